//! The table of scores: one row for the whole, each section, each standard and each layer.

use std::io::{self, Write};

use crate::engine::score::ScoreReport;
use crate::engine::score::grade::{BandKind, Grade};
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
    let mut table = Table::new(out, options.manner, COLUMNS)?;
    for (of, id, grade) in input.score.into_iter().flat_map(grades) {
        let failed: Vec<String> = grade.failed.iter().map(ToString::to_string).collect();
        table.row(&[
            Cell::word(input.session.id),
            Cell::word(of),
            Cell::word(id),
            Cell::maybe(grade.score.as_ref()),
            Cell::maybe(grade.coverage.as_ref()),
            Cell::maybe(grade.lowest.as_ref()),
            Cell::maybe(grade.highest.as_ref()),
            Cell::word(band_word(&grade.band)),
            Cell::word(failed.join(" ")),
            Cell::maybe(Some(&grade.weight)),
            Cell::count(grade.counts.answered),
            Cell::count(grade.counts.open),
            Cell::count(grade.counts.not_verified),
            Cell::count(grade.counts.not_applicable),
            Cell::count(grade.counts.hidden),
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
