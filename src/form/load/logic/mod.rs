//! Conditions that decide nothing: those that can never hold or always do, branches that are never taken, questions that nobody can be
//! asked. Only what is certain is said: a condition that is not understood counts as one that may hold and may not. It is for who checks a
//! package; opening one does not pay for it.

mod formula;
mod limits;
mod reading;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::form::expr;
use crate::form::expr::ast::{Ast, Kind, Part, Start};
use crate::form::expr::token::Operator;
use crate::form::load::literal;
use crate::form::load::log::Log;
use crate::form::load::logic::formula::{Fact, Formula, can_hold};
use crate::form::load::logic::limits::Limits;
use crate::form::load::logic::reading::Reader;
use crate::form::load::lower::Lowered;
use crate::form::load::rules::Place;
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::form::model::rule::{Rule, RuleKind};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::diag::source::Span;
use crate::text::i18n::keys::check as say;
use crate::text::i18n::phrase::Phrase;

/// So many facts are looked at together; what hangs on more may hold.
const MOST_FACTS: usize = 24;

/// Looks through all rules of a questionnaire without errors.
pub(crate) fn check(lowered: &Lowered, rules: &[Rule], place: Place<'_>, log: &mut Log) {
    let trees: HashMap<(NodeIndex, RuleKind), Ast> = rules
        .iter()
        .filter_map(|rule| Some(((rule.owner, rule.kind), expr::parse(&rule.text).0?)))
        .collect();
    let mut logic = Logic {
        reader: Reader::new(&lowered.nodes, &lowered.by_id, &trees),
        trees: &trees,
        limits: limits::of(&lowered.nodes, &trees),
        place,
        log,
        never: HashSet::new(),
    };
    for rule in rules {
        if let Some(tree) = trees.get(&(rule.owner, rule.kind)) {
            logic.rule(rule, &tree.root);
        }
    }
    logic.unreachable(lowered);
}

/// What cannot hold, and the others it cannot hold with.
type Found<'f> = (&'f Formula, &'f [Formula]);

struct Logic<'a> {
    reader: Reader<'a>,
    trees: &'a HashMap<(NodeIndex, RuleKind), Ast>,
    /// What each question can hold.
    limits: Limits,
    place: Place<'a>,
    log: &'a mut Log,
    /// Nodes whose own condition can never hold, or that stand in one.
    never: HashSet<NodeIndex>,
}

