//! Numbers that were published, or that other programs print, to their last digit.

use fener::engine::stats::alpha::{Coincidences, Metric};
use fener::engine::stats::benchmark::Scheme;
use fener::engine::stats::chance::Agreement;
use fener::engine::stats::cohen::Confusion;
use fener::engine::stats::estimate::Estimate;
use fener::engine::stats::table::{Scale, Table};
use fener::engine::stats::tally::Tally;
use fener::engine::stats::weight::{Weighing, Weights};

use super::{Computed, by_item, by_rater, computed, numbers, of_square, printed};

/// K. Krippendorff (2011), example C.
const KRIPPENDORFF_C: [&str; 4] = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
];

/// K. L. Gwet's data of four raters: the same, with the lone rating by another.
const FOUR_RATERS: [&str; 4] = [
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . .",
    ". 3 3 3 2 3 4 2 2 5 1 3",
    "1 2 3 3 2 4 4 1 2 5 1 .",
];

/// The three coders of the encyclopedia's article.
const THREE_CODERS: [&str; 3] = [
    ". . . . . 3 4 1 2 1 1 3 3 . 3",
    "1 . 2 1 3 3 4 3 . . . . . . .",
    ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
];

/// Gwet's five observers.
const FIVE_OBSERVERS: &str = "
    1 1 2 . 2
    1 1 0 1 .
    2 3 3 3 .
    . 0 0 . 0
    0 0 0 . 0
    0 0 0 . 0
    1 0 2 . 1
    1 . 2 0 .
    2 2 2 . 2
    2 1 1 1 .
    . 1 0 0 .
    0 0 0 0 .
    1 2 2 2 .
    3 3 2 2 3
    1 1 1 . 1";

/// J. L. Fleiss (1971): of 30 patients, how many of six psychiatrists chose each of five diagnoses.
const FLEISS: &str = "
    0 0 0 6 0
    0 3 0 0 3
    0 1 4 0 1
    0 0 0 0 6
    0 3 0 3 0
    2 0 4 0 0
    0 0 4 0 2
    2 0 3 1 0
    2 0 0 4 0
    0 0 0 0 6
    1 0 0 5 0
    1 1 0 4 0
    0 3 3 0 0
    1 0 0 5 0
    0 2 0 3 1
    0 0 5 0 1
    3 0 0 1 2
    5 1 0 0 0
    0 2 0 4 0
    1 0 2 0 3
    0 0 0 0 6
    0 1 0 5 0
    0 2 0 1 3
    2 0 0 4 0
    1 0 0 4 1
    0 5 0 1 0
    4 0 0 0 2
    0 2 0 4 0
    1 0 5 0 0
    0 0 0 0 6";

/// The encyclopedia's example of Fleiss' kappa: ten subjects, fourteen raters.
const FOURTEEN: [u32; 50] = [
    0, 0, 0, 0, 14, 0, 2, 6, 4, 2, 0, 0, 3, 5, 6, 0, 3, 9, 2, 0, 2, 2, 8, 1, 1, 7, 7, 0, 0, 0, 3,
    2, 6, 3, 0, 2, 5, 3, 2, 2, 6, 5, 2, 1, 0, 0, 2, 2, 3, 7,
];

/// Ten criteria and five raters of a workshop.
const WORKSHOP: &str = "
    3 3 3 2 3
    2 2 3 2 2
    3 3 3 3 3
    0 1 0 0 2
    2 3 3 3 3
    1 1 2 1 1
    3 3 3 3 3
    2 2 2 1 .
    3 3 2 3 3
    0 0 0 1 0";

fn alpha(tally: &Tally, metric: Metric) -> f64 {
    Coincidences::of(tally).unwrap().alpha(metric).unwrap()
}

#[track_caller]
fn alphas(table: &Table, known: [&str; 4]) {
    let tally = Tally::of(table);
    for (metric, known) in Metric::ALL.into_iter().zip(known) {
        printed(alpha(&tally, metric), known);
    }
}

#[track_caller]
fn with_error(ours: Estimate, known: &str, error: &str) {
    printed(ours.value, known);
    printed(ours.error.unwrap(), error);
}

/// Gwet's programs for squares of two raters divide the variance by the items, those for raw tables by one less.
fn in_square(ours: Estimate) -> Estimate {
    let items = ours.items as f64;
    let error = ours
        .error
        .map(|error| error * ((items - 1.0) / items).sqrt());
    Estimate { error, ..ours }
}

fn kappa(scale: &Scale, counts: &[u64], weighing: Weighing) -> Estimate {
    let weights = Weights::of(weighing, scale).unwrap();
    Confusion::from_counts(scale, counts)
        .unwrap()
        .kappa(&weights)
        .unwrap()
}

