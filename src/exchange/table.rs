//! Tables as comma-separated values: RFC 4180, or as spreadsheets of a country expect them. Every cell says what it is, so that texts
//! are guarded and numbers are not.

use std::io::{self, Write};

use csv::{QuoteStyle, Terminator, Writer, WriterBuilder};

use crate::base::number::{Half, Number};
use crate::exchange::guard::guarded;
use crate::record::session::assessment::Opening;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::locale::Locale;
use crate::text::i18n::phrase::Arg;

/// Decimals of a number that would have no end.
const DECIMALS: u32 = 6;

/// How a table is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Manner {
    /// RFC 4180: UTF-8 without a mark, commas, decimal points.
    #[default]
    Standard,
    /// For spreadsheets: UTF-8 with its mark, semicolons, decimals with this mark.
    Spreadsheet {
        /// What stands before the decimals.
        decimal_mark: char,
    },
}

impl Manner {
    /// For spreadsheets in the language that an assessment was opened in: what leaves must not depend on what the screen speaks now.
    pub fn spreadsheet(opening: &Opening, catalog: &Catalog) -> Manner {
        let opened_in = opening.languages.first();
        Manner::in_language(&catalog.in_language(opened_in.unwrap_or(&Locale::english())))
    }

    /// For spreadsheets that are set to the language of a catalog, which somebody chose for this export.
    pub fn in_language(catalog: &Catalog) -> Manner {
        let half = Number::ratio(1, 2).unwrap_or_else(Number::zero);
        let shown = catalog.show(&Arg::Decimal(half, 1));
        let mark = shown.chars().find(|c| !c.is_alphanumeric());
        Manner::Spreadsheet {
            decimal_mark: mark.unwrap_or('.'),
        }
    }
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Nothing.
    Blank,
    /// An id, a code or another word of the program, which cannot be mistaken for a formula.
    Word(String),
    /// What somebody typed.
    Text(String),
    /// A number.
    Number(Number),
}

impl Cell {
    pub(super) fn word(word: impl ToString) -> Cell {
        match word.to_string() {
            word if word.is_empty() => Cell::Blank,
            word => Cell::Word(word),
        }
    }

    pub(super) fn text(text: impl Into<String>) -> Cell {
        match text.into() {
            text if text.is_empty() => Cell::Blank,
            text => Cell::Text(text),
        }
    }

    pub(super) fn count(count: usize) -> Cell {
        Cell::Number(Number::whole(i64::try_from(count).unwrap_or(i64::MAX)))
    }

    pub(super) fn flag(flag: bool) -> Cell {
        Cell::count(usize::from(flag))
    }

    pub(super) fn maybe(number: Option<&Number>) -> Cell {
        number.map_or(Cell::Blank, |number| Cell::Number(number.clone()))
    }
}

/// A table that is being written.
pub(super) struct Table<'w> {
    writer: Writer<&'w mut dyn Write>,
    manner: Manner,
}

impl<'w> Table<'w> {
    /// Begins a table with its column names.
    pub(super) fn new<'n>(
        out: &'w mut dyn Write,
        manner: Manner,
        columns: impl IntoIterator<Item = &'n str>,
    ) -> io::Result<Table<'w>> {
        let delimiter = match manner {
            Manner::Standard => b',',
            Manner::Spreadsheet { .. } => {
                out.write_all("\u{FEFF}".as_bytes())?;
                b';'
            }
        };
        let mut writer = WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(Terminator::CRLF)
            .quote_style(QuoteStyle::Necessary)
            .from_writer(out);
        writer.write_record(columns)?;
        Ok(Table { writer, manner })
    }

    /// Writes one row.
    pub(super) fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        for cell in cells {
            self.writer.write_field(self.written(cell))?;
        }
        self.writer.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Ends the table.
    pub(super) fn finish(mut self) -> io::Result<()> {
        self.writer.flush()
    }

    fn written(&self, cell: &Cell) -> String {
        match cell {
            Cell::Blank => String::new(),
            Cell::Word(word) => word.clone(),
            Cell::Text(text) => guarded(text),
            Cell::Number(number) => {
                let text = decimal(number);
                match self.manner {
                    Manner::Standard => text,
                    Manner::Spreadsheet { decimal_mark } => {
                        text.replace('.', decimal_mark.encode_utf8(&mut [0; 4]))
                    }
                }
            }
        }
    }
}

/// A number in decimals: exactly where it has an end, otherwise to six decimals. The exact ratio stands in the JSON.
pub(super) fn decimal(number: &Number) -> String {
    match number.to_string() {
        ratio if ratio.contains('/') => number.to_fixed(DECIMALS, Half::Up),
        exact => exact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(manner: Manner) -> String {
        let mut out = Vec::new();
        let mut table = Table::new(&mut out, manner, ["a", "b", "c"]).unwrap();
        table
            .row(&[
                Cell::text("=1; \"x\""),
                Cell::maybe(Number::ratio(2, 3).as_ref()),
                Cell::maybe(Number::parse("-2.5").as_ref()),
            ])
            .unwrap();
        table.finish().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_table_is_rfc_4180_unless_it_is_for_a_spreadsheet() {
        assert_eq!(
            written(Manner::Standard),
            "a,b,c\r\n\"'=1; \"\"x\"\"\",0.666667,-2.5\r\n"
        );
        assert_eq!(
            written(Manner::Spreadsheet { decimal_mark: ',' }),
            "\u{FEFF}a;b;c\r\n\"'=1; \"\"x\"\"\";0,666667;-2,5\r\n"
        );
    }
}
