//! The form behind a line of evidence and behind a source: the same few steps on one page. A resident is asked for consent, and
//! whether staff was there, before any box exists; without consent nothing is written. What is typed is kept as a draft at every key.
//!
//! It does not know the list that it was opened from.

use crate::base::time::PartialDate;
use crate::base::value::Value;
use crate::form::model::instrument::Means;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::screen::evidence::begun::{NEW_LINE, NEW_SOURCE};
use crate::interface::app::screen::evidence::stage::Stage;
use crate::interface::app::screen::question::boxes::as_typed;
use crate::interface::app::text_field::TextField;
use crate::interface::app::typed;
use crate::record::session::answer::{Evidence, EvidenceId, ResidentTerms, SourceNo, Strength};
use crate::record::session::event::{SessionEvent, Source};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{evidence as say, sources};
use crate::text::i18n::phrase::Phrase;

/// What a form fills.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fills {
    /// A new line of evidence that comes from no source.
    NewLine(Place),
    /// A line of evidence that comes from no source.
    Line(Place, EvidenceId),
    /// The page and the strength of a line that comes from a source.
    Attached(Place, EvidenceId),
    /// A new source.
    NewSource,
    /// A source.
    Source(SourceNo),
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
    /// What kind it is.
    pub kind: Option<Means>,
    /// Whether a resident agreed that it is written down.
    pub consented: bool,
    /// Whether staff was there when a resident said it.
    pub staff_present: Option<bool>,
    /// Whether a talk was in private.
    pub private: Option<bool>,
    /// How strong it is.
    pub strength: Strength,
    pub(super) what: TextField,
    pub(super) at: TextField,
    pub(super) date: TextField,
    pub(super) kept: TextField,
    /// What each step held when the form was opened.
    recorded: Vec<(Stage, String)>,
    /// Whether a missing date was asked about once.
    pub(super) asked_for_date: bool,
}

impl Form {
    fn blank(fills: Fills) -> Form {
        Form {
            fills,
            stage: Stage::Kind,
            marked: 0,
            kind: None,
            consented: false,
            staff_present: None,
            private: None,
            strength: Strength::Usual,
            what: TextField::line(""),
            at: TextField::line(""),
            date: TextField::line(""),
            kept: TextField::line(""),
            recorded: Vec::new(),
            asked_for_date: false,
        }
    }

    /// The form of something, as it is recorded, with what was half typed over it; `None` when there is no such thing.
    pub fn open(fills: Fills, core: &mut Core) -> Option<Form> {
        let mut form = Form::recorded(fills, core)?;
        let drafts: Vec<(Stage, String)> = {
            let open = core.open.as_ref()?;
            let kept = |stage: Stage| {
                open.drafts
                    .get(&form.draft_place(), &form.draft_name(stage))
            };
            Stage::ALL
                .into_iter()
                .filter_map(|stage| Some((stage, kept(stage)?.to_owned())))
                .collect()
        };
        for (stage, text) in &drafts {
            form.put(*stage, text);
        }
        if !drafts.is_empty() {
            core.say(say::resumed());
        }
        let first = form.first_stage();
        form.go(first);
        Some(form)
    }

    /// The form as it is recorded.
    fn recorded(fills: Fills, core: &Core) -> Option<Form> {
        let session = &core.open.as_ref()?.session;
        let mut form = Form::blank(fills);
        match &form.fills {
            Fills::NewLine(_) | Fills::NewSource => {}
            Fills::Line(place, id) | Fills::Attached(place, id) => {
                let lines = &session.answer(place)?.evidence;
                let line = lines.iter().find(|line| line.id == *id)?;
                form.kind = Some(line.kind);
                form.consented = line.resident.is_some();
                form.staff_present = line.resident.map(|terms| terms.staff_present);
                form.strength = line.strength;
                form.what = TextField::line(&line.reference);
                form.at = TextField::line(&line.at);
                form.date = TextField::line(&date_text(line.date));
            }
            Fills::Source(no) => {
                let source = session.sources.get(no)?;
                form.kind = Some(source.kind);
                form.consented = source.staff_present.is_some();
                form.staff_present = source.staff_present;
                form.private = source.private;
                form.what = TextField::line(&source.role);
                form.kept = TextField::line(&source.reference);
                form.date = TextField::line(&date_text(source.date));
            }
        }
        form.recorded = Stage::ALL
            .into_iter()
            .map(|stage| (stage, form.text(stage)))
            .collect();
        Some(form)
    }

