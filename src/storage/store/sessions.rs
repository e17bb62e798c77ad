//! Lists of sessions, from the projections alone: no event is read.

use std::cmp::Reverse;

use rusqlite::{Row, params};

use crate::base::id::{AssessmentId, QuestionnaireId, RaterId, SessionId, SubjectId};
use crate::base::time::{Date, PartialDate, Timestamp};
use crate::form::model::version::Version;
use crate::record::session::assessment::Mode;
use crate::record::session::event::StreamId;
use crate::record::session::summary::{Counts, SessionRow, Summary, WAITING_FIRST, Waiting};
use crate::storage::store::Store;
use crate::storage::store::error::StoreError;
use crate::storage::store::read::{digest, id, seq};

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
    /// Signed ones, or those still open.
    pub signed: Option<bool>,
    /// No more than so many.
    pub limit: Option<u32>,
    /// Leaving out the first so many.
    pub offset: u32,
}

impl Store {
    /// Sessions that match, the last changed first.
    pub fn sessions(&self, filter: &SessionFilter) -> Result<Vec<SessionRow>, StoreError> {
        self.list_sessions(None, filter)
    }

    /// The sessions that come first, those with a risk that is not settled before all others, signed or not, then the open ones last
    /// changed; behind them the open ones whose data requests wait longest, as far as they are not among those; with how many are open
    /// and how many signed. A laptop of many years has thousands, and a start shows five.
    pub fn newest(&self, most: usize) -> Result<(Vec<SessionRow>, Counts), StoreError> {
        let read = || {
            let (first, counts) = self.first_open(most)?;
            let mut statement = self
                .connection
                .prepare_cached(include_str!("sql/find_session_row.sql"))?;
            let rows = first
                .into_iter()
                .map(|number| statement.query_row([number], session_row))
                .collect::<rusqlite::Result<Option<Vec<_>>>>()?;
            Ok((rows, counts))
        };
        let (rows, counts) = read().map_err(|error| self.failed(error))?;
        let rows = rows.ok_or_else(|| StoreError::Damaged {
            path: self.path.clone(),
        })?;
        Ok((rows, counts))
    }

    /// The numbers of the open sessions that come first. One look at each stream is enough, and sorting all of them would be too much.
    fn first_open(&self, most: usize) -> rusqlite::Result<(Vec<i64>, Counts)> {
        type Weight = (bool, Option<i64>, i64);
        let mut counts = Counts::default();
        let mut first: Vec<Weight> = Vec::new();
        let mut waits: Vec<(String, Reverse<Weight>)> = Vec::new();
        let mut statement = self
            .connection
            .prepare_cached(include_str!("sql/weigh_sessions.sql"))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (is_open, unsettled): (bool, bool) = (row.get(1)?, row.get(2)?);
            match is_open {
                true => counts.open += 1,
                false => counts.signed += 1,
            }
            if !is_open && !unsettled {
                continue;
            }
            let weight: Weight = (unsettled, row.get(3)?, row.get(0)?);
            let at = first.partition_point(|known| *known > weight);
            if at < most {
                first.insert(at, weight);
                first.truncate(most);
            }
            if let Some(until) = row.get::<_, Option<String>>(4)?.filter(|_| is_open) {
                counts.waiting.extend(Date::parse(&until));
                let weight = (until, Reverse((false, weight.1, weight.2)));
                let at = waits.partition_point(|known| *known < weight);
                waits.insert(at, weight);
                waits.truncate(WAITING_FIRST);
            }
        }
        counts.waiting.sort();
        let mut numbers: Vec<i64> = first.into_iter().map(|(.., number)| number).collect();
        for (_, Reverse((.., number))) in waits {
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        Ok((numbers, counts))
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
                        filter.signed,
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
    let (version, mode, from, to) = (text(5)?, text(9)?, text(10)?, text(11)?);
    let (Some(version), Some(mode), Some(from), Some(to)) = (
        Version::parse(&version),
        Mode::parse(&mode),
        PartialDate::parse(&from),
        PartialDate::parse(&to),
    ) else {
        return Ok(None);
    };
    Ok(Some(SessionRow {
        session: SessionId::new(id(row, 0)?),
        assessment: AssessmentId::new(id(row, 2)?),
        questionnaire: QuestionnaireId::new(&text(4)?),
        version,
        package: digest(row, 3)?,
        subject: SubjectId::new(id(row, 6)?),
        code: text(7)?,
        country: row.get(24)?,
        level: row.get(25)?,
        rater: RaterId::new(id(row, 8)?),
        rater_code: text(22)?,
        mode,
        period: (from, to),
        opened_at: Timestamp(row.get(12)?),
        changed_at: Timestamp(row.get(13)?),
        signed: row.get(14)?,
        seq: seq(row.get(1)?),
        summary: match row.get::<_, Option<i64>>(15)? {
            Some(at) => Some((seq(at), summary(row, 16, 23)?)),
            None => None,
        },
    }))
}

/// A summary from its six columns and the one of the requests that wait, which a store of before has blank.
fn summary(row: &Row<'_>, first: usize, waiting: usize) -> rusqlite::Result<Summary> {
    let lines: Option<String> = row.get(waiting)?;
    let waits = |line: &str| {
        let (until, place) = line.split_once(' ')?;
        Some(Waiting {
            until: Date::parse(until)?,
            place: place.to_owned(),
        })
    };
    Ok(Summary {
        done: row.get(first)?,
        all: row.get(first + 1)?,
        required_open: row.get(first + 2)?,
        flags: row.get(first + 3)?,
        unsettled: row.get(first + 4)?,
        here: row.get(first + 5)?,
        waiting: lines
            .iter()
            .flat_map(|text| text.lines())
            .filter_map(waits)
            .collect(),
    })
}
