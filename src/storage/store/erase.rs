//! Erasing typed words: they go from the event and from the file, the chain stays, and a check says "erased", not "changed".
//! Which events hold the words, and that an older copy does not bring them back, is for the caller to see to.

use rusqlite::{Connection, TransactionBehavior, params};

use crate::base::id::EventId;
use crate::record::session::event::{Recorded, Seq, StreamId};
use crate::storage::store::Store;
use crate::storage::store::append::{Stop, number};
use crate::storage::store::error::StoreError;
use crate::storage::store::payload::holds_words;
use crate::storage::store::project::project;

impl Store {
    /// Erases the words of one event, and the drafts of its place; what stays of it are its ids, places and numbers. Says whether
    /// there were words to erase. After it the file and its log hold no copy; while somebody reads the log it cannot be emptied, which
    /// is an error, and asking again empties it.
    pub fn erase(&mut self, event: EventId) -> Result<bool, StoreError> {
        self.must_write()?;
        let had_words = self.erase_words(event)?;
        match self.pragma(include_str!("sql/empty_wal.sql"))? {
            true => Ok(had_words),
            false => Err(StoreError::Busy {
                path: self.path.clone(),
            }),
        }
    }

    fn erase_words(&mut self, event: EventId) -> Result<bool, StoreError> {
        let Some((stream, seq)) = self.recorded(event)? else {
            return Ok(false);
        };
        let Some(known) = self.find_stream(stream)? else {
            return Ok(false);
        };
        let stored = self.stored_events(known.number, Some(seq))?.pop();
        let Some((payload, salt)) = stored.and_then(|stored| {
            let salt = stored.seal.clone().filter(|seal| seal.len() == 16)?;
            Some((stored.payload()?, salt))
        }) else {
            return Ok(false);
        };
        let unreadable = |newer| StoreError::Unreadable {
            path: self.path.clone(),
            seq,
            newer,
        };
        let words = payload.read().map_err(|_| unreadable(true))?;
        if !holds_words(&words) {
            return Ok(false);
        }
        let remains = payload.remains().ok_or_else(|| unreadable(false))?;
        let digest = payload.words(&salt);
        let erased = erase(
            &mut self.connection,
            (known.number, seq),
            digest.as_bytes().as_slice(),
            &remains,
            stream,
            payload.place.as_deref().unwrap_or_default(),
        );
        self.unsure = erased.is_err();
        erased.map_err(|error| self.failed(error))?;
        self.project_again(stream, known.number)?;
        Ok(true)
    }

    fn project_again(&mut self, stream: StreamId, number: i64) -> Result<(), StoreError> {
        let events = self.events_of(stream, number)?;
        project_again(&mut self.connection, number, &events).map_err(|stop| match stop {
            Stop::Sqlite(error) => StoreError::from_sqlite(&self.path, &error),
            Stop::Outcome(_) => StoreError::Damaged {
                path: self.path.clone(),
            },
        })
    }
}

fn erase(
    connection: &mut Connection,
    (stream, seq): (i64, Seq),
    digest: &[u8],
    remains: &str,
    of: StreamId,
    place: &str,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(
        include_str!("sql/erase_event.sql"),
        params![stream, number(seq), digest, remains],
    )?;
    // A draft may hold the same words, half-typed: those of the place go, or those that belong to the session as a whole.
    if let StreamId::Session(session) = of {
        transaction.execute(
            include_str!("sql/delete_drafts.sql"),
            params![session.as_u128().to_be_bytes(), place],
        )?;
    }
    transaction.commit()
}

fn project_again(
    connection: &mut Connection,
    stream: i64,
    events: &[Recorded],
) -> Result<(), Stop> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute(include_str!("sql/empty_answers.sql"), [stream])?;
    project(&transaction, stream, events)?;
    transaction.commit()?;
    Ok(())
}
