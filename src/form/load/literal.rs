//! From a place in a text to the place in the file where it is written: a TOML literal has quotes, may hold escapes and may run over
//! several lines, so the two differ, and a caret has to stand under what the author sees.

use crate::text::diag::source::Span;

/// Where a range of a decoded text stands in its file. `literal` is the range of the literal with its quotes.
pub(crate) fn place(file: &str, literal: Span, inner: Span) -> Span {
    let Some(raw) = file.get(literal.start..literal.end) else {
        return literal;
    };
    let (quote, style) = Style::of(raw);
    let closing = match style {
        Style::Basic | Style::Literal => 1,
        Style::BasicLines | Style::LiteralLines => 3,
    };
    let body_end = raw.len().saturating_sub(closing).max(quote);
    let mut steps = Steps {
        rest: raw.get(quote..body_end).unwrap_or_default(),
        style,
        decoded: 0,
        at: quote,
    };
    let mut start = None;
    let mut end = None;
    while end.is_none() {
        let before = steps.at;
        let Some(length) = steps.next() else { break };
        if start.is_none() && steps.decoded > inner.start {
            start = Some(before);
        }
        if length > 0 && steps.decoded >= inner.end && steps.decoded > inner.start {
            end = Some(if inner.end > inner.start {
                steps.at
            } else {
                before
            });
        }
    }
    let start = start.unwrap_or(steps.at);
    let end = end.unwrap_or(steps.at).max(start);
    Span::new(literal.start + start, literal.start + end)
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    Basic,
    Literal,
    BasicLines,
    LiteralLines,
}

impl Style {
    /// How a literal is quoted and how many bytes stand before its text; a line break right behind three quotes is not part of it.
    fn of(raw: &str) -> (usize, Style) {
        for (quotes, style) in [("\"\"\"", Style::BasicLines), ("'''", Style::LiteralLines)] {
            if let Some(rest) = raw.strip_prefix(quotes).filter(|rest| rest.len() >= 3) {
                let line = ["\r\n", "\n"]
                    .into_iter()
                    .find(|line| rest.starts_with(line));
                return (3 + line.map_or(0, str::len), style);
            }
        }
        match raw.starts_with('\'') {
            true => (1, Style::Literal),
            false => (1, Style::Basic),
        }
    }

    fn escapes(self) -> bool {
        matches!(self, Style::Basic | Style::BasicLines)
    }
}

/// Walks the written text, one character or escape at a time.
struct Steps<'t> {
    rest: &'t str,
    style: Style,
    /// Bytes of the decoded text so far.
    decoded: usize,
    /// Bytes of the literal so far.
    at: usize,
}

impl Steps<'_> {
    /// Goes on by one; says how many decoded bytes that gave.
    fn next(&mut self) -> Option<usize> {
        let first = self.rest.chars().next()?;
        let (written, length) = match first {
            '\\' if self.style.escapes() => escape(self.rest),
            _ => (first.len_utf8(), first.len_utf8()),
        };
        self.rest = self.rest.get(written..).unwrap_or_default();
        self.at += written;
        self.decoded += length;
        Some(length)
    }
}

/// How many bytes an escape takes in the file and in the text.
fn escape(rest: &str) -> (usize, usize) {
    let code = |digits: usize| {
        let hex = rest.get(2..2 + digits).unwrap_or_default();
        let c = u32::from_str_radix(hex, 16).ok().and_then(char::from_u32);
        (2 + digits, c.map_or(1, char::len_utf8))
    };
    match rest.chars().nth(1) {
        Some('x') => code(2),
        Some('u') => code(4),
        Some('U') => code(8),
        Some(c) if c.is_ascii_whitespace() => {
            let after = rest.get(1..).unwrap_or_default();
            let blank = after.len() - after.trim_start_matches([' ', '\t', '\r', '\n']).len();
            (1 + blank, 0)
        }
        Some(c) => (1 + c.len_utf8(), 1),
        None => (1, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use toml::de::{DeTable, DeValue};

    /// The decoded text of `a`, and the literal's place.
    fn decoded(file: &str) -> Option<(String, Span)> {
        let table = DeTable::parse(file).ok()?;
        let value = table.get_ref().get("a")?;
        match value.get_ref() {
            DeValue::String(text) => Some((text.to_string(), Span::from(value.span()))),
            _ => None,
        }
    }

    fn shown<'f>(file: &'f str, word: &str) -> &'f str {
        let (text, literal) = decoded(file).unwrap();
        let at = text.find(word).unwrap();
        let span = place(file, literal, Span::new(at, at + word.len()));
        &file[span.start..span.end]
    }

    #[test]
    fn a_place_in_a_text_is_found_in_every_way_of_writing_it() {
        for file in [
            "a = \"one two\"",
            "a = 'one two'",
            "a = \"\"\"one two\"\"\"",
            "a = '''\none two'''",
            "a = \"\\u00e9\\t\\\"one two\"",
            "a = \"\"\"\r\né \\\n   one two\"\"\"",
        ] {
            assert_eq!(shown(file, "two"), "two", "{file}");
        }
        assert_eq!(shown("a = \"x \\u00e9 y\"", "é"), "\\u00e9");
    }

    #[test]
    fn the_end_of_a_text_is_before_its_closing_quote() {
        let file = "a = \"ab\"";
        let (_, literal) = decoded(file).unwrap();
        assert_eq!(place(file, literal, Span::new(2, 2)), Span::new(7, 7));
        assert_eq!(place(file, literal, Span::new(1, 1)), Span::new(6, 6));
        assert_eq!(place(file, literal, Span::new(0, 9)), Span::new(5, 7));
    }

    proptest! {
        #[test]
        fn every_character_of_every_literal_is_found_where_it_is_written(
            parts in prop::collection::vec(
                prop::sample::select(vec!["a", "é", "\\n", "\\\\", "\\\"", "\\u0107", "\\U0001F600", " ", "ж", "\\e", "\\x41"]), 0..12),
            lines in prop::bool::ANY,
        ) {
            let body: String = parts.concat();
            let file = match lines {
                true => format!("a = \"\"\"\n{body}\\\n  b\"\"\""),
                false => format!("a = \"{body}\""),
            };
            let (text, literal) = decoded(&file).unwrap();
            for (at, c) in text.char_indices() {
                let span = place(&file, literal, Span::new(at, at + c.len_utf8()));
                let written = &file[span.start..span.end];
                let (again, _) = decoded(&format!("a = \"{}\"", written.replace("\\\n  ", ""))).unwrap();
                prop_assert_eq!(again, c.to_string(), "{} at {}", file, at);
            }
        }
    }
}
