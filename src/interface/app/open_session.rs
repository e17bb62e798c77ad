//! The session being walked: its fold, its evaluation, and how a change is folded in at once, before the disk has confirmed it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::{EventId, RaterId};
use crate::base::value::Value;
use crate::engine::flow;
use crate::engine::flow::evaluation::{Evaluation, RepeatStanding, Standing, Violation};
use crate::engine::flow::requests;
use crate::engine::flow::route::Plan;
use crate::engine::flow::trail::Trail;
use crate::engine::flow::walk::{Changes, changes as changes_between};
use crate::engine::score::{self, ScoreReport};
use crate::engine::upgrade::Passage;
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::msg::OpenedSession;
use crate::interface::app::spoken::Spoken;
use crate::interface::app::typed::shown;
use crate::interface::app::walk::Stop;
use crate::interface::app::{describe, replies, route};
use crate::record::session::answer::{Response, SourceNo};
use crate::record::session::assessment::Assessment;
use crate::record::session::event::{
    AssessmentEvent, Cause, Event, NewEvent, SessionEvent, StreamId,
};
use crate::record::session::fold::Session;
use crate::record::session::place::Place;
use crate::record::session::rater::TeamWay;
use crate::record::session::summary::{Draft, Summary};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{app, describe as say_described, question, typed, upgrade};
use crate::text::i18n::phrase::{Arg, Phrase};

/// Half-typed texts by place and box.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drafts(BTreeMap<(String, String), String>);

impl Drafts {
    /// What was half typed there.
    pub fn get(&self, place: &str, field: &str) -> Option<&str> {
        self.0
            .get(&(place.to_owned(), field.to_owned()))
            .map(String::as_str)
    }

    /// Everything half typed: the place, the box and the text.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let texts = self.0.iter();
        texts.map(|((place, field), text)| (place.as_str(), field.as_str(), text.as_str()))
    }

    /// Keeps or takes away; says whether anything changed.
    pub fn change(&mut self, place: &str, field: &str, text: Option<&str>) -> bool {
        let key = (place.to_owned(), field.to_owned());
        match text {
            Some(text) => self.0.insert(key, text.to_owned()).as_deref() != Some(text),
            None => self.0.remove(&key).is_some(),
        }
    }
}

impl From<Vec<Draft>> for Drafts {
    fn from(drafts: Vec<Draft>) -> Drafts {
        Drafts(
            drafts
                .into_iter()
                .filter_map(|draft| Some(((draft.place, draft.field), draft.text?)))
                .collect(),
        )
    }
}

/// The session being walked.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenSession {
    /// The exact package it is filled with.
    pub questionnaire: Arc<Questionnaire>,
    /// Its assessment.
    pub assessment: Assessment,
    /// Its fold, unconfirmed events included.
    pub session: Session,
    /// What follows from it.
    pub evaluation: Evaluation,
    /// What was half typed.
    pub drafts: Drafts,
    /// The source that is attached to each following answer until switched off, with the page or article said last.
    pub working_from: Option<(SourceNo, String)>,
    /// The editions at hand beside the one it is filled with: how it came here, and where it could go.
    pub passages: Vec<Arc<Passage>>,
    /// Who answers now.
    pub answering: RaterId,
    /// The languages it is shown in.
    pub spoken: Spoken,
    /// The order in which it is walked.
    pub plan: Plan,
    /// The stops in that order, as the evaluation has them.
    pub trail: Trail,
}

/// The draft that says which source is worked from: a part of where the rater is.
const WORKING_FROM: &str = "here.source";

/// The number and the page as they were kept.
fn worked_from(kept: &str) -> Option<(SourceNo, String)> {
    let (no, at) = kept.split_once(' ')?;
    Some((SourceNo(no.parse().ok()?), at.to_owned()))
}

impl OpenSession {
    /// Takes what was read and evaluates it.
    pub fn new(opened: OpenedSession, ctx: &Ctx<'_>) -> OpenSession {
        let OpenedSession {
            questionnaire,
            assessment,
            session,
            drafts,
            passages,
        } = opened;
        let context = flow_context(&assessment);
        let evaluation = flow::evaluate(&questionnaire, &session, &context, ctx.moment);
        let answering = session.header.rater;
        let drafts = Drafts::from(drafts);
        let spoken = Spoken::of(&assessment.opening, &drafts);
        let plan = Plan::new(&questionnaire, route::kept(&drafts));
        let trail = Trail::new(&questionnaire, &evaluation, &plan);
        let working_from = drafts
            .get("", WORKING_FROM)
            .and_then(worked_from)
            .filter(|(no, _)| session.sources.contains_key(no));
        OpenSession {
            questionnaire,
            assessment,
            session,
            evaluation,
            drafts,
            working_from,
            passages,
            answering,
            spoken,
            plan,
            trail,
        }
    }