#[test]
fn r1_krippendorffs_example_c() {
    let table = by_rater(&numbers(1, 5), &KRIPPENDORFF_C);
    alphas(&table, ["0.743", "0.815", "0.849", "0.797"]);
    alphas(&table, [".7434", ".8154", ".8491", ".7974"]);
}

#[test]
fn r2_gwets_four_raters() {
    let table = by_rater(&numbers(1, 5), &FOUR_RATERS);
    let plain = computed(&table, Weighing::Identity);
    printed(plain.percent, ".8182");
    with_error(plain.gwet.unwrap(), ".7754", ".1429");
    with_error(plain.fleiss.unwrap(), ".7612", ".1530");
    with_error(plain.conger.unwrap(), ".7628", ".1492");
    with_error(plain.brennan_prediger.unwrap(), ".7727", ".1447");
    alphas(&table, [".7434", ".8154", ".8491", ".7974"]);
    let linear = computed(&table, Weighing::Linear);
    all_four(&linear, [".8587", ".8179", ".8138", ".8485"]);
    let quadratic = computed(&table, Weighing::Quadratic);
    all_four(&quadratic, [".9140", ".8649", ".8577", ".9015"]);
}

/// Gwet, Fleiss, Conger, Brennan-Prediger.
#[track_caller]
fn all_four(ours: &Computed, known: [&str; 4]) {
    printed(ours.gwet.unwrap().value, known[0]);
    printed(ours.fleiss.unwrap().value, known[1]);
    printed(ours.conger.unwrap().value, known[2]);
    printed(ours.brennan_prediger.unwrap().value, known[3]);
}

#[test]
fn r3_krippendorffs_example_a() {
    let lines = ["0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"];
    let table = by_rater(&numbers(0, 1), &lines);
    printed(alpha(&Tally::of(&table), Metric::Nominal), ".0952");
}

#[test]
fn r4_krippendorffs_example_b() {
    let letters = |line: &str| -> String {
        let places = line.bytes().map(|letter| (letter - b'a' + 1).to_string());
        places.collect::<Vec<_>>().join(" ")
    };
    let lines = ["aabbdcccedda", "babbbccceddd"].map(letters);
    let table = by_rater(&Scale::unordered(5), &[&lines[0], &lines[1]]);
    printed(alpha(&Tally::of(&table), Metric::Nominal), "0.692");
}

#[test]
fn r5_three_coders() {
    let table = by_rater(&numbers(1, 4), &THREE_CODERS);
    alphas(&table, ["0.691", ".8067", "0.811", ".8089"]);
}

#[test]
fn r6_fleiss_diagnoses() {
    let counts: Vec<u32> = FLEISS
        .split_whitespace()
        .map(|count| count.parse().unwrap())
        .collect();
    let scale = Scale::unordered(5);
    let tally = Tally::from_counts(scale.clone(), &counts).unwrap();
    assert_eq!(tally.totals(), [26, 26, 30, 55, 43]);
    let weights = Weights::of(Weighing::Identity, &scale).unwrap();
    let agreement = Agreement::of(&tally, &weights).unwrap();
    printed(agreement.fleiss().unwrap().value, ".4302445");
    printed(agreement.brennan_prediger().unwrap().value, ".4444");
    with_error(agreement.gwet().unwrap(), ".44788", ".0557");
    printed(alpha(&tally, Metric::Nominal), ".43341");
}

#[test]
fn r7_fourteen_raters() {
    let scale = Scale::ordered(5);
    let tally = Tally::from_counts(scale.clone(), &FOURTEEN).unwrap();
    let weights = Weights::of(Weighing::Identity, &scale).unwrap();
    let agreement = Agreement::of(&tally, &weights).unwrap();
    printed(agreement.fleiss().unwrap().value, ".20993");
    // To four digits it is cut to .5407 elsewhere.
    printed(alpha(&tally, Metric::Ordinal), ".54075");
}

