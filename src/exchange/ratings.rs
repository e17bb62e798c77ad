//! A table of ratings from a plain file: rows are items, columns are raters, blanks are missing. Which texts mean which category is not known
//! here.
//!
//! The first row names the raters. Its first cell says whether the first column names the items: it is empty or one of [`ITEM_HEADS`]. Cells
//! are parted by commas, semicolons or tabs, whichever the first row has most of; spaces around a cell and `NA`, as R writes a blank, do not
//! count.

use std::collections::HashMap;

use csv::{ReaderBuilder, StringRecord, Trim};

use crate::text::diag::code::Code;
use crate::text::diag::{Diagnostic, Diagnostics};
use crate::text::i18n::keys::agree as say;
use crate::text::i18n::phrase::Phrase;

/// What a first column of names of items is called, in any case.
pub const ITEM_HEADS: [&str; 12] = [
    "",
    "#",
    "case",
    "criterion",
    "id",
    "item",
    "items",
    "no",
    "question",
    "subject",
    "unit",
    "units",
];

/// So many problems are said one by one.
const MOST_SAID: usize = 20;

/// What was read; each distinct text of a cell once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ratings {
    /// The names of the items, or their numbers.
    pub items: Vec<String>,
    /// The names of the raters.
    pub raters: Vec<String>,
    /// The texts of cells, in the order they were met.
    pub texts: Vec<String>,
    /// Row by row, which text; nothing where it is blank.
    pub cells: Vec<Option<usize>>,
    /// Says whether commas part cells, so that they are no decimal marks.
    pub has_commas: bool,
    /// The line of the file each item is on.
    lines: Vec<u64>,
}

impl Ratings {
    /// Where a cell is: its line and its rater.
    pub fn place(&self, cell: usize) -> (u64, &str) {
        let raters = self.raters.len().max(1);
        let line = self.lines.get(cell / raters).copied().unwrap_or(0);
        let rater = self.raters.get(cell % raters);
        (line, rater.map_or("", String::as_str))
    }
}

/// Reads a file's text.
///
/// # Errors
/// Says all that keeps it from being a table.
pub fn read(text: &str) -> Result<Ratings, Diagnostics> {
    let text = text.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    let parted =
        [b',', b';', b'\t'].map(|mark| (first.bytes().filter(|b| *b == mark).count(), mark));
    // The comma wins where none is there at all.
    let most = parted.into_iter().rev().max_by_key(|(count, _)| *count);
    let mark = most.map_or(b',', |(_, mark)| mark);
    let mut reader = ReaderBuilder::new()
        .delimiter(mark)
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let head = reader.headers().cloned().unwrap_or_default();
    let is_named = head.get(0).is_some_and(|first| {
        let first = first.to_lowercase();
        ITEM_HEADS.contains(&first.as_str())
    });
    let raters = head.iter().skip(usize::from(is_named)).map(str::to_owned);
    let mut table = Reading {
        ratings: Ratings {
            raters: raters.collect(),
            has_commas: mark == b',',
            ..Ratings::default()
        },
        width: head.len(),
        is_named,
        known: HashMap::new(),
        problems: Vec::new(),
    };
    if table.ratings.raters.is_empty() {
        return Err(Diagnostics(vec![shape(say::no_rater())]));
    }
    for record in reader.records() {
        match record {
            Ok(record) => table.add(&record),
            Err(error) => table
                .problems
                .push(shape(say::row_unreadable(error.to_string()))),
        }
    }
    if table.ratings.items.is_empty() && table.problems.is_empty() {
        table.problems.push(shape(say::no_item()));
    }
    match table.problems.is_empty() {
        true => Ok(table.ratings),
        false => Err(some(table.problems, Code::RatingsUnreadable)),
    }
}

/// The first problems and how many more there are.
pub fn some(mut problems: Vec<Diagnostic>, code: Code) -> Diagnostics {
    let more = problems.len().saturating_sub(MOST_SAID);
    if more > 0 {
        problems.truncate(MOST_SAID);
        problems.push(Diagnostic::new(code, say::more(more)).hint(say::shape_hint()));
    }
    Diagnostics(problems)
}

fn shape(what: Phrase) -> Diagnostic {
    Diagnostic::new(Code::RatingsUnreadable, what).hint(say::shape_hint())
}

struct Reading {
    ratings: Ratings,
    width: usize,
    is_named: bool,
    known: HashMap<String, usize>,
    problems: Vec<Diagnostic>,
}

impl Reading {
    fn add(&mut self, record: &StringRecord) {
        let line = record.position().map_or(0, csv::Position::line);
        if record.len() != self.width {
            let what = say::row_width(shown(line), record.len(), self.width);
            self.problems.push(shape(what));
            return;
        }
        let number = self.ratings.items.len() + 1;
        let name = match self.is_named {
            true => record.get(0).unwrap_or_default().to_owned(),
            false => number.to_string(),
        };
        self.ratings.items.push(name);
        self.ratings.lines.push(line);
        for cell in record.iter().skip(usize::from(self.is_named)) {
            let place = match cell {
                "" | "NA" => None,
                cell => Some(self.place(cell)),
            };
            self.ratings.cells.push(place);
        }
    }

    fn place(&mut self, cell: &str) -> usize {
        if let Some(place) = self.known.get(cell) {
            return *place;
        }
        let place = self.ratings.texts.len();
        self.ratings.texts.push(cell.to_owned());
        self.known.insert(cell.to_owned(), place);
        place
    }
}

/// The number of a line, for a phrase.
pub fn shown(line: u64) -> i64 {
    i64::try_from(line).unwrap_or(i64::MAX)
}
