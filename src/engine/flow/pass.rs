//! The pass itself: what stands where while the rules are evaluated one after another.

use crate::base::time::Moment;
use crate::engine::flow::Context;
use crate::engine::flow::evaluation::{Hidden, Origin};
use crate::engine::flow::held::{
    Content, Held, Instances, Offer, instances, origin, slot, text_content, without_unoffered,
};
use crate::engine::flow::recorded::Recorded;
use crate::engine::flow::rows::{NONE, RowTable};
use crate::engine::flow::scope::{Here, Lists};
use crate::form::expr::{Item, Row};
use crate::form::model::question::Question;
use crate::form::model::questionnaire::{BuiltIn, NodeIndex, NodeKind, Questionnaire};
use crate::form::model::rule::{Rule, RuleKind};
use crate::record::session::answer::Response;
use crate::record::session::fold::Session;
use crate::record::session::place::{RepeatPlace, RowId};

/// The most rows one count may make; a slip in a count must not stop the program.
const MOST_ROWS: usize = 1_000;
/// The most rows of a whole record.
const MOST_ROWS_IN_ALL: usize = 20_000;

pub(super) struct Pass<'a> {
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) session: &'a Session,
    pub(super) moment: &'a Moment,
    /// The moment as of which defaults are worked out.
    opened: Moment,
    pub(super) table: RowTable,
    pub(super) lists: Lists<'a>,
    /// The nearest node, itself included, whose own condition or row decides whether it is asked; most have none.
    gates: Vec<u32>,
    relevant: Vec<Instances<bool>>,
    held: Vec<Instances<Held<'a>>>,
    recorded: Recorded<'a>,
}

