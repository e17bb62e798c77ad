//! Events: facts in the past tense that hold ids and values, never text in a language of ours.

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, EventId, RaterId, SectionId, SessionId};
use crate::base::time::{Date, PartialDate, Timestamp};
use crate::form::model::instrument::Means;
use crate::record::session::answer::{Dissent, Evidence, EvidenceId, Response, SourceNo};
use crate::record::session::assessment::{Declaration, Opening};
use crate::record::session::edition::Upgrade;
use crate::record::session::place::{Place, RepeatPlace, RowId};

/// The number of an event in its stream, from 1; 0 stands before the first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seq(pub u64);

impl Seq {
    /// The number after this one.
    #[must_use]
    pub fn next(self) -> Seq {
        Seq(self.0 + 1)
    }
}

/// Which stream an event belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamId {
    /// What was settled for a whole assessment.
    Assessment(AssessmentId),
    /// One rater's record.
    Session(SessionId),
}

/// Why an event was written: it was done, or it takes an earlier one back, or it does that one again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Cause {
    /// Done by a person.
    #[default]
    Done,
    /// Takes back the event with that number.
    Undo(Seq),
    /// Does again the event with that number, which had been taken back.
    Redo(Seq),
}

/// An event that is stamped but not yet stored. The id is made before it is written, so that writing it twice can be noticed.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEvent {
    /// Its id.
    pub id: EventId,
    /// When it happened.
    pub at: Timestamp,
    /// Who did it.
    pub by: RaterId,
    /// Why.
    pub cause: Cause,
    /// What.
    pub event: Event,
}

/// An event that the store has numbered.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// Its stream.
    pub stream: StreamId,
    /// Its number there.
    pub seq: Seq,
    /// The event.
    pub new: NewEvent,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// To an assessment.
    Assessment(AssessmentEvent),
    /// In a session.
    Session(SessionEvent),
}

/// What happens to an assessment.
#[expect(clippy::large_enum_variant, reason = "an assessment is opened once")]
#[derive(Clone, Debug, PartialEq)]
pub enum AssessmentEvent {
    /// It was opened.
    Opened(Opening),
    /// A member declared independence, or a link.
    IndependenceDeclared(Declaration),
    /// The sections were shared out anew among the members.
    SharedOut(Vec<(SectionId, RaterId)>),
    /// Period, visit dates or purpose were put right.
    Described {
        /// First and last day, month or year.
        period: (PartialDate, PartialDate),
        /// The days of the visit.
        visits: Vec<Date>,
        /// What for and for whom.
        purpose: String,
    },
}

/// What happens in a session. Each variant can be taken back by another of them; [`undo`](crate::record::session::undo) says by which.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionEvent {
    /// The session was opened in an assessment.
    Opened {
        /// Which assessment.
        assessment: AssessmentId,
        /// The digest of the exact package it is filled with.
        package: Digest,
        /// Whose session it is.
        rater: RaterId,
    },
    /// A question was answered.
    Answered {
        /// Where.
        place: Place,
        /// With what.
        response: Response,
    },
    /// The response was taken away; note and evidence stay.
    Cleared {
        /// Where.
        place: Place,
    },
    /// The note at a question was written; an empty text takes it away.
    Noted {
        /// Where.
        place: Place,
        /// The whole note.
        text: String,
    },
    /// The gap line was written; an empty text takes it away.
    GapWritten {
        /// Where.
        place: Place,
        /// The whole line.
        text: String,
    },
    /// Evidence was attached; one with the same number is replaced.
    Attached {
        /// Where.
        place: Place,
        /// The line.
        evidence: Evidence,
    },
    /// Evidence was taken away.
    Detached {
        /// Where.
        place: Place,
        /// Which line.
        evidence: EvidenceId,
    },
    /// A member sees an answer otherwise; an empty text takes that back.
    Dissented {
        /// Where.
        place: Place,
        /// Who, and in what words.
        dissent: Dissent,
    },
    /// The team agreed to an answer that one member gave, or took that back.
    Agreed {
        /// Where.
        place: Place,
        /// Whether it is agreed now.
        on: bool,
    },
    /// A flag was set or changed.
    Flagged(Flag),
    /// A flag was taken away.
    Unflagged(FlagId),
    /// A source was written or changed.
    SourceWritten(Source),
    /// A source was taken away.
    SourceRemoved(SourceNo),
    /// A note on the visit was written or tied to a question.
    VisitNoteWritten(VisitNote),
    /// A note on the visit was taken away.
    VisitNoteRemoved(VisitNoteId),
    /// A row was added to a repeat, or brought back, before the row given or at the end.
    RowAdded {
        /// Which repeat.
        repeat: RepeatPlace,
        /// The row's number, never used before except by the same row.
        row: RowId,
        /// Before which row it stands.
        before: Option<RowId>,
    },
    /// A row was removed; its answers are kept and come back with it.
    RowRemoved {
        /// Which repeat.
        repeat: RepeatPlace,
        /// Which row.
        row: RowId,
    },
    /// The rater said whether the rows of a repeat are complete.
    RowsDeclared {
        /// Which repeat.
        repeat: RepeatPlace,
        /// Whether they are.
        complete: bool,
    },
    /// A recommendation was written or changed.
    Recommended(Recommendation),
    /// A recommendation was taken away.
    RecommendationRemoved(RecommendationId),
    /// The session was carried to another edition of its questionnaire or of its country pack.
    Upgraded(Upgrade),
    /// That was taken back: it is filled with the edition before again.
    UpgradeTakenBack(Upgrade),
    /// The session was signed.
    SignedOff {
        /// The digest over the stream up to the event before this one.
        digest: Digest,
        /// The codes of those who signed.
        codes: Vec<String>,
    },
    /// A signed session was opened again.
    Reopened {
        /// Why.
        reason: String,
    },
}

