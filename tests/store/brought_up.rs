//! Bringing an older store up: whatever happens between, the old one or the new one stands there whole.

use std::path::{Path, PathBuf};

use fener::record::session::event::Seq;
use fener::storage::store::bring_up::{Step, bring_up, original, part_of};
use fener::storage::store::chain::Fault;
use fener::storage::store::schema::SCHEMA;
use fener::storage::store::{Key, Store};

use crate::store::support::{Folder, session_stream, writer};

fn fixture(schema: i64) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/store/fixtures/schema_{schema}.fener"))
}

fn older(schema: i64) -> Folder {
    let folder = Folder::new();
    std::fs::copy(fixture(schema), folder.store()).unwrap();
    folder
}

#[test]
fn stopped_after_any_step_the_old_or_the_new_store_stands_there_whole() {
    for schema in 1..SCHEMA {
        for last in Step::ALL {
            let folder = older(schema);
            let mut seen = Vec::new();
            let stopped = bring_up(&folder.store(), &Key::none(), &mut |step| {
                seen.push(step);
                step != last
            });
            assert!(stopped.is_err());
            assert_eq!(seen, Step::ALL.split(|step| *step > last).next().unwrap());
            let (store, found) = Store::look(&folder.store(), &Key::none()).unwrap();
            store.check_whole().unwrap();
            let expected = if last == Step::Replaced {
                SCHEMA
            } else {
                schema
            };
            assert_eq!(found, expected, "stopped after {last:?}");
            assert_eq!(store.events(session_stream(1)).unwrap().len(), 31);
            drop(store);
            // And the next start goes on from there.
            let store = writer(&folder.store());
            store.check_whole().unwrap();
            assert_eq!(store.events(session_stream(1)).unwrap().len(), 31);
            assert!(!part_of(&folder.store()).exists());
        }
    }
}

#[test]
fn the_original_stays_to_the_byte_until_a_later_opening_is_left() {
    let folder = older(3);
    let kept = original(&folder.store(), 3);
    drop(writer(&folder.store()));
    assert_eq!(
        std::fs::read(&kept).unwrap(),
        std::fs::read(fixture(3)).unwrap()
    );
    drop(writer(&folder.store()));
    assert!(!kept.exists());
}

#[test]
fn an_event_that_was_changed_from_outside_keeps_nobody_from_the_rest() {
    let folder = older(5);
    let file = crate::store::support::bare(&folder.store());
    file.execute_batch(
        "DROP TRIGGER event_is_never_changed; UPDATE event SET late = late + 1 WHERE seq = 2",
    )
    .unwrap();
    drop(file);
    let store = writer(&folder.store());
    let checked = store.check(session_stream(1)).unwrap().unwrap();
    assert_eq!(checked.verified.fault, Some(Fault::Changed(Seq(2))));
    assert_eq!(store.events(session_stream(1)).unwrap().len(), 31);
}

#[test]
fn changes_that_wait_in_a_log_come_along() {
    let folder = older(5);
    let source = Folder::new();
    std::fs::copy(fixture(5), source.store()).unwrap();
    let file = crate::store::support::bare(&source.store());
    file.pragma_update(None, "journal_mode", "WAL").unwrap();
    file.execute(
        "INSERT INTO draft VALUES (zeroblob(16), 'sv_acc_food', 'note', 'half')",
        [],
    )
    .unwrap();
    for ending in ["", "-wal"] {
        let name = format!("visits.fener{ending}");
        std::fs::copy(
            source.store().with_file_name(&name),
            folder.store().with_file_name(&name),
        )
        .unwrap();
    }
    let store = writer(&folder.store());
    let drafts = store.drafts(fener::base::id::SessionId::new(0)).unwrap();
    assert_eq!(drafts.len(), 1);
}