    /// The scores as they stand.
    pub fn score(&self) -> ScoreReport {
        score::score(&self.questionnaire, &self.session, &self.evaluation)
    }

    /// Folds a stamped event in and evaluates again; says what appeared and disappeared.
    pub(super) fn apply(&mut self, new: &NewEvent, ctx: &Ctx<'_>) -> Changes {
        self.session.apply(self.session.seq.next(), new);
        let is_carried = self.follow_edition();
        let context = flow_context(&self.assessment);
        let evaluation = flow::evaluate(&self.questionnaire, &self.session, &context, ctx.moment);
        // Between two editions nothing appears or disappears by an answer.
        let changes = match is_carried {
            true => Changes::default(),
            false => changes_between(&self.questionnaire, &self.evaluation, &evaluation),
        };
        self.evaluation = evaluation;
        if is_carried {
            self.plan = Plan::new(&self.questionnaire, self.plan.route);
        }
        self.trail = Trail::new(&self.questionnaire, &self.evaluation, &self.plan);
        changes
    }

    /// Why an answer cannot be given, changed or taken away where it would stand now; undo may do all of it anywhere.
    fn refuses(&self, event: &SessionEvent) -> Option<Phrase> {
        let (SessionEvent::Answered { place, .. }
        | SessionEvent::Cleared { place }
        | SessionEvent::GapWritten { place, .. }) = event
        else {
            return None;
        };
        match self.evaluation.standing(&self.questionnaire, place) {
            Some(standing) if standing.takes_answer => None,
            Some(standing) if standing.is_active() && standing.read_only => {
                Some(app::refused_fixed())
            }
            Some(standing) if standing.is_active() => Some(app::refused_takes_no_answer()),
            _ => Some(app::refused_hidden()),
        }
    }

    /// The place that is printed like this; `None` when the session has none.
    pub fn place_named(&self, name: &str) -> Option<Place> {
        self.evaluation
            .standings
            .iter()
            .map(|standing| &standing.place)
            .find(|place| place.to_string() == name)
            .cloned()
    }

    /// What would be wrong with a value at a place, in words; `None` when nothing. The whole is evaluated with it, because a
    /// constraint may read other questions that the value changes.
    pub fn would_violate(&self, place: &Place, value: &Value, ctx: &Ctx<'_>) -> Option<Phrase> {
        let mut session = self.session.clone();
        let event = SessionEvent::Answered {
            place: place.clone(),
            response: Response::Value(value.clone()),
        };
        let new = NewEvent {
            id: EventId::new(0),
            at: ctx.moment.at,
            by: self.answering,
            cause: Cause::Done,
            event: Event::Session(event),
        };
        session.apply(session.seq.next(), &new);
        let evaluation = flow::evaluate(
            &self.questionnaire,
            &session,
            &flow_context(&self.assessment),
            ctx.moment,
        );
        let violation = evaluation
            .standing(&self.questionnaire, place)?
            .violations
            .first()?;
        Some(self.violation_words(place, violation, &ctx.texts.first))
    }

    /// What is wrong with a value, in the words of the questionnaire where it has some.
    pub fn violation_words(
        &self,
        place: &Place,
        violation: &Violation,
        catalog: &Catalog,
    ) -> Phrase {
        let own = self
            .questionnaire
            .question(&place.question)
            .map(|question| question.attribute("constraint"));
        match (violation, own) {
            (Violation::Constraint, Some(own)) if catalog.has(&own) => {
                say_described::value(Arg::Key(own))
            }
            (Violation::Below(least), _) => typed::below(shown(least)),
            (Violation::Above(most), _) => typed::above(shown(most)),
            (Violation::NotWhole, _) => typed::not_whole(),
            (Violation::OffStep(step), _) => question::off_step(shown(step)),
            (Violation::NotOffered(_) | Violation::OtherKind, _) => question::filtered_out(),
            (Violation::NotAlone(_), _) => question::not_alone(),
            (Violation::Unranked(options), _) => question::unranked(options.len()),
            (Violation::Constraint | Violation::SeveralLines, _) => question::constraint(),
        }
    }

