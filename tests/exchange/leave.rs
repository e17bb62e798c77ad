//! What may leave, in every format.

use fener::exchange::profile::Profile;
use fener::exchange::{Format, Options};
use fener::form::model::instrument::Means;
use fener::record::session::answer::Response;
use fener::record::session::event::{
    Flag, FlagId, FlagKind, Recommendation, RecommendationId, SessionEvent, VisitNote, VisitNoteId,
};
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use serde_json::Value;

use super::visit::{Visit, full};

/// The texts of all files of all formats.
fn all(visit: &Visit, options: Options) -> String {
    let formats = Format::ALL.into_iter();
    formats
        .flat_map(|format| visit.export(format, options))
        .map(|(_, text)| text)
        .collect()
}

fn answer<'a>(file: &'a Value, question: &str) -> &'a Value {
    let mut answers = file["answers"].as_array().unwrap().iter();
    answers.find(|one| one["question"] == question).unwrap()
}

fn with(change: impl FnOnce(&mut Options)) -> Options {
    let mut options = Options::default();
    change(&mut options);
    options
}

#[test]
fn a_count_from_one_to_four_is_not_said_and_neither_is_what_comes_from_it() {
    for women in ["1", "2", "3", "4"] {
        let mut visit = full();
        visit.number("v_women", women);
        let file = visit.json(Options::default());
        let state = |id: &str| answer(&file, id)["state"].as_str().unwrap().to_owned();
        assert_eq!(state("v_women"), "lt5");
        assert_eq!(answer(&file, "v_women")["value"], Value::Null);
        assert_eq!(state("v_men"), "answered");
        // The sum and what is made of the sum would tell it.
        assert_eq!(state("v_all"), "from_lt5");
        assert_eq!(state("v_half"), "from_lt5");
        assert_eq!(file["variables"][0]["value"], Value::Null);
    }
}

#[test]
fn nought_five_and_more_are_said() {
    for women in ["0", "5", "60"] {
        let mut visit = full();
        visit.number("v_women", women);
        let file = visit.json(Options::default());
        assert_eq!(answer(&file, "v_women")["state"], "answered");
        assert_eq!(answer(&file, "v_all")["state"], "calculated");
    }
}

#[test]
fn the_rows_counted_by_a_small_number_do_not_tell_it() {
    let mut visit = full();
    let third = RowPath::root().with(RowId(3));
    visit.push(SessionEvent::Answered {
        place: Place {
            question: "v_woman_met".into(),
            at: third,
        },
        response: Response::Value(fener::base::value::Value::Choice("yes".into())),
    });
    let file = visit.json(Options::default());
    let counted = file["repeats"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == "v_woman");
    assert_eq!(counted.unwrap()["rows"], Value::Null);
    let answers = file["answers"].as_array().unwrap();
    assert!(!answers.iter().any(|one| one["question"] == "v_woman_met"));
    assert!(!all(&visit, with(|options| options.history = true)).contains("v_woman_met[3]"));
    let wide = visit.export(Format::CsvWide, Options::default());
    let (_, rows) = wide
        .iter()
        .find(|(suffix, _)| suffix == "-v_woman")
        .unwrap();
    assert_eq!(rows.lines().count(), 1);
    let exact = visit.json(with(|options| options.exact = true));
    assert_eq!(answer(&exact, "v_women")["value"], 3);
    let answers = exact["answers"].as_array().unwrap();
    assert_eq!(
        answers
            .iter()
            .filter(|one| one["question"] == "v_woman_met")
            .count(),
        3
    );
}

#[test]
fn a_sensitive_question_and_all_beside_it_stay_unless_asked_for() {
    let mut visit = full();
    visit.attach("v_secret", Means::Document, "a letter from the sister");
    let shared = all(&visit, with(|options| options.history = true));
    for word in ["sister", "do not say", "letter"] {
        assert!(!shared.contains(word), "{word}");
    }
    let file = visit.json(Options::default());
    assert_eq!(answer(&file, "v_secret")["state"], "withheld");
    assert_eq!(answer(&file, "v_secret_copy")["state"], "withheld");
    let asked = all(&visit, with(|options| options.sensitive = true));
    for word in ["a sister works here", "do not say", "so: a sister"] {
        assert!(asked.contains(word), "{word}");
    }
}

/// Every text in a file that is said to be somewhere, by the keys it stands under.
fn named(file: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), file)];
    while let Some((under, value)) = open.pop() {
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (under.clone(), item))),
            Value::Object(fields) => open.extend(
                fields
                    .iter()
                    .map(|(key, value)| (format!("{under}/{key}"), value)),
            ),
            Value::String(text) => found.push(format!("{under}={text}")),
            _ => {}
        }
    }
    found
}

