//! What lists show of a session without reading its stream.

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, QuestionnaireId, RaterId, SessionId, SubjectId};
use crate::base::time::{Date, PartialDate, Timestamp};
use crate::form::model::version::Version;
use crate::record::session::assessment::Mode;
use crate::record::session::event::Seq;

/// How far a session is. It comes from evaluation, which storage does not know, so whoever appends hands it in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Visible questions that have a response.
    pub done: u32,
    /// Visible questions that take one.
    pub all: u32,
    /// Visible required questions that are open.
    pub required_open: u32,
    /// Flags.
    pub flags: u32,
    /// Whether a risk to somebody was recorded and not yet settled.
    pub unsettled: bool,
    /// The printed number of the question where the rater is.
    pub here: String,
    /// The data requests that wait for a reply, the earliest day first. Which of them are overdue depends on the day somebody looks.
    pub waiting: Vec<Waiting>,
}

impl Summary {
    /// The requests that are overdue on a day: the time the law gives ran out before it.
    pub fn overdue(&self, today: Date) -> impl Iterator<Item = &Waiting> {
        self.waiting.iter().filter(move |one| one.until < today)
    }
}

/// A data request that waits for a reply.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Waiting {
    /// The last day that the law gives.
    pub until: Date,
    /// Where its reply is noted, as [`Place`](crate::record::session::place::Place) prints it.
    pub place: String,
}

/// How many sessions whose requests wait longest are read with the first, so that what is overdue stands on Home however long ago the
/// session was worked on.
pub const WAITING_FIRST: usize = 2;

/// How many sessions there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Not signed.
    pub open: usize,
    /// Signed.
    pub signed: usize,
    /// Of each open session whose data requests wait, the earliest day that the law gives; the earliest first. Only few of those sessions
    /// are read, and how many are overdue depends on the day somebody looks.
    pub waiting: Vec<Date>,
}

impl Counts {
    /// How many open sessions have data requests that are overdue on a day.
    pub fn overdue(&self, today: Date) -> usize {
        self.waiting.iter().filter(|until| **until < today).count()
    }
}

/// One line of a list of sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// The session.
    pub session: SessionId,
    /// Its assessment.
    pub assessment: AssessmentId,
    /// The questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its version.
    pub version: Version,
    /// The digest of the exact package.
    pub package: Digest,
    /// What is assessed.
    pub subject: SubjectId,
    /// Its code.
    pub code: String,
    /// The country whose pack applies, if any.
    pub country: Option<String>,
    /// The level of its government, by id, where a country assesses one at a time.
    pub level: Option<String>,
    /// Whose session it is.
    pub rater: RaterId,
    /// The initials of that member where each rates alone; blank for a session that a team writes together or shares out.
    pub rater_code: String,
    /// Site visit, workshop or practice.
    pub mode: Mode,
    /// The period assessed.
    pub period: (PartialDate, PartialDate),
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// Whether it is signed.
    pub signed: bool,
    /// Its last event.
    pub seq: Seq,
    /// How far it is, and the event that was last when that was computed.
    pub summary: Option<(Seq, Summary)>,
}

impl SessionRow {
    /// What lists call it: the subject's code; the level of government, as it is named here, because the code stands there once for each
    /// level; and whose record it is where each member rates alone, for the same reason.
    pub fn label(&self, level: Option<&str>) -> String {
        let rater = Some(self.rater_code.as_str()).filter(|code| !code.is_empty());
        let parts = [Some(self.code.as_str()), level, rater];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

/// A half-typed text or the place where the rater is; kept beside the stream, not in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Whose.
    pub session: SessionId,
    /// Where, as [`Place`](crate::record::session::place::Place) prints it; empty for the session itself.
    pub place: String,
    /// Which box: `response`, `note`, `gap` and the like; `here` for the place where the rater is.
    pub field: String,
    /// What was typed; `None` takes the draft away.
    pub text: Option<String>,
}