    /// The printed number of a question.
    pub fn number(&self, place: &Place) -> String {
        self.questionnaire
            .question(&place.question)
            .map(|question| question.number.clone())
            .or_else(|| self.last_number(place))
            .unwrap_or_default()
    }

    /// What lists show of the session.
    pub fn summary(&self) -> Summary {
        let progress = &self.evaluation.progress;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Summary {
            done: count(progress.done),
            all: count(progress.all),
            required_open: count(progress.required_open),
            flags: count(self.session.flags.len()),
            unsettled: self.has_unsettled_risk(),
            here: self.here().unwrap_or_default(),
            waiting: requests::waiting(&self.questionnaire, &self.evaluation),
        }
    }

    /// Says whether a visible answer tells of a risk that nobody has settled yet.
    pub fn has_unsettled_risk(&self) -> bool {
        let risky = |(node, question): (NodeIndex, &Question)| {
            let mut standings = self.evaluation.of_node(node);
            !question.unsettled.is_empty() && standings.any(|standing| self.is_unsettled(standing))
        };
        self.questionnaire.questions().any(risky)
    }

    /// Says whether this answer tells of a risk that nobody has settled yet.
    pub fn is_unsettled(&self, standing: &Standing) -> bool {
        let question = self.questionnaire.question(&standing.place.question);
        let tells = |question: &Question| matches!(standing.value(), Some(Value::Choice(option)) if question.unsettled.contains(option));
        question.is_some_and(tells)
    }

    /// Says whether a must-pass has failed here, whatever its points come from.
    pub fn has_failed(&self, standing: &Standing) -> bool {
        let points = || {
            let question = self.questionnaire.question(&standing.place.question)?;
            let value = standing.value().filter(|_| question.is_must_pass())?;
            score::question::points(question, value, standing.offered.as_deref())
        };
        standing.is_done() && points().is_some_and(|points| points.is_zero())
    }

    /// Says whether the answer here is one member's and waits for the team to agree: parts are shared out, and it has not yet.
    pub fn waits_for_the_team(&self, standing: &Standing) -> bool {
        let is_shared_out = matches!(self.assessment.opening.way, TeamWay::SharedOut(_));
        let answer = self.session.answer(&standing.place);
        is_shared_out && standing.is_done() && answer.is_some_and(|answer| !answer.agreed)
    }

    /// Says whether a must-pass has failed here and nothing says what is missing.
    pub fn lacks_gap(&self, standing: &Standing) -> bool {
        let answer = self.session.answer(&standing.place);
        self.has_failed(standing) && answer.is_none_or(|answer| answer.gap.is_none())
    }

    /// Which row of its innermost repeat a place stands in, from 1; `None` outside repeats.
    pub fn row_number(&self, place: &Place) -> Option<usize> {
        let mut repeats = self.evaluation.repeats.iter();
        let at = |repeat: &RepeatStanding| repeat.rows.iter().position(|row| row.path == place.at);
        repeats.find_map(at).map(|at| at + 1)
    }
}

fn flow_context(assessment: &Assessment) -> flow::Context {
    flow::Context::from(&assessment.opening)
}

impl Core {
    /// Records a fact: folds it at once, evaluates, and orders it to be written. What appeared or disappeared becomes the message.
    /// Does nothing but say so when this window may not write or the session is signed.
    pub fn record(&mut self, event: SessionEvent, ctx: &Ctx<'_>) -> Vec<Effect> {
        if let Some(why) = self.open.as_ref().and_then(|open| open.refuses(&event)) {
            self.warn(why);
            return Vec::new();
        }
        self.record_because(event, Cause::Done, ctx)
    }

    fn record_because(&mut self, event: SessionEvent, cause: Cause, ctx: &Ctx<'_>) -> Vec<Effect> {
        if !self.may_write() {
            self.warn(app::refused_read_only());
            return Vec::new();
        }
        let id = EventId::new(ctx.moment.id(self.fresh()));
        let Some(open) = self.open.as_mut() else {
            return Vec::new();
        };
        if open.session.is_signed() && !matches!(event, SessionEvent::Reopened { .. }) {
            self.warn(app::refused_signed());
            return Vec::new();
        }
        if open.misses_edition(&event) {
            self.warn(upgrade::not_at_hand());
            return Vec::new();
        }
        let drafts = open.move_drafts(&event);
        let new = NewEvent {
            id,
            at: ctx.moment.at,
            by: open.answering,
            cause,
            event: Event::Session(event),
        };
        let expected = open.session.seq;
        let changes = open.apply(&new, ctx);
        let stream = StreamId::Session(open.session.id);
        let summary = Some(open.summary());
        let reply = replies::said(open, &new.event);
        let consequence = reply.or_else(|| describe::consequence(open, &changes));
        if let Some(phrase) = consequence {
            self.warn(phrase);
        }
        vec![self.effect(Order::Append {
            stream,
            expected,
            events: vec![new],
            summary,
            drafts,
        })]
    }

