//! The chain: whatever is changed, dropped, swapped or slipped in behind the program's back is found; what was erased is not a fault.

use fener::base::digest::Digest;
use fener::base::id::EventId;
use fener::record::session::event::{Event, Seq, SessionEvent};
use fener::record::session::summary::Draft;
use fener::storage::store::Store;
use fener::storage::store::chain::{Fault, Verified};
use fener::storage::store::error::StoreError;
use fener::storage::store::payload::Payload;
use proptest::prelude::*;

use crate::store::every_event::later_in_session;
use crate::store::support::{
    Folder, answered, bare, create, keep_editions, noted, session_stream, stamped, writer,
};

/// A store with one session of these many events, closed.
fn stored(folder: &Folder, events: u128) {
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    let new: Vec<_> = (1..events)
        .map(|n| match n % 2 {
            0 => answered(9000 + n, "sv_acc_food"),
            _ => noted(9000 + n, "sv_acc_food", "the same words"),
        })
        .collect();
    store.append(session_stream(1), Seq(1), &new, None).unwrap();
}

fn verified(folder: &Folder) -> Verified {
    writer(&folder.store())
        .verify(session_stream(1))
        .unwrap()
        .unwrap()
}

/// Changes the file as somebody would who knows how it is laid out.
fn tamper(folder: &Folder, statement: &str) -> usize {
    let bare = bare(&folder.store());
    bare.execute_batch("PRAGMA foreign_keys = OFF; DROP TRIGGER event_is_never_changed; DROP TRIGGER event_is_never_deleted;")
        .unwrap();
    bare.execute(statement, []).unwrap()
}

#[test]
fn an_untouched_stream_holds_together_up_to_its_head() {
    let folder = Folder::new();
    stored(&folder, 8);
    let found = verified(&folder);
    assert_eq!(
        (found.events, found.fault, found.erased.len()),
        (8, None, 0)
    );
    let store = writer(&folder.store());
    let stream = session_stream(1);
    assert_eq!(store.head(stream, Seq(8)).unwrap(), Some(found.head));
    assert_eq!(store.head(stream, Seq(9)).unwrap(), None);
    assert_ne!(store.head(stream, Seq(7)).unwrap(), Some(found.head));
    assert_eq!(store.verify(session_stream(2)).unwrap(), None);
}

#[test]
fn the_head_of_a_beginning_stays_when_the_stream_grows() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let stream = session_stream(1);
    let mut heads = vec![store.head(stream, Seq(1)).unwrap()];
    for n in 2..8 {
        store
            .append(
                stream,
                Seq(n - 1),
                &[noted(u128::from(n), "sv_acc_food", "words")],
                None,
            )
            .unwrap();
        heads.push(store.head(stream, Seq(n)).unwrap());
    }
    for (n, head) in heads.iter().enumerate() {
        assert_eq!(store.head(stream, Seq(n as u64 + 1)).unwrap(), *head);
    }
}

