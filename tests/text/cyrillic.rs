//! Serbian in Cyrillic letters, made from the shipped Latin texts: nothing Latin is left but what must be, and what is written by hand
//! wins.

use std::collections::BTreeSet;

use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::outline::Outline;
use fener::text::i18n::phrase::TextKey;
use fener::text::i18n::source::TextSources;
use fener::text::i18n::transliterate::cyrillic;
use proptest::prelude::*;

use super::{languages, locale_folders, name, packages, tag};

/// Every shipped text in Latin letters: where it stands, and the file.
fn latin() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (area, text) in locale_folders().remove(&tag("sr-Latn")).unwrap() {
        found.push((area, text));
    }
    for (folder, mut files) in packages() {
        found.extend(files.remove("sr-Latn").map(|text| (folder, text)));
    }
    assert!(found.len() > 40);
    found
}

/// Words that hold a Latin letter.
fn left(words: &str) -> impl Iterator<Item = &str> {
    let is_word = |word: &&str| {
        word.chars()
            .any(|c| c.is_ascii_alphabetic() || "čćžšđ".contains(c))
    };
    words.split_whitespace().filter(is_word)
}

#[test]
fn every_text_keeps_its_name_its_variables_and_its_forms() {
    for (file, text) in latin() {
        let (before, after) = (Outline::of(&text), Outline::of(&cyrillic(&text)));
        assert_eq!(after.texts.len(), before.texts.len(), "{file}");
        for (before, after) in before.texts.iter().zip(&after.texts) {
            assert_eq!(name(after), name(before), "{file}");
            assert_eq!(after.variables, before.variables, "{file} {}", name(before));
            assert_eq!(after.references, before.references, "{file}");
            assert_eq!(after.plurals, before.plurals, "{file}");
        }
    }
}

#[test]
fn all_that_stays_latin_in_the_shipped_texts_is_a_code_a_key_or_a_word_to_be_typed() {
    let mut stays: BTreeSet<String> = BTreeSet::new();
    for (_, text) in latin() {
        for text in Outline::of(&cyrillic(&text)).texts {
            stays.extend(left(&text.words).map(|word| {
                let bare =
                    word.trim_matches(|c: char| !c.is_alphanumeric() && !"-_[.%=".contains(c));
                bare.trim_end_matches(['.', ',', ')', '"', '”', ']', '\''])
                    .to_owned()
            }));
        }
    }
    let expected: BTreeSet<String> = include_str!("cyrillic.txt")
        .lines()
        .map(str::to_owned)
        .collect();
    let new: Vec<_> = stays.difference(&expected).collect();
    let gone: Vec<_> = expected.difference(&stays).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "tests/text/cyrillic.txt lists what rightly stays Latin; new: {new:#?}, gone: {gone:#?}"
    );
}

#[test]
fn samples_from_the_shipped_texts_read_as_a_serbian_reader_writes_them() {
    let of = |package: &str, id: &str| {
        let all = latin();
        let (_, text) = all
            .iter()
            .find(|(file, _)| file.ends_with(package))
            .unwrap();
        let outline = Outline::of(&cyrillic(text));
        outline.text(id, None).unwrap().words.clone()
    };
    assert_eq!(of("practice", "ynp-partly"), "Делимично");
    assert_eq!(of("home", "home-title"), "Fener");
    assert_eq!(of("evidence", "evidence-source-no").trim(), "S");
    assert!(of("services", "questionnaire-title").starts_with("Услуге"));
    assert!(of("state_policy", "po_npu_law_where-rs_entity") == "Република Српска");
    assert!(of("cli", "cli-session-unknown-hint").starts_with("fener list --sessions их"));
}

#[test]
fn a_text_written_by_hand_wins_and_the_rest_is_made() {
    let mut package = TextSources::default();
    package.add(
        tag("sr-Latn"),
        "p",
        "### status: draft\n\na = Prvo\nb = Drugo\n",
    );
    package.add(tag("sr-Cyrl"), "p", "### status: draft\n\na = Рукописно\n");
    let languages = std::sync::Arc::new(languages());
    let catalog = Catalog::new(
        &tag("sr-Cyrl"),
        languages,
        TextSources::default(),
        [package],
    );
    let said = |id: &str| catalog.text(&TextKey::new(id));
    assert_eq!(
        (said("a").text.as_str(), said("a").from),
        ("Рукописно", None)
    );
    assert_eq!((said("b").text.as_str(), said("b").from), ("Друго", None));
}

#[test]
fn the_language_is_offered_as_a_draft_as_long_as_its_source_is_one() {
    let mut interface = TextSources::default();
    interface.add(
        tag("sr-Latn"),
        "home",
        "### status: draft\n\nhome-title = Fener\n",
    );
    let languages = std::sync::Arc::new(languages());
    let catalog = Catalog::new(&tag("en"), languages, interface, []);
    let offered = catalog.offered();
    let found = offered
        .iter()
        .find(|(language, _)| language.locale == tag("sr-Cyrl"));
    assert!(!found.unwrap().1.is_reviewed());
}

proptest! {
    #[test]
    fn words_of_serbian_letters_leave_no_latin_one(words in "([abcčćdđefghijklmnoprsštuvzž]{2,9} ){1,6}") {
        let words = words.trim();
        let listed = |word: &str| ["id", "fener", "auto", "text", "key", "always", "never", "other", "police", "court", "true", "false", "practice", "service"].contains(&word);
        prop_assume!(!words.split(' ').any(listed));
        let made = cyrillic(&format!("a = {words}\n"));
        let made = made.trim_start_matches("a = ");
        prop_assert!(left(made).next().is_none(), "{made}");
    }

    #[test]
    fn placeables_are_never_touched(before in "[a-zčćžšđ]{0,6}", name in "[a-z]{1,8}", text in "[a-zA-Z ]{1,12}") {
        let source = format!("a = {before} {{ ${name} }} {{ \"{text}\" }} {{ NUMBER(${name}) }} kraj\n");
        let made = cyrillic(&source);
        for part in [format!("{{ ${name} }}"), format!("{{ \"{text}\" }}"), format!("{{ NUMBER(${name}) }}")] {
            prop_assert!(made.contains(&part), "{made}");
        }
        prop_assert!(made.trim_end().ends_with("крај"));
    }

    #[test]
    fn a_text_is_as_readable_after_as_before(text in "\\PC{0,60}") {
        let source = format!("a = {text}\n");
        let before = Outline::of(&source).texts.len();
        prop_assert!(Outline::of(&cyrillic(&source)).texts.len() >= before.min(1));
    }
}
