//! Languages: what the locale files hold, and what a catalog makes of them.

mod catalog;
mod locale_files;
mod written;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use fener::text::i18n::languages::Languages;
use fener::text::i18n::locale::Locale;

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
