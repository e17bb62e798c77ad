//! The screen that nobody uses: after so many minutes without a key it is covered. The program asks to be woken at that moment and at no
//! other, so that a screen without such a setting never wakes. A key that comes later than that, as after the lid was closed, covers too.

use crate::base::time::Timestamp;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::msg::Input;
use crate::interface::app::{Model, act, contexts, is_covered};

const MINUTE: i64 = 60_000;

/// Says whether the screen should have been covered by now. When the clock on the wall was set back to before the last key, nobody knows
/// how long that is ago, and covering loses nothing.
pub fn is_overdue(model: &Model) -> bool {
    let core = &model.core;
    due(model).is_some_and(|due| core.now >= due || core.now < core.touched)
}

/// The moment came for which the program asked; the clock on the wall may have been set meanwhile.
pub(super) fn woke(model: &mut Model, ctx: &Ctx<'_>) -> Vec<Effect> {
    model.core.waking = None;
    match is_overdue(model) {
        true => cover(model, ctx),
        false => Vec::new(),
    }
}

/// Covers the screen as its key does, unless it is covered.
pub(super) fn cover(model: &mut Model, ctx: &Ctx<'_>) -> Vec<Effect> {
    match is_covered(&contexts(model)) {
        true => Vec::new(),
        false => act(model, Action::Lock, ctx),
    }
}

/// Notes when somebody was there.
pub fn touch(core: &mut Core, input: &Input) {
    let is_first = core.touched == Timestamp::default();
    if is_first || matches!(input, Input::Key(_) | Input::Paste(_) | Input::Said(_)) {
        core.touched = core.now;
    }
}

/// Asks to be woken when the screen is to be covered, if that is another moment than the one asked for.
pub fn ask(model: &mut Model) -> Option<Effect> {
    let due = due(model);
    if due == model.core.waking {
        return None;
    }
    model.core.waking = due;
    Some(model.core.effect(Order::WakeAt(due)))
}

/// When the screen is to be covered; `None` while that is off, or done.
fn due(model: &Model) -> Option<Timestamp> {
    let core = &model.core;
    let minutes = i64::from(core.settings.cover_after);
    let waits = minutes > 0 && core.touched != Timestamp::default();
    (waits && !is_covered(&contexts(model))).then(|| Timestamp(core.touched.0 + minutes * MINUTE))
}
