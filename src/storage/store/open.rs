//! Opening: the lock, the file, the schema; and what a second window or a disk that cannot be written gets instead.

use std::fs::OpenOptions;
use std::path::Path;

use rusqlite::{Connection, ErrorCode, OpenFlags};

use crate::storage::store::bring_up::bring_up;
use crate::storage::store::convert;
use crate::storage::store::error::StoreError;
use crate::storage::store::keys::{self as key_files, Shape};
use crate::storage::store::lock::{Holder, Lock, NoLock, private};
use crate::storage::store::schema::{self, Found};
use crate::storage::store::{Access, Key, Store};
use crate::text::i18n::keys;
use crate::text::i18n::phrase::{Arg, Phrase};

/// A store that was opened.
#[derive(Debug)]
pub enum Opened {
    /// It can be written, by nobody else.
    Writer(Store),
    /// It can only be read.
    Reader {
        /// The store.
        store: Store,
        /// Who writes it, when that is why and the other window said who it is.
        holder: Option<Holder>,
        /// Why it can only be read.
        why: ReadOnly,
    },
}

/// Why a store can only be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// Only that was asked for.
    Asked,
    /// Another window writes it.
    Held,
    /// The file or its folder cannot be written.
    Unwritable,
    /// Its folder has no locks, so two windows could write at once.
    NoLocks,
    /// A newer program wrote it, and says that this one may read it.
    Newer,
}

impl ReadOnly {
    /// Why, in a sentence. `offset` is where the clock on the wall stands, in seconds from UTC.
    pub fn phrase(self, holder: Option<Holder>, offset: i32) -> Phrase {
        match (self, holder) {
            (ReadOnly::Asked, _) => keys::store::asked_notice(),
            (ReadOnly::Held, Some(holder)) => keys::store::held_notice(
                Arg::Text(holder.process.to_string()),
                Arg::Moment(holder.since, offset),
            ),
            (ReadOnly::Held, None) => keys::store::held_unknown_notice(),
            (ReadOnly::Unwritable, _) => keys::store::unwritable_notice(),
            (ReadOnly::NoLocks, _) => keys::store::no_locks_notice(),
            (ReadOnly::Newer, _) => keys::store::newer_notice(),
        }
    }
}

impl Opened {
    /// The store, whatever can be done with it.
    pub fn into_store(self) -> Store {
        match self {
            Opened::Writer(store) | Opened::Reader { store, .. } => store,
        }
    }
}

impl Store {
    /// Opens a store. Asked to write, makes it if it is missing, takes the lock and proves that the disk takes a change; where another
    /// window has the lock or the disk cannot be written, opens for reading and says why.
    pub fn open(path: &Path, access: Access, key: Key) -> Result<Opened, StoreError> {
        if access == Access::Read {
            let store = read(path, &key)?;
            return Ok(Opened::Reader {
                store,
                holder: None,
                why: ReadOnly::Asked,
            });
        }
        make_folder(path)?;
        let lock = match Lock::take(path) {
            Ok(lock) => {
                // What was cut off while the store was encrypted is finished before anybody looks at it.
                convert::finish(path)?;
                lock
            }
            Err(NoLock::Held(holder)) => return reader(path, &key, holder, ReadOnly::Held),
            Err(NoLock::Unsupported) => return reader(path, &key, None, ReadOnly::NoLocks),
            Err(NoLock::Unwritable(error)) => {
                return match path.exists() {
                    true => reader(path, &key, None, ReadOnly::Unwritable),
                    false => Err(StoreError::Unwritable {
                        path: path.to_owned(),
                        reason: error.to_string(),
                    }),
                };
            }
        };
        match write(path, &key) {
            Ok(Ok((connection, is_brought_up))) => {
                let mut store = Store::writing(connection, path, key);
                store.is_brought_up = is_brought_up;
                store.lock = Some(lock);
                Ok(Opened::Writer(store))
            }
            Ok(Err(why)) => {
                drop(lock);
                reader(path, &key, None, why)
            }
            Err(error) => Err(error),
        }
    }

    /// A store that lives as long as this value, for tests and for trying things out.
    pub fn in_memory() -> Result<Store, StoreError> {
        let path = Path::new("");
        let failed = |error| StoreError::from_sqlite(path, &error);
        let mut connection = Connection::open_in_memory().map_err(failed)?;
        schema::prepare(&connection).map_err(failed)?;
        schema::migrate(&mut connection, 0, path)?;
        Ok(Store::writing(connection, path, Key::none()))
    }

