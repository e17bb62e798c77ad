//! Facts: what conditions on keys may look at, as plain booleans.

/// What is so right now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// A session is open.
    pub has_session: bool,
    /// This window may write.
    pub may_write: bool,
    /// The session is signed.
    pub is_signed: bool,
    /// There is something to undo.
    pub can_undo: bool,
    /// There is something to redo.
    pub can_redo: bool,
    /// A second language was chosen.
    pub has_second: bool,
    /// A question is on the screen or under it.
    pub on_question: bool,
    /// The question on the screen is asked, and its answer may not be changed.
    pub is_fixed: bool,
    /// The question on the screen is not asked now.
    pub is_hidden: bool,
    /// The question on the screen takes an answer here and now.
    pub takes_answer: bool,
    /// It can be "not applicable" or "not verified".
    pub takes_special: bool,
    /// It has a response.
    pub is_answered: bool,
    /// The team has several members.
    pub is_team: bool,
    /// A newer edition is at hand, or the session was upgraded before.
    pub has_upgrade: bool,
    /// The screen is where everything starts: nothing lies before it.
    pub at_start: bool,
}
