//! A scenario under way: the session as its steps make it, and the names in the file as places in it.

use std::sync::Arc;

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, EventId, OptionId, RaterId, SessionId};
use crate::base::number::Number;
use crate::base::time::{Date, Moment, PartialDate, TimeOfDay, Timestamp};
use crate::base::value::Value;
use crate::engine::flow::evaluation::{Evaluation, Hidden, RepeatStanding};
use crate::engine::flow::walk::changes;
use crate::engine::flow::{Context, evaluate};
use crate::engine::score::{ScoreReport, score};
use crate::exchange::scenario::written::{Action, At, Written};
use crate::form::model::instrument::Means;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind, Questionnaire};
use crate::record::session::answer::{Evidence, NotVerified, Response, Strength};
use crate::record::session::event::{Cause, Event, NewEvent, Seq, SessionEvent};
use crate::record::session::fold::Session;
use crate::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::diag::{Diagnostic, suggest};
use crate::text::i18n::keys::scenario as say;
use crate::text::i18n::phrase::Phrase;

/// The day of scenarios that name none.
const TODAY: &str = "2026-01-15";
const NOON: TimeOfDay = TimeOfDay {
    hour: 12,
    minute: 0,
};

/// What a name in a scenario stands for.
pub(super) enum Named {
    Question(Place),
    /// A section, group or repeat in some rows.
    Node(NodeIndex, RowPath),
    /// A row of a repeat.
    Row(RepeatPlace, RowId),
}

/// A problem, or nothing.
pub(super) type Checked<T> = Result<T, Box<Diagnostic>>;

pub(super) struct Play {
    pub(super) questionnaire: Arc<Questionnaire>,
    pub(super) session: Session,
    pub(super) evaluation: Evaluation,
    /// What the last action made appear, and what it made disappear, with the rows as they were counted then.
    pub(super) appeared: Vec<String>,
    pub(super) disappeared: Vec<String>,
    source: SourceId,
    context: Context,
    moment: Moment,
    events: u32,
}

impl Play {
    pub(super) fn open(
        questionnaire: Arc<Questionnaire>,
        context: Context,
        moment: Moment,
        source: SourceId,
    ) -> Option<Play> {
        let opened = SessionEvent::Opened {
            assessment: AssessmentId::new(1),
            package: Digest::of(b"scenario"),
            rater: RaterId::new(1),
        };
        let session = Session::open(
            SessionId::new(1),
            Seq(1),
            &stamp(&moment, 0, opened, Cause::Done),
        )?;
        let evaluation = evaluate(&questionnaire, &session, &context, &moment);
        Some(Play {
            questionnaire,
            session,
            evaluation,
            appeared: Vec::new(),
            disappeared: Vec::new(),
            source,
            context,
            moment,
            events: 1,
        })
    }

    pub(super) fn report(&self) -> ScoreReport {
        score(&self.questionnaire, &self.session, &self.evaluation)
    }

    /// Lets another day come.
    pub(super) fn set_moment(&mut self, moment: Moment) {
        self.moment = moment;
        self.evaluate();
    }

    /// Carries out an action; what cannot be done is a problem, and the rest of the action is done.
    pub(super) fn act(&mut self, action: &At<Action>) -> Vec<Diagnostic> {
        let before = self.evaluation.clone();
        let mut problems = Vec::new();
        let mut keep = |done: Checked<()>| problems.extend(done.err().map(|problem| *problem));
        match &action.is {
            Action::Answer(answers) => {
                answers
                    .iter()
                    .for_each(|(name, written)| keep(self.answer(name, written)));
            }
            Action::Clear(names) => names.iter().for_each(|name| keep(self.clear(name))),
            Action::AddRow(name) => keep(self.add_row(name)),
            Action::RemoveRow(name) => keep(self.remove_row(name)),
            Action::Attach(all) => {
                all.iter()
                    .for_each(|(name, kinds)| keep(self.attach(name, kinds)));
            }
            Action::Undo => keep(self.undo(action.span)),
            Action::Redo => keep(self.redo(action.span)),
        }
        let changes = changes(&self.questionnaire, &before, &self.evaluation);
        let shown = |places: &[Place], evaluation: &Evaluation| {
            let places = places.iter();
            places
                .map(|place| self.shown_in(evaluation, place))
                .collect()
        };
        let appeared = shown(&changes.appeared, &self.evaluation);
        let disappeared = shown(&changes.disappeared, &before);
        (self.appeared, self.disappeared) = (appeared, disappeared);
        problems
    }

    /// Forgets what the last action changed.
    pub(super) fn settle(&mut self) {
        self.appeared.clear();
        self.disappeared.clear();
    }