impl Logic<'_> {
    /// Says that a formula cannot hold together with others, and the limits that it hangs on.
    fn say(&mut self, code: Code, what: Phrase, at: (&Rule, Span), found: Found<'_>, mend: Phrase) {
        let (rule, span) = at;
        let file = self.place.file(self.reader.node(rule.owner));
        let span = literal::place(self.place.text(file), rule.span, span);
        let mut problem = Diagnostic::new(code, what).at(file, span);
        problem.hints = self.limits_behind(found);
        self.log.push(problem.hint(mend));
    }

    /// What those questions take without whose limits it could hold.
    fn limits_behind(&self, (formula, others): Found<'_>) -> Vec<Phrase> {
        let facts = hangs_on(formula).into_iter();
        let facts = facts.chain(others.iter().flat_map(hangs_on));
        let nodes: BTreeSet<NodeIndex> = facts
            .filter_map(|fact| match fact {
                Fact::Held(node) => Some(node),
                Fact::Free(_) => None,
            })
            .collect();
        let own = |at: &NodeIndex| Some((*at, self.limits.get(at)?.clone()));
        let mut needed: Limits = nodes.iter().filter_map(own).collect();
        for at in &nodes {
            let Some(limit) = needed.remove(at) else {
                continue;
            };
            if can_hold(formula, others, &needed) {
                needed.insert(*at, limit);
            }
        }
        let said = nodes.iter().filter_map(|at| {
            let node = self.reader.node(*at)?;
            Some(needed.get(at)?.said(node.id()))
        });
        said.collect()
    }

    fn can_hold(&self, formula: &Formula, others: &[Formula]) -> bool {
        can_hold(formula, others, &self.limits)
    }

    fn rule(&mut self, rule: &Rule, root: &Part) {
        self.reader.here = matches!(rule.kind, RuleKind::Constraint | RuleKind::Plausible);
        let is_condition = matches!(
            rule.kind,
            RuleKind::Relevant
                | RuleKind::Required
                | RuleKind::ReadOnly
                | RuleKind::Constraint
                | RuleKind::Plausible
        );
        if is_condition {
            let formula = self.reader.formula(root, rule.owner);
            // `true()` is a rule on purpose.
            if hangs_on(&formula).is_empty() {
                return;
            }
            let at = (rule, root.span);
            if !self.can_hold(&formula, &[]) {
                if rule.kind == RuleKind::Relevant {
                    self.never.insert(rule.owner);
                }
                let (what, mend) = (say::never_holds(), say::never_holds_hint());
                return self.say(Code::ConditionNever, what, at, (&formula, &[]), mend);
            }
            let opposite = formula.not();
            if !self.can_hold(&opposite, &[]) {
                let (what, mend) = (say::always_holds(), say::always_holds_hint());
                return self.say(Code::ConditionAlways, what, at, (&opposite, &[]), mend);
            }
        }
        let around = self.around(rule);
        self.parts(rule, root, &around);
    }

    /// What holds wherever a rule is asked: the conditions of what it stands in, and of what these read.
    fn around(&mut self, rule: &Rule) -> Vec<Formula> {
        // Variables and conditions are worked out whether or not anybody is asked.
        let node = self.reader.node(rule.owner);
        let from = match rule.kind {
            RuleKind::Relevant => node.and_then(|node| node.parent),
            RuleKind::Required
            | RuleKind::ReadOnly
            | RuleKind::Constraint
            | RuleKind::Plausible => Some(rule.owner),
            _ => None,
        };
        let conditions = from.map_or(Vec::new(), |from| self.conditions(from));
        self.with_what_they_read(conditions)
    }

    /// The conditions of a node and of all that it stands in.
    fn conditions(&mut self, from: NodeIndex) -> Vec<Formula> {
        let mut found = Vec::new();
        let mut next = Some(from);
        while let Some(at) = next {
            if let Some(tree) = self.trees.get(&(at, RuleKind::Relevant)) {
                found.push(self.reader.formula(&tree.root, at));
            }
            next = self.reader.node(at).and_then(|node| node.parent);
        }
        found
    }

    /// Adds what is known of the questions that formulas hang on: one that is not asked holds nothing.
    fn with_what_they_read(&mut self, mut formulas: Vec<Formula>) -> Vec<Formula> {
        let mut seen = BTreeSet::new();
        let mut facts: BTreeSet<Fact> = formulas.iter().flat_map(hangs_on).collect();
        while let Some(fact) = facts.pop_first() {
            let Fact::Held(node) = fact else { continue };
            if !seen.insert(node) || seen.len() > MOST_FACTS {
                continue;
            }
            let conditions = self.conditions(node);
            if conditions.is_empty() {
                continue;
            }
            let asked = Formula::All(conditions);
            facts.extend(hangs_on(&asked));
            formulas.push(Formula::Any(vec![Formula::Is(node, String::new()), asked]));
        }
        formulas
    }

    /// Looks for parts that decide nothing, from the outside in; below a part that was named nothing more is said.
    fn parts(&mut self, rule: &Rule, part: &Part, around: &[Formula]) {
        match &part.kind {
            Kind::Chain(first, rest) => {
                let operands: Vec<&Part> = std::iter::once(&**first)
                    .chain(rest.iter().map(|(_, part)| part))
                    .collect();
                let joins = match rest.first() {
                    Some((joins @ (Operator::And | Operator::Or), _)) => Some(*joins),
                    _ => None,
                };
                for operand in operands {
                    let dead = joins
                        .and_then(|joins| self.dead(rule, operand, joins == Operator::Or, around));
                    if let Some((formula, others)) = dead {
                        let what = match joins {
                            Some(Operator::Or) => say::dead_branch_never(),
                            _ => say::dead_branch_always(),
                        };
                        let (at, mend) = ((rule, operand.span), say::dead_branch_hint());
                        self.say(Code::DeadBranch, what, at, (&formula, &others), mend);
                    } else {
                        self.parts(rule, operand, around);
                    }
                }
            }
            Kind::Call(call) if call.name == "if" => {
                if let Some(when) = call.args.first() {
                    self.branches(rule, when, around);
                }
                call.args
                    .iter()
                    .for_each(|arg| self.parts(rule, arg, around));
            }
            Kind::Call(call) => call
                .args
                .iter()
                .for_each(|arg| self.parts(rule, arg, around)),
            Kind::Path(path) => {
                if let Start::Part(inner) = &path.start {
                    self.parts(rule, inner, around);
                }
            }
            Kind::Negate(inner) => self.parts(rule, inner, around),
            Kind::Number(_) | Kind::Text(_) => {}
        }
    }

    /// What cannot hold, when an operand of `or` never holds where it stands, or one of `and` always does.
    fn dead(
        &mut self,
        rule: &Rule,
        operand: &Part,
        of_or: bool,
        around: &[Formula],
    ) -> Option<(Formula, Vec<Formula>)> {
        let formula = self.reader.formula(operand, rule.owner);
        if hangs_on(&formula).is_empty() {
            return None;
        }
        let found = match of_or {
            true => {
                let mut all = around.to_vec();
                all.push(formula.clone());
                (formula, self.with_what_they_read(all))
            }
            false => (formula.not(), Vec::new()),
        };
        (!self.can_hold(&found.0, &found.1)).then_some(found)
    }

    /// The two branches of an `if()`.
    fn branches(&mut self, rule: &Rule, when: &Part, around: &[Formula]) {
        let formula = self.reader.formula(when, rule.owner);
        if hangs_on(&formula).is_empty() {
            return;
        }
        let (at, mend) = ((rule, when.span), say::dead_branch_hint());
        let opposite = formula.clone().not();
        if !self.can_hold(&formula, around) {
            let what = say::dead_branch_never();
            self.say(Code::DeadBranch, what, at, (&formula, around), mend);
        } else if !self.can_hold(&opposite, &[]) {
            let what = say::dead_branch_always();
            self.say(Code::DeadBranch, what, at, (&opposite, &[]), mend);
        }
    }

    /// Sections, groups and questions that can never be asked, although each condition by itself can hold.
    fn unreachable(&mut self, lowered: &Lowered) {
        for (at, node) in (0u32..).map(NodeIndex).zip(&lowered.nodes) {
            let is_in_one = node
                .parent
                .is_some_and(|parent| self.never.contains(&parent));
            if is_in_one || self.never.contains(&at) {
                self.never.insert(at);
                continue;
            }
            if matches!(node.kind, NodeKind::BuiltIn(_) | NodeKind::Variable(_)) {
                continue;
            }
            let conditions = self.conditions(at);
            if conditions.is_empty() {
                continue;
            }
            let all = self.with_what_they_read(conditions);
            if !self.can_hold(&Formula::Const(true), &all) {
                self.never.insert(at);
                let what = say::unreachable(node.id());
                let file = self.place.file(Some(node));
                let mut problem = Diagnostic::new(Code::Unreachable, what).at(file, node.origin);
                problem.hints = self.limits_behind((&Formula::Const(true), &all));
                self.log.push(problem.hint(say::unreachable_hint()));
            }
        }
    }
}

fn hangs_on(formula: &Formula) -> BTreeSet<Fact> {
    let mut facts = BTreeSet::new();
    formula.facts(&mut facts);
    facts
}
