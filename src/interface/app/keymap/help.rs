//! The table read for people: the key row, the help page, the menu and the README.

use crate::interface::app::action::Action;
use crate::interface::app::facts::Facts;
use crate::interface::app::keymap::binding::{Binding, Context, Group, Keys};
use crate::interface::app::keymap::defaults::TABLE;
use crate::interface::app::keymap::key::Key;
use crate::interface::app::keymap::{find, of};
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
