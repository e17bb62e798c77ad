//! A crash while recent changes are folded into an encrypted file leaves torn pages there. The log still has them whole, so nothing is lost,
//! and nothing may call the store damaged.

use std::fs;
use std::path::Path;

use fener::record::session::event::Seq;
use fener::storage::seal::key::StoreKey;
use fener::storage::store::error::StoreError;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};

use crate::store::support::{Folder, answered, create, session_stream};

const PAGE: usize = 4096;
const FRAME: usize = PAGE + 24;
const LOG_HEAD: usize = 32;

fn key() -> Key {
    Key::of(StoreKey::fresh(&mut |bytes| bytes.fill(42)))
}

fn opened(path: &Path, access: Access) -> Store {
    Store::open(path, access, key()).unwrap().into_store()
}

/// An encrypted store as it lies there when its program is killed, with recent changes in its log.
fn killed() -> Folder {
    let (folder, left) = (Folder::new(), Folder::new());
    let Opened::Writer(mut store) = Store::open(&folder.store(), Access::Write, key()).unwrap()
    else {
        panic!("only a reader");
    };
    create(&mut store, 1);
    store.fold_log().unwrap();
    let events = [answered(50, "sv_acc_food")];
    store
        .append(session_stream(1), Seq(1), &events, None)
        .unwrap();
    for (from, to) in [(folder.store(), left.store()), (log(&folder), log(&left))] {
        fs::copy(from, to).unwrap();
    }
    left
}

fn log(folder: &Folder) -> std::path::PathBuf {
    folder.store().with_file_name("visits.fener-wal")
}

/// The pages that the log holds, from 0; behind them may stand some of an earlier round, with other salts.
fn logged(folder: &Folder) -> Vec<usize> {
    let log = fs::read(log(folder)).unwrap();
    let frames = log[LOG_HEAD..].chunks_exact(FRAME);
    frames
        .filter(|frame| frame[8..16] == log[16..24])
        .map(|frame| u32::from_be_bytes(frame[..4].try_into().unwrap()) as usize - 1)
        .collect()
}

/// Writes only the first half of a page.
fn tear(folder: &Folder, page: usize) {
    let mut file = fs::read(folder.store()).unwrap();
    file[page * PAGE + PAGE / 2..(page + 1) * PAGE].fill(0xa5);
    fs::write(folder.store(), file).unwrap();
}

#[test]
fn a_page_that_was_torn_while_it_was_folded_in_is_no_damage() {
    for access in [Access::Read, Access::Write] {
        let folder = killed();
        for page in logged(&folder) {
            tear(&folder, page);
        }
        let store = opened(&folder.store(), access);
        store.check_whole().unwrap();
        assert_eq!(store.events(session_stream(1)).unwrap().len(), 2);
    }
}

#[test]
fn a_torn_page_that_the_log_does_not_have_is_damage_with_a_log_and_without_one() {
    for access in [Access::Read, Access::Write] {
        let folder = killed();
        let pages = fs::metadata(folder.store()).unwrap().len() as usize / PAGE;
        let held = logged(&folder);
        let mut found = 0;
        for page in (1..pages).filter(|page| !held.contains(page)) {
            let whole = fs::read(folder.store()).unwrap();
            let recent = fs::read(log(&folder)).unwrap();
            tear(&folder, page);
            let checked = Store::open(&folder.store(), access, key())
                .and_then(|opened| opened.into_store().check_whole());
            assert!(
                matches!(
                    checked,
                    Err(StoreError::Damaged { .. } | StoreError::NotAStore { .. })
                ),
                "page {page}: {checked:?}"
            );
            found += 1;
            for left in fs::read_dir(folder.store().parent().unwrap()).unwrap() {
                fs::remove_file(left.unwrap().path()).unwrap();
            }
            fs::write(folder.store(), whole).unwrap();
            fs::write(log(&folder), recent).unwrap();
        }
        assert!(found > 10, "{found}");
    }
}
