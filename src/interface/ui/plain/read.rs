//! A sheet read aloud: each row as one sentence. A code at its beginning stays there, columns become parts of the sentence, and signs
//! become words; what only decorates is gone. Everything that a screen shows goes through here, so nothing of it can be missing.

use crate::interface::ui::glyph::said;
use crate::interface::ui::plain::command::{self, Keys};
use crate::interface::ui::row::{Row, Span};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{plain as say, question};

/// A row, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sentence {
    /// What it says.
    pub text: String,
    /// The number that chooses it, where it begins with one.
    pub number: Option<usize>,
    /// What the box holds, where this is the box that is typed in.
    pub typed: Option<String>,
    /// Whether it is a box that is not typed in and holds nothing.
    pub is_empty_box: bool,
    /// Whether it is the marked line, and says so.
    pub is_marked: bool,
}

/// A row that takes so many cells may end within a sentence, where pages were wrapped before.
const WRAPPED: usize = 60;

impl Sentence {
    /// What only plain lines have to say.
    pub fn of(text: String) -> Sentence {
        Sentence {
            text,
            number: None,
            typed: None,
            is_empty_box: false,
            is_marked: false,
        }
    }

    /// What a text counts is nothing to be typed: its number stands in brackets, unlike one that chooses a line.
    pub fn count_apart(&mut self) {
        let counted = self.text.split_once(". ").filter(|_| self.number.is_none());
        if let Some((count, rest)) = counted
            && number(count).is_some()
        {
            self.text = format!("({count}) {rest}");
        }
    }
}

/// How a sheet is read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    /// The language of the interface.
    pub words: &'a Catalog,
    /// Whether a box is typed in: the row with the cursor is the box, and no line is marked.
    pub in_box: bool,
    /// Whether it is the menu, whose lines name keys that their numbers stand for.
    pub is_menu: bool,
    /// Whether lines say that they are marked: not at a question, where a number is the answer wherever the mark is.
    pub names_mark: bool,
    /// Whether keys are named as commands in every row: nothing on the page comes from outside.
    pub is_own: bool,
    /// Whether `update` wrapped the page, as it does with what is longer than any window.
    pub is_wrapped: bool,
}