    /// Says whether it fills something new.
    pub fn is_new(&self) -> bool {
        matches!(self.fills, Fills::NewLine(_) | Fills::NewSource)
    }

    /// Says whether it is about what a resident said.
    pub fn is_resident(&self) -> bool {
        self.kind == Some(Means::Beneficiary)
    }

    /// The steps there are now, in order. The boxes of what a resident said come after consent and presence.
    pub fn stages(&self) -> Vec<Stage> {
        if let Fills::Attached(..) = self.fills {
            return vec![Stage::At, Stage::Strength];
        }
        let mut stages = vec![Stage::Kind];
        let Some(kind) = self.kind else {
            return stages;
        };
        if self.is_resident() {
            // The consent to something that is recorded was given before it was.
            if self.is_new() {
                stages.push(Stage::Consent);
            }
            if self.is_new() && !self.consented {
                return stages;
            }
            stages.push(Stage::Staff);
            if self.is_new() && self.staff_present.is_none() {
                return stages;
            }
        }
        let is_source = matches!(self.fills, Fills::NewSource | Fills::Source(_));
        if !(is_source && self.is_resident()) {
            stages.push(Stage::What);
        }
        if is_source && kind.is_interview() && !self.is_resident() {
            stages.push(Stage::Private);
        }
        if !is_source && !kind.is_interview() {
            stages.push(Stage::At);
        }
        stages.push(Stage::Date);
        if is_source {
            stages.push(Stage::Kept);
        } else if self.staff_present != Some(true) {
            // What was said in front of staff is weak whatever else is said about it.
            stages.push(Stage::Strength);
        }
        stages
    }

    /// The box of a step, if it has one.
    pub fn field(&self, stage: Stage) -> Option<&TextField> {
        match stage {
            Stage::What => Some(&self.what),
            Stage::At => Some(&self.at),
            Stage::Date => Some(&self.date),
            Stage::Kept => Some(&self.kept),
            _ => None,
        }
    }

    pub(super) fn field_mut(&mut self) -> Option<&mut TextField> {
        match self.stage {
            Stage::What => Some(&mut self.what),
            Stage::At => Some(&mut self.at),
            Stage::Date => Some(&mut self.date),
            Stage::Kept => Some(&mut self.kept),
            _ => None,
        }
    }

    /// Which line of a step is chosen, from 0.
    pub fn chosen(&self, stage: Stage) -> Option<usize> {
        let yes_first = |yes: bool| usize::from(!yes);
        match stage {
            Stage::Kind => Means::ALL.iter().position(|kind| Some(*kind) == self.kind),
            Stage::Consent => self.consented.then_some(0),
            Stage::Staff => self.staff_present.map(yes_first),
            Stage::Private => self.private.map(yes_first),
            Stage::Strength => Strength::ALL.iter().position(|one| *one == self.strength),
            _ => None,
        }
    }

    /// Puts the focus on a step.
    pub(super) fn go(&mut self, stage: Stage) {
        self.stage = stage;
        self.marked = self.chosen(stage).unwrap_or(0);
    }

    /// The first step that still waits for something; the words of what is recorded.
    fn first_stage(&self) -> Stage {
        let stages = self.stages();
        let is_open = |stage: &&Stage| match self.field(**stage) {
            Some(field) => field.is_empty(),
            None => self.chosen(**stage).is_none(),
        };
        let words = [Stage::What, Stage::At, Stage::Date];
        let wanted = match self.is_new() {
            true => stages.iter().find(is_open).copied(),
            false => words.into_iter().find(|stage| stages.contains(stage)),
        };
        wanted
            .or_else(|| stages.last().copied())
            .unwrap_or(Stage::Kind)
    }

