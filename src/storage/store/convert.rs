//! Encrypting a store that was plain. A copy is made under the key and held against the original; then the keys are put beside it, then
//! it takes the place of the original, and what the original left on the disk is overwritten.
//!
//! Cut off at any point, the store is whole: before the keys are in place it is plain and the copy counts for nothing, from then on the
//! copy is known to be good and the next opening puts it in its place. What overwriting cannot promise: a disk that moves its blocks
//! (flash) or a file system that never writes over old ones may keep some of them, and so may backups made before.

use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::storage::seal::file::KeyFile;
use crate::storage::store::copying::{log_of, put_in_place, remove_logs};
use crate::storage::store::error::StoreError;
use crate::storage::store::keys::{self, Shape};
use crate::storage::store::lock::beside;
use crate::storage::store::open::unlock;
use crate::storage::store::{Access, Key, Store, schema};

/// How many numbers stand for what is in a store; see `count_rows.sql`.
const COUNTS: usize = 21;

impl Store {
    /// Encrypts the store and goes on writing under the key, without giving up the lock. `keys` are put beside it. When it fails, the
    /// store is what it was and stays open; only when it cannot even be opened again is it read-only.
    pub fn encrypt(&mut self, keys: &KeyFile, key: &Key) -> Result<(), StoreError> {
        self.must_write()?;
        if self.is_encrypted() || self.lock.is_none() {
            return Err(StoreError::ReadOnly {
                path: self.path.clone(),
            });
        }
        self.copy_sealed(key)?;
        self.hold_against(key)?;
        keys::keep(&self.path, keys)?;
        // From here on there is no way back, and the next opening would go on.
        self.connection = Connection::open_in_memory()
            .map_err(|error| StoreError::from_sqlite(&self.path, &error))?;
        let replaced = replace(&self.path);
        if Shape::of(&self.path) == Shape::Sealed {
            self.key = key.clone();
        }
        self.reopen()?;
        replaced
    }

    /// Writes the copy.
    pub(super) fn copy_sealed(&self, key: &Key) -> Result<(), StoreError> {
        let copy = copy_of(&self.path);
        let failed = |error| StoreError::from_sqlite(&copy, &error);
        remove(&copy).map_err(|error| StoreError::from_io(&copy, &error))?;
        self.pragma(include_str!("sql/empty_wal.sql"))?;
        // A connection without the limits of a store: it attaches, and it writes a schema.
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let plain = Connection::open_with_flags(&self.path, flags).map_err(failed)?;
        unlock(&plain, &Key::none()).map_err(failed)?;
        make_private(&copy).map_err(|error| StoreError::from_io(&copy, &error))?;
        let raw = key.raw().unwrap_or_default();
        let name = copy.display().to_string();
        plain
            .execute(
                include_str!("sql/attach_sealed.sql"),
                [name.as_str(), raw.as_str()],
            )
            .map_err(failed)?;
        plain
            .query_row(include_str!("sql/copy_sealed.sql"), [], |_| Ok(()))
            .map_err(failed)?;
        for (name, value) in [
            ("application_id", schema::APPLICATION),
            ("user_version", schema::SCHEMA),
        ] {
            plain
                .pragma_update(Some("sealed"), name, value)
                .map_err(failed)?;
        }
        plain
            .execute(include_str!("sql/detach_sealed.sql"), [])
            .map_err(failed)?;
        drop(plain);
        // The copy keeps its log as a store does before it has the name of one: cut off in between it could not be opened.
        let sealed = Connection::open_with_flags(&copy, flags).map_err(failed)?;
        unlock(&sealed, key).map_err(failed)?;
        sealed
            .execute_batch(include_str!("sql/prepare_writing.sql"))
            .map_err(failed)?;
        drop(sealed);
        File::open(&copy)
            .and_then(|file| file.sync_all())
            .map_err(|error| StoreError::from_io(&copy, &error))
    }

    /// Holds the copy against the store: its pages, how much of everything there is, and every stream from its first event to its last.
    pub(super) fn hold_against(&self, key: &Key) -> Result<(), StoreError> {
        let copy = copy_of(&self.path);
        let sealed = Store::open(&copy, Access::Read, key.clone())?.into_store();
        sealed.check_file()?;
        let holds_the_same = sealed.check_all()? == self.check_all()?;
        if !holds_the_same || counts(&sealed)? != counts(self)? {
            return Err(StoreError::Damaged { path: copy });
        }
        drop(sealed);
        remove_logs(&copy);
        Ok(())
    }
}

/// Goes on where encrypting was cut off, and takes away what it left behind. Only whoever has the lock may.
pub(super) fn finish(path: &Path) -> Result<(), StoreError> {
    let (copy, old) = (copy_of(path), old_of(path));
    if !copy.exists() && !old.exists() {
        return Ok(());
    }
    let is_good = match copy.exists() {
        true => keys::is_there(path) && Shape::of(&copy) == Shape::Sealed,
        false => Shape::of(path) == Shape::Sealed,
    };
    match is_good {
        true => replace(path),
        false => remove(&copy).map_err(|error| StoreError::from_io(&copy, &error)),
    }
}

/// Puts the copy in the place of the store and overwrites the old one. Nobody has the store open.
fn replace(path: &Path) -> Result<(), StoreError> {
    let failed = |error: io::Error| StoreError::from_io(path, &error);
    let (copy, old) = (copy_of(path), old_of(path));
    if copy.exists() {
        if path.exists() && !old.exists() {
            // A second name for the old file, where the file system has such; else the name alone moves, and comes back if need be.
            std::fs::hard_link(path, &old)
                .or_else(|_| std::fs::rename(path, &old))
                .map_err(failed)?;
        }
        // The log of the old file is none of the new one.
        for ending in ["-wal", "-shm"] {
            wipe(&log_of(path, ending)).map_err(failed)?;
        }
        put_in_place(&copy, path)?;
    }
    wipe(&old).map_err(failed)
}

/// Overwrites a file and takes it away, if it is there.
fn wipe(path: &Path) -> io::Result<()> {
    if !path.exists() {
        return Ok(());
    }
    let mut file = OpenOptions::new().write(true).open(path)?;
    let zeros = [0; 64 * 1024];
    let mut left = file.metadata()?.len();
    while left > 0 {
        let most = left.min(zeros.len() as u64);
        file.write_all(zeros.get(..most as usize).unwrap_or_default())?;
        left -= most;
    }
    file.sync_all()?;
    drop(file);
    remove(path)
}

fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn make_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    crate::storage::store::lock::private(options.create_new(true).write(true))
        .open(path)
        .map(drop)
}

fn copy_of(path: &Path) -> PathBuf {
    beside(path, "sealed")
}

fn old_of(path: &Path) -> PathBuf {
    beside(path, "plain")
}

fn counts(store: &Store) -> Result<Vec<i64>, StoreError> {
    let failed = |error| StoreError::from_sqlite(&store.path, &error);
    store
        .connection
        .query_row(include_str!("sql/count_rows.sql"), [], |row| {
            (0..COUNTS).map(|at| row.get(at)).collect()
        })
        .map_err(failed)
}
