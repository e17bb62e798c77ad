//! The sources of the visit: written once, numbered S1, S2 and so on, attached to questions by their numbers.

use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::fill::Turn;
use crate::interface::app::screen::evidence::form::{Fills, Form};
use crate::interface::app::screen::evidence::{digits, number, numbers, refusal, work_from};
use crate::interface::app::screen::{Frame, Step};
use crate::interface::app::stack::Go;
use crate::record::session::answer::SourceNo;
use crate::record::session::event::{SessionEvent, Source};
use crate::text::i18n::keys::{evidence, sources as say};
use crate::text::i18n::phrase::Arg;

/// How many questions a refusal names.
const NAMED: usize = 5;

/// The state of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourcesScreen {
    /// The marked line: the sources, then the line that adds one.
    pub cursor: ListCursor,
    /// What is being filled, over the list.
    pub form: Option<Form>,
    /// Whether it was opened only to write one source, and closes after that.
    pub closes_after: bool,
    /// How many sources there were when it was opened for that.
    known: usize,
}

impl SourcesScreen {
    /// The list.
    pub fn new() -> SourcesScreen {
        SourcesScreen::default()
    }

    /// The form for a new source; the list closes with it.
    pub fn adding(core: &mut Core) -> SourcesScreen {
        SourcesScreen {
            form: Form::open(Fills::NewSource, core),
            closes_after: true,
            known: numbers(core).len(),
            ..SourcesScreen::default()
        }
    }

    /// The marked source.
    pub fn marked<'a>(&self, core: &'a Core) -> Option<&'a Source> {
        let open = core.open.as_ref()?;
        open.session.sources.values().nth(self.cursor.at)
    }

    fn open_form(&mut self, fills: Fills, core: &mut Core) -> Step {
        match refusal(core) {
            Some(why) => core.warn(why),
            None => self.form = Form::open(fills, core),
        }
        Step::stay()
    }

    fn choose(&mut self, core: &mut Core) -> Step {
        let fills = match self.marked(core) {
            Some(source) => Fills::Source(source.no),
            None => Fills::NewSource,
        };
        self.open_form(fills, core)
    }

    fn digit(&mut self, digit: u8, core: &mut Core) -> Step {
        let numbers = numbers(core);
        match self.cursor.number(digit, &numbers, 0) {
            // Marked, everything about it is shown; it is opened to be changed.
            Typed::Chose(_) if refusal(core).is_some() => {}
            Typed::Chose(_) => return self.choose(core),
            Typed::Marked(_) => core.say(say::marked(
                i64::from(number(self.cursor.typed)).to_string(),
            )),
            Typed::None if numbers.is_empty() => core.say(say::none_yet()),
            Typed::None => {
                let digit = i64::from(digit).to_string();
                core.say(evidence::no_such_source(digit, digits(&numbers)));
            }
        }
        Step::stay()
    }

    /// Takes the marked source away, unless a question rests on it: its line would say nothing any more.
    fn remove(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let Some(no) = self.marked(core).map(|source| source.no) else {
            core.say(say::mark_one());
            return Step::stay();
        };
        let shown = i64::from(no.0).to_string();
        let used = core
            .open
            .as_ref()
            .map(|open| used_at(open, no))
            .unwrap_or_default();
        if !used.is_empty() {
            core.warn(say::in_use(shown, used.len(), Arg::List(first_of(&used))));
            return Step::stay();
        }
        let effects = core.record(SessionEvent::SourceRemoved(no), ctx);
        if !effects.is_empty() {
            stop_working_from_what_is_gone(core);
            core.say(say::removed(shown));
            self.cursor.clamp(self.count(core));
        }
        Step::effects(effects)
    }

    fn work(&mut self, core: &mut Core) -> Step {
        match self.marked(core).map(|source| source.no) {
            Some(no) => work_from(no, String::new(), core),
            None => core.say(evidence::mark_a_source()),
        }
        Step::stay()
    }

    /// How many lines there are: the one that adds a source is there where it can.
    fn count(&self, core: &Core) -> usize {
        numbers(core).len() + usize::from(refusal(core).is_none())
    }

    fn close_form(&mut self, effects: Vec<Effect>, core: &Core) -> Step {
        let form = self.form.take();
        if self.closes_after {
            // Who wrote it from a question wants it there: the page below attaches it.
            let is_written = numbers(core).len() > self.known;
            let step = match is_written {
                true => Step::go(Go::CloseAnd(Action::Add)),
                false => Step::close(),
            };
            return step.with(effects);
        }
        let at = match form.map(|form| form.fills) {
            Some(Fills::Source(no)) => numbers(core).iter().position(|known| *known == no.0),
            _ => numbers(core).len().checked_sub(1),
        };
        self.cursor = ListCursor::on(at.unwrap_or(0));
        Step::effects(effects)
    }
}

