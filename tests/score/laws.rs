//! What holds for every questionnaire and every set of answers.

use fener::base::number::Number;
use fener::engine::flow::evaluation::Evaluation;
use fener::engine::score::ScoreReport;
use fener::engine::score::grade::{BandKind, Grade};
use fener::form::model::instrument::StandardLayer;
use fener::form::model::questionnaire::Questionnaire;
use proptest::prelude::*;

use super::build::{Asked, Play, ach4, questionnaire, rated, ynp};

const SECTIONS: [&str; 3] = ["a", "b", "c"];
const CITES: [&[&str]; 4] = [
    &[],
    &["COE-THB 12"],
    &["COE-THB 12(1)"],
    &["COE-THB 12", "EU-THB 11"],
];

/// One question of a random questionnaire and how it was answered.
#[derive(Clone, Debug)]
struct One {
    section: usize,
    weight: i64,
    must_pass: bool,
    four_levels: bool,
    cites: usize,
    answer: usize,
}

fn one() -> impl Strategy<Value = One> {
    (
        0..3usize,
        1..4i64,
        prop::bool::weighted(0.3),
        any::<bool>(),
        0..4usize,
        0..7usize,
    )
        .prop_map(
            |(section, weight, must_pass, four_levels, cites, answer)| One {
                section,
                weight,
                must_pass,
                four_levels,
                cites,
                answer,
            },
        )
}

impl One {
    fn asked(&self, id: &str) -> Asked {
        let scale = if self.four_levels { ach4() } else { ynp() };
        let asked = rated(id, self.weight, scale).cites(CITES[self.cites]);
        let asked = asked.layer(StandardLayer::ALL[self.cites]);
        if self.must_pass {
            asked.must_pass()
        } else {
            asked
        }
    }

    fn answer(&self) -> &'static str {
        let levels = ["yes", "partly", "no", "yes"];
        let four = ["in_full", "in_part", "started", "not_started"];
        match self.answer {
            0 => "",
            1 => "n/a",
            2 => "?",
            n if self.four_levels => four[n - 3],
            n => levels[n - 3],
        }
    }
}

fn build(ones: &[One]) -> (Questionnaire, Play) {
    let sections: Vec<(&str, Vec<Asked>)> = SECTIONS
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let mine = ones.iter().enumerate().filter(|(_, one)| one.section == at);
            (
                *id,
                mine.map(|(n, one)| one.asked(&format!("q{n}"))).collect(),
            )
        })
        .collect();
    let ids: Vec<String> = (0..ones.len()).map(|n| format!("q{n}")).collect();
    let answers = ids
        .iter()
        .zip(ones)
        .map(|(id, one)| (id.as_str(), one.answer()));
    (
        questionnaire(&sections),
        Play::with(&answers.collect::<Vec<_>>()),
    )
}

fn all_grades(report: &ScoreReport) -> Vec<&Grade> {
    let sections = report.sections.iter().map(|(_, grade)| grade);
    let standards = report.standards.iter().map(|(_, grade)| grade);
    let layers = report.layers.iter().map(|(_, grade)| grade);
    sections.chain(standards).chain(layers).collect()
}

