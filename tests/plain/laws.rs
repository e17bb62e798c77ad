//! What is true of every page in plain lines: they can be read aloud, fit the terminal, end by asking, and leave nothing out.

use std::collections::BTreeSet;

use fener::interface::app::action::Action;
use fener::interface::app::keymap::binding::Context;
use fener::interface::app::keymap::help::page;
use fener::interface::app::screen::{Frame as _, Screen};
use fener::interface::app::wrap::width;
use fener::interface::app::{contexts, facts};
use fener::interface::tui::lines::typed::{Listener, Meaning, Move};
use fener::interface::ui::plain::{Turn, WIDEST, WINDOW, command, help, wrapped};
use fener::text::i18n::keys::{outline, question, roll_up, scores, to_do, ui};

use crate::plain::talk::Talk;
use crate::screens::states;
use crate::support::driver::Walk;

const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];

/// What is drawn and never said.
const DRAWN: &str = "►→←↑↓■░▒▓█─│┌┐└┘├┤┼√·";

/// Checks every state; what is wrong is said for all of them at once.
fn everywhere(languages: &[&str], check: impl Fn(&Walk, &Turn) -> Result<(), String>) {
    let mut wrong = Vec::new();
    for (name, state) in states::ALL {
        for language in languages {
            let walk = state(language).sized(WINDOW.columns, WINDOW.rows);
            let turn = Turn::of(&walk.model, &walk.texts, None);
            if let Err(why) = check(&walk, &turn) {
                wrong.push(format!("{name} in {language}: {why}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_is_lines_that_a_reader_can_read_and_ends_by_asking() {
    everywhere(&LANGUAGES, |walk, turn| {
        let mut lines = turn.lines();
        lines.extend(wrapped(&help::lines(&walk.model, &walk.texts)));
        let is_private = |c: char| ('\u{E000}'..='\u{F8FF}').contains(&c);
        let is_wrong = |line: &&String| {
            width(line) > WIDEST
                || line.trim().is_empty()
                || line.contains(|c: char| c.is_control() || DRAWN.contains(c) || is_private(c))
        };
        if let Some(line) = lines.iter().chain([&turn.prompt]).find(is_wrong) {
            return Err(format!("{line:?}"));
        }
        match turn.prompt.ends_with([':', '?']) && !turn.lines().is_empty() {
            true => Ok(()),
            false => Err(format!("{:?} {}", turn.place, turn.prompt)),
        }
    });
}

#[test]
fn every_word_that_is_drawn_is_said() {
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric());
        let words = words.filter(|word| word.chars().count() > 2);
        words.map(str::to_owned).collect()
    };
    everywhere(&["en", "sq", "mk"], |walk, turn| {
        // A pop-over is said alone; help is another page here, and the first start asks for less.
        let top = walk.top();
        if !top.is_full() || matches!(top, Screen::Help(_) | Screen::FirstRun(_)) {
            return Ok(());
        }
        let drawn = walk.clone().sized(80, 60).draw().text();
        let rows: Vec<&str> = drawn.lines().collect();
        // The key row, the message and what they stand on are the others' matter.
        let content = rows.iter().skip(2).take(rows.len().saturating_sub(5));
        let said = words(&turn.lines().join(" "));
        let mut missing = BTreeSet::new();
        for row in content {
            // A word that was shortened, or broken at the edge, is no word.
            for word in words(row) {
                if row.contains(&format!("{word}…")) || said.contains(&word) {
                    continue;
                }
                missing.insert(word);
            }
        }
        // Keys have other names here; legends explain bars that are not drawn; a page is never turned; the head of what the lines of an
        // outline are about goes without saying.
        let unsaid = [
            scores::legend("", ""),
            roll_up::legend("", ""),
            question::help_box(),
            outline::section(),
            to_do::in_review(2_usize),
            ui::pages(1_usize, 2_usize),
        ];
        let mut others = words("Enter Esc Tab Space Ctrl Delete 100");
        others.extend(
            unsaid
                .iter()
                .flat_map(|phrase| words(&walk.texts.first.say(phrase))),
        );
        missing.retain(|word| !others.contains(word));
        match missing.is_empty() {
            true => Ok(()),
            false => Err(format!("{missing:?}")),
        }
    });
}

#[test]
fn every_box_that_is_typed_in_is_named_with_what_it_holds() {
    everywhere(&["en", "mk"], |walk, turn| {
        let contexts = contexts(&walk.model);
        // A list of open questions shows no box, though words can be looked for there as well.
        let lists = matches!(walk.top(), Screen::Find(_)) && turn.typed.is_none();
        let in_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
        match (in_box && !lists) == turn.typed.is_some() {
            true => Ok(()),
            false => Err(format!("{:#?}", turn.lines())),
        }
    });
}

/// What no line does, because nothing is left to do: carets and marks are moved with the text or the number itself, every page is said
/// whole, and whatever has a number is gone to by it.
const NEEDLESS: [Action; 10] = [
    Action::Digit(0),
    Action::Type(' '),
    Action::Break,
    Action::Find,
    Action::PreviousArea,
    Action::First,
    Action::Last,
    Action::Previous,
    Action::Next,
    Action::Clear,
];

#[test]
fn whatever_a_key_does_a_line_does() {
    everywhere(&["en"], |walk, turn| {
        let contexts = contexts(&walk.model);
        let in_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
        let arrows = [Action::Up, Action::Down, Action::Left, Action::Right];
        for row in page(&contexts, &facts(&walk.model)) {
            let mut keys = row.keys.iter();
            let Some(line) = keys.find_map(|key| command::for_key(key, &contexts)) else {
                let on_question = contexts.contains(&Context::Question);
                let is_moved = arrows.contains(&row.action) && (in_box || on_question);
                let is_moved = is_moved || on_question && row.action == Action::Take;
                let opens_row = contexts.contains(&Context::Rows) && row.action == Action::Enter;
                if NEEDLESS.contains(&row.action) || is_moved || opens_row {
                    continue;
                }
                return Err(format!("{:?} has no line", row.action));
            };
            // There is no menu where a passphrase is asked for.
            if line == "?" && contexts.contains(&Context::Secret) {
                continue;
            }
            let heard = Listener::default().hear(line, &walk.model, turn);
            let Meaning::Moves(moves) = heard else {
                match (line, heard) {
                    ("?", Meaning::Help) => continue,
                    (line, heard) => return Err(format!("{line} means {heard:?}")),
                }
            };
            // The menu and its lines are pressed one after the other.
            if line.starts_with("/.") || line == "." {
                continue;
            }
            let is_it = |one: &Move| match one {
                Move::Press(key) => row.keys.contains(&key.to_string()),
                _ => false,
            };
            let empties = line == "--" && in_box;
            if !empties && !moves.iter().any(is_it) {
                return Err(format!("{line} does not do {:?}: {moves:?}", row.action));
            }
        }
        Ok(())
    });
}

#[test]
fn a_disk_that_refuses_is_named_at_every_turn() {
    let mut talk = Talk::of(states::by_name("not_saved", "en"));
    for line in ["//", "/+", "1"] {
        talk.line(line);
        assert!(talk.heard().starts_with("NOT SAVED"), "{}", talk.heard());
    }
}
