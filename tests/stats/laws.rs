//! What holds for every table: bounds, and what changes nothing.

use proptest::prelude::*;

use fener::engine::stats::alpha::{Coincidences, Metric};
use fener::engine::stats::benchmark::Scheme;
use fener::engine::stats::chance::Agreement;
use fener::engine::stats::cohen::Confusion;
use fener::engine::stats::estimate::{Estimate, Undefined};
use fener::engine::stats::icc::{Model, Unit, Variances};
use fener::engine::stats::item::Spread;
use fener::engine::stats::table::{Misfit, Scale, Table};
use fener::engine::stats::tally::Tally;
use fener::engine::stats::weight::{Weighing, Weights};

use super::{by_item, numbers};

type Rows = Vec<Vec<Option<usize>>>;

const WEIGHINGS: [Weighing; 5] = [
    Weighing::Identity,
    Weighing::Linear,
    Weighing::Quadratic,
    Weighing::Ordinal,
    Weighing::WithinOne,
];

/// Up to twelve items and five raters on a scale of up to four.
fn any_table() -> impl Strategy<Value = (usize, Rows)> {
    (1_usize..5, 1_usize..6, 0_usize..13).prop_flat_map(|(categories, raters, items)| {
        let cell = proptest::option::weighted(0.8, 0..categories);
        let row = proptest::collection::vec(cell, raters);
        (Just(categories), proptest::collection::vec(row, items))
    })
}

fn table(scale: Scale, rows: &Rows) -> Table {
    let raters = rows.first().map_or(1, Vec::len);
    Table::new(scale, raters, rows.iter().flatten().copied()).unwrap()
}

fn ordered(categories: usize) -> Scale {
    numbers(0, i32::try_from(categories).unwrap() - 1)
}

/// Everything that can be said of a table, by name.
fn everything(table: &Table) -> Vec<(String, Result<f64, Undefined>)> {
    let mut all = Vec::new();
    let tally = Tally::of(table);
    for weighing in WEIGHINGS {
        let mut add = |name: &str, of: Result<Estimate, Undefined>| {
            let name = format!("{name} {weighing:?}");
            all.push((format!("{name} error"), of.and_then(|of| of.error)));
            all.push((
                format!("{name} from"),
                of.and_then(|of| of.interval(0.95).map(|i| i.from)),
            ));
            all.push((name, of.map(|of| of.value)));
        };
        let weights = Weights::of(weighing, table.scale());
        let weights = match weights {
            Ok(weights) => weights,
            Err(why) => {
                add("none", Err(why));
                continue;
            }
        };
        match Agreement::of(&tally, &weights) {
            Ok(of) => {
                add("percent", Ok(of.percent()));
                add("fleiss", of.fleiss());
                add("conger", of.conger(table));
                add("brennan-prediger", of.brennan_prediger());
                add("gwet", of.gwet());
            }
            Err(why) => add("none", Err(why)),
        }
        add(
            "cohen",
            Confusion::of_two(table).and_then(|two| two.kappa(&weights)),
        );
    }
    for metric in Metric::ALL {
        let alpha = Coincidences::of(&tally).and_then(|of| of.alpha(metric));
        all.push((format!("alpha {metric:?}"), alpha));
    }
    for model in [Model::OneWay, Model::TwoWayRandom, Model::TwoWayMixed] {
        for unit in [Unit::Single, Unit::Mean] {
            let of = Variances::of(table).and_then(|of| of.correlation(model, unit, 0.95));
            let name = format!("icc {model:?} {unit:?}");
            all.push((
                format!("{name} from"),
                of.and_then(|of| of.interval.map(|i| i.from)),
            ));
            all.push((name, of.map(|of| of.value)));
        }
    }
    all
}

