//! The table read for people: the key row, the help page, the menu and the README.

use crate::interface::app::action::Action;
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::{Binding, Context, Group, Keys};
use crate::interface::app::keymap::defaults::TABLE;
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::app::keymap::{action_of, find, of};
use crate::text::i18n::phrase::Phrase;

/// One row for people.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpRow {
    /// The keys as printed, the one to show first: `Enter`, `0-9`.
    pub keys: Vec<String>,
    /// What it does.
    pub label: Phrase,
    /// The action.
    pub action: Action,
    /// Under which heading.
    pub group: Group,
    /// Why it does nothing now, if so.
    pub refused: Option<Phrase>,
}

/// The rows of the key row in these contexts, most important first: only what would do something now.
pub fn bar(contexts: &[Context], facts: &Facts) -> Vec<HelpRow> {
    let mut ranked: Vec<(u8, &Binding)> = bound(contexts, |binding| binding.bar.is_some())
        .filter(|binding| {
            binding
                .when
                .is_none_or(|condition| condition.holds(facts).is_ok())
        })
        .filter_map(|binding| Some((binding.bar?, binding)))
        .collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let mut rows: Vec<HelpRow> = Vec::new();
    for (_, binding) in ranked {
        let mut row = row(binding, facts);
        // Arrows come in pairs that share a word.
        let pair = match binding.action {
            Action::Up => Some("↑↓"),
            Action::Left => Some("←→"),
            _ => None,
        };
        if let (Some(pair), Some(first)) = (pair, row.keys.first_mut()) {
            pair.clone_into(first);
        }
        if !rows
            .iter()
            .any(|known| known.keys.first() == row.keys.first())
        {
            rows.push(row);
        }
    }
    rows
}

/// Every row that means something in these contexts, by heading in the order of the table.
pub fn page(contexts: &[Context], facts: &Facts) -> Vec<HelpRow> {
    let mut rows: Vec<HelpRow> = bound(contexts, |_| true)
        .map(|binding| row(binding, facts))
        .collect();
    rows.sort_by_key(|row| row.group);
    rows
}

/// One page of the menu, by digit, with the reason where an entry does nothing now.
pub fn menu(page: u8, facts: &Facts) -> Vec<(u8, HelpRow)> {
    let mut entries: Vec<(u8, HelpRow)> = TABLE
        .iter()
        .filter_map(|binding| match binding.menu {
            Some((on, digit)) if on == page => Some((digit, row(binding, facts))),
            _ => None,
        })
        .collect();
    // 0 stands last, as on a keyboard.
    entries.sort_by_key(|(digit, _)| if *digit == 0 { 10 } else { *digit });
    entries
}

/// What a key means in these contexts, as a row with that key alone.
pub fn found(contexts: &[Context], key: Key, facts: &Facts) -> Option<HelpRow> {
    let binding = find(contexts, key)?;
    Some(HelpRow {
        keys: vec![key.to_string()],
        action: action_of(binding, key),
        ..row(binding, facts)
    })
}

/// What must be pressed in place of a key that some keyboards or terminals keep for themselves: a key that every keyboard has, or a
/// number of the menu. `None` for keys that every keyboard has and for those that mean nothing here.
pub fn twin(contexts: &[Context], key: Key) -> Option<String> {
    if is_everywhere(key) {
        return None;
    }
    let action = action_of(find(contexts, key)?, key);
    let does = |wanted: &Key| find(contexts, *wanted).is_some_and(|found| found.action == action);
    if let Some(key) = EVERYWHERE.iter().copied().find(does) {
        return Some(key.to_string());
    }
    let mut same = TABLE.iter().filter(|binding| binding.action == action);
    let outside = same
        .clone()
        .find(|binding| binding.contexts.contains(&Context::Anywhere));
    let key = outside.and_then(|binding| match binding.keys {
        Keys::These(keys) => keys.iter().find(|key| is_everywhere(**key)),
        Keys::Digits | Keys::Printable => None,
    });
    let menu = same.find_map(|binding| binding.menu);
    let path = match (key, menu) {
        (Some(key), _) => key.to_string(),
        (None, Some((page, digit))) => format!("{}{digit}", ". ".repeat(usize::from(page))),
        (None, None) => return None,
    };
    // In a box these keys are typed.
    let in_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
    Some(if in_box { format!("Esc {path}") } else { path })
}

