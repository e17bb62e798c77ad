//! For whom a file is, and what that leaves out of every format.

use fener::exchange::profile::{Profile, RestingRatings};
use fener::exchange::{Format, Options};
use fener::form::model::instrument::Means;
use fener::record::session::answer::{Dissent, Response};
use fener::record::session::event::{Flag, FlagId, FlagKind, SessionEvent, VisitNote, VisitNoteId};
use fener::record::session::place::Place;

use super::visit::{RATER, Visit, full};

/// Words of the visit below, and the last profile that may still tell them.
const WORDS: [(&str, Profile); 14] = [
    ("she said so", Profile::Internal),
    ("a sister works here", Profile::Internal),
    ("night worker of wing B", Profile::Internal),
    ("page of the worker", Profile::Internal),
    ("sees it otherwise", Profile::Internal),
    ("kitchen", Profile::Service),
    ("seen, twice", Profile::Service),
    ("a note of the visit", Profile::Service),
    ("ask once more", Profile::Service),
    ("JD", Profile::Service),
    ("there is no ground", Profile::Ministry),
    ("a formula", Profile::Ministry),
    ("2026-10-17", Profile::Ministry),
    ("nobody wrote a menu", Profile::Public),
];

fn visit() -> Visit {
    let mut visit = full();
    let food = Place::new("v_food".into());
    visit
        .source(3, Means::Staff, "night worker of wing B")
        .attach("v_food", Means::Staff, "page of the worker")
        .push(SessionEvent::Dissented {
            place: food.clone(),
            dissent: Dissent {
                member: RATER,
                text: "sees it otherwise".to_owned(),
            },
        })
        .push(SessionEvent::GapWritten {
            place: food.clone(),
            text: "nobody wrote a menu".to_owned(),
        })
        .push(SessionEvent::Flagged(Flag {
            id: FlagId(1),
            place: Some(food),
            kind: FlagKind::AskAgain,
            text: "ask once more".to_owned(),
        }))
        .push(SessionEvent::VisitNoteWritten(VisitNote {
            id: VisitNoteId(1),
            text: "a note of the visit".to_owned(),
            tied: None,
        }))
        .answer(
            "v_when",
            fener::base::value::Value::Date(
                fener::base::time::PartialDate::parse("2026-10-17").unwrap(),
            ),
        );
    visit
}

fn all(visit: &Visit, options: Options) -> String {
    let formats = Format::ALL.into_iter();
    let files = formats.flat_map(|format| visit.export(format, options));
    files.map(|(_, text)| text).collect()
}

fn for_whom(profile: Profile) -> Options {
    Options {
        profile,
        history: true,
        ..Options::default()
    }
}

#[test]
fn each_profile_tells_what_its_table_allows_and_nothing_else_in_any_format() {
    let visit = visit();
    for profile in Profile::ALL {
        let text = all(&visit, for_whom(profile));
        for (words, last) in WORDS {
            assert_eq!(
                text.contains(words),
                profile <= last,
                "{words} for {profile:?}"
            );
        }
    }
}

#[test]
fn moments_are_told_to_the_day_for_a_ministry_and_to_the_month_for_everybody() {
    let visit = visit();
    let ministry = visit.json(for_whom(Profile::Ministry));
    let public = visit.json(for_whom(Profile::Public));
    let at = |file: &serde_json::Value| file["session"]["changed_at"].as_str().unwrap().to_owned();
    assert!(at(&ministry).contains("T00:00:00"), "{}", at(&ministry));
    assert!(at(&public).contains("-01T00:00:00"), "{}", at(&public));
    assert!(
        public["assessment"]["visits"]
            .as_array()
            .unwrap()
            .is_empty()
    );
    assert_ne!(public["session"]["id"], ministry["session"]["id"]);
}

