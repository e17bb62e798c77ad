//! Opening a signed session again: the signature stands no more, and stays visible with the reason.

use crate::base::time::Timestamp;
use crate::record::session::fold::{Session, SessionState};

/// A signature that stands no more, because the session was opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reopening {
    /// When it had been signed.
    pub signed_at: Timestamp,
    /// Who had signed, by code.
    pub codes: Vec<String>,
    /// When it was opened again.
    pub at: Timestamp,
    /// Why.
    pub reason: String,
}

impl Session {
    /// Opens it again; a session that is not signed is open as it is.
    pub(super) fn reopen(&mut self, at: Timestamp, reason: &str) {
        let before = std::mem::replace(&mut self.state, SessionState::Open);
        if let SessionState::Signed {
            at: then, codes, ..
        } = before
        {
            self.reopenings.push(Reopening {
                signed_at: then,
                codes,
                at,
                reason: reason.to_owned(),
            });
        }
    }
}
