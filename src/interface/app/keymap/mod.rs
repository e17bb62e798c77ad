//! From a key to what it means here. [`resolve`] is pure: `update` calls it to act, `help` to describe, and both get the same answer.

pub mod binding;
pub mod condition;
pub mod defaults;
pub mod help;
pub mod key;

use std::collections::HashMap;
use std::sync::OnceLock;

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
    contexts
        .iter()
        .find_map(|context| of(*context).iter().find(|binding| takes(binding, key)))
        .copied()
}

/// The bindings of a context, in the order of the table: sorted once, because every key and every frame asks.
fn of(context: Context) -> &'static [&'static Binding] {
    static SORTED: OnceLock<HashMap<Context, Vec<&'static Binding>>> = OnceLock::new();
    let sorted = SORTED.get_or_init(|| {
        let mut sorted: HashMap<Context, Vec<&'static Binding>> = HashMap::new();
        for binding in TABLE {
            for context in binding.contexts {
                sorted.entry(*context).or_default().push(binding);
            }
        }
        sorted
    });
    sorted.get(&context).map_or(&[], Vec::as_slice)
}

/// The key to name for what an action does in a context.
pub fn key_for(context: Context, action: Action) -> Option<Key> {
    let mut bound = of(context).iter();
    let binding = bound.find(|binding| binding.action == action)?;
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