#[test]
fn small_numbers_and_sensitive_answers_never_reach_a_ministry_or_everybody_whatever_is_asked_for() {
    for profile in [Profile::Ministry, Profile::Public] {
        let file = visit().json(Options {
            exact: true,
            sensitive: true,
            ..for_whom(profile)
        });
        let answers = file["answers"].as_array().unwrap();
        let state = |id: &str| {
            let found = answers.iter().find(|one| one["question"] == id);
            found.unwrap()["state"].as_str().unwrap().to_owned()
        };
        assert_eq!(state("v_women"), "lt5");
        assert_eq!(state("v_secret"), "withheld");
        assert_eq!(file["assessment"]["purpose"], serde_json::Value::Null);
    }
}

#[test]
fn a_rating_that_rests_on_residents_alone_is_left_out_until_somebody_keeps_it() {
    let mut visit = Visit::new();
    visit.choose("v_food", "no").choose("v_yard", "yes").attach(
        "v_food",
        Means::Beneficiary,
        "she said so",
    );
    let state = |profile, resting| {
        let file = visit.json(Options {
            resting,
            ..for_whom(profile)
        });
        let answers = file["answers"].as_array().unwrap().clone();
        let found = answers.into_iter().find(|one| one["question"] == "v_food");
        let found = found.unwrap();
        (found["state"].clone(), found["points"].clone())
    };
    let gone = ("withheld".into(), serde_json::Value::Null);
    let there = ("answered".into(), "0".into());
    for profile in [Profile::Service, Profile::Ministry, Profile::Public] {
        assert_eq!(state(profile, RestingRatings::Withhold), gone);
        assert_eq!(state(profile, RestingRatings::Keep), there);
    }
    assert_eq!(state(Profile::Internal, RestingRatings::Withhold), there);
    // Who else was asked makes it rest on more.
    visit.attach("v_food", Means::Observation, "kitchen");
    let file = visit.json(for_whom(Profile::Public));
    assert_eq!(file["answers"][0]["state"], "answered");
    // A blank reason does not tell that one was written.
    visit.respond("v_yard", Response::NotApplicable("no ground".into()));
    let file = visit.json(for_whom(Profile::Public));
    assert_eq!(file["answers"][1]["state"], "not_applicable");
    assert_eq!(file["answers"][1]["reason"], serde_json::Value::Null);
}

/// A visit with a total that was typed and not worked out.
fn totalled(women: &str, men: &str, all: &str) -> Visit {
    let mut visit = Visit::changed(|structure| {
        structure.replace(
            "type = \"calculate\"\ncalculate = \"${v_women} + ${v_men}\"",
            "type = \"integer\"\nunit = \"persons\"\nmin = 0\nsmall_number = true",
        )
    });
    visit
        .number("v_women", women)
        .number("v_men", men)
        .number("v_all", all);
    visit
}

#[test]
fn a_small_count_does_not_follow_from_a_typed_total_in_any_format_of_any_shared_profile() {
    let visit = totalled("3", "1112", "1115");
    for profile in Profile::ALL {
        let text = all(&visit, for_whom(profile));
        assert!(!text.contains("1112"), "{profile:?}");
        // One of the two is enough.
        assert!(text.contains("1115"), "{profile:?}");
        let file = visit.json(for_whom(profile));
        let answers = file["answers"].as_array().unwrap();
        let of = |question: &str| {
            let found = answers.iter().find(|one| one["question"] == question);
            found.unwrap()["state"].clone()
        };
        assert_eq!(
            (of("v_women"), of("v_men")),
            ("lt5".into(), "from_lt5".into())
        );
    }
    let exact = Options {
        exact: true,
        ..for_whom(Profile::Service)
    };
    assert!(all(&visit, exact).contains("1112"));
}

#[test]
fn counts_without_a_small_one_among_them_are_told() {
    let text = all(&totalled("13", "1112", "1125"), for_whom(Profile::Public));
    assert!(text.contains("1112") && text.contains("1125"));
}
