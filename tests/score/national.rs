//! The regional and the national score side by side: the region's questions count alone in the first, and with the country's own in the
//! second; what a country hides counts in neither. Both are exact.

use fener::engine::flow::evaluation::Hidden;
use fener::engine::score::contribution::State;
use fener::engine::score::explain::explain;
use fener::engine::score::grade::{BandKind, Grade};
use fener::engine::score::{Graded, ScoreReport};
use fener::form::model::instrument::Citation;
use fener::form::model::questionnaire::Questionnaire;
use proptest::prelude::{any, prop_assert_eq, proptest};

use super::build::{Asked, Play, ach4, questionnaire, rated, ynp};

fn regional() -> Vec<Asked> {
    vec![
        rated("q1", 3, ynp()).must_pass(),
        rated("q2", 2, ach4()).cites(&["COE-THB 12"]),
        rated("q3", 1, ynp()),
    ]
}

/// The worked example of the domain reference with a question of the country's own, of weight 2.
fn adapted() -> Questionnaire {
    let mut questions = regional();
    questions.insert(1, rated("al_1", 2, ynp()).cites(&["COE-THB 12"]).national());
    questionnaire(&[("a", questions)])
}

fn said(grade: &Grade) -> String {
    let exact = |share: &Option<fener::base::number::Number>| {
        share.as_ref().map_or("-".to_owned(), ToString::to_string)
    };
    let band = match &grade.band {
        BandKind::Of(id) => id.to_string(),
        other => format!("{other:?}"),
    };
    format!("{} {} {band}", exact(&grade.score), exact(&grade.coverage))
}

fn both(answers: &[(&str, &str)]) -> (String, String) {
    let report = Play::with(answers).score(&adapted());
    let national = report.national.as_ref().unwrap();
    (said(&report.sections[0].1), said(&national.sections[0].1))
}

#[test]
fn the_worked_examples_have_a_national_score_beside_them() {
    for (q1, q2, q3, al, region, nation) in [
        (
            "yes",
            "in_part",
            "n/a",
            "no",
            "13/15 1 fully_met",
            "13/21 1 partly_met",
        ),
        (
            "yes",
            "in_part",
            "n/a",
            "yes",
            "13/15 1 fully_met",
            "19/21 1 fully_met",
        ),
        (
            "yes",
            "in_part",
            "n/a",
            "n/a",
            "13/15 1 fully_met",
            "13/15 1 fully_met",
        ),
        (
            "yes",
            "in_part",
            "n/a",
            "open",
            "13/15 1 fully_met",
            "13/15 5/7 fully_met",
        ),
        (
            "yes",
            "?",
            "n/a",
            "yes",
            "1 0.6 NotRated",
            "1 5/7 fully_met",
        ),
        (
            "no",
            "in_full",
            "yes",
            "yes",
            "0.5 1 MustPassFailed",
            "0.625 1 MustPassFailed",
        ),
        (
            "n/a",
            "n/a",
            "n/a",
            "partly",
            "- - NotApplicable",
            "0.5 1 partly_met",
        ),
    ] {
        let answers = [("q1", q1), ("q2", q2), ("q3", q3), ("al_1", al)];
        let expected = (region.to_owned(), nation.to_owned());
        assert_eq!(both(&answers), expected, "{q1} {q2} {q3} {al}");
    }
}

#[test]
fn a_failed_must_pass_of_the_country_fails_the_national_score_alone() {
    let mut questions = regional();
    questions.push(rated("al_1", 1, ynp()).must_pass().national());
    let questionnaire = questionnaire(&[("a", questions)]);
    let answers = [
        ("q1", "yes"),
        ("q2", "in_full"),
        ("q3", "yes"),
        ("al_1", "no"),
    ];
    let report = Play::with(&answers).score(&questionnaire);
    assert_eq!(said(&report.sections[0].1), "1 1 fully_met");
    let national = report.national.unwrap();
    assert_eq!(said(&national.sections[0].1), "6/7 1 MustPassFailed");
    assert_eq!(said(&national.overall), "6/7 1 partly_met");
}

#[test]
fn what_a_country_hides_counts_in_neither_score_even_when_it_was_answered() {
    let mut questions = regional();
    questions[2] = rated("q3", 1, ynp()).hidden_here();
    questions.push(rated("al_1", 1, ynp()).national());
    let questionnaire = questionnaire(&[("a", questions)]);
    let answers = [
        ("q1", "yes"),
        ("q2", "in_full"),
        ("q3", "no"),
        ("al_1", "yes"),
    ];
    let report = Play::with(&answers).score(&questionnaire);
    assert_eq!(said(&report.sections[0].1), "1 1 fully_met");
    assert_eq!(
        said(&report.national.unwrap().sections[0].1),
        "1 1 fully_met"
    );
    let hidden = report
        .contributions
        .iter()
        .find(|one| one.place.to_string() == "q3");
    assert_eq!(hidden.unwrap().state, State::Hidden(Hidden::Country));
}

#[test]
fn without_questions_of_its_own_there_is_one_score() {
    let questionnaire = questionnaire(&[("a", regional())]);
    let report = Play::with(&[("q1", "yes")]).score(&questionnaire);
    assert!(report.national.is_none());
    assert_eq!(report.widest(), &report);
}

#[test]
fn the_explanation_of_each_score_adds_up_to_it() {
    let questionnaire = adapted();
    let play = Play::with(&[
        ("q1", "partly"),
        ("q2", "in_part"),
        ("q3", "yes"),
        ("al_1", "no"),
    ]);
    let evaluation = play.evaluate(&questionnaire);
    let report = play.score(&questionnaire);
    let lines = |report: &ScoreReport| {
        let told = explain(&questionnaire, &evaluation, report, &Graded::Overall).unwrap();
        let sum = told
            .counted
            .iter()
            .fold(fener::base::number::Number::zero(), |sum, line| {
                &sum + &line.adds
            });
        assert_eq!(Some(sum), report.overall.score);
        told.counted.len()
    };
    assert_eq!(lines(&report), 3);
    assert_eq!(lines(report.national.as_ref().unwrap()), 4);
    let cited = Graded::Standard(Citation::new("COE-THB 12"));
    assert_eq!(report.grade(&cited).unwrap().contributions.len(), 1);
    let national = report.national.as_ref().unwrap();
    assert_eq!(national.grade(&cited).unwrap().contributions.len(), 2);
}

proptest! {
    /// Whatever is answered, a country's questions leave the regional score as it is without them.
    #[test]
    fn the_regional_score_does_not_know_the_countrys_questions(
        q1 in any::<u8>(), q2 in any::<u8>(), q3 in any::<u8>(), al in any::<u8>(),
    ) {
        let ynp = |at: u8| ["yes", "partly", "no", "n/a", "?", ""][usize::from(at) % 6];
        let ach = |at: u8| ["in_full", "in_part", "started", "not_started", "n/a", "?"][usize::from(at) % 6];
        let answers = [("q1", ynp(q1)), ("q2", ach(q2)), ("q3", ynp(q3)), ("al_1", ynp(al))];
        let with = Play::with(&answers).score(&adapted());
        let without = Play::with(&answers[..3]).score(&questionnaire(&[("a", regional())]));
        let grades = |report: &ScoreReport| {
            let sections = report.sections.iter().map(|(_, grade)| said(grade));
            sections.chain([said(&report.overall)]).collect::<Vec<_>>()
        };
        prop_assert_eq!(grades(&with), grades(&without));
    }
}
