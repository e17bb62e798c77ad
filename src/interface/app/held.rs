//! Digits that are held down. A keyboard repeats them faster than anybody types; what repeats is not an answer.

use crate::interface::app::Model;
use crate::interface::app::core::Ctx;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key::Key;

/// A held-down digit repeats faster than this, in milliseconds.
const REPEAT: i64 = 80;

/// Says whether a digit is only still held down at a question, wherever it was pressed first: from Home or the menu it may have led
/// there, and would answer what nobody has read.
pub(super) fn is_repeat(model: &mut Model, key: Key, contexts: &[Context], ctx: &Ctx<'_>) -> bool {
    let at = ctx.moment.at;
    let before = model.held.take();
    model.held = key.digit().map(|_| (key, at));
    let repeats = before.is_some_and(|(held, since)| {
        held == key && key.digit().is_some() && at.0 - since.0 < REPEAT
    });
    repeats && contexts.contains(&Context::Question)
}
