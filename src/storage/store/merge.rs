//! Merging: what another laptop recorded is taken in as it stands there, with its ids, numbers, times and chain. One transaction; nothing
//! that is here is changed by it, but for words that were erased there and are erased here too.

use rusqlite::{Connection, TransactionBehavior, params};

use crate::base::digest::Digest;
use crate::base::id::EventId;
use crate::base::time::Timestamp;
use crate::record::session::event::{Seq, StreamId};
use crate::storage::store::Store;
use crate::storage::store::append::{Stop, number};
use crate::storage::store::bring_up::forget_originals;
use crate::storage::store::chain::{Fault, root, stream_key};
use crate::storage::store::definition::Definition;
use crate::storage::store::error::{AppendError, StoreError};
use crate::storage::store::merge_stream::{Change, named_by, take};
use crate::storage::store::read::{StoredEvent, find_stream, visible};

/// A stream as it stands in another store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    /// Which.
    pub stream: StreamId,
    /// The entry of its last event.
    pub head: Digest,
    /// All of its events, in order.
    pub events: Vec<StoredEvent>,
}

/// What a bundle brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arriving {
    /// The id of the bundle.
    pub bundle: u128,
    /// The public half of the key that signed it.
    pub sender: String,
    /// The name that the sender gives themselves.
    pub label: String,
    /// Now.
    pub at: Timestamp,
    /// The packages that the streams are filled with.
    pub definitions: Vec<Definition>,
    /// The streams; an assessment comes before its sessions.
    pub streams: Vec<Foreign>,
}

/// What becomes of a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was not here.
    New,
    /// It goes on after the event with this number.
    Extended(Seq),
    /// The same is here.
    Known,
    /// More is here.
    Shorter,
    /// It was deleted here, and does not come back.
    Deleted,
    /// Nothing of it is taken.
    Refused(WhyNot),
}

/// Why nothing of a stream is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It does not hold together.
    Fault(Fault),
    /// From this event on, something else is here.
    Parts(Seq),
    /// An event with this id is here, elsewhere.
    Elsewhere(EventId),
    /// A newer program wrote it.
    Newer,
    /// It is not what any program of ours writes.
    Malformed,
    /// The assessment that it belongs to is neither here nor in the bundle.
    NoAssessment,
    /// What it is filled with is neither here nor in the bundle.
    NoPackage,
}

/// What became of one stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub stream: StreamId,
    /// How many events the bundle holds of it.
    pub events: u64,
    /// What became of it.
    pub verdict: Verdict,
    /// The events whose words were erased there and are erased here now.
    pub erased: Vec<EventId>,
}

impl Part {
    /// Says whether anything changed here.
    pub fn changes(&self) -> bool {
        matches!(self.verdict, Verdict::New | Verdict::Extended(_)) || !self.erased.is_empty()
    }
}

/// What a merge did, or would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Whether the same bundle was taken before, and not withdrawn.
    pub was_taken: bool,
    /// Each stream of the bundle, in its order.
    pub parts: Vec<Part>,
}

impl Merged {
    /// Says whether anything changed here.
    pub fn changes(&self) -> bool {
        self.parts.iter().any(Part::changes)
    }
}

impl Store {
    /// A stream as it stands here, as far as it can be read; `None` when it cannot.
    pub fn foreign(&self, stream: StreamId) -> Result<Option<Foreign>, StoreError> {
        let failed = |error| self.failed(error);
        let Some(known) = self.find_stream(stream)? else {
            return Ok(None);
        };
        let last = visible(&self.connection, known.number).map_err(failed)?;
        let events = self.stored_events(known.number, Some(last))?;
        let head = self.head(stream, last)?.unwrap_or(root(stream));
        Ok((last > Seq(0)).then_some(Foreign {
            stream,
            head,
            events,
        }))
    }

    /// The packages and packs that streams are filled with, as far as they are kept here.
    pub fn definitions_of(&self, streams: &[Foreign]) -> Result<Vec<Definition>, StoreError> {
        let events = streams.iter().flat_map(|stream| &stream.events);
        let read = events.filter_map(|event| event.payload()?.read().ok());
        let mut named: Vec<Digest> = read.flat_map(|event| named_by(&event)).collect();
        named.sort();
        named.dedup();
        let mut definitions = Vec::new();
        for digest in named {
            let files = self.definition(digest)?;
            definitions.extend(files.map(|files| Definition { digest, files }));
        }
        Ok(definitions)
    }