    fn answer(&mut self, name: &At<String>, written: &At<Written>) -> Checked<()> {
        let place = self.question(name)?;
        let standing = self.evaluation.standing(&self.questionnaire, &place);
        if let Some(hidden) = standing.and_then(|standing| standing.hidden) {
            let summary = say::answers_hidden(&name.is, self.rule(hidden));
            return Err(self.problem(Code::ScenarioImpossible, summary, name.span));
        }
        let response = self.response(&place, written)?;
        self.apply(SessionEvent::Answered { place, response }, Cause::Done);
        Ok(())
    }

    fn clear(&mut self, name: &At<String>) -> Checked<()> {
        let place = self.question(name)?;
        self.apply(SessionEvent::Cleared { place }, Cause::Done);
        Ok(())
    }

    fn attach(&mut self, name: &At<String>, kinds: &[At<String>]) -> Checked<()> {
        let place = self.question(name)?;
        for kind in kinds {
            let (means, strength) = kind.is.split_once(' ').unwrap_or((&kind.is, "usual"));
            let (Some(means), Some(strength)) = (Means::parse(means), Strength::parse(strength))
            else {
                let summary = say::wrong_value(format!("\"{}\"", kind.is), &name.is);
                let problem = self.problem(Code::ScenarioWrongValue, summary, kind.span);
                return Err(Box::new(
                    problem.hint(say::write_like("\"DOC\", \"IV-BEN weak\"")),
                ));
            };
            let evidence = Evidence {
                id: self.session.next_evidence(),
                kind: means,
                source: None,
                reference: means.as_str().to_owned(),
                at: String::new(),
                date: None,
                strength,
                resident: None,
            };
            let place = place.clone();
            self.apply(SessionEvent::Attached { place, evidence }, Cause::Done);
        }
        Ok(())
    }

    fn add_row(&mut self, name: &At<String>) -> Checked<()> {
        let Named::Node(node, at) = self.named(name)? else {
            return Err(self.wrong_thing(name, "repeat"));
        };
        let repeat = self.repeat(node, &at, name)?;
        let row = self.session.next_row();
        let added = SessionEvent::RowAdded {
            repeat,
            row,
            before: None,
        };
        self.apply(added, Cause::Done);
        Ok(())
    }

    fn remove_row(&mut self, name: &At<String>) -> Checked<()> {
        let Named::Row(repeat, row) = self.named(name)? else {
            return Err(self.wrong_thing(name, "repeat[1]"));
        };
        let node = self.questionnaire.find(repeat.repeat.as_str());
        if let Some(node) = node {
            self.repeat(node, &repeat.at, name)?;
        }
        self.apply(SessionEvent::RowRemoved { repeat, row }, Cause::Done);
        Ok(())
    }

    /// A repeat whose rows the rater may add and remove.
    fn repeat(&self, node: NodeIndex, at: &RowPath, name: &At<String>) -> Checked<RepeatPlace> {
        let Some(NodeKind::Repeat(id)) = self.questionnaire.node(node).map(|node| &node.kind)
        else {
            return Err(self.wrong_thing(name, "repeat"));
        };
        match self.evaluation.repeat(node, at) {
            None => Err(self.problem(Code::ScenarioUnknownName, say::no_row(&name.is), name.span)),
            Some(repeat) if repeat.counted => {
                Err(self.problem(Code::ScenarioImpossible, say::counted(&name.is), name.span))
            }
            Some(_) => Ok(RepeatPlace {
                repeat: id.clone(),
                at: at.clone(),
            }),
        }
    }

    fn undo(&mut self, span: Span) -> Checked<()> {
        let Some(step) = self.session.ledger.last_done().cloned() else {
            return Err(self.problem(Code::ScenarioImpossible, say::nothing_to_undo(), span));
        };
        self.apply(step.inverse, Cause::Undo(step.seq));
        Ok(())
    }

    fn redo(&mut self, span: Span) -> Checked<()> {
        let Some(step) = self.session.ledger.last_undone().cloned() else {
            return Err(self.problem(Code::ScenarioImpossible, say::nothing_to_redo(), span));
        };
        self.apply(step.event, Cause::Redo(step.seq));
        Ok(())
    }

    fn apply(&mut self, event: SessionEvent, cause: Cause) {
        let new = stamp(&self.moment, self.events, event, cause);
        self.events += 1;
        self.session.apply(self.session.seq.next(), &new);
        self.evaluate();
    }

    fn evaluate(&mut self) {
        self.evaluation = evaluate(
            &self.questionnaire,
            &self.session,
            &self.context,
            &self.moment,
        );
    }

