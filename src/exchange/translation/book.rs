//! Workbooks: a sheet of texts as the bytes of an XLSX file, and back. Cells are read one by one and only where texts can stand, so that a
//! file with a cell at the far end of its sheet takes no more memory than another.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, DataType as _, Reader as _, Xlsx};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::exchange::translation::{Sheet, SheetRow};
use crate::text::i18n::locale::Locale;

/// The name of the sheet with the texts.
const TEXTS: &str = "texts";
/// The name of the sheet that says of what it is.
const ABOUT: &str = "about";
/// The key under which the second sheet names what is translated.
const OF: &str = "of";
/// The key under which it names the language.
const LANGUAGE: &str = "language";
/// The key under which it names the version of this layout.
const LAYOUT: &str = "layout";
/// The layout that is written and read.
const LAYOUT_WRITTEN: &str = "1";

/// Rows read at most; the largest package has some thousand texts.
const MOST_ROWS: u32 = 50_000;
/// Bytes of a file at most; a sheet of the largest package has a tenth of that.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// Bytes that a workbook may say it unpacks to.
const MOST_UNPACKED: u64 = 128 * 1024 * 1024;
/// What a cell of a spreadsheet holds at most, in UTF-16 units.
const MOST_CELL: usize = 32_767;

/// The headings of the columns in the words of the user, in their order.
pub type Headings = [String; 6];

/// Why a file is not a sheet of texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is no workbook, or is damaged; holds what was found.
    NoWorkbook(String),
    /// It is bigger than [`MOST_BYTES`].
    TooLarge,
    /// It is a workbook without the sheets that `fener translate export` writes.
    Foreign,
    /// A newer program wrote it.
    Newer,
    /// A text is longer than a cell can hold, so it cannot be written; holds its name.
    TextTooLong(String),
}

/// The bytes of a workbook. The same sheet gives the same bytes, whenever it is written.
pub fn write(sheet: &Sheet, headings: &Headings) -> Result<Vec<u8>, Unusable> {
    let cells = |row: &SheetRow| {
        let texts = [&row.name, &row.english, &row.context, &row.text];
        texts.map(|text| text.encode_utf16().count())
    };
    let too_long = |row: &&SheetRow| cells(row).iter().any(|units| *units > MOST_CELL);
    if let Some(row) = sheet.rows.iter().find(too_long) {
        return Err(Unusable::TextTooLong(row.name.clone()));
    }
    workbook(sheet, headings).map_err(|error| Unusable::NoWorkbook(error.to_string()))
}

fn workbook(sheet: &Sheet, headings: &Headings) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The day is fixed, so that nothing of the machine gets in.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    texts_sheet(book.add_worksheet(), sheet, headings)?;
    let about = book.add_worksheet().set_name(ABOUT)?;
    let language = sheet.language.to_string();
    for (row, (key, value)) in (0u32..).zip([
        (LAYOUT, LAYOUT_WRITTEN),
        (OF, &sheet.of),
        (LANGUAGE, &language),
    ]) {
        about.write_string(row, 0, key)?;
        about.write_string(row, 1, value)?;
    }
    book.save_to_buffer()
}

fn texts_sheet(texts: &mut Worksheet, sheet: &Sheet, headings: &Headings) -> Result<(), XlsxError> {
    let wraps = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let bold = wraps.clone().set_bold();
    let quiet = wraps.clone().set_font_color(0x0055_5555);
    texts.set_name(TEXTS)?;
    for (column, width) in (0u16..).zip([28.0, 50.0, 34.0, 50.0, 8.0, 14.0]) {
        texts.set_column_width(column, width)?;
    }
    for (column, heading) in (0u16..).zip(headings) {
        texts.write_string_with_format(0, column, heading, &bold)?;
    }
    texts.set_freeze_panes(1, 1)?;
    for (row, text) in (1u32..).zip(&sheet.rows) {
        texts.write_string_with_format(row, 0, &text.name, &quiet)?;
        texts.write_string_with_format(row, 1, &text.english, &wraps)?;
        texts.write_string_with_format(row, 2, &text.context, &quiet)?;
        texts.write_string_with_format(row, 3, &text.text, &wraps)?;
        if let Some(limit) = text.limit {
            let limit = u32::try_from(limit).unwrap_or(u32::MAX);
            texts.write_number_with_format(row, 4, limit, &quiet)?;
        }
        texts.write_string_with_format(row, 5, &text.state, &quiet)?;
    }
    Ok(())
}

