//! The reasons why something could not be verified have a mark of their own, and it can be seen.

use fener::interface::app::screen::Screen;
use fener::interface::app::screen::question::Area;
use fener::record::session::answer::{NotVerified, Response};

use crate::support::driver::Walk;

fn response(walk: &Walk) -> Option<Response> {
    walk.answer("2.01")?.response.clone()
}

fn area(walk: &Walk) -> Area {
    match walk.top() {
        Screen::Question(question) => question.area,
        other => panic!("{other:?} is on top"),
    }
}

#[test]
fn arrows_and_space_among_the_reasons_take_a_reason_and_never_a_level() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("* Up Up");
    assert_eq!(area(&walk), Area::Unverified);
    walk.press("Down Space");
    let second = Response::NotVerified(NotVerified::ALL[1]);
    assert_eq!(response(&walk), Some(second));
    assert_eq!(area(&walk), Area::Options);
}

#[test]
fn the_mark_among_the_reasons_can_be_seen_and_begins_at_the_one_that_was_given() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("*");
    let first = walk.text();
    walk.press("Down");
    assert_ne!(first, walk.text());
    let given = |walk: &Walk| match walk.top() {
        Screen::Question(question) => question.reason,
        _ => usize::MAX,
    };
    walk.press("4 *");
    assert_eq!(given(&walk), 3);
}

#[test]
fn enter_among_the_reasons_never_answers_and_backspace_takes_the_answer_away() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("* Down Enter");
    assert_eq!(response(&walk), None);
    walk.go("2.01").press("* 2 * Backspace");
    assert_eq!(response(&walk), None);
    assert_eq!(area(&walk), Area::Options);
}
