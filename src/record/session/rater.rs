//! Who answers, and how a team works together.

use crate::base::id::{RaterId, SectionId};

/// A member of the team. The id is random and hidden; the code is a label that people chose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// The hidden id.
    pub rater: RaterId,
    /// Initials or a pseudonym.
    pub code: String,
}

/// How the team works, asked once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TeamWay {
    /// One session on this laptop, written by the team; a member may dissent from any answer.
    Together,
    /// Each member has a session; this one is of the member who opened it.
    EachAlone,
    /// Sections are shared out; a question answered by one member can be agreed with one key.
    SharedOut(Vec<(SectionId, RaterId)>),
}

/// What links a member of the team to the subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Link {
    /// None.
    None,
    /// The same network.
    SameNetwork,
    /// Worked there within three years.
    WorkedThere,
    /// Funds it.
    Funder,
    /// Family or another link, described in words.
    Other,
}

impl Link {
    /// All links, in the order of their digits.
    pub const ALL: [Link; 5] = [
        Link::None,
        Link::SameNetwork,
        Link::WorkedThere,
        Link::Funder,
        Link::Other,
    ];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Link::None => "none",
            Link::SameNetwork => "same_network",
            Link::WorkedThere => "worked_there",
            Link::Funder => "funder",
            Link::Other => "other",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Link> {
        Link::ALL.into_iter().find(|link| link.as_str() == text)
    }
}
