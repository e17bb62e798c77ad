//! Data requests: what is overdue stands on Home, and a reply that comes late is the time to answer what stood not verified for none.

mod home;
pub mod listed;
mod named;
mod replied;

use fener::base::id::{OptionId, QuestionId};
use fener::base::time::PartialDate;
use fener::base::value::Value;
use fener::record::session::answer::Response;
use fener::record::session::event::SessionEvent;
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};

use crate::support::driver::Walk;

/// A part of the request in a row.
fn part(id: &str, row: u32) -> Place {
    Place {
        question: QuestionId::new(id),
        at: RowPath(vec![RowId(row)]),
    }
}

fn answer(place: Place, value: Value) -> SessionEvent {
    SessionEvent::Answered {
        place,
        response: Response::Value(value),
    }
}

fn choice(id: &str) -> Value {
    Value::Choice(OptionId::new(id))
}

fn date(text: &str) -> Value {
    Value::Date(PartialDate::parse(text).unwrap())
}

/// Adds a request for an item, in a row of its own, with or without a deadline.
fn asks(walk: &mut Walk, row: u32, item: &str, deadline: Option<&str>) {
    let repeat = RepeatPlace {
        repeat: "po_req".into(),
        at: RowPath::root(),
    };
    let added = SessionEvent::RowAdded {
        repeat,
        row: RowId(row),
        before: None,
    };
    walk.record([added, answer(part("po_req_item", row), choice(item))]);
    let deadline = deadline.map(|day| answer(part("po_req_deadline", row), date(day)));
    walk.record(deadline);
}

/// Two requests that are overdue on 23 November 2026, and two that are not.
const LATE: &[(&str, Option<&str>)] = &[
    ("victims", Some("2026-11-01")),
    ("budget", Some("2026-10-15")),
    ("returns", Some("2026-12-24")),
    ("children", None),
];

/// Home with what is overdue.
pub fn home_overdue(language: &str) -> Walk {
    let mut walk = with(language, LATE);
    walk.press("Ctrl+C 2");
    walk
}

/// The review after a late reply.
pub fn review_replied(language: &str) -> Walk {
    let mut walk = replied::waiting(language);
    replied::reply(&mut walk);
    walk.press(". . 2");
    walk
}

/// The review of a state's policy in English, with these requests: item and deadline.
fn with(language: &str, requests: &[(&str, Option<&str>)]) -> Walk {
    let mut walk = Walk::shipped("state_policy", language);
    for (row, (item, deadline)) in (1..).zip(requests) {
        asks(&mut walk, row, item, *deadline);
    }
    walk
}
