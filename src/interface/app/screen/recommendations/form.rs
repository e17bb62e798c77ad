//! The form behind a recommendation: what should be done, for which questions, by whom, how urgent, until when. Nothing is chosen
//! before somebody chose it, and what is half typed is kept as a draft at every key.
//!
//! It does not know the list that it was opened from.

use std::collections::BTreeSet;

use crate::base::time::PartialDate;
use crate::base::value::Value;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::question::boxes::as_typed;
use crate::interface::app::screen::recommendations::gaps;
use crate::interface::app::text_field::TextField;
use crate::interface::app::typed;
use crate::record::session::event::{Owner, Recommendation, RecommendationId, SessionEvent};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{evidence, recommendations as say};
use crate::text::i18n::phrase::{Arg, Phrase};

/// The priorities, in the order of their digits: 1 must be fixed at once, 2 should, 3 is invited.
pub const PRIORITIES: [u8; 3] = [1, 2, 3];

/// What a form fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fills {
    /// A new recommendation, begun at this gap or at none.
    New(Option<Place>),
    /// One that is recorded.
    Known(RecommendationId),
}

/// A step of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// What should be done.
    Text,
    /// Which questions it answers to.
    Questions,
    /// By whom.
    Owner,
    /// How urgent.
    Priority,
    /// Until when.
    Due,
}

impl Stage {
    /// All steps, in the order in which they are asked.
    pub const ALL: [Stage; 5] = [
        Stage::Text,
        Stage::Questions,
        Stage::Owner,
        Stage::Priority,
        Stage::Due,
    ];

    /// As it stands in the names of drafts.
    pub fn as_str(self) -> &'static str {
        match self {
            Stage::Text => "text",
            Stage::Questions => "questions",
            Stage::Owner => "owner",
            Stage::Priority => "priority",
            Stage::Due => "due",
        }
    }

    /// Says whether it is answered by typing.
    pub fn is_typed(self) -> bool {
        matches!(self, Stage::Text | Stage::Due)
    }

    fn at(self) -> usize {
        Stage::ALL
            .iter()
            .position(|stage| *stage == self)
            .unwrap_or(0)
    }

    /// The step so many steps on, going round.
    #[must_use]
    pub fn step(self, by: isize) -> Stage {
        let count = Stage::ALL.len();
        let to = self.at().saturating_add(count).saturating_add_signed(by) % count;
        Stage::ALL.get(to).copied().unwrap_or(self)
    }

    /// The step after this one; none after the last.
    pub fn next(self) -> Option<Stage> {
        Stage::ALL.get(self.at() + 1).copied()
    }
}

/// A form being filled.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    /// What it fills.
    pub fills: Fills,
    /// The step that has the focus.
    pub stage: Stage,
    /// The marked line of a step that is chosen from.
    pub marked: usize,
    /// The digits of a question's number typed so far.
    pub digits: String,
    /// The questions it answers to.
    pub places: Vec<Place>,
    /// Who should act.
    pub owner: Option<Owner>,
    /// How urgent it is.
    pub priority: Option<u8>,
    pub(super) text: TextField,
    pub(super) due: TextField,
    /// The questions it answered to when the form was opened: they stay in the list when they are untied.
    before: Vec<Place>,
    /// What each step held when the form was opened.
    recorded: Vec<(Stage, String)>,
    /// What was asked about once because it is empty.
    pub(super) asked: BTreeSet<Stage>,
}

impl Form {
    /// The form of something, as it is recorded, with what was half typed over it; `None` when there is no such thing.
    pub fn open(fills: Fills, core: &mut Core) -> Option<Form> {
        let mut form = Form::recorded(fills, core)?;
        let open = core.open.as_ref()?;
        let drafts: Vec<(Stage, String)> = Stage::ALL
            .into_iter()
            .filter_map(|stage| {
                let kept = open
                    .drafts
                    .get(&form.draft_place(), &form.draft_name(stage));
                Some((stage, kept?.to_owned()))
            })
            .collect();
        for (stage, text) in &drafts {
            form.put(*stage, text, open);
        }
        if !drafts.is_empty() {
            core.say(evidence::resumed());
        }
        let first = form.first_stage();
        form.go(first, core);
        Some(form)
    }

    /// The form as it is recorded.
    fn recorded(fills: Fills, core: &Core) -> Option<Form> {
        let session = &core.open.as_ref()?.session;
        let known = match &fills {
            Fills::New(_) => None,
            Fills::Known(id) => Some(session.recommendations.get(id)?),
        };
        let places = match (&fills, known) {
            (_, Some(known)) => known.places.clone(),
            (Fills::New(place), None) => place.iter().cloned().collect(),
            (Fills::Known(_), None) => Vec::new(),
        };
        let due = known.and_then(|known| known.due);
        let due = due.map(|due| as_typed(&Value::Date(due)));
        let mut form = Form {
            stage: Stage::Text,
            marked: 0,
            digits: String::new(),
            before: places.clone(),
            places,
            owner: known.and_then(|known| known.owner),
            priority: known.map(|known| known.priority),
            text: TextField::line(known.map_or("", |known| &known.text)),
            due: TextField::line(due.as_deref().unwrap_or_default()),
            recorded: Vec::new(),
            asked: BTreeSet::new(),
            fills,
        };
        form.recorded = Stage::ALL
            .into_iter()
            .map(|stage| (stage, form.kept(stage)))
            .collect();
        Some(form)
    }

