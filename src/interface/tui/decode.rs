//! Bytes of a terminal made into keys and pastes. It is our own and not the terminal crate's, because that one never ends when the
//! terminal goes away (its read loop takes every error but two for "try again") and does not know the number pad's application mode.
//! It reads nothing and keeps no time: whoever reads says when a sequence has been incomplete for too long.

use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::tui::pointer::{self, Pointed};

/// What a terminal sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    /// A key.
    Key(Key),
    /// Text between the marks of a bracketed paste.
    Paste(String),
    /// The mouse.
    Pointed(Pointed),
}

/// Whether something begun waits for its rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pending {
    /// No.
    Nothing,
    /// An escape byte: the key, or the beginning of a sequence.
    Escape,
    /// The beginning of a sequence or of a character.
    Sequence,
    /// A paste whose end mark has not come.
    Paste,
}

/// A paste longer than this is cut; no box takes as much, and a broken terminal must not fill the memory.
const LONGEST_PASTE: usize = 4 << 20;
/// A sequence longer than this is none.
const LONGEST_SEQUENCE: usize = 64;
const ESC: u8 = 0x1b;
const PASTE_ENDS: &[u8] = b"\x1b[201~";

/// Turns bytes into keys, keeping what is incomplete.
#[derive(Debug, Default)]
pub struct Decoder {
    bytes: Vec<u8>,
    paste: Option<Vec<u8>>,
}

/// What the front of the bytes is.
enum Front {
    /// A key, or nothing that means anything here, and how many bytes it took.
    Whole(Option<Key>, usize),
    /// The mouse, and how many bytes it took.
    Pointed(Pointed, usize),
    /// The mark that begins a paste.
    PasteBegins(usize),
    /// Not all of it is here.
    Part,
}

impl Decoder {
    /// Takes bytes as they were read and hands out everything that is complete.
    pub fn take(&mut self, bytes: &[u8], into: &mut Vec<Decoded>) {
        self.bytes.extend_from_slice(bytes);
        let mut used = 0;
        loop {
            let rest = self.bytes.get(used..).unwrap_or_default();
            if let Some(paste) = &mut self.paste {
                let (taken, is_over) = take_paste(paste, rest);
                used += taken;
                if !is_over {
                    break;
                }
                into.extend(
                    self.paste
                        .take()
                        .map(|paste| Decoded::Paste(readable(&paste))),
                );
                continue;
            }
            match front(rest) {
                Front::Whole(key, taken) => {
                    used += taken;
                    into.extend(key.map(Decoded::Key));
                }
                Front::Pointed(pointed, taken) => {
                    used += taken;
                    into.push(Decoded::Pointed(pointed));
                }
                Front::PasteBegins(taken) => {
                    used += taken;
                    self.paste = Some(Vec::new());
                }
                Front::Part => break,
            }
        }
        self.bytes.drain(..used.min(self.bytes.len()));
    }

    /// What waits for its rest.
    pub fn pending(&self) -> Pending {
        match (&self.paste, self.bytes.as_slice()) {
            (Some(_), _) => Pending::Paste,
            (None, []) => Pending::Nothing,
            (None, [ESC]) => Pending::Escape,
            (None, _) => Pending::Sequence,
        }
    }

    /// Gives up waiting: a lone escape byte was the key, a half sequence was nothing, a paste ends where it stopped.
    pub fn give_up(&mut self, into: &mut Vec<Decoded>) {
        match self.pending() {
            Pending::Escape => into.push(Decoded::Key(Key::plain(KeyCode::Esc))),
            Pending::Paste => {
                let mut paste = self.paste.take().unwrap_or_default();
                paste.append(&mut self.bytes);
                into.push(Decoded::Paste(readable(&paste)));
            }
            Pending::Sequence | Pending::Nothing => {}
        }
        self.bytes.clear();
    }
}

/// Moves bytes into a paste up to its end mark; says how many were used, mark included, and whether it is over. What could be the
/// beginning of the mark stays behind.
fn take_paste(paste: &mut Vec<u8>, rest: &[u8]) -> (usize, bool) {
    let end = find(rest, PASTE_ENDS);
    let text = match end {
        Some(at) => at,
        None => rest.len() - longest_beginning(rest, PASTE_ENDS),
    };
    let room = LONGEST_PASTE.saturating_sub(paste.len());
    paste.extend(rest.iter().take(text.min(room)));
    match end {
        Some(at) => (at + PASTE_ENDS.len(), true),
        None => (text, false),
    }
}

