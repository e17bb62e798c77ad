//! The covered screen: nothing about the case can be seen. It hides and does not lock, and says so, until there is a passphrase.

use crate::base::time::TimeOfDay;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::{Frame, Step};

/// The state of the cover.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverScreen {
    /// Since when.
    pub since: TimeOfDay,
}

impl CoverScreen {
    /// A cover from now on.
    pub fn new(ctx: &Ctx<'_>) -> CoverScreen {
        CoverScreen {
            since: ctx.moment.time(),
        }
    }
}

impl Frame for CoverScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::Covered]
    }

    fn act(&mut self, action: Action, _core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        match action {
            Action::Enter => Some(Step::close()),
            _ => Some(Step::stay()),
        }
    }
}
