//! The one table of bindings: the README shows it, no key means two things in one place, and every intent can be had.

use std::collections::BTreeSet;
use std::fs;

use fener::cli::keys::markdown;
use fener::interface::app::facts::Facts;
use fener::interface::app::keymap::binding::{Binding, Context, Keys};
use fener::interface::app::keymap::defaults::TABLE;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::screen::help::HelpScreen;
use fener::interface::app::screen::review;

use crate::support::fixture::{self, root};
use crate::tidy::checkout::{Found, Source, assert_none, program};
use crate::tidy::tokens::Kind;

const BEGIN: &str =
    "<!-- The tables come from the program: UPDATE_README=1 cargo test tidy::keys -->\n";
const END: &str = "<!-- Here they end. -->\n";

/// A text with other words between the two marks; `None` without marks.
fn replaced(text: &str, between: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{between}\n{END}{after}"))
}

#[test]
fn the_readme_shows_the_keys_of_the_program() {
    let path = root().join("README.md");
    let kept = fs::read_to_string(&path).unwrap();
    let tables = markdown(&fixture::catalog("en", None));
    let wanted =
        replaced(&kept, &tables).expect("README.md has lost the marks around its key tables");
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let kept = fs::read_to_string(&path).unwrap();
    assert!(
        kept == wanted,
        "the key tables of README.md are old; run: UPDATE_README=1 cargo test tidy::keys"
    );
    assert_ne!(
        replaced(&kept, "| `a` | other |\n"),
        Some(kept),
        "other tables are seen"
    );
}

/// What two bindings of one place both take.
fn shared(one: &Binding, other: &Binding) -> Option<Key> {
    let keys = |binding: &Binding| match binding.keys {
        Keys::These(keys) => keys.to_vec(),
        Keys::Digits => ('0'..='9').map(Key::char).collect(),
        // Every character: digits and signs stand for all.
        Keys::Printable => (' '..='~').map(Key::char).collect(),
    };
    let taken = keys(other);
    keys(one).into_iter().find(|key| taken.contains(key))
}

/// Keys that mean two things in one context.
fn twice(table: &[Binding]) -> Vec<String> {
    let mut found = Vec::new();
    for (at, one) in table.iter().enumerate() {
        for other in &table[at + 1..] {
            let context = one
                .contexts
                .iter()
                .find(|known| other.contexts.contains(known));
            if let (Some(context), Some(key)) = (context, shared(one, other)) {
                found.push(format!(
                    "{key} in {context:?}: {:?} and {:?}",
                    one.action, other.action
                ));
            }
        }
    }
    found
}

#[test]
fn no_key_means_two_things_in_one_place() {
    assert_eq!(twice(TABLE), [""; 0]);
    let doubled = [TABLE[0], TABLE[0]];
    assert!(
        !twice(&doubled).is_empty(),
        "a binding that stands there twice is found"
    );
}

#[test]
fn no_number_of_the_menu_is_given_twice() {
    let numbers: Vec<(u8, u8)> = TABLE.iter().filter_map(|binding| binding.menu).collect();
    let once: BTreeSet<&(u8, u8)> = numbers.iter().collect();
    assert_eq!(once.len(), numbers.len(), "{numbers:?}");
    assert!(
        numbers
            .iter()
            .all(|(page, digit)| (1..=2).contains(page) && *digit < 10)
    );
}

/// The names of all intents, from the source that declares them.
fn intents() -> BTreeSet<String> {
    let source = program()
        .iter()
        .find(|source| source.path == "src/interface/app/action.rs")
        .unwrap();
    let tokens = &source.read.tokens;
    let start = tokens
        .windows(2)
        .position(|pair| pair[0].is_word("enum") && pair[1].is_word("Action"));
    let mut depth = 0;
    let mut names = BTreeSet::new();
    for pair in tokens[start.unwrap()..].windows(2) {
        match pair[0].kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth -= 1,
            _ => {}
        }
        let ends = pair[1].is_sign(',') || pair[1].kind == Kind::Open('(');
        if let (1, true, Some(name)) = (depth, ends, pair[0].word()) {
            names.insert(name.to_owned());
        }
    }
    names
}

#[test]
fn every_intent_is_on_a_key_in_the_menu_or_a_way_on_from_the_review() {
    let bound = TABLE
        .iter()
        .filter(|binding| !binding.contexts.is_empty() || binding.menu.is_some())
        .map(|binding| binding.action);
    let ways = review::WAYS.iter().map(|way| way.action);
    // The last line of every help leads to the key test.
    let help = HelpScreen::new(Vec::new(), Facts::default(), None).rows();
    let help = help.iter().map(|row| row.action);
    let bound: BTreeSet<String> = bound
        .chain(ways)
        .chain(help)
        .map(|action| format!("{action:?}"))
        .map(|name| name.split('(').next().unwrap().to_owned())
        .collect();
    let intents = intents();
    assert!(intents.len() > 30, "{intents:?}");
    let lost: Vec<&String> = intents.difference(&bound).collect();
    assert!(
        lost.is_empty(),
        "no key, no number of the menu and no way on from the review leads to {lost:?}"
    );
}

#[test]
fn only_keys_that_every_keyboard_has_are_bound() {
    let signs = ['.', ',', '-', '*', '+', '/', '?', '!', '=', ' '];
    for binding in TABLE {
        let Keys::These(keys) = binding.keys else {
            continue;
        };
        for key in keys {
            let is_sign = match key.code {
                KeyCode::Char(c) => key.ctrl || signs.contains(&c),
                _ => true,
            };
            assert!(
                is_sign,
                "{key} for {:?}: letters differ between keyboards",
                binding.action
            );
            let is_control = key.ctrl
                && !["Ctrl+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+Space"]
                    .contains(&key.to_string().as_str());
            assert!(
                !is_control,
                "{key} for {:?}: only three keys take Ctrl",
                binding.action
            );
        }
    }
}

#[test]
fn menu_and_help_are_on_a_key_everywhere_but_in_the_menu() {
    for context in [Context::Anywhere, Context::Line, Context::Long] {
        for wanted in ["Menu", "Help", "Find"] {
            let is_there = TABLE.iter().any(|binding| {
                binding.contexts.contains(&context) && format!("{:?}", binding.action) == wanted
            });
            assert!(is_there, "{wanted} has no key in {context:?}");
        }
    }
}

/// What names a key of the table in words of its own: a key that is bound otherwise one day would still be called so.
fn names_a_key(source: &Source) -> Vec<Found> {
    if !source.path.starts_with("src/interface/app/screen/") {
        return Vec::new();
    }
    let tokens = source.read.tokens.iter();
    let strings = tokens.filter_map(|token| Some((token.line, token.string()?)));
    let keys = strings.filter(|(_, text)| text.chars().count() > 1 && Key::parse(text).is_some());
    keys.map(|(line, text)| {
        let say = format!("{text} is a key: ask `keymap::key_for` for what the table binds");
        Found::new(&source.path, line, say)
    })
    .collect()
}

#[test]
fn screens_name_keys_from_the_table() {
    assert_none(program().iter().flat_map(names_a_key).collect());
}
