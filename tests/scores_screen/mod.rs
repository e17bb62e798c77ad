//! The scores and the page that explains one, by keys: what is shown when it was asked for, where the keys lead, and that every number
//! is the one of the score report.

mod drawn;
mod explained;
pub mod levels;
mod listed;

use std::cell::RefCell;
use std::collections::HashMap;

use fener::base::id::OptionId;
use fener::base::value::Value;
use fener::form::model::instrument::Means;
use fener::record::session::answer::{Evidence, EvidenceId, NotVerified, Response, Strength};
use fener::record::session::event::SessionEvent;

use crate::support::driver::Walk;

/// Levels by the printed numbers of their questions.
const LEVELS: &[(&str, &str)] = &[
    ("1.01", "yes"),
    ("1.02", "in_full"),
    ("1.03", "in_part"),
    ("1.04", "in_full"),
    ("1.05", "started"),
    ("1.06", "partly"),
    ("1.08", "in_part"),
    ("2.01", "in_full"),
    ("2.02", "yes"),
    ("2.04", "in_part"),
    ("2.05", "no"),
    ("2.06", "yes"),
    ("3.01", "yes"),
    ("3.02", "yes"),
    ("3.03", "in_full"),
    ("3.04", "in_full"),
    ("3.05", "in_part"),
    ("3.06", "yes"),
    ("3.07", "yes"),
    ("4.01", "partly"),
    ("4.02", "started"),
    ("7.02", "no"),
];

/// A visit to a shelter, partly answered: two must-pass questions failed, one was not verified, one does not apply, and some top
/// ratings have evidence while others have none. What was made once in a thread is not made again.
pub fn visited(language: &str) -> Walk {
    thread_local! {
        static MADE: RefCell<HashMap<String, Walk>> = RefCell::default();
    }
    MADE.with_borrow_mut(|made| {
        let filled = || filled(Walk::services(language));
        let walk = made.entry(language.to_owned()).or_insert_with(filled);
        walk.clone()
    })
}

fn filled(mut walk: Walk) -> Walk {
    walk.go("0.01").press("1");
    for (number, level) in LEVELS {
        rate(&mut walk, number, level);
    }
    respond(
        &mut walk,
        "1.07",
        Response::NotApplicable("Nobody stays overnight".to_owned()),
    );
    respond(
        &mut walk,
        "5.01",
        Response::NotVerified(NotVerified::NoAccess),
    );
    for (n, (number, kind)) in [
        ("1.04", Means::Observation),
        ("2.01", Means::Cases),
        ("3.02", Means::Beneficiary),
    ]
    .into_iter()
    .enumerate()
    {
        attach(&mut walk, n as u32 + 1, number, kind);
    }
    walk
}

/// Rates a question.
pub fn rate(walk: &mut Walk, number: &str, level: &str) {
    let value = Value::Choice(OptionId::new(level));
    respond(walk, number, Response::Value(value));
}

fn respond(walk: &mut Walk, number: &str, response: Response) {
    let place = walk.place(number);
    walk.record([SessionEvent::Answered { place, response }]);
}

fn attach(walk: &mut Walk, id: u32, number: &str, kind: Means) {
    let place = walk.place(number);
    let evidence = Evidence {
        id: EvidenceId(id),
        kind,
        source: None,
        reference: "seen on the day".to_owned(),
        at: String::new(),
        date: None,
        strength: Strength::Usual,
        resident: None,
    };
    walk.record([SessionEvent::Attached { place, evidence }]);
}

/// The screen with every run of blanks made one, so that wrapped sentences can be looked for.
pub fn read(walk: &Walk) -> String {
    let text = walk.text();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
