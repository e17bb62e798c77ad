//! The catalog: says phrases and texts in a language, and in the next best one, marked, when the language lacks them. It opens nothing,
//! never fails, and never shows an empty place or a bare key.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::base::shown::shown;
use crate::text::i18n::bundle::{LazyBundle, Manner, bracketed};
use crate::text::i18n::format::{Formats, Month};
use crate::text::i18n::languages::{Language, Languages};
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::{Arg, Phrase, TextKey};
use crate::text::i18n::source::{Review, TextSources};

/// A text and the language it came from, if that is not the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text; never empty.
    pub text: String,
    /// The language that stood in; whoever shows the text marks it.
    pub from: Option<Locale>,
}

impl Said {
    /// The text with the language that stood in behind it: `Save [en]`.
    pub fn marked(self) -> String {
        match self.from {
            Some(locale) => format!("{} [{locale}]", self.text),
            None => self.text,
        }
    }

    /// The text within a sentence that is marked itself: what is of its language needs no mark of its own.
    fn within(self, around: Option<&Locale>) -> String {
        match self.from.as_ref() == around {
            true => self.text,
            false => self.marked(),
        }
    }
}

/// Everything that can be said in one language. Cheap to clone; catalogs made from one another share what was parsed.
#[derive(Clone)]
pub struct Catalog {
    language: Language,
    chain: Vec<Locale>,
    languages: Arc<Languages>,
    interface: Arc<Origin>,
    packages: Vec<Arc<Origin>>,
    names: Arc<BTreeMap<String, TextKey>>,
    isolating: bool,
}

/// The texts of one origin, each file parsed when a message of it is first asked for.
struct Origin {
    sources: TextSources,
    /// By language and, for the interface, area; a package is one bundle under the empty name.
    bundles: BTreeMap<Locale, BTreeMap<String, LazyBundle>>,
}

impl Origin {
    fn new(sources: TextSources, languages: &Languages, by_area: bool) -> Origin {
        let sources = sources.with_made(languages);
        let mut bundles: BTreeMap<Locale, BTreeMap<String, LazyBundle>> = BTreeMap::new();
        for (locale, files) in &sources.locales {
            let areas = bundles.entry(locale.clone()).or_default();
            let plurals = languages.of(locale).plurals;
            for (name, text) in files {
                let area = if by_area { name.as_str() } else { "" };
                areas
                    .entry(area.to_owned())
                    .or_insert_with(|| LazyBundle::new(plurals.clone()))
                    .add(text.clone());
            }
        }
        Origin { sources, bundles }
    }

    fn bundle(&self, locale: &Locale, area: &str) -> Option<&LazyBundle> {
        self.bundles.get(locale)?.get(area)
    }
}

impl Catalog {
    /// A catalog of the interface's texts (one file an area) and of packages: questionnaire, instruments, country pack, in that order.
    /// Where two packages have the same text the later one wins, in whichever language it has it.
    pub fn new(
        locale: &Locale,
        languages: Arc<Languages>,
        interface: TextSources,
        packages: impl IntoIterator<Item = TextSources>,
    ) -> Catalog {
        let interface = Arc::new(Origin::new(interface, &languages, true));
        let catalog = Catalog {
            language: languages.of(locale),
            chain: languages.chain(locale),
            languages,
            interface,
            packages: Vec::new(),
            names: Arc::default(),
            isolating: false,
        };
        packages.into_iter().fold(catalog, Catalog::with_package)
    }

    /// The same texts in another language.
    #[must_use]
    pub fn in_language(&self, locale: &Locale) -> Catalog {
        Catalog {
            language: self.languages.of(locale),
            chain: self.languages.chain(locale),
            ..self.clone()
        }
    }

    /// The same with one package more, whose texts win over those of the packages before it.
    #[must_use]
    pub fn with_package(mut self, package: TextSources) -> Catalog {
        let origin = Origin::new(package, &self.languages, false);
        self.packages.push(Arc::new(origin));
        self
    }

