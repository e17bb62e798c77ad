//! Statistics of agreement against published numbers and against their own laws.

mod laws;
mod reference;
mod single;

use fener::engine::stats::chance::Agreement;
use fener::engine::stats::estimate::{Estimate, Undefined};
use fener::engine::stats::table::{Scale, Table};
use fener::engine::stats::tally::Tally;
use fener::engine::stats::weight::{Weighing, Weights};

/// Whole numbers from and to.
pub fn numbers(from: i32, to: i32) -> Scale {
    Scale::numbers((from..=to).map(f64::from).collect()).unwrap()
}

/// A table from a line for each rater, as most papers print it; `.` is blank.
pub fn by_rater(scale: &Scale, lines: &[&str]) -> Table {
    let columns: Vec<Vec<Option<f64>>> = lines
        .iter()
        .map(|line| {
            line.split_whitespace()
                .map(|cell| cell.parse().ok())
                .collect()
        })
        .collect();
    let items = columns[0].len();
    let cells = (0..items).flat_map(|item| columns.iter().map(move |column| column[item]));
    table(scale, columns.len(), cells)
}

/// A table from a line for each item.
pub fn by_item(scale: &Scale, text: &str) -> Table {
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split_whitespace().collect())
        .filter(|row: &Vec<&str>| !row.is_empty())
        .collect();
    let cells = rows.iter().flatten().map(|cell| cell.parse().ok());
    table(scale, rows[0].len(), cells)
}

fn table(scale: &Scale, raters: usize, cells: impl Iterator<Item = Option<f64>>) -> Table {
    let place = |value: f64| scale.values().iter().position(|one| *one == value).unwrap();
    Table::new(scale.clone(), raters, cells.map(|cell| cell.map(place))).unwrap()
}

/// Two raters from a square of counts.
pub fn of_square(scale: &Scale, counts: &[u64]) -> Table {
    let categories = scale.size();
    let pairs = counts.iter().enumerate().flat_map(|(at, count)| {
        let pair = [Some(at / categories), Some(at % categories)];
        std::iter::repeat_n(pair, usize::try_from(*count).unwrap()).flatten()
    });
    Table::new(scale.clone(), 2, pairs).unwrap()
}

/// What a table comes to under weights.
pub struct Computed {
    pub percent: f64,
    pub fleiss: Result<Estimate, Undefined>,
    pub conger: Result<Estimate, Undefined>,
    pub brennan_prediger: Result<Estimate, Undefined>,
    pub gwet: Result<Estimate, Undefined>,
}

pub fn computed(table: &Table, weighing: Weighing) -> Computed {
    let tally = Tally::of(table);
    let weights = Weights::of(weighing, table.scale()).unwrap();
    let agreement = Agreement::of(&tally, &weights).unwrap();
    Computed {
        percent: agreement.percent().value,
        fleiss: agreement.fleiss(),
        conger: agreement.conger(table),
        brennan_prediger: agreement.brennan_prediger(),
        gwet: agreement.gwet(),
    }
}

/// Holds a number against one that is printed: it may be off by half of its last digit, and by a little more for what was cut.
#[track_caller]
pub fn printed(ours: f64, known: &str) {
    let digits = known.split('.').nth(1).map_or(0, str::len);
    let half = 0.5001 * 10_f64.powi(-i32::try_from(digits).unwrap());
    let value: f64 = known.parse().unwrap();
    assert!((ours - value).abs() <= half, "{ours} is not {known}");
}
