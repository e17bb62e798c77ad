//! A guard before the Fluent libraries. Their parser follows nesting on the stack and their plural rules refuse numbers that are too long
//! by stopping the program; a file from outside may hold either. Entries that do are blanked, byte for byte, before anything reads them.

use std::borrow::Cow;
use std::ops::Range;

/// How many braces and calls one entry may open. Fluent itself says at most a hundred placeables of a message.
const MOST_OPENED: usize = 200;

/// How many digits a number written in a message may have.
const MOST_DIGITS: usize = 15;

/// The text with the entries that must not be read turned into spaces, and where they stood.
pub(crate) fn tame(text: &str) -> (Cow<'_, str>, Vec<Range<usize>>) {
    let wild: Vec<Range<usize>> = entries(text)
        .into_iter()
        .filter(|range| text.get(range.clone()).is_some_and(is_wild))
        .collect();
    if wild.is_empty() {
        return (Cow::Borrowed(text), wild);
    }
    let blanked = text.char_indices().flat_map(|(at, c)| {
        let is_blanked = c != '\n' && wild.iter().any(|range| range.contains(&at));
        let (c, times) = if is_blanked {
            (' ', c.len_utf8())
        } else {
            (c, 1)
        };
        std::iter::repeat_n(c, times)
    });
    (Cow::Owned(blanked.collect()), wild)
}

/// The ranges of the entries: each begins with a line like `name =` and goes to the next of them.
fn entries(text: &str) -> Vec<Range<usize>> {
    let mut starts = vec![0];
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if at > 0 && begins_entry(line) {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .copied()
        .zip(ends)
        .map(|(start, end)| start..end)
        .collect()
}

fn begins_entry(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = line.trim_start_matches(is_name);
    line.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

fn is_wild(entry: &str) -> bool {
    // Most entries are plain words.
    if !entry.contains('{') {
        return false;
    }
    let (mut opened, mut calls, mut digits) = (0, 0, 0);
    // The last character that was not a space, and the one before the digits under way.
    let (mut last, mut before_digits) = ('\n', '\n');
    for c in entry.chars() {
        match c {
            '{' => opened += 1,
            '(' if last.is_ascii_alphanumeric() || last == '-' || last == '_' => calls += 1,
            _ => {}
        }
        if c.is_ascii_digit() || (c == '.' && digits > 0) {
            if digits == 0 {
                before_digits = last;
            }
            digits += 1;
            let is_number = match before_digits {
                '{' => true,
                '(' | ',' | ':' => calls > 0,
                _ => false,
            };
            if is_number && digits > MOST_DIGITS {
                return true;
            }
        } else {
            digits = 0;
        }
        // A sign belongs to the number behind it.
        let is_sign = c == '-' && matches!(last, '{' | '(' | ',' | ':');
        if !c.is_whitespace() && !is_sign {
            last = c;
        }
    }
    opened + calls > MOST_OPENED
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_texts_are_left_as_they_are() {
        for text in [
            "",
            "a = { $n ->\n [one] x\n *[other] { NUMBER($n, minimumFractionDigits: 2) }\n }\n",
            include_str!("../../../questionnaires/services/en.ftl"),
            include_str!("../../../questionnaires/instruments/en.ftl"),
            "a = Tel: 355691234567890123",
        ] {
            assert!(matches!(tame(text), (Cow::Borrowed(_), _)));
        }
    }

    #[test]
    fn an_entry_that_nests_without_end_is_blanked_and_its_neighbours_stay() {
        for deep in [
            "{".repeat(1000),
            "{ NUMBER(".repeat(1000),
            "{ NUMBER(\nNUMBER(\n".repeat(1000),
            "{ \"}\" ->\n *[a] ".repeat(1000),
        ] {
            let text = format!("a = ë\nb = {deep}\nc = ж\n");
            let (tamed, wild) = tame(&text);
            assert_eq!(tamed.len(), text.len());
            assert!(tamed.starts_with("a = ë\n ") && tamed.ends_with("\nc = ж\n"));
            assert_eq!(wild.len(), 1);
            assert!(text[wild[0].clone()].starts_with("b = "));
        }
    }

    #[test]
    fn a_number_too_long_for_plural_rules_is_blanked() {
        for number in [
            "{ 0.0000000000000000000000001 ->",
            "{-9999999999999999999 }",
            "{ -t(n: 0.00000000000000000001) }",
        ] {
            let (_, wild) = tame(&format!("a = {number}"));
            assert_eq!(wild.first().map(|range| range.start), Some(0), "{number}");
        }
    }
}
