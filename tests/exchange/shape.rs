//! The JSON says everything, in the shape that its schema promises.

use fener::exchange::schema::session_schema;
use fener::exchange::{Format, Options};
use fener::record::session::answer::{NotVerified, Response};

use super::visit::{Visit, full};

fn everything() -> Options {
    Options {
        internal: true,
        history: true,
        ..Options::default()
    }
}

#[test]
fn every_export_fits_the_schema_that_the_program_prints() {
    let schema = session_schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    let validator = jsonschema::validator_for(&schema).unwrap();
    for visit in [Visit::new(), full()] {
        for options in [Options::default(), everything()] {
            let file = visit.json(options);
            let problems: Vec<String> = validator
                .iter_errors(&file)
                .map(|error| format!("{}: {error}", error.instance_path))
                .collect();
            assert_eq!(problems, Vec::<String>::new());
        }
    }
}

#[test]
fn the_schema_refuses_another_format_and_an_unknown_state() {
    let validator = jsonschema::validator_for(&session_schema()).unwrap();
    let mut file = full().json(Options::default());
    file["format"] = "another".into();
    assert!(!validator.is_valid(&file));
    let mut file = full().json(Options::default());
    file["answers"][0]["state"] = "maybe".into();
    assert!(!validator.is_valid(&file));
}

#[test]
fn every_question_is_there_by_id_and_says_how_it_stands() {
    let mut visit = full();
    visit.respond("v_when", Response::NotVerified(NotVerified::NoAccess));
    let file = visit.json(Options::default());
    let answers = file["answers"].as_array().unwrap();
    let state = |id: &str| {
        let answer = answers.iter().find(|one| one["question"] == id).unwrap();
        (answer["state"].as_str().unwrap(), answer["value"].clone())
    };
    assert_eq!(state("v_food"), ("answered", "partly".into()));
    assert_eq!(state("v_yard"), ("not_applicable", serde_json::Value::Null));
    assert_eq!(state("v_when").0, "not_verified_no_access");
    assert_eq!(state("v_beds"), ("answered", 7.5.into()));
    assert_eq!(state("v_order").1, serde_json::json!(["care", "law"]));
    assert_eq!(state("v_hidden"), ("hidden", "=cmd|' /C calc'!A0".into()));
    assert_eq!(
        answers
            .iter()
            .filter(|one| one["question"] == "v_case_code")
            .count(),
        2
    );
}

#[test]
fn scores_are_exact_and_name_what_they_are_made_of() {
    let file = full().json(Options {
        exact: true,
        ..Options::default()
    });
    let overall = &file["scores"]["grades"][0];
    assert_eq!(overall["of"], "overall");
    assert_eq!(overall["score"], "2/3");
    assert_eq!(overall["percent"], "66.7");
    let one = &file["scores"]["contributions"][0];
    assert_eq!(
        (one["place"].as_str(), one["counts"].as_str()),
        (Some("v_food"), Some("4/3"))
    );
}

#[test]
fn the_language_of_the_screen_changes_no_byte() {
    let visit = full();
    for format in Format::ALL {
        let english = visit.export_in("en", format, everything());
        let albanian = visit.export_in("sq", format, everything());
        assert_eq!(english, albanian);
    }
}

#[test]
fn a_history_says_what_was_done_and_repeats_no_typed_word() {
    let visit = full();
    let file = visit.json(Options {
        history: true,
        ..Options::default()
    });
    let history = file["history"].as_array().unwrap();
    assert!(
        history
            .iter()
            .any(|one| one["kind"] == "answered" && one["place"] == "v_words")
    );
    let text = file["history"].to_string();
    for word in ["sister", "do not say", "seen, twice", "formula"] {
        assert!(!text.contains(word), "{word}");
    }
    assert_eq!(
        visit.json(Options::default())["history"],
        serde_json::Value::Null
    );
}
