//! The store: streams of events in SQLite, with the few tables that lists need, drafts and the exact sources of every package used.
//! An event that was confirmed is on the disk; nothing here changes or deletes one. It knows neither questionnaires nor scores, and it
//! never asks for the time: events come stamped.

use std::path::{Path, PathBuf};

use rusqlite::Connection;
use zeroize::Zeroizing;

use crate::storage::seal::key::StoreKey;
use crate::storage::store::error::StoreError;
use crate::storage::store::lock::Lock;

pub mod append;
pub mod backup;
pub mod bring_up;
pub mod chain;
pub mod check;
pub mod convert;
pub mod copying;
pub mod definition;
pub mod delete;
pub mod draft;
pub mod erase;
mod erase_words;
pub mod error;
pub mod generations;
pub mod health;
pub mod keys;
pub mod lock;
pub mod merge;
mod merge_stream;
pub mod open;
pub mod own;
pub mod payload;
pub mod project;
pub mod read;
pub mod rebuild;
pub mod restore;
pub mod salvage;
pub mod schema;
pub mod sessions;
mod wire;
mod wire_line;
mod wire_opening;
mod wire_upgrade;
pub mod withdraw;

/// What the caller wants to do with a store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Write, if no other window does.
    Write,
    /// Only read.
    Read,
}

/// What unlocks a store.
#[derive(Clone, Debug, Default)]
pub struct Key(Option<StoreKey>);

impl Key {
    /// No encryption.
    pub fn none() -> Key {
        Key(None)
    }

    /// The key of an encrypted store.
    pub fn of(key: StoreKey) -> Key {
        Key(Some(key))
    }

    /// Says whether it is the key of an encrypted store.
    pub fn is_some(&self) -> bool {
        self.0.is_some()
    }

    /// As SQLCipher takes a key that needs no derivation.
    fn raw(&self) -> Option<Zeroizing<String>> {
        let key = self.0.as_ref()?;
        // Room is made first, so that no copy stays behind where the text was before it grew.
        let mut raw = Zeroizing::new(String::with_capacity(128));
        raw.push_str("x'");
        for byte in key.bytes() {
            for half in [byte >> 4, byte & 15] {
                raw.extend(char::from_digit(u32::from(half), 16));
            }
        }
        raw.push('\'');
        Some(raw)
    }
}

/// An open store: one connection and, while it writes, the lock.
#[derive(Debug)]
pub struct Store {
    // Closed before the lock goes, because fields are dropped in this order.
    connection: Connection,
    path: PathBuf,
    writes: bool,
    unsure: bool,
    changes: u32,
    key: Key,
    // Whether this opening brought it up from an older schema, of which the original stays beside it.
    is_brought_up: bool,
    lock: Option<Lock>,
}

/// After how many changes the log is folded into the file: about four megabytes of it.
const CHECKPOINT_AFTER: u32 = 200;

impl Drop for Store {
    /// The original of an older schema stays until a later opening is left in order.
    fn drop(&mut self) {
        if self.writes && self.lock.is_some() && !self.unsure && !self.is_brought_up {
            bring_up::forget_originals(&self.path);
        }
    }
}

impl Store {
    /// A store of a connection that may only read.
    fn reading(connection: Connection, path: &Path, key: Key) -> Store {
        Store {
            connection,
            path: path.to_owned(),
            writes: false,
            unsure: false,
            changes: 0,
            key,
            is_brought_up: false,
            lock: None,
        }
    }

    /// A store of a connection that writes a file which nobody else knows, so that no lock is needed.
    fn writing(connection: Connection, path: &Path, key: Key) -> Store {
        let mut store = Store::reading(connection, path, key);
        store.writes = true;
        store
    }

    /// Says whether this store can be written; a reader cannot.
    pub fn is_writer(&self) -> bool {
        self.writes
    }

    /// Says whether what is written here can be read by nobody who lacks the key.
    pub fn is_encrypted(&self) -> bool {
        self.key.is_some()
    }

    /// Says whether the program that wrote here before was cut off: it did not give the store back.
    pub fn was_cut_off(&self) -> bool {
        self.lock.as_ref().is_some_and(Lock::was_cut_off)
    }

    /// Where it is; blank for one in memory.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Folds the log of recent changes into the file once it has grown, so that no append has to. For the quiet moments between
    /// appends; cheap when there is little to do, and it changes nothing that can be read.
    pub fn checkpoint(&mut self) -> Result<(), StoreError> {
        if !self.writes || self.lock.is_none() || self.changes < CHECKPOINT_AFTER {
            return Ok(());
        }
        self.pragma(include_str!("sql/checkpoint.sql"))?;
        // The first change after a checkpoint begins the log anew and costs a second sync, so it is made here and not by an answer.
        self.connection
            .execute(include_str!("sql/count_opening.sql"), [])
            .map_err(|error| self.failed(error))?;
        self.changes = 0;
        Ok(())
    }

    /// Folds the whole log into the file now, so that everything in it is written and synced anew; an error when that cannot be done
    /// to the end.
    pub fn fold_log(&mut self) -> Result<(), StoreError> {
        if !self.writes || self.lock.is_none() {
            return Ok(());
        }
        match self.pragma(include_str!("sql/fold_log.sql"))? {
            true => Ok(()),
            false => Err(StoreError::Busy {
                path: self.path.clone(),
            }),
        }
    }

    /// Folds the log; says whether nobody was in the way.
    fn pragma(&self, statement: &str) -> Result<bool, StoreError> {
        let busy: i64 = self
            .connection
            .query_row(statement, [], |row| row.get(0))
            .map_err(|error| self.failed(error))?;
        Ok(busy == 0)
    }

    fn failed(&self, error: rusqlite::Error) -> StoreError {
        StoreError::from_sqlite(&self.path, &error)
    }

    /// Refuses to write with a connection that may not, or whose last write has an unknown outcome.
    fn must_write(&self) -> Result<(), StoreError> {
        match (self.writes, self.unsure) {
            (false, _) => Err(StoreError::ReadOnly {
                path: self.path.clone(),
            }),
            (true, true) => Err(StoreError::Unsure {
                path: self.path.clone(),
            }),
            (true, false) => Ok(()),
        }
    }
}
