//! Which text of a cell means which category: by a declared list, by a declared range of numbers, or by what was found.

use crate::cli::Exit;
use crate::cli::desk::Stop;
use crate::engine::stats::table::{MOST_CATEGORIES, Scale, Table};
use crate::exchange::ratings::{Ratings, shown, some};
use crate::text::diag::Diagnostic;
use crate::text::diag::code::Code;
use crate::text::i18n::keys::agree as say;

/// What was asked for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Asked {
    /// These, from the least to the most.
    List(Vec<String>),
    /// Numbers from and to.
    Range(f64, f64),
    /// Whatever is there.
    Nothing,
}

impl Asked {
    pub(super) fn of(
        list: Option<&String>,
        ends: (Option<&String>, Option<&String>),
    ) -> Result<Asked, Stop> {
        match (list, ends) {
            (None, (None, None)) => Ok(Asked::Nothing),
            (Some(list), (None, None)) => {
                let names: Vec<String> =
                    list.split(',').map(|name| name.trim().to_owned()).collect();
                let mut once = names.clone();
                once.sort();
                once.dedup();
                let has_empty = names.iter().any(String::is_empty);
                match names.len() >= 2 && once.len() == names.len() && !has_empty {
                    true => Ok(Asked::List(names)),
                    false => Err(invalid()),
                }
            }
            (None, (Some(least), Some(most))) => match (number(least, true), number(most, true)) {
                (Some(least), Some(most)) if least < most => Ok(Asked::Range(least, most)),
                _ => Err(invalid()),
            },
            _ => Err(invalid()),
        }
    }
}

fn invalid() -> Stop {
    Stop::refused(Diagnostic::new(Code::ScaleInvalid, say::scale_invalid()).hint(say::scale_hint()))
}

/// A table with the names of its categories.
pub(super) struct Rated {
    pub(super) table: Table,
    pub(super) names: Vec<String>,
    pub(super) is_declared: bool,
}

/// Gives every cell its category.
pub(super) fn rated(ratings: &Ratings, asked: &Asked) -> Result<Rated, Stop> {
    let numbers: Vec<Option<f64>> = ratings
        .texts
        .iter()
        .map(|text| number(text, ratings.has_commas))
        .collect();
    let (scale, names) = match asked {
        Asked::List(names) => listed(names, ratings.has_commas),
        Asked::Range(least, most) => numbered(&numbers, Some((*least, *most))),
        Asked::Nothing if numbers.iter().all(Option::is_some) => numbered(&numbers, None),
        Asked::Nothing => {
            let mut names = ratings.texts.clone();
            names.sort();
            (Scale::unordered(names.len()), names)
        }
    };
    let is_named = !matches!(asked, Asked::Range(..));
    let place = |(text, number): (&String, &Option<f64>)| {
        let by_name = names.iter().position(|name| is_named && name == text);
        let is_number = scale.order() == crate::engine::stats::table::Order::Numbers;
        let by_number = || {
            let number = number.filter(|_| is_number)?;
            scale.values().iter().position(|value| *value == number)
        };
        by_name.or_else(by_number)
    };
    let places: Vec<Option<usize>> = ratings.texts.iter().zip(&numbers).map(place).collect();
    let category = |text: &usize| places.get(*text).copied().flatten();
    let off = ratings.cells.iter().enumerate().filter_map(|(at, cell)| {
        let text = cell.as_ref().filter(|text| category(text).is_none())?;
        let (line, rater) = ratings.place(at);
        let text = ratings.texts.get(*text).map_or("", String::as_str);
        let what = say::bad_cell(shown(line), rater, text);
        Some(Diagnostic::new(Code::RatingInvalid, what).hint(say::bad_cell_hint()))
    });
    let off: Vec<Diagnostic> = off.collect();
    if !off.is_empty() {
        let all = some(off, Code::RatingInvalid);
        return Err(Stop::Because(Exit::Refused, all, Box::default()));
    }
    let cells = ratings
        .cells
        .iter()
        .map(|cell| cell.as_ref().and_then(category));
    let table = Table::new(scale, ratings.raters.len(), cells).map_err(|_| invalid())?;
    Ok(Rated {
        table,
        names,
        is_declared: *asked != Asked::Nothing,
    })
}

/// Declared names: numbers where all are and rise, otherwise places.
fn listed(names: &[String], has_commas: bool) -> (Scale, Vec<String>) {
    let values: Option<Vec<f64>> = names.iter().map(|name| number(name, has_commas)).collect();
    let scale = values.and_then(|values| Scale::numbers(values).ok());
    let scale = scale.unwrap_or_else(|| Scale::ordered(names.len()));
    (scale, names.to_vec())
}

/// Numbers: every whole one of a range where all are whole, otherwise those that are there and the ends.
fn numbered(numbers: &[Option<f64>], range: Option<(f64, f64)>) -> (Scale, Vec<String>) {
    let is_within = |value: &f64| range.is_none_or(|(least, most)| (least..=most).contains(value));
    let mut values: Vec<f64> = numbers
        .iter()
        .flatten()
        .copied()
        .filter(is_within)
        .collect();
    if let Some((least, most)) = range {
        values.extend([least, most]);
        let is_whole = values.iter().all(|value| value.fract() == 0.0);
        if is_whole && most - least < MOST_CATEGORIES as f64 {
            let count = (most - least) as u32;
            values = (0..=count).map(|step| least + f64::from(step)).collect();
        }
    }
    values.sort_by(f64::total_cmp);
    // Zero has two signs.
    values.dedup_by(|a, b| a == b);
    let names = values.iter().map(f64::to_string).collect();
    let scale = Scale::numbers(values).unwrap_or_else(|_| Scale::unordered(0));
    (scale, names)
}

/// A number as people and programs write it: with a point, or with a comma where that parts no cells.
fn number(text: &str, has_commas: bool) -> Option<f64> {
    let text = match has_commas {
        true => text.to_owned(),
        false => text.replace(',', "."),
    };
    text.parse().ok().filter(|value: &f64| value.is_finite())
}
