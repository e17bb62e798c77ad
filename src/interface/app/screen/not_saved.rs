//! The page that opens when the disk refused: what is on the screen only, what is safe, and what can be done.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx, Save};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::{Frame, Step};
use crate::text::i18n::keys::app;

/// The state of the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotSavedScreen {
    /// The marked way: try again, or go on; the header keeps saying it.
    pub cursor: ListCursor,
}

/// How many ways there are.
pub const WAYS: usize = 2;

impl NotSavedScreen {
    /// The page with "try again" marked.
    pub fn new() -> NotSavedScreen {
        NotSavedScreen::default()
    }

    fn choose(&self, at: usize, core: &mut Core) -> Step {
        match at {
            0 => Step::effects(vec![core.try_again()]),
            _ => Step::close(),
        }
    }
}

impl Frame for NotSavedScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![
            Context::NotSaved,
            Context::List,
            Context::Anywhere,
            Context::Always,
        ]
    }

    fn act(&mut self, action: Action, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        match action {
            Action::Digit(digit) => match self.cursor.digit(digit, WAYS) {
                Typed::Chose(at) => return Some(self.choose(at, core)),
                Typed::Marked(_) | Typed::None => {
                    core.say(app::no_such_line(i64::from(digit).to_string(), WAYS))
                }
            },
            Action::Enter => return Some(self.choose(self.cursor.at, core)),
            Action::Up => self.cursor.step(-1, WAYS),
            Action::Down => self.cursor.step(1, WAYS),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        if !matches!(core.settled, Save::NotSaved { .. }) {
            core.say(app::saved_after_all());
        }
    }

    fn digits(&self, _core: &Core) -> Option<String> {
        Some(format!("1-{WAYS}"))
    }
}
