//! The pseudo-language: English made twice as long and full of accents, so that a text that is not translated, or a place that is too
//! narrow, can be seen at once.

use fener::text::i18n::locale::Locale;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::serializer;

/// Its tag.
pub fn locale() -> Locale {
    Locale::parse("qps").unwrap()
}

/// Makes a Fluent file of the pseudo-language from an English one.
pub fn fluent(text: &str) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            message.value.iter_mut().for_each(pattern);
            message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
        }
    }
    serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = longer(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| self::pattern(&mut variant.value)),
                Expression::Inline(InlineExpression::Placeable { .. }) | Expression::Inline(_) => {}
            },
        }
    }
}

/// Every word of three letters or more is said twice, with accents.
fn longer(text: &str) -> String {
    let mut result = String::with_capacity(text.len() * 2);
    let mut word = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_alphabetic() {
            word.push(c);
            continue;
        }
        let accented: String = word.chars().map(accented).collect();
        result.push_str(&accented);
        if word.chars().count() > 2 {
            result.push(' ');
            result.push_str(&accented);
        }
        word.clear();
        if c != '\0' {
            result.push(c);
        }
    }
    result
}

fn accented(c: char) -> char {
    match c {
        'e' => 'ë',
        'E' => 'Ë',
        'c' => 'č',
        'C' => 'Ç',
        's' => 'š',
        'S' => 'Š',
        'z' => 'ž',
        'd' => 'đ',
        _ => c,
    }
}
