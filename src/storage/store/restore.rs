//! Restoring: a backup is checked, and takes the place of the store only then. What was there stays beside it under another name. What
//! was deleted or erased since the backup was made is deleted and erased again, so that an older copy brings nothing back.

use std::fs;
use std::path::{Path, PathBuf};

use crate::base::id::EventId;
use crate::base::time::Timestamp;
use crate::record::session::event::StreamId;
use crate::storage::store::bring_up::forget_originals;
use crate::storage::store::copying::{
    NoCopy, copy_private, keep_as, keys_of, log_of, put_in_place, remove_logs, remove_store,
};
use crate::storage::store::error::StoreError;
use crate::storage::store::generations::Made;
use crate::storage::store::lock::{Lock, NoLock, beside};
use crate::storage::store::open::{make_folder, write_to};
use crate::storage::store::schema;
use crate::storage::store::{Key, Store};

/// What was restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// How many streams the backup held, assessments and sessions.
    pub streams: usize,
    /// How many of what it held was deleted or erased again.
    pub gone_again: usize,
    /// Under which name what was there stays.
    pub kept: Option<PathBuf>,
}

/// What was taken away from a store for good.
#[derive(Debug, Default)]
struct Gone {
    deleted: Vec<(StreamId, Timestamp, i64)>,
    erased: Vec<EventId>,
}

/// The name under which a store stays when another takes its place: `visits.fener.before-2026-11-24_17-00-07.fener`.
fn kept_name(store: &Path, made: Made) -> PathBuf {
    beside(store, &format!("before-{}", made.file_name()))
}

/// Puts a backup in the place of the store at a path, for which nobody may hold the lock. `made` is now.
pub fn restore(backup: &Path, path: &Path, key: &Key, made: Made) -> Result<Restored, StoreError> {
    let (source, _) = Store::look(backup, key)?;
    source.check_whole()?;
    let streams = source.streams()?.len();
    make_folder(path)?;
    let busy = || StoreError::Busy {
        path: path.to_owned(),
    };
    let lock = Lock::take(path).map_err(|why| match why {
        NoLock::Held(_) | NoLock::Unsupported => busy(),
        NoLock::Unwritable(error) => StoreError::from_io(path, &error),
    })?;
    let part = beside(path, "restore.part");
    let made_ready = ready(&source, path, &part, key);
    let gone_again = match made_ready {
        Ok(gone_again) => gone_again,
        Err(error) => {
            remove_store(&part);
            return Err(error);
        }
    };
    drop(source);
    let kept = match path.exists() {
        true => Some(keep(path, &kept_name(path, made))?),
        false => None,
    };
    put_in_place(&part, path)?;
    if keys_of(backup).exists() {
        copy_private(&keys_of(backup), &keys_of(path))?;
    }
    drop(lock);
    Ok(Restored {
        streams,
        gone_again,
        kept,
    })
}

/// Makes the copy that is to take the place, without what was deleted or erased since; says how much of it that was.
fn ready(source: &Store, path: &Path, part: &Path, key: &Key) -> Result<usize, StoreError> {
    let gone = gone(path, key)?;
    source
        .copy_to(part, key, &mut |_, _| true)
        .map_err(|error| match error {
            NoCopy::Failed(error) => error,
            NoCopy::Stopped | NoCopy::Exists(_) => StoreError::Busy {
                path: part.to_owned(),
            },
        })?;
    let unwritable = || StoreError::ReadOnly {
        path: part.to_owned(),
    };
    let (connection, _) = write_to(part, key, false)?.map_err(|_| unwritable())?;
    let mut store = Store::writing(connection, part, key.clone());
    let mut again = 0;
    let here: Vec<StreamId> = store.streams()?.into_iter().map(|one| one.1).collect();
    again += gone
        .deleted
        .iter()
        .filter(|one| here.contains(&one.0))
        .count();
    store.bury(&gone.deleted)?;
    for event in gone.erased {
        again += usize::from(store.erase(event)?);
    }
    store.check_whole()?;
    schema::leave_log(&store.connection).map_err(|error| store.failed(error))?;
    drop(store);
    forget_originals(part);
    remove_logs(part);
    Ok(again)
}

/// What was taken away from the store that stands there, as far as it can still be read.
fn gone(path: &Path, key: &Key) -> Result<Gone, StoreError> {
    let (store, schema) = match Store::look(path, key) {
        Ok(found) => found,
        // What was deleted there cannot be known, and an older copy must not bring it back.
        Err(error @ (StoreError::Locked { .. } | StoreError::NotEncrypted { .. })) => {
            return Err(error);
        }
        Err(_) => return Ok(Gone::default()),
    };
    let erased = store.erased_events().unwrap_or_default();
    let deleted = match schema {
        schema if schema >= schema::WITH_TOMBSTONES => store.tombstones().unwrap_or_default(),
        _ => Vec::new(),
    };
    Ok(Gone { deleted, erased })
}

/// Keeps the store that stands there under another name, with its log and its keys.
fn keep(path: &Path, kept: &Path) -> Result<PathBuf, StoreError> {
    keep_as(path, kept)?;
    let log = log_of(path, "-wal");
    let holds_changes = fs::metadata(&log).is_ok_and(|log| log.len() > 0);
    if holds_changes {
        copy_private(&log, &log_of(kept, "-wal"))?;
    }
    // A log must never stand beside another store than its own: it would be read into it.
    remove_logs(path);
    if keys_of(path).exists() {
        copy_private(&keys_of(path), &keys_of(kept))?;
    }
    Ok(kept.to_owned())
}