impl<'a> Pass<'a> {
    pub(super) fn new(
        questionnaire: &'a Questionnaire,
        session: &'a Session,
        context: &'a Context,
        moment: &'a Moment,
    ) -> Pass<'a> {
        let table = RowTable::new(questionnaire);
        let relevant = instances(&table, || true);
        let held = instances(&table, Held::default);
        let mut pass = Pass {
            questionnaire,
            session,
            moment,
            opened: Moment {
                at: session.header.opened_at,
                zone: moment.zone.clone(),
                seed: session.id.as_u128(),
            },
            gates: gates(questionnaire),
            lists: Lists::new(questionnaire),
            recorded: Recorded::new(questionnaire, session),
            table,
            relevant,
            held,
        };
        pass.fill_built_ins(context);
        pass.settle(0, Row::TOP);
        pass
    }

    /// Evaluates every rule on which values and visibility hang, each in all its instances.
    pub(super) fn run(&mut self) {
        let questionnaire = self.questionnaire;
        for index in &questionnaire.order {
            let Some(rule) = questionnaire.rules.get(index.0 as usize) else {
                continue;
            };
            let frame = self.table.frame_of(rule.owner) as usize;
            let rows = self
                .table
                .frames
                .get(frame)
                .map_or(0, |frame| frame.rows.len());
            for ordinal in 0..rows {
                let row = self
                    .table
                    .frames
                    .get(frame)
                    .and_then(|frame| frame.rows.get(ordinal).copied());
                self.apply(rule, row.unwrap_or(Row::TOP), ordinal);
            }
        }
    }

    fn apply(&mut self, rule: &Rule, row: Row, ordinal: usize) {
        let node = rule.owner;
        match rule.kind {
            // What is hidden anyway is not worked out: nobody can read it.
            RuleKind::Relevant => {
                let holds =
                    !self.is_visible(node, row) || rule.expr.holds(&Here::at(self, node, row));
                if let Some(relevant) = slot(&mut self.relevant, node, ordinal) {
                    *relevant = holds;
                }
            }
            RuleKind::Calculate => {
                let content = match self.is_visible(node, row) {
                    true => self.content_of(rule, &Here::at(self, node, row)),
                    false => Content::Blank,
                };
                if let Some(held) = slot(&mut self.held, node, ordinal) {
                    held.origin = origin(&content, Origin::Calculated);
                    held.content = content;
                }
            }
            RuleKind::Count => self.count(rule, row),
            RuleKind::ChoiceFilter => self.filter(rule, row, ordinal),
            _ => {}
        }
    }

    fn content_of(&self, rule: &Rule, here: &Here<'_, 'a>) -> Content<'a> {
        match rule.expr.evaluate(here) {
            // Stored as ODK stores it: not-a-number and empty text are blank, true and false are text.
            Item::Number(number) if number.is_nan() => Content::Blank,
            Item::Number(number) => Content::Number(number),
            Item::Text(text) => text_content(text),
            Item::Boolean(holds) => Content::Fixed(if holds { "true" } else { "false" }),
            Item::Nodes(_) => text_content(rule.expr.text(here)),
        }
    }

    fn count(&mut self, rule: &Rule, above: Row) {
        let wanted = rule.expr.number(&Here::at(self, rule.owner, above));
        let whole = if wanted.is_nan() {
            0.0
        } else {
            wanted.trunc().max(0.0)
        };
        let left = MOST_ROWS_IN_ALL.saturating_sub(self.table.rows.len());
        let most = MOST_ROWS.min(left);
        let capped = whole > most as f64;
        let rows = if capped { most } else { whole as usize };
        let path = self.table.path(above);
        let first_beyond = path.with(RowId(rows as u32 + 1));
        let beyond = self
            .recorded
            .rows
            .range((rule.owner, first_beyond)..)
            .take_while(|(repeat, at)| *repeat == rule.owner && at.is_inside(&path))
            .filter_map(|(_, at)| at.0.last().copied())
            .map(|id| (id, true));
        let ids = (1..=rows as u32).map(|n| (RowId(n), false)).chain(beyond);
        let made = self.table.add(rule.owner, above, ids.collect::<Vec<_>>());
        if capped {
            self.table.cap(rule.owner, above);
        }
        made.for_each(|row| self.move_in(Row(row)));
    }

    /// Makes room for everything in a new row and settles it.
    fn move_in(&mut self, row: Row) {
        let Some(frame) = self.table.row(row).map(|info| info.frame) else {
            return;
        };
        let members = self.members(frame);
        for node in &members {
            let at = node.0 as usize;
            if let Some(relevant) = self.relevant.get_mut(at) {
                relevant.push(true);
            }
            if let Some(held) = self.held.get_mut(at) {
                held.push(Held::default());
            }
        }
        self.settle(frame, row);
    }

    /// Fills the questions of one row with what is recorded, then with their defaults in reading order, and makes the rows that the
    /// rater added inside.
    fn settle(&mut self, frame: u32, row: Row) {
        let questionnaire = self.questionnaire;
        let members = self.members(frame);
        let path = self.table.path(row);
        for node in &members {
            let answer = self.recorded.at(*node, &path);
            let ordinal = self.table.ordinal_in(*node, row).unwrap_or(0);
            if let (Some(answer), Some(held)) = (answer, slot(&mut self.held, *node, ordinal)) {
                held.answer = Some(answer);
                if let Some(response) = &answer.response {
                    held.content = Content::Given(response);
                    held.origin = match answer.confirm {
                        true => Origin::Unconfirmed,
                        false => Origin::Given,
                    };
                }
            }
        }
        for node in &members {
            self.fill_default(*node, row);
        }
        for node in &members {
            let Some(NodeKind::Repeat(id)) = questionnaire.node(*node).map(|node| &node.kind)
            else {
                continue;
            };
            if questionnaire.rule(*node, RuleKind::Count).is_some() {
                continue;
            }
            let place = RepeatPlace {
                repeat: id.clone(),
                at: path.clone(),
            };
            let left = MOST_ROWS_IN_ALL.saturating_sub(self.table.rows.len());
            let ids = self.session.rows_of(&place).iter().take(left);
            let made = self
                .table
                .add(*node, row, ids.map(|id| (*id, false)).collect::<Vec<_>>());
            made.for_each(|row| self.move_in(Row(row)));
        }
    }

    fn fill_default(&mut self, node: NodeIndex, row: Row) {
        let Some(rule) = self.questionnaire.rule(node, RuleKind::Default) else {
            return;
        };
        let ordinal = self.table.ordinal_in(node, row).unwrap_or(0);
        let held = self.held_at(node, ordinal);
        let touched = held
            .and_then(|held| held.answer)
            .is_some_and(|answer| answer.response.is_some() || answer.cleared);
        if touched {
            return;
        }
        let content = self.content_of(rule, &Here::as_of(self, node, row, &self.opened));
        if let Some(held) = slot(&mut self.held, node, ordinal) {
            held.origin = origin(&content, Origin::Default);
            held.content = content;
        }
    }

    fn filter(&mut self, rule: &Rule, row: Row, ordinal: usize) {
        let Some(list) = self.lists.of_question(rule.owner) else {
            return;
        };
        let mut offer = Offer::default();
        for (item, id) in self.lists.options(list).enumerate() {
            if rule
                .expr
                .holds(&Here::option(self, rule.owner, row, list, item as u32))
            {
                offer.offered.push(id.clone());
            }
        }
        let Some(held) = slot(&mut self.held, rule.owner, ordinal) else {
            return;
        };
        if let Some(value) = held.content.value() {
            let (left, dropped) = without_unoffered(value, &offer.offered);
            if !dropped.is_empty() {
                held.content = left.map_or(Content::Blank, |value| {
                    Content::Made(Box::new(Response::Value(value)))
                });
                held.origin = origin(&held.content, held.origin);
                offer.dropped = dropped;
            }
        } else if let Content::Text(text) = &held.content {
            let text = text
                .split(' ')
                .filter(|word| offer.offered.iter().any(|id| id.as_str() == *word));
            held.content = text_content(text.collect::<Vec<_>>().join(" "));
            held.origin = origin(&held.content, held.origin);
        }
        held.offer = Some(Box::new(offer));
    }

    fn fill_built_ins(&mut self, context: &'a Context) {
        for (at, node) in self.questionnaire.nodes.iter().enumerate() {
            let NodeKind::BuiltIn(built_in) = node.kind else {
                break;
            };
            let text = match built_in {
                BuiltIn::Country => context.country.as_deref().unwrap_or_default(),
                BuiltIn::GovernmentLevel => context.government_level.as_deref().unwrap_or_default(),
                BuiltIn::Mode => context.mode.as_str(),
                BuiltIn::PeriodFrom => &context.period.0,
                BuiltIn::PeriodTo => &context.period.1,
            };
            if let Some(held) = slot(&mut self.held, NodeIndex(at as u32), 0) {
                held.content = match text {
                    "" => Content::Blank,
                    _ => Content::Fixed(text),
                };
            }
        }
    }

    fn members(&self, frame: u32) -> Vec<NodeIndex> {
        self.table
            .frames
            .get(frame as usize)
            .map_or_else(Vec::new, |frame| frame.members.clone())
    }

    pub(super) fn held_at(&self, node: NodeIndex, ordinal: usize) -> Option<&Held<'a>> {
        self.held.get(node.0 as usize)?.get(ordinal)
    }

    /// Says whether a node is asked in a row, as far as the rules evaluated so far decide.
    pub(super) fn is_visible(&self, node: NodeIndex, row: Row) -> bool {
        self.hidden_by(node, row, false).is_none()
    }

    /// Why a node is not asked in a row: the outermost reason.
    pub(super) fn hidden(&self, node: NodeIndex, row: Row) -> Option<Hidden> {
        let (by, dropped) = self.hidden_by(node, row, true)?;
        if dropped.is_some() {
            return dropped;
        }
        let rules = &self.questionnaire.node(by)?.rules;
        let rule = rules.iter().find(|index| {
            self.questionnaire
                .rules
                .get(index.0 as usize)
                .is_some_and(|rule| rule.kind == RuleKind::Relevant)
        });
        rule.map(|rule| Hidden::Rule(*rule))
    }

    /// The node whose condition does not hold, or which is not asked at all and why: the nearest, or the outermost if asked for.
    fn hidden_by(
        &self,
        node: NodeIndex,
        row: Row,
        outermost: bool,
    ) -> Option<(NodeIndex, Option<Hidden>)> {
        let (mut node, mut row) = (node, row);
        let mut found = None;
        loop {
            let gate = self.gates.get(node.0 as usize).copied().unwrap_or(NONE);
            if gate == NONE {
                return found;
            }
            let gate = NodeIndex(gate);
            // A repeat is the gate of what stands in it, and has its own instances in the rows around it.
            if gate != node && self.table.frame_opened(gate).is_some() {
                row = self.table.above(row);
            }
            let ordinal = self.table.ordinal_in(gate, row)?;
            let relevant = self.relevant.get(gate.0 as usize)?.get(ordinal)?;
            let dropped = dropped(self.questionnaire, gate);
            if !relevant || dropped.is_some() {
                found = Some((gate, dropped));
                if !outermost {
                    return found;
                }
            }
            match self.questionnaire.node(gate)?.parent {
                None => return found,
                Some(parent) => {
                    if self.table.frame_opened(parent).is_some() {
                        row = self.table.above(row);
                    }
                    node = parent;
                }
            }
        }
    }
}

