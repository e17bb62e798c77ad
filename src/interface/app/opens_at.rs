//! Where a session opens: usually where the rater was, but what Home says must be done leads to the question it is about.

use crate::base::id::SessionId;
use crate::engine::flow::evaluation::Standing;
use crate::interface::app::core::Core;
use crate::interface::app::effect::Effect;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::place::Place;

/// Where a session opens, if not where the rater was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpensAt {
    /// A place, as it is printed.
    Place(String),
    /// The question that tells of a risk which is not settled.
    Risk,
}

impl Core {
    /// Opens a session at a place, unless one is being opened already.
    pub fn open_session_at(&mut self, session: SessionId, at: OpensAt) -> Vec<Effect> {
        let effects = self.open_session(session);
        if !effects.is_empty() {
            self.opening_at = Some(at);
        }
        effects
    }
}

impl OpenSession {
    /// The first question that tells of a risk which nobody has settled yet.
    pub fn unsettled_place(&self) -> Option<Place> {
        let mut standings = self.evaluation.standings.iter();
        let found = standings.find(|standing| standing.is_active() && self.is_unsettled(standing));
        found.map(|standing| standing.place.clone())
    }

    /// Says whether a question must be looked at again before signing, though it has an answer: it breaks a rule, lacks its reason or
    /// what is missing, tells of a risk that nobody has settled, or waits to be confirmed.
    pub fn must_look_again(&self, standing: &Standing) -> bool {
        !standing.violations.is_empty()
            || standing.lacks_reason()
            || standing.waits_to_be_confirmed()
            || self.is_unsettled(standing)
            || self.lacks_gap(standing)
    }
}
