//! The files of this checkout as the rules read them: what is committed, without what tools leave beside it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use crate::support::fixture::root;
use crate::tidy::tokens::{self, Read};

/// What may stand at the top, besides what `.gitignore` names.
pub const TOP: [&str; 14] = [
    ".ci",
    ".gitignore",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "benches",
    "fuzz",
    "locales",
    "questionnaires",
    "src",
    "tests",
    // Where a worktree keeps its history; a file or a folder.
    ".git",
];

/// A Rust file.
#[derive(Clone, Debug)]
pub struct Source {
    /// From the top of the checkout, with slashes: `src/base/id.rs`.
    pub path: String,
    pub text: String,
    pub read: Read,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Source {
        Source {
            path: path.to_owned(),
            text: text.to_owned(),
            read: tokens::read(text),
        }
    }

    /// The module's path inside the crate: `base::id`; empty for the roots.
    pub fn module(&self) -> String {
        let path = self.path.trim_start_matches("src/").trim_end_matches(".rs");
        let path = path.trim_end_matches("/mod").replace('/', "::");
        match path.as_str() {
            "lib" | "main" => String::new(),
            _ => path,
        }
    }
}

/// What breaks a rule: where, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub path: String,
    pub line: usize,
    pub say: String,
}

impl Found {
    pub fn new(path: &str, line: usize, say: impl Into<String>) -> Found {
        Found {
            path: path.to_owned(),
            line,
            say: say.into(),
        }
    }
}

/// Says all that breaks a rule at once.
#[track_caller]
pub fn assert_none(found: Vec<Found>) {
    let lines: Vec<String> = found
        .iter()
        .map(|found| format!("{}:{}: {}", found.path, found.line, found.say))
        .collect();
    assert!(lines.is_empty(), "\n{}\n", lines.join("\n"));
}

/// A rule must find something in a sample that breaks it, and nothing in one that keeps it.
#[track_caller]
pub fn assert_bites(rule: impl Fn(&Source) -> Vec<Found>, path: &str, bad: &[&str], good: &[&str]) {
    for text in bad {
        let found = rule(&Source::new(path, text));
        assert!(!found.is_empty(), "nothing was found in: {text}");
    }
    for text in good {
        assert_eq!(rule(&Source::new(path, text)), [], "in: {text}");
    }
}

/// The Rust files of the program, without those that only tests compile.
pub fn program() -> &'static [Source] {
    static PROGRAM: OnceLock<Vec<Source>> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let all = sources("src");
        let tests: BTreeSet<String> = all
            .iter()
            .flat_map(|source| {
                let inside = folder_of_modules(&source.path);
                let modules = source.read.modules.iter();
                modules
                    .filter(|(_, for_tests)| *for_tests)
                    .map(move |(name, _)| format!("{inside}/{name}.rs"))
            })
            .collect();
        all.into_iter()
            .filter(|source| !tests.contains(&source.path))
            .collect()
    })
}

/// The Rust files under a folder.
pub fn sources(folder: &str) -> Vec<Source> {
    files(folder)
        .into_iter()
        .filter(|path| path.ends_with(".rs"))
        .map(|path| Source::new(&path, &text(&path)))
        .collect()
}

/// Where the modules that a file declares have their files.
pub fn folder_of_modules(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    match name {
        "mod.rs" | "lib.rs" | "main.rs" => folder.to_owned(),
        _ => path.trim_end_matches(".rs").to_owned(),
    }
}

/// All files under a folder or the file itself, from the top of the checkout, sorted.
pub fn files(path: &str) -> Vec<String> {
    let mut found = Vec::new();
    collect(&root().join(path), path, &mut found);
    found.sort();
    found
}

fn collect(at: &Path, path: &str, found: &mut Vec<String>) {
    if at.is_file() {
        found.push(path.to_owned());
    }
    for entry in fs::read_dir(at).into_iter().flatten() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        collect(&at.join(&name), &format!("{path}/{name}"), found);
    }
}

/// Every file that is committed, without the history itself.
pub fn committed() -> Vec<String> {
    let top = TOP.iter().filter(|name| **name != ".git");
    top.flat_map(|name| files(name))
        .filter(|path| !path.ends_with(".snap.new") && !path.ends_with(".pending-snap"))
        .filter(|path| !path.starts_with(".ci/out/"))
        .collect()
}

/// The text of a file; empty for one that holds none.
pub fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}
