//! What a file begins with, what it is called, and which files may be there at all.

use std::collections::BTreeSet;

use crate::support::fixture::root;
use crate::tidy::checkout::{
    self, Found, Source, TOP, assert_bites, assert_none, committed, sources,
};

/// Names that say nothing about what is inside.
const EMPTY_NAMES: [&str; 16] = [
    "util",
    "utils",
    "helper",
    "helpers",
    "common",
    "manager",
    "managers",
    "handler",
    "handlers",
    "service",
    "types",
    "misc",
    "shared",
    "core_types",
    "base_types",
    "stuff",
];

fn begins_with_what_it_is_for(source: &Source) -> Vec<Found> {
    let lines: Vec<&str> = source
        .text
        .lines()
        .take_while(|line| line.starts_with("//!"))
        .map(|line| line.trim_start_matches("//!").trim())
        .collect();
    let first = lines.iter().take_while(|line| !line.is_empty());
    let first = first.copied().collect::<Vec<_>>().join(" ");
    let is_sentence = first.split_whitespace().count() > 2
        && first.ends_with(['.', ':'])
        && first.starts_with(|c: char| c.is_uppercase() || c == '`');
    (!is_sentence)
        .then(|| {
            let say =
                "begin with `//!` and a sentence: what the file is for, and what it must not know";
            Found::new(&source.path, 1, say)
        })
        .into_iter()
        .collect()
}

fn everything() -> Vec<Source> {
    let folders = ["src", "tests", "benches"];
    folders.iter().flat_map(|folder| sources(folder)).collect()
}

#[test]
fn every_file_says_first_what_it_is_for() {
    let found = everything();
    assert_none(found.iter().flat_map(begins_with_what_it_is_for).collect());
}

#[test]
fn a_file_that_says_nothing_is_found() {
    assert_bites(
        begins_with_what_it_is_for,
        "src/a.rs",
        &[
            "",
            "use std::fmt;\n",
            "//! Ids.\n",
            "//! ids of things that\n\nuse a;\n",
            "// Ids of everything.\n",
        ],
        &["//! Ids of everything: they\n//! say nothing.\n//!\n//! And more\nuse a;\n"],
    );
}

fn has_a_telling_name(path: &str) -> Vec<Found> {
    let names = path
        .split('/')
        .map(|part| part.split('.').next().unwrap_or_default());
    names
        .filter(|name| EMPTY_NAMES.contains(name))
        .map(|name| {
            Found::new(
                path,
                1,
                format!("`{name}` says nothing: name it for what it holds"),
            )
        })
        .collect()
}

#[test]
fn every_name_says_what_is_inside() {
    assert_none(
        committed()
            .iter()
            .flat_map(|path| has_a_telling_name(path))
            .collect(),
    );
    assert!(!has_a_telling_name("src/base/utils.rs").is_empty());
    assert!(!has_a_telling_name("src/common/id.rs").is_empty());
    assert_eq!(has_a_telling_name("src/base/id.rs"), []);
}

#[test]
fn the_top_of_the_house_stays_as_it_is() {
    let ignored = checkout::text(".gitignore");
    let ignored: BTreeSet<&str> = ignored.lines().map(|line| line.trim_matches('/')).collect();
    let found = std::fs::read_dir(root()).unwrap().filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let is_known = TOP.contains(&name.as_str()) || ignored.contains(name.as_str());
        let is_picture = name.ends_with(".png") && ignored.contains("*.png");
        let say = "nothing new at the top: put it where it belongs";
        (!is_known && !is_picture).then(|| Found::new(&name, 1, say))
    });
    assert_none(found.collect());
}

/// What only this or that machine knows, or that nobody has finished.
fn holds_nothing_of_one_machine(path: &str, text: &str) -> Vec<Found> {
    let folders = ["work", "home", "Users"].map(|folder| format!("/{folder}/"));
    let marks = ["TO", "FIX", "XX"].map(|start| {
        format!(
            "{start}{}",
            match start {
                "TO" => "DO",
                "FIX" => "ME",
                _ => "X",
            }
        )
    });
    let lock = "registry+https://github.com/rust-lang/crates.io-index";
    let mut found = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let mut say = |words: &str| found.push(Found::new(path, at + 1, words));
        if folders.iter().any(|folder| at_a_word(line, folder)) {
            say("a folder of one machine: take it out");
        }
        if marks.iter().any(|mark| line.contains(mark.as_str())) {
            say("finish it, or leave it out and say so to the team");
        }
        if path == "Cargo.lock" && line.starts_with("source = ") && !line.contains(lock) {
            say("a crate from elsewhere than crates.io");
        }
    }
    found
}

/// Says whether a path begins there, and does not go on there after a name or `~`.
fn at_a_word(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && !"._-~/}".contains(c))
    })
}

#[test]
fn nothing_is_committed_that_only_one_machine_knows_or_that_is_unfinished() {
    let found = committed();
    let found = found
        .iter()
        .flat_map(|path| holds_nothing_of_one_machine(path, &checkout::text(path)));
    assert_none(found.collect());
}

#[test]
fn a_folder_of_one_machine_is_found() {
    for bad in ["see /ho", "(/wo", "\"/Us"] {
        let text = match bad {
            "see /ho" => format!("{bad}me/me/file"),
            "(/wo" => format!("{bad}rk/file)"),
            _ => format!("{bad}ers/me\""),
        };
        assert!(
            !holds_nothing_of_one_machine("a", &text).is_empty(),
            "{text}"
        );
    }
    let unfinished = format!("// TO{}: later", "DO");
    assert!(!holds_nothing_of_one_machine("a", &unfinished).is_empty());
    let foreign = "source = \"git+https://example.org/a\"";
    assert!(!holds_nothing_of_one_machine("Cargo.lock", foreign).is_empty());
    assert_eq!(holds_nothing_of_one_machine("a", "interface/home/a"), []);
}