#[test]
fn r8_three_abstractors() {
    let scale = Scale::ordered(3);
    let counts = [13, 0, 0, 0, 20, 7, 0, 4, 56];
    let cohen = kappa(&scale, &counts, Weighing::Identity);
    with_error(cohen, ".7964", ".0589");
    let interval = cohen.interval(0.95).unwrap();
    printed(interval.from, ".680");
    printed(interval.to, ".913");
    let table = of_square(&scale, &counts);
    let plain = computed(&table, Weighing::Identity);
    printed(plain.percent, ".89");
    printed(plain.fleiss.unwrap().value, ".7962");
    with_error(in_square(plain.gwet.unwrap()), ".8493", ".0432");
    printed(plain.brennan_prediger.unwrap().value, ".835");
    printed(alpha(&Tally::of(&table), Metric::Nominal), ".7973");
    for (weighing, cohen, gwet) in [
        (Weighing::Linear, ".8429", ".9000"),
        (Weighing::Quadratic, ".8922", ".9402"),
    ] {
        printed(kappa(&scale, &counts, weighing).value, cohen);
        printed(computed(&table, weighing).gwet.unwrap().value, gwet);
    }
}

#[test]
fn r9_four_diagnoses() {
    let scale = Scale::ordered(4);
    let counts = [40, 6, 4, 15, 4, 25, 1, 5, 4, 2, 21, 9, 17, 13, 12, 45];
    with_error(kappa(&scale, &counts, Weighing::Identity), ".4315", ".0460");
    let table = of_square(&scale, &counts);
    let plain = computed(&table, Weighing::Identity);
    printed(plain.percent, ".5874");
    with_error(in_square(plain.gwet.unwrap()), ".4562", ".0434");
    printed(plain.fleiss.unwrap().value, ".4303");
    printed(plain.brennan_prediger.unwrap().value, ".4499");
    printed(alpha(&Tally::of(&table), Metric::Nominal), ".4316");
    for (weighing, cohen, gwet) in [
        (Weighing::Linear, ".4068", ".3771"),
        (Weighing::Quadratic, ".3832", ".2986"),
    ] {
        printed(kappa(&scale, &counts, weighing).value, cohen);
        printed(computed(&table, weighing).gwet.unwrap().value, gwet);
    }
}

#[test]
fn r10_five_observers() {
    let table = by_item(&numbers(0, 3), FIVE_OBSERVERS);
    let plain = computed(&table, Weighing::Identity);
    with_error(plain.gwet.unwrap(), ".4966", ".1220");
    all_four(&plain, [".4966", ".4576", ".4693", ".4874"]);
    let tally = Tally::of(&table);
    printed(alpha(&tally, Metric::Nominal), ".4805");
    printed(
        computed(&table, Weighing::Quadratic).gwet.unwrap().value,
        ".8304",
    );
    printed(alpha(&tally, Metric::Interval), ".7719");
}

#[test]
fn r11_the_square_of_sas() {
    let scale = Scale::ordered(3);
    let counts = [0, 4, 1, 0, 8, 0, 0, 1, 5];
    let plain = kappa(&scale, &counts, Weighing::Identity);
    with_error(plain, ".4842", ".1380");
    let interval = plain.normal_interval(0.95).unwrap();
    printed(interval.from, ".2137");
    printed(interval.to, ".7547");
    with_error(kappa(&scale, &counts, Weighing::Linear), ".4701", ".1457");
    printed(kappa(&scale, &counts, Weighing::Quadratic).value, ".4502");
}

#[test]
fn r12_to_r14_two_raters_and_two_categories() {
    let scale = Scale::unordered(2);
    for (counts, percent, cohen, gwet) in [
        ([20, 5, 10, 15], ".7", ".4000", None),
        ([118, 5, 2, 0], ".944", "-.0234", Some(".9408")),
        ([40, 9, 6, 45], ".85", ".6995", Some(".7007")),
        ([80, 10, 5, 5], ".85", ".3182", Some(".8080")),
    ] {
        printed(kappa(&scale, &counts, Weighing::Identity).value, cohen);
        let plain = computed(&of_square(&scale, &counts), Weighing::Identity);
        printed(plain.percent, percent);
        if let Some(gwet) = gwet {
            printed(plain.gwet.unwrap().value, gwet);
        }
    }
}

#[test]
fn r16_a_workshop() {
    let table = by_item(&numbers(0, 3), WORKSHOP);
    let plain = computed(&table, Weighing::Identity);
    printed(plain.percent, ".640");
    all_four(&plain, [".533930", ".472721", ".472485", ".520000"]);
    let tally = Tally::of(&table);
    printed(alpha(&tally, Metric::Nominal), ".484663");
    printed(alpha(&tally, Metric::Ordinal), ".804059");
    printed(alpha(&tally, Metric::Interval), ".813953");
    printed(
        computed(&table, Weighing::Linear).gwet.unwrap().value,
        ".722798",
    );
    let quadratic = computed(&table, Weighing::Quadratic);
    printed(quadratic.percent, ".950");
    printed(quadratic.gwet.unwrap().value, ".854030");
    printed(quadratic.fleiss.unwrap().value, ".806664");
    printed(quadratic.brennan_prediger.unwrap().value, ".820000");
}

