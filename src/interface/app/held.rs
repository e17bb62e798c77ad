//! Keys that nobody typed as such: digits that are held down, which a keyboard repeats faster than anybody types and which are no answers,
//! and what a typed line brings along.

use crate::interface::app::core::{Ctx, Message};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key::Key;
use crate::interface::app::{Model, press};
use crate::text::i18n::keys::question;

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

/// Notes a digit that means nothing where it is pressed: it may still be held down where it would mean something.
pub(super) fn note(model: &mut Model, key: Key, ctx: &Ctx<'_>) {
    model.held = key.digit().map(|_| (key, ctx.moment.at));
}

/// A key that follows by itself from what was typed: it takes no word away.
pub(super) fn brought_along(model: &mut Model, key: Key, ctx: &Ctx<'_>) -> Vec<Effect> {
    model.held = None;
    let said = model.core.message.take();
    let effects = press(model, key, ctx);
    model.core.message = match (said, model.core.message.take()) {
        (Some(said), Some(more)) => Some(Message {
            phrase: question::echo_and(said.phrase, more.phrase),
            ..more
        }),
        (said, more) => more.or(said),
    };
    effects
}
