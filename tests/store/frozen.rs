//! What was released stays: steps of the schema, files of every schema, and statements that fit the newest one.

use std::path::{Path, PathBuf};

use fener::base::digest::Digest;
use fener::record::session::event::{Seq, StreamId};
use fener::storage::store::schema::{APPLICATION, MIGRATIONS, SCHEMA};
use fener::storage::store::{Access, Key, Store};

use rusqlite::fallible_iterator::FallibleIterator as _;

use crate::record::play::{Play, Wish};
use crate::store::support::{Folder, bare, create, ids, session_stream, writer};

/// The digest of every released step.
const STEPS: &[(i64, &str)] = &[
    (
        1,
        "444b09d94a8ff746bcc2c30a677212f2761f5343158b293ed25b90d4064a185c",
    ),
    (
        2,
        "b10eaf2ee41f6af64d8acea329807553d673aac6da2e164586e4e76d953de09b",
    ),
    (
        3,
        "0b342a879c435327cb8a0b7903901abffff4c83ee75d7a66420a19fc45ea2e32",
    ),
    (
        4,
        "b56fb984d3b6ebfb25e00c1a285ac7255989bbfa6b7774657c8415d1a67ba3c2",
    ),
    (
        5,
        "dc751f98636b6f50d772d32dae39d3d18846c597c87394658463fa801dfa822a",
    ),
    (
        6,
        "94adfc421b8da9386ecb716d15644b1c4131b706a0ef43e5096a7a9878ecd690",
    ),
    (
        7,
        "6c97568d374c590ae45545e1074c9bb488a418f8e02dc0b13a3a51aedb81ccb0",
    ),
];

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/store/fixtures")
}

#[test]
fn a_released_step_of_the_schema_is_never_edited() {
    let now: Vec<(i64, String)> = MIGRATIONS
        .iter()
        .map(|(number, step)| (*number, Digest::of(step.as_bytes()).to_string()))
        .collect();
    let released: Vec<(i64, String)> = STEPS
        .iter()
        .map(|(number, digest)| (*number, (*digest).to_owned()))
        .collect();
    assert_eq!(now, released);
    assert_eq!(MIGRATIONS.last().map(|(number, _)| *number), Some(SCHEMA));
}

#[test]
fn the_file_says_what_it_is() {
    let folder = Folder::new();
    drop(writer(&folder.store()));
    let number = |pragma: &str| -> i64 {
        bare(&folder.store())
            .query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0))
            .unwrap()
    };
    assert_eq!(
        (number("application_id"), number("user_version")),
        (APPLICATION, SCHEMA)
    );
    assert_eq!(&APPLICATION.to_be_bytes()[4..], b"Fenr");
}

#[test]
fn every_statement_fits_the_newest_schema() {
    let folder = Folder::new();
    drop(writer(&folder.store()));
    let bare = bare(&folder.store());
    let statements = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage/store/sql");
    let mut seen = 0;
    for entry in std::fs::read_dir(statements).unwrap() {
        let path = entry.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let mut batch = rusqlite::Batch::new(&bare, &text);
        while let Some(statement) = batch
            .next()
            .unwrap_or_else(|error| panic!("{path:?}: {error}"))
        {
            assert!(statement.column_count() < 64);
            seen += 1;
        }
    }
    assert!(seen > 50, "{seen} statements");
}

#[test]
fn no_statement_stands_outside_the_files_for_statements() {
    let store = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/storage/store");
    for entry in std::fs::read_dir(store).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap();
            for word in [
                "SELECT ", "INSERT ", "UPDATE ", "DELETE ", "PRAGMA ", "CREATE ",
            ] {
                assert!(!code.contains(word), "{path:?} holds {word}");
            }
        }
    }
}

/// Writes the fixture of the newest schema: `FENER_WRITE_FIXTURE=1 cargo test --test main fixture`. Done once a schema, before its
/// release; after that the file is only read.
#[test]
fn the_newest_schema_has_a_fixture() {
    let path = fixtures().join(format!("schema_{SCHEMA}.fener"));
    if std::env::var_os("FENER_WRITE_FIXTURE").is_some() {
        let folder = Folder::new();
        let mut store = writer(&folder.store());
        create(&mut store, 1);
        let wishes: Vec<Wish> = (0..6)
            .flat_map(|n| {
                [
                    Wish::Answer {
                        place: n,
                        response: n,
                    },
                    Wish::Note { place: n, text: n },
                    Wish::Attach {
                        place: n,
                        text: n,
                        again: false,
                    },
                    Wish::Flag {
                        text: n,
                        again: false,
                    },
                    Wish::AddRow {
                        repeat: n,
                        before: n,
                    },
                ]
            })
            .collect();
        let mut play = Play::with(&wishes);
        play.events.iter_mut().for_each(|event| {
            event.id = fener::base::id::EventId::new(event.id.as_u128() + 50_000)
        });
        store
            .append(session_stream(1), Seq(1), &play.events[1..], None)
            .unwrap();
        store
            .keep_definition(
                Digest::of(b"package"),
                &[("questionnaire.toml".into(), "id = \"services\"".into())],
            )
            .unwrap();
        drop(store);
        std::fs::create_dir_all(fixtures()).unwrap();
        std::fs::copy(folder.store(), &path).unwrap();
    }
    assert!(
        path.exists(),
        "{path:?} must be written before schema {SCHEMA} is released"
    );
}

#[test]
fn a_store_of_every_released_schema_opens_and_holds_what_it_held() {
    for (number, _) in MIGRATIONS {
        let folder = Folder::new();
        std::fs::copy(
            fixtures().join(format!("schema_{number}.fener")),
            folder.store(),
        )
        .unwrap();
        let mut store = writer(&folder.store());
        let session = store.events(session_stream(1)).unwrap();
        assert_eq!(session.len(), 31);
        for stream in [session_stream(1), StreamId::Assessment(ids(1).0)] {
            assert_eq!(store.verify(stream).unwrap().unwrap().fault, None);
        }
        assert_eq!(store.rebuild().unwrap().answers, 6);
        assert_eq!(
            store
                .definition(Digest::of(b"package"))
                .unwrap()
                .unwrap()
                .len(),
            1
        );
        assert_eq!(store.session(ids(1).1).unwrap().unwrap().seq, Seq(31));
        drop(store);
        let reader = Store::open(&folder.store(), Access::Read, Key::none())
            .unwrap()
            .into_store();
        assert_eq!(reader.events(session_stream(1)).unwrap(), session);
    }
}
