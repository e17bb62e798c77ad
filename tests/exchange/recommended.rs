//! Recommendations and gaps in files: complete, and no way around what a sensitive question holds.

use fener::base::time::PartialDate;
use fener::exchange::{Format, Options};
use fener::record::session::event::{Owner, Recommendation, RecommendationId, SessionEvent};
use fener::record::session::place::{Place, RowId, RowPath};

use super::visit::{Visit, full};

/// A visit with a gap, and three recommendations: for two questions, for none, and for a sensitive one.
fn recommended() -> Visit {
    let mut visit = full();
    let place = |question: &str| Place::new(question.into());
    let in_row = Place {
        question: "v_case_days".into(),
        at: RowPath::root().with(RowId(2)),
    };
    visit.push(SessionEvent::GapWritten {
        place: place("v_food"),
        text: "no fruit".to_owned(),
    });
    for (id, text, places) in [
        (1, "=buy; \"fruit\"", vec![place("v_food"), in_row]),
        (2, "Meet again", vec![]),
        (3, "Speak to the sister", vec![place("v_secret")]),
    ] {
        visit.push(SessionEvent::Recommended(Recommendation {
            id: RecommendationId(id),
            text: text.to_owned(),
            owner: (id == 1).then_some(Owner::Prosecutor),
            priority: id as u8,
            due: (id == 1).then(|| PartialDate::parse("2027-03").unwrap()),
            places,
        }));
    }
    visit
}

#[test]
fn json_has_everything_about_a_recommendation() {
    let file = recommended().json(Options::default());
    assert_eq!(
        file["recommendations"][0],
        serde_json::json!({
            "id": 1,
            "text": "=buy; \"fruit\"",
            "owner": "prosecutor",
            "priority": 1,
            "due": "2027-03",
            "places": ["v_food", "v_case_days[2]"],
        })
    );
    let answers = file["answers"].as_array().unwrap();
    let food = answers.iter().find(|one| one["question"] == "v_food");
    assert_eq!(food.unwrap()["gap"], "no fruit");
}

#[test]
fn beside_the_long_table_stands_one_of_recommendations() {
    let files = recommended().export(Format::CsvLong, Options::default());
    let (_, text) = files
        .iter()
        .find(|(suffix, _)| suffix == "-recommendations")
        .unwrap();
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<Vec<String>> = reader
        .records()
        .map(|row| row.unwrap().iter().skip(1).map(str::to_owned).collect())
        .collect();
    let text = fener::exchange::guard::guarded("=buy; \"fruit\"");
    assert_eq!(
        rows[0],
        [
            "1",
            "1",
            "prosecutor",
            "2027-03",
            "1.01",
            "v_food",
            "",
            &text
        ]
    );
    assert_eq!(rows[1][5..7], ["v_case_days", "2"]);
    assert_eq!(rows[2], ["2", "2", "", "", "", "", "", "Meet again"]);
    let (_, long) = &files[0];
    assert!(long.contains("no fruit"), "the gap is in the long table");
}

#[test]
fn the_words_for_a_sensitive_question_stay_unless_they_are_asked_for() {
    let visit = recommended();
    for format in [Format::Json, Format::CsvLong, Format::CsvWide] {
        let files = visit.export(format, Options::default());
        let leaks = files.iter().any(|(_, text)| text.contains("the sister"));
        assert!(!leaks, "{format:?}");
    }
    assert!(visit.json(Options::default())["recommendations"][2]["text"].is_null());
    let asked = Options {
        sensitive: true,
        ..Options::default()
    };
    assert_eq!(
        visit.json(asked)["recommendations"][2]["text"],
        "Speak to the sister"
    );
}

#[test]
fn the_codebook_explains_every_column_of_the_recommendations() {
    let files = recommended().export(Format::CsvLong, Options::default());
    let (_, book) = files
        .iter()
        .find(|(suffix, _)| suffix == "-codebook")
        .unwrap();
    let mut reader = csv::Reader::from_reader(book.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let told: Vec<&csv::StringRecord> = rows
        .iter()
        .filter(|row| &row[0] == "recommendations")
        .collect();
    assert_eq!(told.len(), 9);
    for row in told {
        assert!(!row[10].is_empty(), "{row:?}");
    }
}
