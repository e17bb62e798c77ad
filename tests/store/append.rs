//! Appending: all or nothing, after the event that was expected, once.

use fener::base::id::EventId;
use fener::record::session::event::{Seq, StreamId};
use fener::storage::store::Store;
use fener::storage::store::error::{AppendError, Refused, StoreError};
use fener::storage::store::{Access, Key};
use proptest::prelude::*;

use crate::store::every_event::later_in_session;
use crate::store::support::{
    Folder, answered, bare, create, ids, keep_editions, keep_package, noted, openings, part,
    session_stream, stamped, writer,
};

#[test]
fn events_come_back_as_they_were_written_and_numbered() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let stream = session_stream(1);
    let new = [
        answered(10, "sv_acc_food"),
        noted(11, "sv_acc_food", "two meals"),
    ];
    let recorded = store.append(stream, Seq(1), &new, None).unwrap();
    assert_eq!(
        recorded.iter().map(|one| one.seq.0).collect::<Vec<_>>(),
        [2, 3]
    );
    let events = store.events(stream).unwrap();
    assert_eq!(&events[1..], recorded);
    assert_eq!(events[2].new, new[1]);
    assert_eq!(
        store.recorded(EventId::new(11)).unwrap(),
        Some((stream, Seq(3)))
    );
    assert_eq!(store.recorded(EventId::new(12)).unwrap(), None);
    assert_eq!(store.events(session_stream(2)).unwrap(), []);
}

#[test]
fn a_stream_that_is_elsewhere_is_a_conflict_and_nothing_is_written() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let stream = session_stream(1);
    for expected in [0, 2, 9] {
        let error = store.append(stream, Seq(expected), &[answered(10, "sv_acc_food")], None);
        assert_eq!(
            error,
            Err(AppendError::Conflict {
                stream,
                actual: Seq(1)
            })
        );
    }
    assert_eq!(store.events(stream).unwrap().len(), 1);
    store
        .append(stream, Seq(1), &[answered(10, "sv_acc_food")], None)
        .unwrap();
}

#[test]
fn an_event_is_written_once_and_a_second_time_says_where_it_is() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    create(&mut store, 2);
    let stream = session_stream(1);
    store
        .append(stream, Seq(1), &[answered(10, "sv_acc_food")], None)
        .unwrap();
    let again = [answered(11, "sv_acc_rooms"), answered(10, "sv_acc_food")];
    for (other, expected) in [
        (stream, Seq(1)),
        (stream, Seq(2)),
        (session_stream(2), Seq(1)),
    ] {
        assert_eq!(
            store.append(other, expected, &again, None),
            Err(AppendError::Duplicate {
                event: EventId::new(10),
                stream,
                seq: Seq(2)
            })
        );
    }
    assert_eq!(store.recorded(EventId::new(11)).unwrap(), None);
}

#[test]
fn the_same_event_twice_in_one_append_writes_neither() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let twice = [answered(10, "sv_acc_food"), answered(10, "sv_acc_food")];
    let error = store
        .append(session_stream(1), Seq(1), &twice, None)
        .unwrap_err();
    assert!(
        matches!(error, AppendError::Failed(StoreError::Unexpected { .. })),
        "{error:?}"
    );
    store.reopen().unwrap();
    assert_eq!(store.events(session_stream(1)).unwrap().len(), 1);
}

#[test]
fn several_streams_are_created_together_or_not_at_all() {
    let mut store = Store::in_memory().unwrap();
    keep_package(&mut store);
    let (assessment, session) = openings(1);
    let wrong = stamped(session.id.as_u128(), assessment.event.clone());
    let error = store.create(&[
        part(
            StreamId::Assessment(ids(1).0),
            std::slice::from_ref(&assessment),
        ),
        part(session_stream(1), &[wrong]),
    ]);
    assert_eq!(error, Err(AppendError::Refused(Refused::NotOpened)));
    assert_eq!(store.events(StreamId::Assessment(ids(1).0)).unwrap(), []);
    assert_eq!(create(&mut store, 1).len(), 2);
}

