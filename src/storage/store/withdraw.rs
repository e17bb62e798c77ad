//! Withdrawing a merge: what it added is hidden from lists, reads and exports, and deleted by nothing. A second merge of the same brings
//! it back. Words that were erased with it stay erased.

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::base::time::Timestamp;
use crate::record::session::event::{Seq, StreamId};
use crate::storage::store::Store;
use crate::storage::store::append::Stop;
use crate::storage::store::error::StoreError;
use crate::storage::store::merge::standing;
use crate::storage::store::merge_stream::show;
use crate::storage::store::read::{id, seq, stream_of};

/// A merge that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The id of its bundle.
    pub bundle: u128,
    /// The public half of the key that signed it.
    pub sender: String,
    /// When it was merged.
    pub at: Timestamp,
    /// Which streams it added to: after which event, and up to which.
    pub parts: Vec<(StreamId, Seq, Seq)>,
}

/// What came of withdrawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// It is hidden.
    Done(Merge),
    /// No merge stands.
    Nothing,
    /// On top of what it brought of this stream something was written or merged; nothing is hidden.
    BuiltOn(StreamId),
}

impl Store {
    /// The last merge that stands.
    pub fn last_merge(&self) -> Result<Option<Merge>, StoreError> {
        last_merge(&self.connection)
            .map(|found| found.map(|(_, merge)| merge))
            .map_err(|error| self.failed(error))
    }

    /// Withdraws the last merge that stands.
    pub fn withdraw_merge(&mut self, now: Timestamp) -> Result<Withdrawal, StoreError> {
        self.must_write()?;
        withdraw(&mut self.connection, now).map_err(|stop| match stop {
            Stop::Sqlite(error) => {
                self.unsure = true;
                StoreError::from_sqlite(&self.path, &error)
            }
            Stop::Outcome(_) => StoreError::Damaged {
                path: self.path.clone(),
            },
        })
    }
}

fn last_merge(connection: &Connection) -> rusqlite::Result<Option<(i64, Merge)>> {
    let found = connection
        .query_row(include_str!("sql/last_merge.sql"), [], |row| {
            let merge = Merge {
                bundle: id(row, 1)?,
                sender: row.get(2)?,
                at: Timestamp(row.get(3)?),
                parts: Vec::new(),
            };
            Ok((row.get::<_, i64>(0)?, merge))
        })
        .optional()?;
    let Some((number, mut merge)) = found else {
        return Ok(None);
    };
    merge.parts = connection
        .prepare(include_str!("sql/list_merge_parts.sql"))?
        .query_map([number], |row| {
            let stream = stream_of(row.get(0)?, id(row, 1)?);
            Ok((stream, seq(row.get(2)?), seq(row.get(3)?)))
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(Some((number, merge)))
}

fn withdraw(connection: &mut Connection, now: Timestamp) -> Result<Withdrawal, Stop> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(include_str!("sql/defer_keys.sql"))?;
    let Some((number, merge)) = last_merge(&transaction)? else {
        return Ok(Withdrawal::Nothing);
    };
    // Sessions first, so that an assessment is asked whether others belong to it.
    for (stream, from, to) in &merge.parts {
        // One that was deleted since has nothing to hide.
        let Some((at, _, seen)) = standing(&transaction, *stream)? else {
            continue;
        };
        let nobody = -1;
        let sessions: i64 = transaction.query_row(
            include_str!("sql/count_other_sessions.sql"),
            [at, nobody],
            |row| row.get(0),
        )?;
        if seen != *to || (*from == Seq(0) && sessions > 0) {
            return Ok(Withdrawal::BuiltOn(*stream));
        }
        show(&transaction, *stream, at, *from)?;
    }
    transaction.execute(
        include_str!("sql/withdraw_merge.sql"),
        params![number, now.0],
    )?;
    transaction.commit()?;
    Ok(Withdrawal::Done(merge))
}
