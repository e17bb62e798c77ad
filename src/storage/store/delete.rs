//! Deleting a session: hidden at once, gone for good after a time in which it can be taken back. What stays is a tombstone of ids, so
//! that no older copy brings it back.

use rusqlite::{Connection, OptionalExtension as _, TransactionBehavior, params};

use crate::base::digest::Digest;
use crate::base::id::SessionId;
use crate::base::time::Timestamp;
use crate::record::session::event::{AssessmentEvent, Event, StreamId};
use crate::storage::store::Store;
use crate::storage::store::append::needed_by;
use crate::storage::store::bring_up::forget_originals;
use crate::storage::store::chain::stream_key;
use crate::storage::store::error::StoreError;
use crate::storage::store::payload::{Kind, Payload};
use crate::storage::store::read::{digest, id, stream_of};
use crate::storage::store::schema;

/// For how long a deleted session can be taken back, in milliseconds: thirty days.
pub const GRACE: i64 = 30 * 24 * 60 * 60 * 1000;

/// Why something is deleted for good. No words are kept: they could say what was to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The time in which it could be taken back is over.
    Due = 0,
    /// Whoever it is about asked for it.
    Asked = 1,
    /// It should not have been recorded.
    Mistake = 2,
    /// It was a trial.
    Trial = 3,
    /// It was kept as long as it may be.
    Retention = 4,
}

impl Why {
    /// What a user can name.
    pub const NAMED: [Why; 4] = [Why::Asked, Why::Mistake, Why::Trial, Why::Retention];

    /// As it is typed.
    pub fn as_str(self) -> &'static str {
        match self {
            Why::Due => "due",
            Why::Asked => "asked",
            Why::Mistake => "mistake",
            Why::Trial => "trial",
            Why::Retention => "retention",
        }
    }
}

/// A session that is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Which.
    pub session: SessionId,
    /// Since when it is hidden.
    pub since: Timestamp,
    /// When it goes for good.
    pub due: Timestamp,
}

impl Store {
    /// Hides a session and says when it goes for good; one that is hidden already keeps its time. `None` when it is not here.
    pub fn hide(
        &mut self,
        session: SessionId,
        now: Timestamp,
    ) -> Result<Option<Leaving>, StoreError> {
        self.must_write()?;
        if self.find_stream(StreamId::Session(session))?.is_none() {
            return Ok(None);
        }
        let due = now.0.saturating_add(GRACE);
        self.connection
            .execute(
                include_str!("sql/hide_session.sql"),
                params![session.as_u128().to_be_bytes(), now.0, due],
            )
            .map_err(|error| self.failed(error))?;
        let mut all = self.leaving()?.into_iter();
        Ok(all.find(|one| one.session == session))
    }

    /// Shows a hidden session again; says whether it was hidden.
    pub fn take_back(&mut self, session: SessionId) -> Result<bool, StoreError> {
        self.must_write()?;
        let taken = self.connection.execute(
            include_str!("sql/show_session.sql"),
            [session.as_u128().to_be_bytes()],
        );
        taken
            .map(|rows| rows > 0)
            .map_err(|error| self.failed(error))
    }

