//! What harms whoever opens a file is told as text, and comes back exactly as it was.

use std::collections::BTreeSet;

use fener::exchange::guard::unguarded;
use fener::exchange::profile::Profile;
use fener::exchange::table::Manner;
use fener::exchange::{Format, Options};

use super::visit::full;
use crate::support::hostile::{Dice, any, formula};

/// Says whether a spreadsheet, with any separator and whatever it passes over, could take a part of a cell for a formula.
fn is_taken_for_a_formula(cell: &str) -> bool {
    let ends = ['\n', '\r', '\t', ',', ';', '\u{b}', '\u{c}', '\u{85}'];
    let passes = |c: char| {
        c.is_whitespace() || c.is_control() || !crate::support::hostile::is_harmless(&c.to_string())
    };
    let mut parts = cell.split(ends).map(|part| part.trim_start_matches(passes));
    parts.any(|part| {
        part.starts_with([
            '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '−',
        ])
    })
}

#[test]
fn five_thousand_formulas_are_text_in_tables_and_come_back_exactly() {
    let mut dice = Dice(7);
    for _ in 0..50 {
        let payloads: Vec<String> = (0..100).map(|_| formula(&mut dice)).collect();
        let mut visit = full();
        for (row, payload) in (10..).zip(&payloads) {
            visit.case(row, payload, "12");
        }
        for manner in [Manner::Standard, Manner::Spreadsheet { decimal_mark: ',' }] {
            let options = Options {
                profile: Profile::Internal,
                manner,
                ..Options::default()
            };
            for format in [Format::CsvLong, Format::CsvWide] {
                let mut back = BTreeSet::new();
                for (_, text) in visit.export(format, options) {
                    let delimiter = if manner == Manner::Standard {
                        b','
                    } else {
                        b';'
                    };
                    let text = text.trim_start_matches('\u{feff}');
                    let mut reader = csv::ReaderBuilder::new();
                    let mut reader = reader
                        .delimiter(delimiter)
                        .flexible(true)
                        .from_reader(text.as_bytes());
                    for record in reader.records() {
                        back.extend(
                            record
                                .unwrap()
                                .iter()
                                .map(|cell| (unguarded(cell), cell.to_owned())),
                        );
                    }
                }
                for payload in &payloads {
                    let mut cells = back.iter().filter(|(plain, _)| plain == payload).peekable();
                    assert!(cells.peek().is_some(), "{payload:?} did not come back");
                    assert!(
                        cells.all(|(_, cell)| !is_taken_for_a_formula(cell)),
                        "{payload:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn json_holds_hostile_texts_exactly_and_no_control_character() {
    let mut dice = Dice(11);
    for _ in 0..300 {
        let (words, note) = (any(&mut dice), any(&mut dice));
        let mut visit = full();
        visit.text("v_words", &words).note("v_food", &note);
        let options = Options {
            profile: Profile::Internal,
            ..Options::default()
        };
        let raw = &visit.export(Format::Json, options)[0].1;
        assert!(
            !raw.chars().any(|c| c.is_ascii_control() && c != '\n'),
            "{raw:?}"
        );
        let file: serde_json::Value = serde_json::from_str(raw).unwrap();
        let answers = file["answers"].as_array().unwrap();
        let of = |question: &str| {
            answers
                .iter()
                .find(|one| one["question"] == question)
                .unwrap()
        };
        assert!(
            of("v_words")
                .to_string()
                .contains(&serde_json::to_string(&words).unwrap())
        );
        assert_eq!(of("v_food")["note"], note);
    }
}
