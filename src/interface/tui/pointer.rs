//! The mouse, as an extra without a function of its own: what is pointed at becomes the keys that lead there. A hint in the key row is
//! its key; a line is as many arrows as the mark is away from it; the same line again is the key that takes it; a place in a box is
//! where arrows bring the caret. Where things are is asked of the drawing itself: the keys are tried on a copy of the model and the copy
//! is drawn, so that nothing here can disagree with the screen.
//!
//! On Windows the mouse is on, because a console that is not asked for it freezes the program at a click (QuickEdit); elsewhere it is
//! off until it is chosen in the settings, because a terminal that reports the mouse no longer selects text without Shift.

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

/// Presses and the wheel are reported, with places of any size.
pub const ON: &[u8] = b"\x1b[?1000h\x1b[?1006h";
/// Nothing is reported.
pub const OFF: &[u8] = b"\x1b[?1006l\x1b[?1000l";

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

/// A model after some keys, and the cell of its hardware cursor.
struct Tried {
    model: Model,
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
        let cursor = self.cursor(self.model);
        cursor.y <= at.y && at.y - cursor.y < WRAPPED
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

    /// The nearest mark at or above a row, by arrows within the area of the mark, or else by arrows within another.
    fn line_at(&self, at: Position) -> Option<Tried> {
        let mut area = Tried {
            model: self.model.clone(),
            cursor: self.cursor(self.model),
            keys: Vec::new(),
        };
        for _ in 0..AREAS {
            let way = match at.y < area.cursor.y {
                true => KeyCode::Up,
                false => KeyCode::Down,
            };
            if let Some(found) = self.along(&area, Key::plain(way), at.y) {
                return Some(found);
            }
            area = self.press(&area, Key::plain(KeyCode::Tab))?.0;
        }
        None
    }

    /// The mark on a row, or on the last one above it that what stands there can belong to.
    fn along(&self, from: &Tried, key: Key, y: u16) -> Option<Tried> {
        let belongs = |cursor: Position| cursor.y <= y && y - cursor.y < WRAPPED;
        let goes_down = key.code == KeyCode::Down;
        let mut now = Tried {
            model: from.model.clone(),
            cursor: from.cursor,
            keys: from.keys.clone(),
        };
        for _ in 0..STEPS {
            if now.cursor.y == y {
                return Some(now);
            }
            // Arrows move a mark; what they want done, and another page, is not what was pointed at.
            let Some((next, false)) = self.press(&now, key) else {
                break;
            };
            let turned = match goes_down {
                true => next.cursor.y < now.cursor.y,
                false => next.cursor.y > now.cursor.y,
            };
            if turned || (goes_down && next.cursor.y > y) {
                break;
            }
            now = next;
            if !goes_down && belongs(now.cursor) {
                break;
            }
        }
        let found = belongs(now.cursor) && self.is_written(&now, y);
        found.then_some(now)
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
        let cursor = self.cursor(&model);
        let keys = before.keys.iter().copied().chain([key]).collect();
        Some((
            Tried {
                model,
                cursor,
                keys,
            },
            acts,
        ))
    }

    fn cursor(&self, model: &Model) -> Position {
        ui::draw(model, self.texts, self.theme, &mut self.surface(model))
    }

    /// Whether something stands in a row.
    fn is_written(&self, tried: &Tried, y: u16) -> bool {
        let mut surface = self.surface(&tried.model);
        ui::draw(&tried.model, self.texts, self.theme, &mut surface);
        let cells = surface.cells();
        let columns = cells.area.left()..cells.area.right();
        columns
            .filter_map(|x| cells.cell((x, y)))
            .any(|cell| !cell.symbol().trim().is_empty())
    }

    fn surface(&self, model: &Model) -> Surface {
        let viewport = model.core.viewport;
        Surface::new(viewport.columns, viewport.rows)
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