    /// What a step holds, as it is kept in drafts.
    fn text(&self, stage: Stage) -> String {
        let word = |yes: Option<bool>| match yes {
            Some(true) => "yes".to_owned(),
            Some(false) => "no".to_owned(),
            None => String::new(),
        };
        match stage {
            Stage::Kind => self.kind.map_or("", Means::as_str).to_owned(),
            Stage::Consent => word(self.consented.then_some(true)),
            Stage::Staff => word(self.staff_present),
            Stage::Private => word(self.private),
            Stage::Strength => self.strength.as_str().to_owned(),
            _ => self
                .field(stage)
                .map_or(String::new(), |field| field.text().to_owned()),
        }
    }

    fn put(&mut self, stage: Stage, text: &str) {
        let yes = match text {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        };
        match stage {
            Stage::Kind => self.kind = Means::parse(text),
            Stage::Consent => self.consented = yes == Some(true),
            Stage::Staff => self.staff_present = yes,
            Stage::Private => self.private = yes,
            Stage::Strength => self.strength = Strength::parse(text).unwrap_or_default(),
            Stage::What => self.what = TextField::line(text),
            Stage::At => self.at = TextField::line(text),
            Stage::Date => self.date = TextField::line(text),
            Stage::Kept => self.kept = TextField::line(text),
        }
    }

    fn draft_place(&self) -> String {
        match &self.fills {
            Fills::NewLine(place) | Fills::Line(place, _) | Fills::Attached(place, _) => {
                place.to_string()
            }
            Fills::NewSource | Fills::Source(_) => String::new(),
        }
    }

    fn draft_name(&self, stage: Stage) -> String {
        let stage = stage.as_str();
        match &self.fills {
            Fills::NewLine(_) => format!("{NEW_LINE}{stage}"),
            Fills::Line(_, id) | Fills::Attached(_, id) => format!("evidence {}.{stage}", id.0),
            Fills::NewSource => format!("{NEW_SOURCE}{stage}"),
            Fills::Source(no) => format!("source {}.{stage}", no.0),
        }
    }

    /// Keeps what was typed and chosen as drafts.
    pub(super) fn keep(&self, core: &mut Core) -> Vec<Effect> {
        let mut effects = Vec::new();
        for (stage, recorded) in &self.recorded {
            let text = self.text(*stage);
            let kept = (text != *recorded && !self.is_withheld(*stage)).then_some(text);
            effects.extend(core.keep_draft(self.draft_place(), &self.draft_name(*stage), kept));
        }
        effects
    }

    /// Words that became a resident's, by another kind, are in no draft before there is consent to write them down; until then they
    /// are in this form alone, and go with it.
    fn is_withheld(&self, stage: Stage) -> bool {
        self.is_new() && self.is_resident() && !self.consented && self.field(stage).is_some()
    }

    /// Takes all drafts away.
    pub fn forget(&self, core: &mut Core) -> Vec<Effect> {
        Stage::ALL
            .into_iter()
            .flat_map(|stage| core.keep_draft(self.draft_place(), &self.draft_name(stage), None))
            .collect()
    }

    /// Says whether anything differs from what is recorded.
    pub fn is_changed(&self) -> bool {
        self.recorded
            .iter()
            .any(|(stage, recorded)| self.text(*stage) != *recorded)
    }

    /// The same form after the session changed underneath: `None` when what it fills is gone.
    pub fn refreshed(self, core: &mut Core) -> Option<Form> {
        let recorded = Form::recorded(self.fills.clone(), core)?;
        if self.is_changed() || recorded.recorded == self.recorded {
            return Some(self);
        }
        Form::open(self.fills, core)
    }

    /// What is wrong with a step, if anything.
    pub(super) fn problem(&self, stage: Stage, ctx: &Ctx<'_>) -> Option<Phrase> {
        let text = self.field(stage).map(|field| field.text().trim());
        match (stage, text) {
            (Stage::What, Some("")) if !self.is_resident() => Some(say::needs_what()),
            (Stage::Date, Some(text)) if !text.is_empty() => {
                typed::date(text, &ctx.texts.first.months()).err()
            }
            (Stage::Kind | Stage::Consent | Stage::Staff, _) if self.chosen(stage).is_none() => {
                Some(say::choose_by_digit())
            }
            _ => None,
        }
    }

