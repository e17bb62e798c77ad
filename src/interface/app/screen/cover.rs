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
/// The place of the drafts of what was typed for an assessment that was being set up.
pub const BEGUN: &str = "new";

/// The state of the cover.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverScreen {
    /// Since when.
    pub since: TimeOfDay,
    /// Whether everything is forgotten next and the passphrase asked for.
    pub locks: bool,
    /// What was typed for an assessment that is being set up: the step and its text.
    begun: Vec<(&'static str, String)>,
}

impl CoverScreen {
    /// A cover from now on.
    pub fn new(begun: Vec<(&'static str, String)>, ctx: &Ctx<'_>) -> CoverScreen {
        CoverScreen {
            since: ctx.moment.time(),
            locks: false,
            begun,
        }
    }

    /// What an assessment that is being set up would lose is kept inside the encryption until it is set up after all.
    fn keep_begun(&self, core: &mut Core) -> Vec<Effect> {
        let draft = |(step, text): &(&'static str, String)| Draft {
            session: NOBODY,
            place: BEGUN.to_owned(),
            field: (*step).to_owned(),
            text: Some(text.clone()),
        };
        let drafts: Vec<Draft> = self.begun.iter().map(draft).collect();
        let orders = drafts.into_iter().map(Order::KeepDraft);
        orders.map(|order| core.effect(order)).collect()
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
        self.locks = true;
        let mut effects = Vec::new();
        if core.may_write() {
            effects.push(core.effect(Order::KeepDraft(back)));
            effects.extend(self.keep_begun(core));
        }
        effects.push(core.effect(Order::Lock(ctx.moment.at)));
        effects
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
