//! The tree of an expression as it was written, every part with its place in the text. It knows no names and no values.
//! Operators of one level stand in one flat chain, so that a hundred alternatives are no deeper than two.

use crate::form::expr::token::Operator;
use crate::text::diag::source::Span;

/// A whole expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Ast {
    /// Its outermost part.
    pub root: Part,
}

/// One part with its place. Places do not count when parts are compared.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

impl PartialEq for Part {
    fn eq(&self, other: &Part) -> bool {
        self.kind == other.kind
    }
}

/// What a part is.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// A number.
    Number(f64),
    /// Text in quotes.
    Text(String),
    /// A minus before an operand.
    Negate(Box<Part>),
    /// Operands with operators of one level between them, to be done from left to right.
    Chain(Box<Part>, Vec<(Operator, Part)>),
    /// A function with its arguments.
    Call(Call),
    /// A way to nodes.
    Path(Path),
}

/// A function with its arguments.
#[derive(Clone, Debug)]
pub struct Call {
    /// Its name, as written.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// What it is given.
    pub args: Vec<Part>,
}

impl PartialEq for Call {
    fn eq(&self, other: &Call) -> bool {
        self.name == other.name && self.args == other.args
    }
}

/// A way to nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// Where it begins.
    pub start: Start,
    /// What is kept of where it begins.
    pub predicates: Vec<Part>,
    /// How it goes on.
    pub steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Start {
    /// At the node `.`.
    Here,
    /// At the root.
    Root,
    /// At a question by its name, `${name}`.
    Named {
        /// The name.
        name: String,
        /// Whether the last saved record is meant.
        last_saved: bool,
    },
    /// At the nodes that another part gives: a function, or a part in parentheses.
    Part(Box<Part>),
}

/// One step of a path.
#[derive(Clone, Debug)]
pub struct Step {
    /// Where it stands.
    pub span: Span,
    /// Which way.
    pub axis: Axis,
    /// To what.
    pub test: Test,
    /// What is kept.
    pub predicates: Vec<Part>,
}

impl PartialEq for Step {
    fn eq(&self, other: &Step) -> bool {
        self.axis == other.axis && self.test == other.test && self.predicates == other.predicates
    }
}

/// Which way a step goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Down.
    Child,
    /// Up.
    Parent,
    /// Nowhere.
    Itself,
}

/// What a step may lead to.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// What has this name.
    Name(String),
    /// What has any name: `*`.
    Any,
    /// Anything: `node()`.
    Node,
    /// The text inside: `text()`.
    Text,
}

impl Step {
    /// Whether it is `.` or `..`, which take no predicates.
    pub fn is_short(&self) -> bool {
        self.axis != Axis::Child && self.test == Test::Node && self.predicates.is_empty()
    }
}
