//! The steps of the form behind evidence and sources.

use crate::form::model::instrument::Means;
use crate::record::session::answer::Strength;

/// A step of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// What kind it is.
    Kind,
    /// Whether the resident agreed that it is written down.
    Consent,
    /// Whether staff was there.
    Staff,
    /// What it is: a title, or the function of a person.
    What,
    /// Whether the talk was in private.
    Private,
    /// Page, article or file code.
    At,
    /// When it was seen or said.
    Date,
    /// Where it is kept, or its number.
    Kept,
    /// How strong it is.
    Strength,
}

impl Stage {
    /// All steps, in the order in which they are asked.
    pub const ALL: [Stage; 9] = [
        Stage::Kind,
        Stage::Consent,
        Stage::Staff,
        Stage::What,
        Stage::Private,
        Stage::At,
        Stage::Date,
        Stage::Kept,
        Stage::Strength,
    ];

    /// As it stands in the names of drafts.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Kind => "kind",
            Stage::Consent => "consent",
            Stage::Staff => "staff",
            Stage::What => "what",
            Stage::Private => "private",
            Stage::At => "at",
            Stage::Date => "date",
            Stage::Kept => "kept",
            Stage::Strength => "strength",
        }
    }

    /// Says whether it is answered by typing.
    pub fn is_typed(self) -> bool {
        matches!(self, Stage::What | Stage::At | Stage::Date | Stage::Kept)
    }

    /// How many lines it has to choose from.
    pub fn lines(self) -> usize {
        match self {
            Stage::Kind => Means::ALL.len(),
            Stage::Consent | Stage::Staff | Stage::Private => 2,
            Stage::Strength => Strength::ALL.len(),
            _ => 0,
        }
    }
}