    /// The same without any package: what is left when a questionnaire is closed.
    #[must_use]
    pub fn without_packages(mut self) -> Catalog {
        self.packages.clear();
        self.names = Arc::default();
        self
    }

    /// The same with a country's words: which text stands for `{ $identification_body }` and the like.
    #[must_use]
    pub fn with_names(mut self, names: BTreeMap<String, TextKey>) -> Catalog {
        self.names = Arc::new(names);
        self
    }

    /// The same with isolation marks around values, for HTML.
    #[must_use]
    pub fn isolating(mut self, isolating: bool) -> Catalog {
        self.isolating = isolating;
        self
    }

    /// The language spoken.
    pub fn locale(&self) -> &Locale {
        &self.language.locale
    }

    /// The language spoken, with its name.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The table of languages.
    pub fn languages(&self) -> &Languages {
        &self.languages
    }

    /// The languages the interface can be shown in, in the order of the table, with the state of their review. English is first.
    pub fn offered(&self) -> Vec<(Language, Review)> {
        let sources = &self.interface.sources;
        let listed = self.languages.iter().map(|language| &language.locale);
        let unlisted = sources
            .languages()
            .filter(|locale| self.languages.listed(locale).is_none());
        listed
            .chain(unlisted)
            .filter_map(|locale| Some((self.languages.of(locale), sources.review(locale)?)))
            .collect()
    }

