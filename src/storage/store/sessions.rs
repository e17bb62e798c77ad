//! Lists of sessions, from the projections alone: no event is read.

use rusqlite::{Row, params};

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, QuestionnaireId, RaterId, SessionId, SubjectId};
use crate::base::time::{PartialDate, Timestamp};
use crate::form::model::version::Version;
use crate::record::session::assessment::Mode;
use crate::record::session::event::{Seq, StreamId};
use crate::record::session::rater::Member;
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::project::Summary;
use crate::storage::store::read::{digest, id, seq};
use crate::storage::store::rebuild::summary;
use crate::storage::store::wire_opening::MemberWire;

/// Which sessions to list; everything left blank matches all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SessionFilter {
    /// Of one assessment.
    pub assessment: Option<AssessmentId>,
    /// Of one subject.
    pub subject: Option<SubjectId>,
    /// Of one questionnaire.
    pub questionnaire: Option<QuestionnaireId>,
    /// Visits, workshops or practice runs.
    pub mode: Option<Mode>,
    /// Open or signed ones.
    pub state: Option<RowState>,
    /// No more than so many.
    pub limit: Option<u32>,
    /// Leaving out the first so many.
    pub offset: u32,
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

impl Store {
    /// Sessions that match, the last changed first.
    pub fn sessions(&self, filter: &SessionFilter) -> Result<Vec<SessionRow>, StoreError> {
        self.list_sessions(None, filter)
    }

    /// One session.
    pub fn session(&self, session: SessionId) -> Result<Option<SessionRow>, StoreError> {
        let rows = self.list_sessions(Some(session), &SessionFilter::default())?;
        Ok(rows.into_iter().next())
    }

    /// The assessment of a session.
    pub fn assessment_of(&self, session: SessionId) -> Result<Option<AssessmentId>, StoreError> {
        Ok(self.session(session)?.map(|row| row.assessment))
    }

    /// The response that stands at each place of a session, as comparisons read it; the code of a typed text is blank.
    pub fn answer_codes(
        &self,
        session: SessionId,
    ) -> Result<Vec<(String, Option<String>)>, StoreError> {
        let Some(known) = self.find_stream(StreamId::Session(session))? else {
            return Ok(Vec::new());
        };
        let read = || {
            self.connection
                .prepare_cached(include_str!("sql/list_answers.sql"))?
                .query_map([known.number], |row| Ok((row.get(0)?, row.get(1)?)))?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }

    fn list_sessions(
        &self,
        session: Option<SessionId>,
        filter: &SessionFilter,
    ) -> Result<Vec<SessionRow>, StoreError> {
        let bytes = |id: u128| id.to_be_bytes();
        let read = || {
            self.connection
                .prepare_cached(include_str!("sql/list_sessions.sql"))?
                .query_map(
                    params![
                        session.map(|id| bytes(id.as_u128())),
                        filter.assessment.map(|id| bytes(id.as_u128())),
                        filter.subject.map(|id| bytes(id.as_u128())),
                        filter.questionnaire.as_ref().map(QuestionnaireId::as_str),
                        filter.mode.map(Mode::as_str),
                        filter.state.map(|state| state == RowState::Signed),
                        filter.limit.map_or(-1, i64::from),
                        filter.offset,
                    ],
                    session_row,
                )?
                .collect::<rusqlite::Result<Option<Vec<_>>>>()
        };
        read()
            .map_err(|error| self.failed(error))?
            .ok_or_else(|| StoreError::Damaged {
                path: self.path.clone(),
            })
    }
}

/// `None` for a row that no version of this program wrote.
fn session_row(row: &Row<'_>) -> rusqlite::Result<Option<SessionRow>> {
    let text = |column: usize| row.get::<_, String>(column);
    let (version, mode, from, to, members) = (text(6)?, text(11)?, text(12)?, text(13)?, text(14)?);
    let (Some(version), Some(mode), Some(from), Some(to), Some(members)) = (
        Version::parse(&version),
        Mode::parse(&mode),
        PartialDate::parse(&from),
        PartialDate::parse(&to),
        members_of(&members),
    ) else {
        return Ok(None);
    };
    let signed_at = row.get::<_, Option<i64>>(17)?.map(Timestamp);
    Ok(Some(SessionRow {
        session: SessionId::new(id(row, 0)?),
        seq: seq(row.get(1)?),
        assessment: AssessmentId::new(id(row, 2)?),
        assessment_seq: seq(row.get(3)?),
        rater: RaterId::new(id(row, 4)?),
        members,
        questionnaire: QuestionnaireId::new(&text(5)?),
        version,
        package: digest(row, 7)?,
        subject: SubjectId::new(id(row, 8)?),
        subject_code: text(9)?,
        country: row.get(10)?,
        mode,
        period: (from, to),
        opened_at: Timestamp(row.get(15)?),
        changed_at: Timestamp(row.get(16)?),
        state: match signed_at {
            Some(_) => RowState::Signed,
            None => RowState::Open,
        },
        signed_at,
        summary: match row.get::<_, Option<i64>>(18)? {
            Some(at) => Some((summary(row, 19)?, seq(at))),
            None => None,
        },
    }))
}

fn members_of(json: &str) -> Option<Vec<Member>> {
    serde_json::from_str::<Vec<MemberWire>>(json)
        .ok()?
        .iter()
        .map(MemberWire::to_member)
        .collect()
}
