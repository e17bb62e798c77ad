//! What a file to share says of a session that was carried over: by the questions of today, whatever they were called when something
//! happened to them.

use fener::exchange::profile::Profile;
use fener::exchange::{self, Content, ExportInput, Format, Options};
use fener::record::session::event::SessionEvent;
use serde_json::Value;

use crate::support::driver::Walk;
use crate::support::fixture::catalog;
use crate::upgrade::plan::{answered, number};
use crate::upgrade::thrice::{Asked, BEDS, ROOMS, STAFF, begun, edition, third, upgraded};

const ILL: Asked<'_> = (BEDS.0, BEDS.1, "sensitive = true");

fn file(walk: &Walk, format: Format, options: Options) -> String {
    let open = walk.session();
    let score = open.score();
    let texts = catalog("en", None);
    let input = ExportInput {
        questionnaire: &open.questionnaire,
        texts: &texts,
        assessment: &open.assessment,
        session: &open.session,
        evaluation: &open.evaluation,
        score: Some(&score),
        events: &walk.world.recorded(open.session.id),
        decided: None,
    };
    let parts = exchange::parts(format, &input);
    let whole = |part: &&exchange::Part| matches!(part.content, Content::Json | Content::Long);
    let mut out = Vec::new();
    exchange::export(
        parts.iter().find(whole).unwrap(),
        &input,
        &options,
        &mut out,
    )
    .unwrap();
    String::from_utf8(out).unwrap()
}

fn json(walk: &Walk, internal: bool) -> Value {
    let options = Options {
        history: true,
        profile: for_whom(internal),
        ..Options::default()
    };
    serde_json::from_str(&file(walk, Format::Json, options)).unwrap()
}

/// Where what was answered, by the ids of then.
fn told(file: &Value) -> Vec<(&str, Option<i64>)> {
    let events = file["history"].as_array().unwrap().iter();
    let answers = events.filter(|event| event["kind"] == "answered");
    let told = answers.map(|event| {
        let place = event["place"].as_str().unwrap();
        (place, event["value"].as_i64())
    });
    told.collect()
}

/// The upgrades in the history, each with its pairs of an id before and one since.
fn renamed(file: &Value) -> Vec<Vec<(&str, &str)>> {
    let events = file["history"].as_array().unwrap().iter();
    let upgrades = events.filter_map(|event| event["upgrade"]["renamed"].as_array());
    upgrades
        .map(|pairs| {
            let pairs = pairs.iter();
            pairs
                .map(|one| {
                    (
                        one["before"].as_str().unwrap(),
                        one["now"].as_str().unwrap(),
                    )
                })
                .collect()
        })
        .collect()
}

/// A sensitive answer that was left behind and whose id another question has now: step by step, or in one.
fn left_behind(step_by_step: bool) -> Walk {
    let mut walk = begun(&[ILL, ROOMS, STAFF]);
    walk.record([answered("beds", number(12)), answered("rooms", number(4))]);
    if step_by_step {
        upgraded(&mut walk, edition("2.0.0", "", &[ROOMS, STAFF]));
    }
    upgraded(&mut walk, third());
    walk
}

#[test]
fn a_sensitive_answer_stays_out_also_where_another_question_has_its_id_now() {
    for step_by_step in [true, false] {
        let walk = left_behind(step_by_step);
        let shared = json(&walk, false);
        assert_eq!(told(&shared), [("rooms", Some(4))]);
        // Nor that there was anything to set aside.
        let last = renamed(&shared).pop().unwrap();
        assert_eq!(last, [("rooms", "beds")]);
        let beds = &shared["answers"][0];
        assert_eq!(
            (&beds["question"], &beds["value"]),
            (&"beds".into(), &4.into())
        );
        // The team sees that it was answered; whether it was a small number nobody knows any more.
        let internal = json(&walk, true);
        assert_eq!(told(&internal), [("beds", None), ("rooms", Some(4))]);
        let last = renamed(&internal).pop().unwrap();
        assert_eq!(last, [("rooms", "beds"), ("beds", "beds~1")]);
    }
}

