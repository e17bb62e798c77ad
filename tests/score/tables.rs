//! The worked examples of the domain reference, line by line, and what follows from the rules for standards, layers and the whole.

use fener::base::id::{ListId, OptionId};
use fener::base::value::Value;
use fener::engine::score::grade::{BandKind, Grade};
use fener::form::model::instrument::{Citation, StandardLayer};
use fener::form::model::question::{NumberSpec, QuestionKind};
use fener::form::model::questionnaire::Questionnaire;
use fener::form::model::scale::{ChoiceList, ChoiceOption};
use fener::form::model::scoring::Points;
use fener::record::session::answer::Response;

use std::sync::Arc;

use super::build::{Play, ach4, ask, number, percent, questionnaire, rated, ynp};

fn example() -> Questionnaire {
    questionnaire(&[(
        "a",
        vec![
            rated("q1", 3, ynp()).must_pass(),
            rated("q2", 2, ach4()),
            rated("q3", 1, ynp()),
        ],
    )])
}

fn said(band: &BandKind) -> &str {
    match band {
        BandKind::NotApplicable => "not applicable",
        BandKind::MustPassFailed => "must-pass failed",
        BandKind::NotRated => "not rated",
        BandKind::Of(id) => id.as_str(),
    }
}

fn line(grade: &Grade) -> String {
    let [score, coverage] = [&grade.score, &grade.coverage].map(percent);
    format!("{score} {coverage} {}", said(&grade.band))
}

#[test]
fn every_line_of_the_worked_examples_comes_out() {
    let questionnaire = example();
    for (q1, q2, q3, expected) in [
        ("yes", "in_part", "n/a", "86.7 100.0 fully_met"),
        ("partly", "in_part", "n/a", "56.7 100.0 partly_met"),
        ("no", "in_part", "n/a", "26.7 100.0 must-pass failed"),
        ("no", "in_full", "yes", "50.0 100.0 must-pass failed"),
        ("yes", "?", "n/a", "100.0 60.0 not rated"),
        ("partly", "in_full", "yes", "75.0 100.0 partly_met"),
        ("?", "in_full", "yes", "100.0 50.0 not rated"),
        ("n/a", "n/a", "n/a", "none none not applicable"),
        ("no", "?", "n/a", "0.0 60.0 must-pass failed"),
        ("open", "in_full", "yes", "100.0 50.0 not rated"),
    ] {
        let report = Play::with(&[("q1", q1), ("q2", q2), ("q3", q3)]).score(&questionnaire);
        let section = &report.sections[0].1;
        assert_eq!(line(section), expected, "{q1} {q2} {q3}");
    }
}

#[test]
fn lowest_and_highest_are_those_of_the_worked_examples() {
    let questionnaire = example();
    for (q1, q2, q3, lowest, highest) in [
        ("yes", "?", "n/a", "60.0", "100.0"),
        ("?", "in_full", "yes", "50.0", "100.0"),
        ("open", "in_full", "yes", "50.0", "100.0"),
        ("open", "open", "open", "0.0", "100.0"),
        ("yes", "in_part", "n/a", "86.7", "86.7"),
        ("n/a", "n/a", "n/a", "none", "none"),
    ] {
        let report = Play::with(&[("q1", q1), ("q2", q2), ("q3", q3)]).score(&questionnaire);
        let grade = &report.sections[0].1;
        assert_eq!(
            (percent(&grade.lowest), percent(&grade.highest)),
            (lowest.to_owned(), highest.to_owned())
        );
    }
}

#[test]
fn a_failed_must_pass_decides_even_when_another_is_not_verified() {
    let questions = vec![
        rated("q1", 1, ynp()).must_pass(),
        rated("q2", 9, ynp()).must_pass(),
    ];
    let questionnaire = questionnaire(&[("a", questions)]);
    let report = Play::with(&[("q1", "no"), ("q2", "?")]).score(&questionnaire);
    let grade = &report.sections[0].1;
    assert_eq!(grade.band, BandKind::MustPassFailed);
    assert_eq!(grade.failed.len(), 1);
    assert_eq!(report.overall.failed, grade.failed);
}

