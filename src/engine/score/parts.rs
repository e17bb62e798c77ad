//! Which contributions count in which grade: by section, by standard with everything that holds it, and by layer.

use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap};

use crate::engine::score::contribution::Contribution;
use crate::form::model::instrument::{Citation, StandardLayer};
use crate::form::model::questionnaire::Questionnaire;

/// Which contributions count in which grade.
pub(super) struct Parts {
    pub(super) sections: BTreeMap<usize, Vec<usize>>,
    pub(super) standards: Vec<(Citation, Vec<usize>)>,
    pub(super) layers: BTreeMap<StandardLayer, Vec<usize>>,
}

impl Parts {
    pub(super) fn of(questionnaire: &Questionnaire, contributions: &[Contribution]) -> Parts {
        let mut parts = Parts {
            sections: BTreeMap::new(),
            standards: Vec::new(),
            layers: BTreeMap::new(),
        };
        // Many questions cite the same places, so each place is taken apart once.
        let mut holding: HashMap<&Citation, Vec<usize>> = HashMap::new();
        let mut numbers: HashMap<Citation, usize> = HashMap::new();
        for (at, one) in contributions.iter().enumerate() {
            parts.sections.entry(one.section).or_default().push(at);
            let question = questionnaire
                .node(one.node)
                .and_then(|node| node.question());
            let Some((question, scoring)) =
                question.and_then(|question| Some((question, question.scoring.as_ref()?)))
            else {
                continue;
            };
            if let Some(layer) = scoring.layer {
                parts.layers.entry(layer).or_default().push(at);
            }
            for citation in &question.cites {
                let standards = &mut parts.standards;
                let all = holding.entry(citation).or_insert_with(|| {
                    let places = citation.with_parents();
                    let number = |place: Citation| {
                        *numbers.entry(place.clone()).or_insert_with(|| {
                            standards.push((place, Vec::new()));
                            standards.len() - 1
                        })
                    };
                    places.map(number).collect()
                });
                for number in all.iter() {
                    // A question that cites two places of one article counts once in the article.
                    if let Some((_, members)) = standards.get_mut(*number)
                        && members.last() != Some(&at)
                    {
                        members.push(at);
                    }
                }
            }
        }
        parts
            .standards
            .sort_by(|(left, _), (right, _)| in_order(left.as_str(), right.as_str()));
        parts
    }
}

/// Compares citations as people order them: `12(2)` before `12(10)`, and each place before what lies in it.
fn in_order(left: &str, right: &str) -> Ordering {
    let (mut left, mut right) = (left, right);
    loop {
        let (a, left_rest) = chunk(left);
        let (b, right_rest) = chunk(right);
        let ordering = match (a.parse::<u64>(), b.parse::<u64>()) {
            (Ok(a), Ok(b)) => a.cmp(&b),
            _ => a.cmp(b),
        };
        if ordering != Ordering::Equal || a.is_empty() {
            return ordering;
        }
        (left, right) = (left_rest, right_rest);
    }
}

/// Splits off a run of digits or a run of anything else.
fn chunk(text: &str) -> (&str, &str) {
    let digits = text.starts_with(|c: char| c.is_ascii_digit());
    let end = text
        .find(|c: char| c.is_ascii_digit() != digits)
        .unwrap_or(text.len());
    text.split_at_checked(end).unwrap_or((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_stand_in_the_order_of_people_with_parents_first() {
        let mut citations = [
            "COE-THB 12(10)",
            "COE-THB",
            "ECHR 4",
            "COE-THB 12(2)(a)",
            "COE-THB 12(2)",
            "COE-THB 12",
        ];
        citations.sort_by(|left, right| in_order(left, right));
        assert_eq!(
            citations,
            [
                "COE-THB",
                "COE-THB 12",
                "COE-THB 12(2)",
                "COE-THB 12(2)(a)",
                "COE-THB 12(10)",
                "ECHR 4"
            ]
        );
    }
}
