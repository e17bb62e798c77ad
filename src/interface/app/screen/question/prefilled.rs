//! The value that the country pack has for a question: shown, and an answer only once somebody confirms it with Space. Where one option is
//! chosen the value is the marked line, which Space records anyway; in an empty box, and where several options can be ticked and nothing
//! was marked yet, Space means the value.

use crate::base::value::Value;
use crate::form::model::country::Prefill;
use crate::form::model::question::QuestionKind;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::screen::Step;
use crate::interface::app::screen::question::{Area, Line, QuestionScreen, may_answer};
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

    /// Says whether the value waits to be confirmed: nothing was answered, and it may be.
    pub fn can_confirm(&self, core: &Core) -> bool {
        let is_open = self
            .answer(core)
            .is_none_or(|answer| answer.response.is_none());
        is_open && self.prefill(core).is_some() && may_answer(core, &self.place)
    }

    /// The line of the value, where one option is chosen.
    pub(super) fn prefilled_line(&self, core: &Core) -> Option<usize> {
        let Value::Choice(value) = &self.prefill(core)?.value else {
            return None;
        };
        let lines = self.lines(core);
        let is_it = |line: &Line| matches!(line, Line::Option(option, _) if option == value);
        lines.iter().position(is_it)
    }

    /// Says whether a key means the value here.
    pub(super) fn confirms(&self, action: Action, core: &Core) -> bool {
        let is_several = || {
            let question = self.question(core);
            question.is_some_and(|question| matches!(question.kind, QuestionKind::Several(_)))
        };
        let is_empty = || {
            self.field
                .as_ref()
                .is_some_and(|field| field.text().is_empty())
        };
        let means = match (action, self.area) {
            (Action::Take, Area::Options) => self.marked == 0 && self.typed == 0 && is_several(),
            (Action::Type(' '), Area::Response) => is_empty(),
            _ => false,
        };
        means && self.can_confirm(core)
    }

    /// Records the value of the pack as the answer.
    pub(super) fn confirm(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(value) = self.prefill(core).map(|prefill| prefill.value.clone()) else {
            return Step::stay();
        };
        if self.area == Area::Options {
            return self.record_value(value, core, ctx);
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
