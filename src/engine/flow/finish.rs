//! From the pass to its outcome: walks the questionnaire in reading order, row by row, and writes down how everything stands.

use crate::base::value::Value;
use crate::engine::flow::check::{check, derived, exact, response_of};
use crate::engine::flow::evaluation::{
    Evaluation, Hidden, Item, Origin, RepeatStanding, RowStanding, Seats, SectionStanding,
    Standing, Violation,
};
use crate::engine::flow::held::{Content, Held};
use crate::engine::flow::pass::Pass;
use crate::engine::flow::progress::Progress;
use crate::engine::flow::scope::Here;
use crate::form::expr::Row;
use crate::form::model::question::{Question, QuestionKind};
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::form::model::rule::RuleKind;
use crate::record::session::answer::Response;
use crate::record::session::place::{Place, RepeatPlace};

/// Writes down how everything stands after all rules were evaluated.
pub(super) fn finish(pass: &Pass<'_>) -> Evaluation {
    let questionnaire = pass.questionnaire;
    let mut finish = Finish {
        pass,
        section: 0,
        evaluation: Evaluation {
            seq: pass.session.seq,
            standings: Vec::with_capacity(questionnaire.nodes.len()),
            sections: Vec::with_capacity(questionnaire.sections.len()),
            repeats: Vec::new(),
            outline: Vec::with_capacity(questionnaire.nodes.len()),
            progress: Progress::default(),
            seats: vec![Seats::default(); questionnaire.nodes.len()],
            table: pass.table.clone(),
        },
    };
    for (at, node) in questionnaire.nodes.iter().enumerate() {
        if matches!(node.kind, NodeKind::Variable(_) | NodeKind::BuiltIn(_)) {
            let value = pass
                .held_at(NodeIndex(at as u32), 0)
                .and_then(|held| plain_value(&held.content));
            if let Some(seats) = finish.evaluation.seats.get_mut(at) {
                seats.value = value;
            }
        }
    }
    for section in &questionnaire.sections {
        finish.section(*section);
    }
    finish.evaluation.progress = Progress::of(&finish.evaluation.standings);
    finish.evaluation
}

struct Finish<'p, 'a> {
    pass: &'p Pass<'a>,
    evaluation: Evaluation,
    section: usize,
}

impl Finish<'_, '_> {
    fn section(&mut self, index: NodeIndex) {
        let Some((number, id)) = self.pass.questionnaire.section(index) else {
            return;
        };
        let hidden = self.pass.hidden(index, Row::TOP);
        self.section = self.evaluation.sections.len();
        let start = self.evaluation.standings.len();
        self.evaluation.outline.push(Item::Section(self.section));
        self.seat(index, hidden);
        self.evaluation.sections.push(SectionStanding {
            node: index,
            id: id.clone(),
            number,
            hidden,
            progress: Progress::default(),
            standings: start..start,
        });
        self.children(index, Row::TOP);
        let end = self.evaluation.standings.len();
        let progress = Progress::of(
            self.evaluation
                .standings
                .get(start..end)
                .unwrap_or_default(),
        );
        if let Some(section) = self.evaluation.sections.get_mut(self.section) {
            section.standings = start..end;
            section.progress = progress;
        }
    }

    fn children(&mut self, parent: NodeIndex, row: Row) {
        let questionnaire = self.pass.questionnaire;
        let Some(node) = questionnaire.node(parent) else {
            return;
        };
        for child in &node.children {
            match questionnaire.node(*child).map(|node| &node.kind) {
                Some(NodeKind::Question(question)) => self.question(*child, question, row),
                Some(NodeKind::Repeat(_)) => self.repeat(*child, row),
                Some(_) => {
                    let hidden = self.pass.hidden(*child, row);
                    let item = Item::Group(*child, hidden.is_none());
                    self.evaluation.outline.push(item);
                    self.seat(*child, hidden);
                    self.children(*child, row);
                }
                None => {}
            }
        }
    }

    fn repeat(&mut self, index: NodeIndex, row: Row) {
        let pass = self.pass;
        let Some(NodeKind::Repeat(id)) = pass.questionnaire.node(index).map(|node| &node.kind)
        else {
            return;
        };
        let place = RepeatPlace {
            repeat: id.clone(),
            at: pass.table.path(row),
        };
        let ordinal = pass.table.ordinal_in(index, row).unwrap_or(0);
        let hidden = pass.hidden(index, row);
        let number = self.evaluation.repeats.len();
        self.evaluation.outline.push(Item::Repeat(number));
        self.seat(index, hidden);
        self.evaluation.repeats.push(RepeatStanding {
            node: index,
            hidden,
            counted: pass.questionnaire.rule(index, RuleKind::Count).is_some(),
            capped: pass.table.is_capped(index, ordinal),
            complete: pass
                .session
                .rows
                .get(&place)
                .is_some_and(|rows| rows.complete),
            at: place.at,
            rows: Vec::new(),
        });
        for (n, row) in pass.table.rows_in(index, ordinal).iter().enumerate() {
            self.evaluation.outline.push(Item::Row(number, n));
            let start = self.evaluation.standings.len();
            self.children(index, *row);
            let end = self.evaluation.standings.len();
            let standings = self.evaluation.standings.get(start..end);
            let progress = Progress::of(standings.unwrap_or_default());
            let Some(info) = pass.table.row(*row) else {
                continue;
            };
            if let Some(repeat) = self.evaluation.repeats.get_mut(number) {
                repeat.rows.push(RowStanding {
                    row: info.id,
                    path: info.path.clone(),
                    beyond: info.beyond,
                    progress,
                    standings: start..end,
                });
            }
        }
    }

