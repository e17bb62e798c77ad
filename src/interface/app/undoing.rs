//! Undo within a frame: whoever types in a box takes back what was typed there and nothing else.

use crate::interface::app::action::Action;
use crate::interface::app::core::Ctx;
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::screen::Frame as _;
use crate::interface::app::{Model, follow};
use crate::text::i18n::keys::app as say;

/// Says whether undo stays within the frame: whoever types elsewhere than at a question must not take back an answer that is not in
/// view. The boxes of a question give their undo on once they have no step of their own, and the message names what it was.
pub(super) fn keeps_undo(contexts: &[Context]) -> bool {
    const OF_THE_QUESTION: [Context; 3] =
        [Context::Note, Context::QuestionBox, Context::QuestionLong];
    const NEVER: [Context; 6] = [
        Context::Find,
        Context::Flag,
        Context::Team,
        Context::SignOff,
        Context::Settings,
        Context::NewAssessment,
    ];
    let is_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
    let is_any = |of: &[Context]| contexts.iter().any(|at| of.contains(at));
    is_any(&NEVER) || (is_box && !is_any(&OF_THE_QUESTION))
}

/// Takes back, or does again, a step of the top frame alone.
pub(super) fn undo_here(model: &mut Model, action: Action, ctx: &Ctx<'_>) -> Vec<Effect> {
    let step = model
        .stack
        .top_mut()
        .and_then(|top| top.act(action, &mut model.core, ctx));
    match step {
        Some(step) => follow(model, step, ctx),
        None => {
            model.core.say(match action {
                Action::Redo => say::nothing_to_redo_here(),
                _ => say::nothing_to_undo_here(),
            });
            Vec::new()
        }
    }
}
