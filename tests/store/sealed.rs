//! An encrypted store: nobody without its key reads a word of it, and a plain one becomes encrypted whole or not at all.

use std::fs;
use std::path::{Path, PathBuf};

use fener::base::secret::Secret;
use fener::base::time::Timestamp;
use fener::record::session::event::Seq;
use fener::record::session::summary::Draft;
use fener::storage::seal::cost::LEAST;
use fener::storage::seal::file::KeyFile;
use fener::storage::seal::key::{Passphrase, StoreKey};
use fener::storage::seal::recovery::RecoveryKey;
use fener::storage::store::error::StoreError;
use fener::storage::store::generations::Made;
use fener::storage::store::open::Opened;
use fener::storage::store::restore::restore;
use fener::storage::store::{Access, Key, Store, keys};

use crate::store::support::{START, create, ids, noted, session_stream};

/// Words that must be found nowhere.
const NOTE: &str = "canary of a note that nobody may read";
const DRAFT: &str = "canary of half a sentence";

fn key() -> Key {
    Key::of(StoreKey::fresh(&mut |bytes| bytes.fill(42)))
}

fn key_file() -> KeyFile {
    let key = StoreKey::fresh(&mut |bytes| bytes.fill(42));
    let passphrase = Passphrase::typed(&Secret::new("long enough to be one".to_owned()));
    let recovery = RecoveryKey::fresh(&mut |bytes| bytes.fill(7));
    KeyFile::new(&key, &passphrase, &recovery, LEAST, &mut |bytes| {
        bytes.fill(1)
    })
    .unwrap()
}

fn open(path: &Path, key: Key) -> Result<Store, StoreError> {
    match Store::open(path, Access::Write, key)? {
        Opened::Writer(store) => Ok(store),
        Opened::Reader { why, .. } => panic!("only a reader: {why:?}"),
    }
}

/// A plain store with a session, a note and a draft.
fn plain() -> (tempfile::TempDir, PathBuf, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let mut store = open(&path, Key::none()).unwrap();
    create(&mut store, 1);
    let note = noted(777, "sv_acc_food", NOTE);
    let last = last(&store);
    store
        .append(session_stream(1), last, &[note], None)
        .unwrap();
    store
        .put_draft(&Draft {
            session: ids(1).1,
            place: "sv_acc_food".to_owned(),
            field: "note".to_owned(),
            text: Some(DRAFT.to_owned()),
        })
        .unwrap();
    (folder, path, store)
}

/// The same, encrypted.
fn sealed() -> (tempfile::TempDir, PathBuf, Store) {
    let (folder, path, mut store) = plain();
    store.encrypt(&key_file(), &key()).unwrap();
    (folder, path, store)
}

/// In which files of the folder the words can be read.
fn readable(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let bytes = fs::read(entry.path()).unwrap();
        let has = |words: &str| {
            bytes
                .windows(words.len())
                .any(|window| window == words.as_bytes())
        };
        if has(NOTE) || has(DRAFT) || has("AL-1") || has("The house by the river") {
            found.push(entry.file_name().into_string().unwrap());
        }
    }
    found
}

/// The number of the last event of the session.
fn last(store: &Store) -> Seq {
    Seq(store.verify(session_stream(1)).unwrap().unwrap().events)
}

fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().flatten();
    let mut names: Vec<String> = entries
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn is_whole(store: &Store) {
    let verified = store.verify(session_stream(1)).unwrap().unwrap();
    assert_eq!(verified.fault, None);
    assert!(verified.events >= 2);
    assert_eq!(
        store.drafts(ids(1).1).unwrap()[0].text.as_deref(),
        Some(DRAFT)
    );
}

#[test]
fn a_plain_store_becomes_encrypted_with_everything_in_it_and_no_word_of_it_is_left() {
    let (folder, path, store) = plain();
    assert!(!readable(folder.path()).is_empty());
    drop(store);
    let mut store = open(&path, Key::none()).unwrap();
    store.encrypt(&key_file(), &key()).unwrap();
    assert!(store.is_encrypted());
    is_whole(&store);
    let again = noted(778, "sv_acc_food", &format!("{NOTE}, once more"));
    let last = last(&store);
    store
        .append(session_stream(1), last, &[again], None)
        .unwrap();
    assert_eq!(readable(folder.path()), Vec::<String>::new());
    drop(store);
    assert_eq!(readable(folder.path()), Vec::<String>::new());
    assert_eq!(
        files(folder.path()),
        ["visits.fener", "visits.fener.keys", "visits.fener.lock"]
    );
    is_whole(&open(&path, key()).unwrap());
}

#[test]
fn without_its_key_an_encrypted_store_is_locked_and_with_another_it_is_none() {
    let (_folder, path, store) = sealed();
    drop(store);
    assert!(keys::is_locked(&path));
    let locked = open(&path, Key::none()).unwrap_err();
    assert_eq!(locked, StoreError::Locked { path: path.clone() });
    let other = Key::of(StoreKey::fresh(&mut |bytes| bytes.fill(43)));
    let none = open(&path, other).unwrap_err();
    assert_eq!(none, StoreError::NotAStore { path: path.clone() });
    let read = Store::open(&path, Access::Read, key())
        .unwrap()
        .into_store();
    is_whole(&read);
}

