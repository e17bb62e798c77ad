//! Checking a whole store: what was signed, what came after, what was erased, and what somebody changed from outside.

use fener::base::id::EventId;
use fener::record::session::event::{Event, Seq, SessionEvent, StreamId};
use fener::storage::store::Store;
use fener::storage::store::chain::Fault;
use fener::storage::store::check::Checked;
use fener::storage::store::health::{Ailment, look_around, mend};

use crate::store::support::{
    Folder, answered, bare, create, ids, noted, session_stream, stamped, writer,
};

/// A session with a note, signed, opened again and changed.
fn reopened(store: &mut Store) {
    create(store, 1);
    let stream = session_stream(1);
    let note = noted(9_001, "sv_acc_food", "the cook said so");
    store.append(stream, Seq(1), &[note], None).unwrap();
    let digest = store.head(stream, Seq(2)).unwrap().unwrap();
    let codes = vec!["AB".to_owned()];
    let signed = Event::Session(SessionEvent::SignedOff { digest, codes });
    let reason = "a page was missing".to_owned();
    let events = [
        stamped(9_002, signed),
        stamped(9_003, Event::Session(SessionEvent::Reopened { reason })),
        answered(9_004, "sv_acc_food"),
    ];
    store.append(stream, Seq(2), &events, None).unwrap();
}

fn checked(store: &Store) -> Checked {
    store.check(session_stream(1)).unwrap().unwrap()
}

#[test]
fn a_signature_says_who_signed_when_it_was_opened_again_and_what_came_after() {
    let mut store = Store::in_memory().unwrap();
    reopened(&mut store);
    let found = checked(&store);
    assert_eq!(found.verified.fault, None);
    let [signature] = found.signatures.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(
        (signature.signed.seq, signature.codes.as_slice()),
        (Seq(3), ["AB".to_owned()].as_slice())
    );
    let (head, reason) = signature.reopened.as_ref().unwrap();
    assert_eq!((head.seq, reason.as_str()), (Seq(4), "a page was missing"));
    let since: Vec<&str> = found
        .since
        .iter()
        .map(|head| head.kind.unwrap().as_str())
        .collect();
    assert_eq!(since, ["reopened", "answered"]);
}

#[test]
fn erased_words_are_named_as_erased_and_the_store_stays_whole() {
    let mut store = Store::in_memory().unwrap();
    reopened(&mut store);
    assert!(store.erase_text(EventId::new(9_001)).unwrap() == 1);
    let found = checked(&store);
    assert_eq!(found.verified.fault, None);
    let erased: Vec<Seq> = found.erased.iter().map(|head| head.seq).collect();
    assert_eq!(erased, [Seq(2)]);
    store.check_whole().unwrap();
}

#[test]
fn an_event_that_was_changed_from_outside_is_named_by_number_time_and_kind() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    reopened(&mut store);
    drop(store);
    let file = bare(&folder.store());
    file.execute_batch("DROP TRIGGER event_is_never_changed")
        .unwrap();
    file.execute(
        "UPDATE event SET rater = rater, late = late + 1 WHERE seq = 5",
        [],
    )
    .unwrap();
    drop(file);
    let store = writer(&folder.store());
    let found = checked(&store);
    assert_eq!(found.verified.fault, Some(Fault::Changed(Seq(5))));
    let head = found.at_fault.unwrap();
    assert_eq!(
        (head.seq, head.kind.unwrap().as_str()),
        (Seq(5), "answered")
    );
    assert!(store.check_whole().is_err());
    let whole = store.check_all().unwrap();
    assert_eq!(whole.len(), 2);
    assert_eq!(whole[0].stream, StreamId::Assessment(ids(1).0));
    assert_eq!(whole[0].verified.fault, None);
}

