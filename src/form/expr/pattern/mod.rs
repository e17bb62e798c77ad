//! Regular expressions as `regex()` has them: Java's, matched against the whole text. They are read into a tree of our own; what the
//! linear engine can do goes there, and what looks around, refers back or never gives back goes to a search with a limit.

pub mod class;
pub mod read;
pub mod search;
pub mod tree;

use std::sync::Arc;

use regex::Regex;

use crate::form::expr::pattern::tree::Piece;

/// How many characters a pattern may have.
const LONGEST: usize = 4096;

/// A compiled pattern. Two are equal when their texts are.
#[derive(Clone, Debug)]
pub struct Pattern {
    source: Arc<str>,
    engine: Engine,
}

#[derive(Clone, Debug)]
enum Engine {
    Linear(Regex),
    Search(Arc<Piece>),
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Pattern) -> bool {
        self.source == other.source
    }
}

impl Pattern {
    /// Reads a pattern; `Err` holds the part that could not be read.
    pub fn new(source: &str) -> Result<Pattern, String> {
        if source.len() > LONGEST {
            return Err(format!("{}…", source.chars().take(20).collect::<String>()));
        }
        let piece = read::pattern(source)?;
        let engine = match piece.linear() {
            Some(text) => match Regex::new(&format!("\\A(?:{text})\\z")) {
                Ok(regex) => Engine::Linear(regex),
                Err(_) => Engine::Search(Arc::new(piece)),
            },
            None => Engine::Search(Arc::new(piece)),
        };
        let source = Arc::from(source);
        Ok(Pattern { source, engine })
    }

    /// Whether a whole text matches; `None` when finding out would take too long.
    pub fn matches(&self, text: &str) -> Option<bool> {
        match &self.engine {
            Engine::Linear(regex) => Some(regex.is_match(text)),
            Engine::Search(piece) => search::matches(piece, text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matches(pattern: &str, text: &str) -> bool {
        Pattern::new(pattern).unwrap().matches(text).unwrap()
    }

    #[test]
    fn the_whole_text_must_match() {
        assert!(matches("[0-9]{2}", "12") && !matches("[0-9]{2}", "123"));
        assert!(matches("a|abc", "abc") && !matches("a|b", "abc"));
        assert!(matches("^abc$", "abc") && matches("", "") && matches("a*", ""));
        assert!(!matches("abc", "ABC") && matches("(?i)abc", "aBc"));
        assert!(matches(".", "é") && !matches(".", "\n") && matches("(?s).", "\n"));
    }

    #[test]
    fn classes_are_those_of_the_engines() {
        assert!(!matches(r"\d", "٣") && !matches(r"\w", "ë") && matches(r"\p{L}", "ë"));
        assert!(matches(r"\p{Alpha}", "a") && !matches(r"\p{Alpha}", "ë"));
        assert!(matches(r"[\w-]+", "a-b") && matches("[-a]+", "-a") && matches("[+--]", ","));
        assert!(!matches("[a-c&&[^b]]+", "abc") && matches("[a-c&&[^b]]+", "ac"));
        assert!(matches(r"\Qa.b\E", "a.b") && !matches(r"\Qa.b\E", "axb"));
        assert!(matches(r"a\sb", "a\tb") && matches(r"\u00e9", "é") && matches(r"[^\d]", "x"));
    }

    #[test]
    fn looking_around_and_back_works_within_limits() {
        assert!(matches(r"(a)\1", "aa") && !matches(r"(a)\1", "ab"));
        assert!(matches(r"(?=.*\d)(?=.*[a-z]).{4,8}", "abc1") && !matches(r"(?=.*\d).+", "abc"));
        assert!(matches(r"(?!0)\d+", "10") && !matches(r"(?!0)\d+", "01"));
        assert!(
            matches(r"a(?<=a)b", "ab") && !matches("a++ab", "aaab") && matches("(?>a+)b", "aab")
        );
        assert!(matches(r"(?<x>ab)+\k<x>", "ababab"));
        assert_eq!(
            Pattern::new(r"(?:a+)+(?=b)b")
                .unwrap()
                .matches(&"a".repeat(40)),
            None
        );
    }

    #[test]
    fn what_cannot_be_read_is_an_error() {
        for pattern in [
            "[",
            "(",
            "a)",
            "*a",
            r"\",
            "a{2,1}",
            r"\p{Nonsense}",
            "(?<1>a)",
            r"\1",
        ] {
            assert!(Pattern::new(pattern).is_err(), "{pattern}");
        }
    }
}