    /// The sessions that are to go, the next first.
    pub fn leaving(&self) -> Result<Vec<Leaving>, StoreError> {
        let read = || {
            self.connection
                .prepare(include_str!("sql/list_leaving.sql"))?
                .query_map([], |row| {
                    Ok(Leaving {
                        session: SessionId::new(id(row, 0)?),
                        since: Timestamp(row.get(1)?),
                        due: Timestamp(row.get(2)?),
                    })
                })?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }

    /// Deletes the sessions whose time is over, and says which.
    pub fn delete_due(&mut self, now: Timestamp) -> Result<Vec<SessionId>, StoreError> {
        let all = self.leaving()?.into_iter();
        let due: Vec<SessionId> = all
            .filter(|one| one.due <= now)
            .map(|one| one.session)
            .collect();
        for session in &due {
            self.delete(*session, now, Why::Due)?;
        }
        Ok(due)
    }

    /// Deletes a session for good, with its assessment when it was the last of it: events, drafts, projections, and packages that
    /// nothing else is filled with, in one transaction; then the file is written anew, so that no freed page holds any of it. Says
    /// whether it was here.
    pub fn delete(
        &mut self,
        session: SessionId,
        now: Timestamp,
        why: Why,
    ) -> Result<bool, StoreError> {
        self.delete_stream(StreamId::Session(session), now, why as i64)
    }

    pub(super) fn delete_stream(
        &mut self,
        stream: StreamId,
        now: Timestamp,
        why: i64,
    ) -> Result<bool, StoreError> {
        self.must_write()?;
        let Some(known) = self.find_stream(stream)? else {
            return Ok(false);
        };
        let deleted = delete(&mut self.connection, (known.number, stream), now, why);
        self.unsure = deleted.is_err();
        deleted.map_err(|error| self.failed(error))?;
        self.write_anew()?;
        Ok(true)
    }

    /// Writes the file anew without what was deleted, and empties its log.
    fn write_anew(&mut self) -> Result<(), StoreError> {
        forget_originals(&self.path);
        schema::vacuum(&self.connection).map_err(|error| self.failed(error))?;
        match self.pragma(include_str!("sql/empty_wal.sql"))? {
            true => Ok(()),
            false => Err(StoreError::Busy {
                path: self.path.clone(),
            }),
        }
    }

    /// What went for good: which stream, when and why.
    pub fn tombstones(&self) -> Result<Vec<(StreamId, Timestamp, i64)>, StoreError> {
        let read = || {
            self.connection
                .prepare(include_str!("sql/list_tombstones.sql"))?
                .query_map([], |row| {
                    let stream = stream_of(row.get(0)?, id(row, 1)?);
                    Ok((stream, Timestamp(row.get(2)?), row.get(3)?))
                })?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }

    /// Takes over that something went for good elsewhere: it goes here too, or never comes. Sessions go before the assessments they
    /// belong to; an assessment with a session that is here alone stays.
    pub(super) fn bury(&mut self, tombs: &[(StreamId, Timestamp, i64)]) -> Result<(), StoreError> {
        let is_session =
            |tomb: &&(StreamId, Timestamp, i64)| matches!(tomb.0, StreamId::Session(_));
        let sessions = tombs.iter().filter(is_session);
        let others = tombs.iter().filter(|tomb| !is_session(tomb));
        for (stream, at, why) in sessions.chain(others) {
            let mut known = self.tombstones()?.into_iter();
            if known.any(|one| one.0 == *stream) || self.has_sessions(*stream)? {
                continue;
            }
            if !self.delete_stream(*stream, *at, *why)? {
                bury(&self.connection, *stream, *at, *why).map_err(|error| self.failed(error))?;
            }
        }
        Ok(())
    }

    /// Says whether sessions belong to a stream, which only an assessment has.
    fn has_sessions(&self, stream: StreamId) -> Result<bool, StoreError> {
        let Some(known) = self.find_stream(stream)? else {
            return Ok(false);
        };
        let nobody = -1;
        let count = self.connection.query_row(
            include_str!("sql/count_other_sessions.sql"),
            [known.number, nobody],
            |row| row.get::<_, i64>(0),
        );
        count
            .map(|sessions| sessions > 0)
            .map_err(|error| self.failed(error))
    }
}

fn bury(
    connection: &Connection,
    stream: StreamId,
    at: Timestamp,
    why: i64,
) -> rusqlite::Result<()> {
    let (kind, id) = stream_key(stream);
    connection
        .execute(
            include_str!("sql/insert_tombstone.sql"),
            params![id, kind, at.0, why],
        )
        .map(drop)
}

fn delete(
    connection: &mut Connection,
    (number, stream): (i64, StreamId),
    now: Timestamp,
    why: i64,
) -> rusqlite::Result<()> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let assessment: Option<i64> = transaction
        .query_row(
            include_str!("sql/find_assessment_of.sql"),
            [number],
            |row| row.get(0),
        )
        .optional()?;
    bury(&transaction, stream, now, why)?;
    if let StreamId::Session(session) = stream {
        let session = session.as_u128().to_be_bytes();
        transaction.execute(include_str!("sql/delete_session_drafts.sql"), [session])?;
        transaction.execute(include_str!("sql/show_session.sql"), [session])?;
    }
    take_out(&transaction, number)?;
    if let Some(assessment) = assessment {
        let others: i64 = transaction.query_row(
            include_str!("sql/count_other_sessions.sql"),
            [assessment, number],
            |row| row.get(0),
        )?;
        if others == 0 {
            let of = transaction.query_row(
                include_str!("sql/find_stream_key.sql"),
                [assessment],
                |row| Ok(stream_of(row.get(0)?, id(row, 1)?)),
            )?;
            bury(&transaction, of, now, why)?;
            take_out(&transaction, assessment)?;
        }
    }
    take_out_packages(&transaction)?;
    transaction.execute_batch(include_str!("sql/delete_unused.sql"))?;
    transaction.commit()
}

/// Takes out a stream with its events and projections; its tombstone stands already.
fn take_out(connection: &Connection, number: i64) -> rusqlite::Result<()> {
    for statement in [
        include_str!("sql/empty_answers.sql"),
        include_str!("sql/delete_session_row.sql"),
        include_str!("sql/delete_assessment_row.sql"),
        include_str!("sql/delete_events.sql"),
        include_str!("sql/delete_stream.sql"),
    ] {
        connection.execute(statement, [number])?;
    }
    Ok(())
}

/// Takes out the packages that no event names any more. Where an event cannot be read, all of them stay.
fn take_out_packages(connection: &Connection) -> rusqlite::Result<()> {
    let mut named: Vec<Digest> = Vec::new();
    let events: Vec<(u8, u8, String)> = connection
        .prepare(include_str!("sql/list_naming_events.sql"))?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (kind, version, body) in events {
        let event = Kind::from_number(kind).and_then(|kind| {
            let payload = Payload {
                kind,
                version,
                place: None,
                body,
            };
            payload.read().ok()
        });
        let Some(event) = event else {
            return Ok(());
        };
        named.extend(needed_by(&event));
        if let Event::Assessment(AssessmentEvent::Opened(opening)) = &event {
            named.extend(opening.pack);
        }
    }
    let kept: Vec<(i64, Digest)> = connection
        .prepare(include_str!("sql/list_definitions.sql"))?
        .query_map([], |row| Ok((row.get(0)?, digest(row, 1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (definition, digest) in kept {
        if !named.contains(&digest) {
            connection.execute(include_str!("sql/delete_definition.sql"), [definition])?;
            connection.execute(include_str!("sql/delete_definition_row.sql"), [definition])?;
        }
    }
    Ok(())
}