fn find(bytes: &[u8], mark: &[u8]) -> Option<usize> {
    bytes.windows(mark.len()).position(|window| window == mark)
}

/// How many bytes at the end of `bytes` are a beginning of `mark`.
fn longest_beginning(bytes: &[u8], mark: &[u8]) -> usize {
    let lengths = (1..mark.len()).rev();
    let is_end = |length: &usize| {
        mark.get(..*length)
            .is_some_and(|part| bytes.ends_with(part))
    };
    lengths.into_iter().find(is_end).unwrap_or(0)
}

/// A paste as text: bytes that are no text become replacement characters, and every way to end a line becomes one.
fn readable(paste: &[u8]) -> String {
    String::from_utf8_lossy(paste)
        .replace("\r\n", "\n")
        .replace('\r', "\n")
}

fn front(bytes: &[u8]) -> Front {
    match bytes {
        [] | [ESC] => Front::Part,
        [ESC, b'[', rest @ ..] => control_sequence(rest),
        [ESC, b'O', rest @ ..] => match rest {
            [] => Front::Part,
            [code, ..] => Front::Whole(single_shift(*code), 3),
        },
        // Strings a terminal sends as answers to questions that we never ask.
        [ESC, b'P' | b']' | b'X' | b'^' | b'_', rest @ ..] => string_sequence(rest),
        [ESC, ESC, ..] => Front::Whole(Some(Key::plain(KeyCode::Esc)), 1),
        [ESC, rest @ ..] => match plain(rest) {
            Some((code, ctrl, taken)) => {
                Front::Whole(code.map(|code| Key::normal(code, ctrl, true)), taken + 1)
            }
            None => Front::Part,
        },
        _ => match plain(bytes) {
            Some((code, ctrl, taken)) => {
                Front::Whole(code.map(|code| Key::normal(code, ctrl, false)), taken)
            }
            None => Front::Part,
        },
    }
}

/// A byte or character that is not part of a sequence: its key, whether Ctrl was held, its length; `None` when bytes are missing.
fn plain(bytes: &[u8]) -> Option<(Option<KeyCode>, bool, usize)> {
    let first = *bytes.first()?;
    let (code, ctrl) = match first {
        b'\r' | b'\n' => (KeyCode::Enter, false),
        b'\t' => (KeyCode::Tab, false),
        0x7f | 0x08 => (KeyCode::Backspace, false),
        0x00 => (KeyCode::Char(' '), true),
        0x01..=0x1a => (KeyCode::Char(char::from(first - 1 + b'a')), true),
        0x1c..=0x1f => (KeyCode::Char(char::from(first - 0x1c + b'4')), true),
        0x20..=0x7e => (KeyCode::Char(char::from(first)), false),
        _ => return character(bytes),
    };
    Some((Some(code), ctrl, 1))
}

/// A character of several bytes. A byte that cannot belong to one is passed over.
fn character(bytes: &[u8]) -> Option<(Option<KeyCode>, bool, usize)> {
    let ahead = bytes.get(..bytes.len().min(4)).unwrap_or_default();
    let valid = match std::str::from_utf8(ahead) {
        Ok(text) => text,
        Err(error) => match (error.valid_up_to(), error.error_len()) {
            (0, None) => return None,
            (0, Some(length)) => return Some((None, false, length)),
            (end, _) => ahead
                .get(..end)
                .and_then(|part| std::str::from_utf8(part).ok())
                .unwrap_or_default(),
        },
    };
    let c = valid.chars().next()?;
    let code = (!c.is_control()).then_some(KeyCode::Char(c));
    Some((code, false, c.len_utf8()))
}

/// After `ESC O`: F1 to F4, arrows, and the number pad in application mode.
fn single_shift(code: u8) -> Option<Key> {
    let code = match code {
        b'M' => KeyCode::Enter,
        b'I' => KeyCode::Tab,
        b' ' => KeyCode::Char(' '),
        b'X' => KeyCode::Char('='),
        // The pad sends `j` to `y` for the characters `*` to `9`.
        b'j'..=b'y' => KeyCode::Char(char::from(code - b'j' + b'*')),
        b'P'..=b'S' => KeyCode::F(code - b'P' + 1),
        _ => return named(code).map(Key::plain),
    };
    Some(Key::plain(code))
}

fn named(letter: u8) -> Option<KeyCode> {
    Some(match letter {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'Z' => KeyCode::BackTab,
        b'P'..=b'S' => KeyCode::F(letter - b'P' + 1),
        _ => return None,
    })
}