    /// Says whether it is about something that is not recorded yet.
    pub fn is_new(&self) -> bool {
        matches!(self.fills, Fills::New(_))
    }

    /// The box of a step, if it has one.
    pub fn field(&self, stage: Stage) -> Option<&TextField> {
        match stage {
            Stage::Text => Some(&self.text),
            Stage::Due => Some(&self.due),
            _ => None,
        }
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut TextField> {
        match self.stage {
            Stage::Text => Some(&mut self.text),
            Stage::Due => Some(&mut self.due),
            _ => None,
        }
    }

    /// Which line of a step is chosen, from 0.
    pub fn chosen(&self, stage: Stage) -> Option<usize> {
        match stage {
            Stage::Owner => Owner::ALL.iter().position(|one| Some(*one) == self.owner),
            Stage::Priority => PRIORITIES
                .iter()
                .position(|one| Some(*one) == self.priority),
            _ => None,
        }
    }

    /// How many lines the step with the focus has to choose from.
    pub fn lines(&self, core: &Core) -> usize {
        match self.stage {
            Stage::Questions => core
                .open
                .as_ref()
                .map_or(0, |open| self.questions(open).len()),
            Stage::Owner => Owner::ALL.len(),
            Stage::Priority => PRIORITIES.len(),
            Stage::Text | Stage::Due => 0,
        }
    }

    /// The questions it can be tied to, in reading order: every gap, and what it is or was tied to besides.
    pub fn questions(&self, open: &OpenSession) -> Vec<Place> {
        let standings = open.evaluation.standings.iter();
        let is_tied = |place: &Place| self.places.contains(place) || self.before.contains(place);
        let mut questions: Vec<Place> = standings
            .map(|standing| &standing.place)
            .filter(|place| is_tied(place) || gaps::at(open, place).is_some())
            .cloned()
            .collect();
        // A row that was removed takes its places out of reading order; what is tied to it must still be seen to be untied.
        let gone = self
            .before
            .iter()
            .filter(|place| !questions.contains(place));
        let gone: Vec<Place> = gone.cloned().collect();
        questions.extend(gone);
        questions
    }

    /// Puts the focus on a step.
    pub(super) fn go(&mut self, stage: Stage, core: &Core) {
        self.stage = stage;
        self.digits.clear();
        let first_tied = || {
            let questions = self.questions(core.open.as_ref()?);
            let mut tied = questions.iter();
            tied.position(|place| self.places.contains(place))
        };
        self.marked = match stage {
            Stage::Questions => first_tied(),
            _ => self.chosen(stage),
        }
        .unwrap_or(0);
    }

    /// The first step that still waits for something; the words of what is recorded.
    fn first_stage(&self) -> Stage {
        let is_open = |stage: &Stage| match stage {
            Stage::Questions => self.places.is_empty(),
            stage => match self.field(*stage) {
                Some(field) => field.is_empty(),
                None => self.chosen(*stage).is_none(),
            },
        };
        let waits = Stage::ALL.into_iter().find(is_open);
        match self.is_new() {
            true => waits.unwrap_or(Stage::Due),
            false => Stage::Text,
        }
    }

    /// What a step holds, as it is kept in drafts.
    fn kept(&self, stage: Stage) -> String {
        match stage {
            Stage::Text => self.text.text().to_owned(),
            Stage::Due => self.due.text().to_owned(),
            Stage::Owner => self.owner.map_or("", Owner::as_str).to_owned(),
            Stage::Priority => self.priority.map(|one| one.to_string()).unwrap_or_default(),
            Stage::Questions => {
                let names: Vec<String> = self.places.iter().map(Place::to_string).collect();
                names.join(" ")
            }
        }
    }

    fn put(&mut self, stage: Stage, text: &str, open: &OpenSession) {
        match stage {
            Stage::Text => self.text = TextField::line(text),
            Stage::Due => self.due = TextField::line(text),
            Stage::Owner => self.owner = Owner::parse(text),
            Stage::Priority => {
                self.priority = text.parse().ok().filter(|one| PRIORITIES.contains(one));
            }
            Stage::Questions => {
                let known = |name: &str| {
                    let before = self.before.iter().find(|place| place.to_string() == name);
                    before.cloned().or_else(|| open.place_named(name))
                };
                self.places = text.split(' ').filter_map(known).collect();
            }
        }
    }

    fn draft_place(&self) -> String {
        match &self.fills {
            Fills::New(Some(place)) => place.to_string(),
            Fills::New(None) | Fills::Known(_) => String::new(),
        }
    }

    fn draft_name(&self, stage: Stage) -> String {
        let stage = stage.as_str();
        match &self.fills {
            Fills::New(_) => format!("recommendation.{stage}"),
            Fills::Known(id) => format!("recommendation {}.{stage}", id.0),
        }
    }

    /// Keeps what was typed and chosen as drafts.
    pub(super) fn keep(&self, core: &mut Core) -> Vec<Effect> {
        let mut effects = Vec::new();
        for (stage, recorded) in &self.recorded {
            let text = self.kept(*stage);
            let kept = (text != *recorded).then_some(text);
            effects.extend(core.keep_draft(self.draft_place(), &self.draft_name(*stage), kept));
        }
        effects
    }

    fn forget(&self, core: &mut Core) -> Vec<Effect> {
        Stage::ALL
            .into_iter()
            .flat_map(|stage| core.keep_draft(self.draft_place(), &self.draft_name(stage), None))
            .collect()
    }

    /// Says whether anything differs from what is recorded.
    pub fn is_changed(&self) -> bool {
        self.recorded
            .iter()
            .any(|(stage, recorded)| self.kept(*stage) != *recorded)
    }

    /// The same form after the session changed underneath: `None` when what it fills is gone.
    pub fn refreshed(mut self, core: &mut Core) -> Option<Form> {
        let recorded = Form::recorded(self.fills.clone(), core)?;
        if self.is_changed() || recorded.recorded == self.recorded {
            let lines = self.lines(core);
            self.marked = self.marked.min(lines.saturating_sub(1));
            return Some(self);
        }
        Form::open(self.fills, core)
    }

    /// What is wrong with a step, if anything.
    pub(super) fn problem(&self, stage: Stage, ctx: &Ctx<'_>) -> Option<Phrase> {
        match stage {
            Stage::Text if self.text.text().trim().is_empty() => Some(say::needs_text()),
            Stage::Priority if self.priority.is_none() => Some(say::needs_priority()),
            Stage::Due if !self.due.text().trim().is_empty() => {
                typed::date(self.due.text(), &ctx.texts.first.months()).err()
            }
            _ => None,
        }
    }

    /// What may stay empty, but is asked about once.
    pub(super) fn lacks(&self, stage: Stage) -> Option<Phrase> {
        match stage {
            Stage::Questions if self.places.is_empty() => Some(say::no_questions()),
            Stage::Owner if self.owner.is_none() => Some(say::no_owner()),
            Stage::Due if self.due.text().trim().is_empty() => Some(say::no_due()),
            _ => None,
        }
    }

    /// Records what was filled in. `None` when something is wrong: the focus is there, and the message says what.
    pub(super) fn finish(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Option<Vec<Effect>> {
        let wrong = Stage::ALL
            .into_iter()
            .find_map(|stage| Some((stage, self.problem(stage, ctx)?)));
        if let Some((stage, problem)) = wrong {
            self.go(stage, core);
            core.complain(problem);
            return None;
        }
        if !self.is_new() && !self.is_changed() {
            return Some(self.forget(core));
        }
        let (recommendation, said) = self.recommendation(core, ctx)?;
        let mut effects = core.record(SessionEvent::Recommended(recommendation), ctx);
        if effects.is_empty() {
            return None;
        }
        core.say(said);
        for stage in Stage::ALL {
            core.settle_draft(&mut effects, &self.draft_place(), &self.draft_name(stage));
        }
        Some(effects)
    }

    fn recommendation(&self, core: &Core, ctx: &Ctx<'_>) -> Option<(Recommendation, Phrase)> {
        let open = core.open.as_ref()?;
        let id = match self.fills {
            Fills::New(_) => open.session.next_recommendation(),
            Fills::Known(id) => id,
        };
        let shown = id.0.to_string();
        let numbers: Vec<Arg> = self
            .places
            .iter()
            .map(|place| Arg::Text(gaps::number(open, place)))
            .collect();
        let said = match (&self.fills, numbers.is_empty()) {
            (Fills::Known(_), _) => say::changed(shown),
            (Fills::New(_), true) => say::written(shown),
            (Fills::New(_), false) => say::written_for(shown, numbers),
        };
        let recommendation = Recommendation {
            id,
            text: self.text.text().trim().to_owned(),
            owner: self.owner,
            priority: self.priority?,
            due: self.day(ctx),
            places: self.places.clone(),
        };
        Some((recommendation, said))
    }

    fn day(&self, ctx: &Ctx<'_>) -> Option<PartialDate> {
        typed::date(self.due.text(), &ctx.texts.first.months()).ok()
    }
}

/// Says whether a recommendation was begun at a place, or at none, and left.
pub fn is_begun(open: &OpenSession, place: Option<&Place>) -> bool {
    let place = place.map(Place::to_string).unwrap_or_default();
    Stage::ALL.into_iter().any(|stage| {
        let kept = open
            .drafts
            .get(&place, &format!("recommendation.{}", stage.as_str()));
        kept.is_some_and(|text| !text.is_empty())
    })
}