#[test]
fn lists_that_differ_from_their_events_are_noticed_and_a_rebuild_mends_them() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    reopened(&mut store);
    create(&mut store, 2);
    assert!(store.projections_are_current().unwrap());
    drop(store);
    for change in [
        "UPDATE answer_row SET code = 'never'",
        "DELETE FROM answer_row",
        "UPDATE assessment_row SET subject_code = 'ZZ'",
        "UPDATE stream SET signed_at = 1 WHERE kind = 2",
    ] {
        bare(&folder.store()).execute_batch(change).unwrap();
        let mut store = writer(&folder.store());
        assert!(!store.projections_are_current().unwrap(), "{change}");
        store.rebuild().unwrap();
        assert!(store.projections_are_current().unwrap(), "{change}");
    }
}

#[test]
fn what_a_cut_off_program_left_is_found_and_mended_and_what_is_at_work_is_left_alone() {
    let folder = Folder::new();
    let store_at = folder.store();
    let at = store_at.parent().unwrap().to_owned();
    let mut store = writer(&store_at);
    create(&mut store, 1);
    let part = at.join("2026-11-24_17-00-07.fener.part");
    std::fs::write(&part, "half").unwrap();
    let folders = [at.clone()];
    let left = |found: &[Ailment]| {
        let is_left = |one: &&Ailment| !matches!(one, Ailment::TooOpen(_));
        found.iter().filter(is_left).cloned().collect::<Vec<_>>()
    };
    assert_eq!(left(&look_around(&store_at, &folders)), []);
    drop(store);
    std::fs::write(at.join("visits.fener.holder"), "1").unwrap();
    let found = left(&look_around(&store_at, &folders));
    assert_eq!(found, [Ailment::CutOff, Ailment::LeftOver(part.clone())]);
    for one in look_around(&store_at, &folders) {
        mend(&store_at, &one).unwrap();
    }
    assert_eq!(look_around(&store_at, &folders), []);
    assert!(!part.exists() && store_at.exists());
}

#[cfg(unix)]
#[test]
fn a_file_that_others_may_read_is_found_and_closed() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = Folder::new();
    let store_at = folder.store();
    drop(writer(&store_at));
    let folder_at = store_at.parent().unwrap();
    std::fs::set_permissions(folder_at, std::fs::Permissions::from_mode(0o700)).unwrap();
    let open = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(&store_at, open).unwrap();
    let folders = [store_at.parent().unwrap().to_owned()];
    let found = look_around(&store_at, &folders);
    assert_eq!(found, [Ailment::TooOpen(store_at.clone())]);
    mend(&store_at, &found[0]).unwrap();
    let mode = std::fs::metadata(&store_at).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn of_a_store_with_unreadable_pages_everything_else_is_read() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    let many: Vec<_> = (0..2_000)
        .map(|n| {
            noted(
                3_000 + n,
                "sv_acc_food",
                &format!("note {n} {}", "x".repeat(200)),
            )
        })
        .collect();
    store
        .append(session_stream(1), Seq(1), &many, None)
        .unwrap();
    drop(store);
    let whole = std::fs::read(folder.store()).unwrap();
    let middle = whole.windows(9).position(|at| at == b"note 1000").unwrap();
    let page = middle / 4096 * 4096;
    let mut damaged = whole.clone();
    damaged[page..page + 4096].fill(0xAA);
    std::fs::write(folder.store(), &damaged).unwrap();
    let (store, _) = Store::look(&folder.store(), &fener::storage::store::Key::none()).unwrap();
    assert!(store.check_file().is_err() || store.check_all().is_err());
    let salvaged = store.salvage();
    let (_, events, is_whole) = salvaged
        .iter()
        .find(|(stream, ..)| *stream == session_stream(1))
        .unwrap();
    assert!(!is_whole);
    assert!(
        events.len() > 1_950 && events.len() < 2_001,
        "{} of 2001",
        events.len()
    );
    let first = events.first().unwrap().head.seq;
    let last = events.last().unwrap().head.seq;
    assert_eq!((first, last), (Seq(1), Seq(2_001)));
}
