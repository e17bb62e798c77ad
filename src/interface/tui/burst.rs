//! The burst rule: what comes faster than anybody types is a paste, so that a terminal that does not mark pastes cannot answer
//! questions with them. It keeps no time itself: whoever reads hands the time in and comes back when it is due.

use std::time::{Duration, Instant};

use unicode_normalization::UnicodeNormalization;

use crate::interface::app::keymap::key::{Key, KeyCode};
use crate::interface::app::msg::Input;
use crate::interface::tui::decode::Decoded;

/// More printable keys than this within [`WINDOW`] are a paste.
const MOST_TYPED: usize = 8;
const WINDOW: Duration = Duration::from_millis(30);
/// Nobody types two keys this close together, except by chance; it only means that the second waits for the window to pass.
const TOO_CLOSE: Duration = Duration::from_millis(4);
/// A paste is over when nothing came for so long.
const PASTE_ENDS: Duration = Duration::from_millis(100);

/// More than this of one paste is let go of, as of a marked one.
const MOST_PASTED: usize = 4 << 20;

/// Keys held back until it is known whether they were typed.
#[derive(Debug, Default)]
pub struct Burst {
    held: Vec<Key>,
    /// How many of them are printable.
    printable: usize,
    began: Option<Instant>,
    last: Option<Instant>,
    /// What was pasted so far, once it is known to be a paste.
    paste: Option<String>,
}

impl Burst {
    /// Takes what one read brought; what is certain goes out.
    pub fn take(&mut self, decoded: Vec<Decoded>, now: Instant, out: &mut Vec<Input>) {
        self.due(now, out);
        if decoded.is_empty() {
            return;
        }
        let alone = decoded.len() == 1;
        for decoded in decoded {
            match decoded {
                Decoded::Key(key) if is_text(key) => self.hold(key, now),
                Decoded::Key(key) => {
                    self.release(out);
                    out.push(Input::Key(key));
                }
                // The mouse goes another way.
                Decoded::Pointed(_) => self.release(out),
                Decoded::Paste(text) => {
                    self.release(out);
                    out.push(Input::Paste(text));
                }
            }
        }
        let is_single = alone && self.held.len() == 1;
        if is_single && !self.follows_closely(now) {
            self.release(out);
        }
        self.last = Some(now);
    }

    /// When to come back at the latest; `None` when nothing is held.
    pub fn deadline(&self) -> Option<Instant> {
        match (&self.paste, self.held.is_empty()) {
            (Some(_), _) => self.last.map(|last| last + PASTE_ENDS),
            (None, true) => None,
            (None, false) => self.began.map(|began| began + WINDOW),
        }
    }

    /// Lets go of what was held long enough.
    pub fn due(&mut self, now: Instant, out: &mut Vec<Input>) {
        if self.deadline().is_some_and(|deadline| now >= deadline) {
            self.release(out);
        }
    }

    fn hold(&mut self, key: Key, now: Instant) {
        if let Some(paste) = &mut self.paste {
            paste.extend(character(key).filter(|_| paste.len() < MOST_PASTED));
            return;
        }
        if self.held.is_empty() {
            self.began = Some(now);
        }
        self.held.push(key);
        self.printable += usize::from(matches!(key.code, KeyCode::Char(_)));
        if self.printable > MOST_TYPED {
            self.printable = 0;
            self.paste = Some(self.held.drain(..).filter_map(character).collect());
        }
    }

    fn follows_closely(&self, now: Instant) -> bool {
        self.last
            .is_some_and(|last| now.duration_since(last) < TOO_CLOSE)
    }

    fn release(&mut self, out: &mut Vec<Input>) {
        self.printable = 0;
        let held = std::mem::take(&mut self.held);
        match self.paste.take() {
            Some(text) => out.push(Input::Paste(text)),
            None => out.extend(composed(held).into_iter().map(Input::Key)),
        }
    }
}

/// Says whether a key could be part of a pasted text.
fn is_text(key: Key) -> bool {
    character(key).is_some()
}

