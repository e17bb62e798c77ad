//! Appending: the expected number, the events, the chain and the projections in one transaction, confirmed by one sync.

use rusqlite::{Connection, OptionalExtension as _, Params, TransactionBehavior, params};

use crate::base::digest::Digest;
use crate::record::session::edition::Edition;
use crate::record::session::event::{
    AssessmentEvent, Event, NewEvent, Recorded, Seq, SessionEvent, StreamId,
};
use crate::record::session::summary::{Draft, Summary};
use crate::storage::store::Store;
use crate::storage::store::chain::{Stamp, cause_number, entry, late, mark, root, stream_key};
use crate::storage::store::definition::{self, Definition};
use crate::storage::store::draft::put;
use crate::storage::store::error::{AppendError, Refused, StoreError};
use crate::storage::store::payload::{Payload, holds_words};
use crate::storage::store::project::{project, summarize};
use crate::storage::store::read::{KnownStream, find_event, find_stream, visible};

/// What stops a transaction: an outcome for the caller, or SQLite.
pub(super) enum Stop {
    /// Nothing is written, and the caller is told why.
    Outcome(AppendError),
    /// SQLite said no.
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Stop {
        Stop::Sqlite(error)
    }
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Stop {
        Stop::Outcome(AppendError::Refused(refused))
    }
}

/// What is to be appended to one stream.
#[derive(Clone, Copy, Debug)]
pub struct Append<'a> {
    /// Which stream.
    pub stream: StreamId,
    /// The number of the event it must end with.
    pub expected: Seq,
    /// The events, stamped.
    pub events: &'a [NewEvent],
    /// How far the session is with them; without any, it is brought up to where the session stands.
    pub summary: Option<&'a Summary>,
    /// Drafts that became part of the events, or come with them; kept or taken away with them.
    pub drafts: &'a [Draft],
}

impl Store {
    /// Appends events to a stream that must stand at `expected`: all of them or none. What comes back is on the disk. A summary replaces
    /// the one that lists show; without one, theirs stays and is behind.
    pub fn append(
        &mut self,
        stream: StreamId,
        expected: Seq,
        new: &[NewEvent],
        summary: Option<&Summary>,
    ) -> Result<Vec<Recorded>, AppendError> {
        self.create(&[Append {
            stream,
            expected,
            events: new,
            summary,
            drafts: &[],
        }])
    }

