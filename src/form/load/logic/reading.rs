//! From the tree of a condition to its formula: comparisons of questions with texts and numbers are understood, and variables that choose
//! between texts or numbers; everything else is a fact of its own.

use std::collections::HashMap;

use crate::form::expr;
use crate::form::expr::ast::{Ast, Axis, Kind, Part, Path, Start};
use crate::form::expr::token::Operator;
use crate::form::load::logic::formula::{Formula, Than};
use crate::form::model::question::QuestionKind;
use crate::form::model::questionnaire::{Node, NodeIndex, NodeKind};
use crate::form::model::rule::RuleKind;

/// Variables in variables are followed so deep.
const DEEPEST: usize = 8;

/// The trees of all rules, and what names stand for.
pub(super) struct Reader<'a> {
    pub nodes: &'a [Node],
    pub by_id: &'a HashMap<String, NodeIndex>,
    pub trees: &'a HashMap<(NodeIndex, RuleKind), Ast>,
    /// Whether `.` is the answer of the question whose rule is read; in a filter it is an option.
    pub here: bool,
    /// What was not understood: whose rule it stands in and its canonical text.
    free: HashMap<(NodeIndex, String), usize>,
}

/// A text or number written out.
#[derive(Clone, PartialEq)]
enum Literal {
    Text(String),
    Number(f64),
}

