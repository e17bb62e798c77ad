//! What a catalog says when everything is there, and what it says when it is not.

use std::collections::BTreeMap;
use std::sync::Arc;

use fener::base::number::Number;
use fener::base::time::{Date, PartialDate, TimeOfDay, Timestamp};
use fener::text::i18n::catalog::Catalog;
use fener::text::i18n::keys;
use fener::text::i18n::languages::{Language, Languages};
use fener::text::i18n::phrase::{Arg, Phrase, TextKey};
use fener::text::i18n::pseudo;
use fener::text::i18n::source::{Review, TextSources};
use proptest::prelude::*;

use super::{languages, locale_folders, tag};

fn sources(files: &[(&str, &str, &str)]) -> TextSources {
    let mut sources = TextSources::default();
    for (locale, name, text) in files {
        sources.add(tag(locale), *name, *text);
    }
    sources
}

fn interface(locale: &str, files: &[(&str, &str, &str)]) -> Catalog {
    Catalog::new(&tag(locale), languages().into(), sources(files), [])
}

fn package(locale: &str, files: &[(&str, &str, &str)]) -> Catalog {
    let none = TextSources::default();
    Catalog::new(&tag(locale), languages().into(), none, [sources(files)])
}

fn shipped(locale: &str) -> Catalog {
    let mut sources = TextSources::default();
    for (locale, files) in locale_folders() {
        for (area, text) in files {
            sources.add(locale.clone(), area, text);
        }
    }
    Catalog::new(&tag(locale), languages().into(), sources, [])
}

fn errors(count: i64) -> Phrase {
    keys::diag::count_errors(count)
}

const ENGLISH: (&str, &str, &str) = (
    "en",
    "diag",
    "diag-level-error = error\ndiag-nearest-one = Nearest: { $name }",
);

#[test]
fn a_phrase_is_said_in_the_language_and_otherwise_in_the_next_one_with_its_mark() {
    let files = [
        ENGLISH,
        ("sr-Latn", "diag", "diag-level-error = greška"),
        ("cnr", "diag", "diag-level-help = pomoć"),
    ];
    let catalog = interface("cnr", &files);
    assert_eq!(catalog.say(&keys::diag::help()), "pomoć");
    assert_eq!(catalog.say(&keys::diag::error()), "greška [sr-Latn]");
    assert_eq!(
        catalog.say(&keys::diag::nearest_name("x")),
        "Nearest: x [en]"
    );
    let said = catalog.said(&keys::diag::error());
    assert_eq!(
        (said.text.as_str(), said.from),
        ("greška", Some(tag("sr-Latn")))
    );
    assert_eq!(
        catalog.in_language(&tag("en")).say(&keys::diag::error()),
        "error"
    );
}

#[test]
fn a_sentence_of_another_language_is_marked_once_with_all_that_is_of_it() {
    let files = [
        (
            "sr-Latn",
            "standard",
            "standard-with-partner = i { $means }",
        ),
        ("sr-Latn", "means", "means-document = dokument"),
        ("en", "means", "means-law = law"),
        ("cnr", "diag", "diag-nearest-one = Najbliže: { $name }"),
    ];
    let catalog = interface("cnr", &files);
    let means = |phrase: Phrase| Arg::Phrase(Box::new(phrase));
    let (document, law) = (keys::means::document(), keys::means::law());
    let with = |arg| catalog.say(&keys::standard::with_partner(arg));
    assert_eq!(with(means(document.clone())), "i dokument [sr-Latn]");
    let both = Arg::List(vec![means(document.clone()), means(law)]);
    assert_eq!(with(both), "i dokument i law [en] [sr-Latn]");
    // In a sentence of the language itself a part of another still has its mark.
    let near = catalog.say(&keys::diag::nearest_name(means(document)));
    assert_eq!(near, "Najbliže: dokument [sr-Latn]");
}