#[test]
fn what_had_to_be_confirmed_again_is_told_by_the_question_of_today() {
    let reworded = (
        "beds",
        "How many beds are free tonight?",
        "sensitive = true",
    );
    let mut walk = begun(&[ILL, ROOMS, STAFF]);
    walk.record([answered("beds", number(12)), answered("rooms", number(4))]);
    upgraded(&mut walk, edition("1.5.0", "", &[reworded, ROOMS, STAFF]));
    upgraded(&mut walk, edition("2.0.0", "", &[ROOMS, STAFF]));
    upgraded(&mut walk, third());
    let marked = |file: &Value| -> usize {
        let events = file["history"].as_array().unwrap().iter();
        let again = events.filter_map(|event| event["upgrade"]["confirm_again"].as_array());
        again.map(Vec::len).sum()
    };
    assert_eq!(marked(&json(&walk, false)), 0);
    assert_eq!(marked(&json(&walk, true)), 1);
}

/// The rooms, called by another name since.
fn renamed_rooms() -> Walk {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([answered("rooms", number(4))]);
    let chambers = ("chambers", ROOMS.1, "");
    let two = edition("2.0.0", "rooms = \"chambers\"", &[BEDS, chambers, STAFF]);
    upgraded(&mut walk, two);
    walk
}

#[test]
fn a_renamed_question_keeps_its_moment_and_its_lines_in_the_history() {
    let walk = renamed_rooms();
    let shared = json(&walk, false);
    assert_eq!(told(&shared), [("rooms", Some(4))]);
    let chambers = &shared["answers"][1];
    assert_eq!(chambers["question"], "chambers");
    assert!(chambers["changed_at"].is_string(), "{chambers}");
    let long = file(&walk, Format::CsvLong, Options::default());
    let mut rows = csv::Reader::from_reader(long.as_bytes());
    let rows = rows.deserialize::<std::collections::BTreeMap<String, String>>();
    let row = rows
        .map(Result::unwrap)
        .find(|row| row["question_id"] == "chambers");
    assert_eq!(
        row.unwrap()["changed_at"],
        chambers["changed_at"].as_str().unwrap()
    );
}

#[test]
fn what_happened_under_an_id_that_was_taken_back_is_told_by_the_question_it_happened_to() {
    let mut walk = renamed_rooms();
    walk.record([answered("chambers", number(7))]);
    walk.press("Ctrl+Z Ctrl+Z");
    assert_eq!(walk.session().questionnaire.version.to_string(), "1.0.0");
    let told = |event: &Value| (event["kind"].clone(), event["place"].clone());
    let shared = json(&walk, false);
    let history = shared["history"].as_array().unwrap();
    let places: Vec<_> = history
        .iter()
        .map(told)
        .filter(|(_, place)| !place.is_null())
        .collect();
    let answered = |place: &str| ("answered".into(), place.into());
    assert_eq!(
        places,
        [
            answered("rooms"),
            answered("chambers"),
            answered("chambers")
        ],
        "the last gives back what stood there"
    );
}

#[test]
fn what_is_beside_a_renamed_question_keeps_its_lines_too() {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([SessionEvent::Noted {
        place: fener::record::session::place::Place::new("rooms".into()),
        text: "two are locked".into(),
    }]);
    let chambers = ("chambers", ROOMS.1, "");
    let two = edition("2.0.0", "rooms = \"chambers\"", &[BEDS, chambers, STAFF]);
    upgraded(&mut walk, two);
    let shared = json(&walk, false);
    let history = shared["history"].as_array().unwrap();
    assert!(
        history
            .iter()
            .any(|event| event["kind"] == "noted" && event["place"] == "rooms")
    );
}

fn for_whom(internal: bool) -> Profile {
    match internal {
        true => Profile::Internal,
        false => Profile::Service,
    }
}