    /// Takes in what a bundle brings, and says what became of each stream.
    pub fn merge(&mut self, arriving: &Arriving) -> Result<Merged, StoreError> {
        let merged = self.merge_or_look(arriving, true)?;
        if merged.parts.iter().any(|part| !part.erased.is_empty()) {
            // The original of an older schema would keep what was erased. A log that somebody reads is emptied when they are done.
            forget_originals(&self.path);
            self.pragma(include_str!("sql/empty_wal.sql"))?;
        }
        Ok(merged)
    }

    /// Says what a merge would do, and does nothing.
    pub fn preview(&mut self, arriving: &Arriving) -> Result<Merged, StoreError> {
        self.merge_or_look(arriving, false)
    }

    fn merge_or_look(&mut self, arriving: &Arriving, stays: bool) -> Result<Merged, StoreError> {
        self.must_write()?;
        self.changes = self.changes.saturating_add(1);
        merge(&mut self.connection, arriving, stays).map_err(|stop| match stop {
            Stop::Outcome(AppendError::Failed(error)) => error,
            Stop::Outcome(_) => StoreError::Damaged {
                path: self.path.clone(),
            },
            Stop::Sqlite(error) => {
                self.unsure = true;
                StoreError::from_sqlite(&self.path, &error)
            }
        })
    }
}

fn merge(connection: &mut Connection, arriving: &Arriving, stays: bool) -> Result<Merged, Stop> {
    let mut transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(include_str!("sql/defer_keys.sql"))?;
    let bundle = arriving.bundle.to_be_bytes();
    let was_taken =
        transaction.query_row(include_str!("sql/knows_bundle.sql"), [bundle], |row| {
            row.get(0)
        })?;
    let mut parts = Vec::with_capacity(arriving.streams.len());
    let mut changes = Vec::new();
    for foreign in &arriving.streams {
        // What is refused leaves nothing behind.
        let savepoint = transaction.savepoint()?;
        let change = take(&savepoint, foreign, &arriving.definitions)?;
        let part = Part {
            stream: foreign.stream,
            events: foreign.events.len() as u64,
            verdict: change.verdict,
            erased: change.erased.clone(),
        };
        match part.changes() {
            true => savepoint.commit()?,
            false => drop(savepoint),
        }
        changes.push((foreign.stream, change));
        parts.push(part);
    }
    let merged = Merged { was_taken, parts };
    if merged.changes() {
        record(&transaction, arriving, &changes)?;
    }
    if stays {
        transaction.commit()?;
    }
    Ok(merged)
}

fn record(
    connection: &Connection,
    arriving: &Arriving,
    changes: &[(StreamId, Change)],
) -> rusqlite::Result<()> {
    let at = arriving.at.0;
    connection.execute(
        include_str!("sql/insert_sender.sql"),
        params![arriving.sender, arriving.label, at],
    )?;
    let merge: i64 = connection.query_row(
        include_str!("sql/insert_merge.sql"),
        params![arriving.bundle.to_be_bytes(), arriving.sender, at],
        |row| row.get(0),
    )?;
    for (stream, change) in changes {
        let Some((from, to)) = change.added else {
            continue;
        };
        let (kind, id) = stream_key(*stream);
        connection
            .prepare_cached(include_str!("sql/insert_merge_part.sql"))?
            .execute(params![merge, kind, id, number(from), number(to)])?;
    }
    Ok(())
}

/// Where a stream stands in this file: its number, how far it goes, and how far it can be read.
pub(super) fn standing(
    connection: &Connection,
    stream: StreamId,
) -> rusqlite::Result<Option<(i64, Seq, Seq)>> {
    let Some(known) = find_stream(connection, stream)? else {
        return Ok(None);
    };
    let seen = visible(connection, known.number)?;
    Ok(Some((known.number, known.seq, seen)))
}
