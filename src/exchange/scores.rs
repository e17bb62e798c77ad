//! The table of scores: one row for the whole, each section, each standard and each layer.

use std::io::{self, Write};

use crate::base::number::Number;
use crate::engine::score::ScoreReport;
use crate::engine::score::grade::{BandKind, Grade};
use crate::exchange::line::lines;
use crate::exchange::redact::Redaction;
use crate::exchange::score_file::{tells, tells_band, told};
use crate::exchange::table::{Cell, Table};
use crate::exchange::{ExportInput, Options};

/// Its columns, in order.
pub(super) const COLUMNS: [&str; 15] = [
    "session_id",
    "of",
    "id",
    "score",
    "coverage",
    "lowest",
    "highest",
    "band",
    "failed",
    "weight",
    "answered",
    "open",
    "not_verified",
    "not_applicable",
    "hidden",
];

pub(super) fn write(
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let redaction = Redaction::of(input, options);
    let mut table = Table::new(out, options.manner, COLUMNS)?;
    let lines = lines(input, options, &redaction);
    let told = told(&lines);
    let Some(score) = input.score else {
        return table.finish();
    };
    let national = score.national.as_deref();
    let regional = grades(score).map(|(of, id, grade)| (score, of.to_owned(), id, grade));
    let national = national.into_iter().flat_map(|wide| {
        grades(wide).map(move |(of, id, grade)| (wide, format!("national_{of}"), id, grade))
    });
    for (report, of, id, grade) in regional.chain(national) {
        let tells = tells(report, grade, &told);
        let share = |share: &Option<Number>| Cell::maybe(share.as_ref().filter(|_| tells));
        let counted = |count: usize| {
            if tells {
                Cell::count(count)
            } else {
                Cell::Blank
            }
        };
        let failed = grade.failed.iter();
        let failed: Vec<String> = failed
            .filter(|place| told.contains(place))
            .map(ToString::to_string)
            .collect();
        table.row(&[
            Cell::word(input.session.id),
            Cell::word(of),
            Cell::word(id),
            share(&grade.score),
            share(&grade.coverage),
            share(&grade.lowest),
            share(&grade.highest),
            if tells_band(score, grade, &told) {
                Cell::word(band_word(&grade.band))
            } else {
                Cell::Blank
            },
            Cell::word(failed.join(" ")),
            Cell::maybe(Some(&grade.weight).filter(|_| tells)),
            counted(grade.counts.answered),
            counted(grade.counts.open),
            counted(grade.counts.not_verified),
            counted(grade.counts.not_applicable),
            counted(grade.counts.hidden),
        ])?;
    }
    table.finish()
}

/// Every grade with what it is of: the whole first, then sections, standards and layers.
pub(super) fn grades(score: &ScoreReport) -> impl Iterator<Item = (&'static str, String, &Grade)> {
    let sections = score.sections.iter();
    let standards = score.standards.iter();
    let layers = score.layers.iter();
    std::iter::once(("overall", String::new(), &score.overall))
        .chain(sections.map(|(id, grade)| ("section", id.to_string(), grade)))
        .chain(standards.map(|(citation, grade)| ("standard", citation.to_string(), grade)))
        .chain(layers.map(|(layer, grade)| ("layer", layer.as_str().to_owned(), grade)))
}

/// A band as it stands in files.
pub(super) fn band_word(band: &BandKind) -> String {
    match band {
        BandKind::NotApplicable => "not_applicable".to_owned(),
        BandKind::MustPassFailed => "must_pass_failed".to_owned(),
        BandKind::NotRated => "not_rated".to_owned(),
        BandKind::Of(band) => band.to_string(),
    }
}
