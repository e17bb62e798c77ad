//! Making the projections again from the events, as if they had never been there.

use rusqlite::{Connection, TransactionBehavior, params};

use crate::record::session::event::{Recorded, StreamId};
use crate::storage::store::Store;
use crate::storage::store::append::Stop;
use crate::storage::store::error::{AppendError, StoreError};
use crate::storage::store::project::project;
use crate::storage::store::read::{id, stream_of};

/// What was made again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rebuilt {
    /// Assessments.
    pub assessments: u64,
    /// Sessions.
    pub sessions: u64,
    /// Answers that stand.
    pub answers: u64,
}

impl Store {
    /// Empties the projections and makes them again from all events, in one transaction. Summaries, which no event holds, stay.
    pub fn rebuild(&mut self) -> Result<Rebuilt, StoreError> {
        self.must_write()?;
        let streams = self.streams()?;
        let mut all = Vec::with_capacity(streams.len());
        for (number, stream) in streams {
            all.push((number, self.events_of(stream, number)?));
        }
        rebuild(&mut self.connection, &all).map_err(|stop| match stop {
            Stop::Sqlite(error) => StoreError::from_sqlite(&self.path, &error),
            // Events that were appended can be projected; where they cannot, the file is not what was written.
            Stop::Outcome(AppendError::Failed(error)) => error,
            Stop::Outcome(_) => StoreError::Damaged {
                path: self.path.clone(),
            },
        })
    }

    /// Every stream with its number in this file, assessments first.
    pub(super) fn streams(&self) -> Result<Vec<(i64, StreamId)>, StoreError> {
        let read = || {
            self.connection
                .prepare_cached(include_str!("sql/list_streams.sql"))?
                .query_map([], |row| {
                    Ok((row.get(0)?, stream_of(row.get(1)?, id(row, 2)?)))
                })?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }
}

fn rebuild(connection: &mut Connection, all: &[(i64, Vec<Recorded>)]) -> Result<Rebuilt, Stop> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(include_str!("sql/empty_projections.sql"))?;
    for (stream, events) in all {
        project(&transaction, *stream, events)?;
        if let Some(last) = events.last() {
            transaction
                .prepare_cached(include_str!("sql/touch_stream.sql"))?
                .execute(params![stream, last.new.at.0])?;
        }
    }
    let rebuilt = transaction.query_row(include_str!("sql/count_projections.sql"), [], |row| {
        let count = |column| row.get(column).map(i64::unsigned_abs);
        Ok(Rebuilt {
            assessments: count(0)?,
            sessions: count(1)?,
            answers: count(2)?,
        })
    })?;
    transaction.commit()?;
    Ok(rebuilt)
}