/// A sheet from the bytes of a workbook.
pub fn read(bytes: &[u8]) -> Result<Sheet, Unusable> {
    if bytes.len() > MOST_BYTES || unpacked(bytes) > MOST_UNPACKED {
        return Err(Unusable::TooLarge);
    }
    // The reader of workbooks counts on files that were not damaged: the name of a cell with too many letters overflows its numbers.
    let parsed = catch_unwind(AssertUnwindSafe(|| parse(bytes)));
    parsed.unwrap_or_else(|_| Err(Unusable::NoWorkbook(String::from("xlsx"))))
}

fn parse(bytes: &[u8]) -> Result<Sheet, Unusable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes))
        .map_err(|error: calamine::XlsxError| Unusable::NoWorkbook(error.to_string()))?;
    let names = book.sheet_names();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    if !has(TEXTS) || !has(ABOUT) {
        return Err(Unusable::Foreign);
    }
    let about = cells::<2>(&mut book, ABOUT)?;
    let value = |wanted: &str| {
        let found = about.iter().find(|(_, [key, _])| key == wanted);
        found.map(|(_, [_, value])| value.trim().to_owned())
    };
    match value(LAYOUT).as_deref() {
        Some(LAYOUT_WRITTEN) => {}
        Some(_) => return Err(Unusable::Newer),
        None => return Err(Unusable::Foreign),
    }
    let language = value(LANGUAGE).and_then(|tag| Locale::parse(&tag));
    let (Some(of), Some(language)) = (value(OF), language) else {
        return Err(Unusable::Foreign);
    };
    let rows = cells::<6>(&mut book, TEXTS)?.into_iter().skip(1);
    let rows = rows.filter(|(_, [name, ..])| !name.trim().is_empty()).map(
        |(at, [name, english, context, text, limit, state])| SheetRow {
            name: name.trim().to_owned(),
            english,
            context,
            text,
            limit: limit.parse().ok(),
            state,
            at: at + 1,
        },
    );
    Ok(Sheet {
        of,
        language,
        rows: rows.collect(),
    })
}

/// The bytes that the entries of an archive say they unpack to: some kilobytes can say gigabytes.
fn unpacked(bytes: &[u8]) -> u64 {
    const ENTRY: &[u8] = b"PK\x01\x02";
    let size = |at: usize| -> Option<u64> {
        let size: [u8; 4] = bytes.get(at + 24..at + 28)?.try_into().ok()?;
        Some(u64::from(u32::from_le_bytes(size)))
    };
    bytes
        .windows(ENTRY.len())
        .enumerate()
        .filter(|(_, window)| *window == ENTRY)
        .filter_map(|(at, _)| size(at))
        .sum()
}

/// The rows of a sheet that have anything in their first columns, with their places from 0.
fn cells<const COLUMNS: usize>(
    book: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
) -> Result<Vec<(u32, [String; COLUMNS])>, Unusable> {
    let damaged = |error: calamine::XlsxError| Unusable::NoWorkbook(error.to_string());
    let mut reader = book.worksheet_cells_reader(name).map_err(damaged)?;
    let mut rows: Vec<(u32, [String; COLUMNS])> = Vec::new();
    while let Some(cell) = reader.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        if row >= MOST_ROWS {
            break;
        }
        let Some(text) = in_words(cell.get_value()) else {
            continue;
        };
        if rows.last().is_none_or(|(last, _)| *last != row) {
            rows.push((row, std::array::from_fn(|_| String::new())));
        }
        let place = usize::try_from(column).unwrap_or(COLUMNS);
        if let Some(slot) = rows.last_mut().and_then(|(_, cells)| cells.get_mut(place)) {
            *slot = text;
        }
    }
    Ok(rows)
}

