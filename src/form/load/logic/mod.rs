//! Conditions that decide nothing: those that can never hold or always do, branches that are never taken, questions that nobody can be
//! asked. Only what is certain is said: a condition that is not understood counts as one that may hold and may not. It is for who checks a
//! package; opening one does not pay for it.

mod formula;
mod reading;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::form::expr;
use crate::form::expr::ast::{Ast, Kind, Part, Start};
use crate::form::expr::token::Operator;
use crate::form::load::literal;
use crate::form::load::log::Log;
use crate::form::load::logic::formula::{Fact, Formula, can_hold};
use crate::form::load::logic::reading::Reader;
use crate::form::load::lower::Lowered;
use crate::form::load::rules::Place;
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::form::model::rule::{Rule, RuleKind};
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

struct Logic<'a> {
    reader: Reader<'a>,
    trees: &'a HashMap<(NodeIndex, RuleKind), Ast>,
    place: Place<'a>,
    log: &'a mut Log,
    /// Nodes whose own condition can never hold, or that stand in one.
    never: HashSet<NodeIndex>,
}

impl Logic<'_> {
    fn say(&mut self, code: Code, what: Phrase, rule: &Rule, span: Span, mend: Phrase) {
        let file = self.place.file(self.reader.node(rule.owner));
        let span = literal::place(self.place.text(file), rule.span, span);
        self.log.report(code, what, (file, span), mend);
    }

    fn rule(&mut self, rule: &Rule, root: &Part) {
        let is_condition = matches!(
            rule.kind,
            RuleKind::Relevant | RuleKind::Required | RuleKind::ReadOnly | RuleKind::Constraint
        );
        if is_condition {
            let formula = self.reader.formula(root, rule.owner);
            // `true()` is a rule on purpose.
            if hangs_on(&formula).is_empty() {
                return;
            }
            if !can_hold(&formula, &[]) {
                if rule.kind == RuleKind::Relevant {
                    self.never.insert(rule.owner);
                }
                let mend = say::never_holds_hint();
                return self.say(
                    Code::ConditionNever,
                    say::never_holds(),
                    rule,
                    root.span,
                    mend,
                );
            }
            if !can_hold(&formula.not(), &[]) {
                let mend = say::always_holds_hint();
                let what = say::always_holds();
                return self.say(Code::ConditionAlways, what, rule, root.span, mend);
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
            RuleKind::Required | RuleKind::ReadOnly | RuleKind::Constraint => Some(rule.owner),
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
                    let is_dead = joins.is_some_and(|joins| {
                        self.is_dead(rule, operand, joins == Operator::Or, around)
                    });
                    if is_dead {
                        let mend = say::dead_branch_hint();
                        let what = match joins {
                            Some(Operator::Or) => say::dead_branch_never(),
                            _ => say::dead_branch_always(),
                        };
                        self.say(Code::DeadBranch, what, rule, operand.span, mend);
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

    /// Says whether an operand of `or` can never hold where it stands, or one of `and` always does.
    fn is_dead(&mut self, rule: &Rule, operand: &Part, of_or: bool, around: &[Formula]) -> bool {
        let formula = self.reader.formula(operand, rule.owner);
        if hangs_on(&formula).is_empty() {
            return false;
        }
        match of_or {
            true => {
                let mut all = around.to_vec();
                all.push(formula.clone());
                let all = self.with_what_they_read(all);
                !can_hold(&formula, &all)
            }
            false => !can_hold(&formula.not(), &[]),
        }
    }

    /// The two branches of an `if()`.
    fn branches(&mut self, rule: &Rule, when: &Part, around: &[Formula]) {
        let formula = self.reader.formula(when, rule.owner);
        if hangs_on(&formula).is_empty() {
            return;
        }
        let mend = say::dead_branch_hint();
        if !can_hold(&formula, around) {
            self.say(
                Code::DeadBranch,
                say::dead_branch_never(),
                rule,
                when.span,
                mend,
            );
        } else if !can_hold(&formula.not(), &[]) {
            self.say(
                Code::DeadBranch,
                say::dead_branch_always(),
                rule,
                when.span,
                mend,
            );
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
            if !can_hold(&Formula::Const(true), &all) {
                self.never.insert(at);
                let what = say::unreachable(node.id());
                let place = (self.place.file(Some(node)), node.origin);
                let mend = say::unreachable_hint();
                self.log.report(Code::Unreachable, what, place, mend);
            }
        }
    }
}

fn hangs_on(formula: &Formula) -> BTreeSet<Fact> {
    let mut facts = BTreeSet::new();
    formula.facts(&mut facts);
    facts
}
