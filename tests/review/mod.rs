//! The review, signing, reopening and independence, by keys and by their values.

mod independence;
mod keys;
mod list;
mod sign;
mod store;
mod unlikely;

use fener::interface::app::screen::Screen;
use fener::record::session::event::SessionEvent;

use crate::support::driver::Walk;

/// A session of the small questionnaire in which nothing blocks, at 2.02.
pub fn complete() -> Walk {
    let mut walk = Walk::small("en");
    walk.go("1.07").types("director").press("Enter");
    walk.go("2.01").press("2").go("2.02").press("2");
    walk
}

/// The number that the page for signing shows.
pub fn number(walk: &Walk) -> String {
    match walk.top() {
        Screen::SignOff(page) => page.number.to_string(),
        other => panic!("the page for signing is not open: {other:?}"),
    }
}

/// Signs for the whole team from the review.
pub fn sign(walk: &mut Walk) {
    walk.press(". . 2 9 Tab 1 2 Tab");
    let number = number(walk);
    walk.types(&number).press("Enter");
}

/// What was ordered to be written by the last key.
pub fn written(walk: &Walk) -> Vec<SessionEvent> {
    use fener::interface::app::effect::Order;
    use fener::record::session::event::Event;
    let events = walk.orders.iter().flat_map(|order| match order {
        Order::Append { events, .. } => events.clone(),
        _ => Vec::new(),
    });
    events
        .filter_map(|new| match new.event {
            Event::Session(event) => Some(event),
            Event::Assessment(_) => None,
        })
        .collect()
}