/// A flag of a session, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlagId(pub u32);

/// A mark to come back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flag {
    /// Its number.
    pub id: FlagId,
    /// On a question, or on the visit.
    pub place: Option<Place>,
    /// What kind it is.
    pub kind: FlagKind,
    /// For what, in one line.
    pub text: String,
}

/// What a flag is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlagKind {
    /// Ask again.
    AskAgain,
    /// Urgent.
    Urgent,
    /// Good practice.
    GoodPractice,
}

impl FlagKind {
    /// All kinds, in the order of their digits.
    pub const ALL: [FlagKind; 3] = [FlagKind::AskAgain, FlagKind::Urgent, FlagKind::GoodPractice];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            FlagKind::AskAgain => "ask_again",
            FlagKind::Urgent => "urgent",
            FlagKind::GoodPractice => "good_practice",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<FlagKind> {
        FlagKind::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A source, written once and attached by its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// S1, S2 and so on.
    pub no: SourceNo,
    /// What kind it is.
    pub kind: Means,
    /// For people: their function, never a name. For papers: the title.
    pub role: String,
    /// When it was seen or said.
    pub date: Option<PartialDate>,
    /// For people: whether the talk was in private.
    pub private: Option<bool>,
    /// Where it is kept, or its number.
    pub reference: String,
    /// What was agreed with a resident before a word was written; only for beneficiaries.
    pub staff_present: Option<bool>,
}

/// A note on the visit, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VisitNoteId(pub u32);

/// A note on the visit: written at once, tied to a question later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitNote {
    /// Its number.
    pub id: VisitNoteId,
    /// Its words.
    pub text: String,
    /// The question it was tied to.
    pub tied: Option<Place>,
}

/// A recommendation of a session, by number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecommendationId(pub u32);

/// What should be done, by whom, until when. One may serve many questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    /// Its number.
    pub id: RecommendationId,
    /// What should be done.
    pub text: String,
    /// By whom.
    pub owner: Option<Owner>,
    /// 1 must be fixed at once, 2 should, 3 invited.
    pub priority: u8,
    /// Until when.
    pub due: Option<PartialDate>,
    /// Which questions it answers to.
    pub places: Vec<Place>,
}

/// Who should act on a recommendation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// The service itself.
    Service,
    /// The municipality.
    Municipality,
    /// A ministry.
    Ministry,
    /// The police.
    Police,
    /// The prosecutor.
    Prosecutor,
    /// A court.
    Court,
    /// Somebody else, said in the text.
    Other,
}

impl Owner {
    /// All owners, in the order of their digits.
    pub const ALL: [Owner; 7] = [
        Owner::Service,
        Owner::Municipality,
        Owner::Ministry,
        Owner::Police,
        Owner::Prosecutor,
        Owner::Court,
        Owner::Other,
    ];

    /// As it stands in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Owner::Service => "service",
            Owner::Municipality => "municipality",
            Owner::Ministry => "ministry",
            Owner::Police => "police",
            Owner::Prosecutor => "prosecutor",
            Owner::Court => "court",
            Owner::Other => "other",
        }
    }

    /// Reads what [`as_str`](Self::as_str) writes.
    pub fn parse(text: &str) -> Option<Owner> {
        Owner::ALL.into_iter().find(|owner| owner.as_str() == text)
    }
}
