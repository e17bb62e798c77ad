//! From which English text each translation was made. The English of today says nothing about that, so it is written down when a
//! translation is: a plain file `made-from.txt` beside the texts, one line a text and fingerprint, with the languages that have it. It
//! ends in `.txt` and so is no part of a package: noting that a translation is still good changes no digest and no session.
//!
//! ```text
//! sv_acc_food 1a2b3c4d bs cnr mk
//! sv_acc_food 99887766 sq
//! ```
//!
//! Here the Albanian was made from another English text than the others; the one whose fingerprint is not that of today's English is out
//! of date. What has no line is not recorded, which is said as such and never taken for good.

use std::collections::{BTreeMap, BTreeSet};

use crate::text::i18n::locale::Locale;
use crate::text::i18n::written::TextName;

/// The name of the file.
pub const MADE_FROM: &str = "made-from.txt";

/// What stands before the lines, for whoever opens the file.
const HEAD: &str = "# From which English text each translation was made: the text, the fingerprint of the English, the languages.\n# Written by `fener translate`. A fingerprint that is not that of today's English means: out of date.\n";

/// The record of one origin: the interface, a questionnaire, the table of sources.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MadeFrom {
    by_language: BTreeMap<Locale, BTreeMap<TextName, String>>,
}

impl MadeFrom {
    /// Reads a file; lines that are none are passed over, which leaves their texts unrecorded.
    pub fn read(file: &str) -> MadeFrom {
        let mut made = MadeFrom::default();
        for line in file.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split_whitespace();
            if let (Some(name), Some(fingerprint)) = (words.next(), words.next()) {
                let name = TextName::parse(name);
                for locale in words.filter_map(Locale::parse) {
                    made.note(&locale, &name, fingerprint);
                }
            }
        }
        made
    }

    /// The file, in the order of the names.
    pub fn file(&self) -> String {
        let mut lines: BTreeMap<(&TextName, &str), BTreeSet<&str>> = BTreeMap::new();
        for (locale, texts) in &self.by_language {
            for (name, fingerprint) in texts {
                let line = lines.entry((name, fingerprint)).or_default();
                line.insert(locale.as_str());
            }
        }
        let mut file = HEAD.to_owned();
        for ((name, fingerprint), locales) in lines {
            let locales: Vec<&str> = locales.into_iter().collect();
            file.push_str(&format!("{name} {fingerprint} {}\n", locales.join(" ")));
        }
        file
    }

    /// The fingerprint of the English text that a translation was made from.
    pub fn of(&self, locale: &Locale, name: &TextName) -> Option<&str> {
        self.by_language.get(locale)?.get(name).map(String::as_str)
    }

    /// Writes down what a translation was made from.
    pub fn note(&mut self, locale: &Locale, name: &TextName, fingerprint: &str) {
        let texts = self.by_language.entry(locale.clone()).or_default();
        texts.insert(name.clone(), fingerprint.to_owned());
    }

    /// Takes over another record, which wins.
    pub fn extend(&mut self, other: MadeFrom) {
        for (locale, texts) in other.by_language {
            self.by_language.entry(locale).or_default().extend(texts);
        }
    }

    /// Takes what is recorded of another language for texts of which nothing is: those that are made from it letter by letter.
    pub fn stand_in(&mut self, locale: &Locale, from: &Locale) {
        let mut texts = self.by_language.get(from).cloned().unwrap_or_default();
        texts.extend(self.by_language.remove(locale).unwrap_or_default());
        self.by_language.insert(locale.clone(), texts);
    }

    /// Forgets the texts that are not among these, so that a text that was taken away leaves no line.
    pub fn keep(&mut self, is_there: impl Fn(&TextName) -> bool) {
        for texts in self.by_language.values_mut() {
            texts.retain(|name, _| is_there(name));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_language_keeps_the_english_text_it_was_made_from() {
        let made = MadeFrom::read("# a note\na.help 11112222 bs sq\na.help 33334444 nl\nbroken\n");
        let of = |tag: &str| {
            let locale = Locale::parse(tag).unwrap();
            made.of(&locale, &TextName::parse("a.help"))
                .map(str::to_owned)
        };
        assert_eq!(of("sq").as_deref(), Some("11112222"));
        assert_eq!(of("nl").as_deref(), Some("33334444"));
        assert_eq!(of("mk"), None);
    }

    proptest! {
        #[test]
        fn what_is_written_down_is_read_again(
            notes in proptest::collection::vec(("[a-c]_[a-c](\\.help)?", "[0-9a-f]{8}", "(sq|nl|sr-Latn)"), 0..8)
        ) {
            let mut made = MadeFrom::default();
            for (name, fingerprint, tag) in &notes {
                made.note(&Locale::parse(tag).unwrap(), &TextName::parse(name), fingerprint);
            }
            prop_assert_eq!(MadeFrom::read(&made.file()), made);
        }
    }
}
