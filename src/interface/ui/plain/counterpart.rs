//! Phrases whose keys mean something else where lines are typed: Enter ends every line, and nothing is pointed at. Each has a phrase that
//! stands in its place.

use crate::interface::app::guide::Tip;
use crate::text::i18n::keys::{evidence, new, plain as say};
use crate::text::i18n::phrase::Phrase;

/// What is said in lines in place of a phrase.
pub fn of(phrase: &Phrase) -> Phrase {
    match phrase {
        known if *known == new::choose_by_digit() => say::choose_by_number(),
        known if *known == evidence::choose_by_digit() => say::choose_by_number(),
        other => other.clone(),
    }
}

/// What is said in lines in place of a hint of the first practice, where its keys mean something else there.
pub fn of_tip(tip: Tip) -> Option<Phrase> {
    match tip {
        Tip::Digit => Some(say::tip_digit()),
        Tip::Several => Some(say::tip_several()),
        Tip::LeaveBox => Some(say::tip_box()),
        Tip::Undo => Some(say::tip_undo()),
        Tip::GoOn | Tip::Back | Tip::Special | Tip::Menu | Tip::NextOpen | Tip::Cover => None,
    }
}