impl<'a> Reader<'a> {
    pub(super) fn new(
        nodes: &'a [Node],
        by_id: &'a HashMap<String, NodeIndex>,
        trees: &'a HashMap<(NodeIndex, RuleKind), Ast>,
    ) -> Reader<'a> {
        Reader {
            nodes,
            by_id,
            trees,
            here: false,
            free: HashMap::new(),
        }
    }

    pub(super) fn node(&self, index: NodeIndex) -> Option<&'a Node> {
        self.nodes.get(index.0 as usize)
    }

    /// The formula of a part of a rule of `owner`.
    pub(super) fn formula(&mut self, part: &Part, owner: NodeIndex) -> Formula {
        self.read(part, owner, DEEPEST)
    }

    fn read(&mut self, part: &Part, owner: NodeIndex, depth: usize) -> Formula {
        match &part.kind {
            Kind::Number(number) => Formula::Const(*number != 0.0 && !number.is_nan()),
            Kind::Text(text) => Formula::Const(!text.is_empty()),
            Kind::Chain(first, rest) => match rest.as_slice() {
                [(Operator::And, _), ..] => self.joined(first, rest, owner, depth, Formula::All),
                [(Operator::Or, _), ..] => self.joined(first, rest, owner, depth, Formula::Any),
                [(operator, second)] => match than(*operator) {
                    Some(than) => self.compared(part, (first, than, second), owner, depth),
                    None => self.unknown(part, owner),
                },
                _ => self.unknown(part, owner),
            },
            Kind::Call(call) => match (call.name.as_str(), call.args.as_slice()) {
                ("true", []) => Formula::Const(true),
                ("false", []) => Formula::Const(false),
                ("not", [inner]) => self.read(inner, owner, depth).not(),
                ("selected", [of, word]) => {
                    let one = self.selected(of, word, owner, depth);
                    one.unwrap_or_else(|| self.unknown(part, owner))
                }
                _ => self.unknown(part, owner),
            },
            Kind::Path(path) => match inside(path) {
                Some(inner) => self.read(inner, owner, depth),
                None => self.unknown(part, owner),
            },
            Kind::Negate(_) => self.unknown(part, owner),
        }
    }

    fn joined(
        &mut self,
        first: &Part,
        rest: &[(Operator, Part)],
        owner: NodeIndex,
        depth: usize,
        join: impl Fn(Vec<Formula>) -> Formula,
    ) -> Formula {
        let parts = std::iter::once(first).chain(rest.iter().map(|(_, part)| part));
        join(parts.map(|part| self.read(part, owner, depth)).collect())
    }

    /// A fact of its own. The same words in one rule are the same fact, unless chance is in them.
    fn unknown(&mut self, part: &Part, owner: NodeIndex) -> Formula {
        let mut text = expr::print(&Ast { root: part.clone() });
        let next = self.free.len();
        if text.contains("random") || text.contains("uuid") {
            text = format!("{text} {next}");
        }
        Formula::Free(*self.free.entry((owner, text)).or_insert(next))
    }

    fn compared(
        &mut self,
        whole: &Part,
        (first, than, second): (&Part, Than, &Part),
        owner: NodeIndex,
        depth: usize,
    ) -> Formula {
        let (subject, than, literal) = match (literal(first), literal(second)) {
            (Some(one), Some(other)) => {
                let value = holds(&one, than, &other).map(Formula::Const);
                return value.unwrap_or_else(|| self.unknown(whole, owner));
            }
            (None, Some(literal)) => (first, than, literal),
            (Some(literal), None) => (second, than.turned(), literal),
            (None, None) => return self.unknown(whole, owner),
        };
        let read = match &subject.kind {
            Kind::Path(path) if inside(path).is_some() => None,
            Kind::Path(path) => self.named(path, than, &literal, owner, depth),
            Kind::Call(_) => self.chosen(subject, than, &literal, owner, depth),
            _ => None,
        };
        read.unwrap_or_else(|| self.unknown(whole, owner))
    }

    /// A comparison with what a name stands for, where that is one value.
    fn named(
        &mut self,
        path: &Path,
        than: Than,
        literal: &Literal,
        owner: NodeIndex,
        depth: usize,
    ) -> Option<Formula> {
        let index = self.index(path, owner)?;
        let node = self.node(index)?;
        // Read from outside of its repeat a name stands for the answers of all rows.
        let around = self.node(owner).map_or(&[][..], |own| &own.repeats);
        if !around.starts_with(&node.repeats) {
            return None;
        }
        match &node.kind {
            NodeKind::Variable(_) => {
                let tree = self.trees.get(&(index, RuleKind::Calculate))?;
                let depth = depth.checked_sub(1)?;
                self.chosen(&tree.root, than, literal, index, depth)
            }
            NodeKind::BuiltIn(_) => is_text(index, than, literal),
            NodeKind::Question(question) => match &question.kind {
                QuestionKind::Rating(_) | QuestionKind::Single(_) | QuestionKind::Text { .. } => {
                    is_text(index, than, literal)
                }
                QuestionKind::Number(_) => match literal {
                    Literal::Number(number) => Some(Formula::Compares(index, than, *number)),
                    Literal::Text(_) => is_blank(index, than, literal),
                },
                QuestionKind::Note | QuestionKind::Derived => None,
                _ => is_blank(index, than, literal),
            },
            _ => None,
        }
    }

    /// Which node a path means that is a name alone, or `.`.
    fn index(&self, path: &Path, owner: NodeIndex) -> Option<NodeIndex> {
        if !path.predicates.is_empty() {
            return None;
        }
        match (&path.start, path.steps.as_slice()) {
            (Start::Here, [step]) if step.is_short() && step.axis == Axis::Itself => {
                self.here.then_some(owner)
            }
            (
                Start::Named {
                    name,
                    last_saved: false,
                },
                [],
            ) => self.by_id.get(name).copied(),
            _ => None,
        }
    }

    /// `selected()` of a question with one answer, which asks the same as `=`.
    fn selected(
        &mut self,
        of: &Part,
        word: &Part,
        owner: NodeIndex,
        depth: usize,
    ) -> Option<Formula> {
        let (Kind::Path(path), Some(Literal::Text(text))) = (&of.kind, literal(word)) else {
            return None;
        };
        let question = self.node(self.index(path, owner)?)?.question()?;
        let is_one = matches!(
            question.kind,
            QuestionKind::Rating(_) | QuestionKind::Single(_)
        );
        if !is_one || text.is_empty() || text.contains(char::is_whitespace) {
            return None;
        }
        self.named(path, Than::Equal, &Literal::Text(text), owner, depth)
    }

    /// A comparison with one of several texts or numbers that an `if()` chooses between.
    fn chosen(
        &mut self,
        part: &Part,
        than: Than,
        literal: &Literal,
        owner: NodeIndex,
        depth: usize,
    ) -> Option<Formula> {
        if let Some(value) = self::literal(part) {
            return holds(&value, than, literal).map(Formula::Const);
        }
        let depth = depth.checked_sub(1)?;
        match &part.kind {
            Kind::Path(path) => match inside(path) {
                Some(inner) => self.chosen(inner, than, literal, owner, depth),
                None => self.named(path, than, literal, owner, depth),
            },
            Kind::Call(call) if call.name == "if" => {
                let [when, then, otherwise] = call.args.as_slice() else {
                    return None;
                };
                let when = self.read(when, owner, depth);
                let then = self.chosen(then, than, literal, owner, depth)?;
                let otherwise = self.chosen(otherwise, than, literal, owner, depth)?;
                Some(Formula::Any(vec![
                    Formula::All(vec![when.clone(), then]),
                    Formula::All(vec![when.not(), otherwise]),
                ]))
            }
            _ => None,
        }
    }
}

