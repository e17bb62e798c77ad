//! Backups: a copy of the store made while it is in use, checked after it was written, and kept in generations.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::params;

use crate::base::time::{Date, Timestamp};
use crate::storage::store::copying::{
    GoOn, NoCopy, copy_private, keys_of, put_in_place, remove_store,
};
use crate::storage::store::error::StoreError;
use crate::storage::store::generations::{Made, to_go};
use crate::storage::store::lock::beside;
use crate::storage::store::{Key, Store};

impl Store {
    /// Writes a backup under a name that is free: whole and checked, or not at all. The file with the wrapped keys goes beside it.
    pub fn back_up(&self, to: &Path, go_on: &mut GoOn<'_>) -> Result<(), NoCopy> {
        if to.exists() {
            return Err(NoCopy::Exists(to.to_owned()));
        }
        let part = beside(to, "part");
        self.copy_to(&part, &self.key, go_on)?;
        let done = checked(&part, &self.key).and_then(|()| {
            let keys = keys_of(&self.path);
            if keys.exists() {
                copy_private(&keys, &keys_of(to))?;
            }
            put_in_place(&part, to)
        });
        if done.is_err() {
            remove_store(&part);
        }
        Ok(done?)
    }

    /// Remembers where a copy was written, so that whoever deletes something later is told.
    pub fn note_copy(&mut self, path: &Path, at: Timestamp) -> Result<(), StoreError> {
        self.must_write()?;
        let path = path.display().to_string();
        self.connection
            .execute(include_str!("sql/note_copy.sql"), params![path, at.0])
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Where copies were written and when, the oldest first; some may be gone.
    pub fn copies(&self) -> Result<Vec<(PathBuf, Timestamp)>, StoreError> {
        let read = || {
            self.connection
                .prepare(include_str!("sql/list_copies.sql"))?
                .query_map([], |row| {
                    let path: String = row.get(0)?;
                    Ok((PathBuf::from(path), Timestamp(row.get(1)?)))
                })?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }
}

/// Opens a copy for reading and checks every page and every stream in it.
fn checked(copy: &Path, key: &Key) -> Result<(), StoreError> {
    let (store, _) = Store::look(copy, key)?;
    store.check_whole()
}

/// The backups in a folder, the oldest first.
pub fn backups_in(folder: &Path) -> io::Result<Vec<Made>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        found.extend(entry?.file_name().to_str().and_then(Made::parse));
    }
    found.sort();
    Ok(found)
}

/// Takes away the backups of a folder that later ones stand for, and says which.
pub fn let_go(folder: &Path, today: Date) -> io::Result<Vec<PathBuf>> {
    let mut gone = Vec::new();
    for made in to_go(&backups_in(folder)?, today) {
        let path = folder.join(made.file_name());
        fs::remove_file(&path)?;
        fs::remove_file(keys_of(&path)).unwrap_or_default();
        gone.push(path);
    }
    Ok(gone)
}
