//! The wide table: one row a session, and beside it one table a repeat with one row a row of it. Repeats are tables of their own,
//! because columns with numbers behind them would be other columns in every session.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use crate::base::time::Timestamp;
use crate::engine::score::grade::Grade;
use crate::exchange::column::{Column, columns};
use crate::exchange::history;
use crate::exchange::line::{Line, lines};
use crate::exchange::redact::Redaction;
use crate::exchange::score_file::{tells, tells_band, told};
use crate::exchange::scores::band_word;
use crate::exchange::table::{Cell, Table};
use crate::exchange::{ExportInput, Options};
use crate::form::model::questionnaire::{NodeIndex, NodeKind};
use crate::record::session::place::{Place, RowPath};

/// The columns of the session, in order. They begin with a low line, as no id of a question does.
pub(super) const HEAD: [&str; 17] = [
    "_session_id",
    "_assessment_id",
    "_subject_code",
    "_rater_code",
    "_questionnaire_id",
    "_questionnaire_version",
    "_questionnaire_digest",
    "_mode",
    "_country",
    "_period_from",
    "_period_to",
    "_opened_at",
    "_changed_at",
    "_signed",
    "_done",
    "_all",
    "_required_open",
];

/// The columns of a grade, behind its name.
pub(super) const GRADE: [&str; 3] = ["_score", "_coverage", "_band"];

/// The columns that tell a row of a repeat, in order.
pub(super) const ROW: [&str; 4] = ["_session_id", "_rows", "_row", "_beyond"];

/// The names before the columns of a grade: the whole and every section of the questionnaire, so that every session has the same columns.
pub(super) fn graded(input: &ExportInput<'_>) -> Vec<(String, Option<NodeIndex>)> {
    let sections = input.questionnaire.sections.iter();
    let sections = sections.filter_map(|index| {
        let (_, id) = input.questionnaire.section(*index)?;
        Some((format!("_section_{id}"), Some(*index)))
    });
    match input.score {
        None => Vec::new(),
        Some(_) => std::iter::once(("_overall".to_owned(), None))
            .chain(sections)
            .collect(),
    }
}

/// The columns of the questions outside repeats, named so that none is named like one of the session's.
pub(super) fn main_columns(input: &ExportInput<'_>) -> Vec<Column> {
    columns(input.questionnaire, None, &HEAD)
}

pub(super) fn write(
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let redaction = Redaction::of(input, options);
    let all = lines(input, options, &redaction);
    let (lines, told) = (by_place(&all), told(&all));
    let columns = main_columns(input);
    let graded = graded(input);
    let grade_names: Vec<String> = graded
        .iter()
        .flat_map(|(name, _)| GRADE.map(|column| format!("{name}{column}")))
        .collect();
    let names = HEAD.into_iter();
    let names = names.chain(columns.iter().map(|column| column.name.as_str()));
    let names = names.chain(grade_names.iter().map(String::as_str));
    let mut table = Table::new(out, options.manner, names)?;
    let changed_at = history::last(input, options, &redaction).1;
    let mut cells = head(input, &redaction, changed_at);
    let root = RowPath::root();
    cells.extend(
        columns
            .iter()
            .map(|column| column.cell(lines.get(&(column.node, &root)).copied())),
    );
    for (_, section) in &graded {
        cells.extend(grade(input, *section, &told));
    }
    table.row(&cells)?;
    table.finish()
}

/// Writes the rows of one repeat.
pub(super) fn write_rows(
    input: &ExportInput<'_>,
    options: &Options,
    repeat: usize,
    out: &mut dyn Write,
) -> io::Result<()> {
    let redaction = Redaction::of(input, options);
    let all = lines(input, options, &redaction);
    let lines = by_place(&all);
    let index = NodeIndex(u32::try_from(repeat).unwrap_or(u32::MAX));
    let columns = columns(input.questionnaire, Some(index), &ROW);
    let names = ROW.into_iter();
    let names = names.chain(columns.iter().map(|column| column.name.as_str()));
    let mut table = Table::new(out, options.manner, names)?;
    let standings = input.evaluation.repeats.iter();
    let told = redaction.tells_repeat(input.questionnaire, index);
    let standings = standings.filter(|one| one.node == index && told);
    for (around, row) in standings.flat_map(|one| one.rows.iter().map(move |row| (&one.at, row))) {
        let mut cells = vec![
            Cell::word(input.session.id),
            Cell::word(around),
            Cell::count(row.row.0 as usize),
            Cell::flag(row.beyond),
        ];
        cells.extend(
            columns
                .iter()
                .map(|column| column.cell(lines.get(&(column.node, &row.path)).copied())),
        );
        table.row(&cells)?;
    }
    table.finish()
}

fn by_place<'l, 'a>(lines: &'l [Line<'a>]) -> BTreeMap<(NodeIndex, &'a RowPath), &'l Line<'a>> {
    lines
        .iter()
        .map(|line| ((line.standing.node, &line.standing.place.at), line))
        .collect()
}

fn head(input: &ExportInput<'_>, redaction: &Redaction, changed_at: Timestamp) -> Vec<Cell> {
    let opening = &input.assessment.opening;
    let standings = &input.evaluation.standings;
    let progress = redaction.progress(input.questionnaire, standings);
    let rater = input.assessment.code_of(input.session.header.rater);
    vec![
        Cell::word(input.session.id),
        Cell::word(input.assessment.id),
        Cell::text(opening.subject.code.as_str()),
        Cell::text(rater.unwrap_or_default()),
        Cell::word(&input.questionnaire.id),
        Cell::word(input.questionnaire.version),
        Cell::word(input.questionnaire.digest),
        Cell::word(opening.mode.as_str()),
        Cell::text(opening.country.as_deref().unwrap_or_default()),
        Cell::word(opening.period.0),
        Cell::word(opening.period.1),
        Cell::word(input.session.header.opened_at),
        Cell::word(changed_at),
        Cell::flag(input.session.is_signed()),
        Cell::count(progress.done),
        Cell::count(progress.all),
        Cell::count(progress.required_open),
    ]
}

fn grade(
    input: &ExportInput<'_>,
    section: Option<NodeIndex>,
    told: &BTreeSet<&Place>,
) -> Vec<Cell> {
    let tells = |grade: &Grade| input.score.is_some_and(|score| tells(score, grade, told));
    let grade = input.score.and_then(|score| match section {
        None => Some(&score.overall),
        Some(index) => match &input.questionnaire.node(index)?.kind {
            NodeKind::Section { id, .. } => score.section(id),
            _ => None,
        },
    });
    match grade {
        Some(grade) => vec![
            Cell::maybe(grade.score.as_ref().filter(|_| tells(grade))),
            Cell::maybe(grade.coverage.as_ref().filter(|_| tells(grade))),
            match input
                .score
                .is_some_and(|score| tells_band(score, grade, told))
            {
                true => Cell::word(band_word(&grade.band)),
                false => Cell::Blank,
            },
        ],
        None => vec![Cell::Blank; GRADE.len()],
    }
}
