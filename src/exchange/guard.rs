//! The guard against formulas: a spreadsheet must take every text as text. It can be taken back exactly.
//!
//! Where a text, or a line or part of it, begins with `=`, `+`, `-`, `@` (also full-width, also after spaces), a tab, a line feed or
//! the guard itself, one apostrophe is put before it. Parts begin after line breaks, tabs, commas and semicolons, because a program
//! that expects another separator would cut the text there. Numbers, ids and codes of the program need no guard and get none.

use crate::base::shown::is_invisible;

/// What is put before.
const GUARD: char = '\'';

/// The text with a guard wherever a spreadsheet could take a part of it for a formula.
pub fn guarded(text: &str) -> String {
    let mut result = String::with_capacity(text.len() + 1);
    let mut rest = text.chars();
    let mut at_start = true;
    loop {
        if at_start && is_dangerous(rest.as_str(), result.is_empty()) {
            result.push(GUARD);
        }
        let Some(c) = rest.next() else {
            return result;
        };
        result.push(c);
        at_start = begins_a_part(c);
    }
}

/// The text as it was before it was guarded.
pub fn unguarded(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut at_start = true;
    for c in text.chars() {
        if at_start && c == GUARD {
            at_start = false;
            continue;
        }
        result.push(c);
        at_start = begins_a_part(c);
    }
    result
}

fn begins_a_part(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\t' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' | ',' | ';'
    )
}

/// Says whether a part that begins here needs a guard. A tab or carriage return needs one only at the very beginning: further on it
/// ends a part itself.
fn is_dangerous(rest: &str, whole: bool) -> bool {
    let first = rest.chars().next();
    let behind_spaces = rest
        .trim_start_matches(|c: char| c.is_whitespace() && !begins_a_part(c) || is_filler(c))
        .chars()
        .next();
    first == Some(GUARD)
        || (whole && matches!(first, Some('\t' | '\r' | '\n')))
        || behind_spaces.is_some_and(is_trigger)
}

fn is_trigger(c: char) -> bool {
    matches!(
        c,
        '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫' | '−'
    )
}

/// Characters that show nothing, behind which a formula could hide.
fn is_filler(c: char) -> bool {
    (c.is_control() && !begins_a_part(c)) || is_invisible(c)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_could_take_for_a_formula_is_guarded() {
        for (text, safe) in [
            ("=1+1", "'=1+1"),
            ("+355 4", "'+355 4"),
            ("-2", "'-2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("  =1", "'  =1"),
            ("＝1", "'＝1"),
            ("\t=1", "'\t'=1"),
            ("\r\n=1", "'\r\n'=1"),
            ("first\n=1", "first\n'=1"),
            ("a;=1", "a;'=1"),
            ("a, -b", "a,' -b"),
            ("'quoted'", "''quoted'"),
            (
                "plain, ordinary words - with a dash",
                "plain, ordinary words - with a dash",
            ),
            ("", ""),
        ] {
            assert_eq!(guarded(text), safe, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn the_guard_can_be_taken_back_exactly(text in "[ =+@',;\\-\\t\\r\\na-c＝\u{200B}]{0,24}") {
            prop_assert_eq!(unguarded(&guarded(&text)), text);
        }

        #[test]
        fn no_part_of_a_guarded_text_begins_like_a_formula(text in "[ =+@',;\\-\\t\\r\\na-c＝]{0,24}") {
            let safe = guarded(&text);
            for part in safe.split(begins_a_part) {
                prop_assert!(!part.trim_start().starts_with(is_trigger), "{safe:?}");
            }
        }
    }
}