#[test]
fn r18_small_tables_of_fleiss() {
    for (counts, fixed, free) in [
        (&[7, 1, 3, 5][..], ".161905", ".214286"),
        (&[6, 1, 0, 0, 7, 0][..], ".708333", ".785714"),
    ] {
        let scale = Scale::unordered(counts.len() / 2);
        let tally = Tally::from_counts(scale.clone(), counts).unwrap();
        let weights = Weights::of(Weighing::Identity, &scale).unwrap();
        let agreement = Agreement::of(&tally, &weights).unwrap();
        printed(agreement.fleiss().unwrap().value, fixed);
        printed(agreement.brennan_prediger().unwrap().value, free);
    }
}

#[test]
fn the_declared_scale_counts_and_not_what_was_used() {
    // Ten items, five raters, all 3 but one 2.
    let mut rows = vec!["3 3 3 3 3"; 9];
    rows.push("3 3 2 3 3");
    let used = by_item(&numbers(2, 3), &rows.join("\n"));
    let declared = by_item(&numbers(0, 3), &rows.join("\n"));
    let of = |table| computed(table, Weighing::Identity);
    printed(of(&used).percent, "0.96");
    printed(alpha(&Tally::of(&used), Metric::Nominal), "0.000");
    printed(of(&used).fleiss.unwrap().value, "-0.020");
    printed(of(&used).gwet.unwrap().value, "0.958");
    printed(of(&used).brennan_prediger.unwrap().value, "0.92");
    printed(of(&declared).brennan_prediger.unwrap().value, "0.947");
}

#[test]
fn ordinal_weights_are_not_the_ordinal_metric_and_quadratic_ones_are_the_interval_metric() {
    let table = by_rater(&numbers(1, 5), &KRIPPENDORFF_C);
    let tally = Tally::of(&table);
    let pairs: Vec<u32> = tally
        .items()
        .filter(|(_, n)| *n >= 2)
        .flat_map(|(c, _)| c.to_vec())
        .collect();
    let paired = Tally::from_counts(table.scale().clone(), &pairs).unwrap();
    // Alpha by weights: pairs of unequal items weigh by their raters, and chance draws without putting back.
    let by_weights = |weighing| {
        let weights = Weights::of(weighing, table.scale()).unwrap();
        let all: u32 = paired.items().map(|(_, size)| size).sum();
        let all = f64::from(all);
        let rows: Vec<&[f64]> = weights.rows().collect();
        let totals = paired.totals();
        let weighed = |a: &[f64], b: &[f64]| -> f64 {
            let one = |k: usize| (0..b.len()).map(|l| rows[k][l] * a[k] * b[l]).sum::<f64>();
            (0..a.len()).map(one).sum()
        };
        let shares: Vec<f64> = totals.iter().map(|total| *total as f64 / all).collect();
        let observed: f64 = paired
            .items()
            .map(|(counts, size)| {
                let counts: Vec<f64> = counts.iter().map(|count| f64::from(*count)).collect();
                let size = f64::from(size);
                (weighed(&counts, &counts) - size) / (size - 1.0)
            })
            .sum::<f64>()
            / all;
        let observed = (1.0 - 1.0 / all) * observed + 1.0 / all;
        let expected = weighed(&shares, &shares);
        (observed - expected) / (1.0 - expected)
    };
    printed(by_weights(Weighing::Ordinal), "0.834");
    printed(by_weights(Weighing::Quadratic), "0.849");
    printed(alpha(&tally, Metric::Ordinal), "0.815");
    printed(alpha(&tally, Metric::Interval), "0.849");
}

#[test]
fn a_word_is_given_when_it_is_sure() {
    let estimate = Estimate {
        value: 0.67,
        error: Ok(0.15),
        items: 20,
    };
    let known = ["0.18168", "0.67511", "0.96356", "0.99912", "1.000", "1.000"];
    let ours = Scheme::LandisKoch.cumulative(&estimate).unwrap();
    for (ours, known) in ours.into_iter().zip(known) {
        printed(ours, known);
    }
    assert_eq!(
        Scheme::LandisKoch.reached(&estimate).unwrap().id,
        "moderate"
    );
    let certain = Estimate {
        error: Ok(0.0),
        ..estimate
    };
    assert_eq!(
        Scheme::LandisKoch.reached(&certain).unwrap().id,
        "substantial"
    );
    assert_eq!(Scheme::Altman.reached(&certain).unwrap().id, "good");
    assert_eq!(Scheme::Fleiss.reached(&certain).unwrap().id, "intermediate");
}