#[track_caller]
fn same(one: &[(String, Result<f64, Undefined>)], other: &[(String, Result<f64, Undefined>)]) {
    for ((name, one), (_, other)) in one.iter().zip(other) {
        match (one, other) {
            (Ok(one), Ok(other)) => {
                let near = 1e-7 * (1.0 + one.abs());
                assert!((one - other).abs() < near, "{name}: {one} {other}");
            }
            _ => assert_eq!(one, other, "{name}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_number_is_one_and_within_its_bounds((categories, rows) in any_table()) {
        let table = table(ordered(categories), &rows);
        for (name, value) in everything(&table) {
            if let Ok(value) = value {
                prop_assert!(value.is_finite(), "{name}: {value}");
                // The mean of many raters and a bound may lie far below; nothing lies above one.
                prop_assert!(value <= 1.0 + 1e-9 || name.contains("error"), "{name}: {value}");
                if name.starts_with("percent") && !name.contains(' ') {
                    prop_assert!(value >= 0.0);
                }
            }
        }
        for (consensus, r_wg) in Spread::of_each(&table, |one| (one.consensus(), one.r_wg())) {
            prop_assert!(consensus.is_err() || (-1e-9..=1.0).contains(&consensus.unwrap()));
            prop_assert!(r_wg.is_err() || r_wg.unwrap() <= 1.0);
        }
    }

    #[test]
    fn the_order_of_items_and_raters_changes_nothing((categories, rows) in any_table(), turn in 0_usize..5) {
        let one = everything(&table(ordered(categories), &rows));
        let mut turned = rows.clone();
        turned.reverse();
        for row in &mut turned {
            let by = turn % row.len();
            row.rotate_left(by);
        }
        same(&one, &everything(&table(ordered(categories), &turned)));
    }

    #[test]
    fn the_names_of_categories_change_nothing_where_they_have_no_order((categories, rows) in any_table(), turn in 0_usize..4) {
        let other: Rows = rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.map(|cell| (cell + turn) % categories)).collect())
            .collect();
        let of = |rows: &Rows| everything(&table(Scale::unordered(categories), rows));
        same(&of(&rows), &of(&other));
    }

    #[test]
    fn an_item_that_nobody_rated_changes_nothing((categories, mut rows) in any_table()) {
        prop_assume!(!rows.is_empty());
        let before = everything(&table(ordered(categories), &rows));
        rows.insert(rows.len() / 2, vec![None; rows[0].len()]);
        same(&before, &everything(&table(ordered(categories), &rows)));
    }

    #[test]
    fn raters_who_agree_everywhere_have_one((categories, rows) in any_table()) {
        let rows: Rows = rows.iter().map(|row| vec![row[0]; row.len()]).collect();
        for (name, value) in everything(&table(ordered(categories), &rows)) {
            let is_measure = !name.contains("error") && !name.contains("from");
            if let (true, Ok(value)) = (is_measure, value) {
                prop_assert!((value - 1.0).abs() < 1e-9, "{name}: {value}");
            }
        }
    }

    #[test]
    fn a_draw_lies_where_the_coefficient_can_and_a_seed_repeats_it((categories, rows) in any_table(), seed: u64) {
        let table = table(ordered(categories), &rows);
        let tally = Tally::of(&table);
        if let Ok(of) = Coincidences::of(&tally) {
            let [drawn] = of.draw([Metric::Ordinal], 50, seed);
            prop_assert_eq!(drawn.values.len() + drawn.undefined, 50);
            prop_assert!(drawn.values.iter().all(|value| *value <= 1.0 + 1e-9));
            prop_assert_eq!(&of.draw([Metric::Ordinal], 50, seed)[0], &drawn);
        }
    }
}

#[test]
fn without_variation_it_says_so_and_never_divides_by_nothing() {
    let flat = by_item(&numbers(0, 3), "2 2 2\n2 2 2\n2 . 2");
    let of = |name: &str| {
        let all = everything(&flat);
        all.into_iter().find(|(known, _)| known == name).unwrap().1
    };
    assert_eq!(of("percent Identity"), Ok(1.0));
    for name in [
        "fleiss Identity",
        "conger Linear",
        "alpha Nominal",
        "alpha Ordinal",
        "icc OneWay Single",
    ] {
        assert_eq!(of(name), Err(Undefined::NoVariation), "{name}");
    }
    // These do not learn chance from what was used, so they have a number.
    assert_eq!(of("gwet Identity"), Ok(1.0));
    assert_eq!(of("brennan-prediger Identity"), Ok(1.0));
    assert_eq!(of("cohen Identity"), Err(Undefined::NotTwoRaters));
}

