//! Tables that statistics programs and spreadsheets read.

use std::collections::BTreeMap;

use fener::exchange::guard::unguarded;
use fener::exchange::table::Manner;
use fener::exchange::{Format, Options};
use proptest::prelude::*;

use super::visit::{Visit, catalog, full};

type Row = BTreeMap<String, String>;

fn read(text: &str, delimiter: u8) -> Vec<Row> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let names = reader.headers().unwrap().clone();
    let row = |record: csv::StringRecord| {
        let cells = names.iter().zip(record.iter());
        cells
            .map(|(name, cell)| (name.to_owned(), cell.to_owned()))
            .collect()
    };
    reader
        .records()
        .map(|record| row(record.unwrap()))
        .collect()
}

fn table(visit: &Visit, format: Format, suffix: &str) -> Vec<Row> {
    let files = visit.export(format, Options::default());
    let (_, text) = files.iter().find(|(known, _)| known == suffix).unwrap();
    read(text, b',')
}

#[test]
fn the_long_table_has_one_row_an_answer_and_marks_hidden_ones() {
    let rows = table(&full(), Format::CsvLong, "");
    let find = |id: &str| rows.iter().find(|row| row["question_id"] == id).unwrap();
    assert_eq!(
        (
            find("v_food")["value"].as_str(),
            find("v_food")["codes"].as_str()
        ),
        ("partly", "2")
    );
    assert_eq!(find("v_food")["points"], "0.666667");
    assert_eq!(find("v_food")["evidence"], "OBS");
    assert_eq!(find("v_women")["value"], "<5");
    assert_eq!(find("v_hidden")["state"], "hidden");
    assert_eq!(find("v_yard")["reason"], "there is no ground");
    assert_eq!(
        rows.iter()
            .filter(|row| row["question_id"] == "v_case_days")
            .count(),
        2
    );
    assert_eq!(find("v_case_code")["rows"], "1");
}

#[test]
fn a_numeric_column_holds_numbers_or_nothing_and_its_twin_says_why() {
    let wide = &table(&full(), Format::CsvWide, "")[0];
    assert_eq!(
        (wide["v_women"].as_str(), wide["v_women__state"].as_str()),
        ("", "lt5")
    );
    assert_eq!(
        (wide["v_men"].as_str(), wide["v_men__state"].as_str()),
        ("12", "answered")
    );
    assert_eq!(
        (wide["v_beds"].as_str(), wide["v_beds__state"].as_str()),
        ("7.5", "answered")
    );
    assert_eq!(
        (wide["v_hidden"].as_str(), wide["v_hidden__state"].as_str()),
        ("", "hidden")
    );
    assert_eq!(wide["v_yard__state"], "not_applicable");
    // The whole counts rows whose number is small: its band is said, its number is not.
    assert_eq!(wide["_overall_score"], "");
    assert_eq!(wide["_section_one_score"], "0.666667");
    assert_eq!(wide["_section_one_band"], "not_met");
    assert_eq!(wide["_subject_code"], "SH/3");
}

#[test]
fn several_answers_are_columns_of_nought_and_one_and_ranks_count_from_one() {
    let wide = &table(&full(), Format::CsvWide, "")[0];
    let cells =
        ["v_groups__women", "v_groups__men", "v_groups__nobody"].map(|id| wide[id].as_str());
    assert_eq!(cells, ["0", "1", "0"]);
    assert_eq!(
        (
            wide["v_order__law"].as_str(),
            wide["v_order__care"].as_str()
        ),
        ("2", "1")
    );
    let open = &table(&Visit::new(), Format::CsvWide, "")[0];
    assert_eq!(
        (
            open["v_groups__women"].as_str(),
            open["v_groups__state"].as_str()
        ),
        ("", "open")
    );
}

#[test]
fn a_repeat_is_a_table_of_its_own() {
    let rows = table(&full(), Format::CsvWide, "-v_case");
    assert_eq!(rows.len(), 2);
    assert_eq!(
        (rows[1]["_row"].as_str(), rows[1]["v_case_code"].as_str()),
        ("2", "B-2")
    );
    assert_eq!(rows[1]["v_case_days"], "2");
}

#[test]
fn every_session_of_a_questionnaire_has_the_same_columns() {
    let first = |visit: &Visit| {
        let files = visit.export(Format::CsvWide, Options::default());
        let heads = files.iter().filter(|(suffix, _)| suffix != "-codebook");
        heads
            .map(|(_, text)| text.lines().next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(first(&full()), first(&Visit::new()));
}

#[test]
fn the_codebook_explains_every_column_of_every_table() {
    for format in [Format::CsvLong, Format::CsvWide] {
        let files = full().export(format, Options::default());
        let book = read(&files.last().unwrap().1, b',');
        let known: Vec<&str> = book.iter().map(|row| row["column"].as_str()).collect();
        for (suffix, text) in files.iter().filter(|(suffix, _)| suffix != "-codebook") {
            for column in csv::Reader::from_reader(text.as_bytes()).headers().unwrap() {
                assert!(known.contains(&column), "{suffix}: {column}");
            }
        }
        assert!(book.iter().all(|row| !row["meaning"].is_empty()));
    }
    let book = table(&full(), Format::CsvWide, "-codebook");
    let food = book.iter().find(|row| row["column"] == "v_food").unwrap();
    assert_eq!(food["codes"], "yes=1 | partly=2 | no=3");
    assert_eq!(food["labels"], "Yes | Partly | No");
    let women = book
        .iter()
        .find(|row| row["column"] == "v_women__state")
        .unwrap();
    assert_eq!(
        (women["states"].as_str()),
        "answered | default | open | hidden | lt5 | from_lt5"
    );
}

#[test]
fn a_state_is_always_one_that_the_codebook_names() {
    let visit = full();
    let wide = &table(&visit, Format::CsvWide, "")[0];
    let book = table(&visit, Format::CsvWide, "-codebook");
    let states = book.iter().filter(|row| row["holds"] == "state");
    for row in states.filter(|row| row["table"] == "session") {
        let state = &wide[&row["column"]];
        assert!(
            row["states"].split(" | ").any(|known| known == state),
            "{row:?} {state}"
        );
    }
}

#[test]
fn for_a_spreadsheet_there_are_semicolons_a_mark_and_the_decimals_of_the_language() {
    let options = Options {
        manner: Manner::in_language(&catalog("sq")),
        ..Options::default()
    };
    let files = full().export(Format::CsvWide, options);
    let text = files[0].1.strip_prefix('\u{FEFF}').unwrap();
    let row = &read(text, b';')[0];
    assert_eq!(row["v_beds"], "7,5");
    assert_eq!(
        Manner::in_language(&catalog("en")),
        Manner::Spreadsheet { decimal_mark: '.' }
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn typed_words_come_back_exactly_and_are_never_formulas(text in "[ =+@'\",;\\-\\t\\na-c]{1,24}") {
        let mut visit = Visit::new();
        visit.text("v_words", &text);
        let rows = table(&visit, Format::CsvLong, "");
        let cell = &rows.iter().find(|row| row["question_id"] == "v_words").unwrap()["value"];
        prop_assert_eq!(unguarded(cell), text);
        prop_assert!(!cell.trim_start().starts_with(['=', '+', '-', '@']));
    }
}
