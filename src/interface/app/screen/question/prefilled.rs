//! The value that the country pack has for a question: shown, and an answer only once somebody confirms it with a key of its own.

use crate::form::model::country::Prefill;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::screen::Step;
use crate::interface::app::screen::question::QuestionScreen;
use crate::record::session::answer::Response;
use crate::record::session::event::SessionEvent;
use crate::text::i18n::keys::country as say;

impl QuestionScreen {
    /// The value to confirm.
    pub fn prefill<'a>(&self, core: &'a Core) -> Option<&'a Prefill> {
        let open = core.open.as_ref()?;
        open.questionnaire.prefill(&self.place.question)
    }

    /// Says whether the value stands as the answer.
    pub fn is_confirmed(&self, core: &Core) -> bool {
        let value = self.prefill(core).map(|prefill| &prefill.value);
        let answer = self
            .answer(core)
            .and_then(|answer| answer.response.as_ref());
        value.is_some() && answer.and_then(Response::value) == value
    }

    /// Records the value of the pack as the answer.
    pub(super) fn confirm(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(value) = self.prefill(core).map(|prefill| prefill.value.clone()) else {
            core.say(say::no_value());
            return Step::stay();
        };
        if self.is_confirmed(core) {
            core.say(say::is_confirmed());
            return Step::stay();
        }
        let place = self.place.clone();
        let draft = place.to_string();
        let response = Response::Value(value);
        let event = SessionEvent::Answered { place, response };
        let effects = core.record_typed(Some(event), (&draft, "response"), ctx);
        if !effects.is_empty() {
            core.say(say::confirmed());
        }
        self.settle(core);
        Step::effects(effects)
    }
}
