//! The long table: one row an answer, hidden ones included and marked.

use std::io::{self, Write};

use crate::exchange::column::value_cell;
use crate::exchange::line::{Line, lines};
use crate::exchange::redact::Redaction;
use crate::exchange::state::State;
use crate::exchange::table::{Cell, Table};
use crate::exchange::{ExportInput, Options};
use crate::record::session::answer::Evidence;

/// Its columns, in order.
pub(super) const COLUMNS: [&str; 23] = [
    "session_id",
    "subject_code",
    "rater_code",
    "questionnaire_id",
    "questionnaire_version",
    "section_id",
    "question_number",
    "question_id",
    "rows",
    "type",
    "state",
    "value",
    "codes",
    "points",
    "weight",
    "reason",
    "note",
    "gap",
    "evidence",
    "flags",
    "agreed",
    "answered_by",
    "changed_at",
];

/// What the value of a small number is written as.
const SMALL: &str = "<5";

pub(super) fn write(
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let redaction = Redaction::of(input, options);
    let mut table = Table::new(out, options.manner, COLUMNS)?;
    let head = head(input);
    for line in lines(input, options, &redaction) {
        let mut cells = head.clone();
        cells.extend(row(input, &line));
        table.row(&cells)?;
    }
    table.finish()
}

/// The cells every row begins with.
fn head(input: &ExportInput<'_>) -> Vec<Cell> {
    let opening = &input.assessment.opening;
    let rater = input.assessment.code_of(input.session.header.rater);
    vec![
        Cell::word(input.session.id),
        Cell::text(opening.subject.code.as_str()),
        Cell::text(rater.unwrap_or_default()),
        Cell::word(&input.questionnaire.id),
        Cell::word(input.questionnaire.version),
    ]
}

fn row(input: &ExportInput<'_>, line: &Line<'_>) -> Vec<Cell> {
    let beside = line.beside;
    let text = |text: Option<&String>| Cell::text(text.map(String::as_str).unwrap_or_default());
    let scoring = line.question.scoring.as_ref();
    let value = match line.state {
        State::Lt5 => Cell::word(SMALL),
        _ => line.value.map_or(Cell::Blank, value_cell),
    };
    let codes: Vec<String> = line.codes().iter().map(u32::to_string).collect();
    let flags: Vec<&str> = line.flags.iter().map(|flag| flag.kind.as_str()).collect();
    let by = beside
        .and_then(|answer| answer.by)
        .and_then(|rater| input.assessment.code_of(rater));
    vec![
        Cell::word(&line.section.id),
        Cell::word(&line.question.number),
        Cell::word(&line.question.id),
        Cell::word(&line.standing.place.at),
        Cell::word(line.question.kind.as_str()),
        Cell::word(line.state.as_str()),
        value,
        Cell::word(codes.join(" ")),
        Cell::maybe(line.contribution.and_then(|one| one.points.as_ref())),
        Cell::maybe(scoring.map(|scoring| &scoring.weight)),
        Cell::text(line.reason.unwrap_or_default()),
        text(beside.and_then(|answer| answer.note.as_ref())),
        text(beside.and_then(|answer| answer.gap.as_ref())),
        Cell::word(kinds(&line.evidence)),
        Cell::word(flags.join(" ")),
        beside.map_or(Cell::Blank, |answer| Cell::flag(answer.agreed)),
        Cell::text(by.unwrap_or_default()),
        line.changed_at.map_or(Cell::Blank, Cell::word),
    ]
}

/// The kinds of evidence, each once, in the order in which they were attached.
fn kinds(evidence: &[&Evidence]) -> String {
    let mut kinds: Vec<&str> = Vec::new();
    for line in evidence {
        if !kinds.contains(&line.kind.as_str()) {
            kinds.push(line.kind.as_str());
        }
    }
    kinds.join(" ")
}