    /// After a failure: lets go of the connection, whose state nobody knows, and opens another, without giving up the lock. Then
    /// [`recorded`](Store::recorded) says whether the last event was written.
    pub fn reopen(&mut self) -> Result<(), StoreError> {
        if self.writes && self.lock.is_some() {
            // The old connection must be gone before the new one looks: a failed sync is never asked again on the same file.
            let failed = |error| StoreError::from_sqlite(&self.path, &error);
            self.connection = Connection::open_in_memory().map_err(failed)?;
            let (connection, _) =
                write_to(&self.path, &self.key, false)?.map_err(|_| StoreError::ReadOnly {
                    path: self.path.clone(),
                })?;
            self.connection = connection;
        }
        self.unsure = false;
        Ok(())
    }
}

/// A connection that writes, or why there can be none.
fn write(path: &Path, key: &Key) -> Result<Result<(Connection, bool), ReadOnly>, StoreError> {
    make_private(path);
    write_to(path, key, true)
}

/// The same, to a file that may be made or must be there: one that vanished under an open store must not come back empty. Says also
/// whether it was brought up from an older schema.
pub(super) fn write_to(
    path: &Path,
    key: &Key,
    may_make: bool,
) -> Result<Result<(Connection, bool), ReadOnly>, StoreError> {
    let failed = |error| StoreError::from_sqlite(path, &error);
    if !may_make && !path.exists() {
        return Err(StoreError::Missing {
            path: path.to_owned(),
        });
    }
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    flags.set(OpenFlags::SQLITE_OPEN_CREATE, may_make);
    // Asked before SQLite makes the log.
    let is_fresh = log_is_blank(path);
    let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    unlock(&connection, key).map_err(failed)?;
    schema::prepare(&connection).map_err(failed)?;
    let found = schema::find(&connection, path).map_err(|error| unfit(path, key, error))?;
    let from = match found {
        Found::NewerButReadable(_) => return Ok(Err(ReadOnly::Newer)),
        Found::Empty if !may_make => {
            return Err(StoreError::Damaged {
                path: path.to_owned(),
            });
        }
        Found::Older(_) if !connection.is_readonly("main").map_err(failed)? => {
            drop(connection);
            bring_up(path, key, &mut |_| true)?;
            let opened = write_to(path, key, false)?;
            return Ok(opened.map(|(connection, _)| (connection, true)));
        }
        Found::Empty => 0,
        Found::Older(_) | Found::Current => schema::SCHEMA,
    };
    if connection.is_readonly("main").map_err(failed)? {
        return Ok(Err(ReadOnly::Unwritable));
    }
    connection
        .execute_batch(include_str!("sql/prepare_writing.sql"))
        .map_err(failed)?;
    schema::migrate(&mut connection, from, path)?;
    try_disk(&connection, is_fresh).map_err(failed)?;
    Ok(Ok((connection, false)))
}

/// Makes a change, so that a disk which takes none is known before the first answer. It is not waited for until it is on the disk:
/// losing it loses nothing, and the sync of the first answer takes it along. Only where older changes stand in the log is its head synced,
/// if it begins anew: were the head lost and what follows it not, the older changes would be read a second time.
fn try_disk(connection: &Connection, is_fresh: bool) -> rusqlite::Result<()> {
    connection.execute_batch(match is_fresh {
        true => include_str!("sql/sync_nothing.sql"),
        false => include_str!("sql/sync_heads.sql"),
    })?;
    connection.execute(include_str!("sql/count_opening.sql"), [])?;
    connection.execute_batch(include_str!("sql/sync_all.sql"))
}

fn reader(
    path: &Path,
    key: &Key,
    holder: Option<Holder>,
    why: ReadOnly,
) -> Result<Opened, StoreError> {
    let store = read(path, key)?;
    Ok(Opened::Reader { store, holder, why })
}

/// Hands SQLite the key, before anything else touches the file.
pub(super) fn unlock(connection: &Connection, key: &Key) -> rusqlite::Result<()> {
    connection.execute_batch(include_str!("sql/log_no_cipher.sql"))?;
    match key.raw() {
        Some(raw) => connection.pragma_update(None, "key", raw.as_str()),
        None => Ok(()),
    }
}

/// What it means that a file is no store under a key, or without one. Only then is the file itself looked at: to open and close it behind
/// SQLite's back would give up the locks that other connections of this process hold on it.
fn unfit(path: &Path, key: &Key, error: StoreError) -> StoreError {
    let path = || path.to_owned();
    match (&error, key.is_some()) {
        (StoreError::NotAStore { .. }, false) if key_files::is_there(&path()) => {
            StoreError::Locked { path: path() }
        }
        (StoreError::NotAStore { .. }, true) if Shape::of(&path()) == Shape::Plain => {
            StoreError::NotEncrypted { path: path() }
        }
        _ => error,
    }
}

