//! What a question holds while a pass runs, in each of its instances.

use crate::base::id::OptionId;
use crate::base::value::Value;
use crate::engine::flow::evaluation::Origin;
use crate::engine::flow::rows::RowTable;
use crate::form::model::questionnaire::NodeIndex;
use crate::record::session::answer::{Answer, Response};

/// One value for each instance of a node; most nodes have exactly one, which needs no allocation.
#[derive(Clone, Debug)]
pub(super) enum Instances<T> {
    One(T),
    Many(Vec<T>),
}

impl<T> Instances<T> {
    pub(super) fn get(&self, ordinal: usize) -> Option<&T> {
        match self {
            Instances::One(one) => (ordinal == 0).then_some(one),
            Instances::Many(many) => many.get(ordinal),
        }
    }

    pub(super) fn get_mut(&mut self, ordinal: usize) -> Option<&mut T> {
        match self {
            Instances::One(one) => (ordinal == 0).then_some(one),
            Instances::Many(many) => many.get_mut(ordinal),
        }
    }

    pub(super) fn push(&mut self, value: T) {
        if let Instances::Many(many) = self {
            many.push(value);
        }
    }
}

/// What a question or variable holds in one row.
#[derive(Clone, Debug, Default)]
pub(super) struct Held<'a> {
    /// What is recorded there.
    pub(super) answer: Option<&'a Answer>,
    /// What counts.
    pub(super) content: Content<'a>,
    /// Where that comes from.
    pub(super) origin: Origin,
    /// What a choice filter left.
    pub(super) offer: Option<Box<Offer>>,
}

/// What counts, in the form it came in: expressions read it far more often than anybody needs an exact value of it.
#[derive(Clone, Debug, Default)]
pub(super) enum Content<'a> {
    #[default]
    Blank,
    Given(&'a Response),
    /// A response that differs from the recorded one.
    Made(Box<Response>),
    Fixed(&'a str),
    Text(String),
    Number(f64),
}

/// What a choice filter left.
#[derive(Clone, Debug, Default)]
pub(super) struct Offer {
    pub(super) offered: Vec<OptionId>,
    /// What was chosen and is not offered.
    pub(super) dropped: Vec<OptionId>,
}

impl Content<'_> {
    /// The exact value, where there is one already.
    pub(super) fn value(&self) -> Option<&Value> {
        match self {
            Content::Given(response) => response.value(),
            Content::Made(response) => response.value(),
            _ => None,
        }
    }
}

pub(super) fn instances<T>(table: &RowTable, mut make: impl FnMut() -> T) -> Vec<Instances<T>> {
    table
        .inside
        .iter()
        .map(|frame| match frame {
            0 => Instances::One(make()),
            _ => Instances::Many(Vec::new()),
        })
        .collect()
}

pub(super) fn slot<T>(all: &mut [Instances<T>], node: NodeIndex, ordinal: usize) -> Option<&mut T> {
    all.get_mut(node.0 as usize)?.get_mut(ordinal)
}

pub(super) fn origin(content: &Content<'_>, filled: Origin) -> Origin {
    match content {
        Content::Blank => Origin::Nowhere,
        _ => filled,
    }
}

pub(super) fn text_content<'a>(text: String) -> Content<'a> {
    match text.is_empty() {
        true => Content::Blank,
        false => Content::Text(text),
    }
}

/// What is left of a value when some options are no longer offered, and which were dropped.
pub(super) fn without_unoffered(
    value: &Value,
    offered: &[OptionId],
) -> (Option<Value>, Vec<OptionId>) {
    let split = |options: &[OptionId]| -> (Vec<OptionId>, Vec<OptionId>) {
        options.iter().cloned().partition(|id| offered.contains(id))
    };
    match value {
        Value::Choice(option) => match offered.contains(option) {
            true => (Some(value.clone()), Vec::new()),
            false => (None, vec![option.clone()]),
        },
        Value::Choices(options) => {
            let (left, dropped) = split(options);
            let blank = left.is_empty() && !dropped.is_empty();
            ((!blank).then_some(Value::Choices(left)), dropped)
        }
        Value::Ranking(options) => {
            let (left, dropped) = split(options);
            ((!left.is_empty()).then_some(Value::Ranking(left)), dropped)
        }
        _ => (Some(value.clone()), Vec::new()),
    }
}
