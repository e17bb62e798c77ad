//! Backups and restoring: whole or not at all, and nothing that was there is lost.

use std::path::PathBuf;

use fener::base::id::EventId;
use fener::base::time::Timestamp;
use fener::record::session::event::{Seq, StreamId};
use fener::storage::store::backup::{backups_in, let_go};
use fener::storage::store::copying::NoCopy;
use fener::storage::store::delete::Why;
use fener::storage::store::error::StoreError;
use fener::storage::store::generations::Made;
use fener::storage::store::restore::restore;
use fener::storage::store::{Access, Key, Store};

use crate::store::support::{Folder, answered, create, ids, noted, session_stream, writer};

fn beside(folder: &Folder, name: &str) -> PathBuf {
    folder.store().with_file_name(name)
}

fn made() -> Made {
    Made::at(Timestamp(1_764_000_007_000), 0)
}

fn reads(path: &std::path::Path) -> Store {
    Store::open(path, Access::Read, Key::none())
        .unwrap()
        .into_store()
}

#[test]
fn a_backup_is_made_while_the_store_is_written_and_holds_what_stood_at_that_moment() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    let to = beside(&folder, "copy.fener");
    let reader = reads(&folder.store());
    reader.back_up(&to, &mut |_, _| true).unwrap();
    store
        .append(
            session_stream(1),
            Seq(1),
            &[answered(5_000, "sv_acc_food")],
            None,
        )
        .unwrap();
    let copy = reads(&to);
    copy.check_whole().unwrap();
    assert_eq!(copy.events(session_stream(1)).unwrap().len(), 1);
    assert_eq!(store.events(session_stream(1)).unwrap().len(), 2);
    // It is one file, and nobody else may read it.
    drop(copy);
    let names: Vec<String> = std::fs::read_dir(to.parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("copy"))
        .collect();
    assert_eq!(names, ["copy.fener"]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&to).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn a_backup_takes_the_file_with_the_keys_along() {
    let folder = Folder::new();
    let store = writer(&folder.store());
    std::fs::write(beside(&folder, "visits.fener.keys"), "wrapped").unwrap();
    let to = beside(&folder, "copy.fener");
    store.back_up(&to, &mut |_, _| true).unwrap();
    let keys = std::fs::read_to_string(beside(&folder, "copy.fener.keys")).unwrap();
    assert_eq!(keys, "wrapped");
}

#[test]
fn a_backup_that_is_stopped_leaves_nothing_and_one_that_is_there_is_never_written_over() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    let many: Vec<_> = (0..3_000)
        .map(|n| noted(6_000 + n, "sv_acc_food", &"x".repeat(1_000)))
        .collect();
    store
        .append(session_stream(1), Seq(1), &many, None)
        .unwrap();
    let to = beside(&folder, "copy.fener");
    let mut asked = 0;
    let stopped = store.back_up(&to, &mut |done, all| {
        asked += 1;
        assert!(done > 0 && done < all);
        asked < 2
    });
    assert_eq!(stopped, Err(NoCopy::Stopped));
    assert!(!to.exists() && !beside(&folder, "copy.fener.part").exists());
    std::fs::write(&to, "something else").unwrap();
    let refused = store.back_up(&to, &mut |_, _| true);
    assert_eq!(refused, Err(NoCopy::Exists(to.clone())));
    assert_eq!(std::fs::read_to_string(&to).unwrap(), "something else");
}

#[test]
fn a_store_that_does_not_hold_together_makes_no_backup_that_looks_like_one() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    drop(store);
    let file = crate::store::support::bare(&folder.store());
    file.execute_batch(
        "DROP TRIGGER event_is_never_changed; UPDATE event SET late = late + 1 WHERE seq = 1",
    )
    .unwrap();
    drop(file);
    let store = writer(&folder.store());
    let to = beside(&folder, "copy.fener");
    let refused = store.back_up(&to, &mut |_, _| true);
    assert!(
        matches!(refused, Err(NoCopy::Failed(StoreError::Damaged { .. }))),
        "{refused:?}"
    );
    assert!(!to.exists());
}

#[test]
fn old_backups_go_and_other_files_of_the_folder_stay() {
    let folder = Folder::new();
    let at = folder.store().parent().unwrap().to_owned();
    for n in 0..12 {
        let made = Made::at(Timestamp(1_764_000_000_000 + n * 60_000), 0);
        std::fs::write(at.join(made.file_name()), "").unwrap();
    }
    std::fs::write(at.join("letter.txt"), "").unwrap();
    let today = made().day;
    assert_eq!(let_go(&at, today).unwrap().len(), 5);
    assert_eq!(backups_in(&at).unwrap().len(), 7);
    assert!(at.join("letter.txt").exists());
}

/// A store with two sessions and a backup of it; then an answer more.
fn backed_up(folder: &Folder) -> PathBuf {
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    create(&mut store, 2);
    let note = noted(7_000, "sv_acc_food", "canary");
    store
        .append(session_stream(2), Seq(1), &[note], None)
        .unwrap();
    let to = beside(folder, "copy.fener");
    store.back_up(&to, &mut |_, _| true).unwrap();
    store
        .append(
            session_stream(1),
            Seq(1),
            &[answered(5_000, "sv_acc_food")],
            None,
        )
        .unwrap();
    to
}

