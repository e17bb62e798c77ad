//! The covered screen: nothing about the case can be seen. Where the store is encrypted it is the last frame before everything is
//! forgotten and the passphrase asked for; where it is not, the cover hides and does not lock, and says so.

use crate::base::id::SessionId;
use crate::base::time::TimeOfDay;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx, Save};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::{Frame, Step};
use crate::record::session::summary::Draft;

/// Whose draft it is where a lock leads back to: no session's.
pub const NOBODY: SessionId = SessionId::new(0);
/// How that draft is called.
pub const BACK: &str = "back";

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
    fn opened(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        // What the disk has refused is on this screen alone, and must not be forgotten.
        if !core.is_encrypted || matches!(core.save(), Save::NotSaved { .. }) {
            return Vec::new();
        }
        let open = core.open.as_ref().map(|open| open.session.id.to_string());
        let back = Draft {
            session: NOBODY,
            place: String::new(),
            field: BACK.to_owned(),
            text: open,
        };
        let keeps = core
            .may_write()
            .then(|| core.effect(Order::KeepDraft(back)));
        let locks = core.effect(Order::Lock(ctx.moment.at));
        keeps.into_iter().chain([locks]).collect()
    }

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
