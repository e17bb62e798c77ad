//! A key as the program knows it: parsed from names, printed for people, and normalised so that a keyboard's layout does not matter.

use std::fmt;

/// A key press. Shift is part of the character; Alt is never used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// Which key.
    pub code: KeyCode,
    /// Whether Ctrl was held.
    pub ctrl: bool,
}

/// Which key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum KeyCode {
    /// A character, composed (NFC) where one character exists.
    Char(char),
    /// Enter, also of the number pad.
    Enter,
    /// Escape.
    Esc,
    /// Tab.
    Tab,
    /// Shift and Tab.
    BackTab,
    /// Backspace.
    Backspace,
    /// Delete.
    Delete,
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// Home.
    Home,
    /// End.
    End,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
    /// F1 to F12.
    F(u8),
}

impl Key {
    /// A key without Ctrl.
    pub const fn plain(code: KeyCode) -> Key {
        Key { code, ctrl: false }
    }

    /// A character.
    pub const fn char(c: char) -> Key {
        Key::plain(KeyCode::Char(c))
    }

    /// Ctrl and a Latin letter, or Space.
    pub const fn ctrl(letter: char) -> Key {
        Key {
            code: KeyCode::Char(letter),
            ctrl: true,
        }
    }

    /// Makes one key of what a terminal reported. Ctrl with a letter of a Cyrillic layout is Ctrl with the Latin letter of the same
    /// key; Ctrl and Alt together with a printable character is AltGr, so it is text; Alt alone is dropped.
    pub fn normal(code: KeyCode, ctrl: bool, alt: bool) -> Key {
        match code {
            KeyCode::Char(c) if ctrl && alt => Key::char(c),
            KeyCode::Char(c) if ctrl => Key::ctrl(latin(c.to_lowercase().next().unwrap_or(c))),
            _ => Key { code, ctrl },
        }
    }

    /// The digit, if it is one.
    pub fn digit(self) -> Option<u8> {
        match (self.code, self.ctrl) {
            (KeyCode::Char(c), false) => c.to_digit(10).map(|digit| digit as u8),
            _ => None,
        }
    }

    /// Reads what [`Display`](fmt::Display) writes: `Enter`, `PgUp`, `F2`, `Ctrl+Z`, `*`, `Space`.
    pub fn parse(name: &str) -> Option<Key> {
        if let Some(letter) = name.strip_prefix("Ctrl+") {
            let mut letters = letter.chars();
            return match (letters.next(), letters.next()) {
                _ if letter == "Space" => Some(Key::ctrl(' ')),
                (Some(c), None) => Some(Key::ctrl(c.to_ascii_lowercase())),
                _ => None,
            };
        }
        let named = NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, code)| Key::plain(*code));
        named.or_else(|| {
            let mut chars = name.chars();
            match (chars.next(), chars.next(), chars.as_str()) {
                (Some(c), None, _) => Some(Key::char(c)),
                (Some('F'), Some(_), _) => {
                    let number = name.get(1..)?.parse().ok()?;
                    (1..=12)
                        .contains(&number)
                        .then_some(Key::plain(KeyCode::F(number)))
                }
                _ => None,
            }
        })
    }
}

const NAMES: &[(&str, KeyCode)] = &[
    ("Enter", KeyCode::Enter),
    ("Esc", KeyCode::Esc),
    ("Tab", KeyCode::Tab),
    ("Shift+Tab", KeyCode::BackTab),
    ("Backspace", KeyCode::Backspace),
    ("Delete", KeyCode::Delete),
    ("↑", KeyCode::Up),
    ("↓", KeyCode::Down),
    ("←", KeyCode::Left),
    ("→", KeyCode::Right),
    ("Home", KeyCode::Home),
    ("End", KeyCode::End),
    ("PgUp", KeyCode::PageUp),
    ("PgDn", KeyCode::PageDown),
    ("Space", KeyCode::Char(' ')),
];

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code {
            KeyCode::Char(' ') if self.ctrl => f.write_str("Ctrl+Space"),
            KeyCode::Char(c) if self.ctrl => write!(f, "Ctrl+{}", c.to_uppercase()),
            code => match (NAMES.iter().find(|(_, known)| *known == code), code) {
                (Some((name, _)), _) => f.write_str(name),
                (None, KeyCode::Char(c)) => write!(f, "{c}"),
                (None, KeyCode::F(number)) => write!(f, "F{number}"),
                (None, _) => Ok(()),
            },
        }
    }
}

/// The Latin letter on the same key as a Cyrillic one of the Serbian and Macedonian layouts.
fn latin(c: char) -> char {
    const PAIRS: &str = "аaбbцcдdеeфfгgхhиiјjкkлlмmнnоoпpљqрrсsтtуuвvњwџxжyзzѕz";
    let mut letters = PAIRS.chars();
    while let (Some(cyrillic), Some(latin)) = (letters.next(), letters.next()) {
        if cyrillic == c {
            return latin;
        }
    }
    c
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ctrl_means_the_same_on_a_cyrillic_keyboard() {
        assert_eq!(Key::normal(KeyCode::Char('с'), true, false), Key::ctrl('s'));
        assert_eq!(Key::normal(KeyCode::Char('ц'), true, false), Key::ctrl('c'));
        assert_eq!(Key::normal(KeyCode::Char('Z'), true, false), Key::ctrl('z'));
    }

    #[test]
    fn altgr_is_text() {
        assert_eq!(Key::normal(KeyCode::Char('@'), true, true), Key::char('@'));
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for name in [
            "Enter",
            "Shift+Tab",
            "PgUp",
            "F12",
            "Ctrl+Z",
            "Ctrl+Space",
            "*",
            "Space",
            "0",
            "←",
        ] {
            assert_eq!(
                Key::parse(name).map(|key| key.to_string()).as_deref(),
                Some(name)
            );
        }
        assert_eq!(Key::parse("F13"), None);
    }
}
