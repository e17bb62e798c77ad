//! The table of recommendations: one row for each question that one answers to, so that it joins to the table of answers; one that
//! answers to no question has a row of its own with the question left blank.

use std::io::{self, Write};

use crate::exchange::redact::Redaction;
use crate::exchange::table::{Cell, Table};
use crate::exchange::{ExportInput, Options};
use crate::record::session::event::Recommendation;
use crate::record::session::place::Place;

/// Its columns, in order.
pub(super) const COLUMNS: [&str; 9] = [
    "session_id",
    "recommendation",
    "priority",
    "owner",
    "due",
    "question_number",
    "question_id",
    "rows",
    "text",
];

pub(super) fn write(
    input: &ExportInput<'_>,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let redaction = Redaction::of(input, options);
    let mut table = Table::new(out, options.manner, COLUMNS)?;
    for one in input.session.recommendations.values() {
        let named: Vec<&Place> = one
            .places
            .iter()
            .filter(|place| redaction.tells_beside(input.questionnaire, place))
            .collect();
        let text = redaction.tells(input.questionnaire, one);
        if named.is_empty() {
            table.row(&row(input, one, None, text))?;
        }
        for place in named {
            table.row(&row(input, one, Some(place), text))?;
        }
    }
    table.finish()
}

fn row(
    input: &ExportInput<'_>,
    one: &Recommendation,
    place: Option<&Place>,
    tells: bool,
) -> Vec<Cell> {
    let question = place.and_then(|place| input.questionnaire.question(&place.question));
    let number = question.map(|question| question.number.as_str());
    let text = if tells { one.text.as_str() } else { "" };
    vec![
        Cell::word(input.session.id),
        Cell::word(one.id.0),
        Cell::word(one.priority),
        Cell::word(one.owner.map_or("", |owner| owner.as_str())),
        Cell::word(one.due.map(|due| due.to_string()).unwrap_or_default()),
        Cell::word(number.unwrap_or_default()),
        place.map_or(Cell::Blank, |place| Cell::word(&place.question)),
        place.map_or(Cell::Blank, |place| Cell::word(&place.at)),
        Cell::text(text),
    ]
}
