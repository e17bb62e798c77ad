//! Moving from question to question: nothing typed is lost, nothing is validated, and the place is marked for the next start.

use crate::engine::flow::route::{Head, Route};
use crate::interface::app::action::Action;
use crate::interface::app::core::Core;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key_for;
use crate::interface::app::route;
use crate::interface::app::screen::question::{Area, QuestionScreen};
use crate::interface::app::screen::rows::RowsScreen;
use crate::interface::app::screen::{Screen, Step};
use crate::interface::app::stack::Go;
use crate::interface::app::walk::{self, Stop};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{question as say, route as say_route};

impl QuestionScreen {
    /// Goes to the question before (-1) or after (1).
    pub(super) fn step(&mut self, by: isize, core: &mut Core) -> Step {
        let stop = core
            .open
            .as_ref()
            .and_then(|open| walk::step(open, &Stop::Question(self.place.clone()), by));
        let list = core
            .open
            .as_ref()
            .filter(|_| by > 0)
            .and_then(|open| walk::rows_to_complete(open, &self.place, stop.as_ref()));
        if let Some(list) = list {
            let screen = RowsScreen::after_a_row(list.clone(), core);
            return Step {
                effects: core.bookmark(&Stop::Rows(list)),
                go: Go::Become(Box::new(Screen::Rows(screen))),
            };
        }
        match stop {
            Some(stop) => go(&stop, core),
            None => {
                core.say(if by < 0 {
                    say::first_question()
                } else {
                    say::last_question(self.menu_keys("2"))
                });
                Step::stay()
            }
        }
    }

    /// The keys of an entry on the second page of the menu: in a box the point is typed, so only the function key leads there.
    fn menu_keys(&self, digit: &str) -> String {
        let context = match self.area {
            Area::Response | Area::Reason | Area::Gap => Context::Line,
            Area::Options | Area::Unverified => Context::Anywhere,
        };
        let menu = key_for(context, Action::Menu);
        let menu = menu.map(|key| key.to_string()).unwrap_or_default();
        format!("{menu} {menu} {digit}")
    }

    /// Goes to the first question of the section, or of what else the walk goes by.
    pub(super) fn first_of_leg(&mut self, core: &mut Core) -> Step {
        match core
            .open
            .as_ref()
            .and_then(|open| walk::first_of_leg(open, &self.place))
        {
            Some(stop) => go(&stop, core),
            None => Step::stay(),
        }
    }

    /// Goes to the next open question, and says when that is in another section.
    pub(super) fn next_open(&mut self, core: &mut Core) -> Step {
        let Some(open) = core.open.as_ref() else {
            return Step::stay();
        };
        let Some(place) = walk::next_open(open, Some(&self.place)) else {
            core.say(say::no_open());
            return Step::stay();
        };
        let number = open.number(&place);
        let leg = |place: &Place| walk::leg_of(open, &Stop::Question(place.clone()));
        let here = leg(&self.place);
        let done = here
            .filter(|at| leg(&place) != Some(*at))
            .and_then(|at| open.trail.legs.get(at))
            .filter(|leg| leg.progress.open() == 0);
        let phrase = match done.map(|leg| &leg.head) {
            Some(Head::Section(at)) if open.plan.route == Route::Section => {
                let section = open.evaluation.sections.get(*at);
                let section = section.map_or(0, |section| i64::from(section.number));
                say::section_done(section.to_string(), number)
            }
            Some(head) => say_route::leg_done(route::head_words(open, head), number),
            None => say::next_open_is(number),
        };
        core.say(phrase);
        go(&Stop::Question(place), core)
    }
}

/// The step that shows a stop in the place of the frame that acts.
pub fn go(stop: &Stop, core: &mut Core) -> Step {
    Step {
        effects: core.bookmark(stop),
        go: Go::Become(Box::new(screen(stop, core))),
    }
}

/// The frame of a stop.
pub fn screen(stop: &Stop, core: &Core) -> Screen {
    match stop {
        Stop::Question(place) => Screen::Question(QuestionScreen::new(place.clone(), core)),
        Stop::Rows(repeat) => Screen::Rows(RowsScreen::new(repeat.clone())),
    }
}
