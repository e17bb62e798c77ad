//! Which texts stand in places with an end, and how many cells they have there in a window of 80 columns. All others wrap, or are labels
//! whose whole text is one key away, and have no limit.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use unicode_width::UnicodeWidthStr as _;

use crate::text::i18n::written::TextName;

/// A heading stands on one row with its number before it and the state of saving behind.
const TITLE: usize = 60;
/// The title of a questionnaire stands on a row of its own.
const QUESTIONNAIRE: usize = 76;
/// A unit stands behind the box of a number.
const UNIT: usize = 30;
/// A room heads a list of questions and stands beside them.
const ROOM: usize = 30;
/// A word of the key row shares its row with five others at least.
const KEY: usize = 24;

/// How many cells a text may take; `None` where it wraps.
pub fn limit(name: &TextName) -> Option<usize> {
    if name.attribute.is_some() {
        return None;
    }
    let id = name.id.as_str();
    match id {
        "questionnaire-title" => Some(QUESTIONNAIRE),
        _ if id.starts_with("unit-") => Some(UNIT),
        _ if id.starts_with("room-") => Some(ROOM),
        _ if id.starts_with("key-") => Some(KEY),
        // An area of the interface may have a phrase that ends so; what it heads wraps.
        _ if id.ends_with("-title") && !is_of_interface(id) => Some(TITLE),
        _ => None,
    }
}

fn is_of_interface(id: &str) -> bool {
    let areas = crate::text::i18n::keys::AREAS.iter();
    let mut phrases = areas.flat_map(|(_, phrases)| phrases.iter());
    phrases.any(|phrase| phrase.key == id)
}

/// The cells of a text at its widest: the longest of its lines and variants, values that are filled in not counted.
pub fn cells(source: &str) -> usize {
    let file = format!("k =\n    {}\n", source.replace('\n', "\n    "));
    let (Ok(resource) | Err((resource, _))) = parser::parse(file.as_str());
    let widest = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => message.value.as_ref().map(pattern),
        _ => None,
    });
    widest.max().unwrap_or(0)
}

fn pattern(pattern: &Pattern<&str>) -> usize {
    let mut lines: BTreeMap<usize, usize> = BTreeMap::from([(0, 0)]);
    let mut line = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for (n, part) in value.split('\n').enumerate() {
                    line += usize::from(n > 0);
                    *lines.entry(line).or_default() += part.width();
                }
            }
            PatternElement::Placeable { expression } => {
                *lines.entry(line).or_default() += self::expression(expression);
            }
        }
    }
    lines.into_values().max().unwrap_or(0)
}

fn expression(expression: &Expression<&str>) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            let widths = variants.iter().map(|variant| pattern(&variant.value));
            widths.max().unwrap_or(0)
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => value.width(),
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            self::expression(expression)
        }
        Expression::Inline(_) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_as_wide_as_its_widest_line_and_variant() {
        for (source, width) in [
            ("ditë", 4),
            ("{ $n } ditë", 5),
            ("{ $n ->\n    [one] day\n   *[other] days or so\n}", 10),
            ("one\nthree { \"x\" }", 7),
            ("{ $n ->\n    [one] a\n   *[other] bb\n} ccc", 6),
        ] {
            assert_eq!(cells(source), width, "{source}");
        }
    }

    #[test]
    fn headings_units_rooms_and_words_of_keys_have_an_end() {
        let of = |name: &str| limit(&TextName::parse(name));
        assert_eq!(of("acc-title"), Some(TITLE));
        assert_eq!(of("unit-days"), Some(UNIT));
        assert_eq!(of("key-answer"), Some(KEY));
        assert_eq!(of("sv_acc_food"), None);
        assert_eq!(of("questionnaire-title.about"), None);
        assert_eq!(of("home-title"), None);
    }
}
