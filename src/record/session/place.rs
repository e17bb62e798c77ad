//! Where an answer stands: which question, and in which rows of the repeats around it.

use std::fmt;

use crate::base::id::{GroupId, QuestionId};

/// A row of a repeat. Numbered once in a session and never again, so that removing a row moves no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowId(pub u32);

/// The rows a place stands in, outermost repeat first; empty outside repeats.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowPath(pub Vec<RowId>);

impl RowPath {
    /// Outside all repeats.
    pub fn root() -> RowPath {
        RowPath::default()
    }

    /// The path of a row inside this one.
    #[must_use]
    pub fn with(&self, row: RowId) -> RowPath {
        let mut rows = self.0.clone();
        rows.push(row);
        RowPath(rows)
    }

    /// Says whether this path leads through another, or is the same.
    pub fn is_inside(&self, outer: &RowPath) -> bool {
        self.0.starts_with(&outer.0)
    }
}

impl fmt::Display for RowPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .enumerate()
            .try_for_each(|(n, row)| write!(f, "{}{}", if n == 0 { "" } else { "/" }, row.0))
    }
}

/// A question and, inside repeats, the rows.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Which question.
    pub question: QuestionId,
    /// In which rows.
    pub at: RowPath,
}

impl Place {
    /// A question outside repeats.
    pub fn new(question: QuestionId) -> Place {
        Place {
            question,
            at: RowPath::root(),
        }
    }
}

impl fmt::Display for Place {
    /// `sv_acc_food`, or `sv_case_code[3/1]`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.at.0.is_empty() {
            true => write!(f, "{}", self.question),
            false => write!(f, "{}[{}]", self.question, self.at),
        }
    }
}

/// A repeat and, when it stands in others, the rows around it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RepeatPlace {
    /// Which repeat.
    pub repeat: GroupId,
    /// In which rows.
    pub at: RowPath,
}
