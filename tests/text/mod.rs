//! Languages: what the locale files hold, and what a catalog makes of them.

mod catalog;
mod cldr;
mod cyrillic;
mod glossary;
mod locale_files;
mod same;
mod search;
mod whole;
mod written;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fener::text::i18n::languages::Languages;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::outline::OutlinedText;

/// The project's folder.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn tag(tag: &str) -> Locale {
    Locale::parse(tag).unwrap()
}

/// The shipped table of languages.
fn languages() -> Languages {
    let text = fs::read_to_string(root().join("locales/languages.toml")).unwrap();
    Languages::read([text.as_str()]).0
}

/// The Fluent files in a folder by their name without `.ftl`.
fn fluent_files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The shipped locale folders with their files.
fn locale_folders() -> BTreeMap<Locale, BTreeMap<String, String>> {
    let entries = fs::read_dir(root().join("locales")).unwrap();
    entries
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .map(|path| {
            let locale = tag(&path.file_name().unwrap().to_string_lossy());
            (locale, fluent_files(&path))
        })
        .collect()
}

/// Every folder under `questionnaires` that holds Fluent files, with the files by language.
fn packages() -> Vec<(String, BTreeMap<String, String>)> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![root().join("questionnaires")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        folders.extend(entries.filter(|path| path.is_dir()));
        let files = fluent_files(&folder);
        if !files.is_empty() {
            let name = folder
                .strip_prefix(root())
                .unwrap()
                .to_string_lossy()
                .into_owned();
            found.push((name, files));
        }
    }
    assert!(!found.is_empty());
    found
}

/// What to call a text in messages.
fn name(text: &OutlinedText) -> String {
    match &text.attribute {
        Some(attribute) => format!("{}.{attribute}", text.id),
        None => text.id.clone(),
    }
}

#[track_caller]
fn assert_none(problems: Vec<String>) {
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}
