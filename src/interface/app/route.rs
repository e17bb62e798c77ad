//! In which order a session is walked, as its rater chose in the outline, and where on it the rater is. The choice stands beside the record and not in it, as the
//! languages do: it changes no answer, no undo takes it back, and nothing that leaves knows of it.

use crate::engine::flow::route::{Head, Plan, Route};
use crate::engine::flow::trail::Trail;
use crate::form::model::questionnaire::Questionnaire;
use crate::form::model::text;
use crate::interface::app::core::Core;
use crate::interface::app::effect::Effect;
use crate::interface::app::means;
use crate::interface::app::open_session::{Drafts, OpenSession};
use crate::interface::app::walk::{self, Stop};
use crate::text::i18n::keys::route as say;
use crate::text::i18n::phrase::{Arg, Phrase};

/// The draft that keeps the choice: a part of where the rater is.
const ROUTE: &str = "here.order";

/// The order that was kept.
pub(super) fn kept(drafts: &Drafts) -> Route {
    let kept = drafts.get("", ROUTE).and_then(Route::parse);
    kept.unwrap_or_default()
}

/// The orders that a questionnaire offers.
pub fn offered(questionnaire: &Questionnaire) -> Vec<Route> {
    let all = Route::ALL.into_iter();
    all.filter(|route| route.is_offered(questionnaire))
        .collect()
}

/// An order in words.
pub fn words(route: Route) -> Phrase {
    match route {
        Route::Section => say::by_section(),
        Route::Means => say::by_means(),
        Route::Room => say::by_room(),
    }
}

/// What the questions of a leg have in common, in words. On another route than by section a section has only what no other leg has
/// taken, and says so.
pub fn head_words(open: &OpenSession, head: &Head) -> Arg {
    match head {
        Head::Section(at) => {
            let section = open.evaluation.sections.get(*at);
            let title = section.map_or(Arg::Text(String::new()), |section| {
                Arg::Key(text::section_title(&section.id))
            });
            match open.plan.route {
                Route::Section => title,
                Route::Means | Route::Room => Arg::Phrase(Box::new(say::rest(title))),
            }
        }
        Head::Means(kind) => Arg::Phrase(Box::new(means::words(*kind))),
        Head::Room(room) => Arg::Key(text::room(room)),
    }
}

impl OpenSession {
    /// Walks in another order from now on; nothing is recorded, and every question stays where it is.
    fn walk_by(&mut self, route: Route) {
        self.plan = Plan::new(&self.questionnaire, route);
        self.trail = Trail::new(&self.questionnaire, &self.evaluation, &self.plan);
    }

    /// Where the rater is, as it was kept last; `None` when that is no stop of the walk now.
    pub fn bookmark(&self) -> Option<Stop> {
        let name = self.drafts.get("", "here")?;
        let mut stops = self.trail.stops.iter();
        stops.find_map(|at| walk::stop_of(self, *at).filter(|stop| stop.to_string() == name))
    }

    /// The printed number of the question where the rater is; none at the rows of a repeat.
    pub fn here(&self) -> Option<String> {
        match self.bookmark()? {
            Stop::Question(place) => Some(self.number(&place)),
            Stop::Rows(_) => None,
        }
    }
}

impl Core {
    /// Walks in the next of the orders that the questionnaire offers, or in the one before, and says which it is.
    pub fn turn_route(&mut self, by: isize) -> Vec<Effect> {
        let Some(open) = self.open.as_mut() else {
            return Vec::new();
        };
        let offered = offered(&open.questionnaire);
        let count = isize::try_from(offered.len()).unwrap_or(1);
        let at = offered.iter().position(|route| *route == open.plan.route);
        let at = at.and_then(|at| isize::try_from(at).ok()).unwrap_or(0);
        let next = usize::try_from((at + by).rem_euclid(count.max(1))).unwrap_or(0);
        let Some(route) = offered.get(next).copied().filter(|_| count > 1) else {
            self.say(say::only_one());
            return Vec::new();
        };
        open.walk_by(route);
        self.say(say::now(words(route)));
        let text = (route != Route::Section).then(|| route.as_str().to_owned());
        self.keep_draft(String::new(), ROUTE, text)
    }
}