/// After `ESC [`.
fn control_sequence(rest: &[u8]) -> Front {
    match rest {
        // The Linux console's F1 to F5.
        [b'[', letter, ..] => {
            let key =
                matches!(letter, b'A'..=b'E').then(|| Key::plain(KeyCode::F(letter - b'A' + 1)));
            return Front::Whole(key, 4);
        }
        [b'['] => return Front::Part,
        // An old mouse report: three bytes that would otherwise be typed.
        [b'M', _, _, _, ..] => return Front::Whole(None, 6),
        [b'M', ..] => return Front::Part,
        _ => {}
    }
    let Some(length) = rest.iter().position(|byte| !(0x20..=0x3f).contains(byte)) else {
        return if rest.len() > LONGEST_SEQUENCE {
            Front::Whole(None, rest.len() + 2)
        } else {
            Front::Part
        };
    };
    let (Some(parameters), Some(last)) = (rest.get(..length), rest.get(length)) else {
        return Front::Part;
    };
    if !(0x40..=0x7e).contains(last) {
        // Broken off by another key, which is read on its own.
        return Front::Whole(None, length + 2);
    }
    let taken = length + 3;
    if parameters == b"200" && *last == b'~' {
        return Front::PasteBegins(taken);
    }
    match pointer::reported(parameters, *last) {
        Some(pointed) => Front::Pointed(pointed, taken),
        None => Front::Whole(sequence_key(parameters, *last), taken),
    }
}

fn sequence_key(parameters: &[u8], last: u8) -> Option<Key> {
    let text = std::str::from_utf8(parameters).ok()?;
    let mut numbers = text
        .split(';')
        .map(|part| part.split(':').next().and_then(|n| n.parse::<u32>().ok()));
    let first = numbers.next().flatten();
    let second = numbers.next().flatten();
    let third = numbers.next().flatten();
    match last {
        b'~' if first == Some(27) => from_number(third?, second),
        b'~' => Some(modified(by_number(first?)?, second)),
        b'u' => from_number(first?, second),
        // With another first number it is no key: a place of the cursor ends like F3.
        letter if matches!(first, None | Some(1)) => Some(modified(named(letter)?, second)),
        _ => None,
    }
}

/// `ESC [ n ~`.
fn by_number(number: u32) -> Option<KeyCode> {
    Some(match number {
        1 | 7 => KeyCode::Home,
        4 | 8 => KeyCode::End,
        3 => KeyCode::Delete,
        5 => KeyCode::PageUp,
        6 => KeyCode::PageDown,
        11..=15 => KeyCode::F((number - 10) as u8),
        17..=21 => KeyCode::F((number - 11) as u8),
        23 | 24 => KeyCode::F((number - 12) as u8),
        _ => return None,
    })
}

/// A key by its character's number, as terminals send it that were told to be exact by somebody else.
fn from_number(number: u32, modifiers: Option<u32>) -> Option<Key> {
    let code = match number {
        13 | 57414 => KeyCode::Enter,
        9 => KeyCode::Tab,
        27 => KeyCode::Esc,
        8 | 127 => KeyCode::Backspace,
        57399..=57408 => KeyCode::Char(char::from_digit(number - 57399, 10)?),
        _ => KeyCode::Char(char::from_u32(number).filter(|c| !c.is_control())?),
    };
    Some(modified(code, modifiers))
}

/// The second number of a sequence counts from 1: 1 Shift, 2 Alt, 4 Ctrl.
fn modified(code: KeyCode, modifiers: Option<u32>) -> Key {
    let bits = modifiers.unwrap_or(1).saturating_sub(1);
    let code = match code {
        KeyCode::Tab if bits & 1 != 0 => KeyCode::BackTab,
        code => code,
    };
    Key::normal(code, bits & 4 != 0, bits & 2 != 0)
}

/// After `ESC P` and its like: everything up to the end mark.
fn string_sequence(rest: &[u8]) -> Front {
    let bell = rest.iter().position(|byte| *byte == 0x07).map(|at| at + 1);
    let mark = find(rest, b"\x1b\\").map(|at| at + 2);
    match bell.into_iter().chain(mark).min() {
        Some(end) => Front::Whole(None, end + 2),
        None if rest.len() > LONGEST_SEQUENCE * 64 => Front::Whole(None, rest.len() + 2),
        None => Front::Part,
    }
}

#[cfg(test)]
mod tests;
