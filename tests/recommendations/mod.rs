//! Recommendations and the page of all answers, by keys: what is pressed and what stands in the session after it.

mod all_answers;
mod begun;
mod lists;
mod written;

use fener::interface::app::action::Action;
use fener::record::session::event::{Recommendation, RecommendationId};

use crate::screens::states;
use crate::support::driver::Walk;

/// A shelter with the gaps 1.01 (must be met), 1.03, 1.04, 2.01 and 2.02, at its list of gaps.
pub fn at_gaps() -> Walk {
    let mut walk = states::gaps("en");
    walk.open(Action::Recommendations);
    walk
}

/// The recommendations of the session.
pub fn written(walk: &Walk) -> Vec<&Recommendation> {
    walk.session().session.recommendations.values().collect()
}

/// One of them.
pub fn one(walk: &Walk, id: u32) -> &Recommendation {
    &walk.session().session.recommendations[&RecommendationId(id)]
}

/// The numbers of the questions one answers to.
pub fn served(walk: &Walk, id: u32) -> Vec<String> {
    let places = one(walk, id).places.iter();
    places.map(|place| walk.session().number(place)).collect()
}

/// Writes a recommendation for the marked gap, with priority 2 and nothing else.
pub fn write(walk: &mut Walk, text: &str) {
    walk.press("Enter").types(text);
    walk.press("Enter Enter Enter Enter 2 Enter Enter");
}
