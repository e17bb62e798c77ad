//! Every shipped file of texts can go out to translators and come back: taken apart and put together it is the same to the byte, and each
//! of its texts has one spelling.

use std::fs;
use std::path::PathBuf;

use fener::text::i18n::made_from::{MADE_FROM, MadeFrom};
use fener::text::i18n::written::{TextName, Written, spelled, texts};

use super::root;

/// All files of texts, and the records beside them.
fn files(end: &str) -> Vec<(PathBuf, String)> {
    let mut open = vec![root().join("questionnaires"), root().join("locales")];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => open.push(path),
                false if path.to_string_lossy().ends_with(end) => {
                    let text = fs::read_to_string(&path).unwrap();
                    found.push((path, text));
                }
                false => {}
            }
        }
    }
    found
}

#[test]
fn every_file_is_taken_apart_and_put_together_again_and_its_texts_put_back_change_nothing() {
    let files = files(".ftl");
    assert!(files.len() > 300, "{}", files.len());
    for (path, file) in files {
        let mut written = Written::of(&file).unwrap_or_else(|| panic!("{}", path.display()));
        let texts = texts(&file);
        let order: Vec<TextName> = texts.iter().map(|text| text.name.clone()).collect();
        for text in &texts {
            let name = text.name.to_string();
            assert_eq!(spelled(&text.source).as_ref(), Ok(&text.source), "{name}");
            assert_eq!(
                written.source(&text.name),
                Some(text.source.as_str()),
                "{name}"
            );
            written.put(&text.name, &text.source, &order).unwrap();
        }
        assert_eq!(written.file(), file, "{}", path.display());
    }
}

#[test]
fn every_record_is_written_as_the_program_writes_it() {
    let files = files(MADE_FROM);
    assert_eq!(files.len(), 13);
    for (path, file) in files {
        assert_eq!(MadeFrom::read(&file).file(), file, "{}", path.display());
    }
}
