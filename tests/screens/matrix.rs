//! Every screen that the tests reach, in every language and at every size: each word on it is a whole word of the language, or one that
//! was shortened where its whole is one key away, and the keys stand whole in the key row.

use std::collections::{BTreeMap, BTreeSet};

use fener::text::i18n::outline::Outline;
use fener::text::i18n::pseudo::pseudo;
use fener::text::i18n::transliterate::cyrillic;

use crate::screens::laws::key_hints;
use crate::screens::states;
use crate::support::driver::Walk;
use crate::support::fixture::{catalog, entries, root};
use crate::support::printer::Drawn;

const LANGUAGES: [&str; 9] = [
    "en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl", "qps",
];
const QUESTIONNAIRES: [&str; 4] = ["services", "state_policy", "compensation", "practice"];
const SIZES: [(u16, u16); 5] = [(40, 16), (60, 20), (80, 24), (100, 30), (120, 36)];

/// The words of every Fluent file below a folder, by the name of file or folder that is a language.
fn gather(folder: &std::path::Path, all: &mut BTreeMap<String, BTreeSet<String>>) {
    for path in entries(folder) {
        if path.is_dir() {
            gather(&path, all);
            continue;
        }
        if path.extension().is_none_or(|end| end != "ftl") {
            continue;
        }
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let parent = path.parent().unwrap().file_name().unwrap();
        let known = |name: &str| LANGUAGES.contains(&name);
        let language = match known(&stem) {
            true => stem,
            false => parent.to_string_lossy().into_owned(),
        };
        let text = std::fs::read_to_string(&path).unwrap();
        let mut add = |language: &str, text: &str| {
            let words = all.entry(language.to_owned()).or_default();
            for text in Outline::of(text).texts {
                words.extend(tokens(&text.words).map(|token| token.to_lowercase()));
            }
        };
        add(&language, &text);
        match language.as_str() {
            "en" => add("qps", &pseudo(&text)),
            "sr-Latn" => add("sr-Cyrl", &cyrillic(&text)),
            _ => {}
        }
    }
}

/// Single words that are longer than the widest column they can have; the whole is one key away, as the sign behind them says. Of the
/// pseudo-language, where every text is twice as long as in English, any may be. In the outline beside a question and in the head of a
/// narrow window the whole is behind F5.
const LONG: [(&str, &str); 11] = [
    ("en", "confiscate…"),
    ("sq", "identifik…"),
    ("nl", "Onherroepeli…"),
    ("nl", "Schadevergoedin…"),
    ("sq", "Konfidencial…"),
    ("sq", "Konfidencialit…"),
    ("sq", "Konfidencialitet…"),
    ("sq", "funksionojn…"),
    ("sq", "regjistroh…"),
    ("nl", "Vertrouwelijkhe…"),
    // The legend of the outline.
    ("qps", "ípšú"),
];

fn is_allowed(language: &str, token: &str) -> bool {
    LONG.contains(&(language, token)) || (language == "qps" && token.ends_with('…'))
}

/// What the states type, the names of languages, keys and months.
fn typed() -> BTreeSet<String> {
    let files = [
        "tests/screens/states.rs",
        "tests/scores_screen/mod.rs",
        "tests/support/driver.rs",
        "tests/support/world.rs",
        "tests/support/transfer.rs",
        "locales/languages.toml",
        "questionnaires/instruments.toml",
        "src/interface/app/keymap/key.rs",
    ];
    let mut typed = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(root().join(file)).unwrap();
        typed.extend(tokens(&text).map(str::to_lowercase));
    }
    for language in LANGUAGES {
        for month in catalog(language, None).months() {
            let names = [month.alone, month.in_date, month.short];
            let names = names.iter().flat_map(|name| tokens(name));
            typed.extend(names.map(str::to_lowercase));
        }
    }
    typed
}

/// Runs of letters.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_alphabetic() && c != '\u{301}');
    parts.filter(|part| !part.is_empty())
}

/// What every language is read with.
fn known() -> (BTreeMap<String, BTreeSet<String>>, BTreeSet<String>) {
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    gather(&root().join("locales"), &mut words);
    gather(&root().join("questionnaires"), &mut words);
    gather(&root().join("tests/support/small"), &mut words);
    (words, typed())
}

