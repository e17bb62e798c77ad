//! What an expression becomes when it is checked: names are slots, functions are known, literal patterns are compiled.
//! It is only built by `check` and only walked by `eval`.

use crate::form::expr::Slot;
use crate::form::expr::builtin::Function;
use crate::form::expr::pattern::Pattern;
use crate::form::expr::token::Operator;

/// One part of a checked expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Plan {
    /// A number.
    Number(f64),
    /// A text.
    Text(String),
    /// No nodes: what a name nobody knows stands for where that is allowed.
    Nothing,
    /// A minus before a part.
    Negate(Box<Plan>),
    /// True when any is.
    Or(Vec<Plan>),
    /// True when all are.
    And(Vec<Plan>),
    /// Comparisons or arithmetic of one level, from left to right.
    Chain(Box<Plan>, Vec<(Operator, Plan)>),
    /// All nodes of all parts, each once.
    Union(Vec<Plan>),
    /// A function.
    Call(Function, Vec<Plan>),
    /// Whether a whole text matches a pattern that was compiled when the expression was checked.
    Matches(Box<Plan>, Pattern),
    /// One question, seen from the row of the node `.` or `current()`, so many rows up.
    One(Slot, Base, u16),
    /// A way to nodes.
    Walk(Walk),
    /// Which row the first node of a part is; the slots whose nodes are rows or stand once in each.
    Position(Box<Plan>, Vec<Slot>),
    /// A question in rows given by number.
    Indexed(Indexed),
    /// A column of a list, looked up by another.
    Lookup(Lookup),
    /// The text shown for an option of a question.
    Label(Box<Plan>, Slot),
}

/// A question in rows given by number.
#[derive(Clone, Debug, PartialEq)]
pub struct Indexed {
    /// The question.
    pub slot: Slot,
    /// Whose row it begins at.
    pub base: Base,
    /// How many rows up from there.
    pub up: u16,
    /// The repeats from there down to the question, each with the number of its row or all rows.
    pub levels: Vec<(Slot, Option<Plan>)>,
}

/// A column of a list, looked up by another.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The list.
    pub list: u32,
    /// What is wanted.
    pub column: u32,
    /// What is compared.
    pub key_column: u32,
    /// With what.
    pub key: Box<Plan>,
}

/// Which node a look or a walk begins at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The node `.`.
    Here,
    /// The node `current()`.
    Current,
}

/// A way to nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// Where it begins.
    pub from: From,
    /// What is kept of where it begins.
    pub keep: Vec<Plan>,
    /// Where it goes.
    pub moves: Vec<Move>,
}

/// Where a walk begins.
#[derive(Clone, Debug, PartialEq)]
pub enum From {
    /// At the node `.` or `current()`.
    Base(Base),
    /// At the root.
    Root,
    /// At all instances of a slot that share their first rows with a base.
    Slot {
        /// The slot.
        slot: Slot,
        /// The base.
        base: Base,
        /// How many rows above the base's row they part.
        up: u16,
        /// The repeats between there and the slot.
        through: Vec<Slot>,
        /// Whether it is a repeat itself.
        repeats: bool,
    },
    /// At a list of options.
    List(u32),
    /// At the nodes another part gives.
    Part(Box<Plan>),
}

/// One move of a walk.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Which way.
    pub way: Way,
    /// What is kept, for each node the move begins at on its own.
    pub keep: Vec<Plan>,
}

/// Which way a move goes.
#[derive(Clone, Debug, PartialEq)]
pub enum Way {
    /// Up; what is above each slot.
    Up(Vec<Above>),
    /// Down to any of these.
    Down(Vec<Below>),
    /// To itself.
    Stay,
    /// Nowhere.
    Nowhere,
    /// To the items of a list.
    Items,
    /// To a column of an item.
    Column(u32),
    /// To all columns of an item.
    Columns(u32),
}

/// What is above a slot.
#[derive(Clone, Debug, PartialEq)]
pub struct Above {
    /// The slot.
    pub slot: Slot,
    /// Whether it is a repeat, so that its nodes are rows.
    pub repeats: bool,
    /// What is above; the root for `None`.
    pub above: Option<Slot>,
}

/// What is below a node.
#[derive(Clone, Debug, PartialEq)]
pub struct Below {
    /// The slot.
    pub slot: Slot,
    /// Whether it is a repeat itself.
    pub repeats: bool,
    /// The repeats between the node and the slot, outermost first.
    pub through: Vec<Slot>,
}
