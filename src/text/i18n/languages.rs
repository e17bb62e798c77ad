//! The table of languages: own names, fallbacks, and which locale lends its numbers and plural rules. The table is data
//! (`locales/languages.toml`), so that a language comes in by files alone; this reads it and answers questions about it.
//! It knows nothing of texts.

use toml::{Table, Value};

use crate::text::i18n::locale::Locale;

/// One language of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// The program's own tag.
    pub locale: Locale,
    /// Its name in itself.
    pub name: String,
    /// Which languages stand in for a missing text, before English.
    pub fallback: Vec<Locale>,
    /// Which language its texts are made from, where nobody has written them by hand.
    pub made_from: Option<Locale>,
    /// Whose numbers, dates, lists and order of names it uses.
    pub numbers: Locale,
    /// Whose plural rules it uses.
    pub plurals: Locale,
    /// How it writes a percentage; `#` is the number.
    pub percent: String,
    /// How it writes a day; `#` is what ICU writes.
    pub day: String,
    /// Whether days below ten lose the nought that ICU writes before them.
    pub unpadded: bool,
    /// Other tags that mean this language.
    pub also: Vec<Locale>,
}

impl Language {
    /// A language that the table does not have: named by its tag, with English to stand in.
    pub fn unlisted(locale: &Locale) -> Language {
        Language {
            locale: locale.clone(),
            name: locale.to_string(),
            fallback: Vec::new(),
            made_from: None,
            numbers: locale.clone(),
            plurals: plurals_of(locale),
            percent: "#%".to_owned(),
            day: "#".to_owned(),
            unpadded: false,
            also: Vec::new(),
        }
    }
}

/// Whose plural rules a language uses when the table does not say: its own, which for Montenegrin CLDR has under Serbian.
fn plurals_of(locale: &Locale) -> Locale {
    let language = match locale.language() {
        "cnr" => "sr",
        own => own,
    };
    Locale::parse(language).unwrap_or_else(Locale::english)
}

/// All languages known by name, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Languages {
    list: Vec<Language>,
}

