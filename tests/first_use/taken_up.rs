//! Taking work up again: the place, the source and the list of what is open are what they were.

use crate::support::driver::Walk;

#[test]
fn the_session_opens_where_the_rater_was_after_a_detour_through_the_review() {
    let mut walk = Walk::services("en");
    walk.go("3.01").press("PgDn");
    let here = walk.top().clone();
    walk.press(". . 2 1");
    assert_ne!(walk.top(), &here);
    walk.press("Esc Esc");
    assert_eq!(walk.top(), &here, "{}", walk.text());
    let number = walk.session().here();
    let at = fener::interface::app::screen::Frame::place(walk.top()).cloned();
    assert_eq!(number, at.map(|place| walk.session().number(&place)));
}

#[test]
fn a_source_that_is_worked_from_is_still_after_going_home_and_that_is_said() {
    let mut walk = crate::evidence::with_sources();
    walk.press(". . 5 Space Esc");
    assert!(walk.session().working_from.is_some(), "{}", walk.text());
    walk.press("Ctrl+C 2 1");
    assert!(walk.session().working_from.is_some());
    assert!(
        walk.text().contains("Still working from S1"),
        "{}",
        walk.text()
    );
    walk.press(". . 5 Space Esc Ctrl+C 2 1");
    assert!(walk.session().working_from.is_none(), "{}", walk.text());
}

#[test]
fn everything_that_is_open_is_listed() {
    let mut walk = Walk::services("en");
    let open = |walk: &Walk| {
        let standings = walk.session().evaluation.standings.iter();
        standings
            .filter(|standing| standing.is_active() && standing.is_open())
            .count()
    };
    let count = open(&walk);
    assert!(count > 60);
    walk.press("!");
    assert!(
        walk.text().contains(&format!("[Open {count}]")),
        "{}",
        walk.text()
    );
    walk.press("Esc / e");
    assert!(walk.text().contains("The first 60 of "), "{}", walk.text());
}
