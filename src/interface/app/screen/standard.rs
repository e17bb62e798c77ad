//! The standard and the guidance of a question, in full; answering works from here too.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::reading;
use crate::interface::app::screen::question::QuestionScreen;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::record::session::place::Place;
use crate::text::i18n::keys::standard as say;

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct StandardScreen {
    /// Which question.
    pub place: Place,
    /// The first line in view; drawing shows the end for anything beyond.
    pub offset: usize,
    question: Box<QuestionScreen>,
}

impl StandardScreen {
    /// The page of a question.
    pub fn new(place: Place, core: &Core) -> StandardScreen {
        let question = Box::new(QuestionScreen::beside(place.clone(), core));
        StandardScreen {
            place,
            offset: 0,
            question,
        }
    }

    /// Goes to the place that the question has by another id.
    pub fn move_to(&mut self, place: Place) {
        self.question.place = place.clone();
        self.place = place;
    }

    /// How many lines a window shows.
    pub fn rows_shown(core: &Core) -> usize {
        usize::from(core.viewport.rows).saturating_sub(6).max(1)
    }

    /// The printed number of the question.
    pub fn number(&self, core: &Core) -> String {
        let open = core.open.as_ref();
        open.map(|open| open.number(&self.place))
            .unwrap_or_default()
    }

    /// Says whether a digit answers the question from here.
    pub fn takes_a_digit(&self, core: &Core) -> bool {
        self.question.takes_a_digit(core)
    }

    fn scroll(&mut self, by: isize, core: &Core, ctx: &Ctx<'_>) {
        let lines = reading::standard(core, &self.place, ctx.texts, reading::columns(core)).len();
        let last = lines.saturating_sub(StandardScreen::rows_shown(core));
        self.offset = self.offset.saturating_add_signed(by).min(last);
    }
}

impl Frame for StandardScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Standard,
            Context::Reading,
            Context::Question,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let page = isize::try_from(StandardScreen::rows_shown(core)).unwrap_or(1);
        match action {
            Action::Up => self.scroll(-1, core, ctx),
            Action::Down => self.scroll(1, core, ctx),
            Action::Previous => self.scroll(-page, core, ctx),
            Action::Next | Action::Enter => self.scroll(page, core, ctx),
            Action::First => self.offset = 0,
            Action::Last => self.scroll(isize::MAX, core, ctx),
            Action::Digit(_) if !self.question.takes_a_digit(core) => {
                core.warn(say::below(self.number(core)));
            }
            // The answer is given here, and what it opens opens over this page; going on stays with the question below.
            Action::Digit(_) => return self.question.act(action, core, ctx),
            // These ask for a reason next, which the question below has a place for.
            Action::NotApplicable | Action::NotVerified => {
                return Some(Step::go(Go::CloseAnd(action)));
            }
            _ => return None,
        }
        Some(Step::stay())
    }

    fn place(&self) -> Option<&Place> {
        Some(&self.place)
    }

    fn digits(&self, core: &Core) -> Option<String> {
        match self.question.takes_a_digit(core) {
            true => self.question.digits(core),
            // Only the two special answers can be given from here.
            false => Some("- *".to_owned()),
        }
    }
}