fn in_words(cell: &DataRef<'_>) -> Option<String> {
    let text = match cell {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        // A number that somebody typed as a translation.
        other => other.as_string()?,
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    (!text.is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn headings() -> Headings {
        ["ID", "English", "Context", "Text", "Limit", "State"].map(str::to_owned)
    }

    fn sheet(rows: Vec<SheetRow>) -> Sheet {
        Sheet {
            of: "services".to_owned(),
            language: Locale::parse("sr-Latn").unwrap(),
            rows,
        }
    }

    #[test]
    fn a_sheet_is_the_same_bytes_whenever_it_is_written() {
        let one = write(&sheet(Vec::new()), &headings()).unwrap();
        assert_eq!(one, write(&sheet(Vec::new()), &headings()).unwrap());
    }

    #[test]
    fn what_is_no_sheet_of_texts_is_said_to_be_none() {
        assert!(matches!(read(b"hello"), Err(Unusable::NoWorkbook(_))));
        assert!(matches!(read(b""), Err(Unusable::NoWorkbook(_))));
        assert_eq!(read(&vec![0; MOST_BYTES + 1]), Err(Unusable::TooLarge));
        let foreign = Workbook::new().add_worksheet().set_name("x").map(|_| ());
        assert!(foreign.is_ok());
        let bytes = {
            let mut book = Workbook::new();
            book.add_worksheet().write_string(0, 0, "x").unwrap();
            book.save_to_buffer().unwrap()
        };
        assert_eq!(read(&bytes), Err(Unusable::Foreign));
        let mut cut = write(&sheet(Vec::new()), &headings()).unwrap();
        cut.truncate(cut.len() / 2);
        assert!(matches!(read(&cut), Err(Unusable::NoWorkbook(_))));
    }

    #[test]
    fn a_text_that_no_cell_can_hold_is_named() {
        let row = SheetRow {
            name: "long".to_owned(),
            english: "x".repeat(MOST_CELL + 1),
            ..SheetRow::default()
        };
        let said = write(&sheet(vec![row]), &headings());
        assert_eq!(said, Err(Unusable::TextTooLong("long".to_owned())));
    }

    #[test]
    fn a_cell_at_the_far_end_of_a_sheet_costs_nothing() {
        let mut book = Workbook::new();
        let texts = book.add_worksheet().set_name(TEXTS).unwrap();
        texts.write_string(0, 0, "ID").unwrap();
        texts.write_string(1, 0, "a").unwrap();
        texts.write_number(1, 3, 12.0).unwrap();
        texts.write_string(1_048_575, 16_383, "far").unwrap();
        let about = book.add_worksheet().set_name(ABOUT).unwrap();
        for (row, (key, value)) in (0u32..).zip([(LAYOUT, "1"), (OF, "x"), (LANGUAGE, "sq")]) {
            about.write_string(row, 0, key).unwrap();
            about.write_string(row, 1, value).unwrap();
        }
        let read = read(&book.save_to_buffer().unwrap()).unwrap();
        assert_eq!(read.rows.len(), 1);
        assert_eq!((read.rows[0].text.as_str(), read.rows[0].at), ("12", 2));
    }

    #[test]
    fn a_file_that_unpacks_to_more_than_any_sheet_is_not_unpacked() {
        let mut bytes = write(&sheet(Vec::new()), &headings()).unwrap();
        let at = bytes.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
        bytes[at + 24..at + 28].copy_from_slice(&[0xff; 4]);
        assert_eq!(read(&bytes), Err(Unusable::TooLarge));
    }

    fn any_cell() -> impl Strategy<Value = String> {
        prop_oneof![
            "[ -~ëжśш\n]{0,20}",
            "=[A-Z0-9+]{1,5}",
            "_x00[0-9A-F]{2}_",
            Just("{ $n ->\n    [one] ditë\n   *[other] ditë\n}".to_owned()),
            Just("0012".to_owned()),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn a_workbook_that_was_damaged_anywhere_is_read_or_refused(
            damage in proptest::collection::vec((any::<proptest::sample::Index>(), any::<u8>()), 1..6)
        ) {
            let row = SheetRow { name: "a".to_owned(), text: "b".to_owned(), ..SheetRow::default() };
            let mut bytes = write(&sheet(vec![row]), &headings()).unwrap();
            for (at, byte) in damage {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
            let _ = read(&bytes);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_written_is_read_back_to_the_letter(
            cells in proptest::collection::vec((any_cell(), any_cell(), any_cell(), proptest::option::of(1usize..99)), 0..6)
        ) {
            let rows = (2u32..).zip(cells).map(|(at, (english, context, text, limit))| SheetRow {
                name: format!("t{at}.help"), english, context, text, limit, state: "ok".to_owned(), at,
            });
            let sheet = sheet(rows.collect());
            let bytes = write(&sheet, &headings()).unwrap();
            prop_assert_eq!(read(&bytes).unwrap(), sheet);
        }
    }
}