#[test]
fn a_changed_row_is_named() {
    for (statement, fault) in [
        (
            "UPDATE event SET body = '\"other words\"' WHERE seq = 4 AND stream = 2",
            Fault::Changed(Seq(4)),
        ),
        (
            "UPDATE event SET late = late + 1 WHERE seq = 3 AND stream = 2",
            Fault::Changed(Seq(3)),
        ),
        (
            "UPDATE event SET cause = 1 WHERE seq = 3 AND stream = 2",
            Fault::Changed(Seq(3)),
        ),
        (
            "UPDATE event SET kind = 24 WHERE seq = 2 AND stream = 2",
            Fault::Changed(Seq(2)),
        ),
        (
            "UPDATE event SET version = 2 WHERE seq = 2 AND stream = 2",
            Fault::Changed(Seq(2)),
        ),
        (
            "UPDATE event SET place = NULL WHERE seq = 2 AND stream = 2",
            Fault::Changed(Seq(2)),
        ),
        (
            "UPDATE event SET seal = randomblob(16) WHERE seq = 2 AND stream = 2",
            Fault::Changed(Seq(2)),
        ),
        (
            "UPDATE event SET seal = randomblob(32) WHERE seq = 2 AND stream = 2",
            Fault::Changed(Seq(2)),
        ),
        (
            "UPDATE event SET id = randomblob(16) WHERE seq = 6 AND stream = 2",
            Fault::Changed(Seq(6)),
        ),
        (
            "UPDATE event SET mark = mark + 1 WHERE seq = 6 AND stream = 2",
            Fault::Changed(Seq(6)),
        ),
        (
            "UPDATE place SET text = 'sv_acc_rooms'",
            Fault::Changed(Seq(2)),
        ),
        (
            "UPDATE rater SET id = randomblob(16)",
            Fault::Changed(Seq(1)),
        ),
        (
            "DELETE FROM event WHERE seq = 4 AND stream = 2",
            Fault::Missing(Seq(4)),
        ),
        (
            "DELETE FROM event WHERE seq = 1 AND stream = 2",
            Fault::Missing(Seq(1)),
        ),
        ("DELETE FROM event WHERE seq = 8 AND stream = 2", Fault::End),
        ("UPDATE stream SET head = randomblob(32)", Fault::End),
        ("UPDATE stream SET seq = seq - 1", Fault::End),
    ] {
        let folder = Folder::new();
        stored(&folder, 8);
        if tamper(&folder, statement) > 0 {
            assert_eq!(verified(&folder).fault, Some(fault), "{statement}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_is_done_to_the_rows_of_any_stream_is_found(
        events in proptest::collection::vec(later_in_session(), 3..12),
        which in any::<proptest::sample::Index>(),
        other in any::<proptest::sample::Index>(),
        how in 0..5u8,
    ) {
        let folder = Folder::new();
        let mut store = writer(&folder.store());
        create(&mut store, 1);
        keep_editions(&mut store, &events);
        store.append(session_stream(1), Seq(1), &events, None).unwrap();
        // The events sign digests of nothing, and that is said when nothing worse is wrong.
        prop_assert!(is_whole(store.verify(session_stream(1)).unwrap().unwrap().fault));
        drop(store);
        let (a, b) = (2 + which.index(events.len()), 2 + other.index(events.len()));
        prop_assume!(how != 1 || a != b);
        let last = events.len() + 1;
        match how {
            0 => drop(tamper(&folder, &format!("DELETE FROM event WHERE seq = {a} AND stream = 2"))),
            1 => {
                tamper(&folder, &format!("UPDATE event SET seq = 900 WHERE seq = {a} AND stream = 2"));
                let bare = bare(&folder.store());
                bare.execute(&format!("UPDATE event SET seq = {a} WHERE seq = {b} AND stream = 2"), []).unwrap();
                bare.execute(&format!("UPDATE event SET seq = {b} WHERE seq = 900 AND stream = 2"), []).unwrap();
            }
            2 => drop(tamper(&folder, &format!("UPDATE event SET body = body || ' ' WHERE seq = {a} AND stream = 2"))),
            3 => drop(tamper(&folder, &format!("UPDATE event SET late = ~late WHERE seq = {a} AND stream = 2"))),
            _ => drop(tamper(&folder, &format!(
                "INSERT INTO event SELECT stream, {last} + 1, randomblob(16), late, rater, cause, kind, version, place, seal, mark, body FROM event WHERE seq = {a} AND stream = 2"
            ))),
        }
        prop_assert!(!is_whole(verified(&folder).fault));
    }
}

fn is_whole(fault: Option<Fault>) -> bool {
    matches!(fault, None | Some(Fault::Signature(_)))
}

#[test]
fn a_signature_over_something_else_is_found() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let stream = session_stream(1);
    let signed = |id, digest| {
        stamped(
            id,
            Event::Session(SessionEvent::SignedOff {
                digest,
                codes: vec!["AB".into()],
            }),
        )
    };
    let head = store.head(stream, Seq(1)).unwrap().unwrap();
    store
        .append(stream, Seq(1), &[signed(10, head)], None)
        .unwrap();
    assert_eq!(store.verify(stream).unwrap().unwrap().fault, None);
    store
        .append(stream, Seq(2), &[signed(11, Digest::of(b"another"))], None)
        .unwrap();
    assert_eq!(
        store.verify(stream).unwrap().unwrap().fault,
        Some(Fault::Signature(Seq(3)))
    );
}

#[test]
fn erased_words_are_gone_from_the_file_and_the_chain_holds() {
    let folder = Folder::new();
    let path = folder.store();
    let secret = "CANARY-7f3a the girl from the village";
    let mut store = writer(&path);
    create(&mut store, 1);
    let stream = session_stream(1);
    let new = [
        noted(10, "sv_acc_food", secret),
        answered(11, "sv_acc_food"),
    ];
    store.append(stream, Seq(1), &new, None).unwrap();
    let draft = |field: &str, text: &str| Draft {
        session: crate::store::support::ids(1).1,
        place: "sv_acc_food".to_owned(),
        field: field.to_owned(),
        text: Some(text.to_owned()),
    };
    store.put_draft(&draft("note", secret)).unwrap();
    store.checkpoint().unwrap();
    let head = store.head(stream, Seq(3)).unwrap();
    // Somebody who reads keeps the log from being emptied, and then the words are not said to be gone.
    let reader = bare(&path);
    reader
        .execute_batch("BEGIN; SELECT count(*) FROM event;")
        .unwrap();
    assert!(matches!(
        store.erase(EventId::new(10)),
        Err(StoreError::Busy { .. })
    ));
    reader.execute_batch("COMMIT").unwrap();
    drop(reader);

    assert!(
        !store.erase(EventId::new(10)).unwrap(),
        "there is nothing left to erase but the log"
    );
    assert!(
        !store.erase(EventId::new(11)).unwrap(),
        "a choice has no words"
    );
    assert!(
        !store.erase(EventId::new(12)).unwrap(),
        "there is no such event"
    );

    let found = store.verify(stream).unwrap().unwrap();
    assert_eq!(
        (found.fault, found.erased, Some(found.head)),
        (None, vec![Seq(2)], head)
    );
    assert_eq!(store.head(stream, Seq(3)).unwrap(), head);
    let SessionEvent::Noted { text, place } = session_event(&store, 1) else {
        panic!()
    };
    assert_eq!(
        (text.as_str(), place.to_string().as_str()),
        ("", "sv_acc_food")
    );
    let mut files = vec![];
    for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
        files.push(std::fs::read(entry.unwrap().path()).unwrap());
    }
    drop(store);
    files.push(std::fs::read(&path).unwrap());
    let canary = &secret.as_bytes()[..11];
    assert!(
        files
            .iter()
            .all(|bytes| !bytes.windows(canary.len()).any(|run| run == canary))
    );
}

