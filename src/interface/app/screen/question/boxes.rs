//! Boxes of a question: a typed response, the reason for "not applicable", the gap. What is typed is kept as a draft at every key and
//! becomes an answer when the box is left, if it is one; if not, it stays as it was typed.

use crate::base::value::Value;
use crate::form::model::question::{Question, QuestionKind};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::screen::Step;
use crate::interface::app::screen::question::{Area, Line, QuestionScreen};
use crate::interface::app::text_field::TextField;
use crate::interface::app::typed;
use crate::record::session::answer::Response;
use crate::record::session::event::SessionEvent;
use crate::text::i18n::keys::{again, question as say};
use crate::text::i18n::phrase::Phrase;

/// What becomes of a box that is left.
struct Left {
    effects: Vec<Effect>,
    /// Why what was typed is no answer yet.
    problem: Option<Phrase>,
}

impl Left {
    fn settled(effects: Vec<Effect>) -> Left {
        Left {
            effects,
            problem: None,
        }
    }
}

impl QuestionScreen {
    pub(super) fn act_in_box(
        &mut self,
        action: Action,
        core: &mut Core,
        ctx: &Ctx<'_>,
    ) -> Option<Step> {
        let columns = box_columns(core);
        let field = self.field.as_mut()?;
        match action {
            _ if field.act(action, columns) => {}
            Action::Up | Action::Down => {}
            _ => return self.leave_box(action, core, ctx),
        }
        Some(Step::effects(self.keep_typed(core)))
    }

