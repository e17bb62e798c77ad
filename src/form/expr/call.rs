//! A function being called: its arguments as it asks for them, and the functions that choose between their arguments.

use std::borrow::Cow;

use crate::form::expr::builtin::Function;
use crate::form::expr::eval::{Frame, Run};
use crate::form::expr::number;
use crate::form::expr::plan::Plan;
use crate::form::expr::value::{Nodes, Val, held, text_number, unpacked};

/// A function being called.
pub struct Call<'r, 'a> {
    /// The evaluation.
    pub run: &'r Run<'a>,
    /// Which function.
    pub function: Function,
    /// With what.
    pub args: &'a [Plan],
    /// Where.
    pub frame: Frame,
}

impl<'a> Call<'_, 'a> {
    /// Whether there is an argument at a place.
    pub fn has(&self, at: usize) -> bool {
        self.args.len() > at
    }

    /// An argument as it is; blank text where there is none.
    pub fn value(&self, at: usize) -> Val<'a> {
        self.args
            .get(at)
            .map_or(Val::text(""), |plan| self.run.value(plan, self.frame))
    }

    /// An argument as what the node holds.
    pub fn first(&self, at: usize) -> Val<'a> {
        self.value(at).first(self.run.scope)
    }

    /// An argument as text.
    pub fn text(&self, at: usize) -> Cow<'a, str> {
        self.value(at).into_text(self.run.scope)
    }

    /// The first argument as text, or what the node `.` holds without one.
    pub fn own_text(&self) -> Cow<'a, str> {
        if self.has(0) {
            return self.text(0);
        }
        unpacked(held(self.run.scope, self.frame.here)).into_text(self.run.scope)
    }

    /// An argument as a number.
    pub fn number(&self, at: usize) -> f64 {
        self.value(at).into_number(self.run.scope)
    }

    /// An argument as a whole number of the machine: cut, and 0 for what is none.
    pub fn whole(&self, at: usize) -> i64 {
        number::whole(self.number(at))
    }

    /// An argument as true or false.
    pub fn boolean(&self, at: usize) -> bool {
        self.value(at).to_boolean()
    }

    /// The arguments from a place on, each node on its own and everything else as it is.
    pub fn spread(&self, from: usize) -> Vec<Val<'a>> {
        let mut values = Vec::new();
        for at in from..self.args.len() {
            values.extend(self.pieces(at));
        }
        values
    }

    /// An argument as its nodes, or alone.
    pub fn pieces(&self, at: usize) -> Vec<Val<'a>> {
        match self.value(at) {
            Val::Nodes(nodes) => nodes
                .all()
                .iter()
                .map(|node| unpacked(held(self.run.scope, *node)))
                .collect(),
            other => vec![other],
        }
    }
}

/// The functions that belong to no other file.
pub fn value<'a>(call: &Call<'_, 'a>) -> Val<'a> {
    match call.function {
        Function::If => call.value(if call.boolean(0) { 1 } else { 2 }),
        Function::Coalesce => {
            // What holds several nodes is taken as its first, whichever argument it is.
            let one = |at: usize| match call.value(at) {
                Val::Nodes(Nodes::Many(nodes)) if nodes.len() > 1 => {
                    Val::Nodes(Nodes::Many(nodes)).first(call.run.scope)
                }
                value => value,
            };
            let value = one(0);
            let blank = match value.clone().first(call.run.scope) {
                Val::Text(text) => text.is_empty(),
                Val::Number(value) => value.is_nan(),
                _ => false,
            };
            if blank { one(1) } else { value }
        }
        Function::Once => {
            let own = unpacked(held(call.run.scope, call.run.scope.current()));
            match own {
                Val::Text(text) if text.is_empty() => call.value(0),
                own => own,
            }
        }
        Function::Depend => call.value(0),
        Function::True => Val::Boolean(true),
        Function::False => Val::Boolean(false),
        Function::Boolean => Val::Boolean(call.boolean(0)),
        Function::Not => Val::Boolean(!call.boolean(0)),
        Function::BooleanFromString => {
            let text = call.text(0);
            Val::Boolean(text == "1" || text.eq_ignore_ascii_case("true"))
        }
        Function::Checklist => {
            let (least, most) = (call.whole(0), call.whole(1));
            let factors = call.spread(2);
            let count = factors.iter().filter(|factor| factor.to_boolean()).count() as i64;
            Val::Boolean((least < 0 || count >= least) && (most < 0 || count <= most))
        }
        Function::WeightedChecklist => weighted(call),
        _ => Val::text(""),
    }
}

/// Pairs of a factor and its weight; of nodes, the first factor goes with the first weight and so on.
fn weighted<'a>(call: &Call<'_, 'a>) -> Val<'a> {
    let (least, most) = (call.number(0), call.number(1));
    let mut sum = 0.0;
    for at in (2..call.args.len()).step_by(2) {
        let weights = call.pieces(at + 1);
        for (factor, weight) in call.pieces(at).into_iter().zip(weights) {
            if factor.to_boolean() {
                sum += match weight {
                    Val::Text(text) => text_number(&text, call.run.scope),
                    other => other.into_number(call.run.scope),
                };
            }
        }
    }
    Val::Boolean(sum >= least && sum <= most)
}
