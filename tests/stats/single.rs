//! Numbers of single items, and of sections scored as numbers.

use fener::engine::stats::estimate::Undefined;
use fener::engine::stats::icc::{Model, Unit, Variances};
use fener::engine::stats::item::Spread;
use fener::engine::stats::table::Scale;

use super::{by_item, numbers, printed};

/// P. E. Shrout and J. L. Fleiss (1979): six targets, four judges.
const JUDGES: &str = "
    9 2 5 8
    6 1 3 2
    8 4 6 8
    7 1 2 6
    10 5 6 9
    6 2 4 7";

const ALL: [(Model, Unit); 6] = [
    (Model::OneWay, Unit::Single),
    (Model::TwoWayRandom, Unit::Single),
    (Model::TwoWayMixed, Unit::Single),
    (Model::OneWay, Unit::Mean),
    (Model::TwoWayRandom, Unit::Mean),
    (Model::TwoWayMixed, Unit::Mean),
];

#[test]
fn r15_four_judges() {
    let table = by_item(&numbers(1, 10), JUDGES);
    let variances = Variances::of(&table).unwrap();
    let known = [
        // As psych and pingouin print the intervals.
        (".166", ["-0.13", "0.72"]),
        (".290", ["0.02", "0.76"]),
        (".715", ["0.34", "0.95"]),
        (".443", ["-0.88", "0.91"]),
        (".620", ["0.07", "0.93"]),
        (".909", ["0.68", "0.99"]),
    ];
    for ((model, unit), (value, ends)) in ALL.into_iter().zip(known) {
        let one = variances.correlation(model, unit, 0.95).unwrap();
        printed(one.value, value);
        let interval = one.interval.unwrap();
        printed(interval.from, ends[0]);
        printed(interval.to, ends[1]);
    }
    let one = variances
        .correlation(Model::OneWay, Unit::Single, 0.95)
        .unwrap();
    printed(one.f.unwrap().0, "1.795");
    printed(one.p, "0.165");
}

#[test]
fn items_with_a_blank_are_left_out_and_so_is_a_rater_who_rated_nothing() {
    let whole = by_item(&numbers(1, 10), JUDGES);
    let lines = JUDGES.trim().lines().map(|line| format!("{line} .\n"));
    let blank = format!("{}5 . 5 5 .\n", lines.collect::<String>());
    let ours = Variances::of(&by_item(&numbers(1, 10), &blank)).unwrap();
    assert_eq!(ours, Variances::of(&whole).unwrap());
}

#[test]
fn raters_who_always_agree_have_a_correlation_of_one_and_raters_who_never_differ_none() {
    let same = by_item(&numbers(0, 3), "1 1 1\n2 2 2\n3 3 3\n0 0 0");
    let variances = Variances::of(&same).unwrap();
    for (model, unit) in ALL {
        let one = variances.correlation(model, unit, 0.95).unwrap();
        assert_eq!(one.value, 1.0);
        assert_eq!(
            one.interval.map(|ends| (ends.from, ends.to)),
            Ok((1.0, 1.0))
        );
    }
    let flat = by_item(&numbers(0, 3), "2 2\n2 2\n2 2");
    assert_eq!(Variances::of(&flat), Err(Undefined::NoVariation));
    let alone = by_item(&numbers(0, 3), "1 2\n. 2\n3 .");
    assert_eq!(Variances::of(&alone), Err(Undefined::NoWholeItem));
    let one = by_item(&numbers(0, 3), "1\n2");
    assert_eq!(Variances::of(&one), Err(Undefined::OneRater));
}

fn spread(scale: &Scale, ratings: &str) -> [f64; 3] {
    let table = by_item(scale, ratings);
    let of = |one: &Spread<'_>| [one.r_wg(), one.average_deviation(), one.consensus()];
    let first = Spread::of_each(&table, of).next().unwrap();
    first.map(Result::unwrap)
}

#[test]
fn r17_single_items() {
    let five = numbers(1, 5);
    let four = numbers(0, 3);
    for (scale, ratings, known) in [
        (&five, "4 4 5 3 4", [".75", ".40", ".834"]),
        (&four, "0 1 0 0 2", [".36", ".72", ".5842"]),
        (&four, "0 0 3 3", ["-1.4", "1.5", "0.000"]),
        (&four, "2 2 2 2", ["1.000", "0.000", "1.000"]),
    ] {
        for (ours, known) in spread(scale, ratings).into_iter().zip(known) {
            printed(ours, known);
        }
    }
}

#[test]
fn an_item_has_a_middle_a_range_and_a_most_frequent_answer() {
    let scale = numbers(0, 3);
    let table = by_item(&scale, "0 1 . 3 3\n. . . . .\n2 . . . .\n0 1 3 3 3");
    let all: Vec<_> = Spread::of_each(&table, |one| {
        (
            one.median(),
            one.range(),
            one.most_frequent(),
            one.counts().to_vec(),
        )
    })
    .collect();
    assert_eq!(
        all[0],
        (Some(2.0), Some((0.0, 3.0)), Some(0.5), vec![1, 1, 0, 2])
    );
    assert_eq!(all[1], (None, None, None, vec![0; 4]));
    assert_eq!((all[2].0, all[3].0), (Some(2.0), Some(3.0)));
    let why: Vec<_> = Spread::of_each(&table, |one| one.r_wg()).collect();
    assert_eq!(why[1], Err(Undefined::NoPair));
    assert_eq!(why[2], Err(Undefined::OneRater));
}
