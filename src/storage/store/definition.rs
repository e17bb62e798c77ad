//! The exact sources of every package that something was filled with, by the package's digest, so that an old session opens after its
//! questionnaire has changed. A file that two packages share is kept once.

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::base::digest::Digest;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::read::digest as digest_at;

/// The files of a package, to be kept under its digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Definition {
    /// The digest of the package.
    pub digest: Digest,
    /// Paths within it and their text.
    pub files: Vec<(String, String)>,
}

impl Store {
    /// Keeps the files of a package, as paths within it and their text. Says whether it is new here; one that is already kept
    /// keeps its files as they are, and gets those that an older program did not keep.
    pub fn keep_definition(
        &mut self,
        digest: Digest,
        files: &[(String, String)],
    ) -> Result<bool, StoreError> {
        self.must_write()?;
        let kept = keep_alone(&mut self.connection, digest, files);
        self.unsure = kept.is_err();
        kept.map_err(|error| self.failed(error))
    }

    /// The files of a package, by path; `None` when it is not kept here.
    pub fn definition(&self, digest: Digest) -> Result<Option<Vec<(String, String)>>, StoreError> {
        let failed = |error| self.failed(error);
        if find(&self.connection, digest).map_err(failed)?.is_none() {
            return Ok(None);
        }
        let read = || {
            self.connection
                .prepare_cached(include_str!("sql/list_definition_sources.sql"))?
                .query_map([digest.as_bytes().as_slice()], |row| {
                    Ok((row.get(0)?, digest_at(row, 1)?, row.get(2)?))
                })?
                .collect::<rusqlite::Result<Vec<(String, Digest, String)>>>()
        };
        read()
            .map_err(failed)?
            .into_iter()
            .map(|(path, digest, text)| match Digest::of(text.as_bytes()) {
                found if found == digest => Ok((path, text)),
                _ => Err(StoreError::Damaged {
                    path: self.path.clone(),
                }),
            })
            .collect::<Result<Vec<_>, _>>()
            .map(Some)
    }
}

pub(super) fn find(connection: &Connection, digest: Digest) -> rusqlite::Result<Option<i64>> {
    connection
        .prepare_cached(include_str!("sql/find_definition.sql"))?
        .query_row([digest.as_bytes().as_slice()], |row| row.get(0))
        .optional()
}

fn keep_alone(
    connection: &mut Connection,
    digest: Digest,
    files: &[(String, String)],
) -> rusqlite::Result<bool> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let is_new = keep(&transaction, digest, files)?;
    transaction.commit()?;
    Ok(is_new)
}

/// Keeps the files of a package as part of a transaction; says whether it is new here.
pub(super) fn keep(
    connection: &Connection,
    digest: Digest,
    files: &[(String, String)],
) -> rusqlite::Result<bool> {
    let found = find(connection, digest)?;
    let definition = match found {
        Some(definition) => definition,
        None => connection.query_row(
            include_str!("sql/insert_definition.sql"),
            [digest.as_bytes().as_slice()],
            |row| row.get(0),
        )?,
    };
    let known = paths(connection, definition)?;
    for (path, text) in files {
        if known.contains(path) {
            continue;
        }
        let source = source_number(connection, text)?;
        connection
            .prepare_cached(include_str!("sql/insert_definition_source.sql"))?
            .execute(params![definition, path, source])?;
    }
    Ok(found.is_none())
}

fn paths(connection: &Connection, definition: i64) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare_cached(include_str!("sql/list_definition_paths.sql"))?
        .query_map([definition], |row| row.get(0))?
        .collect()
}

fn source_number(connection: &Connection, text: &str) -> rusqlite::Result<i64> {
    let digest = Digest::of(text.as_bytes());
    let found = connection
        .prepare_cached(include_str!("sql/find_source.sql"))?
        .query_row([digest.as_bytes().as_slice()], |row| row.get(0))
        .optional()?;
    match found {
        Some(source) => Ok(source),
        None => connection
            .prepare_cached(include_str!("sql/insert_source.sql"))?
            .query_row(params![digest.as_bytes().as_slice(), text], |row| {
                row.get(0)
            }),
    }
}
