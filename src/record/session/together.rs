//! Which sessions may stand side by side as levels of government of one country. What is set side by side makes one number, so the rule
//! is one for everything that does it: the same subject by its hidden id, filled with the same edition, over the same period. A code is a
//! label and two subjects may share it, or one subject may go by two. A practice run stands beside nothing, not even another.

use crate::record::session::assessment::{Mode, Opening};
use crate::record::session::fold::Session;

/// A session and how its assessment was opened.
pub type Whose<'a> = (&'a Opening, &'a Session);

/// Why a session does not stand beside another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// It is a practice run, or the other is.
    Practice,
    /// It is about something else: another questionnaire, subject or country.
    About,
    /// It is filled with another edition of the questionnaire or of the country pack.
    Edition,
    /// It is about another period.
    Period,
}

/// Why two sessions do not belong together; `None` where they do. Which level each is about is not looked at.
pub fn apart((one, first): Whose<'_>, (other, second): Whose<'_>) -> Option<Apart> {
    let about = |opening: &Opening| {
        (
            opening.questionnaire.clone(),
            opening.subject.id,
            opening.country.clone(),
        )
    };
    let is_practice = [one, other].map(|opening| opening.mode == Mode::Practice);
    if is_practice.contains(&true) {
        return Some(Apart::Practice);
    }
    if about(one) != about(other) {
        return Some(Apart::About);
    }
    if one.period != other.period {
        return Some(Apart::Period);
    }
    // What it was opened with says nothing of what it is filled with now.
    (first.edition(one) != second.edition(other)).then_some(Apart::Edition)
}
