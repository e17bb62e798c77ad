//! What is kept beside a session opens it for ever, whatever became of the tables of sources meanwhile.

use std::path::PathBuf;
use std::sync::Arc;

use fener::form::load::source::{InstrumentSource, Origin, PackageSource};
use fener::form::load::{kept, load};
use fener::form::model::instrument::Citation;
use fener::text::diag::source::SourceMap;

use crate::load::support::{instruments, services};

/// The services questionnaire with a citation that only the user's own table knows.
fn citing_own() -> (PackageSource, InstrumentSource) {
    let mut package = services();
    for (name, text) in &mut package.files {
        if name == "questionnaire.toml" {
            *text = Arc::from(text.replacen("[\"COE-THB 3\"]", "[\"COE-THB 3\", \"X-LAW 1\"]", 1));
        }
    }
    let mut instruments = instruments();
    instruments.layers.push(own("A law of our own"));
    (package, instruments)
}

fn own(name: &str) -> PackageSource {
    let table = "format = 1\n[[instrument]]\ncode = \"X-LAW\"\nyear = \"2020\"\nfind = \"Gazette\"\ncertainty = \"A\"\n\
                 [[citation]]\nid = \"X-LAW 1\"\ncertainty = \"A\"\n";
    let texts = format!("instrument-x-law = {name}\ncite-x-law-1 = Article 1\n");
    let files = [
        ("instruments.toml".to_owned(), Arc::from(table)),
        ("instruments/en.ftl".to_owned(), Arc::from(texts)),
    ];
    PackageSource::from_texts("own", Origin::Folder(PathBuf::from("own")), files)
}

#[test]
fn a_session_opens_after_the_table_that_its_questionnaire_cites_is_gone() {
    let (package, known) = citing_own();
    let files = kept::files(&package, &known);
    let (source, tables) = kept::read(files, &instruments());
    assert_eq!(source.digest(), package.digest());
    let (questionnaire, found) = load(&source, &tables, &mut SourceMap::default());
    let questionnaire = questionnaire.unwrap_or_else(|| panic!("{found:?}"));
    let citation = Citation::new("X-LAW 1");
    let mut citations = questionnaire.instruments.citations.iter();
    assert!(citations.any(|(known, _)| *known == citation));
    // Without the table that was kept it could not be read.
    let (without, _) = load(&package, &instruments(), &mut SourceMap::default());
    assert!(without.is_none());
}

#[test]
fn a_table_that_changed_adds_what_is_new_and_takes_nothing_from_what_was_kept() {
    let (package, known) = citing_own();
    let mut today = instruments();
    today.layers.push(own("Something else by now"));
    let (_, tables) = kept::read(kept::files(&package, &known), &today);
    let last = tables.layers.last().unwrap();
    let texts = last.text("instruments/en.ftl").unwrap();
    assert!(texts.contains("A law of our own"), "{texts}");
    assert_eq!(tables.layers.len(), 3, "the program's table is read once");
}

#[test]
fn a_store_that_kept_no_tables_is_read_with_those_of_today() {
    let own = kept::files(&services(), &InstrumentSource::default());
    let (source, tables) = kept::read(own, &instruments());
    assert_eq!(tables, instruments());
    assert!(
        load(&source, &tables, &mut SourceMap::default())
            .0
            .is_some()
    );
}
