//! Risks: whatever tells of one leads to the card, and Home leads to its question.

use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;
use crate::walker::says;

#[test]
fn a_flag_that_calls_something_urgent_opens_the_safeguarding_card_after_it_is_kept() {
    let mut walk = Walk::services("en");
    walk.press(". 7 2")
        .types("a man waits outside")
        .press("Enter");
    assert!(matches!(walk.top(), Screen::Card(_)), "{}", walk.text());
    assert_eq!(walk.session().session.flags.len(), 1);
    assert!(says(&walk, "flagged as urgent"), "{}", walk.text());
    assert!(walk.message().contains("Flagged"), "{}", walk.message());
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Question(_)), "{}", walk.text());
    // The same words again tell of nothing new, and other kinds of no risk.
    for keys in [". 7 2 Enter", ". 7 1 Enter", ". 7 3 Enter"] {
        walk.press(keys);
        assert!(matches!(walk.top(), Screen::Question(_)), "{}", walk.text());
    }
}

#[test]
fn the_line_of_home_about_a_risk_leads_to_the_question_that_tells_of_it() {
    let mut walk = Walk::services("en");
    walk.go("2.06").press("3").go("2.06c").press("3 Esc");
    walk.go("1.01").press("1 Esc");
    assert!(
        says(&walk, "which leads to its question"),
        "{}",
        walk.text()
    );
    walk.press("1");
    let Screen::Question(screen) = walk.top() else {
        panic!("{}", walk.text())
    };
    assert_eq!(walk.session().number(&screen.place), "2.06c");
    assert!(
        walk.message().contains("not reported yet"),
        "{}",
        walk.message()
    );
    // Settled, it opens where the rater was.
    walk.press("2").go("1.02").press("PgDn Esc 1");
    let Screen::Question(screen) = walk.top() else {
        panic!("{}", walk.text())
    };
    assert_ne!(walk.session().number(&screen.place), "2.06c");
}
