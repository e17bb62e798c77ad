//! The counts of a session that hang together as totals and parts, and which of them are hidden for the sake of small ones
//! (`secondary`). What is worked out from a hidden count is left out already, so only what somebody typed is looked at: whatever adds up
//! among neighbours of one page, over the rows of a repeat, or as a condition of the questionnaire says.

use crate::base::value::Value;
use crate::engine::flow::evaluation::{Origin, Standing};
use crate::exchange::ExportInput;
use crate::exchange::redact::recorded;
use crate::exchange::secondary::{Sum, hidden_too};
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::form::model::rule::RuleKind;
use crate::record::session::answer::Response;
use crate::record::session::place::Place;

/// How many neighbours may be parts of one total.
const MOST_PARTS: usize = 12;

/// A count that somebody typed.
struct Count<'a> {
    standing: &'a Standing,
    parent: Option<NodeIndex>,
    value: i64,
}

/// The counts that are hidden besides the small ones.
pub(super) fn hidden_beside(input: &ExportInput<'_>) -> Vec<(NodeIndex, Place)> {
    let counts = counts(input);
    let values: Vec<i64> = counts.iter().map(|count| count.value).collect();
    let mut sums = among_neighbours(&counts);
    sums.extend(over_rows(&counts));
    sums.extend(as_conditions_say(input.questionnaire, &counts));
    let hidden = hidden_too(&values, &sums).into_iter();
    let counts = hidden.filter_map(|at| counts.get(at));
    let hidden = counts.map(|count| (count.standing.node, count.standing.place.clone()));
    hidden.collect()
}

fn counts<'a>(input: &ExportInput<'a>) -> Vec<Count<'a>> {
    let standings = input.evaluation.standings.iter();
    let counts = standings.filter_map(|standing| {
        let node = input.questionnaire.node(standing.node)?;
        let is_typed = standing.origin != Origin::Calculated;
        node.question().filter(|one| one.small_number && is_typed)?;
        let answer = recorded(input.session, &standing.place).and_then(Response::value);
        let Some(Value::Number(number)) = standing.value().or(answer) else {
            return None;
        };
        let value = number.to_i64().filter(|_| number.is_whole())?;
        (value >= 0).then_some(Count {
            standing,
            parent: node.parent,
            value,
        })
    });
    counts.collect()
}

/// Sums among counts of one page: a total right before its parts or right after them.
fn among_neighbours(counts: &[Count<'_>]) -> Vec<Sum> {
    let of = |at: usize| counts.get(at);
    let is_near = |a: usize, b: usize| match (of(a), of(b)) {
        (Some(a), Some(b)) => a.parent == b.parent && a.standing.place.at == b.standing.place.at,
        _ => false,
    };
    let value = |at: usize| of(at).map_or(0, |count| count.value);
    let mut found = Vec::new();
    for total in 0..counts.len() {
        let before: Vec<usize> = (0..total).rev().take(MOST_PARTS).collect();
        let after: Vec<usize> = (total + 1..counts.len()).take(MOST_PARTS).collect();
        for side in [before, after] {
            let mut parts = Vec::new();
            let mut sum = 0_i64;
            for at in side.into_iter().take_while(|at| is_near(*at, total)) {
                sum = sum.saturating_add(value(at));
                parts.push(at);
                if parts.len() > 1 && sum == value(total) {
                    found.push(Sum {
                        total,
                        parts: parts.clone(),
                    });
                }
            }
        }
    }
    found
}

/// Sums of one question over all rows.
fn over_rows(counts: &[Count<'_>]) -> Vec<Sum> {
    let mut found = Vec::new();
    let in_rows = counts
        .iter()
        .filter(|count| !count.standing.place.at.0.is_empty());
    let mut nodes: Vec<NodeIndex> = in_rows.map(|count| count.standing.node).collect();
    nodes.dedup();
    for node in nodes {
        let places = counts.iter().enumerate();
        let parts = places.filter(|(_, count)| count.standing.node == node);
        let parts: Vec<usize> = parts.map(|(at, _)| at).collect();
        let values = parts.iter().filter_map(|at| counts.get(*at));
        let sum: i64 = values.map(|count| count.value).sum();
        let totals = counts.iter().enumerate();
        let totals = totals.filter(|(_, count)| {
            count.standing.place.at.0.is_empty() && count.value == sum && sum > 0
        });
        found.extend(totals.map(|(total, _)| Sum {
            total,
            parts: parts.clone(),
        }));
    }
    found
}

/// Sums that conditions speak of: a count whose condition names others that add up to it.
fn as_conditions_say(questionnaire: &Questionnaire, counts: &[Count<'_>]) -> Vec<Sum> {
    let conditions = questionnaire.rules.iter();
    let conditions = conditions.filter(|rule| rule.kind == RuleKind::Constraint);
    let mut found = Vec::new();
    for rule in conditions {
        let reads = rule.expr.reads().iter();
        let reads: Vec<NodeIndex> = reads.map(|slot| NodeIndex::from(*slot)).collect();
        let totals = counts.iter().enumerate();
        for (total, owner) in totals.filter(|(_, count)| count.standing.node == rule.owner) {
            let is_part = |count: &Count<'_>| {
                count.standing.node != rule.owner
                    && reads.contains(&count.standing.node)
                    && count.standing.place.at == owner.standing.place.at
            };
            let parts = counts
                .iter()
                .enumerate()
                .filter(|(_, count)| is_part(count));
            let parts: Vec<(usize, i64)> = parts.map(|(at, count)| (at, count.value)).collect();
            if !parts.is_empty() && parts.iter().map(|(_, value)| value).sum::<i64>() == owner.value
            {
                found.push(Sum {
                    total,
                    parts: parts.into_iter().map(|(at, _)| at).collect(),
                });
            }
        }
    }
    found
}