#[test]
fn restoring_keeps_what_was_there_under_another_name() {
    let folder = Folder::new();
    let backup = backed_up(&folder);
    let restored = restore(&backup, &folder.store(), &Key::none(), made()).unwrap();
    assert_eq!((restored.streams, restored.gone_again), (4, 0));
    assert_eq!(
        reads(&folder.store())
            .events(session_stream(1))
            .unwrap()
            .len(),
        1
    );
    let kept = restored.kept.unwrap();
    let name = kept.file_name().unwrap().to_str().unwrap();
    assert_eq!(name, "visits.fener.before-2025-11-24_16-00-07.fener");
    assert_eq!(reads(&kept).events(session_stream(1)).unwrap().len(), 2);
    // And it can be written again.
    let mut store = writer(&folder.store());
    store
        .append(
            session_stream(1),
            Seq(1),
            &[answered(5_001, "sv_acc_food")],
            None,
        )
        .unwrap();
}

#[test]
fn a_store_that_was_cut_off_keeps_its_last_changes_when_another_takes_its_place() {
    let folder = Folder::new();
    let backup = backed_up(&folder);
    // A copy of a store in use, with a log beside it that holds the last answer.
    let other = Folder::new();
    let mut store = writer(&folder.store());
    store
        .append(
            session_stream(2),
            Seq(2),
            &[answered(5_002, "sv_acc_food")],
            None,
        )
        .unwrap();
    for ending in ["", "-wal"] {
        let name = format!("visits.fener{ending}");
        std::fs::copy(beside(&folder, &name), beside(&other, &name)).unwrap();
    }
    drop(store);
    let restored = restore(&backup, &other.store(), &Key::none(), made()).unwrap();
    let kept = reads(&restored.kept.unwrap());
    assert_eq!(kept.events(session_stream(2)).unwrap().len(), 3);
    assert_eq!(
        reads(&other.store())
            .events(session_stream(2))
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn a_damaged_backup_restores_nothing() {
    let folder = Folder::new();
    let backup = backed_up(&folder);
    let good = std::fs::read(&backup).unwrap();
    let before = std::fs::read(folder.store()).unwrap();
    let text = good.windows(6).position(|at| at == b"canary").unwrap();
    let mut changed = good.clone();
    changed[text] = b'C';
    for bytes in [&good[..good.len() / 2], b"hello", changed.as_slice()] {
        std::fs::write(&backup, bytes).unwrap();
        assert!(restore(&backup, &folder.store(), &Key::none(), made()).is_err());
        assert_eq!(std::fs::read(folder.store()).unwrap(), before);
        assert!(!beside(&folder, "visits.fener.restore.part").exists());
    }
}

#[test]
fn nothing_is_restored_under_a_window_that_writes() {
    let folder = Folder::new();
    let backup = backed_up(&folder);
    let store = writer(&folder.store());
    let refused = restore(&backup, &folder.store(), &Key::none(), made());
    assert!(
        matches!(refused, Err(StoreError::Busy { .. })),
        "{refused:?}"
    );
    drop(store);
    restore(&backup, &folder.store(), &Key::none(), made()).unwrap();
}

#[test]
fn what_was_deleted_or_erased_since_does_not_come_back_with_an_older_copy() {
    let folder = Folder::new();
    let backup = backed_up(&folder);
    let mut store = writer(&folder.store());
    let now = Timestamp(1_764_100_000_000);
    store.delete(ids(1).1, now, Why::Asked).unwrap();
    store.erase_text(EventId::new(7_000)).unwrap();
    drop(store);
    let restored = restore(&backup, &folder.store(), &Key::none(), made()).unwrap();
    // The session, its assessment and the note.
    assert_eq!(restored.gone_again, 3);
    let store = reads(&folder.store());
    assert!(store.events(session_stream(1)).unwrap().is_empty());
    assert!(
        store
            .events(StreamId::Assessment(ids(1).0))
            .unwrap()
            .is_empty()
    );
    store.check_whole().unwrap();
    let bytes = std::fs::read(folder.store()).unwrap();
    assert!(!bytes.windows(6).any(|at| at == b"canary"));
}

#[test]
fn a_backup_of_an_older_schema_is_brought_up_when_it_is_restored() {
    let folder = Folder::new();
    let fixture = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/store/fixtures/schema_2.fener"
    );
    let restored = restore(fixture.as_ref(), &folder.store(), &Key::none(), made()).unwrap();
    assert_eq!((restored.streams, restored.kept), (2, None));
    assert_eq!(
        reads(&folder.store())
            .events(session_stream(1))
            .unwrap()
            .len(),
        31
    );
    let left: Vec<_> = std::fs::read_dir(folder.store().parent().unwrap())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.contains("part") || name.contains("schema"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
