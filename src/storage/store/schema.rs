//! Which schema a store has: making a new one, bringing an older one up, refusing what is newer or not ours.

use std::path::Path;

use rusqlite::config::DbConfig;
use rusqlite::limits::Limit;
use rusqlite::{Connection, TransactionBehavior};

use crate::storage::store::error::StoreError;

/// The schema that this program writes: the number of its last migration.
pub const SCHEMA: i64 = 7;

/// The first schema that knows what was deleted.
pub const WITH_TOMBSTONES: i64 = 6;

/// What stands in the file's header so that other programs can tell what it is: `Fenr`.
pub const APPLICATION: i64 = 0x4665_6E72;

/// The steps from an empty file to [`SCHEMA`]. A step that was released is frozen; a test holds its digest.
pub const MIGRATIONS: &[(i64, &str)] = &[
    (1, include_str!("migrate/0001_create.sql")),
    (2, include_str!("migrate/0002_name_session_rows.sql")),
    (3, include_str!("migrate/0003_version_sessions.sql")),
    (4, include_str!("migrate/0004_note_waiting_requests.sql")),
    (5, include_str!("migrate/0005_level_assessments.sql")),
    (6, include_str!("migrate/0006_keep_safe.sql")),
    (7, include_str!("migrate/0007_merge.sql")),
];

/// How many prepared statements a connection keeps.
const STATEMENTS: usize = 64;

/// The longest text or blob that may stand in a row, in bytes.
const LONGEST: i32 = 16 * 1024 * 1024;

/// What a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing is in it yet.
    Empty,
    /// A store of this schema.
    Current,
    /// A store of an older schema.
    Older(i64),
    /// A store of a newer schema, which says that this program may still read it.
    NewerButReadable(i64),
}

/// Sets up a connection before anything is read: no surprises from the schema, from other programs' files, or on the terminal.
pub fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(include_str!("sql/prepare_connection.sql"))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LONGEST)?;
    connection.set_limit(Limit::SQLITE_LIMIT_WORKER_THREADS, 0)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(())
}

/// Looks at a file without changing it.
pub fn find(connection: &Connection, path: &Path) -> Result<Found, StoreError> {
    let failed = |error| StoreError::from_sqlite(path, &error);
    let (application, schema, tables): (i64, i64, i64) = connection
        .query_row(include_str!("sql/read_schema.sql"), [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .map_err(failed)?;
    if tables == 0 && application == 0 && schema == 0 {
        return Ok(Found::Empty);
    }
    if application != APPLICATION {
        return Err(StoreError::NotAStore {
            path: path.to_owned(),
        });
    }
    match schema {
        SCHEMA => Ok(Found::Current),
        older if (1..SCHEMA).contains(&older) => Ok(Found::Older(older)),
        newer if newer > SCHEMA => {
            let readable_from: i64 = connection
                .query_row(include_str!("sql/read_bound.sql"), [], |row| row.get(0))
                .map_err(failed)?;
            match readable_from <= SCHEMA {
                true => Ok(Found::NewerButReadable(newer)),
                false => Err(StoreError::Newer {
                    path: path.to_owned(),
                    found: newer,
                    known: SCHEMA,
                }),
            }
        }
        _ => Err(StoreError::Damaged {
            path: path.to_owned(),
        }),
    }
}

/// Brings a store from a schema (0 for an empty file) to [`SCHEMA`]: each step whole or not at all.
pub fn migrate(connection: &mut Connection, from: i64, path: &Path) -> Result<(), StoreError> {
    let failed = |error| StoreError::from_sqlite(path, &error);
    for (_, step) in MIGRATIONS.iter().filter(|(number, _)| *number > from) {
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(failed)?;
        transaction.execute_batch(step).map_err(failed)?;
        transaction.commit().map_err(failed)?;
    }
    Ok(())
}

/// Writes a file anew without its free pages. SQLite does it through a second database, of which a connection may otherwise have none.
pub fn vacuum(connection: &Connection) -> rusqlite::Result<()> {
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let done = connection.execute_batch(include_str!("sql/vacuum.sql"));
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    done
}

/// Folds the log into the file and goes without one, so that the store is one file.
pub fn leave_log(connection: &Connection) -> rusqlite::Result<()> {
    connection.query_row(include_str!("sql/leave_log.sql"), [], |_| Ok(()))
}
