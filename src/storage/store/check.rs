//! Checking a whole store: every stream from its first event on, every signature, the file under them, and the projections beside them.

use rusqlite::Connection;

use crate::base::id::EventId;
use crate::base::time::Timestamp;
use crate::record::session::event::{Event, Seq, SessionEvent, StreamId};
use crate::storage::store::Store;
use crate::storage::store::append::{Append, append, needed_by};
use crate::storage::store::chain::{Fault, Verified};
use crate::storage::store::definition;
use crate::storage::store::error::StoreError;
use crate::storage::store::open::log_is_blank;
use crate::storage::store::payload::{Kind, holds_words};
use crate::storage::store::read::StoredEvent;

/// An event by what can be said of it without its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventHead {
    /// Its number.
    pub seq: Seq,
    /// Its id.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// What kind it is; `None` when a newer program wrote it.
    pub kind: Option<Kind>,
    /// The place it is about.
    pub place: Option<String>,
}

/// A signature in a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The event that signed.
    pub signed: EventHead,
    /// Who signed, by code; none once they were erased.
    pub codes: Vec<String>,
    /// When the session was opened again after it, and why.
    pub reopened: Option<(EventHead, String)>,
}

/// What a check of one stream found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    /// Which stream.
    pub stream: StreamId,
    /// How far it holds together.
    pub verified: Verified,
    /// The event at fault, when it is there.
    pub at_fault: Option<EventHead>,
    /// The events whose words were erased.
    pub erased: Vec<EventHead>,
    /// Its signatures, the oldest first, as far as it holds together.
    pub signatures: Vec<Signature>,
    /// What was written after the last signature, the opening again included.
    pub since: Vec<EventHead>,
}

impl Store {
    /// Checks one stream; `None` when there is no such stream.
    pub fn check(&self, stream: StreamId) -> Result<Option<Checked>, StoreError> {
        let Some(verified) = self.verify(stream)? else {
            return Ok(None);
        };
        let Some(known) = self.find_stream(stream)? else {
            return Ok(None);
        };
        let stored = self.stored_events(known.number, None)?;
        let at_fault = match verified.fault {
            Some(Fault::Changed(seq) | Fault::Signature(seq)) => {
                stored.iter().find(|one| one.seq == seq).map(head)
            }
            Some(Fault::Missing(_) | Fault::End) | None => None,
        };
        let erased = stored.iter().filter(|one| one.is_erased()).map(head);
        let mut checked = Checked {
            stream,
            at_fault,
            erased: erased.collect(),
            signatures: Vec::new(),
            since: Vec::new(),
            verified,
        };
        for one in &stored {
            if one.seq.0 > checked.verified.events {
                break;
            }
            checked.take(one);
        }
        Ok(Some(checked))
    }

    /// Checks every stream, assessments first.
    pub fn check_all(&self) -> Result<Vec<Checked>, StoreError> {
        let streams = self.streams()?.into_iter();
        let checked = streams.map(|(_, stream)| self.check(stream));
        Ok(checked
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect())
    }

    /// The events of a stream that hold words which can be erased, without their words.
    pub fn worded(&self, stream: StreamId) -> Result<Vec<EventHead>, StoreError> {
        let Some(known) = self.find_stream(stream)? else {
            return Ok(Vec::new());
        };
        let stored = self.stored_events(known.number, None)?;
        let worded = stored.iter().filter(|one| {
            let event = one.payload().and_then(|payload| payload.read().ok());
            !one.is_erased() && event.is_some_and(|event| holds_words(&event))
        });
        Ok(worded.map(head).collect())
    }

    /// Looks at every page of the file: whether an encrypted one was changed behind the program's back, and whether they hold together; an
    /// error says that they do not.
    pub fn check_file(&self) -> Result<(), StoreError> {
        // SQLCipher checks the file alone. Where the log holds newer pages, one in the file may be torn by a crash that lost nothing; the
        // check below reads each page where it is newest, and proves it as it reads.
        if self.writes {
            self.pragma(include_str!("sql/empty_wal.sql")).ok();
        }
        if self.is_encrypted() && log_is_blank(&self.path) {
            let mut cipher = self
                .connection
                .prepare(include_str!("sql/check_cipher.sql"))
                .map_err(|error| self.failed(error))?;
            if cipher.exists([]).map_err(|error| self.failed(error))? {
                return Err(StoreError::Damaged {
                    path: self.path.clone(),
                });
            }
        }
        let said: String = self
            .connection
            .query_row(include_str!("sql/check_file.sql"), [], |row| row.get(0))
            .map_err(|error| self.failed(error))?;
        match said.as_str() {
            "ok" => Ok(()),
            _ => Err(StoreError::Damaged {
                path: self.path.clone(),
            }),
        }
    }

    /// Checks the file and every stream in it: what a copy must pass before it counts as one.
    pub fn check_whole(&self) -> Result<(), StoreError> {
        self.check_file()?;
        let is_whole = |checked: &Checked| checked.verified.fault.is_none();
        match self.check_all()?.iter().all(is_whole) {
            true => Ok(()),
            false => Err(StoreError::Damaged {
                path: self.path.clone(),
            }),
        }
    }

    /// Says whether the projections are those that a rebuild from the events would make. Nothing is changed.
    pub fn projections_are_current(&self) -> Result<bool, StoreError> {
        let again = Store::in_memory()?;
        for (number, stream) in self.streams()? {
            let events = self.events_of(stream, number)?;
            let new: Vec<_> = events.into_iter().map(|recorded| recorded.new).collect();
            for digest in new.iter().flat_map(|one| needed_by(&one.event)) {
                definition::keep(&again.connection, digest, &[])
                    .map_err(|error| self.failed(error))?;
            }
            let one = Append {
                stream,
                expected: Seq(0),
                events: &new,
                summary: None,
                drafts: &[],
            };
            if append(&again.connection, &one).is_err() {
                return Ok(false);
            }
        }
        let both = (dump(&self.connection), dump(&again.connection));
        match both {
            (Ok(kept), Ok(made)) => Ok(kept == made),
            (Err(error), _) | (_, Err(error)) => Err(self.failed(error)),
        }
    }
}

impl Checked {
    fn take(&mut self, stored: &StoredEvent) {
        let event = stored.payload().and_then(|payload| payload.read().ok());
        match event {
            Some(Event::Session(SessionEvent::SignedOff { codes, .. })) => {
                self.since.clear();
                self.signatures.push(Signature {
                    signed: head(stored),
                    codes,
                    reopened: None,
                });
                return;
            }
            Some(Event::Session(SessionEvent::Reopened { reason })) => {
                if let Some(last) = self.signatures.last_mut() {
                    last.reopened = Some((head(stored), reason));
                }
            }
            _ => {}
        }
        if !self.signatures.is_empty() {
            self.since.push(head(stored));
        }
    }
}

fn head(stored: &StoredEvent) -> EventHead {
    EventHead {
        seq: stored.seq,
        id: stored.id,
        at: stored.at,
        kind: Kind::from_number(stored.kind),
        place: stored.place.clone(),
    }
}

/// The projections as lines that do not depend on how rows are numbered.
fn dump(connection: &Connection) -> rusqlite::Result<Vec<String>> {
    connection
        .prepare(include_str!("sql/dump_projections.sql"))?
        .query_map([], |row| row.get(0))?
        .collect()
}
