//! Texts as they come in: Fluent sources by language, handed in as plain values, and what their heads say about their review.
//! It opens nothing and parses no message; see [`outline`](crate::text::i18n::outline) for that.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::time::PartialDate;
use crate::text::i18n::languages::Languages;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::transliterate::cyrillic;

/// The texts of one origin (the interface, a questionnaire, the instruments, a country pack) in all its languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextSources {
    /// Per language, its files: a name and the Fluent text. For the interface the name is the area (`home` for `home.ftl`);
    /// elsewhere it is only a name. Of two texts for the same message the later one wins, so a user's own files come last.
    pub locales: BTreeMap<Locale, Vec<(String, Text)>>,
}

impl TextSources {
    /// Adds a file of a language.
    pub fn add(&mut self, locale: Locale, name: impl Into<String>, text: impl Into<Text>) {
        self.locales
            .entry(locale)
            .or_default()
            .push((name.into(), text.into()));
    }

    /// Adds all of another origin behind these, so that its texts win.
    pub fn extend(&mut self, other: TextSources) {
        for (locale, files) in other.locales {
            self.locales.entry(locale).or_default().extend(files);
        }
    }

    /// The same with the languages that are made from another one; what was written by hand in such a language wins.
    #[must_use]
    pub fn with_made(mut self, languages: &Languages) -> TextSources {
        for language in languages.iter() {
            let from = language.made_from.as_ref();
            let Some(files) = from.and_then(|from| self.locales.get(from)) else {
                continue;
            };
            let made = files
                .iter()
                .map(|(name, text)| (name.clone(), Text::InCyrillic(Box::new(text.clone()))));
            let mut made: Vec<(String, Text)> = made.collect();
            let own = self.locales.entry(language.locale.clone()).or_default();
            made.append(own);
            *own = made;
        }
        self
    }

    /// The languages there are files for.
    pub fn languages(&self) -> impl Iterator<Item = &Locale> {
        self.locales.keys()
    }

    /// What the files of a language say about their review, taken together: reviewed only when every file is, and then as of the
    /// earliest date. `None` when there are no files.
    pub fn review(&self, locale: &Locale) -> Option<Review> {
        let reviews = self.locales.get(locale)?.iter();
        reviews
            .map(|(_, text)| Review::of(text.head()).unwrap_or(Review::Draft))
            .reduce(Review::weaker)
    }
}

/// A Fluent text. Those that are part of the program are neither copied nor looked through before somebody asks for a message of
/// theirs: a start says a few of them and has all of them at hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// Read from somewhere.
    Read(Arc<str>),
    /// Part of the program; what is not UTF-8 is as good as blank.
    Embedded(&'static [u8]),
    /// Made from a text in Latin letters when somebody asks for a message of it.
    InCyrillic(Box<Text>),
}

impl Text {
    /// The whole text.
    pub fn fluent(&self) -> Cow<'_, str> {
        match self {
            Text::Read(text) => Cow::Borrowed(text),
            Text::Embedded(bytes) => Cow::Borrowed(std::str::from_utf8(bytes).unwrap_or_default()),
            Text::InCyrillic(text) => Cow::Owned(cyrillic(&text.fluent())),
        }
    }

    /// Its first comments, which say how it was reviewed.
    fn head(&self) -> &str {
        let bytes = match self {
            Text::Read(text) => text.as_bytes(),
            Text::Embedded(bytes) => bytes,
            Text::InCyrillic(text) => return text.head(),
        };
        let lines = bytes.split_inclusive(|byte| *byte == b'\n');
        let comments = lines
            .take_while(|line| line.starts_with(b"#") || line.trim_ascii().is_empty())
            .map(<[u8]>::len);
        let head = bytes.get(..comments.sum()).unwrap_or_default();
        std::str::from_utf8(head).unwrap_or_default()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text::Read(text.into())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Text {
        Text::Read(text.into())
    }
}

impl From<Arc<str>> for Text {
    fn from(text: Arc<str>) -> Text {
        Text::Read(text)
    }
}

/// How far a translation has been checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Review {
    /// Nobody who speaks the language has signed it.
    Draft,
    /// Somebody has.
    Reviewed {
        /// Who, as the file names them.
        by: String,
        /// When.
        date: PartialDate,
    },
}

impl Review {
    /// Reads the status line of a file: `### status: draft` or `### reviewed-by: the partner, 2027-02-01`, among the first comments.
    /// `None` when there is none.
    pub fn of(text: &str) -> Option<Review> {
        text.lines()
            .take_while(|line| line.starts_with('#') || line.trim().is_empty())
            .filter_map(|line| line.strip_prefix("###"))
            .find_map(|line| Review::read(line.trim()))
    }

    fn read(line: &str) -> Option<Review> {
        if let Some(state) = line.strip_prefix("status:") {
            return (state.trim() == "draft").then_some(Review::Draft);
        }
        let (by, date) = line.strip_prefix("reviewed-by:")?.rsplit_once(',')?;
        let by = by.trim().to_owned();
        let date = PartialDate::parse(date.trim())?;
        (!by.is_empty()).then_some(Review::Reviewed { by, date })
    }

    /// Says whether somebody has signed it.
    pub fn is_reviewed(&self) -> bool {
        matches!(self, Review::Reviewed { .. })
    }

    fn weaker(self, other: Review) -> Review {
        match (&self, &other) {
            (Review::Draft, _) => self,
            (_, Review::Draft) => other,
            (Review::Reviewed { date: one, .. }, Review::Reviewed { date: two, .. }) => {
                if one <= two { self } else { other }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_head_of_a_file_says_whether_it_was_reviewed() {
        assert_eq!(
            Review::of("### status: draft\n\na = b"),
            Some(Review::Draft)
        );
        assert_eq!(
            Review::of("# a note\n### reviewed-by: ASTRA, Belgrade, 2027-02\na = b"),
            Some(Review::Reviewed {
                by: "ASTRA, Belgrade".to_owned(),
                date: PartialDate::parse("2027-02").unwrap()
            })
        );
        for text in [
            "",
            "a = b\n### status: draft",
            "### status: fine",
            "### reviewed-by: , 2027",
            "### reviewed-by: ASTRA, soon",
        ] {
            assert_eq!(Review::of(text), None, "{text}");
        }
    }

    #[test]
    fn a_language_is_as_reviewed_as_its_least_reviewed_file() {
        let nl = Locale::parse("nl").unwrap();
        let mut sources = TextSources::default();
        assert_eq!(sources.review(&nl), None);
        sources.add(nl.clone(), "home", "### reviewed-by: B, 2027-02-01");
        sources.add(nl.clone(), "diag", "### reviewed-by: A, 2027-01-01");
        let review = sources.review(&nl).unwrap();
        assert!(matches!(review, Review::Reviewed { by, .. } if by == "A"));
        sources.add(nl.clone(), "own", "a = b");
        assert_eq!(sources.review(&nl), Some(Review::Draft));
    }

    #[test]
    fn a_text_of_the_program_says_the_same_as_one_that_was_read() {
        const FILE: &[u8] = "### reviewed-by: Ç, 2027-01-01\n\na = ë\n# b\nb = c".as_bytes();
        let embedded = Text::Embedded(FILE);
        let read = Text::from(std::str::from_utf8(FILE).unwrap());
        assert_eq!(embedded.fluent(), read.fluent());
        for text in [embedded, read] {
            assert_eq!(text.head(), "### reviewed-by: Ç, 2027-01-01\n\n");
        }
        assert_eq!(Text::Embedded(b"a = \xff").fluent(), "");
    }
}
