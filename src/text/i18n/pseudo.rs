//! A language that nobody speaks, for tests of screens: English made twice as long, accented, with a wide character here and there. What
//! is cut, misaligned or not translatable at all shows at once. What stands in braces stays as it is.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use crate::text::i18n::languages::Language;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::source::TextSources;

/// The tag of the language.
const TAG: &str = "qps";

/// Characters two cells wide, put at the end of each text in turn.
const WIDE: [char; 3] = ['語', '한', '字'];

/// The language as the table of languages would list it.
pub fn language() -> Language {
    let locale = Locale::parse(TAG).unwrap_or_else(Locale::english);
    Language {
        name: "Þšéûðö".to_owned(),
        numbers: Locale::english(),
        plurals: Locale::english(),
        ..Language::unlisted(&locale)
    }
}

/// The sources with the language added, made from their English.
#[must_use]
pub fn with_pseudo(mut sources: TextSources) -> TextSources {
    let english = sources.locales.get(&Locale::english()).cloned();
    for (name, text) in english.into_iter().flatten() {
        sources.add(language().locale, name, pseudo(&text.fluent()));
    }
    sources
}

/// One Fluent text made over.
pub fn pseudo(text: &str) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(text.to_owned());
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &mut message.value {
                    stretch(value);
                }
                for attribute in &mut message.attributes {
                    stretch(&mut attribute.value);
                }
            }
            Entry::Term(term) => stretch(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

/// Accents the letters, adds as many again, and closes with a wide character, which hangs on the words alone: a phrase more or less in
/// the file moves no other.
fn stretch(pattern: &mut Pattern<String>) {
    let letters = accent(pattern);
    let tail: String = "lorem ipsum dolor sit amet "
        .chars()
        .cycle()
        .take(letters)
        .map(accented)
        .collect();
    let wide = WIDE.get(letters % WIDE.len()).copied().unwrap_or('語');
    let value = format!(" {}{wide}", tail.trim_end());
    pattern.elements.push(PatternElement::TextElement { value });
}

/// Accents all words of a pattern and counts their letters; of a choice, the longest variant is counted.
fn accent(pattern: &mut Pattern<String>) -> usize {
    let mut letters = 0;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                letters += value.chars().count();
                *value = value.chars().map(accented).collect();
            }
            PatternElement::Placeable { expression } => letters += accent_expression(expression),
        }
    }
    letters
}

fn accent_expression(expression: &mut Expression<String>) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            let counts: Vec<usize> = variants.iter_mut().map(|v| accent(&mut v.value)).collect();
            counts.into_iter().max().unwrap_or(0)
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            accent_expression(expression)
        }
        Expression::Inline(_) => 0,
    }
}

fn accented(c: char) -> char {
    let plain = "aceilnorsuyzACEILNORSUYZ".chars();
    let accented = "áčéíĺñóŕšúýžÁČÉÍĹÑÓŔŠÚÝŽ".chars();
    plain
        .zip(accented)
        .find(|(plain, _)| *plain == c)
        .map_or(c, |(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::i18n::outline::Outline;

    const TEXT: &str = include_str!("../../../locales/en/diag.ftl");

    #[test]
    fn every_text_is_longer_and_keeps_its_key_its_variables_and_its_forms() {
        let (english, made) = (Outline::of(TEXT), Outline::of(&pseudo(TEXT)));
        assert_eq!(made.problems, []);
        assert_eq!(made.texts.len(), english.texts.len());
        for (made, english) in made.texts.iter().zip(&english.texts) {
            assert_eq!(
                (&made.id, &made.variables),
                (&english.id, &english.variables)
            );
            assert_eq!(made.plurals, english.plurals);
            let (long, short) = (made.words.chars().count(), english.words.chars().count());
            // The words of a choice are those of all its variants, of which one is ever shown.
            let least = if made.plurals.is_empty() {
                2 * short
            } else {
                short + 1
            };
            assert!(long >= least, "{}: {}", made.id, made.words);
        }
    }

    #[test]
    fn the_words_are_accented_and_end_wide() {
        let made = Outline::of(&pseudo("### status: draft\n\na = Save { $n } answers"));
        let words = &made.text("a", None).unwrap().words;
        assert!(words.starts_with("Šávé  áñšwéŕš "), "{words}");
        assert!(words.ends_with(WIDE), "{words}");
        assert!(words.chars().count() >= 2 * "Save  answers".chars().count());
    }
}