#[test]
fn a_must_pass_between_bars_the_way_to_the_best_band_only() {
    let questionnaire = example();
    let report =
        Play::with(&[("q1", "partly"), ("q2", "not_started"), ("q3", "no")]).score(&questionnaire);
    assert_eq!(line(&report.sections[0].1), "25.0 100.0 not_met");
}

#[test]
fn a_threshold_is_reached_exactly_and_not_by_rounding() {
    let scale = super::build::scale("s", &[("a", "85/100"), ("b", "8499/10000"), ("c", "0")]);
    let questionnaire = questionnaire(&[("a", vec![rated("q", 1, scale)])]);
    let band = |level| {
        said(
            &Play::with(&[("q", level)]).score(&questionnaire).sections[0]
                .1
                .band,
        )
        .to_owned()
    };
    assert_eq!(band("a"), "fully_met");
    assert_eq!(band("b"), "partly_met");
}

#[test]
fn the_whole_is_the_plain_mean_of_the_rated_sections() {
    let questionnaire = questionnaire(&[
        ("a", vec![rated("a1", 1, ynp())]),
        ("b", vec![rated("b1", 9, ynp()), rated("b2", 1, ynp())]),
        ("c", vec![rated("c1", 1, ynp()), rated("c2", 1, ynp())]),
        ("d", vec![rated("d1", 1, ynp())]),
    ]);
    let answers = [
        ("a1", "yes"),
        ("b1", "no"),
        ("b2", "yes"),
        ("c1", "no"),
        ("d1", "n/a"),
    ];
    let report = Play::with(&answers).score(&questionnaire);
    // c is covered by half and not rated; d does not apply: 2 of 3 sections are under 70 %.
    assert_eq!(line(&report.overall), "55.0 66.7 not rated");
    let report = Play::with(&[answers.as_slice(), &[("c2", "yes")]].concat()).score(&questionnaire);
    assert_eq!(line(&report.overall), "53.3 100.0 partly_met");
}

#[test]
fn a_failed_must_pass_in_one_section_keeps_the_whole_from_the_best_band() {
    let mut sections = vec![(
        "a",
        vec![
            rated("a1", 1, ynp()),
            rated("a2", 9, ynp()),
            rated("ax", 1, ynp()).must_pass(),
        ],
    )];
    let ids = [("b", "b1"), ("c", "c1"), ("d", "d1")];
    sections.extend(ids.map(|(section, id)| (section, vec![rated(id, 1, ynp())])));
    let questionnaire = questionnaire(&sections);
    let good = [
        ("a1", "yes"),
        ("a2", "yes"),
        ("ax", "no"),
        ("b1", "yes"),
        ("c1", "yes"),
        ("d1", "yes"),
    ];
    let report = Play::with(&good).score(&questionnaire);
    assert_eq!(line(&report.overall), "97.7 100.0 partly_met");
    let bad = [
        ("a1", "no"),
        ("a2", "no"),
        ("ax", "no"),
        ("b1", "no"),
        ("c1", "no"),
        ("d1", "no"),
    ];
    let report = Play::with(&bad).score(&questionnaire);
    assert_eq!(line(&report.overall), "0.0 100.0 not_met");
    assert_eq!(report.overall.failed.len(), 1);
}

#[test]
fn the_whole_has_the_range_of_its_sections_and_holds_its_own_score() {
    let questionnaire = questionnaire(&[
        ("a", vec![rated("a1", 1, ynp())]),
        ("b", vec![rated("b1", 6, ynp()), rated("b2", 4, ynp())]),
    ]);
    let report = Play::with(&[("a1", "no"), ("b1", "yes")]).score(&questionnaire);
    let overall = &report.overall;
    // Section b is not rated and lies between 60 and 100: with it the whole is between 30 and 50, without it 0.
    assert_eq!(percent(&overall.score), "0.0");
    assert_eq!(
        (percent(&overall.lowest), percent(&overall.highest)),
        ("0.0".into(), "50.0".into())
    );
}

