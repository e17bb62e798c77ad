//! The scores of the other levels of government that belong to a session.

use crate::base::id::SessionId;
use crate::base::time::Moment;
use crate::engine::flow;
use crate::engine::score::{self, ScoreReport};
use crate::interface::app::msg::OpenedSession;
use crate::interface::tui::worker::{Failure, ReadSession, Worker};
use crate::record::session::together::apart;
use crate::storage::store::sessions::SessionFilter;

impl Worker {
    /// The other sessions about levels of government that belong to a session, each with its level and its scores. What cannot be read
    /// is left out: it has no score.
    pub(super) fn levels(
        &mut self,
        session: SessionId,
    ) -> Result<Vec<(String, ScoreReport)>, Failure> {
        let own = self.read(session)?.opened;
        let opening = &own.assessment.opening;
        let filter = SessionFilter {
            subject: Some(opening.subject.id),
            questionnaire: Some(opening.questionnaire.clone()),
            ..SessionFilter::default()
        };
        let mut levels: Vec<(String, ScoreReport)> = Vec::new();
        for row in self.store()?.sessions(&filter)? {
            if row.session == session {
                continue;
            }
            let Ok(ReadSession { opened: other, .. }) = self.read(row.session) else {
                continue;
            };
            let its = &other.assessment.opening;
            if apart((opening, &own.session), (its, &other.session)).is_some() {
                continue;
            }
            if let Some(level) = its.government_level.clone() {
                levels.push((level, scored(&other, &self.world.moment())));
            }
        }
        Ok(levels)
    }
}

fn scored(opened: &OpenedSession, moment: &Moment) -> ScoreReport {
    let OpenedSession {
        questionnaire,
        assessment,
        session,
        ..
    } = opened;
    let context = flow::Context::from(&assessment.opening);
    let evaluation = flow::evaluate(questionnaire, session, &context, moment);
    score::score(questionnaire, session, &evaluation)
}