#[test]
fn a_plain_store_in_the_place_of_an_encrypted_one_is_refused() {
    let (_folder, path, store) = plain();
    drop(store);
    let refused = open(&path, key()).unwrap_err();
    assert_eq!(refused, StoreError::NotEncrypted { path });
}

#[test]
fn a_store_is_encrypted_from_its_first_page_on_when_it_was_empty() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let mut store = open(&path, Key::none()).unwrap();
    store.encrypt(&key_file(), &key()).unwrap();
    create(&mut store, 1);
    drop(store);
    assert_eq!(readable(folder.path()), Vec::<String>::new());
    assert!(open(&path, key()).unwrap().is_encrypted());
}

#[test]
fn a_changed_bit_anywhere_in_a_page_is_noticed() {
    let (_folder, path, store) = sealed();
    drop(store);
    let whole = fs::read(&path).unwrap();
    for at in (0..whole.len()).step_by(whole.len() / 60) {
        let mut changed = whole.clone();
        changed[at] ^= 1 << (at % 8);
        fs::write(&path, &changed).unwrap();
        let opened = Store::open(&path, Access::Read, key());
        let checked = opened.and_then(|opened| opened.into_store().check_file());
        assert!(
            checked.is_err(),
            "a bit of byte {at} was changed and nobody noticed"
        );
    }
}

/// A plain store as it was, and the encrypted one it became, each as bytes, with the keys.
struct Both {
    folder: tempfile::TempDir,
    path: PathBuf,
    plain: Vec<u8>,
    sealed: Vec<u8>,
    keys: Vec<u8>,
}

impl Both {
    fn new() -> Both {
        let (folder, path, store) = plain();
        drop(store);
        let plain = fs::read(&path).unwrap();
        let mut store = open(&path, Key::none()).unwrap();
        store.encrypt(&key_file(), &key()).unwrap();
        drop(store);
        let (sealed, keys) = (
            fs::read(&path).unwrap(),
            fs::read(keys::path(&path)).unwrap(),
        );
        for name in files(folder.path()) {
            fs::remove_file(folder.path().join(name)).unwrap();
        }
        Both {
            folder,
            path,
            plain,
            sealed,
            keys,
        }
    }

    fn put(&self, ending: &str, bytes: &[u8]) {
        let name = format!("visits.fener{ending}");
        fs::write(self.folder.path().join(name), bytes).unwrap();
    }

    /// Whether everything else is gone and nothing can be read.
    fn is_sealed(&self) {
        assert!(matches!(
            open(&self.path, Key::none()),
            Err(StoreError::Locked { .. })
        ));
        let store = open(&self.path, key()).unwrap();
        is_whole(&store);
        drop(store);
        assert_eq!(readable(self.folder.path()), Vec::<String>::new());
        assert_eq!(
            files(self.folder.path()),
            ["visits.fener", "visits.fener.keys", "visits.fener.lock"]
        );
    }
}

#[test]
fn cut_off_before_the_keys_were_in_place_the_store_is_plain_and_whole() {
    let both = Both::new();
    for copy in [&both.sealed[..], &both.sealed[..both.sealed.len() / 2], b""] {
        both.put("", &both.plain);
        both.put(".sealed", copy);
        both.put(".keys.part", &both.keys);
        let store = open(&both.path, Key::none()).unwrap();
        is_whole(&store);
        drop(store);
        assert!(!both.folder.path().join("visits.fener.sealed").exists());
    }
}

#[test]
fn cut_off_after_the_keys_were_in_place_the_next_opening_goes_on() {
    let both = Both::new();
    both.put("", &both.plain);
    both.put(".sealed", &both.sealed);
    both.put(".keys", &both.keys);
    both.is_sealed();
}

#[test]
fn cut_off_while_the_old_file_was_moved_away_the_next_opening_goes_on() {
    let both = Both::new();
    both.put(".plain", &both.plain);
    both.put(".sealed", &both.sealed);
    both.put(".keys", &both.keys);
    both.is_sealed();
    both.put(".plain", &both.plain);
    both.is_sealed();
}

#[test]
fn a_backup_of_an_encrypted_store_is_encrypted_and_is_restored_with_its_keys() {
    let (folder, path, store) = sealed();
    let to = folder.path().join("copy.fener");
    store.back_up(&to, &mut |_, _| true).unwrap();
    assert_eq!(readable(folder.path()), Vec::<String>::new());
    assert!(keys::is_locked(&to));
    drop(store);
    is_whole(&Store::open(&to, Access::Read, key()).unwrap().into_store());
    let made = Made::at(Timestamp(START), 0);
    let elsewhere = folder.path().join("elsewhere").join("visits.fener");
    let restored = restore(&to, &elsewhere, &key(), made).unwrap();
    assert_eq!(restored.streams, 2);
    assert!(keys::is_locked(&elsewhere));
    is_whole(&open(&elsewhere, key()).unwrap());
    assert!(matches!(
        restore(&to, &path, &Key::none(), made),
        Err(StoreError::Locked { .. })
    ));
}