/// Everything open or not verified in every combination of worst, best and left as it is.
fn completions(questionnaire: &Questionnaire, ones: &[One]) -> Vec<ScoreReport> {
    let unknown: Vec<usize> = (0..ones.len())
        .filter(|n| matches!(ones[*n].answer, 0 | 2))
        .collect();
    let mut reports = Vec::new();
    for combination in 0..2usize.pow(unknown.len() as u32) {
        let mut ones = ones.to_vec();
        for (bit, at) in unknown.iter().enumerate() {
            let best = combination >> bit & 1 == 1;
            ones[*at].answer = match (best, ones[*at].four_levels) {
                (true, _) => 3,
                (false, true) => 6,
                (false, false) => 5,
            };
        }
        let (_, play) = build(&ones);
        reports.push(play.score(questionnaire));
    }
    reports
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_total_is_the_sum_of_its_contributions(ones in prop::collection::vec(one(), 1..12)) {
        let (questionnaire, play) = build(&ones);
        let report = play.score(&questionnaire);
        for grade in all_grades(&report) {
            let counted = report.contributions_of(grade).filter(|one| one.points.is_some());
            let (mut points, mut weight) = (Number::zero(), Number::zero());
            for one in counted {
                points = points + one.counts().unwrap();
                weight = weight + one.weight.clone();
            }
            prop_assert_eq!(&points, &grade.points);
            prop_assert_eq!(&weight, &grade.weight);
            prop_assert_eq!(points.checked_div(&weight), grade.score.clone());
        }
        let scores = report.sections.iter().filter(|(_, grade)| {
            matches!(grade.band, BandKind::Of(_) | BandKind::MustPassFailed)
        });
        let scores: Vec<Number> = scores.map(|(_, grade)| grade.score.clone().unwrap()).collect();
        let count = Number::whole(scores.len() as i64);
        let mean = scores.into_iter().sum::<Number>().checked_div(&count);
        prop_assert_eq!(mean, report.overall.score);
    }

    #[test]
    fn a_score_lies_between_its_lowest_and_highest(ones in prop::collection::vec(one(), 1..12)) {
        let (questionnaire, play) = build(&ones);
        let report = play.score(&questionnaire);
        for grade in all_grades(&report).into_iter().chain([&report.overall]) {
            prop_assert_eq!(grade.lowest.is_some(), grade.coverage.is_some());
            prop_assert!(grade.lowest <= grade.highest);
            if let Some(score) = &grade.score {
                prop_assert!(grade.lowest.as_ref().unwrap() <= score);
                prop_assert!(score <= grade.highest.as_ref().unwrap());
            }
            let one = Number::one();
            prop_assert!(grade.highest.as_ref().is_none_or(|highest| *highest <= one));
        }
    }

    #[test]
    fn some_completion_reaches_the_lowest_and_the_highest_and_none_leaves_them(
        ones in prop::collection::vec(one(), 1..7)
    ) {
        let (questionnaire, play) = build(&ones);
        let report = play.score(&questionnaire);
        let completed = completions(&questionnaire, &ones);
        for (at, grade) in all_grades(&report).into_iter().enumerate() {
            let scores: Vec<&Option<Number>> = completed.iter().map(|report| &all_grades(report)[at].score).collect();
            prop_assert_eq!(scores.iter().min().copied(), Some(&grade.lowest));
            prop_assert_eq!(scores.iter().max().copied(), Some(&grade.highest));
        }
        let scores = completed.iter().chain([&report]).filter_map(|report| report.overall.score.as_ref());
        let scores: Vec<&Number> = scores.collect();
        prop_assert_eq!(scores.iter().min().copied(), report.overall.lowest.as_ref());
        prop_assert_eq!(scores.iter().max().copied(), report.overall.highest.as_ref());
    }

    #[test]
    fn the_order_of_questions_and_of_answers_does_not_matter(
        ones in prop::collection::vec(one(), 1..12).prop_shuffle(), turn in 0usize..12
    ) {
        let (questionnaire, play) = build(&ones);
        let report = play.score(&questionnaire);
        let mut turned = ones.clone();
        turned.rotate_left(turn % ones.len());
        let (other, play) = build(&turned);
        let other = play.score(&other);
        let numbers = |grade: &Grade| (grade.score.clone(), grade.lowest.clone(), grade.highest.clone(), grade.band.clone());
        prop_assert_eq!(numbers(&report.overall), numbers(&other.overall));
        let sections = |report: &ScoreReport| report.sections.iter().map(|(id, grade)| (id.clone(), numbers(grade))).collect::<Vec<_>>();
        prop_assert_eq!(sections(&report), sections(&other));
        let standards = |report: &ScoreReport| report.standards.iter().map(|(id, grade)| (id.clone(), numbers(grade))).collect::<Vec<_>>();
        prop_assert_eq!(standards(&report), standards(&other));
    }

    #[test]
    fn evaluating_and_scoring_twice_is_equal(ones in prop::collection::vec(one(), 1..12)) {
        let (questionnaire, play) = build(&ones);
        let first: Evaluation = play.evaluate(&questionnaire);
        prop_assert_eq!(&first, &play.evaluate(&questionnaire));
        prop_assert_eq!(play.score(&questionnaire), play.score(&questionnaire));
    }

    #[test]
    fn progress_counts_every_response_as_done_whatever_it_is(ones in prop::collection::vec(one(), 1..12)) {
        let (questionnaire, play) = build(&ones);
        let progress = play.evaluate(&questionnaire).progress;
        prop_assert_eq!(progress.all, ones.len());
        prop_assert_eq!(progress.done, ones.iter().filter(|one| one.answer != 0).count());
    }
}
