//! Why a number is what it is, and what would change it.

use fener::base::id::{BandId, QuestionId, SectionId};
use fener::base::number::Number;
use fener::engine::score::change::{Way, what_if};
use fener::engine::score::contribution::State;
use fener::engine::score::explain::{Because, Explanation, explain};
use fener::engine::score::grade::BandKind;
use fener::engine::score::question::Possible;
use fener::engine::score::{Graded, ScoreReport};
use fener::form::model::questionnaire::Questionnaire;
use fener::record::session::place::Place;
use proptest::prelude::*;

use super::build::{Asked, Play, ach4, percent, questionnaire, rated, ynp};

fn section() -> Graded {
    Graded::Section(SectionId::new("a"))
}

fn explained(
    questionnaire: &Questionnaire,
    play: &Play,
    graded: &Graded,
) -> (ScoreReport, Explanation) {
    let evaluation = play.evaluate(questionnaire);
    let report = play.score(questionnaire);
    let explanation = explain(questionnaire, &evaluation, &report, graded).unwrap();
    (report, explanation)
}

fn example() -> Questionnaire {
    questionnaire(&[(
        "a",
        vec![
            rated("q1", 3, ynp()).must_pass(),
            rated("q2", 2, ach4()),
            rated("q3", 1, ynp()),
            rated("q4", 1, ynp()),
        ],
    )])
}

fn place(id: &str) -> Place {
    Place::new(QuestionId::new(id))
}

#[test]
fn the_lines_that_count_add_up_to_the_score() {
    let questionnaire = example();
    let play = Play::with(&[
        ("q1", "partly"),
        ("q2", "in_part"),
        ("q3", "n/a"),
        ("q4", "?"),
    ]);
    let (report, explanation) = explained(&questionnaire, &play, &section());
    let adds: Number = explanation
        .counted
        .iter()
        .map(|line| line.adds.clone())
        .sum();
    assert_eq!(Some(adds), report.sections[0].1.score);
    let lacks: Number = explanation
        .counted
        .iter()
        .map(|line| line.lacks.clone())
        .sum();
    assert_eq!(percent(&Some(lacks)), "43.3");
    let [left_out, unknown] = [&explanation.left_out, &explanation.unknown].map(|all| all.clone());
    assert_eq!((left_out, unknown), (vec![2], vec![3]));
    assert!(
        matches!(&report.contributions[2].state, State::NotApplicable(reason) if reason == "does not apply here")
    );
}

#[test]
fn the_rules_that_decided_the_band_are_named() {
    let questionnaire = example();
    let because = |answers: &[(&str, &str)]| {
        let (_, explanation) = explained(&questionnaire, &Play::with(answers), &section());
        explanation.because
    };
    assert_eq!(
        because(&[("q1", "no"), ("q2", "in_full")]),
        [Because::Failed(vec![place("q1")])]
    );
    let coverage = Number::ratio(4, 7).unwrap();
    let floor = Number::parse("70%").unwrap();
    assert_eq!(
        because(&[("q2", "in_full"), ("q3", "yes"), ("q4", "yes")]),
        [
            Because::UnderFloor { coverage, floor },
            Because::Unknown(vec![place("q1")])
        ]
    );
    let partly = BandId::new("partly_met");
    let from = Number::parse("40%").unwrap();
    assert_eq!(
        because(&[
            ("q1", "partly"),
            ("q2", "in_full"),
            ("q3", "yes"),
            ("q4", "yes")
        ]),
        [Because::Reaches {
            band: partly.clone(),
            from: from.clone()
        }]
    );
    let nothing = [("q1", "n/a"), ("q2", "n/a"), ("q3", "n/a"), ("q4", "n/a")];
    assert_eq!(because(&nothing), [Because::NothingApplies]);
}

#[test]
fn a_must_pass_between_is_named_when_it_bars_the_way() {
    let questions = vec![rated("q1", 1, ynp()).must_pass(), rated("q2", 9, ynp())];
    let questionnaire = questionnaire(&[("a", questions)]);
    let play = Play::with(&[("q1", "partly"), ("q2", "yes")]);
    let (_, explanation) = explained(&questionnaire, &play, &section());
    let between = Because::Between {
        places: vec![place("q1")],
        instead_of: BandId::new("fully_met"),
    };
    assert_eq!(explanation.because[0], between);
}

