//! Data that weigh wrongly or weigh nothing: a question that outweighs all others of its section, a column of a list that no rule reads.

use std::collections::HashMap;

use crate::base::number::Number;
use crate::form::load::log::Log;
use crate::form::load::lower::Lowered;
use crate::form::load::raw::{RawBody, RawItem, RawList, RawQuestionnaire};
use crate::form::load::rules::Place;
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::form::model::rule::Rule;
use crate::text::diag::code::Code;
use crate::text::diag::source::SourceId;
use crate::text::i18n::keys::check as say;

/// A section with fewer scored questions cannot be balanced.
const FEWEST: usize = 3;

/// Warns of a question that weighs more than all others of its section together: its answer is the grade.
pub(crate) fn weights(lowered: &Lowered, place: Place<'_>, log: &mut Log) {
    let mut sections: HashMap<NodeIndex, Vec<(NodeIndex, &Number)>> = HashMap::new();
    let mut section = None;
    for (at, node) in (0u32..).map(NodeIndex).zip(&lowered.nodes) {
        match &node.kind {
            NodeKind::Section { .. } => section = Some(at),
            NodeKind::Question(question) if question.retired.is_none() => {
                if let (Some(section), Some(scoring)) = (section, &question.scoring) {
                    let inside = sections.entry(section).or_default();
                    inside.push((at, &scoring.weight));
                }
            }
            _ => {}
        }
    }
    for inside in sections.into_values().filter(|all| all.len() >= FEWEST) {
        for (at, weight) in &inside {
            let others = inside.iter().filter(|(other, _)| other != at);
            let sum = others.fold(Number::zero(), |sum, (_, weight)| &sum + *weight);
            let node = lowered.nodes.get(at.0 as usize);
            if let Some(node) = node.filter(|_| **weight > sum) {
                let what = say::unbalanced(node.id(), weight.to_string(), sum.to_string());
                let place = (place.file(Some(node)), node.origin);
                log.report(Code::UnbalancedWeights, what, place, say::unbalanced_hint());
            }
        }
    }
}

/// Warns of a column of a list whose name stands in no rule: it was written down and decides nothing.
pub(crate) fn columns(raw: &RawQuestionnaire, rules: &[Rule], file: SourceId, log: &mut Log) {
    let mut lists: Vec<(SourceId, &RawList)> = raw.lists.iter().map(|list| (file, list)).collect();
    let mut open: Vec<&RawItem> = raw.sections.iter().flat_map(|one| &one.items).collect();
    while let Some(item) = open.pop() {
        match &item.body {
            RawBody::Question(question) => {
                lists.extend(question.options.iter().map(|list| (item.file, list)));
            }
            RawBody::Group(items) | RawBody::Repeat(items, _) | RawBody::Unclear(items) => {
                open.extend(items);
            }
        }
    }
    for (file, list) in lists {
        let mut said: Vec<&str> = Vec::new();
        for (name, span, _) in list.options.iter().flat_map(|option| &option.columns) {
            if said.contains(&name.as_str()) {
                continue;
            }
            said.push(name);
            if !rules.iter().any(|rule| names(&rule.text, name)) {
                let what = say::unread_column(name.as_str());
                let mend = say::unread_column_hint();
                log.report(Code::UnreadColumn, what, (file, *span), mend);
            }
        }
    }
}

/// Says whether a name stands in an expression as a word.
fn names(expression: &str, name: &str) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    expression
        .split(|c| !is_of_name(c))
        .any(|word| word == name)
}
