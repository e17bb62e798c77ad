//! Words: what people read comes from the catalog and is said somewhere, the program knows no questionnaire, and one thing has one name.

use std::collections::BTreeSet;

use fener::interface::app::keymap::key::Key;

use crate::tidy::checkout::{Found, Source, assert_bites, assert_none, files, program, text};
use crate::tidy::tokens::{Kind, Token};

/// Words for things that the house calls otherwise, and what it calls them.
const OTHER_WORDS: [(&str, &str); 7] = [
    ("survey", "questionnaire"),
    ("questionaire", "questionnaire"),
    ("respondent", "rater or subject"),
    ("interviewer", "rater"),
    ("enumerator", "rater"),
    ("facility", "subject"),
    ("chapter", "section"),
];

fn draws_only_what_the_catalog_says(source: &Source) -> Vec<Found> {
    // Signs that stand in for glyphs are held to their list by the laws of screens.
    let is_signs = source.path.ends_with("/glyph.rs");
    if is_signs || !source.path.starts_with("src/interface/ui/") {
        return Vec::new();
    }
    let tokens = &source.read.tokens;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(string) = token.string() else {
            continue;
        };
        // Nobody reads why a lint is let off, which part of a text is looked up, or what an argument is called.
        let before = |n: usize, word: &str| at >= n && tokens[at - n].is_word(word);
        let follows = tokens.get(at + 2);
        let is_name = before(2, "reason")
            || before(2, "attribute")
            || follows.is_some_and(|token| token.is_word("Arg"));
        // A key is called the same in every language; what a format fills in has a name.
        let words = outside_braces(string);
        let is_key = words.trim().len() > 1 && Key::parse(words.trim()).is_some();
        if !is_name && !is_key && words.chars().any(char::is_alphabetic) {
            let say = "text on a screen is a declared phrase: src/text/i18n/keys and locales";
            found.push(Found::new(&source.path, token.line, say));
        }
    }
    found
}

/// A text without what stands in braces, and without the letters of escapes such as `\n` and `\u{a0}`.
fn outside_braces(text: &str) -> String {
    let mut depth = 0_usize;
    let mut left = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '\\' => drop(chars.next()),
            c if depth == 0 => left.push(c),
            _ => {}
        }
    }
    left
}

#[test]
fn screens_show_no_text_of_their_own() {
    assert_none(
        program()
            .iter()
            .flat_map(draws_only_what_the_catalog_says)
            .collect(),
    );
}

#[test]
fn a_text_of_a_screens_own_is_found() {
    assert_bites(
        draws_only_what_the_catalog_says,
        "src/interface/ui/screen/home.rs",
        &[
            "fn f() { row.span(\"Saved\"); }",
            "fn f() { format!(\"{} of {}\", 1, 2); }",
        ],
        &[
            "fn f() { format!(\"{code}  {words} \\u{a0}│\"); }",
            "fn f() { row.at_right(Role::Muted, \"F4\"); format!(\" Enter  {word}\"); }",
            "fn f() { scene.read(question.attribute(\"help\"), &[(\"n\", Arg::Count(n))]); }",
            "#[expect(dead_code, reason = \"nobody reads this\")]\nfn f() {}",
            "/// Says \"Saved\".\nfn f() {}",
        ],
    );
}

/// The ids of all questions of the questionnaires that come with the program, and the names of these.
fn ids() -> BTreeSet<String> {
    let packages = files("questionnaires")
        .into_iter()
        .filter(|path| path.ends_with("/questionnaire.toml"));
    let mut ids = BTreeSet::new();
    let mut names = BTreeSet::new();
    let mut words = BTreeSet::new();
    for path in packages {
        names.extend(path.split('/').nth(1).map(str::to_owned));
        let structure = text(&path);
        let lines = structure.lines().map(str::trim);
        words.extend(lines.clone().filter_map(|line| {
            let keys = ["purpose = \"", "layer = \""];
            let value = keys.iter().find_map(|key| line.strip_prefix(key))?;
            Some(value.strip_suffix('"')?.to_owned())
        }));
        ids.extend(
            lines
                .filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'))
                // A section may be called `safety`, and so may something of the house.
                .filter(|id| id.contains('_'))
                .map(str::to_owned),
        );
    }
    // A package may be called by a word of the format, as the one for practice is; the program reads that word in every package.
    ids.extend(names.difference(&words).cloned());
    ids
}