#[test]
fn what_could_move_the_score_furthest_comes_first() {
    let questionnaire = example();
    let play = Play::with(&[("q1", "yes"), ("q2", "in_part"), ("q3", "no")]);
    let (report, explanation) = explained(&questionnaire, &play, &section());
    let ids: Vec<&str> = explanation
        .movable
        .iter()
        .map(|one| {
            report.contributions[one.contribution]
                .place
                .question
                .as_str()
        })
        .collect();
    assert_eq!(ids, ["q1", "q2", "q3", "q4"]);
    let by: Vec<String> = explanation
        .movable
        .iter()
        .map(|one| percent(&Some(one.by.clone())))
        .collect();
    assert_eq!(by, ["50.0", "22.2", "16.7", "10.3"]);
}

#[test]
fn every_other_level_says_what_section_and_whole_would_be() {
    let mut sections = vec![("a", vec![rated("a1", 1, ynp()), rated("a2", 1, ynp())])];
    sections.push(("b", vec![rated("b1", 1, ynp())]));
    let questionnaire = questionnaire(&sections);
    let play = Play::with(&[("a1", "no"), ("a2", "yes"), ("b1", "yes")]);
    let evaluation = play.evaluate(&questionnaire);
    let report = play.score(&questionnaire);
    let all = what_if(&questionnaire, &evaluation, &report, &section(), 0);
    let said: Vec<String> = all
        .iter()
        .map(|one| {
            let Possible::Level(level) = &one.answer else {
                panic!("a level")
            };
            format!(
                "{level} {} {} {}",
                percent(&one.grade.score),
                percent(&one.overall.score),
                one.is_now
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            "yes 100.0 100.0 false",
            "partly 75.0 87.5 false",
            "no 50.0 75.0 true"
        ]
    );
}

#[test]
fn the_smallest_set_that_would_lift_the_band_is_found() {
    let questionnaire = example();
    let play = Play::with(&[
        ("q1", "no"),
        ("q2", "not_started"),
        ("q3", "no"),
        ("q4", "no"),
    ]);
    let (report, explanation) = explained(&questionnaire, &play, &section());
    // Only the failed must-pass: 3 of 7 is 42.9.
    let way: &Way = &explanation.ways[0];
    assert!(way.better && way.is_smallest);
    assert_eq!(way.outcome.band, BandKind::Of(BandId::new("partly_met")));
    let ids: Vec<&str> = way
        .changes
        .iter()
        .map(|change| {
            report.contributions[change.contribution]
                .place
                .question
                .as_str()
        })
        .collect();
    assert_eq!(ids, ["q1"]);
    assert_eq!(
        explanation.ways.len(),
        1,
        "nothing is worse than a failed must-pass"
    );
}

#[test]
fn open_questions_are_asked_for_before_recorded_answers() {
    let questions = vec![
        rated("q1", 1, ynp()),
        rated("q2", 1, ynp()),
        rated("q3", 1, ynp()),
    ];
    let questionnaire = questionnaire(&[("a", questions)]);
    let play = Play::with(&[("q1", "no"), ("q2", "no")]);
    let (report, explanation) = explained(&questionnaire, &play, &section());
    assert_eq!(report.sections[0].1.band, BandKind::NotRated);
    let better = explanation.ways.iter().find(|way| way.better).unwrap();
    assert_eq!(better.changes.len(), 1);
    assert_eq!(better.changes[0].contribution, 2);
}

#[test]
fn many_questions_are_searched_greedily_and_say_so() {
    let questions: Vec<Asked> = (0..60)
        .map(|n| rated(&format!("q{n}"), 1 + n % 3, ynp()))
        .collect();
    let answers: Vec<String> = (0..60).map(|n| format!("q{n}")).collect();
    let answers: Vec<(&str, &str)> = answers.iter().map(|id| (id.as_str(), "no")).collect();
    let questionnaire = questionnaire(&[("a", questions)]);
    let play = Play::with(&answers);
    let (report, explanation) = explained(&questionnaire, &play, &section());
    let way = &explanation.ways[0];
    assert!(!way.is_smallest);
    assert_eq!(way.outcome.band, BandKind::Of(BandId::new("partly_met")));
    // 48 of 120 weigh 40 %: sixteen questions of weight 3.
    assert_eq!(way.changes.len(), 16);
    assert_eq!(report.sections[0].1.score, Some(Number::zero()));
}

#[test]
fn the_whole_is_explained_by_its_sections() {
    let questionnaire = questionnaire(&[
        ("a", vec![rated("a1", 2, ynp()), rated("a2", 1, ynp())]),
        ("b", vec![rated("b1", 1, ynp()).must_pass()]),
        ("c", vec![rated("c1", 1, ynp())]),
    ]);
    let play = Play::with(&[("a1", "yes"), ("a2", "no"), ("b1", "no"), ("c1", "n/a")]);
    let (report, explanation) = explained(&questionnaire, &play, &Graded::Overall);
    let adds: Vec<String> = explanation
        .sections
        .iter()
        .map(|part| percent(&part.adds))
        .collect();
    assert_eq!(adds, ["33.3", "0.0", "none"]);
    let lines: Number = explanation
        .counted
        .iter()
        .map(|line| line.adds.clone())
        .sum();
    assert_eq!(Some(lines), report.overall.score);
    assert_eq!(
        explanation.because[0],
        Because::SectionsFailed(vec![SectionId::new("b")])
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// No smaller set of answers, of whatever levels, changes the band in that direction.
    #[test]
    fn no_smaller_set_does_it(answers in prop::collection::vec(0usize..5, 4)) {
        let said = ["yes", "partly", "no", "?", ""];
        let ids = ["q1", "q2", "q3", "q4"];
        let current: Vec<(&str, &str)> = ids.iter().zip(&answers).map(|(id, at)| {
            (*id, match (*id, said[*at]) { ("q2", "yes") => "in_full", ("q2", "partly") => "in_part", ("q2", "no") => "not_started", (_, text) => text })
        }).collect();
        let questionnaire = example();
        let (report, explanation) = explained(&questionnaire, &Play::with(&current), &section());
        let rank = |band: &BandKind| match band {
            BandKind::NotApplicable => unreachable!("everything applies"),
            BandKind::MustPassFailed => 0,
            BandKind::NotRated => 1,
            BandKind::Of(id) if id.as_str() == "not_met" => 2,
            BandKind::Of(id) if id.as_str() == "partly_met" => 3,
            BandKind::Of(_) => 4,
        };
        let now = rank(&report.sections[0].1.band);
        // Every full set of answers to the four questions, with how many differ from now.
        let (mut better, mut worse) = (None::<usize>, None::<usize>);
        let levels = |id: &str, at: usize| match (id, at) {
            (_, 0) => None,
            ("q2", at) => ["in_full", "in_part", "started", "not_started"].get(at - 1).copied(),
            (_, at) => ["yes", "partly", "no"].get(at - 1).copied(),
        };
        for code in 0..625usize {
            let digits = [code % 5, code / 5 % 5, code / 25 % 5, code / 125];
            let mut set = current.clone();
            let mut size = 0;
            for (at, digit) in digits.iter().enumerate() {
                match (digit, levels(ids[at], *digit)) {
                    (0, _) => {}
                    (_, Some(level)) => { set[at].1 = level; size += 1; }
                    (_, None) => { size = usize::MAX; break; }
                }
            }
            if size == usize::MAX { continue; }
            let grade = &Play::with(&set).score(&questionnaire).sections[0].1.band.clone();
            let reached = rank(grade);
            if reached > now && reached > 1 { better = Some(better.map_or(size, |known| known.min(size))); }
            if reached < now { worse = Some(worse.map_or(size, |known| known.min(size))); }
        }
        let found = |wanted: bool| explanation.ways.iter().find(|way| way.better == wanted).map(|way| way.changes.len());
        prop_assert_eq!(found(true), better);
        prop_assert_eq!(found(false), worse);
    }
}
