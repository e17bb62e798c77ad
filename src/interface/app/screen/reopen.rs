//! Reopening a signed session. It takes a reason, which is recorded; the signature stays in the history and undo does not cross it.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::text_field::TextField;
use crate::record::session::event::SessionEvent;
use crate::text::i18n::keys::{app, review as say};

/// The name of the draft of the reason.
const DRAFT: &str = "reopen";

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct ReopenScreen {
    /// The reason.
    pub field: TextField,
}

impl ReopenScreen {
    /// The page with the reason as it was half typed before; an empty one mostly.
    pub fn new(core: &Core) -> ReopenScreen {
        let open = core.open.as_ref();
        let begun = open.and_then(|open| open.drafts.get("", DRAFT));
        ReopenScreen {
            field: TextField::line(begun.unwrap_or_default()),
        }
    }

    fn keep(&self, core: &mut Core) -> Step {
        let text = self.field.text();
        let kept = (!text.is_empty()).then(|| text.to_owned());
        Step::effects(core.keep_draft(String::new(), DRAFT, kept))
    }

    fn reopen(&self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let reason = self.field.text().trim().to_owned();
        let is_signed = core
            .open
            .as_ref()
            .is_some_and(|open| open.session.is_signed());
        if !is_signed {
            core.say(say::not_signed());
            return Step::close();
        }
        if reason.is_empty() {
            core.complain(say::reason_needed());
            return Step::stay();
        }
        let mut effects = core.record(SessionEvent::Reopened { reason }, ctx);
        if effects.is_empty() {
            return Step::stay();
        }
        core.settle_draft(&mut effects, "", DRAFT);
        core.say(say::reopened());
        Step::close().with(effects)
    }
}

impl Frame for ReopenScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        vec![Context::Line, Context::Always]
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let columns = box_columns(core);
        match action {
            Action::Enter => return Some(self.reopen(core, ctx)),
            _ if self.field.act(action, columns) => {}
            Action::Up | Action::Down | Action::Previous | Action::Next => {}
            Action::NextArea | Action::PreviousArea => {}
            _ => return None,
        }
        Some(self.keep(core))
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let left = self.field.paste(text);
        if left > 0 {
            core.warn(app::paste_cut(left));
        }
        Some(self.keep(core))
    }

    fn is_full(&self) -> bool {
        false
    }
}
