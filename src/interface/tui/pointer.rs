//! The mouse, as an extra without a function of its own: what is pointed at becomes the keys that lead there. A hint in the key row is
//! its key; a line is as many arrows as the mark is away from it; the same line again is the key that takes it; a place in a box is
//! where arrows bring the caret. Where things are is asked of the drawing itself: the keys are tried on a copy of the model and the copy
//! is drawn, so that nothing here can disagree with the screen.
//!
//! A line is reached when the row of its mark reads as the row that was pointed at: in a small window arrows turn pages and open or fold
//! what levels mean, and then another line may stand where the hand pointed.
//!
//! Terminals that report the mouse select text with Shift. That is asked for all the same: a console of Windows that is not asked for
//! the mouse freezes the program at a click (QuickEdit), and who never used a terminal points first.

use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use crate::base::time::Moment;
use crate::interface::app::core::Texts;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::app::msg::{Input, Msg};
use crate::interface::app::{self, Model};
use crate::interface::tui::decode::Decoded;
use crate::interface::ui;
use crate::interface::ui::surface::Surface;
use crate::interface::ui::theme::Theme;

/// So many areas a screen has at the most.
const AREAS: usize = 6;
/// So many lines a page has at the most, and so many cells a box.
const STEPS: usize = 240;
/// A line that is wrapped is so many rows high at the most.
const WRAPPED: u16 = 3;

/// What the mouse did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pointed {
    /// The first button was pressed at a cell.
    Press(Position),
    /// The wheel was turned away.
    Up,
    /// The wheel was turned near.
    Down,
}

/// What a terminal reports after `ESC [`; `None` for what is no report of the mouse or none that means anything.
pub fn reported(parameters: &[u8], last: u8) -> Option<Pointed> {
    let text = std::str::from_utf8(parameters.strip_prefix(b"<")?).ok()?;
    let mut numbers = text.split(';').map(|part| part.parse::<u16>().ok());
    let (button, x, y) = (numbers.next()??, numbers.next()??, numbers.next()??);
    match (button, last) {
        (0, b'M') => Some(Pointed::Press(Position::new(
            x.saturating_sub(1),
            y.saturating_sub(1),
        ))),
        (64, b'M') => Some(Pointed::Up),
        (65, b'M') => Some(Pointed::Down),
        _ => None,
    }
}

/// Parts what the mouse did from keys and pastes.
pub fn parted(decoded: Vec<Decoded>) -> (Vec<Decoded>, Vec<Pointed>) {
    let mut pointed = Vec::new();
    let keys = decoded.into_iter().filter(|one| match one {
        Decoded::Pointed(one) => {
            pointed.push(*one);
            false
        }
        _ => true,
    });
    (keys.collect(), pointed)
}

/// What is tried, and on what.
#[derive(Clone, Copy)]
pub struct Pointer<'a> {
    /// The program as it is.
    pub model: &'a Model,
    /// What it says.
    pub texts: &'a Texts,
    /// How it looks.
    pub theme: &'a Theme,
    /// Now.
    pub moment: &'a Moment,
}

/// A model after some keys, what its screen reads, and the cell of its hardware cursor.
#[derive(Clone)]
struct Tried {
    model: Model,
    rows: Rows,
    cursor: Position,
    keys: Vec<Key>,
}