#[test]
fn a_country_word_in_a_text_of_the_same_language_has_no_mark_of_its_own() {
    let text = "q_one = Da li je { $body } tu?\nmk-body = služba";
    let names = BTreeMap::from([("body".to_owned(), TextKey::new("mk-body".to_owned()))]);
    let catalog = package("cnr", &[("sr-Latn", "a", text)]).with_names(names);
    let said = catalog.text(&TextKey::new("q_one".to_owned())).marked();
    assert_eq!(said, "Da li je služba tu? [sr-Latn]");
}

#[test]
fn a_phrase_that_nothing_has_is_said_in_words_with_what_it_is_about() {
    let catalog = Catalog::default();
    assert_eq!(catalog.say(&keys::diag::clean()), "[summary clean] [en]");
    assert_eq!(
        catalog.say(&keys::diag::nearest_name("sv_acc_food")),
        "[nearest one] sv_acc_food [en]"
    );
}

#[test]
fn a_count_takes_the_plural_form_and_the_digits_of_the_language() {
    let sq = shipped("sq");
    assert_eq!(sq.say(&errors(1)), "1 gabim");
    assert_eq!(sq.say(&errors(12_345)), "12\u{a0}345 gabime");
    let serbian = "diag-count-errors = { $errors ->\n [one] { $errors } greška\n [few] { $errors } greške\n *[other] { $errors } grešaka\n }";
    for locale in ["sr-Latn", "cnr"] {
        let catalog = interface(locale, &[(locale, "diag", serbian)]);
        for (count, said) in [
            (1, "1 greška"),
            (2, "2 greške"),
            (5, "5 grešaka"),
            (12_021, "12.021 greška"),
        ] {
            assert_eq!(catalog.say(&errors(count)), said, "{locale}");
        }
    }
}

#[test]
fn every_kind_of_value_is_written_as_the_language_writes_it() {
    let sq = shipped("sq");
    let number = |text: &str| Number::parse(text).unwrap();
    let (day, time) = (
        Date::parse("2026-11-12").unwrap(),
        TimeOfDay {
            hour: 14,
            minute: 5,
        },
    );
    let at = Timestamp(day.to_days() * 86_400_000 + 13 * 3_600_000);
    for (arg, written) in [
        (Arg::Text("a\u{1b}[2J\u{202e}b".to_owned()), "a\u{fffd}[2Jb"),
        (Arg::Count(1_234_567), "1\u{a0}234\u{a0}567"),
        (Arg::Decimal(number("2/3"), 1), "0,7"),
        (Arg::Percent(number("0.625"), 1), "62,5%"),
        (Arg::Percent(number("1"), 0), "100%"),
        (Arg::Date(day), "12 nëntor 2026"),
        (
            Arg::PartialDate(PartialDate::parse("2026-11").unwrap()),
            "nëntor 2026",
        ),
        (
            Arg::PartialDate(PartialDate::parse("2026").unwrap()),
            "2026",
        ),
        (Arg::Time(time), "14:05"),
        (Arg::Moment(at, 3600), "12 nëntor 2026, 14:00"),
        (
            Arg::List(vec!["a".into(), "b".into(), Arg::Count(3)]),
            "a, b dhe 3",
        ),
        (Arg::from(keys::diag::error()), "gabim"),
    ] {
        assert_eq!(sq.show(&arg), written);
    }
}

#[test]
fn phrases_and_lists_stand_inside_phrases_and_only_what_stood_in_is_marked() {
    let files = [
        ENGLISH,
        ("sq", "diag", "diag-nearest-one = Më i afërti: { $name }."),
    ];
    let catalog = interface("sq", &files);
    let inner = keys::diag::nearest_name(Arg::List(vec!["a".into(), keys::diag::error().into()]));
    assert_eq!(catalog.say(&inner), "Më i afërti: a dhe error [en].");
}

#[test]
fn what_a_user_typed_is_never_read_as_a_message_nor_as_an_order_to_the_terminal() {
    let catalog = interface("en", &[ENGLISH]);
    let typed = "{ $x } \u{1b}[31m{ diag-level-error }";
    assert_eq!(
        catalog.say(&keys::diag::nearest_name(typed)),
        "Nearest: { $x } \u{fffd}[31m{ diag-level-error }"
    );
    let file = "diag-level-error = { \"\\u001B\" }[2J\u{9b}x";
    let catalog = interface("en", &[("en", "diag", file)]);
    assert_eq!(catalog.say(&keys::diag::error()), "\u{fffd}[2J\u{fffd}x");
}