fn character(key: Key) -> Option<char> {
    match (key.code, key.ctrl) {
        (KeyCode::Char(c), false) => Some(c),
        (KeyCode::Enter, false) => Some('\n'),
        (KeyCode::Tab, false) => Some('\t'),
        _ => None,
    }
}

/// Letters and combining marks that arrived together are one key where one character exists.
fn composed(keys: Vec<Key>) -> Vec<Key> {
    let has_marks = keys.iter().any(|key| matches!(key.code, KeyCode::Char(c) if unicode_normalization::char::is_combining_mark(c)));
    if !has_marks {
        return keys;
    }
    let mut result = Vec::with_capacity(keys.len());
    let mut run = String::new();
    for key in keys {
        match (key.code, key.ctrl) {
            (KeyCode::Char(c), false) => run.push(c),
            _ => {
                result.extend(std::mem::take(&mut run).nfc().map(Key::char));
                result.push(key);
            }
        }
    }
    result.extend(run.nfc().map(Key::char));
    result
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "a moment to count from, since none can be made"
)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Vec<Decoded> {
        let key = |c| match c {
            '\n' => Key::plain(KeyCode::Enter),
            c => Key::char(c),
        };
        text.chars().map(|c| Decoded::Key(key(c))).collect()
    }

    fn names(out: &[Input]) -> Vec<String> {
        let name = |input: &Input| match input {
            Input::Key(key) => key.to_string(),
            Input::Paste(text) => format!("paste {text}"),
            other => format!("{other:?}"),
        };
        out.iter().map(name).collect()
    }

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn a_key_on_its_own_never_waits() {
        let (mut burst, mut out, start) = (Burst::default(), Vec::new(), Instant::now());
        for n in 0..20 {
            burst.take(typed("2"), start + MS * 33 * n, &mut out);
        }
        assert_eq!(out.len(), 20);
        assert_eq!(burst.deadline(), None);
    }

    #[test]
    fn nine_keys_in_one_read_are_one_paste() {
        let (mut burst, mut out, start) = (Burst::default(), Vec::new(), Instant::now());
        burst.take(typed("1 2 3\n4 5 "), start, &mut out);
        burst.take(typed("6"), start + MS * 90, &mut out);
        assert_eq!(names(&out), Vec::<String>::new());
        burst.due(start + MS * 190, &mut out);
        assert_eq!(names(&out), ["paste 1 2 3\n4 5 6"]);
    }

    #[test]
    fn up_to_eight_keys_in_one_read_are_keys_after_the_window() {
        let (mut burst, mut out, start) = (Burst::default(), Vec::new(), Instant::now());
        burst.take(typed("2\n"), start, &mut out);
        assert_eq!(burst.deadline(), Some(start + WINDOW));
        burst.due(start + WINDOW, &mut out);
        assert_eq!(names(&out), ["2", "Enter"]);
    }

    #[test]
    fn keys_that_come_one_by_one_but_too_fast_are_a_paste() {
        let (mut burst, mut out, start) = (Burst::default(), Vec::new(), Instant::now());
        for n in 0..20 {
            burst.take(typed("3"), start + MS * n, &mut out);
        }
        burst.due(start + MS * 500, &mut out);
        assert_eq!(names(&out), ["3", &format!("paste {}", "3".repeat(19))]);
    }

    #[test]
    fn a_key_that_types_nothing_ends_the_waiting_and_keeps_the_order() {
        let (mut burst, mut out, start) = (Burst::default(), Vec::new(), Instant::now());
        let mut decoded = typed("12");
        decoded.push(Decoded::Key(Key::plain(KeyCode::Down)));
        burst.take(decoded, start, &mut out);
        assert_eq!(names(&out), ["1", "2", "↓"]);
    }

    #[test]
    fn a_letter_and_its_mark_are_one_key() {
        let (mut burst, mut out, start) = (Burst::default(), Vec::new(), Instant::now());
        burst.take(typed("e\u{308}"), start, &mut out);
        burst.due(start + WINDOW, &mut out);
        assert_eq!(names(&out), ["ë"]);
    }
}