#[test]
fn a_standard_counts_with_everything_that_holds_it_and_each_question_once() {
    let questions = vec![
        rated("q1", 1, ynp()).cites(&["COE-THB 12(1)(a)", "COE-THB 12(1)(b)"]),
        rated("q2", 3, ynp()).cites(&["COE-THB 12(1)(b)", "EU-THB 11"]),
        rated("q3", 1, ynp()),
    ];
    let questionnaire = questionnaire(&[("a", questions)]);
    let report = Play::with(&[("q1", "no"), ("q2", "yes"), ("q3", "no")]).score(&questionnaire);
    let standards: Vec<(String, String)> = report
        .standards
        .iter()
        .map(|(citation, grade)| (citation.to_string(), percent(&grade.score)))
        .collect();
    let expected = [
        ("COE-THB", "75.0"),
        ("COE-THB 12", "75.0"),
        ("COE-THB 12(1)", "75.0"),
        ("COE-THB 12(1)(a)", "0.0"),
        ("COE-THB 12(1)(b)", "75.0"),
        ("EU-THB", "100.0"),
        ("EU-THB 11", "100.0"),
    ];
    assert_eq!(
        standards,
        expected.map(|(a, b)| (a.to_owned(), b.to_owned()))
    );
    let found = report.grade(&fener::engine::score::Graded::Standard(Citation::new(
        "EU-THB 11",
    )));
    assert_eq!(found.map(|grade| grade.contributions.len()), Some(1));
}

#[test]
fn a_layer_is_graded_by_the_same_rule() {
    let questions = vec![
        rated("q1", 1, ynp()).layer(StandardLayer::Law),
        rated("q2", 1, ynp()).layer(StandardLayer::Law),
        rated("q3", 1, ynp())
            .layer(StandardLayer::Practice)
            .must_pass(),
    ];
    let questionnaire = questionnaire(&[("a", questions)]);
    let report = Play::with(&[("q1", "yes"), ("q2", "partly"), ("q3", "no")]).score(&questionnaire);
    let layers: Vec<String> = report
        .layers
        .iter()
        .map(|(layer, grade)| format!("{} {}", layer.as_str(), line(grade)))
        .collect();
    assert_eq!(
        layers,
        [
            "law 75.0 100.0 partly_met",
            "practice 0.0 100.0 must-pass failed"
        ]
    );
}

#[test]
fn options_score_their_share_and_numbers_the_step_they_reach() {
    let option = |id: &str, exclusive| ChoiceOption {
        id: OptionId::new(id),
        code: 1,
        exclusive,
        columns: Vec::new(),
    };
    let list = ChoiceList {
        id: ListId::new("l"),
        options: vec![
            option("a", false),
            option("b", false),
            option("c", false),
            option("none", true),
        ],
    };
    let steps = vec![(number("36"), number("1")), (number("12"), number("1/2"))];
    let questionnaire = questionnaire(&[(
        "a",
        vec![
            ask("many", QuestionKind::Several(Arc::new(list))).scored(1, Points::ShareOfOptions),
            ask("months", QuestionKind::Number(NumberSpec::default()))
                .scored(1, Points::Steps(steps)),
        ],
    )]);
    let points = |many: &[&str], months: &str| {
        let mut play = Play::open();
        let options = many.iter().map(|id| OptionId::new(id)).collect();
        play.answer("many", Response::Value(Value::Choices(options)));
        play.answer("months", Response::Value(Value::Number(number(months))));
        let report = play.score(&questionnaire);
        report
            .contributions
            .iter()
            .map(|one| one.points.as_ref().unwrap().to_string())
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert_eq!(points(&["a", "c"], "36"), "2/3 1");
    assert_eq!(points(&["a", "b", "c"], "35.9"), "1 0.5");
    assert_eq!(points(&["none"], "11"), "0 0");
    assert_eq!(points(&[], "-1"), "0 0");
}

#[test]
fn the_report_names_the_last_event_it_counts() {
    let play = Play::with(&[("q1", "yes"), ("q2", "in_full")]);
    let report = play.score(&example());
    assert_eq!(report.session, (play.session.id, play.session.seq));
    assert_eq!(report.contributions[1].seq, Some(play.session.seq));
    assert_eq!(report.contributions[2].seq, None);
}

#[test]
fn what_is_retired_is_left_out() {
    let questions = vec![rated("q1", 1, ynp()), rated("q2", 1, ynp()).retired()];
    let questionnaire = questionnaire(&[("a", questions)]);
    let report = Play::with(&[("q1", "yes"), ("q2", "no")]).score(&questionnaire);
    assert_eq!(line(&report.sections[0].1), "100.0 100.0 fully_met");
    assert_eq!(report.overall.counts.hidden, 1);
}
