//! The evidence of a question: its lines, and below them the sources of the visit. A digit attaches the source with that number; the
//! arrows and Enter open a line. A source can be worked from: then it is attached to every answer that follows.

pub mod begun;
pub mod fill;
pub mod form;
pub mod stage;

use crate::engine::score::question::{WeakBecause, weak};
use crate::interface::app::action::Action;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::keymap::binding::Context;
use crate::interface::app::list::{ListCursor, Typed};
use crate::interface::app::screen::evidence::fill::Turn;
use crate::interface::app::screen::evidence::form::{Fills, Form};
use crate::interface::app::screen::sources::SourcesScreen;
use crate::interface::app::screen::{Frame, Screen, Step};
use crate::interface::app::stack::Go;
use crate::record::session::answer::{Evidence, EvidenceId, SourceNo};
use crate::record::session::event::SessionEvent;
use crate::record::session::place::Place;
use crate::text::i18n::keys::{app, evidence as say};
use crate::text::i18n::phrase::Phrase;

/// The state of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceScreen {
    /// Which question.
    pub place: Place,
    /// The marked entry.
    pub cursor: ListCursor,
    /// What is being filled, over the lists.
    pub form: Option<Form>,
    /// While a new source is written over this page, to be attached here: how many there were before.
    known_sources: Option<usize>,
}

/// An entry of the two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A line of this question.
    Line(EvidenceId),
    /// Add a line that comes from no source.
    Add,
    /// A source of the visit.
    Source(SourceNo),
    /// Write a new source.
    NewSource,
}

impl EvidenceScreen {
    /// The evidence of a question.
    pub fn new(place: Place) -> EvidenceScreen {
        EvidenceScreen {
            place,
            cursor: ListCursor::default(),
            form: None,
            known_sources: None,
        }
    }

