//! Failures that only show on the connection itself.

use std::path::{Path, PathBuf};

use super::*;
use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, EventId, RaterId, SessionId, SubjectId};
use crate::base::time::{PartialDate, Timestamp};
use crate::form::model::version::Version;
use crate::record::session::assessment::{Mode, Opening, Subject};
use crate::record::session::event::Cause;
use crate::record::session::place::Place;
use crate::record::session::rater::TeamWay;
use crate::record::session::summary::Draft;
use crate::storage::store::open::Opened;
use crate::storage::store::{Access, CHECKPOINT_AFTER, Key};
use crate::text::diag::code::Code;

const ASSESSMENT: StreamId = StreamId::Assessment(AssessmentId::new(1));
const SESSION: StreamId = StreamId::Session(SessionId::new(2));

fn stamped(id: u128, event: Event) -> NewEvent {
    NewEvent {
        id: EventId::new(id),
        at: Timestamp(1_764_000_000_000),
        by: RaterId::new(3),
        cause: Cause::Done,
        event,
    }
}

fn noted(id: u128) -> NewEvent {
    stamped(
        id,
        Event::Session(SessionEvent::Noted {
            place: Place::new("sv_acc_food".into()),
            text: "words ".repeat(2000),
        }),
    )
}

fn opened() -> (NewEvent, NewEvent) {
    let year = PartialDate::parse("2026").unwrap();
    let opening = Opening {
        questionnaire: "services".into(),
        version: Version::parse("1.0.0").unwrap(),
        package: Digest::of(b"package"),
        subject: Subject {
            id: SubjectId::new(4),
            code: "AL-1".into(),
            name: String::new(),
        },
        country: None,
        pack: None,
        government_level: None,
        period: (year, year),
        visits: vec![],
        mode: Mode::SiteVisit,
        purpose: String::new(),
        languages: vec![],
        way: TeamWay::Together,
        members: vec![],
        carried: None,
    };
    let session = SessionEvent::Opened {
        assessment: AssessmentId::new(1),
        package: Digest::of(b"package"),
        rater: RaterId::new(3),
    };
    (
        stamped(1, Event::Assessment(AssessmentEvent::Opened(opening))),
        stamped(2, Event::Session(session)),
    )
}

/// A store in a folder of its own, with one session of one event.
fn store() -> (tempfile::TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let mut store = open(&path);
    store.keep_definition(Digest::of(b"package"), &[]).unwrap();
    let (assessment, session) = opened();
    store
        .append(ASSESSMENT, Seq(0), &[assessment], None)
        .unwrap();
    store.append(SESSION, Seq(0), &[session], None).unwrap();
    (folder, path, store)
}

fn open(path: &Path) -> Store {
    match Store::open(path, Access::Write, Key::none()).unwrap() {
        Opened::Writer(store) => store,
        Opened::Reader { why, .. } => panic!("only a reader: {why:?}"),
    }
}

#[test]
fn a_full_disk_is_said_and_the_event_can_be_saved_once_there_is_room() {
    let (_folder, _path, mut store) = store();
    let pages: i64 = store
        .connection
        .query_row("PRAGMA page_count", [], |row| row.get(0))
        .unwrap();
    store
        .connection
        .pragma_update(None, "max_page_count", pages)
        .unwrap();
    let error = store
        .append(SESSION, Seq(1), &[noted(10)], None)
        .unwrap_err();
    assert_eq!(error.diagnostic().code, Code::StoreFull);
    // Until it is opened again nobody can say what is in it, so nothing more is written.
    let error = store
        .append(SESSION, Seq(1), &[noted(10)], None)
        .unwrap_err();
    assert_eq!(error.diagnostic().code, Code::StoreUnsure);
    store.reopen().unwrap();
    assert_eq!(store.recorded(EventId::new(10)).unwrap(), None);
    store.append(SESSION, Seq(1), &[noted(10)], None).unwrap();
    assert_eq!(
        store.recorded(EventId::new(10)).unwrap(),
        Some((SESSION, Seq(2)))
    );
    assert_eq!(store.verify(SESSION).unwrap().unwrap().fault, None);
}

#[test]
fn reopening_keeps_the_lock() {
    let (_folder, path, mut store) = store();
    store.reopen().unwrap();
    let second = Store::open(&path, Access::Write, Key::none()).unwrap();
    assert!(matches!(second, Opened::Reader { .. }));
}

#[test]
fn another_program_that_holds_the_file_is_said() {
    let (_folder, path, mut store) = store();
    store
        .connection
        .busy_timeout(std::time::Duration::ZERO)
        .unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = store
        .append(SESSION, Seq(1), &[noted(10)], None)
        .unwrap_err();
    assert_eq!(error.diagnostic().code, Code::StoreBusy);
    other.execute_batch("ROLLBACK").unwrap();
    store.reopen().unwrap();
    store.append(SESSION, Seq(1), &[noted(10)], None).unwrap();
}

/// The files as a killed process leaves them: whatever was handed to the system is there.
fn killed(path: &Path) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("visits.fener");
    for ending in ["", "-wal"] {
        let from = PathBuf::from(format!("{}{ending}", path.display()));
        std::fs::copy(from, format!("{}{ending}", copy.display())).unwrap();
    }
    (folder, copy)
}

