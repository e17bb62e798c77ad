//! The two pages that are about keys themselves: help, whose marked line is pressed on the screen below it, and the key test, which
//! takes every key for what it is.

use crate::interface::app::action::Action;
use crate::interface::app::core::Ctx;
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::key::Key;
use crate::interface::app::keymap::{Resolved, resolve};
use crate::interface::app::screen::Screen;
use crate::interface::app::{self, Model, contexts, facts, follow, refresh_top};

/// What a key does on these pages where that is not what keys do everywhere.
pub(super) fn press(model: &mut Model, key: Key, ctx: &Ctx<'_>) -> Option<Vec<Effect>> {
    if let Some(Screen::KeyTest(test)) = model.stack.top_mut() {
        let step = test.meet(key, &mut model.core);
        return Some(follow(model, step, ctx));
    }
    let Some(Screen::Help(help)) = model.stack.top() else {
        return None;
    };
    let marked = help.pressed()?;
    match resolve(&contexts(model), key, &facts(model)) {
        // The key is pressed on the screen that help explains, so that it does there what it does there, and nothing else.
        Resolved::Act(Action::Enter) => {
            model.stack.pop();
            refresh_top(model, ctx);
            Some(app::press(model, marked, ctx))
        }
        _ => None,
    }
}
