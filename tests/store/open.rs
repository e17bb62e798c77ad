//! Opening: one window writes, others read and are told why; what is not a store of ours is left alone.

use fener::record::session::event::Seq;
use fener::storage::store::error::StoreError;
use fener::storage::store::open::{Opened, ReadOnly};
use fener::storage::store::schema::{APPLICATION, SCHEMA};
use fener::storage::store::{Access, Key, Store};
use fener::text::diag::code::Code;

use crate::store::support::{Folder, answered, bare, create, open, session_stream, writer};

fn refused(folder: &Folder, access: Access) -> StoreError {
    Store::open(&folder.store(), access, Key::none()).unwrap_err()
}

#[test]
fn a_store_whose_file_vanished_is_not_made_anew_by_opening_it_again() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    create(&mut store, 1);
    for entry in std::fs::read_dir(folder.store().parent().unwrap()).unwrap() {
        std::fs::remove_file(entry.unwrap().path()).unwrap();
    }
    let error = store.reopen().unwrap_err();
    assert!(matches!(error, StoreError::Missing { .. }), "{error:?}");
    assert!(!folder.store().exists());
}

#[test]
fn a_new_store_is_made_with_its_folder_and_for_its_owner_alone() {
    let folder = Folder::new();
    let path = folder
        .store()
        .parent()
        .unwrap()
        .join("data/of/mine/visits.fener");
    let mut store = writer(&path);
    create(&mut store, 1);
    #[cfg(unix)]
    for entry in std::fs::read_dir(path.parent().unwrap()).unwrap() {
        use std::os::unix::fs::PermissionsExt as _;
        let entry = entry.unwrap();
        let mode = entry.metadata().unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{:?}", entry.file_name());
    }
    assert_eq!(store.path(), path);
    assert!(store.is_writer());
}

#[test]
fn what_was_written_is_there_when_the_store_is_opened_again() {
    let folder = Folder::new();
    create(&mut writer(&folder.store()), 1);
    let mut store = writer(&folder.store());
    assert_eq!(store.events(session_stream(1)).unwrap().len(), 1);
    store
        .append(
            session_stream(1),
            Seq(1),
            &[answered(10, "sv_acc_food")],
            None,
        )
        .unwrap();
    drop(store);
    assert_eq!(
        writer(&folder.store())
            .events(session_stream(1))
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn a_second_window_reads_and_says_who_writes() {
    let folder = Folder::new();
    let mut first = writer(&folder.store());
    create(&mut first, 1);
    let Opened::Reader {
        store: second,
        holder,
        why,
    } = open(&folder.store())
    else {
        panic!("two writers");
    };
    let holder = holder.unwrap();
    assert_eq!((why, holder.process), (ReadOnly::Held, std::process::id()));
    assert!(holder.since.0 > 1_700_000_000_000);
    assert_eq!(why.phrase(Some(holder), 0).key(), "store-held-notice");
    assert_eq!(why.phrase(None, 0).key(), "store-held-unknown-notice");
    // It sees what the first goes on to write.
    first
        .append(
            session_stream(1),
            Seq(1),
            &[answered(10, "sv_acc_food")],
            None,
        )
        .unwrap();
    assert_eq!(second.events(session_stream(1)).unwrap().len(), 2);
    drop(first);
    assert!(
        matches!(open(&folder.store()), Opened::Writer(_)),
        "the lock goes with the window"
    );
}

#[test]
fn a_store_can_be_opened_for_reading_while_another_window_writes_or_none_does() {
    let folder = Folder::new();
    let path = folder.store();
    let first = writer(&path);
    for _ in 0..2 {
        let opened = Store::open(&path, Access::Read, Key::none()).unwrap();
        assert!(matches!(
            opened,
            Opened::Reader {
                holder: None,
                why: ReadOnly::Asked,
                ..
            }
        ));
    }
    drop(first);
    let opened = Store::open(&path, Access::Read, Key::none()).unwrap();
    assert!(matches!(opened, Opened::Reader { .. }));
}

#[test]
fn what_a_killed_window_left_beside_the_store_keeps_nobody_out() {
    let folder = Folder::new();
    drop(writer(&folder.store()));
    std::fs::write(folder.store().with_extension("fener.holder"), "4711").unwrap();
    let store = writer(&folder.store());
    let Opened::Reader { holder, .. } = open(&folder.store()) else {
        panic!("two writers");
    };
    assert_eq!(holder.unwrap().process, std::process::id());
    drop(store);
}

#[test]
fn a_folder_that_takes_no_lock_is_read_only_and_says_so() {
    let folder = Folder::new();
    create(&mut writer(&folder.store()), 1);
    let lock = folder.store().with_extension("fener.lock");
    std::fs::remove_file(&lock).unwrap();
    std::fs::create_dir(&lock).unwrap();
    let Opened::Reader { store, why, .. } = open(&folder.store()) else {
        panic!("a writer without a lock");
    };
    assert_eq!(why, ReadOnly::Unwritable);
    assert_eq!(store.events(session_stream(1)).unwrap().len(), 1);
    let new = folder.store().with_extension("new");
    std::fs::create_dir(new.with_extension("new.lock")).unwrap();
    let error = Store::open(&new, Access::Write, Key::none()).unwrap_err();
    assert_eq!(error.diagnostic().code, Code::StoreUnwritable);
}

#[test]
fn a_folder_that_cannot_be_made_is_said() {
    let folder = Folder::new();
    std::fs::write(folder.store(), "a file").unwrap();
    let error = Store::open(
        &folder.store().join("visits.fener"),
        Access::Write,
        Key::none(),
    )
    .unwrap_err();
    assert_eq!(error.diagnostic().code, Code::StoreUnwritable);
}

#[test]
fn there_is_nothing_to_read_where_there_is_no_store() {
    assert_eq!(
        refused(&Folder::new(), Access::Read).diagnostic().code,
        Code::StoreMissing
    );
}

#[test]
fn a_file_of_something_else_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    let text = "Dear colleagues, this is a letter and no data file at all, and it is longer than a header. ".repeat(20);
    std::fs::write(folder.store(), &text).unwrap();
    for access in [Access::Write, Access::Read] {
        assert_eq!(
            refused(&folder, access).diagnostic().code,
            Code::StoreForeign
        );
    }
    assert_eq!(std::fs::read_to_string(folder.store()).unwrap(), text);
}

#[test]
fn a_database_of_another_program_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    bare(&folder.store())
        .execute_batch("CREATE TABLE bird (name TEXT)")
        .unwrap();
    let before = std::fs::read(folder.store()).unwrap();
    for access in [Access::Write, Access::Read] {
        assert_eq!(
            refused(&folder, access).diagnostic().code,
            Code::StoreForeign
        );
    }
    assert_eq!(std::fs::read(folder.store()).unwrap(), before);
}

