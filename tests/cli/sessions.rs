//! `fener score` and `fener export`: a session that was filled in leaves as numbers and files.

use std::collections::BTreeSet;

use fener::record::session::answer::{NotVerified, Response};
use fener::record::session::event::SessionEvent;
use fener::record::session::place::Place;

use super::support::{Home, chosen, counted, noted, shelter, typed};

fn export(home: &Home, words: &str) -> Vec<String> {
    let ran = home.call(&format!("export AL-SH-01 {words}")).done();
    let written: Vec<String> = ran
        .out
        .lines()
        .map(|line| line.strip_prefix("Written: ").unwrap().to_owned())
        .collect();
    written
        .iter()
        .map(|path| std::fs::read_to_string(home.path().join(path)).unwrap())
        .collect()
}

fn rows(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

#[test]
fn a_session_is_found_by_its_code_its_id_and_the_beginning_of_it() {
    let home = Home::new();
    let id = home.session(1, "AL-SH-01", &shelter()).to_string();
    let by_code = home.call("score AL-SH-01 --json").done().json();
    assert_eq!(by_code["session"], id.as_str());
    for name in [id.as_str(), &id[..8], &id.to_uppercase()] {
        assert_eq!(home.run(["score", name, "--json"]).done().json(), by_code);
    }
}

#[test]
fn a_name_of_several_sessions_or_of_none_is_refused_with_what_to_do() {
    let home = Home::new();
    home.call("score AL-SH-01").refused(2, "A0204");
    home.session(1, "AL-SH-01", &shelter());
    home.session(2, "AL-SH-01", &[]);
    for name in ["AL-SH-01", "5e55"] {
        let ran = home.run(["score", name]).refused(2, "A0205");
        assert!(
            ran.err.contains("5e550101") && ran.err.contains("5e550102"),
            "{}",
            ran.err
        );
    }
    home.run(["score", "5e550102"]).done();
    // Too short a beginning is a guess.
    home.run(["score", "5e5"]).refused(2, "A0204");
    let unknown = home
        .call("export AL-SH-02 --format json --out x.json")
        .refused(2, "A0204");
    assert!(
        unknown.err.contains("fener list --sessions"),
        "{}",
        unknown.err
    );
    assert!(!home.path().join("x.json").exists());
}

#[test]
fn a_score_says_its_parts_and_with_explain_what_each_question_counts() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let text = home.call("score AL-SH-01").done().out;
    let section = text
        .lines()
        .find(|line| line.starts_with("1 Accommodation"));
    assert!(
        section.is_some_and(|line| line.ends_with("not met: must-pass failed")),
        "{text}"
    );
    assert!(!text.contains("---"), "{text}");
    // People read words; ids stand in what programs read.
    assert!(
        !text.contains("must_pass_failed") && !text.contains("sv_acc"),
        "{text}"
    );
    assert!(text.contains("failed: 1.01"), "{text}");
    let explained = home.call("score AL-SH-01 --explain").done().out;
    let food = explained
        .lines()
        .find(|line| line.starts_with("1.05"))
        .unwrap();
    assert!(
        food.contains("2/3") && food.contains("2 ") && food.contains("food"),
        "{food}"
    );
    let unasked = explained.lines().find(|line| line.starts_with("9.02"));
    assert!(
        unasked.is_some_and(|line| line.contains("not asked")),
        "{explained}"
    );
    let json = home.call("score AL-SH-01 --explain --json").done().json();
    for key in [
        "version",
        "session",
        "seq",
        "questionnaire",
        "package",
        "overall",
        "sections",
        "standards",
        "layers",
        "contributions",
    ] {
        assert!(!json[key].is_null(), "{key}");
    }
    assert_eq!(json["sections"][0]["band"], "must_pass_failed");
    let plain = home.call("score AL-SH-01 --json").done().json();
    assert!(plain["contributions"].is_null());
    let albanian = home.albanian("score AL-SH-01").done().out;
    assert!(
        albanian.starts_with("PJESA") && albanian.contains("1 Strehimi"),
        "{albanian}"
    );
}

