//! The keys of one's own, with which bundles are read and signed, and whose bundles were taken before.

use rusqlite::{OptionalExtension as _, params};
use zeroize::Zeroizing;

use crate::base::time::Timestamp;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;

/// What a key of one's own is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// To read bundles.
    Read = 1,
    /// To sign them.
    Sign = 2,
}

/// Whose bundles were taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The public half of the key that signs them.
    pub key: String,
    /// The name that the first bundle gave.
    pub label: String,
    /// When that was.
    pub first_seen: Timestamp,
}

impl Store {
    /// The secret half of a key of one's own; `None` before it is made.
    pub fn own_key(&self, of: Use) -> Result<Option<Zeroizing<String>>, StoreError> {
        self.connection
            .query_row(include_str!("sql/find_own_key.sql"), [of as i64], |row| {
                Ok(Zeroizing::new(row.get::<_, String>(0)?))
            })
            .optional()
            .map_err(|error| self.failed(error))
    }

    /// Keeps the secret half of a new key; an error when there is one already.
    pub fn keep_own_key(&mut self, of: Use, secret: &str) -> Result<(), StoreError> {
        self.must_write()?;
        self.connection
            .execute(
                include_str!("sql/insert_own_key.sql"),
                params![of as i64, secret],
            )
            .map(drop)
            .map_err(|error| self.failed(error))
    }

    /// Everybody whose bundles were taken, in the order in which they came.
    pub fn senders(&self) -> Result<Vec<Sender>, StoreError> {
        let read = || {
            self.connection
                .prepare(include_str!("sql/list_senders.sql"))?
                .query_map([], |row| {
                    Ok(Sender {
                        key: row.get(0)?,
                        label: row.get(1)?,
                        first_seen: Timestamp(row.get(2)?),
                    })
                })?
                .collect::<rusqlite::Result<_>>()
        };
        read().map_err(|error| self.failed(error))
    }
}
