//! Long work says how far it is, never keeps anybody waiting, and ends when it is asked to.

use fener::interface::app::effect::{Effect, Order, Ticket};
use fener::interface::app::msg::{Outcome, Progress};
use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

/// An export that was ordered and has not answered yet.
fn writing() -> (Walk, Ticket, Vec<Effect>) {
    let mut walk = Walk::services("en");
    walk.press(". . 3 1");
    let effects = walk.held("6");
    let ticket = effects.last().unwrap().ticket;
    (walk, ticket, effects)
}

#[test]
fn a_file_that_is_being_written_says_how_far_it_is_and_everything_else_goes_on() {
    let (mut walk, ticket, effects) = writing();
    for (progress, said) in [
        (Progress::Reading, "Reading the session …"),
        (Progress::Counting, "Working out the scores …"),
        (Progress::Looking, "Looking for what points to a person …"),
        (
            Progress::Writing { file: 2, of: 4 },
            "Writing file 2 of 4 …",
        ),
    ] {
        walk.result(ticket, Outcome::Progress(progress));
        assert_eq!(walk.message(), said);
    }
    walk.press("F5 Esc");
    assert!(matches!(walk.top(), Screen::Export(_)), "{}", walk.text());
    walk.run(effects);
    assert_eq!(walk.message(), "Written: exports/AL-SH-01.json");
}

#[test]
fn escape_stops_the_writing_and_only_then_leads_back() {
    let (mut walk, ticket, _) = writing();
    assert!(walk.text().contains("Esc stop"), "{}", walk.text());
    walk.press("Esc");
    assert!(matches!(walk.orders[..], [Order::Stop(of)] if of == ticket));
    assert_eq!(walk.message(), "Stopping …");
    walk.result(ticket, Outcome::Stopped);
    assert_eq!(walk.message(), "Stopped. Nothing was written.");
    assert!(!walk.text().contains("Esc stop"), "{}", walk.text());
    walk.press("Esc");
    assert!(!matches!(walk.top(), Screen::Export(_)), "{}", walk.text());
}

#[test]
fn a_file_whose_screen_was_left_is_announced_and_no_other_is_begun_beside_it() {
    let (mut walk, ticket, effects) = writing();
    walk.press("Ctrl+C");
    let text = walk.text();
    assert!(text.contains("A file is still being written."), "{text}");
    walk.press("2");
    assert!(matches!(walk.top(), Screen::Home(_)), "{}", walk.text());
    walk.press("Ctrl+C 7 Enter");
    assert!(walk.orders.is_empty(), "{:?}", walk.orders);
    assert!(walk.message().starts_with("A file is still being written."));
    walk.press("Esc Esc");
    walk.result(ticket, Outcome::Progress(Progress::Counting));
    assert_eq!(walk.message(), "");
    walk.run(effects);
    assert_eq!(walk.message(), "Written: exports/AL-SH-01.json");
    assert_eq!(walk.model.core.work, None);
}
