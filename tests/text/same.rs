//! Nothing was left in English: a translation that is equal to its English is on a list, with the reason why it rightly is.

use std::collections::{BTreeMap, BTreeSet};

use fener::text::i18n::outline::Outline;

use super::{assert_none, locale_folders, name, packages};

const SOUTH_SLAVIC: &[&str] = &["sr-Latn", "bs", "cnr"];

/// In which languages, which words, and why. Words are compared in small letters and without signs around them.
const SAME: &[(&[&str], &[&str], &str)] = &[
    (
        &["sq", "sr-Latn", "bs", "cnr", "mk", "nl"],
        &["fener"],
        "the name of the program",
    ),
    (
        &["sq", "sr-Latn", "bs", "cnr", "mk", "nl"],
        &["s"],
        "the code of a source, printed and typed",
    ),
    (
        &["sr-Latn", "bs", "cnr", "mk", "nl"],
        &["id"],
        "the word for an id on the command line",
    ),
    (
        &["sq", "sr-Latn", "bs", "cnr", "nl"],
        &["republika srpska"],
        "the entity has no English name",
    ),
    (&["sq"], &["serbia"], "the name of the country"),
    (
        &["sr-Latn", "bs", "cnr", "nl"],
        &["kosovo"],
        "the name of the country",
    ),
    (&["nl"], &["montenegro"], "the name of the country"),
    (
        SOUTH_SLAVIC,
        &["period", "standard"],
        "the same word; a glossary term",
    ),
    (
        &["sq"],
        &["draft", "standard"],
        "the same word; a glossary term",
    ),
    (
        &["nl"],
        &["open", "offline", "score", "scores", "team", "menu"],
        "the same word",
    ),
    (
        &["nl"],
        &["code", "document", "district", "media"],
        "the same word",
    ),
    (
        &["sq", "sr-Latn", "bs", "cnr"],
        &["minus", "plus"],
        "the signs are called so",
    ),
    (&["nl"], &["plus"], "the sign is called so"),
    (
        &["nl"],
        &["schadefonds geweldsmisdrijven"],
        "the fund is called so in English too",
    ),
    (
        &["nl"],
        &["shell"],
        "the program that reads commands is called so",
    ),
];

/// The words of texts by their name.
type Words = BTreeMap<String, String>;

/// Every text by file and name, as its words alone.
fn words(files: &BTreeMap<String, String>) -> Words {
    let outlines = files.values().flat_map(|text| Outline::of(text).texts);
    outlines
        .map(|text| {
            let bare = text.words.trim_matches(|c: char| !c.is_alphanumeric());
            (name(&text), bare.to_lowercase())
        })
        .collect()
}

#[test]
fn nothing_was_left_in_english() {
    let mut all: BTreeMap<String, Vec<(String, Words)>> = BTreeMap::new();
    for (locale, files) in locale_folders() {
        let of = all.entry("locales".to_owned()).or_default();
        of.push((locale.to_string(), words(&files)));
    }
    for (folder, files) in packages() {
        let of = all.entry(folder).or_default();
        for (locale, text) in files {
            let file = BTreeMap::from([(String::new(), text)]);
            of.push((locale, words(&file)));
        }
    }
    let mut problems = Vec::new();
    let mut met: BTreeSet<(String, String)> = BTreeSet::new();
    for (folder, languages) in &all {
        let (_, english) = languages.iter().find(|(locale, _)| locale == "en").unwrap();
        for (locale, own) in languages.iter().filter(|(locale, _)| locale != "en") {
            let equal = own.iter().filter(|(key, own)| {
                own.chars().any(char::is_alphabetic) && english.get(*key) == Some(own)
            });
            for (key, own) in equal {
                met.insert((locale.clone(), own.clone()));
                let listed = SAME.iter().any(|(languages, words, _)| {
                    languages.contains(&locale.as_str()) && words.contains(&own.as_str())
                });
                if !listed {
                    problems.push(format!("{folder} {locale}: {key} is still “{own}”"));
                }
            }
        }
    }
    for (languages, words, why) in SAME {
        assert!(!why.is_empty());
        for language in *languages {
            let idle = words
                .iter()
                .filter(|word| !met.contains(&((*language).to_owned(), (**word).to_owned())));
            problems.extend(idle.map(|word| format!("{language}: “{word}” is nowhere the same")));
        }
    }
    assert_none(problems);
}
