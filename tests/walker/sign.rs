//! Signing in a team: whoever types the number that is shown signs.

use crate::review::{complete, number};
use crate::walker::says;

#[test]
fn typing_the_number_marks_nobody_and_then_the_signers_are_asked_for() {
    let mut walk = complete();
    walk.press(". . 2 9");
    let number = number(&walk);
    walk.types(&number).press("Enter");
    assert!(!walk.session().session.is_signed());
    assert!(
        walk.message().contains("Nobody is marked yet"),
        "{}",
        walk.message()
    );
    walk.press("1 2 Enter");
    assert!(walk.session().session.is_signed(), "{}", walk.text());
}

#[test]
fn what_has_the_focus_is_in_sight_on_the_page_for_signing() {
    for (columns, rows) in [(80, 24), (60, 20), (40, 16)] {
        let mut walk = complete().sized(columns, rows);
        walk.press(". . 2 9");
        let number = number(&walk);
        assert!(says(&walk, &number), "{}", walk.text());
        if rows > 16 {
            assert!(says(&walk, "Who signs now? Tab"), "{}", walk.text());
        }
        walk.press("Tab");
        assert!(walk.text().contains('►'), "{}", walk.text());
        walk.press("PgUp");
        assert!(says(&walk, "You are about to sign"), "{}", walk.text());
        walk.press("PgDn PgDn");
        assert!(says(&walk, &number), "{}", walk.text());
    }
}