#[test]
fn erased_cannot_be_said_of_an_event_that_was_changed() {
    use fener::base::value::Value;
    use fener::record::session::answer::Response;
    for (seq, body) in [(2, "\"no\""), (3, "\"7\"")] {
        let folder = Folder::new();
        let mut store = writer(&folder.store());
        create(&mut store, 1);
        let typed = Event::Session(SessionEvent::Answered {
            place: fener::record::session::place::Place::new("sv_pro_capacity".into()),
            response: Response::Value(Value::Number(12.into())),
        });
        let new = [answered(10, "sv_acc_food"), stamped(11, typed)];
        store.append(session_stream(1), Seq(1), &new, None).unwrap();
        drop(store);
        // Whoever can write the file can also keep the digest of what was there in the place of the salt.
        let was = Payload::write(&new[seq - 2].event).unwrap();
        let was = was.digest(None).unwrap();
        let changed = format!(
            "UPDATE event SET seal = x'{was}', body = '{body}' WHERE kind = 21 AND seq = {seq}"
        );
        assert_eq!(tamper(&folder, &changed), 1);
        assert_eq!(
            verified(&folder).fault,
            Some(Fault::Changed(Seq(seq as u64)))
        );
    }
}

#[test]
fn an_erased_event_is_still_held_to_its_kind_place_and_numbers() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    let new = [noted(10, "sv_acc_food", "words")];
    store.append(session_stream(1), Seq(1), &new, None).unwrap();
    assert!(store.erase(EventId::new(10)).unwrap());
    assert_eq!(
        store.verify(session_stream(1)).unwrap().unwrap().fault,
        None
    );
    drop(store);
    let other = "UPDATE event SET body = '\"words of another\"' WHERE kind = 23 AND seq = 2";
    assert_eq!(tamper(&folder, other), 1);
    assert_eq!(verified(&folder).fault, Some(Fault::Changed(Seq(2))));
}

#[test]
fn an_erased_answer_reads_as_taken_away() {
    use fener::base::value::Value;
    use fener::record::session::answer::Response;
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let place = fener::record::session::place::Place::new("sv_pro_about".into());
    let answer = Event::Session(SessionEvent::Answered {
        place: place.clone(),
        response: Response::Value(Value::Text("the girl from the village".into())),
    });
    store
        .append(session_stream(1), Seq(1), &[stamped(10, answer)], None)
        .unwrap();
    assert!(store.erase(EventId::new(10)).unwrap());
    assert_eq!(session_event(&store, 1), SessionEvent::Cleared { place });
    assert_eq!(
        store.answer_codes(crate::store::support::ids(1).1).unwrap(),
        []
    );
}

fn session_event(store: &Store, n: usize) -> SessionEvent {
    match &store.events(session_stream(1)).unwrap()[n].new.event {
        Event::Session(event) => event.clone(),
        Event::Assessment(_) => panic!("an event of an assessment in a session"),
    }
}
