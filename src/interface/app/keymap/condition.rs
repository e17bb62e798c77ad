//! Conditions on bindings, and the reason each gives when it does not hold.

use crate::interface::app::facts::Facts;
use crate::text::i18n::keys::{app, upgrade};
use crate::text::i18n::phrase::Phrase;

/// A condition over facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// A session is open.
    HasSession,
    /// A session is open, this window may write, and the session is not signed.
    MayChange,
    /// There is something to undo, and it may be undone.
    CanUndo,
    /// There is something to redo, and it may be redone.
    CanRedo,
    /// There is a second language.
    HasSecond,
    /// A question is on the screen.
    OnQuestion,
    /// A question that may be changed is on the screen.
    MayAnswer,
    /// As before, and it can be "not applicable" or "not verified".
    MaySpecial,
    /// The team has several members and a question is on the screen.
    InTeam,
    /// A newer edition is at hand, or there was an upgrade to look at.
    HasUpgrade,
    /// Something lies before this screen.
    HasBefore,
    /// This window may write.
    MayWrite,
}

impl Condition {
    /// Whether it holds; `Err` says why not.
    pub fn holds(self, facts: &Facts) -> Result<(), Phrase> {
        let need = |fact: bool, why: fn() -> Phrase| if fact { Ok(()) } else { Err(why()) };
        let change = || {
            need(facts.has_session, app::refused_no_session)?;
            need(facts.may_write, app::refused_read_only)?;
            need(!facts.is_signed, app::refused_signed)
        };
        match self {
            Condition::HasSession => need(facts.has_session, app::refused_no_session),
            Condition::MayChange => change(),
            Condition::CanUndo => {
                change().and_then(|()| need(facts.can_undo, app::refused_nothing_to_undo))
            }
            Condition::CanRedo => {
                change().and_then(|()| need(facts.can_redo, app::refused_nothing_to_redo))
            }
            Condition::HasSecond => need(facts.has_second, app::refused_no_second_language),
            Condition::OnQuestion => need(facts.on_question, app::refused_no_question),
            Condition::MayAnswer => {
                need(facts.on_question, app::refused_no_question)?;
                change()?;
                need(!facts.is_hidden, app::refused_hidden)?;
                need(!facts.is_fixed, app::refused_fixed)?;
                need(facts.takes_answer, app::refused_takes_no_answer)
            }
            Condition::MaySpecial => {
                Condition::MayAnswer.holds(facts)?;
                need(facts.takes_special, app::refused_no_special)
            }
            Condition::InTeam => {
                need(facts.on_question, app::refused_no_question)?;
                change()?;
                need(facts.is_team, app::refused_not_a_team)
            }
            Condition::HasUpgrade => {
                need(facts.has_session, app::refused_no_session)?;
                need(facts.has_upgrade, upgrade::refused_none)
            }
            Condition::MayWrite => need(facts.may_write, app::refused_read_only),
            Condition::HasBefore => need(!facts.at_start, app::refused_at_start),
        }
    }
}
