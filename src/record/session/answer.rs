//! What stands at a place: the response, the words beside it and the evidence under it.

use crate::base::id::RaterId;
use crate::base::time::{PartialDate, Timestamp};
use crate::base::value::Value;
use crate::form::model::instrument::Means;
use crate::record::session::event::{Seq, Source};

/// A response to a question. No response is the absence of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// A value.
    Value(Value),
    /// The standard cannot apply here, for the reason given; an empty reason is still to be written.
    NotApplicable(String),
    /// It applies, but it could not be found out.
    NotVerified(NotVerified),
}

impl Response {
    /// The value, if it is one.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Response::Value(value) => Some(value),
            _ => None,
        }
    }
}

/// Why something could not be verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotVerified {
    /// Asked, no reply.
    NoReply,
    /// No access.
    NoAccess,
    /// No time.
    NoTime,
    /// Sources conflict.
    SourcesConflict,
    /// Not asked, to protect a person.
    ProtectsPerson,
}

impl NotVerified {
    /// All reasons, in the order of their digits.
    pub const ALL: [NotVerified; 5] = [
        NotVerified::NoReply,
        NotVerified::NoAccess,
        NotVerified::NoTime,
        NotVerified::SourcesConflict,
        NotVerified::ProtectsPerson,
    ];

    /// As it stands in files and, after `not_verified_`, in exports.
    pub fn as_str(self) -> &'static str {
        match self {
            NotVerified::NoReply => "no_reply",
            NotVerified::NoAccess => "no_access",
            NotVerified::NoTime => "no_time",
            NotVerified::SourcesConflict => "sources_conflict",
            NotVerified::ProtectsPerson => "protects_person",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<NotVerified> {
        NotVerified::ALL
            .into_iter()
            .find(|reason| reason.as_str() == text)
    }
}

/// Everything that stands at one place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The response; a note or evidence may stand without one.
    pub response: Option<Response>,
    /// A note in the rater's words.
    pub note: Option<String>,
    /// What is missing, when a rating is below the top.
    pub gap: Option<String>,
    /// The evidence, in the order it was attached.
    pub evidence: Vec<Evidence>,
    /// Members who see it otherwise, with their words.
    pub dissents: Vec<Dissent>,
    /// Whether the team agreed to an answer that one member gave.
    pub agreed: bool,
    /// Whether a rater cleared the response: from then on the question's default stays away.
    pub cleared: bool,
    /// Whether the response was given to a question that means something else in the edition of today: it waits to be confirmed.
    pub confirm: bool,
    /// The event that last changed it.
    pub seq: Seq,
    /// When that was.
    pub at: Timestamp,
    /// Who gave the response.
    pub by: Option<RaterId>,
}

/// A member who sees an answer otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dissent {
    /// Who.
    pub member: RaterId,
    /// In the member's words.
    pub text: String,
}

/// A piece of evidence of a session, by number; never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceId(pub u32);

/// A source of the visit by its number: S1, S2 and so on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceNo(pub u32);

/// One line of evidence under an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Its number.
    pub id: EvidenceId,
    /// What kind it is; a source's own kind when it comes from one.
    pub kind: Means,
    /// The source it comes from.
    pub source: Option<SourceNo>,
    /// What it is, when it comes from no source.
    pub reference: String,
    /// Page, article or file code within the source, for this question.
    pub at: String,
    /// When it was seen or said.
    pub date: Option<PartialDate>,
    /// How strong it is.
    pub strength: Strength,
    /// What was agreed with a resident before a word was written; only for beneficiaries.
    pub resident: Option<ResidentTerms>,
}

/// How strong a piece of evidence is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Nothing was said about it.
    #[default]
    Usual,
    /// Direct, in force, checked by two.
    Strong,
    /// Second hand, old, or said in front of staff.
    Weak,
}

impl Strength {
    /// All strengths, in the order of their digits.
    pub const ALL: [Strength; 3] = [Strength::Usual, Strength::Strong, Strength::Weak];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Strength::Usual => "usual",
            Strength::Strong => "strong",
            Strength::Weak => "weak",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Strength> {
        Strength::ALL
            .into_iter()
            .find(|strength| strength.as_str() == text)
    }
}

/// What was agreed with a resident. Without consent there is no line, so consent is not a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResidentTerms {
    /// Whether staff was present; what was said then counts as weak.
    pub staff_present: bool,
}

impl Evidence {
    /// Takes over what its source says of itself: a source that is put right, such as "staff was present after all", is put right
    /// wherever it was attached. The page and the strength are the line's own.
    pub fn follow(&mut self, source: &Source) {
        self.kind = source.kind;
        self.date = source.date;
        self.resident = source
            .staff_present
            .map(|staff_present| ResidentTerms { staff_present });
    }

    /// Says whether it counts as weak whatever its kind.
    pub fn is_weak(&self) -> bool {
        self.strength == Strength::Weak || self.resident.is_some_and(|terms| terms.staff_present)
    }
}
