//! The chain: each event's entry hashes the entry before it, so that nothing can be changed, dropped, swapped or slipped in unnoticed.
//! An entry holds the digest of a payload, not the payload, so that typed words can be erased and the chain stays.

use crate::base::digest::Digest;
use crate::base::id::{EventId, RaterId};
use crate::base::time::Timestamp;
use crate::record::session::event::{
    Cause, Event, NewEvent, Recorded, Seq, SessionEvent, StreamId,
};
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::payload::{Kind, Payload};
use crate::storage::store::read::StoredEvent;

/// What a check of a stream found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many events hold together from the first on.
    pub events: u64,
    /// The entry of the last of them.
    pub head: Digest,
    /// Whose words were erased; that is no fault.
    pub erased: Vec<Seq>,
    /// What is wrong first; a signature over something else only when nothing worse is.
    pub fault: Option<Fault>,
}

/// What is wrong with a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No event has this number, though a later one is there.
    Missing(Seq),
    /// The event with this number is not the one that was written.
    Changed(Seq),
    /// The stream does not end where it ended when it was last written.
    End,
    /// What was signed in this event is not what stands before it.
    Signature(Seq),
}

/// Everything about an event that its entry holds besides the payload.
pub struct Stamp {
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
}

/// What stands before the first entry of a stream.
pub fn root(stream: StreamId) -> Digest {
    let (kind, id) = stream_key(stream);
    Digest::of_parts([b"fener-stream-1".as_slice(), &[kind], &id])
}

/// The entry of an event after the one given.
pub fn entry(before: &Digest, stamp: &Stamp, payload: &Digest) -> Digest {
    Digest::of_parts([
        before.as_bytes().as_slice(),
        &stamp.seq.0.to_be_bytes(),
        &stamp.id.as_u128().to_be_bytes(),
        &stamp.at.0.to_be_bytes(),
        &stamp.by.as_u128().to_be_bytes(),
        &stamp.cause.to_be_bytes(),
        payload.as_bytes(),
    ])
}

/// The first four bytes of an entry, which stand beside the event.
pub fn mark(entry: &Digest) -> i64 {
    let [a, b, c, d, ..] = *entry.as_bytes();
    i64::from(i32::from_be_bytes([a, b, c, d]))
}

/// The kind and the id of a stream as stored.
pub fn stream_key(stream: StreamId) -> (u8, [u8; 16]) {
    match stream {
        StreamId::Assessment(id) => (1, id.as_u128().to_be_bytes()),
        StreamId::Session(id) => (2, id.as_u128().to_be_bytes()),
    }
}

/// How long after the time in its id something happened, as stored. An id that holds no time makes it a big number, nothing worse.
pub fn late(id: EventId, at: Timestamp) -> i64 {
    at.0.wrapping_sub(time_in(id))
}

/// When something happened, from what was stored.
pub fn at_of(id: EventId, late: i64) -> Timestamp {
    Timestamp(time_in(id).wrapping_add(late))
}

/// The first 48 bits of an id of version 7: milliseconds since 1970.
fn time_in(id: EventId) -> i64 {
    (id.as_u128() >> 80) as i64
}

/// A cause as stored: 0 done, n takes event n back, -n does it again.
pub fn cause_number(cause: Cause) -> i64 {
    let number = |seq: Seq| i64::try_from(seq.0).unwrap_or(i64::MAX);
    match cause {
        Cause::Done => 0,
        Cause::Undo(seq) => number(seq),
        Cause::Redo(seq) => -number(seq),
    }
}

/// The cause that was stored.
pub fn cause_of(number: i64) -> Cause {
    match number {
        0 => Cause::Done,
        n if n > 0 => Cause::Undo(Seq(n.unsigned_abs())),
        n => Cause::Redo(Seq(n.unsigned_abs())),
    }
}

impl Store {
    /// Walks a stream from its first event and says how far it holds together. `None` when there is no such stream.
    pub fn verify(&self, stream: StreamId) -> Result<Option<Verified>, StoreError> {
        let Some(known) = self.find_stream(stream)? else {
            return Ok(None);
        };
        let mut verified = Verified {
            events: 0,
            head: root(stream),
            erased: Vec::new(),
            fault: None,
        };
        for stored in self.stored_events(known.number, None)? {
            let expected = Seq(verified.events + 1);
            if stored.seq != expected {
                verified.fault = Some(Fault::Missing(expected));
                return Ok(Some(verified));
            }
            let next = stored
                .payload_digest()
                .map(|payload| entry(&verified.head, &stored.stamp(), &payload));
            match next {
                Some(next) if mark(&next) == stored.mark => {
                    if verified.fault.is_none() && signs_another(&stored, &verified.head) {
                        verified.fault = Some(Fault::Signature(stored.seq));
                    }
                    verified.head = next;
                }
                _ => {
                    verified.fault = Some(Fault::Changed(stored.seq));
                    return Ok(Some(verified));
                }
            }
            verified.events += 1;
            if stored.is_erased() {
                verified.erased.push(stored.seq);
            }
        }
        if verified.head != known.head || verified.events != known.seq.0 {
            verified.fault = Some(Fault::End);
        }
        Ok(Some(verified))
    }

    /// The entry of an event, which stands for everything up to it: what a signature records. `None` when the stream does not reach so
    /// far.
    pub fn head(&self, stream: StreamId, at: Seq) -> Result<Option<Digest>, StoreError> {
        let Some(known) = self.find_stream(stream)? else {
            return Ok(None);
        };
        if at == known.seq {
            return Ok(Some(known.head));
        }
        let mut head = root(stream);
        let mut reached = Seq(0);
        for stored in self.stored_events(known.number, Some(at))? {
            let Some(payload) = stored.payload_digest() else {
                return Err(StoreError::Unreadable {
                    path: self.path.clone(),
                    seq: stored.seq,
                    newer: true,
                });
            };
            head = entry(&head, &stored.stamp(), &payload);
            reached = stored.seq;
        }
        Ok((reached == at).then_some(head))
    }
}

impl StoredEvent {
    /// The event it is, now that its body was read.
    pub(super) fn recorded(&self, stream: StreamId, event: Event) -> Recorded {
        Recorded {
            stream,
            seq: self.seq,
            new: NewEvent {
                id: self.id,
                at: self.at,
                by: self.by,
                cause: cause_of(self.cause),
                event,
            },
        }
    }

    pub(super) fn stamp(&self) -> Stamp {
        Stamp {
            seq: self.seq,
            id: self.id,
            at: self.at,
            by: self.by,
            cause: self.cause,
        }
    }

    /// The digest that the chain holds; `None` for a kind that is not known here.
    pub(super) fn payload_digest(&self) -> Option<Digest> {
        self.payload()?.digest(self.seal.as_deref())
    }

    /// Says whether its words were erased.
    pub fn is_erased(&self) -> bool {
        self.seal.as_ref().is_some_and(|seal| seal.len() == 32)
    }

    /// The payload; `None` for a kind that is not known here.
    pub fn payload(&self) -> Option<Payload> {
        Some(Payload {
            kind: Kind::from_number(self.kind)?,
            version: self.version,
            place: self.place.clone(),
            body: self.body.clone(),
        })
    }
}

/// Says whether an event signs something else than what stands before it.
pub(super) fn signs_another(stored: &StoredEvent, before: &Digest) -> bool {
    if stored.kind != Kind::SignedOff as u8 {
        return false;
    }
    match stored.payload().map(|payload| payload.read()) {
        Some(Ok(Event::Session(SessionEvent::SignedOff { digest, .. }))) => digest != *before,
        _ => false,
    }
}