    /// Says a phrase. In a language that stood in, the tag of that language follows: `Save [en]`.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.said(phrase).marked()
    }

    /// Says a phrase and leaves the mark to the caller.
    pub fn said(&self, phrase: &Phrase) -> Said {
        let area = phrase.key().split('-').next().unwrap_or_default();
        for locale in &self.chain {
            let Some(bundle) = self.interface.bundle(locale, area) else {
                continue;
            };
            let text = bundle.constant(phrase.key(), None).or_else(|| {
                if !bundle.has(phrase.key(), None) {
                    return None;
                }
                let args = phrase.args().iter().map(|(name, arg)| (*name, arg));
                let args = self.arguments(args, Some(locale));
                bundle.format(phrase.key(), None, &args, &self.manner(), &|_| None)
            });
            if let Some(text) = text {
                return self.from(locale, text);
            }
        }
        self.unsaid_phrase(phrase, area)
    }

    /// A text of a package.
    pub fn text(&self, key: &TextKey) -> Said {
        self.text_with(key, &[])
    }

    /// A text of a package that takes arguments, such as a unit with `$n`.
    pub fn text_with(&self, key: &TextKey, args: &[(&str, Arg)]) -> Said {
        let args = self.arguments(args.iter().map(|(name, arg)| (*name, arg)), None);
        self.filled(key, &args).unwrap_or_else(|| Said {
            text: unsaid(key),
            from: Some(Locale::english()),
        })
    }

    /// A text of a package that need not exist.
    pub fn text_if_any(&self, key: &TextKey) -> Option<Said> {
        self.filled(key, &FluentArgs::new())
    }

    /// A text with the names of the country in it.
    fn filled(&self, key: &TextKey, args: &FluentArgs) -> Option<Said> {
        let fill = |around: &Locale, name: &str| {
            let key = self.names.get(name)?;
            // A name is not filled with names, so that two cannot chase each other.
            let said = self.find(key, &FluentArgs::new(), &|_, _| None)?;
            Some(said.within(Some(around)))
        };
        self.find(key, args, &fill)
    }

    /// A text that a package holds as it is, in English; marked elsewhere like any other.
    pub fn english(&self, text: &str) -> Said {
        self.from(&Locale::english(), shown(text))
    }

    /// Says whether a text exists in this language or one that stands in; help and guide need not.
    pub fn has(&self, key: &TextKey) -> bool {
        self.packages.iter().rev().any(|package| {
            let mut bundles = self.chain.iter().filter_map(|l| package.bundle(l, ""));
            bundles.any(|bundle| bundle.has(&key.id, key.attribute))
        })
    }

    /// A value as the language writes it.
    pub fn show(&self, arg: &Arg) -> String {
        self.show_within(arg, None)
    }

    /// The same within a sentence of a language, whose own mark says where its parts come from.
    fn show_within(&self, arg: &Arg, around: Option<&Locale>) -> String {
        let formats = Formats::of(&self.language);
        match arg {
            Arg::Text(text) => shown(text),
            Arg::Count(count) => formats.count(*count),
            Arg::Decimal(number, decimals) => formats.decimal(number, *decimals),
            Arg::Percent(share, decimals) => formats.percent(share, *decimals),
            Arg::Date(date) => formats.date(*date),
            Arg::PartialDate(date) => formats.partial_date(*date),
            Arg::Time(time) => formats.time(*time),
            Arg::Moment(at, offset) => {
                let (date, time) = at.local(*offset);
                format!("{}, {}", formats.date(date), formats.time(time))
            }
            Arg::Key(key) => self.text(key).within(around),
            Arg::Phrase(phrase) => self.said(phrase).within(around),
            Arg::List(items) => {
                let items = items.iter().map(|item| self.show_within(item, around));
                formats.list(&items.collect::<Vec<_>>())
            }
        }
    }

    /// The names of the twelve months, to understand dates that are typed.
    pub fn months(&self) -> Vec<Month> {
        Formats::of(&self.language).months()
    }

    fn find(
        &self,
        key: &TextKey,
        args: &FluentArgs,
        fill: &dyn Fn(&Locale, &str) -> Option<String>,
    ) -> Option<Said> {
        let mut prepared = None;
        for package in self.packages.iter().rev() {
            for locale in &self.chain {
                let Some(bundle) = package.bundle(locale, "") else {
                    continue;
                };
                let text = bundle.constant(&key.id, key.attribute).or_else(|| {
                    let manner = prepared.get_or_insert_with(|| self.manner());
                    bundle.format(&key.id, key.attribute, args, manner, &|name| {
                        fill(locale, name)
                    })
                });
                if let Some(text) = text {
                    return Some(self.from(locale, text));
                }
            }
        }
        None
    }

    fn from(&self, locale: &Locale, text: String) -> Said {
        let from = (locale != self.locale()).then(|| locale.clone());
        Said { text, from }
    }

    fn manner(&self) -> Manner {
        Manner {
            formats: Formats::of(&self.language),
            isolating: self.isolating,
        }
    }

    fn arguments<'a>(
        &self,
        args: impl Iterator<Item = (&'a str, &'a Arg)>,
        around: Option<&Locale>,
    ) -> FluentArgs<'a> {
        args.map(|(name, arg)| {
            let value = match arg {
                Arg::Count(count) => FluentValue::from(*count),
                other => FluentValue::from(self.show_within(other, around)),
            };
            (name, value)
        })
        .collect()
    }

    /// A phrase that not even English has: its key in words and what it would have said about.
    fn unsaid_phrase(&self, phrase: &Phrase, area: &str) -> Said {
        let key = phrase.key();
        let name = key.strip_prefix(area).filter(|rest| !rest.is_empty());
        let mut text = bracketed(name.unwrap_or(key));
        let args: Vec<String> = phrase
            .args()
            .iter()
            .map(|(_, arg)| self.show(arg))
            .collect();
        if !args.is_empty() {
            text = format!("{text} {}", args.join(", "));
        }
        Said {
            text,
            from: Some(Locale::english()),
        }
    }
}

/// A text that not even English has.
fn unsaid(key: &TextKey) -> String {
    match key.attribute {
        Some(attribute) => bracketed(&format!("{}: {attribute}", key.id)),
        None => bracketed(&key.id),
    }
}

impl Default for Catalog {
    /// English without a single text: every phrase is said as its key in words. For tests that are not about words.
    fn default() -> Catalog {
        Catalog::new(
            &Locale::english(),
            Arc::default(),
            TextSources::default(),
            [],
        )
    }
}

impl fmt::Debug for Catalog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Catalog({})", self.locale())
    }
}
