//! What somebody decided about what points to a person is what stands in the file.

use fener::exchange::decided::{Decided, Matter, Verdict};
use fener::exchange::profile::Profile;
use fener::exchange::{Format, Options};
use fener::form::model::instrument::Means;

use super::visit::{Visit, full};

const MAIL: &str = "mira@example.org";
const PHONE: &str = "+355 69 123 4567";

/// A visit with two notes that point to a person, and a rating that rests on what residents said.
fn visit() -> Visit {
    let mut visit = full();
    visit
        .note("v_food", &format!("ask {MAIL} about it"))
        .note("v_when", &format!("ring {PHONE} first"));
    visit
}

fn options() -> Options {
    Options {
        profile: Profile::Service,
        marks: true,
        ..Options::default()
    }
}

/// Everything that is written once the words were decided about so, in the formats that have notes.
fn written(verdict: impl Fn(&str) -> Verdict) -> Vec<String> {
    let visit = visit();
    let mut decided = Decided::default();
    for one in visit.undecided(options()) {
        let words = match &one.matter {
            Matter::Words(found) => format!("{found:?}"),
            Matter::Rating => String::new(),
        };
        decided.decide(one.spot, verdict(&words));
    }
    let formats = [Format::Json, Format::CsvLong];
    let files = formats.map(|format| visit.export_decided(&decided, format, options()));
    files
        .map(|files| files.into_iter().map(|(_, text)| text).collect())
        .to_vec()
}

#[test]
fn kept_words_are_written_and_withheld_ones_are_marked_in_every_format_that_has_notes() {
    let files = written(|words| match words.contains(MAIL) {
        true => Verdict::Keep,
        false => Verdict::Withhold,
    });
    for text in &files {
        assert!(text.contains(MAIL), "{text}");
        assert!(!text.contains(PHONE), "{text}");
        assert!(text.contains("ring […] first"), "{text}");
    }
}

#[test]
fn what_nobody_decided_about_is_left_out() {
    let visit = visit();
    let none = Decided::default();
    for (_, text) in visit.export_decided(&none, Format::Json, options()) {
        assert!(!text.contains(MAIL) && !text.contains(PHONE), "{text}");
    }
}

#[test]
fn a_rating_that_rests_on_residents_is_asked_about_and_written_only_when_it_is_kept() {
    let mut visit = Visit::new();
    visit
        .choose("v_food", "partly")
        .attach("v_food", Means::Beneficiary, "");
    let rating = |visit: &Visit| {
        let asked = visit.undecided(options());
        asked.into_iter().find(|one| one.matter == Matter::Rating)
    };
    let asked = rating(&visit).expect("it is asked about");
    let state = |verdict: Verdict| {
        let mut decided = Decided::default();
        decided.decide(asked.spot, verdict);
        let files = visit.export_decided(&decided, Format::Json, options());
        let json: serde_json::Value = serde_json::from_str(&files[0].1).unwrap();
        let answers = json["answers"].as_array().unwrap();
        let food = answers.iter().find(|one| one["question"] == "v_food");
        food.unwrap()["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state(Verdict::Keep), "answered");
    assert_eq!(state(Verdict::Withhold), "withheld");
    visit.choose("v_food", "yes");
    let anew = rating(&visit).expect("another rating is asked about anew");
    assert!(anew.spot != asked.spot);
}
