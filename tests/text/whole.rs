//! All texts are written: the interface, the four questionnaires and the sources in every language, country packs in the languages of
//! the country beside English and Albanian. That a file is whole, and that nothing in it is equal to English, its neighbours hold.

use std::collections::BTreeSet;

use fener::text::i18n::locale::Locale;
use fener::text::i18n::source::TextSources;
use fener::text::i18n::standing::tally;

use super::{languages, locale_folders, packages, tag};

/// In the order of the table.
const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];

const WHOLE: [&str; 5] = [
    "services",
    "state_policy",
    "compensation",
    "practice",
    "instruments",
];

/// The languages of each country's pack beside English.
const COUNTRIES: [(&str, &[&str]); 7] = [
    ("al", &["sq"]),
    ("ba", &["sq", "bs", "sr-Latn"]),
    ("me", &["sq", "cnr"]),
    ("mk", &["sq", "mk"]),
    ("nl", &["sq", "nl"]),
    ("rs", &["sq", "sr-Latn"]),
    ("xk", &["sq", "sr-Latn"]),
];

/// Every origin by its name, with what is made from another language.
fn origins() -> Vec<(String, TextSources)> {
    let mut interface = TextSources::default();
    for (locale, files) in locale_folders() {
        for (area, text) in files {
            interface.add(locale.clone(), area, text);
        }
    }
    let mut all = vec![("interface".to_owned(), interface)];
    for (folder, files) in packages() {
        let name = folder.rsplit('/').next().unwrap().to_owned();
        // The country of Macedonia and its language are called alike.
        let name = match folder.contains("countries") {
            true => format!("countries/{name}"),
            false => name,
        };
        let mut texts = TextSources::default();
        for (locale, text) in files {
            texts.add(tag(&locale), name.clone(), text);
        }
        all.push((name, texts));
    }
    let table = languages();
    all.into_iter()
        .map(|(name, texts)| (name, texts.with_made(&table)))
        .collect()
}

#[test]
fn interface_questionnaires_and_sources_are_whole_in_every_language() {
    let table: Vec<Locale> = languages().iter().map(|one| one.locale.clone()).collect();
    assert_eq!(table, LANGUAGES.map(tag));
    let origins = origins();
    let mut texts = 0;
    for name in WHOLE.into_iter().chain(["interface"]) {
        let (_, origin) = origins.iter().find(|(known, _)| known == name).unwrap();
        for locale in &table {
            let counted = tally(origin, locale, &Default::default());
            assert!(counted.texts > 50, "{name}: {counted:?}");
            assert_eq!(counted.written, counted.texts, "{name} in {locale}");
            assert_eq!(counted.fallen_back, 0, "{name} in {locale}");
            texts += counted.written;
        }
    }
    assert!(texts > 24_000, "{texts}");
}

#[test]
fn country_packs_are_whole_in_english_and_the_languages_of_their_country() {
    let origins = origins();
    let packs: BTreeSet<&str> = origins
        .iter()
        .filter_map(|(name, _)| name.strip_prefix("countries/"))
        .collect();
    let known: BTreeSet<&str> = COUNTRIES.iter().map(|(name, _)| *name).collect();
    assert_eq!(packs, known);
    for (name, own) in COUNTRIES {
        let wanted = format!("countries/{name}");
        let (_, origin) = origins.iter().find(|(known, _)| *known == wanted).unwrap();
        for language in own.iter().chain(&["en"]) {
            let counted = tally(origin, &tag(language), &Default::default());
            assert!(counted.texts > 0, "{name}");
            assert_eq!(counted.written, counted.texts, "{name} in {language}");
        }
    }
}

#[test]
fn a_text_that_is_missing_is_counted() {
    let mut texts = TextSources::default();
    texts.add(
        tag("en"),
        "a",
        "### status: draft\n\none = One\ntwo = Two\n",
    );
    texts.add(tag("sq"), "a", "### status: draft\n\none = Një\n");
    let counted = tally(&texts, &tag("sq"), &Default::default());
    assert_eq!(
        (counted.texts, counted.written, counted.fallen_back),
        (2, 1, 1)
    );
}