    /// The condition that hides something, as its author wrote it.
    pub(super) fn rule(&self, hidden: Hidden) -> String {
        match hidden {
            Hidden::Retired => "retired".to_owned(),
            Hidden::Country => "country".to_owned(),
            Hidden::Rule(index) => self
                .questionnaire
                .rules
                .get(index.0 as usize)
                .map_or_else(String::new, |rule| rule.text.clone()),
        }
    }

    /// The question a name stands for, in its rows.
    pub(super) fn question(&self, name: &At<String>) -> Checked<Place> {
        match self.named(name)? {
            Named::Question(place) => Ok(place),
            _ => Err(self.wrong_thing(name, "question")),
        }
    }

    /// What a name stands for: `id`, and in repeats `id[2]` or `id[2/1]`, counting rows from 1.
    pub(super) fn named(&self, name: &At<String>) -> Checked<Named> {
        let (id, rows) = split(&name.is);
        let Some(node) = self.questionnaire.find(id) else {
            let known = self.questionnaire.nodes.iter().map(|node| node.id());
            let hint = suggest::hint(id, known);
            let mut problem =
                self.problem(Code::ScenarioUnknownName, say::unknown_name(id), name.span);
            problem.hints.extend(hint);
            return Err(problem);
        };
        let Some(found) = self.questionnaire.node(node) else {
            return Err(self.problem(Code::ScenarioUnknownName, say::unknown_name(id), name.span));
        };
        let no_row = || self.problem(Code::ScenarioUnknownName, say::no_row(&name.is), name.span);
        let Some(rows) = rows else {
            return Err(no_row());
        };
        if rows.len() < found.repeats.len() {
            let ones = vec!["1"; found.repeats.len()].join("/");
            let summary = say::which_row(id, format!("{id}[{ones}]"));
            return Err(self.problem(Code::ScenarioUnknownName, summary, name.span));
        }
        let mut path = RowPath::root();
        let mut rows = rows.into_iter();
        for (repeat, row) in found.repeats.iter().zip(&mut rows) {
            let standing = self.evaluation.repeat(*repeat, &path);
            path = path.with(row_at(standing, row).ok_or_else(no_row)?);
        }
        match (&found.kind, rows.next(), rows.next()) {
            (NodeKind::Question(question), None, _) => Ok(Named::Question(Place {
                question: question.id.clone(),
                at: path,
            })),
            (_, None, _) => Ok(Named::Node(node, path)),
            (NodeKind::Repeat(repeat), Some(row), None) => {
                let row = row_at(self.evaluation.repeat(node, &path), row).ok_or_else(no_row)?;
                let repeat = repeat.clone();
                Ok(Named::Row(RepeatPlace { repeat, at: path }, row))
            }
            _ => Err(no_row()),
        }
    }

    /// A place as a scenario writes it, with rows counted from 1.
    pub(super) fn shown(&self, place: &Place) -> String {
        self.shown_in(&self.evaluation, place)
    }

    fn shown_in(&self, evaluation: &Evaluation, place: &Place) -> String {
        let repeats = self
            .questionnaire
            .find(place.question.as_str())
            .and_then(|node| self.questionnaire.node(node))
            .map_or(&[][..], |node| &node.repeats);
        let mut path = RowPath::root();
        let mut rows = Vec::new();
        for (repeat, row) in repeats.iter().zip(&place.at.0) {
            let standing = evaluation.repeat(*repeat, &path);
            let position =
                standing.and_then(|repeat| repeat.rows.iter().position(|known| known.row == *row));
            // A row that is gone has no position any more.
            rows.push(position.map_or_else(|| "?".to_owned(), |at| (at + 1).to_string()));
            path = path.with(*row);
        }
        match rows.is_empty() {
            true => place.question.to_string(),
            false => format!("{}[{}]", place.question, rows.join("/")),
        }
    }

    fn response(&self, place: &Place, written: &At<Written>) -> Checked<Response> {
        let question = self.questionnaire.question(&place.question);
        let response = question.and_then(|question| match &written.is {
            Written::NotApplicable(reason) => Some(Response::NotApplicable(reason.clone())),
            Written::NotVerified(reason) => NotVerified::parse(reason).map(Response::NotVerified),
            written => value(question, written).map(Response::Value),
        });
        response.ok_or_else(|| {
            let summary = say::wrong_value(written.is.shown(), self.shown(place));
            let problem = self.problem(Code::ScenarioWrongValue, summary, written.span);
            let example = question.map_or_else(String::new, example);
            Box::new(problem.hint(say::write_like(example)))
        })
    }

    fn wrong_thing(&self, name: &At<String>, wanted: &str) -> Box<Diagnostic> {
        let summary = say::wrong_thing(&name.is, wanted);
        self.problem(Code::ScenarioUnknownName, summary, name.span)
    }

