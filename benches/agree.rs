//! Agreement of 20 raters on 100,000 items, all coefficients; and alpha with 2,000 draws on 20 raters and 100 items. With `time PATH RATERS
//! CATEGORIES` it times the table in that file (a byte a cell, 255 for a blank), so that other programs can be timed on the same one.
#![allow(missing_docs, clippy::expect_used, clippy::indexing_slicing)]

mod spent;

use fener::engine::stats::alpha::{Coincidences, Metric};
use fener::engine::stats::chance::Agreement;
use fener::engine::stats::icc::{Model, Unit, Variances};
use fener::engine::stats::item::Spread;
use fener::engine::stats::resample::{DRAWS, SEED};
use fener::engine::stats::table::{Scale, Table};
use fener::engine::stats::tally::Tally;
use fener::engine::stats::weight::{Weighing, Weights};

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "time") {
        let bytes = std::fs::read(&arguments[at + 1]).expect("a table");
        let number = |n: usize| arguments[at + n].parse::<u8>().expect("a number");
        let table = table(&bytes, usize::from(number(2)), number(3));
        let times = (20_000_000 / bytes.len()).clamp(20, 200);
        let (all, _) = spent::spent(times, || whole(&table));
        let (draws, _) = match bytes.len() > 100_000 {
            true => (f64::NAN, f64::NAN),
            false => spent::spent(20, || drawn(&table)),
        };
        println!("{all:.4} {draws:.4}");
        return;
    }
    let (large, small) = (made(100_000), made(100));
    let (all, _) = spent::spent(20, || whole(&large));
    let (draws, _) = spent::spent(50, || drawn(&small));
    let met = spent::figure(
        "20 raters, 100,000 items, all coefficients",
        all,
        "ms",
        60.0,
    ) & spent::figure(
        "20 raters, 100 items, alpha with 2,000 draws",
        draws,
        "ms",
        20.0,
    );
    spent::end(met);
}

/// Four categories around a truth of each item, with some blanks.
fn made(items: usize) -> Table {
    let mut state = 7_u64;
    let mut next = |most: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) % most
    };
    let mut bytes = Vec::with_capacity(items * 20);
    for _ in 0..items {
        let truth = next(4);
        for _ in 0..20 {
            bytes.push(match next(10) {
                0 => 255,
                1..=3 => u8::try_from(next(4)).expect("small"),
                _ => u8::try_from(truth).expect("small"),
            });
        }
    }
    table(&bytes, 20, 4)
}

fn table(bytes: &[u8], raters: usize, categories: u8) -> Table {
    let scale = Scale::numbers((0..categories).map(f64::from).collect()).expect("a scale");
    let cells = bytes
        .iter()
        .map(|byte| (*byte != 255).then_some(usize::from(*byte)));
    Table::new(scale, raters, cells).expect("a table")
}

/// Every coefficient of a table with plain weights, and the variances of those that have one.
fn whole(table: &Table) {
    let tally = Tally::of(table);
    for weighing in [Weighing::WithinOne, Weighing::Identity] {
        let weights = Weights::of(weighing, table.scale()).expect("weights");
        let agreement = Agreement::of(&tally, &weights).expect("pairs");
        divan::black_box(agreement.percent());
        if weighing == Weighing::Identity {
            let _ = divan::black_box((agreement.fleiss(), agreement.gwet()));
            let _ = divan::black_box((agreement.conger(table), agreement.brennan_prediger()));
        }
    }
    let coincidences = Coincidences::of(&tally).expect("pairs");
    for metric in Metric::ALL {
        let _ = divan::black_box(coincidences.alpha(metric));
    }
    if let Ok(variances) = Variances::of(table) {
        for model in [Model::OneWay, Model::TwoWayRandom, Model::TwoWayMixed] {
            for unit in [Unit::Single, Unit::Mean] {
                let _ = divan::black_box(variances.correlation(model, unit, 0.95));
            }
        }
    }
    let all = Spread::of_each(table, |one| {
        (one.r_wg(), one.average_deviation(), one.consensus())
    });
    divan::black_box(all.filter(|(r_wg, ..)| r_wg.is_ok()).count());
}

/// Ordinal alpha and its draws.
fn drawn(table: &Table) {
    let tally = Tally::of(table);
    let coincidences = Coincidences::of(&tally).expect("pairs");
    let [drawn] = coincidences.draw([Metric::Ordinal], DRAWS, SEED);
    let _ = divan::black_box((coincidences.alpha(Metric::Ordinal), drawn.interval(0.95)));
}
