//! Nothing lies about that nothing uses: a source that no module declares, a statement that nobody runs, a snapshot whose test is gone.

use std::collections::BTreeSet;

use crate::screens::states;
use crate::tidy::checkout::{Found, Source, assert_none, files, folder_of_modules, sources, text};

/// The files that the modules of these sources declare.
fn declared(sources: &[Source]) -> BTreeSet<String> {
    sources
        .iter()
        .flat_map(|source| {
            let folder = folder_of_modules(&source.path);
            let modules = source.read.modules.iter();
            modules.flat_map(move |(name, _)| {
                [
                    format!("{folder}/{name}.rs"),
                    format!("{folder}/{name}/mod.rs"),
                ]
            })
        })
        .collect()
}

fn undeclared(sources: &[Source], roots: &[&str]) -> Vec<Found> {
    let mut declared = declared(sources);
    // The areas of phrases are declared by a macro of theirs.
    declared.extend(
        fener::text::i18n::keys::AREAS
            .iter()
            .map(|(area, _)| format!("src/text/i18n/keys/{area}.rs")),
    );
    let left = sources.iter().filter(|source| {
        !declared.contains(&source.path) && !roots.contains(&source.path.as_str())
    });
    let say = "no `mod` declares it, so nobody compiles it: declare it or take it out";
    left.map(|source| Found::new(&source.path, 1, say))
        .collect()
}

#[test]
fn every_source_is_compiled() {
    let mut found = undeclared(&sources("src"), &["src/lib.rs", "src/main.rs"]);
    found.extend(undeclared(&sources("tests"), &["tests/main.rs"]));
    assert_none(found);
    let forgotten = [
        Source::new("src/lib.rs", "mod one;"),
        Source::new("src/one.rs", "mod two;"),
        Source::new("src/one/two.rs", ""),
        Source::new("src/three.rs", ""),
    ];
    let found = undeclared(&forgotten, &["src/lib.rs"]);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].path, "src/three.rs");
}

/// The files whose name stands nowhere as it would have to.
fn unnamed(paths: &[String], texts: &str, spelled: impl Fn(&str) -> Vec<String>) -> Vec<Found> {
    let left = paths.iter().filter(|path| {
        let (_, name) = path.rsplit_once('/').unwrap_or(("", path));
        !spelled(name)
            .iter()
            .any(|spelling| texts.contains(spelling))
    });
    let say = "nothing names it any more: use it or take it out";
    left.map(|path| Found::new(path, 1, say)).collect()
}

fn ending(folder: &str, end: &str) -> Vec<String> {
    let mut found = files(folder);
    found.retain(|path| path.ends_with(end));
    assert!(!found.is_empty(), "no {end} was found at all");
    found
}

fn all_texts(folder: &str) -> String {
    sources(folder)
        .into_iter()
        .map(|source| source.text)
        .collect()
}

#[test]
fn every_statement_and_migration_is_run() {
    let read = |name: &str| vec![format!("/{name}\")")];
    assert_none(unnamed(&ending("src", ".sql"), &all_texts("src"), read));
    let paths = ["src/sql/a.sql".to_owned(), "src/sql/b.sql".to_owned()];
    let found = unnamed(&paths, "include_str!(\"sql/a.sql\")", read);
    assert_eq!(found.len(), 1, "{found:?}");
}

/// What a snapshot is of: its name without the language and size at its end, and without a word about the look after them.
fn subject(name: &str) -> &str {
    let size = |part: &str| {
        part.split_once('x').is_some_and(|(columns, rows)| {
            columns.parse::<u16>().is_ok() && rows.parse::<u16>().is_ok()
        })
    };
    let languages = ["en", "sq", "qps"];
    let parts: Vec<&str> = name.split('_').collect();
    let ends = parts
        .windows(2)
        .position(|pair| languages.contains(&pair[0]) && size(pair[1]));
    match ends {
        Some(at) => &name[..parts[..at].join("_").len()],
        None => name,
    }
}

#[test]
fn every_snapshot_belongs_to_a_test() {
    // A state is named where it is made, too; that alone keeps no snapshot.
    let tests: String = sources("tests")
        .into_iter()
        .filter(|source| source.path != "tests/screens/states.rs")
        .map(|source| source.text)
        .collect();
    let spelled = |name: &str| {
        let name = name.trim_end_matches(".snap");
        vec![format!("\"{name}\""), format!("\"{}\"", subject(name))]
    };
    assert_none(unnamed(&ending("tests", ".snap"), &tests, spelled));
    assert_eq!(subject("rating_gap_sq_80x24_light"), "rating_gap");
    assert_eq!(subject("keys_en"), "keys_en");
    let gone = ["tests/a/gone_en_80x24.snap".to_owned()];
    assert!(!unnamed(&gone, "keep_state(\"there\")", spelled).is_empty());
}

#[test]
fn every_state_that_a_test_can_draw_is_named_once() {
    let names: Vec<&str> = states::ALL.iter().map(|(name, _)| *name).collect();
    let once: BTreeSet<&&str> = names.iter().collect();
    assert_eq!(once.len(), names.len(), "{names:?}");
}

#[test]
fn every_picture_belongs_to_a_test() {
    let drawn = |name: &str| vec![format!("\"{name}\"")];
    assert_none(unnamed(
        &ending("tests", ".svg"),
        &all_texts("tests"),
        drawn,
    ));
}

#[test]
fn every_scenario_lies_where_it_is_replayed() {
    let scenarios = files("tests").into_iter().filter(|path| {
        let is_toml = path.ends_with(".toml");
        is_toml && text(path).lines().any(|line| line == "[[step]]")
    });
    let say = "put it into tests/scenario, whose test replays everything that lies there";
    let left = scenarios
        .filter(|path| path.matches('/').count() != 2 || !path.starts_with("tests/scenario/"));
    assert_none(left.map(|path| Found::new(&path, 1, say)).collect());
}