    pub(super) fn problem(&self, code: Code, summary: Phrase, span: Span) -> Box<Diagnostic> {
        Box::new(Diagnostic::new(code, summary).at(self.source, span))
    }
}

/// The moment a scenario names: a day, at noon, or a day and a time, in UTC.
pub(super) fn moment(text: Option<&str>) -> Option<Moment> {
    let text = text.unwrap_or(TODAY);
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let time = match time {
        "" => NOON,
        time => TimeOfDay::parse(time.get(..5)?)?,
    };
    let minutes = i64::from(time.hour) * 60 + i64::from(time.minute);
    let at = Date::parse(day)?.to_days() * 86_400_000 + minutes * 60_000;
    Some(Moment::fixed(Timestamp(at)))
}

fn stamp(moment: &Moment, number: u32, event: SessionEvent, cause: Cause) -> NewEvent {
    NewEvent {
        id: EventId::new(moment.id(number)),
        at: moment.at,
        by: RaterId::new(1),
        cause,
        event: Event::Session(event),
    }
}

fn row_at(repeat: Option<&RepeatStanding>, number: usize) -> Option<RowId> {
    let row = repeat?.rows.get(number.checked_sub(1)?)?;
    Some(row.row)
}

/// Splits `id[2/1]`; the rows are `None` when they cannot be read.
fn split(name: &str) -> (&str, Option<Vec<usize>>) {
    let Some((id, rows)) = name.split_once('[') else {
        return (name, Some(Vec::new()));
    };
    let rows = rows.strip_suffix(']');
    let rows = rows.map(|rows| rows.split('/').map(|row| row.parse().ok()).collect());
    (id, rows.flatten())
}

/// A value of the kind a question takes.
fn value(question: &Question, written: &Written) -> Option<Value> {
    let ids = |written: &Written| -> Option<Vec<OptionId>> {
        let list = question.list()?;
        let words: Vec<&str> = match written {
            Written::Text(text) => text.split_whitespace().collect(),
            Written::List(items) => items.iter().map(String::as_str).collect(),
            _ => return None,
        };
        let known = |word: &&str| list.option(&OptionId::new(word)).is_some();
        words
            .iter()
            .all(known)
            .then(|| words.into_iter().map(OptionId::new).collect())
    };
    match (&question.kind, written) {
        (QuestionKind::Rating(scale), Written::Text(text)) => {
            let level = OptionId::new(text);
            scale.level(&level).map(|_| Value::Choice(level))
        }
        (QuestionKind::Single(list), Written::Text(text)) => {
            let option = OptionId::new(text);
            list.option(&option).map(|_| Value::Choice(option))
        }
        (QuestionKind::Several(list), written) => {
            let chosen = ids(written)?;
            let in_order = list.options.iter().map(|option| &option.id);
            let chosen = in_order.filter(|id| chosen.contains(id)).cloned();
            Some(Value::Choices(chosen.collect()))
        }
        (QuestionKind::Rank(_), written) => ids(written).map(Value::Ranking),
        (QuestionKind::Number(_), Written::Number(text) | Written::Text(text)) => {
            Number::parse(text).map(Value::Number)
        }
        (QuestionKind::Text { .. }, Written::Text(text)) => Some(Value::Text(text.clone())),
        (QuestionKind::Date, Written::Text(text) | Written::When(text)) => {
            PartialDate::parse(text).map(Value::Date)
        }
        (QuestionKind::Time, Written::Text(text) | Written::When(text)) => {
            TimeOfDay::parse(text.get(..5)?).map(Value::Time)
        }
        _ => None,
    }
}

/// What an answer to a question looks like.
fn example(question: &Question) -> String {
    let first = |ids: Vec<&OptionId>, several: bool| {
        let words: Vec<String> = ids.iter().take(3).map(|id| format!("\"{id}\"")).collect();
        match several {
            true => format!("[{}]", words.join(", ")),
            false => words.join(", "),
        }
    };
    let several = matches!(
        question.kind,
        QuestionKind::Several(_) | QuestionKind::Rank(_)
    );
    match (&question.kind, question.list(), question.scale()) {
        (_, Some(list), _) => first(
            list.options.iter().map(|option| &option.id).collect(),
            several,
        ),
        (_, _, Some(scale)) => first(scale.levels.iter().map(|level| &level.id).collect(), false),
        (QuestionKind::Number(_), ..) => "12".to_owned(),
        (QuestionKind::Date, ..) => "2026-11-23".to_owned(),
        (QuestionKind::Time, ..) => "14:30:00".to_owned(),
        _ => "\"…\"".to_owned(),
    }
}
