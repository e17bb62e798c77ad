//! Help for plain lines: the commands that mean the same everywhere, and what each does on this page, from the one table of keys.

use crate::interface::app::action::Action;
use crate::interface::app::core::Texts;
use crate::interface::app::keymap::help::{self, HelpRow};
use crate::interface::app::{self, Model};
use crate::interface::ui::plain::command;
use crate::interface::ui::plain::read::sentence;
use crate::text::i18n::keys::plain as say;
use crate::text::i18n::phrase::Phrase;

/// Which commands of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// What would do something now and is named at the page itself.
    Shown,
    /// All that mean something.
    All,
}

/// The commands of this page and what each does.
pub fn here(model: &Model, which: Which) -> Vec<(&'static str, Phrase)> {
    let contexts = app::contexts(model);
    let facts = app::facts(model);
    let rows: Vec<HelpRow> = match which {
        Which::Shown => app::bar(model),
        Which::All => help::page(&contexts, &facts),
    };
    let mut found: Vec<(&'static str, Phrase)> = Vec::new();
    for row in rows {
        // What is the same everywhere is said once, in the help.
        let is_everywhere = matches!(
            row.action,
            Action::Menu | Action::Find | Action::Help | Action::Safeguarding
        );
        if which == Which::Shown && is_everywhere || row.refused.is_some() {
            continue;
        }
        let mut keys = row.keys.iter();
        let Some(command) = keys.find_map(|key| command::for_key(key, &contexts)) else {
            continue;
        };
        if !found.iter().any(|(known, _)| *known == command) {
            found.push((command, row.label));
        }
    }
    found
}

/// The lines of the help.
pub fn lines(model: &Model, texts: &Texts) -> Vec<String> {
    let mut lines: Vec<String> = [
        say::help_title(),
        say::help_numbers(),
        say::help_special(),
        say::help_again(),
        say::help_moving(),
        say::help_menu(),
        say::help_find(),
        say::help_lists(),
        say::help_boxes(),
        say::help_long(),
        say::help_keys(),
    ]
    .iter()
    .map(|phrase| texts.first.say(phrase))
    .collect();
    let rows: Vec<String> = here(model, Which::All)
        .iter()
        .map(|(command, label)| format!("{command} {}", texts.first.say(label)))
        .collect();
    if !rows.is_empty() {
        lines.push(texts.first.say(&say::help_here(sentence(&rows))));
    }
    lines
}
