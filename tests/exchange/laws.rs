//! What holds for every session, whatever was answered: all formats say the same, fit the schema and explain their columns.

use std::collections::BTreeMap;

use fener::base::time::PartialDate;
use fener::base::value::Value;
use fener::exchange::guard::unguarded;
use fener::exchange::profile::Profile;
use fener::exchange::schema::session_schema;
use fener::exchange::{Format, Options};
use fener::form::model::instrument::Means;
use fener::record::session::answer::{NotVerified, Response};
use fener::record::session::event::{Owner, Recommendation, RecommendationId, SessionEvent};
use fener::record::session::place::Place;
use proptest::prelude::*;

use super::visit::Visit;

/// Something that a rater does.
#[derive(Clone, Debug)]
enum Step {
    Choose(&'static str, &'static str),
    Number(&'static str, String),
    Text(&'static str, String),
    Note(&'static str, String),
    Mark(Vec<&'static str>),
    Rank(bool),
    When(&'static str),
    Special(&'static str, bool),
    Case(String, u8),
    Evidence(&'static str, bool, String),
    Recommend(String),
    Sign,
}

const RATED: [&str; 3] = ["v_food", "v_yard", "v_food"];

fn words() -> impl Strategy<Value = String> {
    "[ =+@'\",;\\-\\n\\ta-c\u{eb}\u{202e}\u{1b}]{0,12}"
}

fn step() -> impl Strategy<Value = Step> {
    use proptest::sample::select;
    let rated = || select(RATED.to_vec());
    let number = (0u32..30, any::<bool>()).prop_map(|(n, half)| match half {
        true => format!("{n}.5"),
        false => n.to_string(),
    });
    prop_oneof![
        (rated(), select(vec!["yes", "partly", "no"])).prop_map(|(q, o)| Step::Choose(q, o)),
        (select(vec!["v_women", "v_men"]), (0u32..30))
            .prop_map(|(q, n)| Step::Number(q, n.to_string())),
        number.prop_map(|n| Step::Number("v_beds", n)),
        (select(vec!["v_words", "v_secret", "v_hidden"]), words())
            .prop_map(|(q, t)| Step::Text(q, t)),
        (rated(), words()).prop_map(|(q, t)| Step::Note(q, t)),
        proptest::sample::subsequence(vec!["women", "men"], 0..=2).prop_map(Step::Mark),
        any::<bool>().prop_map(Step::Rank),
        select(vec!["2026", "2026-10", "2026-10-31"]).prop_map(Step::When),
        (rated(), any::<bool>()).prop_map(|(q, n)| Step::Special(q, n)),
        (words(), 0u8..40).prop_map(|(code, days)| Step::Case(code, days)),
        (rated(), any::<bool>(), words()).prop_map(|(q, r, t)| Step::Evidence(q, r, t)),
        words().prop_map(Step::Recommend),
        Just(Step::Sign),
    ]
}

fn played(steps: &[Step]) -> Visit {
    let mut visit = Visit::new();
    let mut rows = 0;
    for step in steps {
        match step.clone() {
            Step::Choose(question, option) => visit.choose(question, option),
            Step::Number(question, number) => visit.number(question, &number),
            Step::Text(question, text) => visit.text(question, &text),
            Step::Note(question, text) => visit.note(question, &text),
            Step::Mark(options) => {
                let options = options.into_iter().map(Into::into).collect();
                visit.answer("v_groups", Value::Choices(options))
            }
            Step::Rank(first) => {
                let mut order = vec!["care".into(), "law".into()];
                if first {
                    order.reverse();
                }
                visit.answer("v_order", Value::Ranking(order))
            }
            Step::When(date) => {
                visit.answer("v_when", Value::Date(PartialDate::parse(date).unwrap()))
            }
            Step::Special(question, true) => {
                visit.respond(question, Response::NotVerified(NotVerified::NoTime))
            }
            Step::Special(question, false) => {
                visit.respond(question, Response::NotApplicable("none here".into()))
            }
            Step::Case(code, days) => {
                rows += 1;
                visit.case(rows, &code, &days.to_string())
            }
            Step::Evidence(question, resident, text) => {
                let kind = match resident {
                    true => Means::Beneficiary,
                    false => Means::Document,
                };
                visit.attach(question, kind, &text)
            }
            Step::Recommend(text) => visit.push(SessionEvent::Recommended(Recommendation {
                id: RecommendationId(1),
                text,
                owner: Some(Owner::Police),
                priority: 2,
                due: None,
                places: vec![Place::new("v_food".into())],
            })),
            Step::Sign => visit.push(SessionEvent::SignedOff {
                digest: fener::base::digest::Digest::of(b"fictional"),
                codes: vec!["JD".into()],
            }),
        };
    }
    visit
}

fn options() -> impl Strategy<Value = (bool, bool, bool, bool)> {
    any::<(bool, bool, bool, bool)>()
}

fn rows(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.deserialize().map(|row| row.unwrap()).collect()
}

/// A JSON value as a cell of the long table has it, where it is one word.
fn cell(value: &serde_json::Value) -> Option<String> {
    match value {
        serde_json::Value::String(text) => Some(text.clone()),
        serde_json::Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_session_fits_the_schema_and_all_tables_say_what_the_json_says(
        steps in proptest::collection::vec(step(), 0..30),
        (exact, sensitive, internal, history) in options(),
    ) {
        let visit = played(&steps);
        let options = Options { exact, sensitive, profile: for_whom(internal), history, ..Options::default() };
        let json = visit.json(options);
        let validator = jsonschema::validator_for(&session_schema()).unwrap();
        let problems: Vec<String> = validator.iter_errors(&json).map(|one| one.to_string()).collect();
        prop_assert_eq!(problems, Vec::<String>::new());

        let long = rows(&visit.export(Format::CsvLong, options)[0].1);
        let answers = json["answers"].as_array().unwrap();
        prop_assert_eq!(long.len(), answers.len());
        for (row, answer) in long.iter().zip(answers) {
            prop_assert_eq!(&row["question_id"], answer["question"].as_str().unwrap());
            prop_assert_eq!(&row["state"], answer["state"].as_str().unwrap());
            if let Some(value) = cell(&answer["value"]) {
                prop_assert_eq!(unguarded(&row["value"]), value);
            }
        }

        let files = visit.export(Format::CsvWide, options);
        let wide = &rows(&files[0].1)[0];
        let book = rows(&files.last().unwrap().1);
        let once: Vec<_> = answers.iter().filter(|one| wide.contains_key(&format!("{}__state", one["question"].as_str().unwrap()))).collect();
        prop_assert!(!once.is_empty());
        for answer in once {
            let id = answer["question"].as_str().unwrap();
            prop_assert_eq!(&wide[&format!("{id}__state")], answer["state"].as_str().unwrap());
            // Hidden values are marked in the long table and in the JSON alone.
            let counts = answer["state"] != "hidden";
            if let (true, Some(column), Some(value)) = (counts, wide.get(id), cell(&answer["value"])) {
                prop_assert_eq!(unguarded(column), value, "{}", id);
            }
        }
        for (suffix, text) in files.iter().filter(|(suffix, _)| suffix != "-codebook") {
            for column in csv::Reader::from_reader(text.as_bytes()).headers().unwrap() {
                prop_assert!(book.iter().any(|row| row["column"] == column), "{}: {}", suffix, column);
            }
        }
    }

    #[test]
    fn no_shared_file_tells_a_small_count(women in 1u32..5, men in 0u32..40, form in 0usize..3) {
        let told = |women: u32| {
            let mut visit = Visit::new();
            visit.number("v_women", &women.to_string()).number("v_men", &men.to_string());
            let files = visit.export(Format::ALL[form], Options::default());
            files.into_iter().map(|(_, text)| text).collect::<String>()
        };
        // Whichever of the four it was, the files are the same to the letter.
        let (one, other) = (told(women), told(5 - women));
        let differs: Vec<_> = one.lines().zip(other.lines()).filter(|(one, other)| one != other).collect();
        prop_assert_eq!(differs, Vec::new());
        prop_assert_eq!(one, other);
    }
}

fn for_whom(internal: bool) -> Profile {
    match internal {
        true => Profile::Internal,
        false => Profile::Service,
    }
}