    /// Records what was filled in. `None` when something is wrong: the focus is there, and the message says what.
    pub fn finish(&mut self, core: &mut Core, ctx: &Ctx<'_>) -> Option<Vec<Effect>> {
        let wrong = self
            .stages()
            .into_iter()
            .find_map(|stage| Some((stage, self.problem(stage, ctx)?)));
        if let Some((stage, problem)) = wrong {
            self.go(stage);
            core.complain(problem);
            return None;
        }
        if self.is_new() || self.is_changed() {
            let (event, said) = self.event(core, ctx)?;
            let mut effects = core.record(event, ctx);
            if effects.is_empty() {
                return None;
            }
            core.say(said);
            for stage in Stage::ALL {
                core.settle_draft(&mut effects, &self.draft_place(), &self.draft_name(stage));
            }
            return Some(effects);
        }
        Some(self.forget(core))
    }

    fn event(&self, core: &Core, ctx: &Ctx<'_>) -> Option<(SessionEvent, Phrase)> {
        let open = core.open.as_ref()?;
        let line = |place: &Place, id: EvidenceId| {
            let lines = &open.session.answer(place)?.evidence;
            lines.iter().find(|line| line.id == id).cloned()
        };
        Some(match &self.fills {
            Fills::NewLine(place) => {
                let evidence = self.line(open.session.next_evidence(), None, ctx)?;
                let said = say::written(open.number(place));
                (attached(place, evidence), said)
            }
            Fills::Line(place, id) | Fills::Attached(place, id) => {
                let evidence = self.line(*id, line(place, *id), ctx)?;
                (attached(place, evidence), say::changed())
            }
            Fills::NewSource => {
                let no = open.session.next_source();
                let said = sources::written(i64::from(no.0).to_string());
                (SessionEvent::SourceWritten(self.source(no, ctx)?), said)
            }
            Fills::Source(no) => {
                let said = sources::changed(i64::from(no.0).to_string());
                (SessionEvent::SourceWritten(self.source(*no, ctx)?), said)
            }
        })
    }

    /// The line of evidence; of one that comes from a source only page and strength are its own.
    fn line(&self, id: EvidenceId, before: Option<Evidence>, ctx: &Ctx<'_>) -> Option<Evidence> {
        let at = self.at.text().trim().to_owned();
        if let (Fills::Attached(..), Some(before)) = (&self.fills, before) {
            return Some(Evidence {
                at,
                strength: self.strength,
                ..before
            });
        }
        let kind = self.kind?;
        let stages = self.stages();
        let at = if stages.contains(&Stage::At) {
            at
        } else {
            String::new()
        };
        let resident = match self.is_resident() {
            true => self
                .staff_present
                .map(|staff_present| ResidentTerms { staff_present }),
            false => None,
        };
        Some(Evidence {
            id,
            kind,
            source: None,
            reference: self.what.text().trim().to_owned(),
            at,
            date: self.day(ctx),
            strength: self.strength,
            resident,
        })
    }

    fn source(&self, no: SourceNo, ctx: &Ctx<'_>) -> Option<Source> {
        let stages = self.stages();
        let has = |stage| stages.contains(&stage);
        let role = self.what.text().trim();
        Some(Source {
            no,
            kind: self.kind?,
            role: if has(Stage::What) { role } else { "" }.to_owned(),
            date: self.day(ctx),
            private: self.private.filter(|_| has(Stage::Private)),
            reference: self.kept.text().trim().to_owned(),
            staff_present: self.staff_present.filter(|_| self.is_resident()),
        })
    }

    fn day(&self, ctx: &Ctx<'_>) -> Option<PartialDate> {
        typed::date(self.date.text(), &ctx.texts.first.months()).ok()
    }
}

fn attached(place: &Place, evidence: Evidence) -> SessionEvent {
    SessionEvent::Attached {
        place: place.clone(),
        evidence,
    }
}

fn date_text(date: Option<PartialDate>) -> String {
    date.map(|date| as_typed(&Value::Date(date)))
        .unwrap_or_default()
}