#[test]
fn what_is_missing_is_named() {
    let why = |table: &Table, name: &str| {
        let all = everything(table);
        all.into_iter()
            .find(|(known, _)| known == name)
            .unwrap()
            .1
            .unwrap_err()
    };
    let apart = by_item(&numbers(0, 3), "1 .\n. 2\n. .");
    assert_eq!(why(&apart, "alpha Nominal"), Undefined::NoPair);
    assert_eq!(why(&apart, "cohen Identity"), Undefined::NoPair);
    let names = by_item(&Scale::unordered(3), "1 2\n3 3\n1 1");
    assert_eq!(why(&names, "alpha Ordinal"), Undefined::NoOrder);
    assert_eq!(why(&names, "icc OneWay Mean"), Undefined::NoOrder);
    let places = by_item(&Scale::ordered(3), "1 2\n3 3\n1 1");
    assert_eq!(why(&places, "alpha Ratio"), Undefined::NotNumbers);
    let below = by_item(&numbers(-1, 1), "0 1\n-1 -1\n1 1");
    assert_eq!(why(&below, "alpha Ratio"), Undefined::Negative);
    let single = by_item(&numbers(0, 3), "1 2");
    assert_eq!(why(&single, "gwet Identity error"), Undefined::OneItem);
    let one = by_item(&numbers(3, 3), "3 3\n3 3");
    assert_eq!(why(&one, "alpha Nominal"), Undefined::OneCategory);
}

#[test]
fn what_is_no_table_is_refused() {
    assert_eq!(
        Table::new(Scale::ordered(2), 2, [Some(0)]),
        Err(Misfit::NotFilled)
    );
    assert_eq!(Table::new(Scale::ordered(2), 0, []), Err(Misfit::NotFilled));
    assert_eq!(
        Table::new(Scale::ordered(2), 1, [Some(2)]),
        Err(Misfit::OffScale)
    );
    assert_eq!(Scale::numbers(vec![1.0, 1.0]), Err(Misfit::NotRising));
    assert_eq!(Scale::numbers(vec![f64::NAN]), Err(Misfit::NotRising));
    let long = Scale::numbers((0..2_000).map(f64::from).collect()).unwrap();
    let long = Table::new(long, 2, [Some(0), Some(1_999), Some(7), Some(8)]).unwrap();
    let many = Coincidences::of(&Tally::of(&long)).map(|of| of.alpha(Metric::Interval));
    assert_eq!(many.unwrap_err(), Undefined::TooManyCategories);
    assert!(Variances::of(&long).is_ok(), "a measure has correlations");
}

#[test]
fn an_interval_of_draws_holds_the_coefficient_and_narrows_with_more_items() {
    let rows = "0 0 1\n1 1 1\n2 2 2\n3 3 2\n0 1 0\n3 3 3\n2 2 1\n1 1 1\n0 0 0\n2 3 3\n";
    let width = |text: &str| {
        let table = by_item(&numbers(0, 3), text);
        let tally = Tally::of(&table);
        let of = Coincidences::of(&tally).unwrap();
        let [drawn] = of.draw([Metric::Ordinal], 2_000, 1);
        let ends = drawn.interval(0.95).unwrap();
        let alpha = of.alpha(Metric::Ordinal).unwrap();
        assert!(ends.from < alpha && alpha < ends.to);
        ends.to - ends.from
    };
    assert!(width(&rows.repeat(9)) < 0.5 * width(rows));
}

#[test]
fn a_benchmark_without_an_error_says_why() {
    let estimate = Estimate {
        value: 0.5,
        error: Err(Undefined::OneItem),
        items: 1,
    };
    assert_eq!(
        Scheme::LandisKoch.reached(&estimate),
        Err(Undefined::OneItem)
    );
}