#[test]
fn a_date_that_ends_with_a_full_stop_takes_in_the_one_of_the_phrase() {
    use fener::text::i18n::keys::question;
    let date = fener::base::time::Date::parse("2025-12-31").unwrap();
    for (locale, said) in [
        ("bs", "0.02 = 31. decembar 2025."),
        ("mk", "0.02 = 31 декември 2025\u{202f}г."),
        ("en", "0.02 = 31 December 2025."),
    ] {
        let value = question::echo_value("0.02", date);
        assert_eq!(shipped(locale).say(&value), said);
        let isolated = shipped(locale).isolating(true).say(&value);
        assert!(!isolated.ends_with(".\u{2069}."), "{isolated}");
    }
    // Dots that somebody typed stay as they were typed.
    let typed = question::echo_value("0.02", "and so on...");
    assert_eq!(shipped("bs").say(&typed), "0.02 = and so on...");
    let path = question::echo_value("..", "../x");
    assert!(shipped("bs").say(&path).starts_with(".. = ../x"));
}

#[test]
fn values_are_isolated_only_when_that_is_asked() {
    let catalog = interface("en", &[ENGLISH]);
    let phrase = keys::diag::nearest_name("x\u{2068}y");
    assert_eq!(catalog.say(&phrase), "Nearest: xy");
    assert_eq!(
        catalog.clone().isolating(true).say(&phrase),
        "Nearest: \u{2068}xy\u{2069}"
    );
}

#[test]
fn a_users_own_file_wins_text_by_text_and_an_error_in_it_costs_only_its_place() {
    let files = [
        ENGLISH,
        (
            "en",
            "diag",
            "diag-nearest-one = { $\ndiag-level-error = mistake",
        ),
    ];
    let catalog = interface("en", &files);
    assert_eq!(catalog.say(&keys::diag::error()), "mistake");
    assert_eq!(catalog.say(&keys::diag::nearest_name("x")), "Nearest: x");
}

#[test]
fn an_empty_translation_counts_as_missing() {
    let files = [ENGLISH, ("sq", "diag", "diag-level-error = { \"\" }")];
    assert_eq!(
        interface("sq", &files).say(&keys::diag::error()),
        "error [en]"
    );
}

#[test]
fn a_text_of_a_package_falls_back_attribute_by_attribute() {
    let catalog = package(
        "sq",
        &[
            (
                "en",
                "services",
                "q = Food?\n    .help = Look in the kitchen.\nr = Rest?",
            ),
            ("sq", "services", "q = Ushqim?"),
        ],
    );
    let (q, help) = (TextKey::new("q"), TextKey::attribute("q", "help"));
    assert_eq!(
        (catalog.text(&q).text.as_str(), catalog.text(&q).from),
        ("Ushqim?", None)
    );
    assert_eq!(catalog.text(&help).marked(), "Look in the kitchen. [en]");
    assert_eq!(catalog.text(&TextKey::new("r")).from, Some(tag("en")));
    assert!(catalog.has(&help));
    assert!(!catalog.has(&TextKey::attribute("q", "guide")));
    assert!(!catalog.has(&TextKey::new("z")));
}

#[test]
fn a_text_that_nobody_has_is_shown_in_words_and_marked() {
    let catalog = package("sq", &[]);
    let said = catalog.text(&TextKey::attribute("sv_acc_food", "help"));
    assert_eq!(
        (said.text.as_str(), said.from),
        ("[sv acc food: help]", Some(tag("en")))
    );
}

#[test]
fn a_country_pack_wins_even_when_only_its_english_is_there() {
    let catalog = package(
        "sq",
        &[
            ("en", "services", "q = Old?\nr = Other?"),
            ("sq", "services", "q = E vjetër?\nr = Tjetër?"),
        ],
    )
    .with_package(sources(&[("en", "al", "q = Changed?")]));
    assert_eq!(catalog.text(&TextKey::new("q")).marked(), "Changed? [en]");
    assert_eq!(catalog.text(&TextKey::new("r")).marked(), "Tjetër?");
    assert_eq!(
        catalog.without_packages().text(&TextKey::new("r")).text,
        "[r]"
    );
}

