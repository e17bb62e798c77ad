//! Editing a line or a paragraph by grapheme, as a value: text, caret, and its own undo.

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::interface::app::action::Action;
use crate::interface::app::wrap::{self, WrappedLine};

/// The longest text a box takes, in bytes: a paste of a megabyte becomes this much and says so.
pub const LONGEST: usize = 64 * 1024;

/// How many steps a box remembers for its own undo.
const REMEMBERED: usize = 200;

/// A text being edited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextField {
    text: String,
    caret: usize,
    several_lines: bool,
    undo: Vec<(String, usize)>,
    redo: Vec<(String, usize)>,
    in_word: bool,
}

impl TextField {
    /// A box of one line, the caret at its end.
    pub fn line(text: &str) -> TextField {
        TextField::new(text, false)
    }

    /// A box of several lines, the caret at its end.
    pub fn paragraph(text: &str) -> TextField {
        TextField::new(text, true)
    }

    fn new(text: &str, several_lines: bool) -> TextField {
        let mut field = TextField {
            text: String::new(),
            caret: 0,
            several_lines,
            undo: Vec::new(),
            redo: Vec::new(),
            in_word: false,
        };
        field.text = field.fit(text);
        field.caret = field.text.len();
        field
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The caret, in bytes.
    pub fn caret(&self) -> usize {
        self.caret
    }

    /// Says whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Does what a key means in a box: typing, deleting, moving the caret, and its own undo. `false` when it is not for the box: it is
    /// no such key, the caret cannot go farther up or down, or there is no step of its own to take back or to do again.
    pub fn act(&mut self, action: Action, columns: usize) -> bool {
        match action {
            Action::Type(c) => self.type_char(c),
            Action::Break if self.several_lines => self.type_break(),
            Action::Clear => drop(self.delete_left()),
            Action::Remove => drop(self.delete_right()),
            Action::Left => self.left(),
            Action::Right => self.right(),
            Action::First => self.line_start(columns),
            Action::Last => self.line_end(columns),
            Action::Up => return self.step(-1, columns),
            Action::Down => return self.step(1, columns),
            Action::Undo => return self.undo(),
            Action::Redo => return self.redo(),
            _ => return false,
        }
        true
    }

    /// Types one character. Combining marks join the letter before them (NFC).
    pub fn type_char(&mut self, c: char) {
        let begins_word = !c.is_alphanumeric();
        if begins_word || !self.in_word {
            self.remember();
        }
        self.in_word = !begins_word;
        self.insert(&c.to_string());
    }

    /// Begins a new line, in a box of several.
    pub fn type_break(&mut self) {
        if self.several_lines {
            self.remember();
            self.in_word = false;
            self.insert("\n");
        }
    }

    /// Inserts a paste; control characters go, line breaks become blanks in a box of one line. Returns how many bytes did not fit.
    pub fn paste(&mut self, text: &str) -> usize {
        self.remember();
        self.in_word = false;
        let fitting = self.fit(text);
        let room = LONGEST.saturating_sub(self.text.len());
        let mut end = fitting.len().min(room);
        while !fitting.is_char_boundary(end) {
            end -= 1;
        }
        self.insert(fitting.get(..end).unwrap_or_default());
        fitting.len() - end
    }

    fn fit(&self, text: &str) -> String {
        let several = self.several_lines;
        text.replace("\r\n", "\n")
            .nfc()
            .filter_map(|c| match c {
                '\n' | '\r' => Some(if several { '\n' } else { ' ' }),
                '\t' => Some(' '),
                c if c.is_control() => None,
                c => Some(c),
            })
            .collect()
    }

    fn insert(&mut self, text: &str) {
        if self.text.len() + text.len() > LONGEST {
            return;
        }
        let (before, after) = self.text.split_at(self.caret);
        let joined: String = format!("{before}{text}").nfc().collect();
        self.caret = joined.len();
        self.text = joined + after;
        self.redo.clear();
    }

    /// Deletes the grapheme to the left; says whether there was one.
    pub fn delete_left(&mut self) -> bool {
        let Some(from) = self.before() else {
            return false;
        };
        self.remember();
        self.in_word = false;
        self.text.replace_range(from..self.caret, "");
        self.caret = from;
        true
    }

    /// Deletes the grapheme to the right; says whether there was one.
    pub fn delete_right(&mut self) -> bool {
        let Some(to) = self.after() else {
            return false;
        };
        self.remember();
        self.in_word = false;
        self.text.replace_range(self.caret..to, "");
        true
    }

    /// Moves the caret one grapheme to the left.
    pub fn left(&mut self) {
        self.in_word = false;
        self.caret = self.before().unwrap_or(0);
    }

    /// Moves the caret one grapheme to the right.
    pub fn right(&mut self) {
        self.in_word = false;
        self.caret = self.after().unwrap_or(self.text.len());
    }

    /// Moves the caret to the start of the line as it is wrapped to `columns`.
    pub fn line_start(&mut self, columns: usize) {
        self.in_word = false;
        let (lines, row, _) = self.position(columns);
        self.caret = lines.get(row).map_or(0, |line| line.start);
    }

    /// Moves the caret to the end of the line as it is wrapped to `columns`.
    pub fn line_end(&mut self, columns: usize) {
        self.in_word = false;
        let (lines, row, _) = self.position(columns);
        self.caret = lines.get(row).map_or(self.text.len(), |line| line.end);
    }

    /// Moves the caret up or down by lines as they are wrapped to `columns`; says whether it moved.
    pub fn step(&mut self, by: isize, columns: usize) -> bool {
        self.in_word = false;
        let (lines, row, column) = self.position(columns);
        let target = row
            .saturating_add_signed(by)
            .min(lines.len().saturating_sub(1));
        if target == row {
            return false;
        }
        let Some(line) = lines.get(target) else {
            return false;
        };
        let mut cells = 0;
        let mut caret = line.end;
        for (at, grapheme) in line.of(&self.text).grapheme_indices(true) {
            if cells >= column {
                caret = line.start + at;
                break;
            }
            cells += wrap::width(grapheme);
        }
        self.caret = caret;
        true
    }

    /// The wrapped lines, and the row and column (in cells) of the caret among them.
    pub fn position(&self, columns: usize) -> (Vec<WrappedLine>, usize, usize) {
        let lines = wrap::wrap(&self.text, columns);
        let row = lines
            .iter()
            .rposition(|line| line.start <= self.caret)
            .unwrap_or(0);
        let start = lines.get(row).map_or(0, |line| line.start);
        let column = wrap::width(self.text.get(start..self.caret).unwrap_or_default());
        (lines, row, column)
    }

    /// Takes the last change inside the box back; says whether there was one.
    pub fn undo(&mut self) -> bool {
        let Some((text, caret)) = self.undo.pop() else {
            return false;
        };
        self.redo.push((
            std::mem::replace(&mut self.text, text),
            std::mem::replace(&mut self.caret, caret),
        ));
        self.in_word = false;
        true
    }

    /// Does it again; says whether there was one.
    pub fn redo(&mut self) -> bool {
        let Some((text, caret)) = self.redo.pop() else {
            return false;
        };
        self.undo.push((
            std::mem::replace(&mut self.text, text),
            std::mem::replace(&mut self.caret, caret),
        ));
        true
    }

    fn remember(&mut self) {
        if self.undo.last().is_none_or(|(text, _)| *text != self.text) {
            self.undo.push((self.text.clone(), self.caret));
            if self.undo.len() > REMEMBERED {
                self.undo.remove(0);
            }
        }
    }

    fn before(&self) -> Option<usize> {
        self.text
            .get(..self.caret)?
            .grapheme_indices(true)
            .next_back()
            .map(|(at, _)| at)
    }

    fn after(&self) -> Option<usize> {
        self.text
            .get(self.caret..)?
            .graphemes(true)
            .next()
            .map(|grapheme| self.caret + grapheme.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_letter_and_its_mark_are_one() {
        let mut field = TextField::line("");
        "Shte\u{308}pia".chars().for_each(|c| field.type_char(c));
        assert_eq!(field.text(), "Shtëpia");
        assert!((0..4).all(|_| field.delete_left()));
        assert_eq!(field.text(), "Sht");
    }

    #[test]
    fn undo_takes_words_back_and_redo_brings_them() {
        let mut field = TextField::line("");
        "one two".chars().for_each(|c| field.type_char(c));
        assert!(field.undo());
        assert_eq!(field.text(), "one ");
        assert!(field.redo());
        assert_eq!(field.text(), "one two");
    }

    #[test]
    fn a_megabyte_is_cut_to_what_fits_and_escapes_go() {
        let mut field = TextField::line("");
        let left = field.paste(&"ab\x1b[31m\n".repeat(200_000));
        assert!(
            left > 0
                && field.text().len() <= LONGEST
                && !field.text().contains('\x1b')
                && !field.text().contains('\n')
        );
    }

    #[test]
    fn the_caret_goes_up_and_down_the_wrapped_lines() {
        let mut field = TextField::paragraph("one two three");
        assert!(field.step(-1, 8));
        assert_eq!(field.position(8).1, 0);
        assert!(!field.step(-1, 8));
    }

    proptest! {
        #[test]
        fn whatever_is_pressed_the_caret_stays_on_a_letter(keys in proptest::collection::vec(0u8..10, 0..60)) {
            let mut field = TextField::paragraph("Shtëpia e\nparë");
            for key in keys {
                match key {
                    0 => field.left(),
                    1 => field.right(),
                    2 => drop(field.delete_left()),
                    3 => drop(field.delete_right()),
                    4 => field.type_char('ж'),
                    5 => field.type_break(),
                    6 => drop(field.step(-1, 5)),
                    7 => drop(field.undo()),
                    8 => drop(field.redo()),
                    _ => drop(field.paste("e\u{308} x")),
                }
                prop_assert!(field.text().is_char_boundary(field.caret()));
            }
        }
    }
}
