//! From a key to what it means here. [`resolve`] is pure: `update` calls it to act, `help` to describe, and both get the same answer.

pub mod binding;
pub mod condition;
pub mod defaults;
pub mod help;
pub mod key;

use crate::interface::app::action::Action;
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::{Binding, Context, Keys};
use crate::interface::app::keymap::defaults::TABLE;
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::text::i18n::phrase::Phrase;

/// What a key would do now.
#[derive(Clone, Debug, PartialEq)]
pub enum Resolved {
    /// This.
    Act(Action),
    /// Nothing, for this reason.
    Refused {
        /// What it would have done.
        action: Action,
        /// Why not.
        why: Phrase,
    },
    /// It has no meaning here.
    Unbound,
}

/// What a key means in these contexts, the first that binds it deciding.
pub fn resolve(contexts: &[Context], key: Key, facts: &Facts) -> Resolved {
    let Some(binding) = find(contexts, key) else {
        return Resolved::Unbound;
    };
    let action = action_of(binding, key);
    match binding
        .when
        .map_or(Ok(()), |condition| condition.holds(facts))
    {
        Ok(()) => Resolved::Act(action),
        Err(why) => Resolved::Refused { action, why },
    }
}

/// The binding that decides about a key.
pub fn find(contexts: &[Context], key: Key) -> Option<&'static Binding> {
    let mut nearest: Option<(usize, &Binding)> = None;
    for binding in TABLE.iter().filter(|binding| takes(binding, key)) {
        let mut around = contexts.iter();
        if let Some(at) = around.position(|context| binding.contexts.contains(context))
            && nearest.is_none_or(|(nearest, _)| at < nearest)
        {
            nearest = Some((at, binding));
        }
    }
    nearest.map(|(_, binding)| binding)
}

/// The key to name for what an action does in a context.
pub fn key_for(context: Context, action: Action) -> Option<Key> {
    let mut bound = TABLE.iter().filter(|binding| binding.action == action);
    let binding = bound.find(|binding| binding.contexts.contains(&context))?;
    match binding.keys {
        Keys::These(keys) => keys.first().copied(),
        Keys::Digits | Keys::Printable => None,
    }
}

fn takes(binding: &Binding, key: Key) -> bool {
    match binding.keys {
        Keys::These(keys) => keys.contains(&key),
        Keys::Digits => key.digit().is_some(),
        Keys::Printable => !key.ctrl && matches!(key.code, KeyCode::Char(c) if !c.is_control()),
    }
}

fn action_of(binding: &Binding, key: Key) -> Action {
    match (binding.keys, key.code) {
        (Keys::Digits, _) => key.digit().map_or(binding.action, Action::Digit),
        (Keys::Printable, KeyCode::Char(c)) => Action::Type(c),
        _ => binding.action,
    }
}
