//! The shape of a session's history in its export: part of the version that `session_file` states.

use schemars::JsonSchema;
use serde::Serialize;

use crate::exchange::session_file::{StateWire, ValueWire};

/// One event, without words: only an internal file says why a signed session was opened again.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EventWire {
    /// Its number: that of the record in an internal file, counted without gaps in a shared one.
    pub seq: u64,
    /// When.
    pub at: String,
    /// Who, by id.
    pub by: String,
    /// What happened.
    pub kind: String,
    /// Where, by the ids of then; an upgrade after it says which of them are others since.
    pub place: Option<String>,
    /// The event it takes back.
    pub undoes: Option<u64>,
    /// The event it does again.
    pub redoes: Option<u64>,
    /// How the question stood after it, for an answer.
    pub state: Option<StateWire>,
    /// The value, for an answer that is not a typed text and may be told.
    pub value: Option<ValueWire>,
    /// The codes of those who signed, for `signed_off`.
    pub signers: Option<Vec<String>>,
    /// Why the session was opened again, for `reopened`; only in an internal file.
    pub reason: Option<String>,
    /// From which edition to which, for `upgraded`; back again, for `upgrade_taken_back`.
    pub upgrade: Option<UpgradeWire>,
}

/// An upgrade from one edition of the questionnaire and its country pack to another.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UpgradeWire {
    /// What the session was filled with before it.
    pub from: EditionWire,
    /// What it was filled with after it.
    pub to: EditionWire,
    /// Questions with another id since then; without those that were set aside and may not be told.
    pub renamed: Vec<RenamedWire>,
    /// The places whose answers had to be confirmed again; without those that may not be told.
    pub confirm_again: Vec<String>,
}

/// An exact package with the country pack it was adapted by.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EditionWire {
    /// The version of the questionnaire.
    pub version: String,
    /// The digest of its package.
    pub digest: String,
    /// The digest of the country pack.
    pub pack: Option<String>,
}

/// A question with another id.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RenamedWire {
    /// The id before.
    pub before: String,
    /// The id since.
    pub now: String,
}
