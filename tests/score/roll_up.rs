//! The rule by which levels of government make one number: the mean of those that count, and the band in the order of every grade.

use fener::engine::score::grade::BandKind;
use fener::engine::score::roll_up::RollUp;
use fener::engine::score::{Graded, ScoreReport};

use super::build::{Play, percent, questionnaire, rated, ynp};

/// The four levels that count here, and one that does not.
const ORDER: [&str; 5] = ["a", "b", "c", "d", "part_of_b"];

fn report(answers: (&str, &str)) -> ScoreReport {
    let two = questionnaire(&[(
        "one",
        vec![rated("q1", 1, ynp()).must_pass(), rated("q2", 3, ynp())],
    )]);
    Play::with(&[("q1", answers.0), ("q2", answers.1)]).score(&two)
}

/// What levels make together, each with its answers to a must-pass of weight 1 and a question of weight 3.
fn rolled(levels: &[(&str, (&str, &str))]) -> RollUp {
    let order = ORDER.map(str::to_owned);
    let assessed = levels
        .iter()
        .map(|(id, answers)| ((*id).to_owned(), report(*answers)));
    let any = questionnaire(&[("one", vec![rated("q1", 1, ynp())])]);
    RollUp::of(assessed.collect(), (&order, &order[..4]), &any.grading)
}

/// Score, range and band of the section and the band of the whole.
fn line(rolled: &RollUp) -> String {
    let band = |kind: &BandKind| match kind {
        BandKind::NotApplicable => "n/a".to_owned(),
        BandKind::MustPassFailed => "must-pass failed".to_owned(),
        BandKind::NotRated => "not rated".to_owned(),
        BandKind::Of(id) => id.to_string(),
    };
    let section = rolled.sections().next().unwrap().1;
    let [score, lowest, highest] = [&section.score, &section.lowest, &section.highest].map(percent);
    let whole = rolled.row(&Graded::Overall).unwrap();
    format!(
        "{score} {lowest}-{highest} {}, {}",
        band(&section.band),
        band(&whole.band)
    )
}

#[test]
fn every_line_of_the_rule_comes_out() {
    let full = ("yes", "yes");
    for (b, d, expected) in [
        (full, Some(full), "100.0 100.0-100.0 fully_met, fully_met"),
        (
            ("yes", "no"),
            Some(full),
            "81.3 25.0-100.0 partly_met, partly_met",
        ),
        // Failed for the persons at one level, so not met; of the whole at most the second band, as with sections.
        (
            ("no", "yes"),
            Some(full),
            "93.8 75.0-100.0 must-pass failed, partly_met",
        ),
        (
            ("no", "yes"),
            None,
            "91.7 75.0-100.0 must-pass failed, not rated",
        ),
        // A must-pass between lowers its section; the whole, as in one assessment, only where one failed.
        (
            ("partly", "yes"),
            Some(full),
            "96.9 87.5-100.0 partly_met, fully_met",
        ),
        (
            ("yes", "?"),
            Some(full),
            "100.0 100.0-100.0 not rated, not rated",
        ),
        // What a level that is not rated has answered so far is no finding about it.
        (
            ("?", "no"),
            Some(full),
            "100.0 100.0-100.0 not rated, not rated",
        ),
        (full, None, "100.0 100.0-100.0 not rated, not rated"),
        (
            ("n/a", "n/a"),
            Some(("yes", "no")),
            "75.0 25.0-100.0 partly_met, partly_met",
        ),
    ] {
        let mut levels = vec![("c", full), ("a", full), ("b", b)];
        levels.extend(d.map(|d| ("d", d)));
        assert_eq!(line(&rolled(&levels)), expected, "{b:?} {d:?}");
    }
    let none = ORDER.map(|id| (id, ("n/a", "n/a")));
    assert_eq!(line(&rolled(&none)), "none none-none n/a, n/a");
}

#[test]
fn levels_of_which_none_is_rated_have_no_score_together() {
    let begun = rolled(&ORDER.map(|id| (id, ("?", "no"))));
    assert_eq!(line(&begun), "none none-none not rated, not rated");
    let shown = begun.levels[0].report.sections[0].1.score.clone();
    assert_eq!(percent(&shown), "0.0", "its own score is still shown");
    let whole = begun.report(&begun.levels[0].report).overall;
    assert_eq!(
        (percent(&whole.score), percent(&whole.coverage)),
        ("none".into(), "0.0".into())
    );
}

#[test]
fn levels_stand_in_the_order_of_the_pack_and_one_that_does_not_count_changes_nothing() {
    let full = ("yes", "yes");
    let four = [("d", full), ("b", ("yes", "no")), ("a", full), ("c", full)];
    let mut five = four.to_vec();
    five.push(("part_of_b", ("no", "no")));
    let (four, five) = (rolled(&four), rolled(&five));
    assert_eq!(line(&four), line(&five));
    let ids = |one: &RollUp| {
        one.levels
            .iter()
            .map(|level| level.id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&five), ORDER);
    assert_eq!(five.levels.iter().filter(|level| level.counts).count(), 4);
    assert!(five.missing.is_empty());
}