/// Why a question is not asked whatever was answered: it is retired, or the country does not ask it.
fn dropped(questionnaire: &Questionnaire, node: NodeIndex) -> Option<Hidden> {
    let question: &Question = questionnaire.node(node)?.question()?;
    match question.hidden_because() {
        _ if question.retired.is_some() => Some(Hidden::Retired),
        Some(_) => Some(Hidden::Country),
        None => None,
    }
}

/// The nearest node, itself included, that can hide a node or around which rows begin.
fn gates(questionnaire: &Questionnaire) -> Vec<u32> {
    let is_gate = |index: NodeIndex| {
        questionnaire.node(index).is_some_and(|node| {
            matches!(node.kind, NodeKind::Repeat(_)) || dropped(questionnaire, index).is_some()
        }) || questionnaire.rule(index, RuleKind::Relevant).is_some()
    };
    let mut gates: Vec<u32> = Vec::with_capacity(questionnaire.nodes.len());
    for (at, node) in questionnaire.nodes.iter().enumerate() {
        let gate = match is_gate(NodeIndex(at as u32)) {
            true => at as u32,
            // Nodes stand in reading order, so a parent comes before what stands in it.
            false => node
                .parent
                .and_then(|parent| gates.get(parent.0 as usize).copied())
                .unwrap_or(NONE),
        };
        gates.push(gate);
    }
    gates
}