    fn question(&mut self, index: NodeIndex, question: &Question, row: Row) {
        let hidden = self.pass.hidden(index, row);
        let number = self.evaluation.standings.len();
        self.evaluation.outline.push(Item::Question(number));
        self.seat(index, hidden);
        if let Some(seats) = self.evaluation.seats.get_mut(index.0 as usize) {
            seats.standings.push(number as u32);
        }
        let standing = self.standing(index, question, row, hidden);
        self.evaluation.standings.push(standing);
    }

    fn seat(&mut self, index: NodeIndex, hidden: Option<Hidden>) {
        if let Some(seats) = self.evaluation.seats.get_mut(index.0 as usize) {
            seats.active.push(hidden.is_none());
        }
    }

    fn standing(
        &self,
        index: NodeIndex,
        question: &Question,
        row: Row,
        hidden: Option<Hidden>,
    ) -> Standing {
        let pass = self.pass;
        let ordinal = pass.table.ordinal_in(index, row).unwrap_or(0);
        let blank = Held::default();
        let held = pass.held_at(index, ordinal).unwrap_or(&blank);
        let recorded = held.answer.is_some_and(|answer| answer.response.is_some());
        let mut standing = Standing {
            place: Place {
                question: question.id.clone(),
                at: pass.table.path(row),
            },
            node: index,
            section: self.section,
            hidden,
            takes_answer: false,
            required: false,
            read_only: false,
            response: None,
            origin: Origin::Nowhere,
            kept: hidden.is_some() && recorded,
            offered: held.offer.as_ref().map(|offer| offer.offered.clone()),
            violations: Vec::new(),
            unlikely: false,
        };
        if hidden.is_none() {
            self.fill(&mut standing, question, row, held);
        }
        standing
    }

    fn fill(&self, standing: &mut Standing, question: &Question, row: Row, held: &Held<'_>) {
        let holds = |kind| {
            let rule = self.pass.questionnaire.rule(standing.node, kind)?;
            Some(rule.expr.holds(&Here::at(self.pass, standing.node, row)))
        };
        let calculated = self
            .pass
            .questionnaire
            .rule(standing.node, RuleKind::Calculate)
            .is_some();
        standing.read_only = calculated || holds(RuleKind::ReadOnly).unwrap_or(false);
        standing.takes_answer = question.takes_answer() && !standing.read_only;
        standing.required = question.takes_answer() && holds(RuleKind::Required).unwrap_or(false);
        standing.response = match &held.content {
            Content::Given(response) => Some((*response).clone()),
            Content::Made(response) => Some((**response).clone()),
            Content::Blank => None,
            Content::Fixed(text) => response_of(question, text),
            Content::Text(text) => response_of(question, text),
            Content::Number(float) => match exact(*float) {
                Some(number) if is_number(question) => Some(Response::Value(Value::Number(number))),
                Some(number) => response_of(question, &number.to_string()),
                None => response_of(question, &float.to_string()),
            },
        };
        if standing.response.is_some() {
            standing.origin = held.origin;
        }
        let mut violations = Vec::new();
        if let Some(offer) = held
            .offer
            .as_ref()
            .filter(|offer| !offer.dropped.is_empty())
        {
            violations.push(Violation::NotOffered(offer.dropped.clone()));
        }
        if let Some(value) = standing.value() {
            check(
                question,
                value,
                standing.offered.as_deref(),
                &mut violations,
            );
            if !is_blank(value) && holds(RuleKind::Constraint) == Some(false) {
                violations.push(Violation::Constraint);
            }
            // What is wrong is not asked about as well.
            standing.unlikely = violations.is_empty()
                && !is_blank(value)
                && holds(RuleKind::Plausible) == Some(false);
        }
        standing.violations = violations;
    }
}

/// The exact value of a content that no session holds.
fn plain_value(content: &Content<'_>) -> Option<Value> {
    match content {
        Content::Blank => None,
        Content::Given(_) | Content::Made(_) => content.value().cloned(),
        Content::Fixed(text) => Some(Value::Text((*text).to_owned())),
        Content::Text(text) => Some(derived(text)),
        Content::Number(number) => Some(match exact(*number) {
            Some(number) => Value::Number(number),
            None => Value::Text(number.to_string()),
        }),
    }
}

fn is_number(question: &Question) -> bool {
    matches!(
        question.kind,
        QuestionKind::Number(_) | QuestionKind::Derived
    )
}

/// A constraint is not asked about what expressions see as blank.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Text(text) => text.is_empty(),
        Value::Choices(options) | Value::Ranking(options) => options.is_empty(),
        _ => false,
    }
}