fn read(path: &Path, key: &Key) -> Result<Store, StoreError> {
    match look(path, key)? {
        (store, Found::Current | Found::NewerButReadable(_)) => Ok(store),
        // An empty file is a store that somebody is making at this moment; an older one must be brought up by a writer first.
        (_, Found::Empty | Found::Older(_)) => Err(StoreError::Busy {
            path: path.to_owned(),
        }),
    }
}

impl Store {
    /// Opens a store of any schema that is known here to check or copy it; lists are only for a store of the newest. Says which schema
    /// it has.
    pub fn look(path: &Path, key: &Key) -> Result<(Store, i64), StoreError> {
        match look(path, key)? {
            (store, Found::Current) => Ok((store, schema::SCHEMA)),
            (store, Found::Older(schema) | Found::NewerButReadable(schema)) => Ok((store, schema)),
            (_, Found::Empty) => Err(StoreError::NotAStore {
                path: path.to_owned(),
            }),
        }
    }
}

fn look(path: &Path, key: &Key) -> Result<(Store, Found), StoreError> {
    if !path.exists() {
        return Err(StoreError::Missing {
            path: path.to_owned(),
        });
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = match connect(path, flags, key) {
        Err(error) if may_be_frozen(path, &error) => connect(
            Path::new(&frozen(path)),
            flags | OpenFlags::SQLITE_OPEN_URI,
            key,
        ),
        tried => tried,
    };
    let refused = |error| unfit(path, key, StoreError::from_sqlite(path, &error));
    let connection = connection.map_err(refused)?;
    let found = schema::find(&connection, path)?;
    Ok((Store::reading(connection, path, key.clone()), found))
}

/// A connection to a file that is made for it, for its owner alone, and was not there.
pub(super) fn fresh(path: &Path, key: &Key) -> Result<Connection, StoreError> {
    private(OpenOptions::new().create_new(true).write(true))
        .open(path)
        .map_err(|error| StoreError::from_io(path, &error))?;
    let failed = |error| StoreError::from_sqlite(path, &error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(failed)?;
    unlock(&connection, key).map_err(failed)?;
    schema::prepare(&connection).map_err(failed)?;
    Ok(connection)
}

/// Opens and reads a first time, because SQLite touches a file no sooner.
fn connect(name: &Path, flags: OpenFlags, key: &Key) -> rusqlite::Result<Connection> {
    let connection = Connection::open_with_flags(name, flags)?;
    unlock(&connection, key)?;
    schema::prepare(&connection)?;
    connection.execute_batch(include_str!("sql/prepare_reading.sql"))?;
    connection.query_row(include_str!("sql/read_schema.sql"), [], |_| Ok(()))?;
    Ok(connection)
}

/// On a medium that cannot be written or is full SQLite cannot make the files it shares between windows; when no recent changes wait beside the
/// store, it can be read as it stands.
fn may_be_frozen(path: &Path, error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::CannotOpen
                | ErrorCode::ReadOnly
                | ErrorCode::DiskFull
                | ErrorCode::SystemIoFailure
        )
    ) && log_is_blank(path)
}

/// Says whether no recent changes wait beside the store.
pub(super) fn log_is_blank(path: &Path) -> bool {
    std::fs::metadata(format!("{}-wal", path.display())).map_or(true, |log| log.len() == 0)
}

/// The name by which SQLite opens a file that nobody changes.
fn frozen(path: &Path) -> String {
    let mut name = String::from("file:");
    for c in path.to_string_lossy().chars() {
        match c {
            '%' => name.push_str("%25"),
            '?' => name.push_str("%3f"),
            '#' => name.push_str("%23"),
            '\\' => name.push('/'),
            _ => name.push(c),
        }
    }
    name.push_str("?immutable=1");
    name
}

/// Makes the folder, for its owner alone. What goes wrong here is said when the lock beside the store cannot be made.
pub(super) fn make_folder(path: &Path) -> Result<(), StoreError> {
    let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    else {
        return Ok(());
    };
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .create(folder)
        .map_err(|error| StoreError::Unwritable {
            path: path.to_owned(),
            reason: error.to_string(),
        })
}

/// Makes the file before SQLite does, for its owner alone; the files beside it take its rights over. What goes wrong is said by SQLite.
fn make_private(path: &Path) {
    let made = private(OpenOptions::new().create_new(true).write(true)).open(path);
    #[cfg(unix)]
    if made.is_ok()
        && let Some(folder) = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty())
    {
        // The name itself must survive a power cut.
        std::fs::File::open(folder)
            .and_then(|folder| folder.sync_all())
            .unwrap_or_default();
    }
    drop(made);
}