fn knows_no_questionnaire(source: &Source, ids: &BTreeSet<String>) -> Vec<Found> {
    let strings = source
        .read
        .tokens
        .iter()
        .filter_map(|token| Some((token.string()?, token.line)));
    strings
        .filter_map(|(string, line)| {
            let mut words = string.split(|c: char| !c.is_alphanumeric() && c != '_');
            let id = words.find(|word| ids.contains(*word))?;
            let say = format!("`{id}` belongs to a questionnaire: say it there, in data");
            Some(Found::new(&source.path, line, say))
        })
        .collect()
}

#[test]
fn the_program_knows_no_questionnaire() {
    let ids = ids();
    assert!(ids.len() > 80 && ids.contains("services"), "{ids:?}");
    assert!(ids.contains("state_policy") && !ids.contains("practice"));
    assert_none(
        program()
            .iter()
            .flat_map(|source| knows_no_questionnaire(source, &ids))
            .collect(),
    );
    let rule = |source: &Source| knows_no_questionnaire(source, &ids);
    assert_bites(
        rule,
        "src/engine/score/mod.rs",
        &[
            "fn f() { id == \"services\" }",
            "fn f() { \"for sv_saf_urgent only\" }",
        ],
        &[
            "fn f() { \"the_services_of\" }",
            "/// As `services`.\nfn f() {}",
        ],
    );
}

/// Phrases that nothing says.
fn unsaid(areas: &[(&str, Vec<&str>)], tokens: &[&[Token]]) -> Vec<String> {
    let mut left = Vec::new();
    for (area, names) in areas {
        let there = tokens
            .iter()
            .filter(|tokens| tokens.iter().any(|token| token.is_word(area)));
        let said: BTreeSet<&str> = there
            .flat_map(|tokens| tokens.windows(3))
            .filter(|part| part[0].is_sign(':') && part[1].is_sign(':'))
            .filter_map(|part| part[2].word())
            .collect();
        let names = names.iter().filter(|name| !said.contains(*name));
        left.extend(names.map(|name| format!("{area}::{name}")));
    }
    left
}

#[test]
fn every_phrase_is_said_somewhere() {
    let keys = "src/text/i18n/keys/";
    let declared: Vec<&Source> = program()
        .iter()
        .filter(|source| source.path.starts_with(keys))
        .collect();
    let areas: Vec<(&str, Vec<&str>)> = declared
        .iter()
        .map(|source| {
            let area = source.path.trim_start_matches(keys).trim_end_matches(".rs");
            // `name ( … ) => "key" ;`: the name stands before the first bracket of a phrase.
            let tokens = &source.read.tokens;
            let names = tokens.windows(2).filter_map(|pair| {
                (pair[1].kind == Kind::Open('('))
                    .then(|| pair[0].word())
                    .flatten()
            });
            (area, names.collect())
        })
        .filter(|(area, _)| *area != "mod")
        .collect();
    let users: Vec<&[Token]> = program()
        .iter()
        .filter(|source| !source.path.starts_with(keys))
        .map(|source| source.read.tokens.as_slice())
        .collect();
    let left = unsaid(&areas, &users);
    assert!(
        left.is_empty(),
        "declared, translated and never said; take them out of src/text/i18n/keys and of every locale: {left:#?}"
    );
    let user = Source::new(
        "src/a.rs",
        "use crate::text::i18n::keys::home as say; fn f() { say::title(); }",
    );
    let areas = [("home", vec!["title", "never"]), ("find", vec!["title"])];
    assert_eq!(
        unsaid(&areas, &[&user.read.tokens]),
        ["home::never", "find::title"]
    );
}

fn uses_the_words_of_the_house(source: &Source) -> Vec<Found> {
    let words = source
        .read
        .tokens
        .iter()
        .filter_map(|token| Some((token.word()?.to_lowercase(), token.line)));
    words
        .filter_map(|(word, line)| {
            let (other, own) = OTHER_WORDS.iter().find(|(other, _)| word.contains(other))?;
            Some(Found::new(
                &source.path,
                line,
                format!("`{other}` is called {own} here"),
            ))
        })
        .collect()
}

#[test]
fn one_thing_has_one_name() {
    assert_none(
        program()
            .iter()
            .flat_map(uses_the_words_of_the_house)
            .collect(),
    );
    assert_bites(
        uses_the_words_of_the_house,
        "src/a.rs",
        &["struct SurveyPage;", "fn respondent_of() {}"],
        &["/// A survey.\nstruct QuestionnairePage;"],
    );
}
