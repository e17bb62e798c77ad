//! The safeguarding card: do no harm, what to do now, whom to call. One key from every screen, and open by itself when an urgent risk
//! is recorded.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::{Frame, Step};

/// What opens the card by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// An answer, by the printed number of its question.
    Answer(String),
    /// A flag that calls something urgent.
    Flag,
}

/// The state of the card.
#[derive(Clone, Debug, PartialEq)]
pub struct CardScreen {
    /// What opened it by itself, which it then says.
    pub opened_by: Option<Opened>,
    /// The page, from 0.
    pub page: usize,
}

/// How many pages the card has: do no harm, and what to do now, on the first; the ten rules of talking on the second.
pub const PAGES: usize = 2;

impl CardScreen {
    /// Opened by a key.
    pub fn opened_by_key() -> CardScreen {
        CardScreen {
            opened_by: None,
            page: 0,
        }
    }

    /// Opened by an answer that tells of a risk.
    pub fn opened_by_answer(number: String) -> CardScreen {
        CardScreen {
            opened_by: Some(Opened::Answer(number)),
            page: 0,
        }
    }

    /// Opened by a flag that calls something urgent.
    pub fn opened_by_flag() -> CardScreen {
        CardScreen {
            opened_by: Some(Opened::Flag),
            page: 0,
        }
    }
}

impl Frame for CardScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::Card,
            Context::Reading,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, _core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        match action {
            Action::Down | Action::Next | Action::Right | Action::Last => {
                self.page = (self.page + 1).min(PAGES - 1)
            }
            Action::Up | Action::Previous | Action::Left | Action::First => {
                self.page = self.page.saturating_sub(1)
            }
            Action::Enter if self.page + 1 < PAGES => self.page += 1,
            Action::Enter => return Some(Step::close()),
            _ => return None,
        }
        Some(Step::stay())
    }
}
