//! How a language stands to the English: what is written, signed, missing, left in English, and made from an English text that has
//! changed since. It compares texts that were read elsewhere.

use std::collections::BTreeMap;

use crate::text::i18n::locale::Locale;
use crate::text::i18n::made_from::MadeFrom;
use crate::text::i18n::source::{Review, TextSources};
use crate::text::i18n::written::{TextName, fingerprint, texts};

/// How one translation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// There is none; another language stands in.
    Missing,
    /// The English it was made from has changed since.
    OutOfDate,
    /// Nobody wrote down from which English it was made.
    Unrecorded,
    /// It was made from the English of today.
    Current,
}

/// How many texts of an origin stand how in a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many texts there are in English.
    pub texts: usize,
    /// How many of them the language has.
    pub written: usize,
    /// How many of these stand in a file that a speaker has signed.
    pub reviewed: usize,
    /// For how many another language stands in.
    pub fallen_back: usize,
    /// How many are letter by letter the English text, names and codes included.
    pub same: usize,
    /// How many were made from an English text that has changed since.
    pub out_of_date: usize,
    /// Of how many nobody wrote down from which English text they were made.
    pub unrecorded: usize,
}

/// One text of a language: its source, and whether its file is signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The Fluent source in the fixed spelling.
    pub source: String,
    /// Whether a speaker has signed the file.
    pub reviewed: bool,
}

/// The texts of an origin in a language; of two with one name the later one counts, as it does on the screen.
pub fn known(sources: &TextSources, locale: &Locale) -> BTreeMap<TextName, Known> {
    let files = sources.locales.get(locale).into_iter().flatten();
    let mut known = BTreeMap::new();
    for (_, file) in files {
        let reviewed = Review::of(&file.fluent()).is_some_and(|review| review.is_reviewed());
        for text in texts(&file.fluent()) {
            let source = text.source;
            known.insert(text.name, Known { source, reviewed });
        }
    }
    known
}

/// How a translation stands to an English text.
pub fn standing(
    name: &TextName,
    english: &str,
    own: Option<&str>,
    locale: &Locale,
    made: &MadeFrom,
) -> Standing {
    if own.is_none() {
        return Standing::Missing;
    }
    match made.of(locale, name) {
        None => Standing::Unrecorded,
        Some(from) if from == fingerprint(english) => Standing::Current,
        Some(_) => Standing::OutOfDate,
    }
}

/// Counts an origin in a language.
pub fn tally(sources: &TextSources, locale: &Locale, made: &MadeFrom) -> Tally {
    let english = known(sources, &Locale::english());
    let own = known(sources, locale);
    let mut tally = Tally {
        texts: english.len(),
        ..Tally::default()
    };
    for (name, leading) in &english {
        let Some(text) = own.get(name) else {
            tally.fallen_back += 1;
            continue;
        };
        tally.written += 1;
        tally.reviewed += usize::from(text.reviewed);
        if *locale == Locale::english() {
            continue;
        }
        tally.same += usize::from(text.source == leading.source && has_words(&text.source));
        match standing(name, &leading.source, Some(&text.source), locale, made) {
            Standing::OutOfDate => tally.out_of_date += 1,
            Standing::Unrecorded => tally.unrecorded += 1,
            Standing::Missing | Standing::Current => {}
        }
    }
    tally
}

/// Says whether a text has a letter outside of its braces.
pub fn has_words(source: &str) -> bool {
    let mut depth = 0usize;
    source.chars().any(|c| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && c.is_alphabetic()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    fn sources() -> TextSources {
        let mut sources = TextSources::default();
        let english = "a = One\n    .help = Two\nb = PIN\nc = { $n }\nd = Three\n";
        sources.add(Locale::english(), "x", english);
        let albanian = "### reviewed-by: the partner, 2027-01-01\na = Një\nb = PIN\nc = { $n }\n";
        sources.add(tag("sq"), "x", albanian);
        sources
    }

    #[test]
    fn a_language_is_counted_against_the_english_of_today() {
        let mut made = MadeFrom::default();
        made.note(&tag("sq"), &TextName::parse("a"), &fingerprint("One"));
        made.note(&tag("sq"), &TextName::parse("b"), &fingerprint("Code"));
        let found = tally(&sources(), &tag("sq"), &made);
        assert_eq!(
            found,
            Tally {
                texts: 5,
                written: 3,
                reviewed: 3,
                fallen_back: 2,
                // `{ $n }` is the same in every language.
                same: 1,
                out_of_date: 1,
                unrecorded: 1,
            }
        );
        let english = tally(&sources(), &Locale::english(), &made);
        assert_eq!(
            (english.written, english.same, english.unrecorded),
            (5, 0, 0)
        );
        let none = tally(&sources(), &tag("nl"), &made);
        assert_eq!((none.written, none.fallen_back), (0, 5));
    }

    #[test]
    fn a_later_file_counts_and_is_signed_or_not_by_itself() {
        let mut sources = sources();
        sources.add(tag("sq"), "own", "### status: draft\na = Njëra\n");
        let known = known(&sources, &tag("sq"));
        assert_eq!(known[&TextName::parse("a")].source, "Njëra");
        assert!(!known[&TextName::parse("a")].reviewed);
        assert!(known[&TextName::parse("b")].reviewed);
    }
}