/// What stands in parentheses and nothing else.
fn inside(path: &Path) -> Option<&Part> {
    match &path.start {
        Start::Part(inner) if path.steps.is_empty() && path.predicates.is_empty() => Some(inner),
        _ => None,
    }
}

fn literal(part: &Part) -> Option<Literal> {
    match &part.kind {
        Kind::Text(text) => Some(Literal::Text(text.clone())),
        Kind::Number(number) => Some(Literal::Number(*number)),
        Kind::Negate(inner) => match literal(inner)? {
            Literal::Number(number) => Some(Literal::Number(-number)),
            Literal::Text(_) => None,
        },
        Kind::Path(path) => literal(inside(path)?),
        _ => None,
    }
}

/// Compares two that are written out. A text with a number is left alone unless it is empty: how they compare hangs on how the number is
/// written.
fn holds(one: &Literal, than: Than, other: &Literal) -> Option<bool> {
    match (one, other) {
        (Literal::Text(one), Literal::Text(other)) => match than {
            Than::Equal => Some(one == other),
            Than::NotEqual => Some(one != other),
            _ => None,
        },
        (Literal::Number(one), Literal::Number(other)) => Some(than.holds(*one, *other)),
        (Literal::Text(text), Literal::Number(_)) | (Literal::Number(_), Literal::Text(text)) => {
            (text.is_empty()).then_some(than == Than::NotEqual)
        }
    }
}

/// A text that is held or not; other comparisons of texts are about numbers and not followed.
fn is_text(index: NodeIndex, than: Than, literal: &Literal) -> Option<Formula> {
    let Literal::Text(text) = literal else {
        return None;
    };
    let is = Formula::Is(index, text.clone());
    match than {
        Than::Equal => Some(is),
        Than::NotEqual => Some(is.not()),
        _ => None,
    }
}

/// Whether anything is held at all, which can be asked of every kind of answer.
fn is_blank(index: NodeIndex, than: Than, literal: &Literal) -> Option<Formula> {
    match literal {
        Literal::Text(text) if text.is_empty() => is_text(index, than, literal),
        _ => None,
    }
}

fn than(operator: Operator) -> Option<Than> {
    match operator {
        Operator::Equal => Some(Than::Equal),
        Operator::NotEqual => Some(Than::NotEqual),
        Operator::Less => Some(Than::Less),
        Operator::LessOrEqual => Some(Than::LessOrEqual),
        Operator::Greater => Some(Than::Greater),
        Operator::GreaterOrEqual => Some(Than::GreaterOrEqual),
        _ => None,
    }
}
