//! A store as a file that is copied: written beside its place for its owner alone, synced, and put under its name in one step.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::storage::store::error::StoreError;
use crate::storage::store::keys;
use crate::storage::store::lock::{beside, private};
use crate::storage::store::open::fresh;
use crate::storage::store::{Key, Store, schema};

/// How many pages are copied before somebody is asked whether to go on.
const PAGES: i32 = 256;

/// Why there is no copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCopy {
    /// It was stopped; nothing is left of it.
    Stopped,
    /// A file of that name is there, and is left as it is.
    Exists(PathBuf),
    /// It failed.
    Failed(StoreError),
}

impl From<StoreError> for NoCopy {
    fn from(error: StoreError) -> NoCopy {
        NoCopy::Failed(error)
    }
}

/// What is asked after each piece and before the copy is checked, with how many pieces are done and how many there are; `false` stops.
pub type GoOn<'a> = dyn FnMut(u32, u32) -> bool + 'a;

impl Store {
    /// Copies the store as it stands at one moment into a new file, which stays one file: no log beside it. It is the caller's to check
    /// and to put under its name.
    pub(super) fn copy_to(
        &self,
        part: &Path,
        key: &Key,
        go_on: &mut GoOn<'_>,
    ) -> Result<(), NoCopy> {
        remove_store(part);
        let copied = copy_pages(&self.connection, &self.path, part, key, go_on);
        if copied.is_err() {
            remove_store(part);
        }
        copied
    }
}

fn copy_pages(
    from: &Connection,
    path: &Path,
    part: &Path,
    key: &Key,
    go_on: &mut GoOn<'_>,
) -> Result<(), NoCopy> {
    let failed = |error: rusqlite::Error| StoreError::from_sqlite(part, &error);
    let mut to = fresh(part, key)?;
    {
        let backup = Backup::new(from, &mut to).map_err(failed)?;
        loop {
            let step = backup
                .step(PAGES)
                .map_err(|error| StoreError::from_sqlite(path, &error))?;
            let progress = backup.progress();
            let (all, left) = (count(progress.pagecount), count(progress.remaining));
            match step {
                StepResult::Done if go_on(all, all) => break,
                StepResult::More if go_on(all.saturating_sub(left), all) => {}
                StepResult::Done | StepResult::More => return Err(NoCopy::Stopped),
                _ => {
                    let path = path.to_owned();
                    return Err(StoreError::Busy { path }.into());
                }
            }
        }
    }
    schema::leave_log(&to).map_err(failed)?;
    drop(to);
    synced(part).map_err(|error| StoreError::from_io(part, &error).into())
}

fn count(pages: i32) -> u32 {
    u32::try_from(pages).unwrap_or_default()
}

/// The file of the wrapped keys of an encrypted store, which travels with it.
pub fn keys_of(store: &Path) -> PathBuf {
    keys::path(store)
}

/// Copies a small file for its owner alone: beside its place, synced, then under its name.
pub(super) fn copy_private(from: &Path, to: &Path) -> Result<(), StoreError> {
    let copy = || -> io::Result<()> {
        let part = beside(to, "part");
        fs::remove_file(&part).unwrap_or_default();
        let mut file = private(OpenOptions::new().create_new(true).write(true)).open(&part)?;
        io::copy(&mut File::open(from)?, &mut file)?;
        file.sync_all()?;
        fs::rename(&part, to)
    };
    copy().map_err(|error| StoreError::from_io(to, &error))
}

/// Keeps a file under a second name: as a link where the file system has them, as a copy elsewhere. What had that name goes.
pub(super) fn keep_as(from: &Path, to: &Path) -> Result<(), StoreError> {
    fs::remove_file(to).unwrap_or_default();
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(_) => copy_private(from, to),
    }
}

/// Waits until a file is on the disk.
pub(super) fn synced(path: &Path) -> io::Result<()> {
    OpenOptions::new().write(true).open(path)?.sync_all()
}

/// Puts a file in the place of another in one step, and waits until the name is on the disk.
pub(super) fn put_in_place(part: &Path, path: &Path) -> Result<(), StoreError> {
    fs::rename(part, path).map_err(|error| StoreError::from_io(path, &error))?;
    // Not every system lets a folder be synced; where it cannot, the name follows with the next write.
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .map(|folder| File::open(folder).and_then(|folder| folder.sync_all()))
        .transpose()
        .map(drop)
        .unwrap_or_default();
    Ok(())
}

/// The name of a file that SQLite keeps beside a store.
pub(super) fn log_of(store: &Path, ending: &str) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Takes away the files that SQLite keeps beside a store which nobody has open.
pub(super) fn remove_logs(store: &Path) {
    for ending in ["-wal", "-shm", "-journal"] {
        fs::remove_file(log_of(store, ending)).unwrap_or_default();
    }
}

/// Takes away a half-made store with everything beside it.
pub(super) fn remove_store(store: &Path) {
    fs::remove_file(store).unwrap_or_default();
    remove_logs(store);
}
