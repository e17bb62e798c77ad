//! Deleting and erasing: hidden first, then gone for good, and no byte of it stays in any file of the folder.

use std::path::Path;

use fener::base::digest::Digest;
use fener::base::id::EventId;
use fener::base::time::Timestamp;
use fener::base::value::Value;
use fener::record::session::answer::Response;
use fener::record::session::event::{
    Cause, Event, Flag, FlagId, FlagKind, Recorded, Seq, SessionEvent, StreamId,
};
use fener::record::session::place::Place;
use fener::record::session::summary::Draft;
use fener::storage::store::Store;
use fener::storage::store::delete::{GRACE, Why};
use fener::storage::store::sessions::SessionFilter;

use crate::store::support::{
    Folder, START, answered, bare, create, ids, noted, session_stream, stamped, writer,
};

const NOW: Timestamp = Timestamp(START + 1_000_000);

fn later(days: i64) -> Timestamp {
    Timestamp(NOW.0 + days * 24 * 60 * 60 * 1000)
}

fn listed(store: &Store) -> usize {
    store.sessions(&SessionFilter::default()).unwrap().len()
}

#[test]
fn a_deleted_session_is_hidden_and_can_be_taken_back_for_thirty_days() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    create(&mut store, 2);
    let leaving = store.hide(ids(1).1, NOW).unwrap().unwrap();
    assert_eq!(leaving.due.0 - leaving.since.0, GRACE);
    assert_eq!(listed(&store), 1);
    assert_eq!(store.newest(5).unwrap().1.open, 1);
    assert_eq!(store.session(ids(1).1).unwrap(), None);
    // Asked again, it keeps its time.
    assert_eq!(store.hide(ids(1).1, later(9)).unwrap(), Some(leaving));
    assert_eq!(store.delete_due(later(29)).unwrap(), []);
    assert!(store.take_back(ids(1).1).unwrap());
    assert!(!store.take_back(ids(1).1).unwrap());
    assert_eq!(listed(&store), 2);
    assert_eq!(store.delete_due(later(99)).unwrap(), []);
    assert_eq!(store.hide(ids(9).1, NOW).unwrap(), None);
}

#[test]
fn after_thirty_days_it_goes_with_its_assessment_and_all_that_only_it_needed() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    create(&mut store, 2);
    store.hide(ids(1).1, NOW).unwrap();
    assert_eq!(store.delete_due(later(30)).unwrap(), [ids(1).1]);
    assert!(store.events(session_stream(1)).unwrap().is_empty());
    let assessment = StreamId::Assessment(ids(1).0);
    assert!(store.events(assessment).unwrap().is_empty());
    assert_eq!(listed(&store), 1);
    // The other still needs the package.
    let package = Digest::of(b"package");
    assert!(store.definition(package).unwrap().is_some());
    store.check_whole().unwrap();
    assert!(store.projections_are_current().unwrap());
    let tombs: Vec<StreamId> = store
        .tombstones()
        .unwrap()
        .into_iter()
        .map(|one| one.0)
        .collect();
    assert_eq!(tombs, [assessment, session_stream(1)]);
    store.delete(ids(2).1, NOW, Why::Trial).unwrap();
    assert_eq!(store.definition(package).unwrap(), None);
    assert!(!store.delete(ids(2).1, NOW, Why::Trial).unwrap());
}

#[test]
fn an_assessment_stays_as_long_as_another_of_its_sessions_does() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let second = stamped(
        9_001,
        Event::Session(SessionEvent::Opened {
            assessment: ids(1).0,
            package: Digest::of(b"package"),
            rater: fener::base::id::RaterId::new(8),
        }),
    );
    store
        .append(session_stream(3), Seq(0), &[second], None)
        .unwrap();
    store.delete(ids(1).1, NOW, Why::Mistake).unwrap();
    assert_eq!(
        store.events(StreamId::Assessment(ids(1).0)).unwrap().len(),
        1
    );
    store.delete(ids(3).1, NOW, Why::Mistake).unwrap();
    assert!(
        store
            .events(StreamId::Assessment(ids(1).0))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn what_went_for_good_never_comes_back_and_no_other_event_can_be_deleted() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    create(&mut store, 2);
    store.delete(ids(1).1, NOW, Why::Asked).unwrap();
    let (opening, session) = crate::store::support::openings(1);
    let back = store.create(&[
        crate::store::support::part(StreamId::Assessment(ids(1).0), &[opening]),
        crate::store::support::part(session_stream(1), &[session]),
    ]);
    assert!(back.is_err());
    drop(store);
    let file = bare(&folder.store());
    for statement in [
        "DELETE FROM event",
        "DELETE FROM tombstone",
        "UPDATE tombstone SET at = 0",
    ] {
        assert!(file.execute_batch(statement).is_err(), "{statement}");
    }
}

/// Every occurrence of a text in any file of a folder.
fn found(folder: &Path, canary: &str) -> Vec<String> {
    let mut places = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            places.extend(found(&path, canary));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        if bytes
            .windows(canary.len())
            .any(|at| at == canary.as_bytes())
        {
            places.push(path.display().to_string());
        }
    }
    places
}