#[test]
fn that_there_is_something_beside_a_sensitive_question_is_not_told_either() {
    let place = Place::new("v_secret".into());
    let mut visit = full();
    visit.attach("v_secret", Means::Document, "a letter");
    visit.push(SessionEvent::Flagged(Flag {
        id: FlagId(9),
        place: Some(place.clone()),
        kind: FlagKind::Urgent,
        text: "at once".to_owned(),
    }));
    visit.push(SessionEvent::VisitNoteWritten(VisitNote {
        id: VisitNoteId(9),
        text: "tied".to_owned(),
        tied: Some(place.clone()),
    }));
    visit.push(SessionEvent::Recommended(Recommendation {
        id: RecommendationId(9),
        text: "let her sister go".to_owned(),
        owner: None,
        priority: 1,
        due: None,
        places: vec![place, Place::new("v_food".into())],
    }));
    let named_at = |options| {
        let file = visit.json(options);
        let mut at: Vec<String> = named(&file)
            .into_iter()
            .filter(|line| line.ends_with("=v_secret") || line.contains("at once"))
            .collect();
        at.sort();
        at.dedup();
        at
    };
    // Its line among the answers.
    let shared = named_at(with(|options| options.history = true));
    assert_eq!(shared, ["/answers/question=v_secret"]);
    let asked = named_at(with(|options| {
        options.history = true;
        options.sensitive = true;
    }));
    for kept in [
        "/flags/place=v_secret",
        "/flags/text=at once",
        "/recommendations/places=v_secret",
    ] {
        assert!(asked.iter().any(|line| line == kept), "{kept} in {asked:?}");
    }
    assert!(
        asked.iter().any(|line| line.starts_with("/history/")),
        "{asked:?}"
    );
}

#[test]
fn a_sensitive_must_pass_question_that_failed_shows_in_no_grade() {
    let mut visit = Visit::changed(|text| {
        text.replace("must_pass = true\n", "must_pass = true\nsensitive = true\n")
    });
    visit.choose("v_food", "no").choose("v_yard", "yes");
    let file = visit.json(Options::default());
    assert_eq!(answer(&file, "v_food")["state"], "withheld");
    for format in [Format::CsvLong, Format::CsvWide] {
        let files = visit.export(format, Options::default()).into_iter();
        for (name, text) in files.filter(|(name, _)| !name.contains("codebook")) {
            assert!(!text.contains("must_pass_failed"), "{name}: {text}");
        }
    }
    for grade in file["scores"]["grades"].as_array().unwrap() {
        assert_ne!(grade["band"], "must_pass_failed", "{grade}");
        assert_eq!(grade["failed"].as_array().map(Vec::len), Some(0), "{grade}");
    }
    let asked = visit.json(with(|options| options.sensitive = true));
    let mut grades = asked["scores"]["grades"].as_array().unwrap().iter();
    assert!(grades.any(|grade| grade["band"] == "must_pass_failed"));
}

