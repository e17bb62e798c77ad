//! Questions with several answers.

use crate::support::driver::Walk;

#[test]
fn taking_the_last_tick_away_takes_the_answer_away_and_says_not_that_there_is_none() {
    let mut walk = Walk::small("en");
    walk.go("1.02").press("2");
    assert!(walk.answer("1.02").unwrap().response.is_some());
    walk.press("2");
    assert_eq!(walk.answer("1.02").unwrap().response, None);
    walk.press("-");
    assert!(walk.answer("1.02").unwrap().response.is_some());
}