    /// The lines of the question, in the order in which they were attached.
    pub fn lines<'a>(&self, core: &'a Core) -> &'a [Evidence] {
        core.open
            .as_ref()
            .and_then(|open| open.session.answer(&self.place))
            .map_or(&[], |answer| &answer.evidence)
    }

    /// All entries, the lines of the question first. Where nothing can be changed, nothing is offered that would.
    pub fn entries(&self, core: &Core) -> Vec<Entry> {
        let lines = self.lines(core).iter().map(|line| Entry::Line(line.id));
        let sources = numbers(core)
            .into_iter()
            .map(|no| Entry::Source(SourceNo(no)));
        let may = refusal(core).is_none();
        lines
            .chain(may.then_some(Entry::Add))
            .chain(sources)
            .chain(may.then_some(Entry::NewSource))
            .collect()
    }

    /// The marked entry.
    pub fn marked(&self, core: &Core) -> Option<Entry> {
        self.entries(core).get(self.cursor.at).copied()
    }

    /// Why the answer would be marked as weak.
    pub fn weak(&self, core: &Core) -> Option<WeakBecause> {
        let open = core.open.as_ref()?;
        let question = open.questionnaire.question(&self.place.question)?;
        weak(question, open.session.answer(&self.place)?)
    }

    fn refusal(&self, core: &Core) -> Option<Phrase> {
        let open = core.open.as_ref()?;
        let question = open.questionnaire.question(&self.place.question);
        match question.is_some_and(|question| question.takes_answer()) {
            true => refusal(core),
            false => Some(app::refused_takes_no_answer()),
        }
    }

    fn open_form(&mut self, fills: Fills, core: &mut Core) -> Step {
        match self.refusal(core) {
            Some(why) => core.warn(why),
            None => self.form = Form::open(fills, core),
        }
        Step::stay()
    }

    fn open_line(&mut self, id: EvidenceId, core: &mut Core) -> Step {
        let place = self.place.clone();
        let has_source = self
            .lines(core)
            .iter()
            .any(|line| line.id == id && line.source.is_some());
        self.open_form(
            match has_source {
                true => Fills::Attached(place, id),
                false => Fills::Line(place, id),
            },
            core,
        )
    }

    fn choose(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        match self.marked(core) {
            Some(Entry::Line(id)) => self.open_line(id, core),
            Some(Entry::Add) => self.open_form(Fills::NewLine(self.place.clone()), core),
            Some(Entry::Source(no)) => self.attach(no, core, ctx),
            Some(Entry::NewSource) => match self.refusal(core) {
                Some(why) => {
                    core.warn(why);
                    Step::stay()
                }
                None => {
                    self.known_sources = Some(numbers(core).len());
                    Step::open(Screen::Sources(Box::new(SourcesScreen::adding(core))))
                }
            },
            None => Step::stay(),
        }
    }

    fn digit(&mut self, digit: u8, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let numbers = numbers(core);
        if numbers.is_empty() {
            core.say(say::no_sources());
            return Step::stay();
        }
        let first = self.lines(core).len() + 1;
        match self.cursor.number(digit, &numbers, first) {
            Typed::Chose(_) => return self.choose(core, ctx),
            Typed::Marked(_) => core.say(say::marked(
                i64::from(number(self.cursor.typed)).to_string(),
            )),
            Typed::None => {
                let digit = i64::from(digit).to_string();
                core.say(say::no_such_source(digit, digits(&numbers)));
            }
        }
        Step::stay()
    }

    /// Attaches a source, and asks for the page. One that is attached already is not attached twice: its page is asked again.
    fn attach(&mut self, no: SourceNo, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        if let Some(why) = self.refusal(core) {
            core.warn(why);
            return Step::stay();
        }
        let shown = i64::from(no.0).to_string();
        let known = self.lines(core).iter().find(|line| line.source == Some(no));
        let known = known.map(|line| line.id);
        let mut effects = Vec::new();
        let id = match known {
            Some(id) => id,
            None => {
                let Some(line) = core
                    .open
                    .as_ref()
                    .and_then(|open| open.session.line_from(no))
                else {
                    return Step::stay();
                };
                let id = line.id;
                let place = self.place.clone();
                effects = core.record(
                    SessionEvent::Attached {
                        place,
                        evidence: line,
                    },
                    ctx,
                );
                if effects.is_empty() {
                    return Step::stay();
                }
                id
            }
        };
        let entries = self.entries(core);
        let at = entries.iter().position(|entry| *entry == Entry::Line(id));
        self.cursor = ListCursor::on(at.unwrap_or(0));
        self.form = Form::open(Fills::Attached(self.place.clone(), id), core);
        core.say(match known {
            Some(_) => say::attached_already(shown),
            None => say::attached(shown),
        });
        Step::effects(effects)
    }

    fn remove(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Step {
        let id = match self.marked(core) {
            Some(Entry::Line(id)) => id,
            Some(Entry::Source(_)) => {
                core.say(say::sources_elsewhere());
                return Step::stay();
            }
            _ => {
                core.say(say::mark_a_line());
                return Step::stay();
            }
        };
        let place = self.place.clone();
        let effects = core.record(
            SessionEvent::Detached {
                place,
                evidence: id,
            },
            ctx,
        );
        if !effects.is_empty() {
            core.say(say::removed());
            self.cursor.clamp(self.entries(core).len());
        }
        Step::effects(effects)
    }

    /// Begins or ends working from the source of the marked entry.
    fn work(&mut self, core: &mut Core) -> Step {
        let line_of = |id: EvidenceId| self.lines(core).iter().find(|line| line.id == id);
        let no = match self.marked(core) {
            Some(Entry::Source(no)) => Some(no),
            Some(Entry::Line(id)) => line_of(id).and_then(|line| line.source),
            _ => None,
        };
        let Some(no) = no else {
            core.say(say::mark_a_source());
            return Step::stay();
        };
        let here = self.lines(core).iter().find(|line| line.source == Some(no));
        let at = here.map(|line| line.at.clone()).unwrap_or_default();
        work_from(no, at, core);
        Step::stay()
    }

    /// Goes from the lines to the sources, or back.
    fn other_list(&mut self, core: &Core) {
        let entries = self.entries(core);
        let is_source = |entry: &Entry| matches!(entry, Entry::Source(_) | Entry::NewSource);
        let sources = entries.iter().position(is_source).unwrap_or(0);
        self.cursor = ListCursor::on(if self.cursor.at < sources { sources } else { 0 });
    }

    fn close_form(
        &mut self,
        effects: Vec<crate::interface::app::effect::Effect>,
        core: &mut Core,
    ) -> Step {
        let Some(form) = self.form.take() else {
            return Step::effects(effects);
        };
        let entries = self.entries(core);
        let line = match &form.fills {
            Fills::Line(_, id) | Fills::Attached(_, id) => Some(*id),
            // The newest line, when it was written.
            _ if !form.is_changed() || effects.is_empty() => None,
            _ => self.lines(core).last().map(|line| line.id),
        };
        if let Some(at) =
            line.and_then(|id| entries.iter().position(|entry| *entry == Entry::Line(id)))
        {
            self.cursor = ListCursor::on(at);
        }
        self.keep_page(core);
        Step::effects(effects)
    }

    /// Working from a source goes on with the page that was said last.
    fn keep_page(&self, core: &mut Core) {
        let marked = match self.marked(core) {
            Some(Entry::Line(id)) => self.lines(core).iter().find(|line| line.id == id),
            _ => None,
        };
        let said = marked.and_then(|line| Some((line.source?, line.at.clone())));
        let working = core
            .open
            .as_mut()
            .and_then(|open| open.working_from.as_mut());
        if let (Some((no, at)), Some(working)) = (said, working)
            && working.0 == no
        {
            working.1 = at;
        }
    }
}