/// The numbers of the questions that rest on a source, in reading order, each once.
pub fn used_at(open: &OpenSession, no: SourceNo) -> Vec<String> {
    let uses = |id: &crate::base::id::QuestionId| {
        let answers = open
            .session
            .answers
            .iter()
            .filter(|(place, _)| place.question == *id)
            // What lies in a row that was taken away rests on nothing any more.
            .filter(|(place, _)| {
                open.evaluation
                    .index_of(&open.questionnaire, place)
                    .is_some()
            });
        let mut lines = answers.flat_map(|(_, answer)| &answer.evidence);
        lines.any(|line| line.source == Some(no))
    };
    open.questionnaire
        .questions()
        .filter(|(_, question)| uses(&question.id))
        .map(|(_, question)| question.number.clone())
        .collect()
}

/// The first numbers of a list that may be long.
pub fn first_of(numbers: &[String]) -> Vec<Arg> {
    numbers.iter().take(NAMED).map(Arg::from).collect()
}

/// Undo or another list may have taken away the source that was worked from.
fn stop_working_from_what_is_gone(core: &mut Core) {
    if let Some(open) = core.open.as_mut() {
        let sources = &open.session.sources;
        open.working_from = open
            .working_from
            .take()
            .filter(|(no, _)| sources.contains_key(no));
    }
}

impl Frame for SourcesScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match &self.form {
            Some(form) => form.contexts(),
            None => vec![
                Context::Sources,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if let Some(form) = &mut self.form {
            return match form.act(action, core, ctx) {
                Turn::Stays(effects) => Some(Step::effects(effects)),
                Turn::Closes(effects) => Some(self.close_form(effects, core)),
                Turn::Elsewhere => None,
            };
        }
        let count = self.count(core);
        if !matches!(action, Action::Digit(_)) {
            self.cursor.typed = 0;
        }
        match action {
            Action::Digit(digit) => return Some(self.digit(digit, core)),
            Action::Enter => return Some(self.choose(core)),
            Action::Take => return Some(self.work(core)),
            Action::Add => return Some(self.open_form(Fills::NewSource, core)),
            Action::Remove => return Some(self.remove(core, ctx)),
            Action::Up | Action::Left | Action::PreviousArea => self.cursor.step(-1, count),
            Action::Down | Action::Right | Action::NextArea => self.cursor.step(1, count),
            Action::First | Action::Previous => self.cursor.first(),
            Action::Last | Action::Next => self.cursor.last(count),
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let effects = self.form.as_mut()?.paste(text, core)?;
        Some(Step::effects(effects))
    }

    fn digits(&self, core: &Core) -> Option<String> {
        match &self.form {
            Some(form) => form.digits(),
            None => Some(digits(&numbers(core))),
        }
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        stop_working_from_what_is_gone(core);
        self.form = self.form.take().and_then(|form| form.refreshed(core));
        self.cursor.clamp(self.count(core));
    }
}