#[test]
fn killed_at_any_statement_of_an_append_all_of_it_or_nothing_is_there() {
    let (_folder, path, mut store) = store();
    // So small a cache hands pages to the system long before the commit.
    store
        .connection
        .pragma_update(None, "cache_size", 1)
        .unwrap();
    let log = || {
        std::fs::metadata(format!("{}-wal", path.display()))
            .unwrap()
            .len()
    };
    let mut spilled = 0;
    for n in 1..12u64 {
        let before = log();
        let transaction = store
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .unwrap();
        for event in 0..n {
            let seq = Seq(1 + event);
            let one = [noted(100 * u128::from(n) + u128::from(event))];
            let one = Append {
                drafts: &[],
                stream: SESSION,
                expected: seq,
                events: &one,
                summary: None,
            };
            assert!(append(&transaction, &one).is_ok());
            spilled += u64::from(log() > before);
            let (_copy_folder, copy) = killed(&path);
            let reopened = open(&copy);
            assert_eq!(reopened.events(SESSION).unwrap().len(), 1);
            assert_eq!(reopened.verify(SESSION).unwrap().unwrap().fault, None);
        }
        drop(transaction);
    }
    assert!(
        spilled > 5,
        "only {spilled} statements reached the log before a commit"
    );
}

#[test]
fn killed_after_an_append_everything_and_the_place_where_the_rater_was_is_there() {
    let (_folder, path, mut store) = store();
    let here = |n: u64| Draft {
        session: SessionId::new(2),
        place: String::new(),
        field: "here".into(),
        text: Some(format!("sv_acc_{n}")),
    };
    for n in 1..20u64 {
        let id = u128::from(n) + 100;
        store.append(SESSION, Seq(n), &[noted(id)], None).unwrap();
        store.put_draft(&here(n)).unwrap();
        if n % 5 == 0 {
            store.changes = CHECKPOINT_AFTER;
            store.checkpoint().unwrap();
        }
        let (_copy_folder, copy) = killed(&path);
        let copy = open(&copy);
        assert_eq!(
            copy.events(SESSION).unwrap(),
            store.events(SESSION).unwrap()
        );
        assert_eq!(copy.drafts(SessionId::new(2)).unwrap(), [here(n)]);
    }
}

#[test]
fn the_log_is_folded_into_the_file_between_appends() {
    let (_folder, path, mut store) = store();
    let size = || std::fs::metadata(&path).unwrap().len();
    store.append(SESSION, Seq(1), &[noted(100)], None).unwrap();
    store.checkpoint().unwrap();
    let before = size();
    store.changes = CHECKPOINT_AFTER;
    store.checkpoint().unwrap();
    assert!(size() > before, "nothing reached the file");
    assert_eq!(store.changes, 0);
}

#[test]
fn the_disk_is_asked_for_everything_that_was_promised() {
    let (_folder, _path, store) = store();
    let value = |pragma: &str| -> String {
        store
            .connection
            .query_row(
                &format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"),
                [],
                |row| row.get(0),
            )
            .unwrap()
    };
    for (pragma, expected) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("fullfsync", "1"),
        ("checkpoint_fullfsync", "1"),
        ("secure_delete", "1"),
        ("foreign_keys", "1"),
        ("recursive_triggers", "1"),
        ("temp_store", "2"),
        ("trusted_schema", "0"),
        ("cell_size_check", "1"),
    ] {
        assert_eq!(value(pragma), expected, "{pragma}");
    }
    let mapped: Option<i64> = store
        .connection
        .query_row("PRAGMA mmap_size", [], |row| row.get(0))
        .optional()
        .unwrap();
    assert_eq!(mapped.unwrap_or(0), 0);
}

#[test]
fn every_opening_is_counted_and_what_follows_is_synced_whatever_stands_in_the_log() {
    let number = |store: &Store, statement: &str| -> i64 {
        let connection = &store.connection;
        connection
            .query_row(statement, [], |row| row.get(0))
            .unwrap()
    };
    let (folder, path, store) = store();
    // What a program that was killed leaves behind.
    let left = folder.path().join("left.fener");
    let log = |path: &Path| PathBuf::from(format!("{}-wal", path.display()));
    std::fs::copy(&path, &left).unwrap();
    std::fs::copy(log(&path), log(&left)).unwrap();
    drop(store);
    for (path, openings) in [(&path, 2), (&left, 2), (&left, 3)] {
        let store = Store::open(path, Access::Write, Key::none()).unwrap();
        let store = store.into_store();
        let counted = "SELECT value FROM meta WHERE name = 'openings'";
        assert_eq!(number(&store, counted), openings);
        assert_eq!(number(&store, "PRAGMA synchronous"), 2);
    }
}

#[test]
fn a_query_plan_never_reads_all_events() {
    let (_folder, _path, store) = store();
    for statement in [
        include_str!("../sql/find_event.sql"),
        include_str!("../sql/list_events.sql"),
        include_str!("../sql/find_stream.sql"),
        include_str!("../sql/list_sessions.sql"),
        include_str!("../sql/list_answers.sql"),
    ] {
        let mut plan = store
            .connection
            .prepare(&format!("EXPLAIN QUERY PLAN {statement}"))
            .unwrap();
        let parameters = plan.parameter_count();
        let steps: Vec<String> = plan
            .query_map(rusqlite::params_from_iter(vec![0; parameters]), |row| {
                row.get(3)
            })
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        for step in steps {
            assert!(!step.starts_with("SCAN event"), "{step} in {statement}");
        }
    }
}