/// The numbers of the sources, in order.
pub fn numbers(core: &Core) -> Vec<u32> {
    let open = core.open.as_ref();
    open.map(|open| open.session.sources.keys().map(|no| no.0).collect())
        .unwrap_or_default()
}

/// The digits that choose a source, as the key row shows them; empty when there is none.
pub fn digits(numbers: &[u32]) -> String {
    match (numbers.first(), numbers.last()) {
        (Some(first), Some(last)) if first < last => format!("{first}-{last}"),
        (Some(only), _) => only.to_string(),
        _ => String::new(),
    }
}

/// A number as digits made it.
pub fn number(typed: usize) -> u32 {
    u32::try_from(typed).unwrap_or(u32::MAX)
}

/// Why nothing can be changed now.
pub fn refusal(core: &Core) -> Option<Phrase> {
    let open = core.open.as_ref()?;
    if !core.may_write() {
        return Some(app::refused_read_only());
    }
    open.session.is_signed().then(app::refused_signed)
}

/// Begins to attach a source to every answer that follows, or ends that.
pub fn work_from(no: SourceNo, at: String, core: &mut Core) {
    let shown = i64::from(no.0).to_string();
    let Some(open) = core.open.as_mut() else {
        return;
    };
    let ends = open
        .working_from
        .as_ref()
        .is_some_and(|(known, _)| *known == no);
    open.working_from = (!ends).then_some((no, at));
    core.say(match ends {
        true => say::works_no_more(shown),
        false => say::works_from(shown),
    });
}

impl Frame for EvidenceScreen {
    fn contexts(&self, _core: &Core) -> Vec<Context> {
        match &self.form {
            Some(form) => form.contexts(),
            None => vec![
                Context::Evidence,
                Context::List,
                Context::Anywhere,
                Context::Always,
            ],
        }
    }

    fn act(&mut self, action: Action, core: &mut Core, ctx: &Ctx<'_>) -> Option<Step> {
        if let Some(form) = &mut self.form {
            // The page box opens by itself when a source is attached at the question: what undo takes back there is in view.
            let gives_on = matches!(form.fills, Fills::Attached(..))
                && matches!(action, Action::Undo | Action::Redo);
            return match form.act(action, core, ctx) {
                Turn::Elsewhere if gives_on => Some(Step::go(Go::Everywhere(action))),
                Turn::Stays(effects) => Some(Step::effects(effects)),
                Turn::Closes(effects) => Some(self.close_form(effects, core)),
                Turn::Elsewhere => None,
            };
        }
        let count = self.entries(core).len();
        if !matches!(action, Action::Digit(_)) {
            self.cursor.typed = 0;
        }
        let sources = numbers(core);
        let is_new = |known: &usize| sources.len() > *known;
        let written = self.known_sources.take().filter(is_new);
        match action {
            Action::Add if written.is_some() => {
                let newest = sources.last().copied().unwrap_or_default();
                return Some(self.attach(SourceNo(newest), core, ctx));
            }
            Action::Digit(digit) => return Some(self.digit(digit, core, ctx)),
            Action::Enter => return Some(self.choose(core, ctx)),
            Action::Take => return Some(self.work(core)),
            Action::Add => return Some(self.open_form(Fills::NewLine(self.place.clone()), core)),
            Action::Remove => return Some(self.remove(core, ctx)),
            Action::Up | Action::Left => self.cursor.step(-1, count),
            Action::Down | Action::Right => self.cursor.step(1, count),
            Action::First => self.cursor.first(),
            Action::Last => self.cursor.last(count),
            Action::NextArea | Action::PreviousArea | Action::Next | Action::Previous => {
                self.other_list(core)
            }
            _ => return None,
        }
        Some(Step::stay())
    }

    fn paste(&mut self, text: &str, core: &mut Core, _ctx: &Ctx<'_>) -> Option<Step> {
        let effects = self.form.as_mut()?.paste(text, core)?;
        Some(Step::effects(effects))
    }

    fn place(&self) -> Option<&Place> {
        Some(&self.place)
    }

    fn digits(&self, core: &Core) -> Option<String> {
        match &self.form {
            Some(form) => form.digits(),
            None => Some(digits(&numbers(core))),
        }
    }

    fn refresh(&mut self, core: &mut Core, _ctx: &Ctx<'_>) {
        self.form = self.form.take().and_then(|form| form.refreshed(core));
        self.cursor.clamp(self.entries(core).len());
    }
}