#[test]
fn a_countrys_words_fill_its_variables_and_a_word_that_is_not_known_is_told_in_words() {
    let names = [("identification_body", "al-body"), ("loop", "al-loop")];
    let names = names.map(|(name, key)| (name.to_owned(), TextKey::new(key)));
    let catalog = package(
        "sq",
        &[
            (
                "sq",
                "services",
                "q = A e di { $identification_body }?\nr = { $loop } { $fund_name } { nothing } { -no } { NO() }",
            ),
            ("sq", "al", "al-body = Autoriteti\nal-loop = { $loop }"),
        ],
    );
    assert_eq!(
        catalog.text(&TextKey::new("q")).text,
        "A e di [identification body]?"
    );
    let catalog = catalog.with_names(BTreeMap::from(names));
    assert_eq!(catalog.text(&TextKey::new("q")).text, "A e di Autoriteti?");
    assert_eq!(
        catalog.text(&TextKey::new("r")).text,
        "[loop] [fund name] [nothing] [no] [NO]"
    );
}

#[test]
fn a_unit_takes_its_number() {
    let unit = "unit-days = { $n ->\n [one] ditë\n *[other] ditësh\n }\nlimit = deri në { NUMBER($n, minimumFractionDigits: 1) }";
    let catalog = package("sq", &[("sq", "services", unit)]);
    let (days, limit) = (TextKey::new("unit-days"), TextKey::new("limit"));
    assert_eq!(
        catalog.text_with(&days, &[("n", Arg::Count(1))]).text,
        "ditë"
    );
    assert_eq!(
        catalog.text_with(&days, &[("n", Arg::Count(7))]).text,
        "ditësh"
    );
    assert_eq!(catalog.text(&days).text, "ditësh");
    assert_eq!(
        catalog.text_with(&limit, &[("n", Arg::Count(7))]).text,
        "deri në 7,0"
    );
}

#[test]
fn languages_are_offered_when_their_files_are_there_with_the_state_of_their_review() {
    let catalog = interface(
        "en",
        &[
            ("hr", "diag", "### status: draft"),
            ("mk", "diag", "### reviewed-by: Otvorena Porta, 2027-02-01"),
            ENGLISH,
        ],
    );
    let offered = catalog.offered();
    let names: Vec<&str> = offered
        .iter()
        .map(|(language, _)| language.name.as_str())
        .collect();
    assert_eq!(names, ["English", "Македонски", "hr"]);
    assert!(offered[1].1.is_reviewed());
    assert_eq!(offered[0].1, Review::Draft);
    let shipped: Vec<String> = shipped("sq")
        .offered()
        .into_iter()
        .map(|(l, _)| l.name)
        .collect();
    assert!(
        shipped.starts_with(&["English".to_owned(), "Shqip".to_owned()]),
        "{shipped:?}"
    );
}

#[test]
fn a_ninth_language_comes_in_by_files_alone() {
    let entry =
        "[[language]]\ntag = 'hr'\nname = 'Hrvatski'\nfallback = ['bs']\npercent = '#\u{a0}%'";
    let (table, problems) = Languages::read([entry]);
    assert_eq!(problems, Vec::<String>::new());
    let files = [
        (
            "hr",
            "diag",
            "diag-count-errors = { $errors ->\n [one] pogreška\n [few] pogreške\n *[other] pogrešaka\n }",
        ),
        ("bs", "diag", "diag-level-error = greška"),
    ];
    let catalog = Catalog::new(&tag("hr"), table.into(), sources(&files), []);
    assert_eq!(catalog.say(&errors(3)), "pogreške");
    assert_eq!(catalog.say(&keys::diag::error()), "greška [bs]");
    assert_eq!(
        catalog.show(&Arg::Percent(Number::parse("0.625").unwrap(), 1)),
        "62,5\u{a0}%"
    );
    assert_eq!(
        catalog.show(&Arg::Date(Date::parse("2026-11-12").unwrap())),
        "12. studenoga 2026."
    );
    assert_eq!(catalog.months()[10].alone, "studeni");
}

