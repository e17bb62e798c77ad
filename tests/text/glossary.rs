//! The glossary is law: wherever an English text holds one of its terms, the translation holds one of the term's forms. Where a language
//! rightly says it otherwise, a list says so with the reason.

use std::collections::{BTreeMap, BTreeSet};

use fener::text::i18n::outline::Outline;

use super::{assert_none, locale_folders, name, packages};

/// The languages of the columns. Serbian in Cyrillic letters is made from the Latin one and needs no column.
const LANGUAGES: [&str; 6] = ["sq", "sr-Latn", "bs", "cnr", "mk", "nl"];

struct Term {
    /// Whether it is only looked for where it is the whole text.
    is_label: bool,
    english: String,
    /// By language.
    forms: Vec<Vec<String>>,
}

struct Exception {
    term: String,
    start: String,
    languages: Vec<String>,
}

fn lines(data: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    let lines = data.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect())
}

fn terms() -> Vec<Term> {
    lines(include_str!("glossary.tsv"))
        .map(|cells| {
            assert_eq!(cells.len(), 2 + LANGUAGES.len(), "{cells:?}");
            let split = |cell: &str| cell.split("; ").map(str::to_owned).collect();
            Term {
                is_label: cells[0] == "label",
                english: cells[1].to_owned(),
                forms: cells[2..].iter().map(|cell| split(cell)).collect(),
            }
        })
        .collect()
}

fn exceptions() -> Vec<Exception> {
    lines(include_str!("glossary_exceptions.tsv"))
        .map(|cells| {
            assert!(cells.len() == 4 && !cells[3].is_empty(), "{cells:?}");
            Exception {
                term: cells[0].to_owned(),
                start: cells[1].to_owned(),
                languages: cells[2].split(' ').map(str::to_owned).collect(),
            }
        })
        .collect()
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric() && !"'’-_".contains(c));
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Says whether words that follow one another meet the parts of a form.
fn meets(words: &[String], form: &str, holds: impl Fn(&str, &str) -> bool) -> bool {
    let parts: Vec<&str> = form.split(' ').collect();
    words.windows(parts.len()).any(|window| {
        window
            .iter()
            .zip(&parts)
            .all(|(word, part)| holds(word, part))
    })
}

impl Term {
    fn is_in(&self, words: &[String]) -> bool {
        let forms = self.english.split("; ");
        let same = |word: &str, part: &str| word == part || word.strip_suffix('s') == Some(part);
        match self.is_label {
            true => words.join(" ") == self.english,
            false => forms.into_iter().any(|form| meets(words, form, same)),
        }
    }

    fn is_said(&self, words: &[String], language: usize) -> bool {
        let mut forms = self.forms[language].iter();
        forms.any(|form| meets(words, form, |word, part| word.contains(part)))
    }
}

/// All texts: by language, by name, the words.
fn texts() -> BTreeMap<String, BTreeMap<String, Vec<String>>> {
    let mut all: BTreeMap<String, BTreeMap<String, Vec<String>>> = BTreeMap::new();
    let mut add = |folder: &str, locale: &str, text: &str| {
        let of = all.entry(locale.to_owned()).or_default();
        for text in Outline::of(text).texts {
            of.insert(format!("{folder}/{}", name(&text)), words(&text.words));
        }
    };
    for (locale, files) in locale_folders() {
        for text in files.values() {
            add("locales", locale.as_str(), text);
        }
    }
    for (folder, files) in packages() {
        for (locale, text) in files {
            add(&folder, &locale, &text);
        }
    }
    all
}

#[test]
fn every_term_of_the_glossary_is_said_in_one_of_its_forms() {
    let (terms, exceptions, texts) = (terms(), exceptions(), texts());
    let english = &texts["en"];
    let mut used: BTreeSet<(usize, String)> = BTreeSet::new();
    let mut met: BTreeSet<&str> = BTreeSet::new();
    let mut problems = Vec::new();
    for (key, words) in english {
        for term in terms.iter().filter(|term| term.is_in(words)) {
            met.insert(&term.english);
            for (at, language) in LANGUAGES.iter().enumerate() {
                // A country pack speaks the languages of its country.
                let own = match texts[*language].get(key) {
                    None if key.starts_with("questionnaires/countries/") => continue,
                    own => own.unwrap_or_else(|| panic!("{language} lacks {key}")),
                };
                if term.is_said(own, at) {
                    continue;
                }
                let id = key.rsplit('/').next().unwrap();
                let mut listed = exceptions.iter().enumerate();
                let exception = listed.find(|(_, one)| {
                    one.term == term.english
                        && id.starts_with(&one.start)
                        && one.languages.iter().any(|known| known == language)
                });
                match exception {
                    Some((at, _)) => drop(used.insert((at, (*language).to_owned()))),
                    None => problems.push(format!(
                        "{language} {key}: “{}” is not one of {:?} in “{}”",
                        term.english,
                        term.forms[at],
                        own.join(" ")
                    )),
                }
            }
        }
    }
    for (at, one) in exceptions.iter().enumerate() {
        let idle = one
            .languages
            .iter()
            .filter(|language| !used.contains(&(at, (*language).clone())));
        problems.extend(idle.map(|language| {
            format!(
                "{language} {}: “{}” needs no exception",
                one.start, one.term
            )
        }));
    }
    let unmet = terms
        .iter()
        .filter(|term| !met.contains(term.english.as_str()));
    problems.extend(unmet.map(|term| format!("“{}” is in no English text", term.english)));
    assert_none(problems);
}

#[test]
fn a_translation_that_says_a_term_otherwise_is_found() {
    let terms = terms();
    let term = |english: &str| terms.iter().find(|term| term.english == english).unwrap();
    let guardian = term("guardian");
    assert!(guardian.is_in(&words("Two guardians were named.")));
    assert!(!guardian.is_in(&words("The guardianship body")));
    assert!(guardian.is_said(&words("Imenovani su staratelji."), 1));
    assert!(!guardian.is_said(&words("Imenovani su tutori."), 1));
    let aid = term("free legal aid");
    assert!(aid.is_said(&words("pravo na besplatnu pravnu pomoć"), 1));
    assert!(!aid.is_said(&words("besplatna pomoć, pravna"), 1));
    let yes = term("yes");
    assert!(yes.is_in(&words("Yes")) && !yes.is_in(&words("yes or no")));
}
