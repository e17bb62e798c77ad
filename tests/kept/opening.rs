//! One session is opened at a time, and what comes late pushes nothing off the screen.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

/// Home, with one session.
fn home() -> Walk {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1 Ctrl+C 2");
    assert!(matches!(walk.top(), Screen::Home(_)));
    walk
}

#[test]
fn a_second_press_while_a_session_is_being_opened_orders_nothing_and_says_so() {
    let mut walk = home();
    let first = walk.held("1");
    let second = walk.held("1");
    assert!(second.is_empty(), "{second:?}");
    assert_eq!(walk.message(), "A session is being opened. Wait a moment.");
    walk.run(first);
    assert!(matches!(walk.top(), Screen::Question(_)));
    // The next one can be opened again.
    walk.press("Ctrl+C 2 1");
    assert!(matches!(walk.top(), Screen::Question(_)));
}

#[test]
fn a_session_that_nobody_waits_for_does_not_open() {
    let mut walk = home();
    walk.press("1 F5");
    let session = walk.session().session.id;
    let late = walk.model.core.effect(Order::OpenSession(session));
    walk.run(vec![late]);
    assert!(matches!(walk.top(), Screen::Outline(_)));
}

#[test]
fn a_screen_that_was_covered_meanwhile_stays_covered() {
    let mut walk = home();
    let opens = walk.held("1");
    walk.press("F12");
    walk.run(opens);
    assert!(matches!(walk.top(), Screen::Cover(_)));
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::Question(_)), "{}", walk.text());
}

#[test]
fn nothing_that_is_said_about_the_case_reaches_the_cover_and_it_is_there_afterwards() {
    for language in ["en", "sq"] {
        let mut walk = Walk::services(language);
        walk.go("0.01").press("1 Ctrl+C 2");
        let opens = walk.held("1");
        walk.press(". 0");
        let covered = walk.text();
        walk.run(opens);
        assert_eq!(walk.text(), covered);
        // Neither a key nor a paste says anything there, and none takes the message away.
        walk.press("x F2").paste("a page");
        assert_eq!(walk.text(), covered);
        walk.press("Enter");
        assert!(walk.message().contains("0.01"), "{}", walk.message());
        assert!(walk.text().contains("14:"), "{}", walk.text());
    }
}

#[test]
fn a_disk_that_refuses_opens_its_page_when_the_screen_is_uncovered() {
    let mut walk = Walk::services("en");
    walk.world.refuses = true;
    let answered = walk.go("2.01").held("2");
    walk.press("F12");
    let covered = walk.text();
    walk.run(answered);
    assert!(matches!(walk.top(), Screen::Cover(_)), "{}", walk.text());
    assert_eq!(walk.text(), covered);
    walk.resize(30, 8);
    assert!(!walk.text().contains("NOT SAVED"), "{}", walk.text());
    walk.resize(80, 24).press("Enter");
    assert!(matches!(walk.top(), Screen::NotSaved(_)), "{}", walk.text());
}
