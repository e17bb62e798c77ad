//! The question screen, kind by kind.

use crate::screens::keep;
use crate::support::driver::Walk;

#[test]
fn a_rating_with_its_levels() {
    let mut walk = Walk::small("en");
    walk.go("2.01");
    println!("{}", walk.draw().snapshot());
    keep("question_rating_80x24", &walk);
}