    pub(super) fn paste_into_box(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Step {
        let left = self.field.as_mut().map_or(0, |field| field.paste(text));
        if left > 0 {
            core.warn(crate::text::i18n::keys::app::paste_cut(left));
        }
        Step::effects(self.keep_typed(core))
    }

    fn keep_typed(&mut self, core: &mut Core) -> Vec<Effect> {
        let (Some(field), Some(name)) = (&self.field, box_name(self.area)) else {
            return Vec::new();
        };
        let text = (field.text() != self.recorded(core)).then(|| field.text().to_owned());
        core.keep_draft(self.place.to_string(), name, text)
    }

    fn leave_box(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        let leaves = matches!(action, Action::Enter | Action::Previous | Action::Next);
        let field = self.field.as_ref();
        let is_reason = self.area == Area::Reason;
        let is_empty = field.is_some_and(|field| field.text().trim().is_empty());
        let number = self.question(core).map(|question| question.number.clone());
        let left = match action {
            Action::Enter
            | Action::NextArea
            | Action::PreviousArea
            | Action::Previous
            | Action::Next
            | Action::Back => self.commit(core, ctx),
            _ => return None,
        };
        let lacks_reason = is_reason && (is_empty || left.problem.is_some());
        let leaves = leaves && !(action == Action::Enter && left.problem.is_some());
        let consequence = core.message.take();
        let step = match (action, left.problem) {
            // Enter asks for an answer, so it stays where the problem is; every other way out never validates.
            (Action::Enter, Some(problem)) => {
                core.complain(problem);
                Step::stay()
            }
            // An unlikely value has just been recorded: it is asked about once, and the next Enter goes on.
            (Action::Enter, None) if !left.effects.is_empty() && self.is_unlikely(core) => {
                Step::stay()
            }
            (Action::Enter, None) => self.step(1, core),
            (Action::Previous, _) => self.step(-1, core),
            (Action::Next, _) => self.step(1, core),
            (Action::NextArea, _) => self.area(1, core),
            (Action::PreviousArea, _) => self.area(-1, core),
            (_, problem) => {
                self.enter_area(Area::Options, core);
                if problem.is_some() {
                    core.warn(say::kept_typed());
                }
                Step::stay()
            }
        };
        if core.message.is_none() {
            core.message = consequence;
        }
        if let Some(number) = number.filter(|_| leaves && lacks_reason) {
            let missing = say::reason_missing(number);
            match core.message.take() {
                Some(said) => core.warn(say::echo_and(missing, said.phrase)),
                None => core.warn(missing),
            }
        }
        Some(step.with(left.effects))
    }

    /// The box is left for a page elsewhere and stands when one comes back. What is no answer yet stays as it was typed.
    pub(super) fn settle_box(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Vec<Effect> {
        let draft = box_name(self.area).and_then(|name| {
            let drafts = &core.open.as_ref()?.drafts;
            drafts.get(&self.place.to_string(), name)
        });
        match draft {
            Some(_) if core.may_write() => self.commit(core, ctx).effects,
            _ => Vec::new(),
        }
    }

    /// Records what the box holds, if it differs from what is recorded.
    fn commit(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Left {
        let Some(text) = self
            .field
            .as_ref()
            .map(|field| field.text().trim().to_owned())
        else {
            return Left {
                effects: Vec::new(),
                problem: None,
            };
        };
        let draft = self.place.to_string();
        let place = self.place.clone();
        match self.area {
            Area::Gap => {
                let changed = text != self.recorded(core);
                let event = changed.then_some(SessionEvent::GapWritten { place, text });
                Left::settled(core.record_typed(event, (&draft, "gap"), ctx))
            }
            Area::Reason => {
                let changed = text != self.recorded(core);
                // A digit that was meant to correct the answer is no reason; it stays as it was typed.
                if let Some(problem) = no_reason(&text).filter(|_| changed) {
                    return Left {
                        effects: Vec::new(),
                        problem: Some(problem),
                    };
                }
                let response = Response::NotApplicable(text);
                let event = changed.then_some(SessionEvent::Answered { place, response });
                Left::settled(core.record_typed(event, (&draft, "reason"), ctx))
            }
            _ => self.commit_response(&text, core, ctx),
        }
    }

    fn commit_response(&mut self, text: &str, core: &mut Core, ctx: &Ctx<'_>) -> Left {
        if text == self.recorded(core) {
            let effects = core.keep_draft(self.place.to_string(), "response", None);
            return Left {
                effects,
                problem: None,
            };
        }
        if text.is_empty() {
            let had_value = self
                .answer(core)
                .is_some_and(|answer| matches!(answer.response, Some(Response::Value(_))));
            let place = self.place.clone();
            let draft = place.to_string();
            let event = had_value.then_some(SessionEvent::Cleared { place });
            return Left::settled(core.record_typed(event, (&draft, "response"), ctx));
        }
        let parsed = match self.question(core) {
            Some(question) => parse(question, text, ctx),
            None => {
                return Left {
                    effects: Vec::new(),
                    problem: None,
                };
            }
        };
        match parsed.and_then(|value| self.allowed(value, core, ctx)) {
            Ok(value) => Left {
                effects: self.record_value(value, core, ctx).effects,
                problem: None,
            },
            Err(problem) => Left {
                effects: Vec::new(),
                problem: Some(problem),
            },
        }
    }

    /// Holds a value against the constraint of the question before it is recorded.
    fn allowed(&self, value: Value, core: &Core, ctx: &Ctx<'_>) -> Result<Value, Phrase> {
        let Some(open) = core.open.as_ref() else {
            return Ok(value);
        };
        match open.would_violate(&self.place, &value, ctx) {
            Some(problem) => Err(problem),
            None => Ok(value),
        }
    }

    /// What the box of the area shows when nothing else was typed.
    fn recorded(&self, core: &Core) -> String {
        let answer = self.answer(core);
        match self.area {
            Area::Gap => answer
                .and_then(|answer| answer.gap.clone())
                .unwrap_or_default(),
            Area::Reason => match answer.and_then(|answer| answer.response.as_ref()) {
                Some(Response::NotApplicable(reason)) => reason.clone(),
                _ => String::new(),
            },
            _ => self
                .response(core)
                .and_then(Response::value)
                .map(as_typed)
                .unwrap_or_default(),
        }
    }

    /// What the box of a name shows: the draft, or what is recorded.
    pub(super) fn box_text(&self, name: &str, core: &Core) -> String {
        let open = core.open.as_ref();
        let draft = open.and_then(|open| open.drafts.get(&self.place.to_string(), name));
        draft.map_or_else(|| self.recorded(core), str::to_owned)
    }

    /// Says whether the box shows something that is neither a draft nor recorded: that changed underneath.
    pub(super) fn is_stale(&self, field: &TextField, core: &Core) -> bool {
        box_name(self.area)
            .is_some_and(|name| field.text().trim() != self.box_text(name, core).trim())
    }

    /// Goes to the next or the previous area.
    pub(super) fn area(&mut self, by: isize, core: &Core) -> Step {
        let areas = self.areas(core);
        let count = isize::try_from(areas.len()).unwrap_or(1).max(1);
        let at = areas
            .iter()
            .position(|area| *area == self.area)
            .and_then(|at| isize::try_from(at).ok())
            .unwrap_or(0);
        let next = usize::try_from((at + by).rem_euclid(count))
            .ok()
            .and_then(|at| areas.get(at))
            .copied();
        self.enter_area(next.unwrap_or(Area::Options), core);
        Step::stay()
    }

    /// Puts the focus on an area, with the box it has.
    pub(super) fn enter_area(&mut self, area: Area, core: &Core) {
        self.area = area;
        let name = box_name(area);
        match area {
            Area::Gap | Area::Reason => {
                let text = self.box_text(name.unwrap_or_default(), core);
                self.field = Some(TextField::line(&text));
            }
            Area::Response => self.settle(core),
            Area::Unverified => {
                let given = self.answered_reason(core);
                self.reason = given.unwrap_or(0);
            }
            Area::Options => {
                let lines = self.lines(core);
                let special = lines.iter().position(|line| *line == Line::NotApplicable);
                self.marked = self
                    .answered_line(core)
                    .or(special.filter(|_| self.field.is_some()))
                    .unwrap_or(self.marked);
            }
        }
    }
}

/// Why something typed is no reason: nobody gives one without a letter, but many press the digit that they want to answer with.
fn no_reason(text: &str) -> Option<Phrase> {
    if text.is_empty() || text.chars().any(char::is_alphabetic) {
        return None;
    }
    let is_digit = text.len() == 1 && text.chars().all(|c| c.is_ascii_digit());
    Some(match is_digit {
        true => again::reason_digit(text),
        false => again::reason_words(text),
    })
}

/// The name of the draft of an area's box.
pub fn box_name(area: Area) -> Option<&'static str> {
    match area {
        Area::Response => Some("response"),
        Area::Reason => Some("reason"),
        Area::Gap => Some("gap"),
        Area::Options | Area::Unverified => None,
    }
}

/// How many cells wide a box is: the running text of the screen less the box's own edges.
pub fn box_columns(core: &Core) -> usize {
    const WIDEST: usize = 76;
    usize::from(core.viewport.columns)
        .saturating_sub(8)
        .clamp(1, WIDEST - 4)
}

fn parse(question: &Question, text: &str, ctx: &Ctx<'_>) -> Result<Value, Phrase> {
    match &question.kind {
        QuestionKind::Number(spec) => typed::number(text, spec).map(Value::Number),
        QuestionKind::Date => typed::date(text, &ctx.texts.first.months()).map(Value::Date),
        QuestionKind::Time => typed::time(text).map(Value::Time),
        _ => Ok(Value::Text(text.to_owned())),
    }
}

/// A value as somebody would type it: with a decimal comma where that reads back everywhere, dates day first.
pub fn as_typed(value: &Value) -> String {
    match value {
        Value::Date(date) => match (date.day, date.month) {
            (Some(day), Some(month)) => format!("{day}.{month}.{}", date.year),
            (None, Some(month)) => format!("{month}.{}", date.year),
            _ => date.year.to_string(),
        },
        value => value.to_code(),
    }
}
