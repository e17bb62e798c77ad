//! Plan and scope to value. What cannot be computed is noted once and counts as blank; nothing here asks the world for anything but
//! what the scope gives.

use std::cell::{Cell, RefCell};

use crate::form::expr::builtin::Function;
use crate::form::expr::plan::{Base, Plan};
use crate::form::expr::token::Operator;
use crate::form::expr::value::{Nodes, Val};
use crate::form::expr::{Node, Problem, Row, Scope};
use crate::form::expr::{call, call_date, call_node, call_number, call_text};
use crate::form::expr::{operate, walk};

/// One evaluation.
pub struct Run<'a> {
    /// What it reads.
    pub scope: &'a dyn Scope,
    faults: RefCell<Option<Problem>>,
    draws: Cell<u32>,
}

/// Where in the evaluation one is: the node `.`, and which of how many it is inside of a predicate.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    /// The node `.`.
    pub here: Node,
    /// Which it is, from 1.
    pub position: usize,
    /// Of how many.
    pub size: usize,
}

impl<'a> Run<'a> {
    /// A new evaluation.
    pub fn new(scope: &'a dyn Scope) -> Run<'a> {
        Run {
            scope,
            faults: RefCell::new(None),
            draws: Cell::new(0),
        }
    }

    /// The frame outside of all predicates.
    pub fn frame(&self) -> Frame {
        Frame {
            here: self.scope.context(),
            position: 1,
            size: 1,
        }
    }

    /// Notes what went wrong; the first is kept.
    pub fn fault(&self, problem: Problem) -> Val<'a> {
        self.faults.borrow_mut().get_or_insert(problem);
        Val::text("")
    }

    /// What went wrong first.
    pub fn into_fault(self) -> Option<Problem> {
        self.faults.into_inner()
    }

    /// A number that no other draw of the evaluation has.
    pub fn draw(&self) -> u32 {
        let draw = self.draws.get();
        self.draws.set(draw.wrapping_add(1));
        draw
    }

    /// The node a base stands for.
    pub fn base(&self, base: Base, frame: Frame) -> Node {
        match base {
            Base::Here => frame.here,
            Base::Current => self.scope.current(),
        }
    }

    /// The row of a base, so many rows up.
    pub fn row(&self, base: Base, frame: Frame, up: u16) -> Row {
        let row = match self.base(base, frame) {
            Node::At(_, row) => row,
            _ => Row::TOP,
        };
        (0..up).fold(row, |row, _| self.scope.above(row))
    }

    /// The value of a plan.
    pub fn value(&self, plan: &'a Plan, frame: Frame) -> Val<'a> {
        match plan {
            Plan::Number(value) => Val::Number(*value),
            Plan::Text(text) => Val::text(text.as_str()),
            Plan::Nothing => Val::nothing(),
            Plan::Negate(inner) => Val::Number(-self.number(inner, frame)),
            Plan::Or(parts) => Val::Boolean(parts.iter().any(|part| self.boolean(part, frame))),
            Plan::And(parts) => Val::Boolean(parts.iter().all(|part| self.boolean(part, frame))),
            Plan::Chain(first, rest) => self.chain(first, rest, frame),
            Plan::Union(parts) => walk::union(self, parts, frame),
            Plan::Call(function, args) => self.call(*function, args, frame),
            Plan::Matches(inner, pattern) => {
                let text = self.text(inner, frame);
                call_text::matched(self, pattern, &text)
            }
            Plan::One(slot, base, up) => {
                let row = self.row(*base, frame, *up);
                match self.scope.cell(*slot, row) {
                    // A hidden question reads as blank, not as nothing.
                    None => Val::text(""),
                    Some(_) => Val::Nodes(Nodes::One(Some(Node::At(*slot, row)))),
                }
            }
            Plan::Walk(it) => Val::Nodes(walk::walk(self, it, frame)),
            Plan::Position(inner, rows) => call_node::position(self, inner, rows, frame),
            Plan::Indexed(it) => call_node::indexed(self, it, frame),
            Plan::Lookup(it) => call_node::lookup(self, it, frame),
            Plan::Label(inner, slot) => {
                let option = self.text(inner, frame);
                match self.scope.label(*slot, &option) {
                    Some(label) => Val::Text(label),
                    None => Val::text(""),
                }
            }
        }
    }

    fn chain(&self, first: &'a Plan, rest: &'a [(Operator, Plan)], frame: Frame) -> Val<'a> {
        rest.iter()
            .fold(self.value(first, frame), |left, (operator, right)| {
                let right = self.value(right, frame);
                if operator.level() <= Operator::Less.level() {
                    Val::Boolean(operate::compare(&left, *operator, &right, self.scope))
                } else {
                    Val::Number(operate::calculate(left, *operator, right, self.scope))
                }
            })
    }

    fn call(&self, function: Function, args: &'a [Plan], frame: Frame) -> Val<'a> {
        let call = call::Call {
            run: self,
            function,
            args,
            frame,
        };
        call_text::value(&call)
            .or_else(|| call_number::value(&call))
            .or_else(|| call_date::value(&call))
            .or_else(|| call_node::value(&call))
            .unwrap_or_else(|| call::value(&call))
    }

    /// The value as nodes; what is none has none. A hidden question is none here.
    pub fn nodes(&self, plan: &'a Plan, frame: Frame) -> Nodes {
        match self.value(plan, frame) {
            Val::Nodes(nodes) => nodes,
            _ => Nodes::One(None),
        }
    }

    /// The value as true or false.
    pub fn boolean(&self, plan: &'a Plan, frame: Frame) -> bool {
        self.value(plan, frame).to_boolean()
    }

    /// The value as a number.
    pub fn number(&self, plan: &'a Plan, frame: Frame) -> f64 {
        self.value(plan, frame).into_number(self.scope)
    }

    /// The value as text.
    pub fn text(&self, plan: &'a Plan, frame: Frame) -> std::borrow::Cow<'a, str> {
        self.value(plan, frame).into_text(self.scope)
    }
}