/// The keys that every layout and terminal has, plain or with Shift: whatever the program does can be done with these alone.
pub const EVERYWHERE: &[Key] = &[
    Key::plain(KeyCode::Enter),
    Key::plain(KeyCode::Esc),
    Key::plain(KeyCode::Tab),
    Key::plain(KeyCode::BackTab),
    Key::char(' '),
    Key::plain(KeyCode::Up),
    Key::plain(KeyCode::Down),
    Key::plain(KeyCode::Left),
    Key::plain(KeyCode::Right),
    Key::plain(KeyCode::Home),
    Key::plain(KeyCode::End),
    Key::plain(KeyCode::PageUp),
    Key::plain(KeyCode::PageDown),
    Key::plain(KeyCode::Backspace),
    Key::plain(KeyCode::Delete),
    Key::char('.'),
    Key::char(','),
    Key::char('-'),
    Key::char('*'),
    Key::char('+'),
    Key::char('/'),
    Key::char('?'),
    Key::char('!'),
    Key::char('='),
    Key::char('0'),
    Key::char('1'),
    Key::char('2'),
    Key::char('3'),
    Key::char('4'),
    Key::char('5'),
    Key::char('6'),
    Key::char('7'),
    Key::char('8'),
    Key::char('9'),
];

/// Says whether every keyboard has a key.
pub fn is_everywhere(key: Key) -> bool {
    EVERYWHERE.contains(&key)
}

/// The keys that some keyboards or terminals keep, in the order of the table, each once.
pub fn faster() -> Vec<Key> {
    let mut keys: Vec<Key> = Vec::new();
    for binding in TABLE {
        if let Keys::These(bound) = binding.keys {
            for key in bound.iter().filter(|key| !is_everywhere(**key)) {
                if !keys.contains(key) {
                    keys.push(*key);
                }
            }
        }
    }
    keys.sort();
    keys
}

/// What no key and no line of the menu opens: Find does, by name, and the pages that lead there.
pub fn by_name_alone(facts: &Facts) -> Vec<HelpRow> {
    let named = |binding: &&Binding| binding.menu.is_none() && binding.contexts.is_empty();
    let rows = TABLE.iter().filter(named);
    rows.map(|binding| row(binding, facts)).collect()
}

/// The bindings of a kind that decide in these contexts: one that another context before it takes all keys from is left out.
fn bound<'a>(
    contexts: &'a [Context],
    wanted: impl Fn(&Binding) -> bool + Copy + 'a,
) -> impl Iterator<Item = &'static Binding> + 'a {
    contexts.iter().enumerate().flat_map(move |(at, context)| {
        let before = contexts.get(..at).unwrap_or_default();
        of(*context).iter().copied().filter(move |binding| {
            wanted(binding)
                && !before.iter().any(|known| binding.contexts.contains(known))
                && decides(contexts, binding)
        })
    })
}

fn decides(contexts: &[Context], binding: &'static Binding) -> bool {
    let is_it = |found: &'static Binding| std::ptr::eq(found, binding);
    match binding.keys {
        Keys::These(keys) => keys
            .iter()
            .any(|key| find(contexts, *key).is_some_and(is_it)),
        Keys::Digits => find(contexts, Key::char('1')).is_some_and(is_it),
        Keys::Printable => find(contexts, Key::char('a')).is_some_and(is_it),
    }
}

fn row(binding: &Binding, facts: &Facts) -> HelpRow {
    HelpRow {
        keys: printed(binding),
        label: (binding.label)(),
        action: binding.action,
        group: binding.group,
        refused: binding
            .when
            .and_then(|condition| condition.holds(facts).err()),
    }
}

fn printed(binding: &Binding) -> Vec<String> {
    match binding.keys {
        Keys::These(keys) => keys.iter().map(ToString::to_string).collect(),
        Keys::Digits => vec!["0-9".to_owned()],
        Keys::Printable => Vec::new(),
    }
}