#[test]
fn every_json_export_fits_the_schema_that_the_program_prints() {
    let home = Home::new();
    let respond = |question: &str, response| SessionEvent::Answered {
        place: Place::new(question.into()),
        response,
    };
    let mut events = shelter();
    events.extend([
        typed("sv_pro_team_link_note", "hidden, and never asked"),
        respond(
            "sv_acc_hygiene",
            Response::NotApplicable("fictional reason".into()),
        ),
        respond("sv_saf_urgent", Response::NotVerified(NotVerified::NoTime)),
        SessionEvent::Recommended(fener::record::session::event::Recommendation {
            id: fener::record::session::event::RecommendationId(1),
            text: "fictional: a second kitchen".into(),
            owner: Some(fener::record::session::event::Owner::Municipality),
            priority: 1,
            due: None,
            places: vec![Place::new("sv_acc_food".into())],
        }),
        SessionEvent::SignedOff {
            digest: fener::base::digest::Digest::of(b"fictional"),
            codes: vec!["JD".into()],
        },
    ]);
    home.session(1, "AL-SH-01", &events);
    home.session(2, "AL-SH-02", &[]);
    let schema = home.call("schema").done().json();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for code in ["AL-SH-01", "AL-SH-02"] {
        for options in [
            "",
            "--exact",
            "--sensitive",
            "--internal",
            "--history",
            "--internal --history --exact --sensitive",
        ] {
            home.call(&format!(
                "export {code} --format json --out x.json --force {options}"
            ))
            .done();
            let text = std::fs::read_to_string(home.path().join("x.json")).unwrap();
            let file = serde_json::from_str(&text).unwrap();
            let problems: Vec<String> = validator
                .iter_errors(&file)
                .map(|error| format!("{}: {error}", error.instance_path))
                .collect();
            assert_eq!(problems, Vec::<String>::new(), "{code} {options}");
            assert!(
                !text.contains("Fictional house"),
                "the name of the service left"
            );
            assert_eq!(
                file["session"]["signed"].is_null(),
                code != "AL-SH-01",
                "{}",
                file["session"]["signed"]
            );
        }
    }
}

#[test]
fn the_tables_say_the_same_as_the_json() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let json: serde_json::Value =
        serde_json::from_str(&export(&home, "--format json --out a.json")[0]).unwrap();
    let long = export(&home, "--format csv --out a.csv");
    let wide = export(&home, "--format csv-wide --out b.csv");
    let answers = json["answers"].as_array().unwrap();
    let long_rows = rows(&long[0]);
    assert_eq!(long_rows.len(), answers.len());
    let wide_row = &rows(&wide[0])[0];
    for (row, answer) in long_rows.iter().zip(answers) {
        let id = answer["question"].as_str().unwrap();
        assert_eq!(row["question_id"], id);
        assert_eq!(row["state"], answer["state"].as_str().unwrap(), "{id}");
        assert_eq!(wide_row[&format!("{id}__state")], row["state"], "{id}");
        if let Some(value) = answer["value"].as_str() {
            assert_eq!(row["value"], value, "{id}");
        }
    }
    let book: BTreeSet<String> = rows(wide.last().unwrap())
        .iter()
        .map(|row| row["column"].clone())
        .collect();
    for column in wide_row.keys() {
        assert!(book.contains(column), "{column}");
    }
}

#[test]
fn a_small_count_is_only_written_when_asked_for_by_hand() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let wide = &rows(&export(&home, "--format csv-wide --out a.csv")[0])[0];
    assert_eq!(
        (
            wide["sv_pro_occupancy"].as_str(),
            wide["sv_pro_occupancy__state"].as_str()
        ),
        ("", "lt5")
    );
    let exact = &rows(&export(&home, "--format csv-wide --out b.csv --exact")[0])[0];
    assert_eq!(
        (
            exact["sv_pro_occupancy"].as_str(),
            exact["sv_pro_occupancy__state"].as_str()
        ),
        ("3", "answered")
    );
}