#[test]
fn what_residents_said_is_counted_once_and_never_shown_at_a_question() {
    let visit = full();
    let shared = all(&visit, with(|options| options.history = true));
    for trace in ["she said so", "resident\"", "only_weak", "partner_missing"] {
        assert!(!shared.contains(trace), "{trace}");
    }
    let file = visit.json(Options::default());
    assert_eq!(
        answer(&file, "v_food")["evidence"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(file["resident_talks"]["state"], "lt5");
    assert_eq!(file["resident_talks"]["count"], Value::Null);
    // The manager is S2; a gap before would tell how many residents were talked to.
    assert_eq!(file["sources"][0]["no"], 1);
    let internal = visit.json(with(|options| options.profile = Profile::Internal));
    assert_eq!(
        answer(&internal, "v_food")["evidence"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert_eq!(internal["resident_talks"]["count"], 2);
    assert_eq!(internal["sources"][1]["no"], 2);
}

#[test]
fn five_talks_with_residents_are_a_number_that_may_be_said() {
    let mut visit = full();
    for no in 3..6 {
        visit.source(no, Means::Beneficiary, "resident");
    }
    let file = visit.json(Options::default());
    assert_eq!(file["resident_talks"]["count"], 5);
}

#[test]
fn the_purpose_in_the_teams_words_leaves_only_with_sensitive_answers() {
    let file = full().json(Options::default());
    assert_eq!(file["assessment"]["purpose"], Value::Null);
    assert_eq!(file["assessment"]["subject_code"], "SH/3");
}

#[test]
fn a_file_for_the_team_still_says_small_numbers_only_when_that_is_asked() {
    let mut visit = full();
    visit.number("v_women", "3");
    let internal = visit.json(with(|options| options.profile = Profile::Internal));
    assert_eq!(answer(&internal, "v_women")["state"], "lt5");
    let exact = visit.json(with(|options| {
        options.profile = Profile::Internal;
        options.exact = true;
    }));
    assert_eq!(answer(&exact, "v_women")["value"], 3);
}

#[test]
fn no_number_of_a_shared_history_tells_where_something_was_left_out() {
    let visit = full();
    let numbers = |file: &Value| -> Vec<u64> {
        let events = file["history"].as_array().unwrap().iter();
        events.map(|event| event["seq"].as_u64().unwrap()).collect()
    };
    let shared = visit.json(with(|options| options.history = true));
    let told = numbers(&shared);
    assert!(told.len() < visit.events.len(), "residents were left out");
    assert_eq!(told, (1..=told.len() as u64).collect::<Vec<_>>());
    assert_eq!(answer(&shared, "v_food")["event"], Value::Null);
    let internal = visit.json(with(|options| {
        options.history = true;
        options.profile = Profile::Internal;
        options.exact = true;
    }));
    assert_eq!(numbers(&internal).len(), visit.events.len());
    assert!(answer(&internal, "v_food")["event"].is_u64());
}

#[test]
fn rows_within_rows_counted_by_a_small_number_do_not_tell_it_either() {
    let mut visit = full();
    visit.number("v_women", "3");
    let ids = |file: &Value| -> Vec<String> {
        let repeats = file["repeats"].as_array().unwrap().iter();
        repeats
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let within = |ids: &[String]| ids.iter().filter(|id| *id == "v_woman_talk").count();
    assert_eq!(within(&ids(&visit.json(Options::default()))), 0);
    let exact = visit.json(with(|options| options.exact = true));
    assert_eq!(within(&ids(&exact)), 3);
}

#[test]
fn no_moment_count_or_mark_of_a_shared_file_tells_where_a_resident_spoke() {
    let mut visit = full();
    let before = visit.json(Options::default());
    visit.attach("v_yard", Means::Beneficiary, "she said so");
    let shared = visit.json(with(|options| options.history = true));
    let at = |file: &Value, question: &str| answer(file, question)["changed_at"].clone();
    assert_eq!(at(&shared, "v_yard"), at(&before, "v_yard"));
    assert_eq!(
        shared["session"]["changed_at"],
        before["session"]["changed_at"]
    );
    assert_eq!(shared["session"]["events"], before["session"]["events"]);
    let history = shared["history"].as_array().unwrap().len();
    assert_eq!(shared["session"]["events"], history);
    assert_eq!(shared["scores"]["event"], history);
    let answers = shared["answers"].as_array().unwrap();
    assert!(answers.iter().all(|one| one["weak"].is_null()));
    let internal = visit.json(with(|options| options.profile = Profile::Internal));
    assert_ne!(at(&internal, "v_yard"), at(&before, "v_yard"));
    assert_eq!(internal["session"]["events"], visit.events.len());
}

#[test]
fn a_grade_that_counts_what_is_left_out_says_its_band_and_no_number() {
    let mut visit = full();
    visit.number("v_women", "3");
    let grade = |file: &Value, id: &str| -> Value {
        let mut grades = file["scores"]["grades"].as_array().unwrap().iter();
        grades.find(|one| one["id"] == id).unwrap().clone()
    };
    let shared = grade(&visit.json(Options::default()), "two");
    for number in [
        "score", "percent", "coverage", "lowest", "highest", "points", "weight",
    ] {
        assert_eq!(shared[number], Value::Null, "{number}");
    }
    assert!(shared["band"].is_string());
    let exact = grade(&visit.json(with(|options| options.exact = true)), "two");
    assert!(exact["weight"].is_string() && exact["coverage"].is_string());
    let one = grade(&visit.json(Options::default()), "one");
    assert!(one["weight"].is_string());
    let tables = visit.export(Format::CsvLong, Options::default());
    let (_, scores) = tables
        .iter()
        .find(|(suffix, _)| suffix == "-scores")
        .unwrap();
    let row = scores
        .lines()
        .find(|row| row.contains(",section,two,"))
        .unwrap();
    assert!(row.ends_with(",,,,,"), "{row}");
}

#[test]
fn a_repeat_that_the_package_has_no_more_tells_its_rows_only_where_everything_is_kept() {
    let mut visit = full();
    for row in 1..=3 {
        visit.push(SessionEvent::RowAdded {
            repeat: RepeatPlace {
                repeat: "v_gone".into(),
                at: RowPath::root(),
            },
            row: RowId(row),
            before: None,
        });
        visit.push(SessionEvent::Answered {
            place: Place {
                question: "v_gone_age".into(),
                at: RowPath::root().with(RowId(row)),
            },
            response: Response::Value(fener::base::value::Value::Choice("yes".into())),
        });
    }
    let told = |exact: bool, sensitive: bool| {
        all(
            &visit,
            with(|options| {
                options.history = true;
                options.exact = exact;
                options.sensitive = sensitive;
            }),
        )
    };
    for (exact, sensitive) in [(false, false), (true, false), (false, true)] {
        assert!(
            !told(exact, sensitive).contains("v_gone"),
            "{exact} {sensitive}"
        );
    }
    assert!(told(true, true).contains("v_gone"));
}
