//! Values while an expression is evaluated, and how XPath 1.0 turns each kind into each other. Texts are borrowed from the scope and
//! single nodes need no list, so that the common comparisons allocate nothing.

use std::borrow::Cow;

use crate::form::expr::date::{self, Clock, When};
use crate::form::expr::number;
use crate::form::expr::{Cell, Item, Node, Scope};

/// A value.
#[derive(Clone, Debug)]
pub enum Val<'a> {
    /// A text.
    Text(Cow<'a, str>),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A date or point in time.
    When(When),
    /// Nodes in order.
    Nodes(Nodes),
}

/// Nodes in order, without a list for none and one.
#[derive(Clone, Debug, PartialEq)]
pub enum Nodes {
    /// At most one.
    One(Option<Node>),
    /// Any number.
    Many(Vec<Node>),
}

impl Nodes {
    /// All of them.
    pub fn all(&self) -> &[Node] {
        match self {
            Nodes::One(node) => node.as_slice(),
            Nodes::Many(nodes) => nodes,
        }
    }

    /// As a list.
    pub fn into_list(self) -> Vec<Node> {
        match self {
            Nodes::One(node) => node.into_iter().collect(),
            Nodes::Many(nodes) => nodes,
        }
    }
}

/// What a node holds; a hidden or absent one nothing.
pub fn held<'a>(scope: &'a dyn Scope, node: Node) -> Option<Cell<'a>> {
    match node {
        Node::Root | Node::List(_) => Some(Cell::Blank),
        Node::At(slot, row) => scope.cell(slot, row),
        Node::Item(list, item) => {
            let items = scope.items(list);
            (usize::try_from(item).is_ok_and(|item| item < items)).then_some(Cell::Blank)
        }
        Node::Column(list, item, column) => scope.column(list, item, column),
    }
}

/// A cell as a value that is no node.
pub fn unpacked(cell: Option<Cell<'_>>) -> Val<'_> {
    match cell {
        None | Some(Cell::Blank) => Val::Text(Cow::Borrowed("")),
        Some(Cell::Text(text)) => Val::Text(text),
        Some(Cell::Number(value)) => Val::Number(value),
    }
}

/// The number a text is, a date being its days.
pub fn text_number(text: &str, scope: &dyn Scope) -> f64 {
    number::read(text)
        .or_else(|| {
            let when = date::read(text, false, || Clock::of(scope.moment()))?;
            Some(when.to_number(|| Clock::of(scope.moment())))
        })
        .unwrap_or(f64::NAN)
}

impl<'a> Val<'a> {
    /// Borrowed or static text as a value.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Val<'a> {
        Val::Text(text.into())
    }

    /// No nodes at all.
    pub fn nothing() -> Val<'a> {
        Val::Nodes(Nodes::One(None))
    }

    /// A node as what it holds, anything else as it is. Several nodes stand for their first.
    pub fn first(self, scope: &'a dyn Scope) -> Val<'a> {
        match self {
            Val::Nodes(nodes) => unpacked(nodes.all().first().and_then(|node| held(scope, *node))),
            other => other,
        }
    }

    /// As true or false.
    pub fn to_boolean(&self) -> bool {
        match self {
            Val::Text(text) => !text.is_empty(),
            Val::Number(value) => *value != 0.0 && !value.is_nan(),
            Val::Boolean(value) => *value,
            Val::When(_) => true,
            Val::Nodes(nodes) => !nodes.all().is_empty(),
        }
    }

    /// As a number.
    pub fn into_number(self, scope: &'a dyn Scope) -> f64 {
        match self.first(scope) {
            Val::Text(text) => text_number(&text, scope),
            Val::Number(value) => value,
            Val::Boolean(value) => f64::from(u8::from(value)),
            Val::When(when) => when.to_number(|| Clock::of(scope.moment())),
            Val::Nodes(_) => f64::NAN,
        }
    }

    /// As text.
    pub fn into_text(self, scope: &'a dyn Scope) -> Cow<'a, str> {
        match self.first(scope) {
            Val::Text(text) => text,
            Val::Number(value) => Cow::Owned(number::plain(value)),
            Val::Boolean(true) => Cow::Borrowed("true"),
            Val::Boolean(false) => Cow::Borrowed("false"),
            Val::When(when) => Cow::Owned(when.to_text(|| Clock::of(scope.moment()))),
            Val::Nodes(_) => Cow::Borrowed(""),
        }
    }

    /// As a date or point in time, if it is one or a text that reads as one.
    pub fn when(&self, scope: &dyn Scope) -> Option<When> {
        match self {
            Val::When(when) => Some(*when),
            Val::Text(text) => date::read(text, false, || Clock::of(scope.moment())),
            _ => None,
        }
    }

    /// As it leaves the expression.
    pub fn into_item(self, scope: &'a dyn Scope) -> Item {
        match self {
            Val::Text(text) => Item::Text(text.into_owned()),
            Val::Number(value) => Item::Number(value),
            Val::Boolean(value) => Item::Boolean(value),
            Val::When(when) => Item::Text(when.to_text(|| Clock::of(scope.moment()))),
            Val::Nodes(nodes) => Item::Nodes(nodes.into_list()),
        }
    }
}