#[test]
fn for_excel_there_are_a_mark_semicolons_and_the_local_decimal_sign() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let ran = home
        .albanian("export AL-SH-01 --format csv --for excel --out a.csv")
        .done();
    assert!(ran.out.starts_with("U shkrua: "), "{}", ran.out);
    let text = std::fs::read_to_string(home.path().join("a.csv")).unwrap();
    assert!(text.starts_with('\u{feff}'));
    assert!(
        text.lines().next().unwrap().contains("question_id;"),
        "{text}"
    );
    assert!(text.contains("0,666667"), "{text}");
}

#[test]
fn hostile_words_reach_neither_the_terminal_nor_a_formula() {
    let home = Home::new();
    let sly = "=HYPERLINK(\"x\")\u{1b}]0;owned\u{7}\u{202e}\u{9b}2J\0";
    let events = [
        chosen("sv_pro_service_type", "shelter_24h"),
        chosen("sv_pro_team_link", "other"),
        typed("sv_pro_team_link_note", sly),
        noted("sv_acc_food", &format!("\n{sly}")),
        counted("sv_pro_capacity", "9"),
    ];
    home.session(1, "=1+1\u{1b}[31m", &events);
    for words in [
        "list",
        "list --json",
        "score 5e550101 --explain",
        "score 5e550101 --json",
    ] {
        let ran = home.call(words).done();
        assert!(
            !ran.out
                .contains(['\u{1b}', '\u{202e}', '\u{9b}', '\u{7}', '\0']),
            "{words}: {:?}",
            ran.out
        );
    }
    for format in ["csv", "csv-wide"] {
        for manner in ["", "--for excel"] {
            let words = format!(
                "export 5e550101 --format {format} {manner} --internal --sensitive --out a.csv --force"
            );
            let ran = home.call(&words).done();
            assert!(!ran.out.contains('\u{1b}'));
            let text = std::fs::read_to_string(home.path().join("a.csv")).unwrap();
            let delimiter = if manner.is_empty() { b',' } else { b';' };
            let text = text.trim_start_matches('\u{feff}');
            let mut reader = csv::ReaderBuilder::new()
                .delimiter(delimiter)
                .from_reader(text.as_bytes());
            for record in reader.records() {
                for cell in &record.unwrap() {
                    let start = cell.trim_start();
                    let is_number = start.replace(',', ".").parse::<f64>().is_ok();
                    assert!(
                        is_number || !start.starts_with(['=', '+', '-', '@']),
                        "{cell:?}"
                    );
                }
            }
        }
    }
    // What was typed is in the JSON to the letter, written so that no terminal obeys it.
    home.call("export 5e550101 --format json --sensitive --internal --out a.json")
        .done();
    let text = std::fs::read_to_string(home.path().join("a.json")).unwrap();
    assert!(!text.contains(['\u{1b}', '\u{7}', '\0']), "{text}");
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let answers = json["answers"].as_array().unwrap();
    let note = answers
        .iter()
        .find(|one| one["question"] == "sv_pro_team_link_note")
        .unwrap();
    assert_eq!(note["value"], sly);
}

#[test]
fn people_read_the_numbers_of_their_language_and_programs_always_the_same() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let table = |language: &str| {
        let words = format!("--language {language} score AL-SH-01");
        let all = home.call(&words).done().out;
        // The whole and the first sections; in the names of standards a point stays a point.
        let rows: Vec<String> = all.lines().take(6).map(str::to_owned).collect();
        rows.join("\n")
    };
    let english = table("en");
    let is_decimal = |word: &&str| {
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|one| one.is_ascii_digit());
        let parts = word.split_once('.');
        parts.is_some_and(|(whole, after)| digits(whole) && digits(after))
    };
    let numbers: Vec<&str> = english.split([' ', '-']).filter(is_decimal).collect();
    assert!(numbers.len() > 5, "{english}");
    for language in ["sr-Cyrl", "mk", "bs"] {
        let said = table(language);
        for number in &numbers {
            assert!(said.contains(&number.replace('.', ",")), "{said}");
        }
        assert_eq!(said.split([' ', '-']).find(is_decimal), None, "{said}");
    }
    let json = home.call("score AL-SH-01 --explain --json").done().out;
    let macedonian = home.call("--language mk score AL-SH-01 --explain --json");
    assert_eq!(macedonian.done().out, json);
}