impl Reader<'_> {
    /// Every row of a sheet that says something.
    pub fn sheet(&self, sheet: &Sheet<'_>) -> Vec<Sentence> {
        let rows = sheet.rows().iter();
        rows.filter_map(|row| self.row(row)).collect()
    }

    fn row(&self, row: &Row) -> Option<Sentence> {
        let left = joined(row.left());
        // A sign that begins a line of a list says nothing.
        let left = left.trim_start().trim_start_matches(said::OPEN);
        let left = left.trim_start().trim_start_matches("· ").to_owned();
        let is_box = self.in_box && row.cursor_at().is_some();
        let typed = is_box.then(|| left.replace(said::EMPTY, ""));
        let is_chosen = left.trim_start().starts_with(said::CHOSEN);
        let (place, rest) = place_in_order(left.trim_start().trim_start_matches(said::CHOSEN));
        let right: Vec<&str> = row.right().iter().map(|span| &*span.text).collect();
        let mut parts: Vec<String> = Vec::new();
        for text in [rest.as_str()].into_iter().chain(right) {
            parts.extend(text.split("  ").filter_map(|part| self.part(part)));
        }
        let number = self.code(&mut parts);
        if is_chosen {
            parts.push(self.words.say(&say::chosen()));
        }
        if let Some(place) = place {
            parts.push(self.words.say(&say::place_in_order(place)));
        }
        // A line that a number chooses needs no mark.
        let is_marked = row.mark.is_some() && self.names_mark && !self.in_box;
        let is_marked = is_marked && number.is_none() && !parts.is_empty();
        if is_marked {
            parts.push(self.words.say(&say::marked()));
        }
        let text = self.text(row, &parts);
        if text.is_empty() {
            return None;
        }
        let text = match is_box {
            true => self.words.say(&say::fill_now(text)),
            false => text,
        };
        Some(Sentence {
            text,
            number,
            typed,
            is_empty_box: !is_box && left.trim() == said::EMPTY,
            is_marked,
        })
    }

    /// The number that chooses the line; a sign that does so becomes a word, and a dash that stands for nothing as well.
    fn code(&self, parts: &mut [String]) -> Option<usize> {
        let (first, rest) = parts
            .split_first_mut()
            .filter(|(_, rest)| !rest.is_empty())?;
        for part in rest.iter_mut().filter(|part| *part == "-") {
            *part = self.words.say(&say::empty());
        }
        if let Some(sign) = self.sign(first) {
            *first = sign;
        }
        number(first)
    }

    /// The parts of a row as one sentence, or as what they are of one.
    fn text(&self, row: &Row, parts: &[String]) -> String {
        // A row of a page that was wrapped before may end within a sentence.
        let is_part = row.keeps() && parts.len() == 1 || self.is_wrapped && row.cells() >= WRAPPED;
        let text = match is_part {
            true => joined_parts(parts),
            false => sentence(parts),
        };
        // What is said quietly is said by the program.
        let mut spans = row.left().iter();
        let is_quiet = spans.all(|span| span.role == Role::Muted || span.text.trim().is_empty());
        let keys = match self.is_own || is_quiet {
            true => Keys::All,
            false => Keys::NoWords,
        };
        command::in_place_of_keys(&text, keys)
    }

    /// A part between two columns, its signs as words; `None` where nothing is left.
    fn part(&self, part: &str) -> Option<String> {
        let mut part = part.replace(" · ", ", ").replace(" ! ", " ");
        part = becoming(part, self.words);
        for (sign, phrase) in [
            (said::CHOSEN, say::chosen_here()),
            (said::OPEN, say::open()),
            (said::EMPTY, say::empty()),
        ] {
            if part.contains(sign) {
                part = part.replace(sign, &self.words.say(&phrase));
            }
        }
        let part = part.trim().trim_start_matches("! ");
        let flagged = part.strip_prefix("+ ").map(|rest| {
            let flag = self.words.say(&question::flag_label());
            format!("{flag}: {rest}")
        });
        let part = flagged.as_deref().unwrap_or(part);
        let part = match part {
            ". 7" => "/.7",
            "!" | "·" => "",
            "=" if self.is_menu => "",
            part => part,
        };
        let part = match command::of_key(part) {
            // The number of the line does the same.
            Some(_) if self.is_menu => "",
            Some(command) => command,
            None => part,
        };
        (!part.is_empty()).then(|| part.to_owned())
    }

    /// The word for a sign that chooses a line: readers skip signs that stand alone.
    fn sign(&self, part: &str) -> Option<String> {
        let phrase = match part {
            "-" => say::minus(),
            "*" => say::star(),
            "+" => say::plus(),
            _ => return None,
        };
        Some(format!("{}:", self.words.say(&phrase)))
    }
}

fn joined(spans: &[Span]) -> String {
    spans.iter().map(|span| &*span.text).collect()
}

fn number(part: &str) -> Option<usize> {
    let is_number = part.len() <= 3 && part.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| part.parse().ok()).flatten()
}

/// The place in an order of preference that a line begins with, and the rest of it.
fn place_in_order(text: &str) -> (Option<i64>, String) {
    let found = text
        .strip_prefix(said::PLACE)
        .and_then(|rest| rest.split_once(said::PLACE));
    match found {
        Some((place, rest)) => (place.parse().ok(), rest.to_owned()),
        None => (None, text.to_owned()),
    }
}

/// The arrow between what was and what is, as a word. Behind the end of a clause it is a key.
pub(super) fn becoming(text: String, words: &Catalog) -> String {
    let becomes = || format!(" {} ", words.say(&say::becomes()));
    let mut parts = text.split(" → ");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match said.ends_with([';', ',', '.', ':']) {
            true => said.push_str(" → "),
            false => said.push_str(&becomes()),
        }
        said.push_str(part);
    }
    said
}

/// Parts as one sentence: a full stop between them where none of the signs that end a part stands.
pub(super) fn sentence(parts: &[String]) -> String {
    let mut text = joined_parts(parts);
    let last = text.chars().last();
    let closing = [')', '”', '"', '“', '»'];
    let before = text.trim_end_matches(closing).chars().last();
    let ends = before.is_some_and(|c| matches!(c, '.' | '?' | '!'));
    let is_open = |c: char| c.is_alphanumeric() || c == '%' || closing.contains(&c);
    if !ends && last.is_some_and(is_open) {
        text.push('.');
    }
    text
}

fn joined_parts(parts: &[String]) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push_str(match text.ends_with(['.', ':', '?', '!', ';', ',']) {
                true => " ",
                false => ". ",
            });
        }
        text.push_str(part);
    }
    text.replace(" · ", ", ")
}
