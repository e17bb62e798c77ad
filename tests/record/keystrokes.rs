//! What an answer costs at the keyboard: two keys for a judgement without a reason, one for a fact.

use fener::form::model::question::{Advance, QuestionKind};
use fener::interface::app::effect::Order;
use fener::interface::app::screen::Frame as _;
use fener::record::session::place::Place;

use crate::support::driver::Walk;

/// Presses keys at a question until it is answered and another is shown; how many it took.
fn keys(number: &str, keys: &[&str]) -> usize {
    let mut walk = Walk::services("en");
    walk.go(number);
    let place = walk.place(number);
    let mut written = 0;
    for (at, key) in keys.iter().enumerate() {
        walk.press(key);
        written += walk
            .orders
            .iter()
            .filter(|order| matches!(order, Order::Append { .. }))
            .count();
        let moved = walk.top().place() != Some(&place);
        if moved && walk.answer(number).is_some() {
            assert_eq!(written, 1, "{number} is written once");
            return at + 1;
        }
    }
    panic!("{number} is not answered with {keys:?}");
}

/// The printed numbers of the questions that are asked first and fulfil something.
fn numbers(wanted: impl Fn(&QuestionKind, Advance, bool) -> bool) -> Vec<String> {
    let walk = Walk::services("en");
    let open = walk.session();
    let places: Vec<&Place> = open
        .evaluation
        .standings
        .iter()
        .filter(|standing| standing.hidden.is_none())
        .map(|standing| &standing.place)
        .collect();
    let questions = places.iter().filter_map(|place| {
        let question = open.questionnaire.question(&place.question)?;
        wanted(&question.kind, question.advance, question.is_scored()).then(|| open.number(place))
    });
    questions.collect()
}

#[test]
fn a_scored_question_without_a_reason_takes_two_keys() {
    let scored = numbers(|kind, _, is_scored| is_scored && matches!(kind, QuestionKind::Rating(_)));
    assert!(scored.len() > 40, "only {} are scored", scored.len());
    for number in scored.iter().step_by(9) {
        assert_eq!(keys(number, &["1", "Enter"]), 2, "{number}");
    }
}

#[test]
fn a_fact_takes_one_key() {
    let facts = numbers(|kind, advance, is_scored| {
        !is_scored && advance == Advance::Auto && matches!(kind, QuestionKind::Single(_))
    });
    assert!(!facts.is_empty());
    for number in &facts {
        assert_eq!(keys(number, &["1"]), 1, "{number}");
    }
}
