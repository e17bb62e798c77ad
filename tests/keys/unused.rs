//! The screen that nobody uses: covered after so many minutes without a key, and when the terminal went to somebody else.

use fener::base::time::Timestamp;
use fener::interface::app::effect::Order;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::msg::Input;
use fener::interface::app::screen::Screen;

use crate::support::driver::{START, Walk};

const MINUTE: i64 = 60_000;

/// A rating with something typed beside it, on a computer that covers after five minutes.
fn typing() -> Walk {
    let mut walk = Walk::small("en");
    walk.model.core.settings.cover_after = 5;
    walk.go("2.01").press("3 Tab");
    walk.types("No rule");
    walk
}

fn is_covered(walk: &Walk) -> bool {
    matches!(walk.top(), Screen::Cover(_))
}

/// The moments at which the last input wants the program to be woken.
fn wakes(walk: &Walk) -> Vec<Option<Timestamp>> {
    let wakes = walk.orders.iter().filter_map(|order| match order {
        Order::WakeAt(moment) => Some(*moment),
        _ => None,
    });
    wakes.collect()
}

#[test]
fn nothing_wakes_a_program_that_covers_nothing() {
    let mut walk = Walk::small("en");
    walk.press("Down Up PgDn . Esc F12 Enter");
    let asked = |order: &Order| matches!(order, Order::WakeAt(_));
    assert!(!walk.answered.iter().any(asked));
    assert_eq!(walk.model.core.waking, None);
    walk.passes(600 * MINUTE).tell(Input::Woke);
    assert!(!is_covered(&walk));
}

#[test]
fn every_key_puts_the_cover_off_and_one_moment_is_asked_for() {
    let mut walk = typing();
    walk.press("Down");
    let first = wakes(&walk);
    walk.press("Up");
    let second = wakes(&walk);
    let (Some(Some(first)), Some(Some(second))) = (first.first(), second.first()) else {
        panic!("{first:?} {second:?}");
    };
    assert_eq!(second.0 - first.0, 1000);
    assert_eq!(wakes(&walk).len(), 1);
    assert_eq!(second.0, walk.model.core.now.0 + 5 * MINUTE);
    assert!(second.0 > START);
}

#[test]
fn after_the_minutes_the_screen_is_covered_and_comes_back_as_it_was() {
    let mut walk = typing();
    walk.press("Right");
    let before = walk.text();
    walk.passes(5 * MINUTE).tell(Input::Woke);
    assert!(is_covered(&walk));
    assert_eq!(wakes(&walk), [], "a covered screen waits for nothing");
    let covered = walk.text();
    assert!(!covered.contains("rule"), "{covered}");
    walk.press("Enter");
    assert_eq!(walk.text(), before);
    assert!(matches!(wakes(&walk)[..], [Some(_)]));
}

#[test]
fn a_wake_up_that_comes_early_asks_again() {
    let mut walk = typing();
    walk.press("Right");
    let asked = wakes(&walk);
    walk.passes(MINUTE).tell(Input::Woke);
    assert!(!is_covered(&walk));
    assert_eq!(wakes(&walk), asked);
}

#[test]
fn a_key_that_comes_after_the_minutes_covers_and_does_nothing_else() {
    let mut walk = typing();
    let before = walk.answer("2.01").cloned();
    walk.passes(6 * MINUTE).press("1");
    assert!(is_covered(&walk));
    assert_eq!(walk.answer("2.01").cloned(), before);
    walk.press("Enter");
    assert!(!is_covered(&walk));
}

#[test]
fn switching_the_cover_off_lets_the_program_sleep() {
    let mut walk = Walk::home("en");
    walk.press(". . 4 7");
    assert!(matches!(wakes(&walk)[..], [Some(_)]));
    walk.press("7*3");
    walk.press("7");
    assert_eq!(wakes(&walk), [None]);
}

#[test]
fn a_screen_that_is_covered_by_hand_waits_for_nothing() {
    let mut walk = typing();
    walk.press("F12");
    assert_eq!(wakes(&walk), [None]);
    walk.passes(600 * MINUTE).press("Enter");
    assert!(!is_covered(&walk));
}

#[test]
fn a_terminal_that_went_to_somebody_else_comes_back_covered() {
    let mut walk = typing();
    let before = walk.text();
    walk.tell(Input::Away);
    assert!(is_covered(&walk));
    walk.tell(Input::Away);
    walk.press("Enter");
    assert_eq!(walk.text(), before, "covered once");
}

#[test]
fn a_clock_that_was_set_back_covers_too_because_nobody_knows_how_long_it_was() {
    let mut walk = typing();
    walk.press("Right");
    walk.passes(-60 * MINUTE).tell(Input::Woke);
    assert!(is_covered(&walk));
}

#[test]
fn a_line_that_is_typed_shows_that_somebody_is_there() {
    let mut walk = typing();
    for _ in 0..6 {
        walk.passes(2 * MINUTE)
            .tell(Input::Said(Key::plain(KeyCode::Down)));
        assert!(!is_covered(&walk));
    }
}
