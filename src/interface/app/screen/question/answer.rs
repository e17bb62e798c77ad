//! Answering by one key: options, several answers, rankings, and the two special answers.

use crate::base::id::OptionId;
use crate::base::value::Value;
use crate::form::model::question::{Advance, QuestionKind};
use crate::form::model::scale::ChoiceList;
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::describe;
use crate::interface::app::effect::Effect;
use crate::interface::app::screen::card::CardScreen;
use crate::interface::app::screen::question::{
    Area, Line, QuestionScreen, is_none_of_these, may_answer,
};
use crate::interface::app::screen::{Screen, Step};
use crate::record::session::answer::{Evidence, NotVerified, Response};
use crate::record::session::event::SessionEvent;
use crate::text::i18n::keys::{app, question as say};
use crate::text::i18n::phrase::{Arg, Phrase};

impl QuestionScreen {
    pub(super) fn act_on_options(
        &mut self,
        action: Action,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Option<Step> {
        let keeps_typed = matches!(action, Action::Digit(_) | Action::Take);
        let typed = if keeps_typed { self.typed } else { 0 };
        self.typed = typed;
        Some(match action {
            Action::Digit(digit) => self.digit(digit, core, ctx),
            Action::Take => self.take(core, ctx),
            Action::NotApplicable => self.special(&Line::NotApplicable, core, ctx),
            Action::NotVerified => self.special(&Line::NotVerified, core, ctx),
            Action::Clear => self.clear(core, ctx),
            Action::Enter => self.enter(core),
            Action::Up => self.mark(-1, core),
            Action::Down => self.mark(1, core),
            Action::Left | Action::Previous => self.step(-1, core),
            Action::Right | Action::Next => self.step(1, core),
            Action::First => self.first_of_leg(core),
            Action::Last => self.next_open(core),
            Action::NextArea => self.area(1, core),
            Action::PreviousArea => self.area(-1, core),
            _ => return None,
        })
    }

    fn digit(&mut self, digit: u8, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let lines = self.lines(core);
        let codes: Vec<u32> = lines
            .iter()
            .filter_map(|line| match line {
                Line::Option(_, code) => Some(*code),
                Line::NotApplicable | Line::NotVerified => None,
            })
            .collect();
        let code_of = |line: &Line| {
            if let Line::Option(_, code) = line {
                Some(*code)
            } else {
                None
            }
        };
        let find = |code: u32| lines.iter().position(|line| code_of(line) == Some(code));
        if codes.iter().all(|code| *code <= 9) {
            return match find(u32::from(digit)) {
                Some(at) => {
                    self.marked = at;
                    self.take(core, ctx)
                }
                None => self.no_such_code(digit, core),
            };
        }
        // A code may have two digits, so digits only mark; Space records.
        let joined = self
            .typed
            .saturating_mul(10)
            .saturating_add(u32::from(digit));
        let (typed, at) = match (find(joined), find(u32::from(digit))) {
            (Some(at), _) => (joined, at),
            (None, Some(at)) => (u32::from(digit), at),
            (None, None) => return self.no_such_code(digit, core),
        };
        self.typed = typed;
        self.marked = at;
        core.say(say::marked_for_space(i64::from(typed).to_string()));
        Step::stay()
    }

    fn no_such_code(&mut self, digit: u8, core: &mut Core) -> Step {
        use crate::interface::app::screen::Frame as _;
        let codes = self.digits(core).unwrap_or_default();
        core.say(app::no_such_code(i64::from(digit).to_string(), codes));
        Step::stay()
    }

    fn mark(&mut self, by: isize, core: &mut Core) -> Step {
        let lines = self.lines(core);
        if lines.is_empty() {
            // Nothing can be marked on a page to read, and it was turned before.
            return Step::stay();
        }
        self.was_given_here = false;
        self.marked = self
            .marked
            .saturating_add_signed(by)
            .min(lines.len().saturating_sub(1));
        if may_answer(core, &self.place) && self.answered_line(core) != Some(self.marked) {
            // Beside codes of two digits a digit only marks.
            let is_long = lines
                .iter()
                .any(|line| matches!(line, Line::Option(_, code) if *code > 9));
            match lines.get(self.marked) {
                Some(Line::Option(_, code)) if is_long => {
                    core.say(say::marked_for_space(i64::from(*code).to_string()))
                }
                Some(Line::Option(_, code)) => core.say(say::marked(i64::from(*code).to_string())),
                Some(Line::NotApplicable) => core.say(say::marked("-")),
                Some(Line::NotVerified) => core.say(say::marked("*")),
                None => {}
            }
        }
        Step::stay()
    }

    /// Records or switches the marked line.
    fn take(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        self.typed = 0;
        let lines = self.lines(core);
        let (Some(line), Some(question)) = (lines.get(self.marked), self.question(core)) else {
            return Step::stay();
        };
        let (option, code) = match line {
            Line::Option(option, code) => (option.clone(), *code),
            special => return self.special(special, core, ctx),
        };
        let chosen = |core: &Core| match self.response(core).and_then(Response::value) {
            Some(Value::Choices(options) | Value::Ranking(options)) => options.clone(),
            _ => Vec::new(),
        };
        match &question.kind {
            QuestionKind::Several(list) => {
                let before = chosen(core);
                let ticked = switched(list, before.clone(), &option);
                let is_out = |id: &&OptionId| **id != option && !ticked.contains(id);
                let taken_out = before.iter().filter(is_out);
                let taken_out: Vec<Arg> = taken_out.map(|id| Arg::Key(list.text(id))).collect();
                // Only `-` says "none of these"; taking the last tick away takes the answer away.
                if ticked.is_empty() {
                    return self.clear(core, ctx);
                }
                let step = self.record_value(Value::Choices(ticked), core, ctx);
                // What no key took away is named, or nobody would miss it.
                if let (false, Some(said)) = (taken_out.is_empty(), core.message.take()) {
                    core.say(say::echo_and(said.phrase, say::taken_out(taken_out)));
                }
                step
            }
            QuestionKind::Rank(_) => {
                let mut ranking = chosen(core);
                match ranking.iter().position(|known| *known == option) {
                    Some(at) => drop(ranking.remove(at)),
                    None => ranking.push(option),
                }
                if ranking.is_empty() {
                    return self.clear(core, ctx);
                }
                self.record_value(Value::Ranking(ranking), core, ctx)
            }
            _ => self.choose(&option, code, core, ctx),
        }
    }

    /// Records one option, and goes on where the questionnaire says so.
    fn choose(&mut self, option: &OptionId, code: u32, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(question) = self.question(core) else {
            return Step::stay();
        };
        let text = match &question.kind {
            QuestionKind::Rating(scale) => Arg::Key(scale.text(option)),
            _ => question
                .list()
                .map_or(Arg::Text(option.to_string()), |list| {
                    Arg::Key(list.text(option))
                }),
        };
        // What settles a risk that was recorded before opens nothing: the card was read then.
        let unsettled = &question.unsettled;
        let was_unsettled = matches!(
            self.response(core).and_then(Response::value),
            Some(Value::Choice(before)) if unsettled.contains(before)
        );
        let settles = was_unsettled && !unsettled.contains(option);
        let opens_card = question.urgent.contains(option) && !settles;
        let goes_on = question.advance == Advance::Auto
            && !core.settings.always_wait
            && !opens_card
            && !self.is_beside;
        let number = question.number.clone();
        let code = i64::from(code).to_string();
        let response = Response::Value(Value::Choice(option.clone()));
        let Some(mut effects) = self.record(response, core, ctx) else {
            return Step::stay();
        };
        let goes_on = goes_on && !self.is_unlikely(core);
        if opens_card {
            return Step::open(Screen::Card(CardScreen::opened_by_answer(number))).with(effects);
        }
        let echo = if goes_on {
            say::echo_advanced(number, code, text)
        } else {
            say::echo(number, code, text)
        };
        let consequence = core.message.take();
        let step = if goes_on {
            self.step(1, core)
        } else {
            Step::stay()
        };
        self.echo(echo, consequence.map(|message| message.phrase), core);
        effects.extend(step.effects);
        Step {
            effects,
            go: step.go,
        }
    }

    fn echo(&self, echo: Phrase, consequence: Option<Phrase>, core: &mut Core) {
        match consequence {
            Some(consequence) => core.say(say::echo_and(echo, consequence)),
            None => core.say(echo),
        }
    }

    /// Records a value that stays on its question, and says it in words.
    pub(super) fn record_value(&mut self, value: Value, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let words = self.question(core).map(|question| {
            (
                question.number.clone(),
                describe::value_arg(question, &value),
            )
        });
        let Some(effects) = self.record(Response::Value(value), core, ctx) else {
            return Step::stay();
        };
        if let Some((number, words)) = words {
            let consequence = core.message.take().map(|message| message.phrase);
            self.echo(say::echo_value(number, words), consequence, core);
        }
        Step::effects(effects)
    }

    /// Records a response and, when the rater works from a source, attaches that. `None` when it was refused; answering the same again
    /// is no change and orders little or nothing, but it is an answer all the same.
    pub(super) fn record(
        &mut self,
        response: Response,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Option<Vec<Effect>> {
        // The same again confirms what was answered before an upgrade.
        let is_same = self
            .answer(core)
            .is_some_and(|answer| answer.response.as_ref() == Some(&response) && !answer.confirm);
        if is_same && may_answer(core, &self.place) {
            return Some(core.keep_draft(self.place.to_string(), "response", None));
        }
        let is_excused = matches!(response, Response::NotApplicable(_));
        let place = self.place.clone();
        let mut effects = core.record(SessionEvent::Answered { place, response }, ctx);
        if effects.is_empty() {
            return None;
        }
        self.was_given_here = true;
        let place = self.place.to_string();
        core.settle_draft(&mut effects, &place, "response");
        if !is_excused {
            // A reason that was begun belongs to an answer that no longer stands.
            core.settle_draft(&mut effects, &place, "reason");
        }
        effects.extend(self.attach_working_source(core, ctx));
        Some(effects)
    }

    fn attach_working_source(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        let attach = || {
            let open = core.open.as_ref()?;
            let (no, at) = open.working_from.clone()?;
            let attached = open
                .session
                .answer(&self.place)?
                .evidence
                .iter()
                .any(|line| line.source == Some(no));
            let line = open.session.line_from(no)?;
            (!attached).then_some(Evidence { at, ..line })
        };
        match attach() {
            Some(evidence) => core.record(
                SessionEvent::Attached {
                    place: self.place.clone(),
                    evidence,
                },
                ctx,
            ),
            None => Vec::new(),
        }
    }

    /// Records "not applicable" or "not verified", each of which asks for its reason next.
    pub(super) fn special(&mut self, line: &Line, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(question) = self.question(core) else {
            return Step::stay();
        };
        if let Some(at) = self.lines(core).iter().position(|known| known == line) {
            self.marked = at;
        }
        match line {
            Line::NotApplicable if is_none_of_these(question) => {
                self.record_value(Value::Choices(Vec::new()), core, ctx)
            }
            Line::NotApplicable => {
                let reason = match self
                    .answer(core)
                    .and_then(|answer| answer.response.as_ref())
                {
                    Some(Response::NotApplicable(reason)) => reason.clone(),
                    _ => String::new(),
                };
                let (number, response) = (question.number.clone(), Response::NotApplicable(reason));
                let words =
                    describe::response_words(question, &Response::NotApplicable(String::new()));
                let Some(effects) = self.record(response, core, ctx) else {
                    return Step::stay();
                };
                let consequence = core.message.take().map(|message| message.phrase);
                self.echo(say::echo(number, "-", words), consequence, core);
                self.enter_area(Area::Reason, core);
                Step::effects(effects)
            }
            _ => {
                self.enter_area(Area::Unverified, core);
                core.say(say::why_not_verified());
                Step::stay()
            }
        }
    }

    /// Acts among the reasons for "not verified", which have a mark of their own. What leads away acts as on the options; what would
    /// change the mark among them, which is not in view, does not.
    pub(super) fn act_on_reasons(
        &mut self,
        action: Action,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Option<Step> {
        let last = NotVerified::ALL.len().saturating_sub(1);
        let code = |at: usize| u8::try_from(at + 1).unwrap_or(u8::MAX);
        match action {
            Action::Digit(digit) => return Some(self.choose_reason(digit, core, ctx)),
            Action::Take => return Some(self.choose_reason(code(self.reason), core, ctx)),
            Action::Up | Action::Down => {
                let by = if action == Action::Up { -1 } else { 1 };
                self.reason = self.reason.saturating_add_signed(by).min(last);
                core.say(say::marked(code(self.reason).to_string()));
            }
            Action::Back => self.enter_area(Area::Options, core),
            Action::Clear => {
                self.enter_area(Area::Options, core);
                return Some(self.clear(core, ctx));
            }
            _ => return self.act_on_options(action, core, ctx),
        }
        Some(Step::stay())
    }

    fn choose_reason(&mut self, digit: u8, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let reason = usize::from(digit)
            .checked_sub(1)
            .and_then(|at| NotVerified::ALL.get(at))
            .copied();
        let (Some(reason), Some(number)) = (
            reason,
            self.question(core).map(|question| question.number.clone()),
        ) else {
            return self.no_such_code(digit, core);
        };
        let Some(effects) = self.record(Response::NotVerified(reason), core, ctx) else {
            return Step::stay();
        };
        let consequence = core.message.take().map(|message| message.phrase);
        self.echo(
            say::echo(number, "*", reason_words(reason)),
            consequence,
            core,
        );
        self.area = Area::Options;
        Step::effects(effects)
    }

    fn clear(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if self
            .answer(core)
            .is_none_or(|answer| answer.response.is_none())
        {
            core.say(say::nothing_to_take());
            return Step::stay();
        }
        let number = self
            .question(core)
            .map(|question| question.number.clone())
            .unwrap_or_default();
        let effects = core.record(
            SessionEvent::Cleared {
                place: self.place.clone(),
            },
            ctx,
        );
        if !effects.is_empty() {
            let consequence = core.message.take().map(|message| message.phrase);
            self.echo(say::taken_away(number), consequence, core);
        }
        Step::effects(effects)
    }

    fn enter(&mut self, core: &mut Core) -> Step {
        let is_open = core
            .open
            .as_ref()
            .and_then(|open| open.evaluation.standing(&open.questionnaire, &self.place))
            .is_some_and(|standing| standing.is_open());
        let number = self
            .question(core)
            .map(|question| question.number.clone())
            .unwrap_or_default();
        let step = self.step(1, core);
        if is_open && step.go != crate::interface::app::stack::Go::Stay {
            core.say(say::left_open(number));
        }
        step
    }
}

/// A reason in words.
pub fn reason_words(reason: NotVerified) -> Phrase {
    match reason {
        NotVerified::NoReply => say::no_reply(),
        NotVerified::NoAccess => say::no_access(),
        NotVerified::NoTime => say::no_time(),
        NotVerified::SourcesConflict => say::sources_conflict(),
        NotVerified::ProtectsPerson => say::protects_person(),
    }
}

/// The chosen options with one switched on or off, in the order of the list; an exclusive one stands alone.
fn switched(list: &ChoiceList, mut chosen: Vec<OptionId>, option: &OptionId) -> Vec<OptionId> {
    let is_exclusive = |id: &OptionId| list.option(id).is_some_and(|option| option.exclusive);
    match chosen.iter().position(|known| known == option) {
        Some(at) => drop(chosen.remove(at)),
        None if is_exclusive(option) => chosen = vec![option.clone()],
        None => {
            chosen.retain(|known| !is_exclusive(known));
            chosen.push(option.clone());
        }
    }
    list.options
        .iter()
        .map(|option| option.id.clone())
        .filter(|id| chosen.contains(id))
        .collect()
}
