//! Evidence, sources and notes on the visit, by keys: what is pressed and what stands in the session after it.

mod attach;
mod notes;
mod residents;
mod sources;
mod typed;

use fener::form::model::instrument::Means;
use fener::interface::app::effect::Order;
use fener::record::session::answer::{Evidence, SourceNo};
use fener::record::session::event::{Event, SessionEvent, Source};

use crate::support::driver::Walk;

/// A question of the services questionnaire that asks for something seen and, besides, a resident.
pub const FOOD: &str = "1.05";
/// Others after it.
pub const OTHERS: [&str; 3] = ["2.01", "2.02", "2.03"];

/// A walk through the services questionnaire, at the question about food.
pub fn at_food() -> Walk {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go(FOOD);
    walk
}

/// The same with two sources: S1, internal rules, and S2, a talk with a night worker.
pub fn with_sources() -> Walk {
    let mut walk = at_food();
    let source = |no, kind, role: &str| {
        SessionEvent::SourceWritten(Source {
            no: SourceNo(no),
            kind,
            role: role.to_owned(),
            date: None,
            private: None,
            reference: String::new(),
            staff_present: None,
        })
    };
    walk.record([
        source(1, Means::Document, "Internal rules"),
        source(2, Means::Staff, "night worker"),
    ]);
    walk
}

/// The lines under a question.
pub fn lines<'a>(walk: &'a Walk, number: &str) -> &'a [Evidence] {
    walk.answer(number).map_or(&[], |answer| &answer.evidence)
}

/// How many events the last key wrote.
pub fn events(walk: &Walk) -> usize {
    let count = |order: &Order| match order {
        Order::Append { events, .. } => events
            .iter()
            .filter(|new| matches!(new.event, Event::Session(_)))
            .count(),
        _ => 0,
    };
    walk.orders.iter().map(count).sum()
}