impl Languages {
    /// Reads the table. An entry of a later text with the same tag replaces the earlier one, so that a user can add a language or
    /// mend one. What cannot be read is left out and named in the second value, in English, for a log or a test: a broken table
    /// must not keep the program from starting.
    pub fn read<'a>(texts: impl IntoIterator<Item = &'a str>) -> (Languages, Vec<String>) {
        let mut languages = Languages::default();
        let mut problems = Vec::new();
        for text in texts {
            let table = match text.parse::<Table>() {
                Ok(table) => table,
                Err(error) => {
                    problems.push(error.message().to_owned());
                    continue;
                }
            };
            for entry in table
                .get("language")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                match read_language(entry) {
                    Some(language) => languages.put(language),
                    None => problems.push(format!("no usable tag in {entry}")),
                }
            }
        }
        (languages, problems)
    }

    /// Adds a language or replaces the one with the same tag.
    pub fn put(&mut self, language: Language) {
        match self.list.iter_mut().find(|l| l.locale == language.locale) {
            Some(old) => *old = language,
            None => self.list.push(language),
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Language> {
        self.list.iter()
    }

    /// The language with exactly that tag, or one made up from the tag when the table has none.
    pub fn of(&self, locale: &Locale) -> Language {
        self.listed(locale)
            .cloned()
            .unwrap_or_else(|| Language::unlisted(locale))
    }

    /// The language with exactly that tag, if the table has it.
    pub fn listed(&self, locale: &Locale) -> Option<&Language> {
        self.list.iter().find(|l| &l.locale == locale)
    }

    /// Languages of a package, and those that are made from one of them behind it.
    pub fn with_made(&self, locales: impl IntoIterator<Item = Locale>) -> Vec<Locale> {
        let mut all: Vec<Locale> = locales.into_iter().collect();
        for language in self.iter() {
            let from = language.made_from.as_ref();
            let at = from.and_then(|from| all.iter().position(|locale| locale == from));
            if let Some(at) = at.filter(|_| !all.contains(&language.locale)) {
                all.insert(at + 1, language.locale.clone());
            }
        }
        all
    }

    /// The language itself, those that stand in for it in order, and English; each once.
    pub fn chain(&self, locale: &Locale) -> Vec<Locale> {
        let mut chain = vec![locale.clone()];
        let fallback = self.listed(locale).map(|l| l.fallback.as_slice());
        for next in fallback.into_iter().flatten().chain([&Locale::english()]) {
            if !chain.contains(next) {
                chain.push(next.clone());
            }
        }
        chain
    }

    /// The language that an operating system's or a user's tag means: the tag itself, then another name for it, then with its last
    /// parts left off (`sr-Latn-RS` → `sr-Latn`, `nl-BE` → `nl`). An encoding or modifier (`.UTF-8`, `@latin`) is understood.
    pub fn matching(&self, tag: &str) -> Option<&Language> {
        let latin = tag.to_ascii_lowercase().contains("@latin");
        let plain = tag.split(['.', '@']).next()?;
        let mut parts: Vec<&str> = plain.split(['-', '_']).collect();
        if latin {
            parts.insert(1.min(parts.len()), "Latn");
        }
        while !parts.is_empty() {
            if let Some(locale) = Locale::parse(&parts.join("-"))
                && let Some(found) = self
                    .listed(&locale)
                    .or_else(|| self.list.iter().find(|l| l.also.contains(&locale)))
            {
                return Some(found);
            }
            parts.pop();
        }
        None
    }
}

fn read_language(entry: &Value) -> Option<Language> {
    let text = |key: &str| entry.get(key).and_then(Value::as_str);
    let tags = |key: &str| {
        let list = entry
            .get(key)
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        list.filter_map(Value::as_str)
            .filter_map(Locale::parse)
            .collect::<Vec<Locale>>()
    };
    let form = |key: &str, usual: String| {
        let own = text(key).filter(|form| form.contains('#'));
        own.map_or(usual, str::to_owned)
    };
    let usual = Language::unlisted(&Locale::parse(text("tag")?)?);
    Some(Language {
        name: text("name").map_or(usual.name, str::to_owned),
        fallback: tags("fallback"),
        made_from: text("made_from").and_then(Locale::parse),
        numbers: text("numbers")
            .and_then(Locale::parse)
            .unwrap_or(usual.numbers),
        plurals: text("plurals")
            .and_then(Locale::parse)
            .unwrap_or(usual.plurals),
        percent: form("percent", usual.percent),
        day: form("day", usual.day),
        unpadded: entry.get("unpadded").and_then(Value::as_bool) == Some(true),
        also: tags("also"),
        locale: usual.locale,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> Languages {
        let (languages, problems) =
            Languages::read([include_str!("../../../locales/languages.toml")]);
        assert_eq!(problems, Vec::<String>::new());
        languages
    }

    fn tags(chain: &[Locale]) -> Vec<&str> {
        chain.iter().map(Locale::as_str).collect()
    }

    #[test]
    fn the_table_has_the_eight_languages_and_every_fallback_is_one_of_them() {
        let languages = shipped();
        let all: Vec<&str> = languages.iter().map(|l| l.locale.as_str()).collect();
        assert_eq!(
            all,
            ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"]
        );
        for language in languages.iter() {
            for fallback in &language.fallback {
                assert!(languages.listed(fallback).is_some(), "{fallback}");
            }
        }
    }

    #[test]
    fn a_chain_begins_with_the_language_ends_in_english_and_repeats_nothing() {
        let languages = shipped();
        let chain = |tag: &str| languages.chain(&Locale::parse(tag).unwrap());
        assert_eq!(tags(&chain("en")), ["en"]);
        assert_eq!(tags(&chain("sq")), ["sq", "en"]);
        assert_eq!(tags(&chain("cnr")), ["cnr", "sr-Latn", "bs", "en"]);
        assert_eq!(tags(&chain("hr")), ["hr", "en"]);
    }

    #[test]
    fn tags_of_operating_systems_find_their_language() {
        let languages = shipped();
        for (tag, found) in [
            ("sq_AL.UTF-8", "sq"),
            ("sq-XK", "sq"),
            ("en-US", "en"),
            ("sr_RS@latin", "sr-Latn"),
            ("sr-Latn-RS", "sr-Latn"),
            ("sr_RS.UTF-8", "sr-Cyrl"),
            ("sr_ME", "cnr"),
            ("sr-Latn-ME", "cnr"),
            ("hr_HR", "bs"),
            ("nl-BE", "nl"),
        ] {
            let language = languages.matching(tag).map(|l| l.locale.as_str());
            assert_eq!(language, Some(found), "{tag}");
        }
        for tag in ["C", "", "POSIX", "de-DE", "_", "@latin"] {
            assert_eq!(languages.matching(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_later_table_adds_and_mends_and_a_broken_one_is_passed_over() {
        let (languages, problems) = Languages::read([
            "[[language]]\ntag = 'en'\nname = 'English'",
            "[[language]]\ntag = 'hr'\nname = 'Hrvatski'\nfallback = ['bs']\npercent = 'all'",
            "[[language",
            "[[language]]\nname = 'no tag'",
        ]);
        assert_eq!(problems.len(), 2);
        let croatian = languages.of(&Locale::parse("hr").unwrap());
        assert_eq!(croatian.name, "Hrvatski");
        assert_eq!(croatian.percent, "#%");
        assert_eq!(tags(&languages.chain(&croatian.locale)), ["hr", "bs", "en"]);
    }
}