#[test]
fn no_word_is_cut_on_any_screen_in_any_language() {
    everywhere(|language, found| {
        for (name, state) in states::ALL {
            let mut walk = state(language);
            for (columns, rows) in SIZES {
                found(
                    &format!("{name} {columns}x{rows}"),
                    walk.resize(columns, rows),
                );
            }
        }
    });
}

#[test]
fn no_word_is_cut_in_the_large_view_in_any_language() {
    everywhere(|language, found| {
        for (name, state) in states::ALL {
            let mut walk = state(language);
            walk.model.core.enlarge(true);
            for (columns, rows) in [(60, 20), (120, 36)] {
                found(
                    &format!("{name} large {columns}x{rows}"),
                    walk.resize(columns, rows),
                );
            }
        }
    });
}

#[test]
fn no_word_is_cut_on_any_question_of_any_questionnaire_in_any_language() {
    everywhere(|language, found| {
        for id in QUESTIONNAIRES {
            let mut walk = Walk::shipped(id, language);
            let standings = walk.session().evaluation.standings.iter();
            // What is hidden now is shown once something is answered, so it is drawn as well.
            let places: Vec<_> = standings.map(|standing| standing.place.clone()).collect();
            for (columns, rows) in SIZES {
                walk.resize(columns, rows);
                for place in &places {
                    walk.go_to(place.clone());
                    let name = format!("{id} {} {columns}x{rows}", place.question);
                    found(&name, &walk);
                }
            }
        }
    });
}

/// Goes along screens in every language at once, and looks for cut words on each.
fn everywhere(go: impl Fn(&str, &mut dyn FnMut(&str, &Walk)) + Sync) {
    let (words, typed) = known();
    let typed = &typed;
    let found: Vec<BTreeMap<String, String>> = std::thread::scope(|scope| {
        let checks = LANGUAGES.map(|language| {
            let own = &words[language];
            // A questionnaire without texts in the language is read in English; one state shows two languages.
            let (english, other, typed) = (&words["en"], &words["sq"], typed);
            let go = &go;
            scope.spawn(move || {
                let mut found: BTreeMap<String, String> = BTreeMap::new();
                go(language, &mut |place, walk| {
                    let drawn = walk.draw();
                    key_hints(&format!("{place} in {language}"), walk, &drawn);
                    for token in cut((walk, &drawn), &[own, english, other, typed]) {
                        if !is_allowed(language, &token) {
                            let place = place.to_owned();
                            found.entry(format!("{language} {token}")).or_insert(place);
                        }
                    }
                });
                found
            })
        });
        checks
            .map(|check| check.join().unwrap())
            .into_iter()
            .collect()
    });
    let problems: Vec<String> = found
        .into_iter()
        .flatten()
        .map(|(token, place)| format!("{token}   ({place})"))
        .collect();
    assert!(
        problems.is_empty(),
        "{} cut:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

/// What stands on the screen and is no word that anybody said.
fn cut((walk, drawn): (&Walk, &Drawn), known: &[&BTreeSet<String>]) -> Vec<String> {
    let mut found = Vec::new();
    // The made-up language is longer than any real one, and its header may be cut at the narrowest.
    let header = usize::from(walk.texts.first.locale().as_str() == "qps");
    for row in drawn.rows().iter().skip(header) {
        let chars: Vec<char> = row.chars().collect();
        let is_letter = |at: usize| {
            let c = chars.get(at);
            c.is_some_and(|c| c.is_alphabetic() || *c == '\u{301}')
        };
        let mut at = 0;
        while at < chars.len() {
            let end = (at..).find(|at| !is_letter(*at)).unwrap();
            let word: String = chars[at..end].iter().collect();
            let before = at.checked_sub(1).and_then(|at| chars.get(at));
            // What a menu lies over is cut by its frame, and comes back with it.
            let is_under = [before, chars.get(end)]
                .into_iter()
                .flatten()
                .any(|c| "│┌└┐┘─".contains(*c));
            let small = word.to_lowercase();
            let is_known = known.iter().any(|known| known.contains(&small));
            // Digests and codes hold letters that are no words.
            let is_code = [before, chars.get(end)]
                .into_iter()
                .flatten()
                .any(char::is_ascii_digit);
            if end - at > 2 && !is_under && !is_known && !is_code {
                let mark = chars.get(end).filter(|c| **c == '…');
                found.push(word + &mark.map(char::to_string).unwrap_or_default());
            }
            at = end.max(at + 1);
        }
    }
    found
}