    /// Appends to several streams in one transaction, in the order given: a new assessment comes before its sessions.
    pub fn create(&mut self, streams: &[Append<'_>]) -> Result<Vec<Recorded>, AppendError> {
        self.create_keeping(&[], streams)
    }

    /// The same, and keeps in that transaction the packages that the events name.
    pub fn create_keeping(
        &mut self,
        definitions: &[Definition],
        streams: &[Append<'_>],
    ) -> Result<Vec<Recorded>, AppendError> {
        self.in_transaction(|connection| {
            for one in definitions {
                definition::keep(connection, one.digest, &one.files)?;
            }
            let mut recorded = Vec::new();
            for one in streams {
                recorded.extend(append(connection, one)?);
            }
            Ok(recorded)
        })
    }

    fn in_transaction<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T, Stop>,
    ) -> Result<T, AppendError> {
        self.must_write().map_err(AppendError::Failed)?;
        self.changes = self.changes.saturating_add(1);
        let done = write(&mut self.connection, work);
        done.map_err(|stop| match stop {
            Stop::Outcome(outcome) => outcome,
            Stop::Sqlite(error) => {
                self.unsure = true;
                AppendError::Failed(StoreError::from_sqlite(&self.path, &error))
            }
        })
    }
}

/// Does something in one transaction that holds the right to write from its beginning, so that what it reads stays true.
fn write<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

pub(super) fn append(connection: &Connection, one: &Append<'_>) -> Result<Vec<Recorded>, Stop> {
    let Append {
        stream,
        expected,
        events,
        summary,
        drafts,
    } = *one;
    refuse_duplicates(connection, events)?;
    let known = find_stream(connection, stream)?;
    let actual = match &known {
        Some(known) => visible(connection, known.number)?,
        None => Seq(0),
    };
    if actual != expected {
        return Err(Stop::Outcome(AppendError::Conflict { stream, actual }));
    }
    let mut at = match (known, events.first()) {
        (Some(known), Some(_)) if known.seq != actual => return Err(Refused::Withdrawn.into()),
        (Some(known), Some(_)) => known,
        (known, None) => {
            // The summary alone is made again.
            if let (StreamId::Session(_), Some(known), Some(summary)) = (stream, known, summary) {
                summarize(connection, known.number, actual, summary)?;
            }
            return Ok(Vec::new());
        }
        (None, Some(first)) if opens(stream, &first.event) => insert_stream(connection, stream)?,
        (None, Some(_)) => return Err(Refused::NotOpened.into()),
    };
    let mut recorded = Vec::with_capacity(events.len());
    for event in events {
        at = insert(connection, at, stream, event)?;
        recorded.push(Recorded {
            stream,
            seq: at.seq,
            new: event.clone(),
        });
    }
    connection
        .prepare_cached(include_str!("sql/update_stream.sql"))?
        .execute(params![
            at.number,
            number(at.seq),
            at.head.as_bytes().as_slice(),
            recorded.last().map(|last| last.new.at.0),
        ])?;
    drafts.iter().try_for_each(|draft| put(connection, draft))?;
    project(connection, at.number, &recorded)?;
    if let (StreamId::Session(_), Some(summary)) = (stream, summary) {
        summarize(connection, at.number, at.seq, summary)?;
    }
    Ok(recorded)
}

fn refuse_duplicates(connection: &Connection, events: &[NewEvent]) -> Result<(), Stop> {
    for event in events {
        if let Some((stream, seq)) = find_event(connection, event.id)? {
            return Err(Stop::Outcome(AppendError::Duplicate {
                event: event.id,
                stream,
                seq,
            }));
        }
    }
    Ok(())
}

/// What an event fills something with from then on: it must be kept here, or what is filled with it could never be read again.
pub(super) fn needed_by(event: &Event) -> Vec<Digest> {
    let all = |edition: &Edition| edition.pack.into_iter().chain([edition.package]).collect();
    match event {
        Event::Assessment(AssessmentEvent::Opened(opening)) => vec![opening.package],
        Event::Session(SessionEvent::Opened { package, .. }) => vec![*package],
        Event::Session(SessionEvent::Upgraded(upgrade)) => all(&upgrade.to),
        Event::Session(SessionEvent::UpgradeTakenBack(upgrade)) => all(&upgrade.from),
        _ => Vec::new(),
    }
}

/// Says whether an event may be the first of a stream.
pub(super) fn opens(stream: StreamId, event: &Event) -> bool {
    matches!(
        (stream, event),
        (
            StreamId::Assessment(_),
            Event::Assessment(AssessmentEvent::Opened(_))
        ) | (
            StreamId::Session(_),
            Event::Session(SessionEvent::Opened { .. })
        )
    )
}

/// Writes one event after the last and says where the stream stands then.
fn insert(
    connection: &Connection,
    before: KnownStream,
    stream: StreamId,
    new: &NewEvent,
) -> Result<KnownStream, Stop> {
    match (stream, &new.event) {
        (StreamId::Assessment(_), Event::Assessment(_))
        | (StreamId::Session(_), Event::Session(_)) => {}
        _ => return Err(Refused::WrongStream.into()),
    }
    for package in needed_by(&new.event) {
        if definition::find(connection, package)?.is_none() {
            return Err(Refused::NoPackage.into());
        }
    }
    let payload = Payload::write(&new.event).ok_or(Refused::Unwritable)?;
    let salt = salt_for(connection, &new.event)?;
    let stamp = Stamp {
        seq: before.seq.next(),
        id: new.id,
        at: new.at,
        by: new.by,
        cause: cause_number(new.cause),
    };
    let digest = payload.digest(salt.as_deref()).ok_or(Refused::Unwritable)?;
    let head = entry(&before.head, &stamp, &digest);
    let place = match &payload.place {
        Some(place) => Some(place_number(connection, place)?),
        None => None,
    };
    connection
        .prepare_cached(include_str!("sql/insert_event.sql"))?
        .execute(params![
            before.number,
            number(stamp.seq),
            stamp.id.as_u128().to_be_bytes(),
            late(stamp.id, stamp.at),
            rater_number(connection, &stamp.by.as_u128().to_be_bytes())?,
            stamp.cause,
            payload.kind as u8,
            payload.version,
            place,
            salt,
            mark(&head),
            payload.body,
        ])?;
    Ok(KnownStream {
        number: before.number,
        seq: stamp.seq,
        head,
    })
}

/// A salt where a person typed something. It is drawn at random by SQLite (ChaCha20, seeded by the system) and not made from the
/// event's id or time: those stay in the row, so a salt made from them would not keep erased words from being guessed.
fn salt_for(connection: &Connection, event: &Event) -> rusqlite::Result<Option<Vec<u8>>> {
    match holds_words(event) {
        true => connection
            .prepare_cached(include_str!("sql/draw_salt.sql"))?
            .query_row([], |row| row.get(0))
            .map(Some),
        false => Ok(None),
    }
}

pub(super) fn insert_stream(
    connection: &Connection,
    stream: StreamId,
) -> rusqlite::Result<KnownStream> {
    let (kind, id) = stream_key(stream);
    let head = root(stream);
    let number = connection
        .prepare_cached(include_str!("sql/insert_stream.sql"))?
        .query_row(params![kind, id, head.as_bytes().as_slice()], |row| {
            row.get(0)
        })?;
    Ok(KnownStream {
        number,
        seq: Seq(0),
        head,
    })
}

pub(super) fn rater_number(connection: &Connection, id: &[u8; 16]) -> rusqlite::Result<i64> {
    find_or_insert(
        connection,
        include_str!("sql/find_rater.sql"),
        include_str!("sql/insert_rater.sql"),
        [id.as_slice()],
    )
}

pub(super) fn place_number(connection: &Connection, place: &str) -> rusqlite::Result<i64> {
    find_or_insert(
        connection,
        include_str!("sql/find_place.sql"),
        include_str!("sql/insert_place.sql"),
        [place],
    )
}

fn find_or_insert(
    connection: &Connection,
    find: &str,
    insert: &str,
    key: impl Params + Clone,
) -> rusqlite::Result<i64> {
    let found = connection
        .prepare_cached(find)?
        .query_row(key.clone(), |row| row.get(0))
        .optional()?;
    match found {
        Some(number) => Ok(number),
        None => connection
            .prepare_cached(insert)?
            .query_row(key, |row| row.get(0)),
    }
}

pub(super) fn number(seq: Seq) -> i64 {
    i64::try_from(seq.0).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests;