#[test]
fn the_language_of_tests_is_longer_in_every_phrase() {
    let mut files = TextSources::default();
    for (area, text) in &locale_folders()[&tag("en")] {
        files.add(tag("en"), area, text.as_str());
    }
    let mut table = languages();
    table.put(pseudo::language());
    let english = Catalog::new(&tag("en"), table.into(), pseudo::with_pseudo(files), []);
    let made = english.in_language(&pseudo::language().locale);
    for phrase in [
        errors(1),
        errors(12),
        keys::diag::nearest_name("sv_acc_food"),
    ] {
        let (long, short) = (made.say(&phrase), english.say(&phrase));
        assert!(
            long.chars().count() > short.chars().count() * 3 / 2,
            "{long} {short}"
        );
        assert!(!long.ends_with(']'), "{long}");
    }
}

#[test]
fn a_catalog_may_go_to_another_thread_and_says_the_same_there() {
    let catalog = shipped("sq");
    let here = catalog.say(&errors(12_345));
    let other = catalog.clone();
    let there = std::thread::spawn(move || other.say(&errors(12_345)))
        .join()
        .unwrap();
    assert_eq!(here, there);
}

proptest! {
    /// Neither a broken file, nor an odd key, nor an odd language makes it fail, show nothing, or show a bare key.
    #[test]
    fn something_readable_is_always_said(
        file in "(diag-level-error|q|[a-c ]) ?=? ?[{}$a-c\"\\[\\]*>.\n -]{0,30}",
        id in "[a-z_-]{1,12}",
        locale in "[a-z]{2,3}",
        typed in any::<String>(),
    ) {
        let table = Arc::new(Languages::default());
        let files = sources(&[(&locale, "diag", &file)]);
        let catalog = Catalog::new(&tag(&locale), table, files.clone(), [files]);
        prop_assert!(!catalog.say(&keys::diag::error()).trim().is_empty());
        prop_assert!(!catalog.text(&TextKey::new(id)).text.trim().is_empty());
        let said = catalog.say(&keys::diag::nearest_name(typed));
        prop_assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{:?}", said);
        prop_assert!(!said.contains("diag-nearest"));
    }
}

#[test]
fn a_language_unknown_to_everybody_is_named_by_its_tag() {
    let language = Language::unlisted(&tag("xx-Latn"));
    assert_eq!(
        (language.name.as_str(), language.plurals),
        ("xx-Latn", tag("xx"))
    );
}

#[test]
fn a_hostile_file_costs_its_own_text_and_nothing_else() {
    let deep = format!("q = {}\nr = Rest", "{".repeat(100_000));
    let laughs: String = (1..30)
        .map(|i| format!("m{i} = {}\n", format!("{{ m{} }}", i - 1).repeat(9)))
        .collect();
    let numbers = "n = { 0.00000000000000000000000001 ->\n [one] x\n *[other] y\n }\no = { NUMBER($n, minimumFractionDigits: 40) ->\n [one] x\n *[other] { NUMBER($n, maximumFractionDigits: 4000) }\n }";
    let catalog = package(
        "en",
        &[
            ("en", "a", &deep),
            ("en", "b", &format!("m0 = ha\n{laughs}")),
            ("en", "c", numbers),
        ],
    );
    assert_eq!(catalog.text(&TextKey::new("q")).text, "[q]");
    assert_eq!(catalog.text(&TextKey::new("r")).text, "Rest");
    assert!(catalog.text(&TextKey::new("m29")).text.len() < 10_000);
    assert_eq!(catalog.text(&TextKey::new("n")).text, "[n]");
    for count in [0, 1, i64::MAX, i64::MIN] {
        let said = catalog.text_with(&TextKey::new("o"), &[("n", Arg::Count(count))]);
        assert!(!said.text.is_empty());
    }
}