#[test]
fn a_store_of_a_newer_program_is_refused_and_one_it_lets_us_read_is_read() {
    let folder = Folder::new();
    create(&mut writer(&folder.store()), 1);
    let newer = SCHEMA + 1;
    bare(&folder.store())
        .execute_batch(&format!("PRAGMA user_version = {newer}"))
        .unwrap();
    let Opened::Reader { store, why, .. } = open(&folder.store()) else {
        panic!("wrote a newer store");
    };
    assert_eq!(
        (why, store.events(session_stream(1)).unwrap().len()),
        (ReadOnly::Newer, 1)
    );
    drop(store);
    bare(&folder.store())
        .execute(
            "UPDATE meta SET value = ?1 WHERE name = 'readable_from'",
            [newer],
        )
        .unwrap();
    for access in [Access::Write, Access::Read] {
        let error = refused(&folder, access);
        assert_eq!(error.diagnostic().code, Code::StoreNewer);
        assert!(
            matches!(error, StoreError::Newer { found, known, .. } if (found, known) == (newer, SCHEMA))
        );
    }
}

#[test]
fn a_store_whose_pages_were_overwritten_says_that_it_is_damaged() {
    let folder = Folder::new();
    create(&mut writer(&folder.store()), 1);
    let mut bytes = std::fs::read(folder.store()).unwrap();
    for byte in bytes.iter_mut().skip(4096) {
        *byte = 0xA5;
    }
    std::fs::write(folder.store(), bytes).unwrap();
    let opened = Store::open(&folder.store(), Access::Write, Key::none());
    let error = match opened {
        Err(error) => error,
        Ok(opened) => opened.into_store().events(session_stream(1)).unwrap_err(),
    };
    assert_eq!(error.diagnostic().code, Code::StoreDamaged);
}

#[test]
fn a_schema_number_that_was_never_given_is_damage() {
    let folder = Folder::new();
    bare(&folder.store())
        .execute_batch(&format!(
            "PRAGMA application_id = {APPLICATION}; PRAGMA user_version = -3; CREATE TABLE meta (a)"
        ))
        .unwrap();
    assert_eq!(
        refused(&folder, Access::Write).diagnostic().code,
        Code::StoreDamaged
    );
}

#[test]
fn an_event_that_cannot_be_read_is_named() {
    let folder = Folder::new();
    create(&mut writer(&folder.store()), 1);
    for (statement, newer) in [
        ("version = 9", true),
        ("kind = 99, version = 1", true),
        ("kind = 20, body = '{'", false),
    ] {
        let bare = bare(&folder.store());
        bare.execute_batch("DROP TRIGGER IF EXISTS event_is_never_changed")
            .unwrap();
        bare.execute(
            &format!("UPDATE event SET {statement} WHERE stream = 2"),
            [],
        )
        .unwrap();
        drop(bare);
        let error = writer(&folder.store())
            .events(session_stream(1))
            .unwrap_err();
        assert_eq!(error.diagnostic().code, Code::StoreUnreadable);
        assert!(
            matches!(error, StoreError::Unreadable { seq: Seq(1), newer: said, .. } if said == newer)
        );
    }
}

#[test]
fn every_code_of_the_store_says_what_to_do() {
    let path = std::path::PathBuf::from("visits.fener");
    let reason = String::from("because");
    let mut codes = std::collections::BTreeSet::new();
    for error in [
        StoreError::Missing { path: path.clone() },
        StoreError::NotAStore { path: path.clone() },
        StoreError::Newer {
            path: path.clone(),
            found: 2,
            known: 1,
        },
        StoreError::Damaged { path: path.clone() },
        StoreError::Full { path: path.clone() },
        StoreError::Unwritable {
            path: path.clone(),
            reason: reason.clone(),
        },
        StoreError::Busy { path: path.clone() },
        StoreError::Disk {
            path: path.clone(),
            reason: reason.clone(),
        },
        StoreError::Unreadable {
            path: path.clone(),
            seq: Seq(1),
            newer: false,
        },
        StoreError::ReadOnly { path: path.clone() },
        StoreError::Unsure { path: path.clone() },
        StoreError::Unexpected { path, reason },
    ] {
        let diagnostic = error.diagnostic();
        assert!(!diagnostic.hints.is_empty(), "{error:?}");
        assert!(codes.insert(diagnostic.code), "{error:?} shares its code");
    }
}

#[test]
fn a_store_may_go_to_the_thread_that_writes() {
    fn sent<T: Send>() {}
    sent::<Store>();
}
