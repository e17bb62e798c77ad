//! What a question can hold at all: the options of its list, the numbers between its ends. What a rule calculates or fills in is not bound
//! by them, so such a question counts as one without limits.

use std::collections::{BTreeSet, HashMap};

use crate::base::number::Number;
use crate::form::expr::ast::Ast;
use crate::form::load::log::list;
use crate::form::load::logic::formula::Held;
use crate::form::model::question::{NumberSpec, Question, QuestionKind};
use crate::form::model::questionnaire::{Node, NodeIndex};
use crate::form::model::rule::RuleKind;
use crate::text::i18n::keys::check as say;
use crate::text::i18n::phrase::Phrase;

/// What expressions read where a question was answered as not applicable or not verified.
const STATES: [&str; 2] = ["not_applicable", "not_verified"];

/// What one question can hold.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Limit {
    /// One of these options.
    Options(Vec<String>),
    /// Numbers.
    Numbers {
        min: Option<Number>,
        max: Option<Number>,
        whole: bool,
    },
}

/// Per question what it can hold; one that is not here can hold anything.
pub(super) type Limits = HashMap<NodeIndex, Limit>;

/// The limits of all questions.
pub(super) fn of(nodes: &[Node], trees: &HashMap<(NodeIndex, RuleKind), Ast>) -> Limits {
    let all = (0u32..).map(NodeIndex).zip(nodes);
    let bound = all.filter(|(at, _)| {
        let made = [RuleKind::Calculate, RuleKind::Default];
        !made.iter().any(|kind| trees.contains_key(&(*at, *kind)))
    });
    bound
        .filter_map(|(at, node)| Some((at, limit(node.question()?)?)))
        .collect()
}

fn limit(question: &Question) -> Option<Limit> {
    match &question.kind {
        QuestionKind::Rating(scale) => {
            let levels = scale.levels.iter().map(|level| level.id.to_string());
            Some(Limit::Options(levels.collect()))
        }
        QuestionKind::Single(list) => {
            let options = list.options.iter().map(|option| option.id.to_string());
            Some(Limit::Options(options.collect()))
        }
        QuestionKind::Number(spec) => numbers(spec),
        _ => None,
    }
}

fn numbers(spec: &NumberSpec) -> Option<Limit> {
    let (min, max, whole) = (spec.min.clone(), spec.max.clone(), spec.whole);
    (min.is_some() || max.is_some() || whole).then_some(Limit::Numbers { min, max, whole })
}

impl Limit {
    /// Everything that can be held and makes a difference, when the question is compared with these texts and numbers.
    pub(super) fn domain(&self, texts: &BTreeSet<String>, compared: &[f64]) -> Vec<Held> {
        let blank = std::iter::once(String::new());
        let states = STATES.iter().map(|state| (*state).to_owned());
        match self {
            Limit::Options(options) => {
                let all = blank.chain(options.iter().cloned()).chain(states);
                all.map(Held::Text).collect()
            }
            Limit::Numbers { min, max, whole } => {
                let named = texts.iter().filter(|text| !text.is_empty()).cloned();
                let held: BTreeSet<String> = blank.chain(named).chain(states).collect();
                let mut cuts = compared.to_vec();
                let ends = [min, max].into_iter().flatten().map(Number::to_f64);
                cuts.extend(ends);
                let inside = |number: &f64| {
                    min.as_ref().is_none_or(|min| min.to_f64() <= *number)
                        && max.as_ref().is_none_or(|max| *number <= max.to_f64())
                };
                let numbers = match whole {
                    true => wholes_around(&cuts),
                    false => points_around(cuts),
                };
                let numbers = numbers.into_iter().filter(inside).map(Held::Number);
                held.into_iter().map(Held::Text).chain(numbers).collect()
            }
        }
    }

    /// What it takes, in words.
    pub(super) fn said(&self, id: &str) -> Phrase {
        match self {
            Limit::Options(options) => {
                say::takes_options(id, list(options.iter().map(String::as_str)))
            }
            Limit::Numbers { min, max, whole } => {
                let end = |end: &Option<Number>| {
                    let end = end.as_ref().map(ToString::to_string);
                    end.unwrap_or_else(|| "…".to_owned())
                };
                match whole {
                    true => say::takes_whole_numbers(id, end(min), end(max)),
                    false => say::takes_numbers(id, end(min), end(max)),
                }
            }
        }
    }
}

/// Each of these numbers, and one in every gap between and beside them.
pub(super) fn points_around(mut cuts: Vec<f64>) -> Vec<f64> {
    cuts.sort_by(f64::total_cmp);
    cuts.dedup();
    let ends = cuts.first().map(|first| first - 1.0);
    let ends = ends.into_iter().chain(cuts.last().map(|last| last + 1.0));
    let between = cuts.windows(2).filter_map(|pair| match pair {
        [one, other] => Some((one + other) / 2.0),
        _ => None,
    });
    cuts.iter().copied().chain(ends).chain(between).collect()
}

/// The whole numbers at each of these numbers and beside it: so every gap that holds a whole number has one of these.
fn wholes_around(cuts: &[f64]) -> Vec<f64> {
    let all = cuts.iter().flat_map(|cut| {
        let (below, above) = (cut.floor(), cut.ceil());
        [below - 1.0, below, above, above + 1.0]
    });
    let mut all: Vec<f64> = all.collect();
    all.sort_by(f64::total_cmp);
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(min: Option<&str>, max: Option<&str>, whole: bool) -> Limit {
        let end = |text: &str| Number::parse(text).unwrap();
        Limit::Numbers {
            min: min.map(end),
            max: max.map(end),
            whole,
        }
    }

    fn held(limit: &Limit, compared: &[f64]) -> Vec<f64> {
        let domain = limit.domain(&BTreeSet::new(), compared);
        let numbers = domain.into_iter().filter_map(|held| match held {
            Held::Number(number) => Some(number),
            _ => None,
        });
        let mut numbers: Vec<f64> = numbers.collect();
        numbers.sort_by(f64::total_cmp);
        numbers
    }

    #[test]
    fn every_gap_that_a_number_can_lie_in_has_one_and_none_lies_outside() {
        let range = numbers(Some("0"), Some("10"), true);
        assert_eq!(held(&range, &[5.0]), [0.0, 1.0, 4.0, 5.0, 6.0, 9.0, 10.0]);
        assert_eq!(
            held(&range, &[5.5]),
            [0.0, 1.0, 4.0, 5.0, 6.0, 7.0, 9.0, 10.0]
        );
        let half = numbers(Some("0.5"), None, false);
        assert_eq!(held(&half, &[2.0]), [0.5, 1.25, 2.0, 3.0]);
        // Between two neighbours there is no whole number, and there is a decimal one.
        let none = |limit: &Limit| {
            !held(limit, &[5.0, 6.0])
                .iter()
                .any(|n| *n > 5.0 && *n < 6.0)
        };
        assert!(none(&numbers(None, None, true)));
        assert!(!none(&numbers(None, Some("9"), false)));
    }
}
