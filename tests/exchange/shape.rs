//! The JSON says everything, in the shape that its schema promises.

use fener::exchange::profile::Profile;
use fener::exchange::schema::session_schema;
use fener::exchange::table::Manner;
use fener::exchange::{Format, Options};
use fener::record::session::answer::{NotVerified, Response};
use fener::record::session::event::SessionEvent;
use fener::text::i18n::locale::Locale;

use super::visit::{Visit, catalog, full};

const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];

fn everything() -> Options {
    Options {
        profile: Profile::Internal,
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
fn the_language_of_the_screen_changes_no_byte_of_any_format_in_any_language() {
    let mut visit = full();
    for opened_in in ["en", "mk"] {
        visit.assessment.opening.languages = vec![Locale::parse(opened_in).unwrap()];
        let in_all = |format: Format, for_spreadsheets: bool| {
            LANGUAGES.map(|tag| {
                let manner = match for_spreadsheets {
                    true => Manner::spreadsheet(&visit.assessment.opening, &catalog(tag)),
                    false => Manner::Standard,
                };
                let options = Options {
                    manner,
                    ..everything()
                };
                visit.export_in(tag, format, options)
            })
        };
        for format in Format::ALL {
            for for_spreadsheets in [false, true] {
                let files = in_all(format, for_spreadsheets);
                assert!(files[0].iter().all(|(_, text)| !text.is_empty()));
                for (tag, other) in LANGUAGES.iter().zip(&files) {
                    assert_eq!(other, &files[0], "{tag} {}", format.as_str());
                }
            }
        }
    }
}

#[test]
fn decimals_for_a_spreadsheet_are_those_of_the_language_an_assessment_was_opened_in() {
    let mut visit = full();
    for (tag, mark) in [("en", '.'), ("sq", ','), ("nl", ','), ("cnr", ',')] {
        visit.assessment.opening.languages = vec![Locale::parse(tag).unwrap()];
        assert_eq!(
            Manner::spreadsheet(&visit.assessment.opening, &catalog("en")),
            Manner::Spreadsheet { decimal_mark: mark }
        );
    }
    visit.assessment.opening.languages.clear();
    let none = Manner::spreadsheet(&visit.assessment.opening, &catalog("sq"));
    assert_eq!(none, Manner::Spreadsheet { decimal_mark: '.' });
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

#[test]
fn who_signed_and_why_it_was_opened_again_is_told_and_the_reason_to_the_team_alone() {
    let mut visit = full();
    visit.push(SessionEvent::SignedOff {
        digest: fener::base::digest::Digest::of(b"fictional"),
        codes: vec!["JD".into(), "AK".into()],
    });
    visit.push(SessionEvent::Reopened {
        reason: "A source came late".into(),
    });
    for internal in [false, true] {
        let file = visit.json(Options {
            history: true,
            profile: for_whom(internal),
            ..Options::default()
        });
        let told = match internal {
            true => serde_json::json!("A source came late"),
            false => serde_json::Value::Null,
        };
        let history = file["history"].as_array().unwrap();
        let of = |kind: &str| history.iter().find(|one| one["kind"] == kind).unwrap();
        assert_eq!(of("signed_off")["signers"], serde_json::json!(["JD", "AK"]));
        assert_eq!(of("reopened")["reason"], told);
        assert_eq!(of("answered")["signers"], serde_json::Value::Null);
        let validator = jsonschema::validator_for(&session_schema()).unwrap();
        assert!(validator.is_valid(&file));
        let session = &file["session"];
        assert_eq!(session["signed"], serde_json::Value::Null);
        let earlier = session["earlier_signatures"].as_array().unwrap();
        assert_eq!(earlier.len(), 1, "{earlier:?}");
        assert_eq!(earlier[0]["codes"], serde_json::json!(["JD", "AK"]));
        assert_eq!(earlier[0]["at"], of("signed_off")["at"]);
        assert_eq!(earlier[0]["reopened_at"], of("reopened")["at"]);
        assert_eq!(earlier[0]["reopened_by"], of("reopened")["by"]);
        assert_eq!(earlier[0]["reason"], told);
    }
}

fn for_whom(internal: bool) -> Profile {
    match internal {
        true => Profile::Internal,
        false => Profile::Service,
    }
}