fn text(id: u128, question: &str, text: &str) -> fener::record::session::event::NewEvent {
    stamped(
        id,
        Event::Session(SessionEvent::Answered {
            place: Place::new(question.into()),
            response: Response::Value(Value::Text(text.to_owned())),
        }),
    )
}

/// A day in a session: words in answers, notes, flags and reasons, some twice, some half-typed.
fn a_day(store: &mut Store) -> Vec<Recorded> {
    create(store, 1);
    create(store, 2);
    let stream = session_stream(1);
    let place = |name: &str| Place::new(name.into());
    let mut undone = noted(8_003, "sv_acc_food", "canary-note-one");
    undone.cause = Cause::Undo(Seq(3));
    let flag = Flag {
        id: FlagId(1),
        place: Some(place("sv_acc_food")),
        kind: FlagKind::Urgent,
        text: "canary-flag".into(),
    };
    let days = [
        noted(8_001, "sv_acc_food", "canary-note-one"),
        noted(8_002, "sv_acc_food", "canary-note-two"),
        undone,
        text(8_004, "sv_case_code", "canary-answer"),
        stamped(
            8_005,
            Event::Session(SessionEvent::Answered {
                place: place("sv_acc_heat"),
                response: Response::NotApplicable("canary-reason".into()),
            }),
        ),
        stamped(8_006, Event::Session(SessionEvent::Flagged(flag))),
    ];
    let recorded = store.append(stream, Seq(1), &days, None).unwrap();
    store
        .put_draft(&Draft {
            session: ids(1).1,
            place: "sv_acc_food".into(),
            field: "note".into(),
            text: Some("canary-draft".into()),
        })
        .unwrap();
    store
        .append(
            session_stream(2),
            Seq(1),
            &[answered(8_100, "sv_acc_food")],
            None,
        )
        .unwrap();
    recorded
}

const CANARIES: [&str; 7] = [
    "canary-note-one",
    "canary-note-two",
    "canary-answer",
    "canary-reason",
    "canary-flag",
    "canary-draft",
    "sv_case_code",
];

#[test]
fn erased_words_are_in_no_file_of_the_folder_and_in_no_later_backup() {
    let folder = Folder::new();
    let at = folder.store().parent().unwrap().to_owned();
    let mut store = writer(&folder.store());
    let recorded = a_day(&mut store);
    for canary in CANARIES {
        assert!(!found(&at, canary).is_empty(), "{canary} was never there");
    }
    // The second note: its earlier version, and what undo wrote again after it, go with it.
    assert_eq!(store.erase_text(EventId::new(8_002)).unwrap(), 3);
    for canary in ["canary-note-one", "canary-note-two", "canary-draft"] {
        assert_eq!(found(&at, canary), [] as [String; 0], "{canary}");
    }
    assert!(!found(&at, "canary-answer").is_empty());
    for event in [8_004, 8_005, 8_006] {
        assert_eq!(store.erase_text(EventId::new(event)).unwrap(), 1);
    }
    store
        .back_up(&at.join("copy.fener"), &mut |_, _| true)
        .unwrap();
    for canary in &CANARIES[..6] {
        assert_eq!(found(&at, canary), [] as [String; 0], "{canary}");
    }
    let checked = store.check(session_stream(1)).unwrap().unwrap();
    assert_eq!(checked.verified.fault, None);
    assert_eq!(checked.erased.len(), recorded.len());
    // A choice from a list holds no words.
    assert_eq!(store.erase_text(EventId::new(8_100)).unwrap(), 0);
}

#[test]
fn a_deleted_session_is_in_no_file_of_the_folder_and_in_no_later_backup() {
    let folder = Folder::new();
    let at = folder.store().parent().unwrap().to_owned();
    let mut store = writer(&folder.store());
    a_day(&mut store);
    store.fold_log().unwrap();
    store.delete(ids(1).1, NOW, Why::Asked).unwrap();
    store
        .back_up(&at.join("copy.fener"), &mut |_, _| true)
        .unwrap();
    for canary in CANARIES.into_iter().chain(["AL-1"]) {
        assert_eq!(found(&at, canary), [] as [String; 0], "{canary}");
    }
    assert!(!found(&at, "AL-2").is_empty());
    drop(store);
    for canary in CANARIES {
        assert_eq!(found(&at, canary), [] as [String; 0], "{canary}");
    }
    assert_eq!(listed(&writer(&folder.store())), 1);
}

#[test]
fn the_original_of_an_older_schema_goes_when_something_is_erased_or_deleted() {
    let folder = Folder::new();
    let at = folder.store().parent().unwrap().to_owned();
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/store/fixtures/schema_5.fener"
    );
    std::fs::copy(fixture, folder.store()).unwrap();
    let mut store = writer(&folder.store());
    let original = fener::storage::store::bring_up::original(&folder.store(), 5);
    assert!(original.exists());
    store.delete(ids(1).1, NOW, Why::Asked).unwrap();
    assert!(!original.exists());
    assert_eq!(found(&at, "AL-1"), [] as [String; 0]);
}
