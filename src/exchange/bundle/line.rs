//! The lines inside a bundle, as they are written and read by machine.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, EventId, RaterId, SessionId};
use crate::base::time::Timestamp;
use crate::record::session::event::{Seq, StreamId};
use crate::storage::store::chain::stream_key;
use crate::storage::store::read::StoredEvent;

/// The first line: what follows, and who says so.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    pub fener_bundle: u32,
    pub id: String,
    pub made_at: i64,
    pub sender: String,
    pub label: String,
    pub definitions: u64,
    pub streams: u64,
    pub events: u64,
    pub bytes: u64,
}

/// Before the files of a package.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefinitionLine {
    pub definition: String,
    pub files: u64,
}

/// A file of a package.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileLine {
    pub path: String,
    pub text: String,
}

/// Before the events of a stream.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StreamLine {
    pub stream: u8,
    pub id: String,
    pub head: String,
    pub events: u64,
}

/// An event.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventLine {
    pub seq: u64,
    pub id: String,
    pub at: i64,
    pub by: String,
    pub cause: i64,
    pub kind: u8,
    pub version: u8,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seal: Option<String>,
    pub mark: i64,
    pub body: String,
}

/// An id in 32 hexadecimal digits.
pub fn hex(id: u128) -> String {
    format!("{id:032x}")
}

/// The id that is written so.
pub fn id(text: &str) -> Option<u128> {
    let is_plain = text.len() == 32 && text.bytes().all(|one| one.is_ascii_hexdigit());
    is_plain.then(|| u128::from_str_radix(text, 16).ok())?
}

impl StreamLine {
    pub fn new(stream: StreamId, head: Digest, events: u64) -> StreamLine {
        let (kind, id) = stream_key(stream);
        StreamLine {
            stream: kind,
            id: hex(u128::from_be_bytes(id)),
            head: head.to_string(),
            events,
        }
    }

    pub fn stream(&self) -> Option<StreamId> {
        match self.stream {
            1 => Some(StreamId::Assessment(AssessmentId::new(id(&self.id)?))),
            2 => Some(StreamId::Session(SessionId::new(id(&self.id)?))),
            _ => None,
        }
    }
}

impl EventLine {
    pub fn new(event: &StoredEvent) -> EventLine {
        EventLine {
            seq: event.seq.0,
            id: hex(event.id.as_u128()),
            at: event.at.0,
            by: hex(event.by.as_u128()),
            cause: event.cause,
            kind: event.kind,
            version: event.version,
            place: event.place.clone(),
            seal: event.seal.as_ref().map(|seal| STANDARD.encode(seal)),
            mark: event.mark,
            body: event.body.clone(),
        }
    }

    pub fn event(self) -> Option<StoredEvent> {
        let seal = match self.seal {
            Some(seal) => Some(STANDARD.decode(seal).ok()?),
            None => None,
        };
        Some(StoredEvent {
            seq: Seq(self.seq),
            id: EventId::new(id(&self.id)?),
            at: Timestamp(self.at),
            by: RaterId::new(id(&self.by)?),
            cause: self.cause,
            kind: self.kind,
            version: self.version,
            place: self.place,
            seal,
            mark: self.mark,
            body: self.body,
        })
    }
}
