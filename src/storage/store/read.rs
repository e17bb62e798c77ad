//! Reading streams back, as they were written.

use rusqlite::{OptionalExtension as _, Row, params};

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, EventId, RaterId, SessionId};
use crate::base::time::Timestamp;
use crate::record::session::assessment::Assessment;
use crate::record::session::event::{Recorded, Seq, StreamId};
use crate::record::session::fold::Session;
use crate::storage::store::Store;
use crate::storage::store::chain::{at_of, stream_key};
use crate::storage::store::error::StoreError;
use crate::storage::store::payload::Unreadable;

/// A session as it stands, with the events it is folded from.
#[derive(Clone, Debug)]
pub struct KeptSession {
    /// The assessment it belongs to.
    pub assessment: Assessment,
    /// What was answered.
    pub session: Session,
    /// The events of the session, in order.
    pub events: Vec<Recorded>,
}

/// What is known of a stream without reading its events.
pub(super) struct KnownStream {
    /// Its number in this file.
    pub number: i64,
    /// The number of its last event.
    pub seq: Seq,
    /// The entry of its last event.
    pub head: Digest,
}

/// An event as it stands in its row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEvent {
    /// Its number.
    pub seq: Seq,
    /// Its id.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// Who did it.
    pub by: RaterId,
    /// Why, as stored.
    pub cause: i64,
    /// The number of its kind.
    pub kind: u8,
    /// The version of its payload.
    pub version: u8,
    /// The place it is about.
    pub place: Option<String>,
    /// Nothing, a salt, or the digest that took its place.
    pub seal: Option<Vec<u8>>,
    /// The first four bytes of its entry.
    pub mark: i64,
    /// The rest, as JSON.
    pub body: String,
}

impl Store {
    /// All events of a stream, in order; none when there is no such stream.
    pub fn events(&self, stream: StreamId) -> Result<Vec<Recorded>, StoreError> {
        match self.find_stream(stream)? {
            Some(known) => self.events_of(stream, known.number),
            None => Ok(Vec::new()),
        }
    }

    /// A session with its assessment, folded from their events; `None` when either does not stand here whole.
    pub fn kept_session(&self, id: SessionId) -> Result<Option<KeptSession>, StoreError> {
        let events = self.events(StreamId::Session(id))?;
        let folded = events.iter().map(|event| (event.seq, &event.new));
        let Some(session) = Session::fold(id, folded) else {
            return Ok(None);
        };
        let assessment = session.header.assessment;
        let opening = self.events(StreamId::Assessment(assessment))?;
        let folded = opening.iter().map(|event| (event.seq, &event.new));
        Ok(
            Assessment::fold(assessment, folded).map(|assessment| KeptSession {
                assessment,
                session,
                events,
            }),
        )
    }

    /// Where an event is stored; `None` when it is not. What to ask after a failure, before writing it again.
    pub fn recorded(&self, event: EventId) -> Result<Option<(StreamId, Seq)>, StoreError> {
        find_event(&self.connection, event).map_err(|error| self.failed(error))
    }

    pub(super) fn events_of(
        &self,
        stream: StreamId,
        number: i64,
    ) -> Result<Vec<Recorded>, StoreError> {
        let last = visible(&self.connection, number).map_err(|error| self.failed(error))?;
        self.stored_events(number, Some(last))?
            .into_iter()
            .map(|stored| self.recorded_of(stream, &stored))
            .collect()
    }

    fn recorded_of(&self, stream: StreamId, stored: &StoredEvent) -> Result<Recorded, StoreError> {
        let event = stored
            .payload()
            .map_or(Err(Unreadable::Newer), |payload| payload.read())
            .map_err(|unreadable| StoreError::Unreadable {
                path: self.path.clone(),
                seq: stored.seq,
                newer: unreadable == Unreadable::Newer,
            })?;
        Ok(stored.recorded(stream, event))
    }

    pub(super) fn find_stream(&self, stream: StreamId) -> Result<Option<KnownStream>, StoreError> {
        find_stream(&self.connection, stream).map_err(|error| self.failed(error))
    }

    /// The rows of a stream up to an event, or all.
    pub(super) fn stored_events(
        &self,
        number: i64,
        up_to: Option<Seq>,
    ) -> Result<Vec<StoredEvent>, StoreError> {
        stored_events(&self.connection, number, up_to).map_err(|error| self.failed(error))
    }
}

pub(super) fn stored_events(
    connection: &rusqlite::Connection,
    number: i64,
    up_to: Option<Seq>,
) -> rusqlite::Result<Vec<StoredEvent>> {
    let last = up_to.map_or(i64::MAX, |seq| i64::try_from(seq.0).unwrap_or(i64::MAX));
    connection
        .prepare_cached(include_str!("sql/list_events.sql"))?
        .query_map(params![number, last], stored_event)?
        .collect()
}

pub(super) fn find_stream(
    connection: &rusqlite::Connection,
    stream: StreamId,
) -> rusqlite::Result<Option<KnownStream>> {
    let (kind, id) = stream_key(stream);
    connection
        .prepare_cached(include_str!("sql/find_stream.sql"))?
        .query_row(params![id, kind], |row| {
            Ok(KnownStream {
                number: row.get(0)?,
                seq: seq(row.get(1)?),
                head: digest(row, 2)?,
            })
        })
        .optional()
}

/// The number of the last event of a stream that can be read: all of them, unless a merge was withdrawn.
pub(super) fn visible(connection: &rusqlite::Connection, number: i64) -> rusqlite::Result<Seq> {
    connection
        .prepare_cached(include_str!("sql/read_visible.sql"))?
        .query_row([number], |row| Ok(seq(row.get(0)?)))
}

pub(super) fn find_event(
    connection: &rusqlite::Connection,
    event: EventId,
) -> rusqlite::Result<Option<(StreamId, Seq)>> {
    connection
        .prepare_cached(include_str!("sql/find_event.sql"))?
        .query_row([event.as_u128().to_be_bytes()], |row| {
            Ok((stream_of(row.get(0)?, id(row, 1)?), seq(row.get(2)?)))
        })
        .optional()
}

pub(super) fn stream_of(kind: u8, id: u128) -> StreamId {
    match kind {
        1 => StreamId::Assessment(AssessmentId::new(id)),
        _ => StreamId::Session(SessionId::new(id)),
    }
}

pub(super) fn seq(number: i64) -> Seq {
    Seq(number.unsigned_abs())
}

pub(super) fn id(row: &Row<'_>, column: usize) -> rusqlite::Result<u128> {
    Ok(u128::from_be_bytes(row.get(column)?))
}

pub(super) fn digest(row: &Row<'_>, column: usize) -> rusqlite::Result<Digest> {
    let bytes: [u8; 32] = row.get(column)?;
    Digest::from_bytes(&bytes).ok_or(rusqlite::Error::InvalidQuery)
}

fn stored_event(row: &Row<'_>) -> rusqlite::Result<StoredEvent> {
    let event = EventId::new(id(row, 1)?);
    Ok(StoredEvent {
        seq: seq(row.get(0)?),
        id: event,
        at: at_of(event, row.get(2)?),
        by: RaterId::new(id(row, 3)?),
        cause: row.get(4)?,
        kind: row.get(5)?,
        version: row.get(6)?,
        place: row.get(7)?,
        seal: row.get(8)?,
        mark: row.get(9)?,
        body: row.get(10)?,
    })
}