    /// Records what was typed into a box, if it changed anything, and takes its draft away once it is recorded. When it is refused,
    /// the draft stays.
    pub fn record_typed(
        &mut self,
        event: Option<SessionEvent>,
        (place, field): (&str, &str),
        ctx: &Ctx<'_>,
    ) -> Vec<Effect> {
        let Some(event) = event else {
            return self.keep_draft(place.to_owned(), field, None);
        };
        let mut effects = self.record(event, ctx);
        self.settle_draft(&mut effects, place, field);
        effects
    }

    /// Records a fact of the assessment.
    pub fn record_assessment(&mut self, event: AssessmentEvent, ctx: &Ctx<'_>) -> Vec<Effect> {
        if !self.may_write() {
            self.warn(app::refused_read_only());
            return Vec::new();
        }
        let id = EventId::new(ctx.moment.id(self.fresh()));
        let Some(open) = self.open.as_mut() else {
            return Vec::new();
        };
        if open.session.is_signed() {
            self.warn(app::refused_signed());
            return Vec::new();
        }
        let new = NewEvent {
            id,
            at: ctx.moment.at,
            by: open.answering,
            cause: Cause::Done,
            event: Event::Assessment(event),
        };
        let expected = open.assessment.seq;
        open.assessment.apply(expected.next(), &new);
        let stream = StreamId::Assessment(open.assessment.id);
        vec![self.effect(Order::Append {
            stream,
            expected,
            events: vec![new],
            summary: None,
            drafts: Vec::new(),
        })]
    }

    /// Takes the last change back by appending its inverse, and says which it was.
    pub fn undo(&mut self, ctx: &Ctx<'_>) -> Vec<Effect> {
        let Some(step) = self
            .open
            .as_ref()
            .and_then(|open| open.session.ledger.last_done().cloned())
        else {
            self.say(app::refused_nothing_to_undo());
            return Vec::new();
        };
        let what = self.describe(&step.event, &step.inverse, ctx);
        let effects = self.record_because(step.inverse, Cause::Undo(step.seq), ctx);
        self.say_after(effects, app::undone(what))
    }

    /// Does the last undone change again, and says which it was.
    pub fn redo(&mut self, ctx: &Ctx<'_>) -> Vec<Effect> {
        let Some(step) = self
            .open
            .as_ref()
            .and_then(|open| open.session.ledger.last_undone().cloned())
        else {
            self.say(app::refused_nothing_to_redo());
            return Vec::new();
        };
        let what = self.describe(&step.inverse, &step.event, ctx);
        let effects = self.record_because(step.event, Cause::Redo(step.seq), ctx);
        self.say_after(effects, app::redone(what))
    }

    fn describe(&self, from: &SessionEvent, to: &SessionEvent, _ctx: &Ctx<'_>) -> Phrase {
        match &self.open {
            Some(open) => describe::step(open, from, to),
            None => app::refused_no_session(),
        }
    }

    fn say_after(&mut self, effects: Vec<Effect>, phrase: Phrase) -> Vec<Effect> {
        if !effects.is_empty() {
            self.say(phrase);
        }
        effects
    }

    /// Marks where the rater is, so that the session opens there again.
    pub fn bookmark(&mut self, stop: &Stop) -> Vec<Effect> {
        self.keep_draft(String::new(), "here", Some(stop.to_string()))
    }

    /// Keeps with the session which source is attached to each answer: it is, until switched off, and not until the next start.
    pub fn keep_working_from(&mut self) -> Vec<Effect> {
        let text = self.open.as_ref().and_then(|open| {
            let (no, at) = open.working_from.as_ref()?;
            Some(format!("{} {at}", no.0))
        });
        self.keep_draft(String::new(), WORKING_FROM, text)
    }

    /// What the menu says about undo: which change it would take back.
    pub fn undo_names(&self) -> Option<Phrase> {
        let open = self.open.as_ref()?;
        let step = open.session.ledger.last_done()?;
        Some(describe::step(open, &step.event, &step.inverse))
    }
}
