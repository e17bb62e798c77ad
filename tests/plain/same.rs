//! Lines and keys are two ways to the same: what is stored is equal, event by event.

use fener::interface::app::effect::Order;
use fener::record::session::event::Event;

use crate::plain::talk::Talk;
use crate::recommendations::at_gaps;
use crate::support::driver::Walk;

/// Everything that was written, in order.
fn events(walk: &Walk) -> Vec<Event> {
    let appended = walk.answered.iter().filter_map(|order| match order {
        Order::Append { events, .. } => Some(events),
        _ => None,
    });
    appended.flatten().map(|new| new.event.clone()).collect()
}

/// The same walk by keys and by lines, from the same beginning.
fn hold(begin: &Walk, least: usize, keys: impl Fn(&mut Walk), lines: &[&str]) {
    let mut drawn = begin.clone();
    keys(&mut drawn);
    let mut talk = Talk::of(begin.clone());
    talk.types(lines);
    let (drawn, plain) = (events(&drawn), events(&talk.walk));
    assert_eq!(drawn, plain, "{}", talk.said.join("\n"));
    assert!(drawn.len() >= least, "only {} events", drawn.len());
}

#[test]
fn answers_of_every_kind_are_stored_the_same() {
    hold(
        &Walk::small("en"),
        12,
        |walk| {
            walk.press("2 1 3 4 3 Enter 2 1 3 Enter");
            walk.types("24\n30.9.2026\n22:00\ndirector\n");
            walk.types("The door was open.\nNobody asked.")
                .press("PgDn Enter");
            walk.press("3 Tab")
                .types("No written rule")
                .press("Enter * 2 Enter");
            walk.press("1").types("Room 1\n").press("1");
        },
        &[
            "2",
            "1, 3 4",
            "3",
            "/+",
            "2 1 3",
            "/+",
            "24",
            "30.9.2026",
            "22:00",
            "director",
            "The door was open.",
            "Nobody asked.",
            "",
            "/+",
            "3",
            "/",
            "No written rule",
            "*",
            "2",
            "/+",
            "1",
            "Room 1",
            "1",
        ],
    );
}

#[test]
fn special_answers_beside_a_box_are_stored_the_same() {
    let mut begin = Walk::small("en");
    begin.go("1.04");
    hold(
        &begin,
        4,
        |walk| {
            walk.press("Tab -").types("A tent\n");
            walk.go("1.06").press("Tab * 1").go("1.06").press("Ctrl+Z");
        },
        &["-", "A tent", "/1.06", "*", "1", "/.8"],
    );
}

#[test]
fn corrections_notes_and_flags_are_stored_the_same() {
    let mut begin = Walk::small("en");
    begin.go("1.04").types("24").press("Enter");
    begin.go("2.01");
    hold(
        &begin,
        7,
        |walk| {
            walk.press("1 Backspace Ctrl+Z");
            walk.press("F2").types("Ask again.").press("Tab");
            walk.press(". 7 1").types("for the list\n");
            walk.go("1.04").press("Backspace*2").types("30\n");
            walk.go("2.01").press("Ctrl+Z Ctrl+Y");
        },
        &[
            "1",
            "--",
            "/.8",
            "/.1",
            "Ask again.",
            "",
            "/.7",
            "1",
            "for the list",
            "/1.04",
            "30",
            "/201",
            "/.8",
            "/..1",
        ],
    );
}

#[test]
fn evidence_is_stored_the_same() {
    let mut begin = Walk::small("en");
    begin.go("2.01").press("1");
    hold(
        &begin,
        2,
        |walk| {
            walk.press("F3 + 1").types("Menu plan\npage 2\n11.2026\n");
            walk.press("2");
        },
        &["/.2", "+", "1", "Menu plan", "page 2", "11.2026", "2"],
    );
}

#[test]
fn recommendations_are_stored_the_same() {
    hold(
        &at_gaps(),
        1,
        |walk| {
            walk.press("Enter").types("Take people in at once\n");
            walk.press("Enter 2 1").types("March 2027\n");
        },
        &["/+", "Take people in at once", "/+", "2", "1", "March 2027"],
    );
}
