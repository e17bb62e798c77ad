//! What lists show of a session without reading its stream, and what is kept beside a stream. Plain values between whoever evaluates,
//! whoever stores and whoever shows.

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, QuestionnaireId, RaterId, SessionId, SubjectId};
use crate::base::time::{PartialDate, Timestamp};
use crate::form::model::version::Version;
use crate::record::session::assessment::Mode;
use crate::record::session::event::Seq;
use crate::record::session::rater::Member;

/// Where a session stands, in the numbers that lists show. Made by whoever evaluated it, at the event it was appended with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many questions are answered.
    pub done: u32,
    /// Out of how many.
    pub total: u32,
    /// How many required ones are open.
    pub required_open: u32,
    /// How many flags there are.
    pub flags: u32,
    /// Whether an urgent risk is recorded and not yet settled.
    pub urgent_unsettled: bool,
    /// The next place to go to, as it shows itself.
    pub next: Option<String>,
}

/// Whether a session is still being filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowState {
    /// It is.
    Open,
    /// It was signed and not opened again.
    Signed,
}

/// A session in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionRow {
    /// Its id.
    pub session: SessionId,
    /// The number of its last event.
    pub seq: Seq,
    /// Its assessment.
    pub assessment: AssessmentId,
    /// The number of the assessment's last event.
    pub assessment_seq: Seq,
    /// Whose session it is; the code stands among the members.
    pub rater: RaterId,
    /// Who is in the team.
    pub members: Vec<Member>,
    /// Which questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Its version.
    pub version: Version,
    /// The digest of the exact package.
    pub package: Digest,
    /// What is assessed, by its hidden id.
    pub subject: SubjectId,
    /// And by its code.
    pub subject_code: String,
    /// The country whose pack applies.
    pub country: Option<String>,
    /// Site visit, workshop or practice.
    pub mode: Mode,
    /// The period assessed.
    pub period: (PartialDate, PartialDate),
    /// When the session was opened.
    pub opened_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// Open or signed.
    pub state: RowState,
    /// When it was signed.
    pub signed_at: Option<Timestamp>,
    /// Where it stood when it was last evaluated, and at which event that was.
    pub summary: Option<(Summary, Seq)>,
}

impl SessionRow {
    /// Says whether the summary still holds.
    pub fn is_summary_current(&self) -> bool {
        self.summary.as_ref().is_some_and(|(_, at)| *at == self.seq)
    }

    /// The code of the session's rater, if it is among the members.
    pub fn rater_code(&self) -> Option<&str> {
        self.members
            .iter()
            .find(|member| member.rater == self.rater)
            .map(|member| member.code.as_str())
    }
}

/// One draft. The store does not look into place and field; a bookmark is a draft as well.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Of which session.
    pub session: SessionId,
    /// At which place, as it shows itself; empty for the session as a whole.
    pub place: String,
    /// Which field there: the note, the value, or `here` for where the user is.
    pub field: String,
    /// What was typed; nothing takes the draft away.
    pub text: Option<String>,
}