impl Pointer<'_> {
    /// The keys that what the mouse did stands for. `again` says that the line was pointed at just before.
    pub fn keys(&self, pointed: Pointed, again: bool) -> Vec<Key> {
        match pointed {
            Pointed::Up => vec![Key::plain(KeyCode::Up)],
            Pointed::Down => vec![Key::plain(KeyCode::Down)],
            Pointed::Press(at) => match ui::hint_at(self.model, self.texts, self.theme, at) {
                Some(key) => vec![key],
                None => self.reach(at, again),
            },
        }
    }

    /// Says whether the line at a place has the mark.
    pub fn is_marked(&self, at: Position) -> bool {
        let now = self.drawn(self.model.clone(), Vec::new());
        now.rows.distance(&now, at.y).is_some()
    }

    fn reach(&self, at: Position, again: bool) -> Vec<Key> {
        let Some(line) = self.line_at(at) else {
            return Vec::new();
        };
        let contexts = app::contexts(&line.model);
        let in_box = contexts.contains(&Context::Line) || contexts.contains(&Context::Long);
        if in_box && line.cursor.y == at.y {
            return self.caret_at(line, at.x);
        }
        match line.keys.is_empty() && again {
            true if contexts.contains(&Context::Question) => vec![Key::char(' ')],
            true => vec![Key::plain(KeyCode::Enter)],
            false => line.keys,
        }
    }

    /// The line that stands in a row, by arrows within the area of the mark, or else by arrows within another.
    fn line_at(&self, at: Position) -> Option<Tried> {
        let mut area = self.drawn(self.model.clone(), Vec::new());
        let shown = area.rows.clone();
        if shown.is_blank(at.y) {
            return None;
        }
        for _ in 0..AREAS {
            for way in [KeyCode::Down, KeyCode::Up] {
                if let Some(found) = self.along(&shown, &area, Key::plain(way), at.y) {
                    return Some(found);
                }
            }
            area = self.press(&area, Key::plain(KeyCode::Tab))?.0;
        }
        None
    }

    /// The line in a row, or the nearest above it that what stands there can belong to.
    fn along(&self, shown: &Rows, from: &Tried, key: Key, y: u16) -> Option<Tried> {
        let mut now = from.clone();
        let mut nearest: Option<(u16, Tried)> = None;
        for _ in 0..STEPS {
            match shown.distance(&now, y) {
                Some(0) => return Some(now),
                Some(far) if nearest.as_ref().is_none_or(|(known, _)| far < *known) => {
                    nearest = Some((far, now.clone()));
                }
                _ => {}
            }
            // Arrows move a mark; what they want done, and another page, is not what was pointed at.
            match self.press(&now, key) {
                Some((next, false)) if shown.shows(&next) => now = next,
                _ => break,
            }
        }
        nearest.map(|(_, found)| found)
    }

    /// The caret in the column that is nearest in its row.
    fn caret_at(&self, mut line: Tried, x: u16) -> Vec<Key> {
        let row = line.cursor.y;
        for _ in 0..STEPS {
            let way = match x.cmp(&line.cursor.x) {
                std::cmp::Ordering::Less => KeyCode::Left,
                std::cmp::Ordering::Equal => break,
                std::cmp::Ordering::Greater => KeyCode::Right,
            };
            match self.press(&line, Key::plain(way)) {
                Some((next, false)) if next.cursor.y == row && next.cursor != line.cursor => {
                    let passed = (next.cursor.x > x) == (line.cursor.x < x) && next.cursor.x != x;
                    line = next;
                    if passed {
                        break;
                    }
                }
                _ => break,
            }
        }
        line.keys
    }

    /// What a key leads to, and whether it wants anything done; `None` when it changes nothing.
    fn press(&self, before: &Tried, key: Key) -> Option<(Tried, bool)> {
        let mut model = before.model.clone();
        let msg = Msg {
            moment: self.moment.clone(),
            input: Input::Key(key),
        };
        let acts = !app::update(&mut model, &msg, self.texts).is_empty();
        if model.stack == before.model.stack {
            return None;
        }
        let keys = before.keys.iter().copied().chain([key]).collect();
        Some((self.drawn(model, keys), acts))
    }

    fn drawn(&self, model: Model, keys: Vec<Key>) -> Tried {
        let window = model.core.window;
        let mut surface = Surface::new(window.columns, window.rows);
        let cursor = ui::draw(&model, self.texts, self.theme, &mut surface);
        Tried {
            rows: Rows::of(surface.cells(), self.theme.glyphs().focus),
            model,
            cursor,
            keys,
        }
    }
}

/// What the rows of a screen read, without the mark.
#[derive(Clone)]
struct Rows(Vec<String>);

impl Rows {
    fn of(cells: &Buffer, mark: &str) -> Rows {
        let rows = cells.area.rows().map(|row| {
            let text: String = row
                .positions()
                .filter_map(|at| cells.cell(at))
                .map(|cell| cell.symbol())
                .collect();
            let text = text.replace(mark, " ");
            text.split_whitespace().collect::<Vec<&str>>().join(" ")
        });
        Rows(rows.collect())
    }

    fn at(&self, y: u16) -> &str {
        self.0.get(usize::from(y)).map_or("", String::as_str)
    }

    fn is_blank(&self, y: u16) -> bool {
        self.at(y).is_empty()
    }

    /// How many rows above a row the line with the mark stands here; `None` when it is too far away to belong to it.
    fn distance(&self, marked: &Tried, y: u16) -> Option<u16> {
        let line = marked.rows.at(marked.cursor.y);
        let is_there = |far: &u16| y.checked_sub(*far).is_some_and(|y| self.at(y) == line);
        let far = (0..WRAPPED).find(is_there).filter(|_| !line.is_empty())?;
        // Between a line and what belongs to it no row is empty.
        let is_whole = (0..far).all(|far| !self.is_blank(y.saturating_sub(far)));
        is_whole.then_some(far)
    }

    /// Says whether the line with the mark stands here at all.
    fn shows(&self, marked: &Tried) -> bool {
        let line = marked.rows.at(marked.cursor.y);
        self.0.iter().any(|row| row == line)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_button_and_the_wheel_are_taken() {
        let press = Some(Pointed::Press(Position::new(9, 4)));
        assert_eq!(reported(b"<0;10;5", b'M'), press);
        assert_eq!(reported(b"<64;10;5", b'M'), Some(Pointed::Up));
        assert_eq!(reported(b"<65;1;1", b'M'), Some(Pointed::Down));
        // Letting go, another button, moving, with Shift, and what is no report.
        for (parameters, last) in [
            (&b"<0;10;5"[..], b'm'),
            (b"<2;10;5", b'M'),
            (b"<32;10;5", b'M'),
            (b"<4;10;5", b'M'),
            (b"0;10;5", b'M'),
            (b"<0;10", b'M'),
        ] {
            assert_eq!(reported(parameters, last), None);
        }
    }
}
