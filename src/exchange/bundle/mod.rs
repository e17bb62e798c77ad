//! Bundles: sessions on their way from one laptop to another. One file, encrypted to whoever shall read it, and inside it a signature and
//! what it signs: lines of JSON. No archive, so no links and no names on the disk; nothing is unpacked. It opens no file.

pub mod gather;
pub mod keys;
mod line;
pub mod own;
pub mod read;
pub mod refusal;
pub mod tell;
pub mod write;

use crate::base::time::Timestamp;
use crate::storage::store::definition::Definition;
use crate::storage::store::merge::Foreign;

/// The most bytes that a bundle may have, outside and inside.
pub const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// The most definitions, files of one, and streams that it may hold.
pub const MOST_ENTRIES: u64 = 10_000;

/// The most events of one stream.
pub const MOST_EVENTS: u64 = 1_000_000;

/// The most bytes of one line.
pub const LONGEST_LINE: usize = 15 * 1024 * 1024;

/// The version of the lines that this program writes.
pub const VERSION: u32 = 1;

/// The first line inside, which a newer layout would change.
const FIRST: &str = "fener-bundle 1";

/// What a bundle holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Its id, drawn at random.
    pub id: u128,
    /// When it was made.
    pub made_at: Timestamp,
    /// The name that the sender gives themselves.
    pub label: String,
    /// The packages and packs.
    pub definitions: Vec<Definition>,
    /// The streams, assessments first.
    pub streams: Vec<Foreign>,
}
