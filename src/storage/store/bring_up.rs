//! Bringing a store of an older schema up: on a copy, which is checked before it takes the place of the original in one step. Whatever
//! happens between, the old store or the new one stands there whole. The original stays beside it until a later opening is left.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use crate::storage::store::copying::{
    NoCopy, keep_as, put_in_place, remove_logs, remove_store, synced,
};
use crate::storage::store::error::StoreError;
use crate::storage::store::lock::beside;
use crate::storage::store::open::unlock;
use crate::storage::store::schema::{self, Found, SCHEMA};
use crate::storage::store::{Key, Store};

/// How far it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The original is one file.
    Folded,
    /// The copy is made.
    Copied,
    /// The copy has the newest schema.
    Migrated,
    /// The copy holds the same as the original, and as much.
    Checked,
    /// The original has a second name.
    Kept,
    /// The copy stands in its place.
    Replaced,
}

impl Step {
    /// All of them, in order.
    pub const ALL: [Step; 6] = [
        Step::Folded,
        Step::Copied,
        Step::Migrated,
        Step::Checked,
        Step::Kept,
        Step::Replaced,
    ];
}

/// Where the original of a store stays: `visits.fener.schema-5`.
pub fn original(store: &Path, schema: i64) -> PathBuf {
    beside(store, &format!("schema-{schema}"))
}

/// Where the copy is made.
pub fn part_of(store: &Path) -> PathBuf {
    beside(store, "upgrade.part")
}

/// Takes away the originals that were kept.
pub(super) fn forget_originals(store: &Path) {
    for schema in 1..SCHEMA {
        fs::remove_file(original(store, schema)).unwrap_or_default();
    }
}

/// Brings the store at a path up. `watch` is told each step that is done; where it says `false`, everything is left as it then is, as
/// a power cut would leave it.
pub fn bring_up(
    path: &Path,
    key: &Key,
    watch: &mut dyn FnMut(Step) -> bool,
) -> Result<(), StoreError> {
    let stopped = || StoreError::Unsure {
        path: path.to_owned(),
    };
    let mut told = |step| match watch(step) {
        true => Ok(()),
        false => Err(stopped()),
    };
    let part = part_of(path);
    let source = whole(path, key)?;
    let from = match schema::find(&source.connection, path)? {
        Found::Older(from) => from,
        _ => return Ok(()),
    };
    told(Step::Folded)?;
    source
        .copy_to(&part, key, &mut |_, _| true)
        .map_err(|error| match error {
            NoCopy::Failed(error) => error,
            NoCopy::Stopped | NoCopy::Exists(_) => stopped(),
        })?;
    told(Step::Copied)?;
    let mut copy = opened(&part, key)?;
    schema::migrate(&mut copy, from, &part)?;
    told(Step::Migrated)?;
    let copy = Store::reading(copy, &part, key.clone());
    copy.check_file()?;
    // What does not hold together in the original, which a check says, must not keep the rest of it out of reach.
    let holds_the_same = copy.check_all()? == source.check_all()?;
    if !holds_the_same || counts(&copy)? != counts(&source)? {
        remove_store(&part);
        let path = path.to_owned();
        return Err(StoreError::Damaged { path });
    }
    drop(copy);
    synced(&part).map_err(|error| StoreError::from_io(&part, &error))?;
    told(Step::Checked)?;
    drop(source);
    // Nothing is in them: the original was folded, and nobody else writes while the lock is held.
    remove_logs(path);
    keep_as(path, &original(path, from))?;
    told(Step::Kept)?;
    put_in_place(&part, path)?;
    told(Step::Replaced)
}

/// The original, with the log of recent changes folded into it.
fn whole(path: &Path, key: &Key) -> Result<Store, StoreError> {
    let store = Store::reading(opened(path, key)?, path, key.clone());
    match store.pragma(include_str!("sql/empty_wal.sql"))? {
        true => Ok(store),
        false => Err(StoreError::Busy {
            path: path.to_owned(),
        }),
    }
}

fn opened(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    let failed = |error| StoreError::from_sqlite(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    unlock(&connection, key).map_err(failed)?;
    schema::prepare(&connection).map_err(failed)?;
    Ok(connection)
}

/// How many streams, events, drafts and kept files there are.
fn counts(store: &Store) -> Result<[i64; 4], StoreError> {
    store
        .connection
        .query_row(include_str!("sql/count_kept.sql"), [], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
        })
        .map_err(|error| store.failed(error))
}
