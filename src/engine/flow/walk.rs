//! Walking: which place comes next, where something is open, and what an answer made appear or disappear. It decides nothing itself.

use crate::engine::flow::evaluation::{Evaluation, Standing};
use crate::form::model::questionnaire::{NodeIndex, Questionnaire};
use crate::record::session::place::Place;

/// What changed between two evaluations of one session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Questions asked now and not before, in reading order.
    pub appeared: Vec<Place>,
    /// Questions asked before and not now, in reading order.
    pub disappeared: Vec<Place>,
    /// Those that appeared with a recorded response, which counts again.
    pub counted_again: Vec<Place>,
    /// Those that disappeared with a recorded response, which is kept but no longer counts.
    pub uncounted: Vec<Place>,
}

impl Changes {
    /// Says whether nothing appeared or disappeared.
    pub fn is_empty(&self) -> bool {
        self.appeared.is_empty() && self.disappeared.is_empty()
    }
}

/// The first place that is asked.
pub fn first(evaluation: &Evaluation) -> Option<&Standing> {
    evaluation.standings.iter().find(|s| s.is_active())
}

/// The last place that is asked.
pub fn last(evaluation: &Evaluation) -> Option<&Standing> {
    evaluation.standings.iter().rev().find(|s| s.is_active())
}

/// The place after another one, which may itself be hidden or gone.
pub fn next<'e>(
    questionnaire: &Questionnaire,
    evaluation: &'e Evaluation,
    from: &Place,
) -> Option<&'e Standing> {
    let (_, after) = around(questionnaire, evaluation, from);
    after.iter().find(|s| s.is_active())
}

/// The place before another one, which may itself be hidden or gone.
pub fn previous<'e>(
    questionnaire: &Questionnaire,
    evaluation: &'e Evaluation,
    from: &Place,
) -> Option<&'e Standing> {
    let (before, _) = around(questionnaire, evaluation, from);
    before.iter().rev().find(|s| s.is_active())
}

/// The next open place, across sections, and around from the start when there is none after; `from` itself comes last.
pub fn next_open<'e>(
    questionnaire: &Questionnaire,
    evaluation: &'e Evaluation,
    from: &Place,
) -> Option<&'e Standing> {
    let (before, after) = around(questionnaire, evaluation, from);
    let here = evaluation.standing(questionnaire, from);
    after.iter().chain(before).chain(here).find(|s| s.is_open())
}

/// The first open place.
pub fn first_open(evaluation: &Evaluation) -> Option<&Standing> {
    evaluation.standings.iter().find(|s| s.is_open())
}

/// The first open place of a section, by its place in [`Evaluation::sections`].
pub fn first_open_of(evaluation: &Evaluation, section: usize) -> Option<&Standing> {
    in_section(evaluation, section).find(|s| s.is_open())
}

/// The first place that is asked in a section, by its place in [`Evaluation::sections`].
pub fn first_of(evaluation: &Evaluation, section: usize) -> Option<&Standing> {
    in_section(evaluation, section).find(|s| s.is_active())
}

/// The first place of the next section that asks anything.
pub fn next_section(evaluation: &Evaluation, section: usize) -> Option<&Standing> {
    (section + 1..evaluation.sections.len()).find_map(|section| first_of(evaluation, section))
}

/// The first place of the nearest section before that asks anything.
pub fn previous_section(evaluation: &Evaluation, section: usize) -> Option<&Standing> {
    (0..section)
        .rev()
        .find_map(|section| first_of(evaluation, section))
}

/// The first place with something wrong in its value, or required and blank.
pub fn first_invalid(evaluation: &Evaluation) -> Option<&Standing> {
    evaluation.standings.iter().find(|s| is_invalid(s))
}

/// The next place with something wrong in its value, or required and blank, around from the start; `from` itself comes last.
pub fn next_invalid<'e>(
    questionnaire: &Questionnaire,
    evaluation: &'e Evaluation,
    from: &Place,
) -> Option<&'e Standing> {
    let (before, after) = around(questionnaire, evaluation, from);
    let here = evaluation.standing(questionnaire, from);
    after
        .iter()
        .chain(before)
        .chain(here)
        .find(|s| is_invalid(s))
}

/// What appeared and disappeared. Rows that came or went count with their questions; notes and calculations do not.
pub fn changes(questionnaire: &Questionnaire, before: &Evaluation, after: &Evaluation) -> Changes {
    let asked = |evaluation: &Evaluation, place: &Place| {
        evaluation
            .standing(questionnaire, place)
            .is_some_and(Standing::is_active)
    };
    let mut changes = Changes::default();
    for standing in after.standings.iter().filter(|s| counts(questionnaire, s)) {
        if !asked(before, &standing.place) {
            changes.appeared.push(standing.place.clone());
            if standing.is_done() {
                changes.counted_again.push(standing.place.clone());
            }
        }
    }
    for standing in before.standings.iter().filter(|s| counts(questionnaire, s)) {
        if !asked(after, &standing.place) {
            changes.disappeared.push(standing.place.clone());
            if standing.is_done() {
                changes.uncounted.push(standing.place.clone());
            }
        }
    }
    changes
}

fn counts(questionnaire: &Questionnaire, standing: &Standing) -> bool {
    let question = questionnaire
        .node(standing.node)
        .and_then(|node| node.question());
    standing.is_active() && question.is_some_and(|question| question.takes_answer())
}

fn is_invalid(standing: &Standing) -> bool {
    !standing.violations.is_empty() || standing.lacks_required()
}

fn in_section(evaluation: &Evaluation, section: usize) -> impl Iterator<Item = &Standing> {
    evaluation
        .sections
        .get(section)
        .and_then(|section| evaluation.standings.get(section.standings.clone()))
        .unwrap_or_default()
        .iter()
}

/// The standings before and after a place. A place whose row is gone lies where its question stands.
fn around<'e>(
    questionnaire: &Questionnaire,
    evaluation: &'e Evaluation,
    from: &Place,
) -> (&'e [Standing], &'e [Standing]) {
    let all = evaluation.standings.as_slice();
    let (before, after) = match evaluation.index_of(questionnaire, from) {
        Some(index) => (index, index + 1),
        None => {
            let gone = questionnaire.find(from.question.as_str());
            let start = all.partition_point(|s| {
                Some(top_of(questionnaire, s.node)) < gone.map(|n| top_of(questionnaire, n))
            });
            (start, start)
        }
    };
    (
        all.get(..before).unwrap_or_default(),
        all.get(after..).unwrap_or_default(),
    )
}

/// The outermost repeat around a node, or the node itself: what decides the reading order among whole repeats.
fn top_of(questionnaire: &Questionnaire, node: NodeIndex) -> NodeIndex {
    questionnaire
        .node(node)
        .and_then(|found| found.repeats.first().copied())
        .unwrap_or(node)
}