#[test]
fn folding_the_log_puts_everything_into_the_file_itself() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    store
        .append(
            session_stream(1),
            Seq(1),
            &[answered(9, "sv_acc_food")],
            None,
        )
        .unwrap();
    store.fold_log().unwrap();
    let copy = Folder::new();
    std::fs::copy(folder.store(), copy.store()).unwrap();
    assert_eq!(
        writer(&copy.store())
            .events(session_stream(1))
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn what_cannot_be_recorded_is_refused_with_its_reason() {
    let mut store = Store::in_memory().unwrap();
    let (assessment, session) = openings(1);
    let stream = session_stream(1);
    let refused = |result| match result {
        Err(AppendError::Refused(why)) => why,
        other => panic!("{other:?}"),
    };
    assert_eq!(
        refused(store.append(stream, Seq(0), std::slice::from_ref(&session), None)),
        Refused::NoPackage,
        "what is filled with a package that is not kept could never be opened again"
    );
    keep_package(&mut store);
    assert_eq!(
        refused(store.append(stream, Seq(0), std::slice::from_ref(&session), None)),
        Refused::NoAssessment
    );
    assert_eq!(
        refused(store.append(stream, Seq(0), &[answered(9, "sv_acc_food")], None)),
        Refused::NotOpened
    );
    create(&mut store, 1);
    let assessment = stamped(8, assessment.event);
    assert_eq!(
        refused(store.append(stream, Seq(1), &[assessment], None)),
        Refused::WrongStream
    );
    let odd = answered(9, "not an id [1]");
    assert_eq!(
        refused(store.append(stream, Seq(1), &[odd], None)),
        Refused::Unwritable
    );
    assert_eq!(store.append(stream, Seq(1), &[], None), Ok(vec![]));
    assert_eq!(store.events(stream).unwrap().len(), 1);
}

#[test]
fn of_two_writers_one_gets_the_number_and_the_other_a_conflict() {
    // A copied lock file or a file system without locks can lead to two connections that write; the numbers still hold.
    let folder = Folder::new();
    let mut one = writer(&folder.store());
    create(&mut one, 1);
    std::fs::remove_file(folder.store().with_extension("fener.lock")).unwrap();
    let mut other = writer(&folder.store());
    let stream = session_stream(1);
    one.append(stream, Seq(1), &[answered(10, "sv_acc_food")], None)
        .unwrap();
    assert_eq!(
        other.append(stream, Seq(1), &[answered(11, "sv_acc_food")], None),
        Err(AppendError::Conflict {
            stream,
            actual: Seq(2)
        })
    );
    other
        .append(stream, Seq(2), &[answered(11, "sv_acc_food")], None)
        .unwrap();
    assert_eq!(one.events(stream).unwrap(), other.events(stream).unwrap());
    assert_eq!(one.verify(stream).unwrap().unwrap().fault, None);
}

#[test]
fn no_statement_changes_or_deletes_an_event() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    store
        .append(
            session_stream(1),
            Seq(1),
            &[noted(10, "sv_acc_food", "two meals")],
            None,
        )
        .unwrap();
    drop(store);
    let bare = bare(&folder.store());
    bare.execute_batch("PRAGMA recursive_triggers = ON")
        .unwrap();
    for statement in [
        "DELETE FROM event",
        "UPDATE event SET late = 0",
        "UPDATE event SET body = 'null'",
        "UPDATE event SET seal = NULL",
        "UPDATE event SET seq = seq + 1",
        "UPDATE event SET seal = zeroblob(32), rater = 9 WHERE seq = 2",
        "UPDATE event SET seal = zeroblob(32) WHERE seal IS NULL",
        "REPLACE INTO event SELECT * FROM event WHERE seq = 2",
        "INSERT OR REPLACE INTO event SELECT stream, seq, randomblob(16), 0, rater, cause, kind, version, place, seal, mark, body FROM event",
        "INSERT INTO event SELECT * FROM event WHERE true ON CONFLICT DO UPDATE SET body = 'null'",
    ] {
        let error = bare.execute(statement, []).unwrap_err().to_string();
        assert!(error.contains("an event is "), "{statement}: {error}");
    }
}

#[test]
fn a_reader_writes_nothing() {
    let folder = Folder::new();
    create(&mut writer(&folder.store()), 1);
    let mut reader = Store::open(&folder.store(), Access::Read, Key::none())
        .unwrap()
        .into_store();
    let error = reader.append(
        session_stream(1),
        Seq(1),
        &[answered(10, "sv_acc_food")],
        None,
    );
    assert!(
        matches!(error, Err(AppendError::Failed(StoreError::ReadOnly { .. }))),
        "{error:?}"
    );
    assert!(matches!(reader.rebuild(), Err(StoreError::ReadOnly { .. })));
    assert!(matches!(
        reader.erase(EventId::new(1001)),
        Err(StoreError::ReadOnly { .. })
    ));
    assert!(!reader.is_writer());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn any_stream_of_any_events_comes_back_as_written(
        events in proptest::collection::vec(later_in_session(), 0..30),
        cuts in proptest::collection::vec(1..6usize, 30),
    ) {
        let folder = Folder::new();
        let stream = session_stream(1);
        let mut store = writer(&folder.store());
        let opened = create(&mut store, 1);
        keep_editions(&mut store, &events);
        let (mut rest, mut at) = (&events[..], Seq(1));
        for cut in cuts {
            let (now, later) = rest.split_at(cut.min(rest.len()));
            store.append(stream, at, now, None).unwrap();
            (rest, at) = (later, Seq(at.0 + now.len() as u64));
        }
        drop(store);
        let read = writer(&folder.store()).events(stream).unwrap();
        prop_assert_eq!(&read[0], &opened[1]);
        let read: Vec<_> = read.into_iter().skip(1).map(|one| one.new).collect();
        prop_assert_eq!(read, events);
    }
}
