//! The file of keys beside a store, and whether a store is encrypted at all.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use crate::storage::seal::file::{KeyFault, KeyFile};
use crate::storage::store::copying::put_in_place;
use crate::storage::store::error::StoreError;
use crate::storage::store::lock::{beside, private};

/// No file of keys is longer.
const LONGEST: u64 = 4096;

/// What a file begins like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// It is not there, cannot be read, or nothing is in it.
    Empty,
    /// Anybody can read it.
    Plain,
    /// It looks like chance: encrypted, or something else.
    Sealed,
}

impl Shape {
    /// Looks at the beginning of a file.
    pub fn of(path: &Path) -> Shape {
        let mut head = [0; 16];
        let read = File::open(path).and_then(|mut file| file.read_exact(&mut head));
        match read {
            Err(_) => Shape::Empty,
            Ok(()) if &head == b"SQLite format 3\0" => Shape::Plain,
            Ok(()) => Shape::Sealed,
        }
    }
}

/// Where the keys of a store are.
pub fn path(store: &Path) -> PathBuf {
    beside(store, "keys")
}

/// Says whether there is a file of keys.
pub fn is_there(store: &Path) -> bool {
    path(store).is_file()
}

/// Says whether a store needs a passphrase.
pub fn is_locked(store: &Path) -> bool {
    Shape::of(store) == Shape::Sealed && is_there(store)
}

/// Reads the keys of a store.
pub fn read(store: &Path) -> Result<KeyFile, StoreError> {
    let path = path(store);
    let mut text = String::new();
    let read = File::open(&path).and_then(|file| file.take(LONGEST).read_to_string(&mut text));
    if let Err(error) = read {
        return Err(StoreError::Disk {
            path,
            reason: error.to_string(),
        });
    }
    KeyFile::parse(&text).map_err(|fault| StoreError::KeysUnreadable {
        path,
        newer: fault == KeyFault::Newer,
    })
}

/// Puts keys beside a store, in the place of others, so that there is always a whole file.
pub fn keep(store: &Path, keys: &KeyFile) -> Result<(), StoreError> {
    let path = path(store);
    let part = beside(&path, "part");
    write(&part, &keys.text()).map_err(|error| StoreError::from_io(&path, &error))?;
    put_in_place(&part, &path)
}

fn write(part: &Path, text: &str) -> io::Result<()> {
    let mut file =
        private(OpenOptions::new().create(true).truncate(true).write(true)).open(part)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
