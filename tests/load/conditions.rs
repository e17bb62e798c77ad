//! What is said of conditions that decide nothing is held against what they come to: every answer tried, through the evaluator that the
//! program runs on.

use std::sync::Arc;

use fener::base::time::{Moment, Timestamp};
use fener::cli::eval::run_batch;
use fener::form::load::load;
use fener::form::load::source::{InstrumentSource, PackageSource};
use fener::text::diag::code::Code;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::keys::check as say;
use fener::text::i18n::phrase::Arg;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::load::support::{folder, printed};

/// The codes of what is said about the good package when one of its questions has this condition.
fn said(condition: &str) -> Vec<Code> {
    let (package, instruments) = with(condition);
    codes(&package, instruments)
}

/// The good package when one of its questions has this condition, and its table of sources.
fn with(condition: &str) -> (PackageSource, InstrumentSource) {
    let (mut package, mut table) = (folder("tests/load/base"), folder("tests/load/base"));
    let is_table = |name: &str| name.starts_with("instruments");
    package.files.retain(|(name, _)| !is_table(name));
    table.files.retain(|(name, _)| is_table(name));
    for (name, text) in &mut package.files {
        if name == "questionnaire.toml" {
            let line = format!("id = \"b_when\"\nread_only = \"{condition}\"");
            *text = Arc::from(text.replacen("id = \"b_when\"", &line, 1));
        }
    }
    let layers = vec![table];
    (package, InstrumentSource { layers })
}

fn codes(package: &PackageSource, instruments: InstrumentSource) -> Vec<Code> {
    let mut sources = SourceMap::default();
    let (questionnaire, found) = load(package, &instruments, &mut sources);
    assert!(questionnaire.is_some(), "{:?}", printed(&found, &sources));
    found.0.iter().map(|problem| problem.code).collect()
}

/// Every answer that can be given and makes a difference to the conditions below.
fn answers() -> Vec<Value> {
    let mut all = Vec::new();
    for kind in ["", "house", "flat", "not_applicable", "not_verified"] {
        for food in ["", "yes", "partly", "no", "not_applicable", "not_verified"] {
            for days in ["", "not_verified", "0", "1", "2", "3", "9", "29", "30"] {
                let days = days.parse::<f64>().map_or(json!(days), |days| json!(days));
                all.push(json!({ "b_kind": kind, "b_food": food, "b_days": days }));
            }
        }
    }
    all
}

/// Whether a condition holds, for each of the answers.
fn holds(condition: &str) -> Vec<bool> {
    let lines = answers().into_iter().map(|context| {
        json!({ "expr": condition, "context": context, "as": "boolean" }).to_string()
    });
    let input = lines.collect::<Vec<_>>().join("\n");
    let mut output = Vec::new();
    let moment = Moment::fixed(Timestamp(0));
    run_batch(&mut input.as_bytes(), &mut output, &moment).unwrap();
    let answers = String::from_utf8(output).unwrap();
    answers
        .lines()
        .map(|line| {
            let answer: Value = serde_json::from_str(line).unwrap();
            answer["value"]
                .as_bool()
                .unwrap_or_else(|| panic!("{condition}: {answer}"))
        })
        .collect()
}

fn comparison() -> impl Strategy<Value = String> {
    let choice = prop_oneof![
        ("(=|!=)", "(house|flat)").prop_map(|(is, option)| format!("${{b_kind}} {is} '{option}'")),
        ("(=|!=)", "(yes|partly|no)").prop_map(|(is, level)| format!("'{level}' {is} ${{b_food}}")),
        "(house|flat)".prop_map(|option| format!("selected(${{b_kind}}, '{option}')")),
        "(=|!=)".prop_map(|is| format!("${{b_kind}} {is} ''")),
        "(=|!=)".prop_map(|is| format!("${{b_days}} {is} ''")),
    ];
    let numbers = prop::sample::select(vec!["-1", "0", "1", "2", "3", "2.5", "29.5", "30", "31"]);
    let number =
        ("(=|!=|<|<=|>|>=)", numbers, any::<bool>()).prop_map(
            |(than, number, turned)| match turned {
                true => format!("{number} {than} ${{b_days}}"),
                false => format!("${{b_days}} {than} {number}"),
            },
        );
    // What is not understood may hold and may not.
    prop_oneof![4 => choice, 4 => number, 1 => Just("string-length(${b_food}) > 2".to_owned())]
}

fn condition() -> impl Strategy<Value = String> {
    comparison().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one} and {other})")),
            (inner.clone(), inner.clone()).prop_map(|(one, other)| format!("({one} or {other})")),
            inner.clone().prop_map(|inner| format!("not({inner})")),
            (inner.clone(), inner, 0u8..2, 0u8..2).prop_map(|(when, other, yes, no)| {
                format!("(if({when}, {yes}, {no}) = 1 or {other})")
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn only_what_never_holds_is_said_to_never_hold(condition in condition()) {
        let holds = holds(&condition);
        let said = said(&condition);
        let never = said.contains(&Code::ConditionNever);
        let always = said.contains(&Code::ConditionAlways);
        prop_assert!(!never || holds.iter().all(|holds| !holds), "{} can hold", condition);
        prop_assert!(!always || holds.iter().all(|holds| *holds), "{} can fail", condition);
        // Where everything is understood, nothing is missed either; a condition without a question in it is one on purpose.
        if !condition.contains("string-length") {
            prop_assert!(never || holds.contains(&true), "{} never holds", condition);
            prop_assert!(always || holds.contains(&false), "{} always holds", condition);
        }
    }
}

#[test]
fn what_a_question_takes_counts_and_is_said() {
    let options = ["house", "flat"].map(Arg::from).to_vec();
    let none_of_all = "not(${b_kind} = '' or selected(${b_kind}, 'house') or ${b_kind} = 'flat' or ${b_kind} = 'not_applicable' or ${b_kind} = 'not_verified')";
    for (condition, hint) in [
        (
            "${b_days} > 30",
            say::takes_whole_numbers("b_days", "0", "30"),
        ),
        (
            "${b_days} > 2 and ${b_days} < 3",
            say::takes_whole_numbers("b_days", "0", "30"),
        ),
        (
            none_of_all,
            say::takes_options("b_kind", Arg::List(options)),
        ),
    ] {
        let (package, instruments) = with(condition);
        let mut sources = SourceMap::default();
        let (_, found) = load(&package, &instruments, &mut sources);
        let mut never = found.0.iter();
        let never = never.find(|problem| problem.code == Code::ConditionNever);
        let never = never.unwrap_or_else(|| panic!("{condition}"));
        assert_eq!(never.hints, [hint, say::never_holds_hint()]);
    }
    // Where it would not hold whatever a question took, the limits are not to blame.
    let (package, instruments) = with("${b_days} > 9 and ${b_days} < 5");
    let (_, found) = load(&package, &instruments, &mut SourceMap::default());
    assert_eq!(found.0.first().unwrap().hints, [say::never_holds_hint()]);
    // What is blank is neither in a range nor outside of it.
    for condition in ["${b_days} >= 0", "${b_kind} != 'house'"] {
        let sure = |code: &Code| code.as_str().starts_with("E013");
        assert!(!said(condition).iter().any(sure), "{condition}");
    }
}

#[test]
fn what_is_not_understood_is_left_alone() {
    for condition in [
        "selected(${b_groups}, 'men') and ${b_kind} = 'house'",
        "count(${cases}) > 3 and count(${cases}) < 2",
        "${b_total} = 1 and ${b_total} = 2",
        "random() > 0.5 and not(random() > 0.5)",
        "${country} = 'AL' or ${country} = 'BA'",
        // Read from outside of its repeat it stands for the answers of all rows: one may be this and another that.
        "${b_case} = 'a' and ${b_case} = 'b'",
    ] {
        let unsure = |code: &Code| code.as_str().starts_with("E013");
        assert!(!said(condition).iter().any(unsure), "{condition}");
    }
    let same = "selected(${b_groups}, 'men') and not(selected(${b_groups}, 'men'))";
    assert!(said(same).contains(&Code::ConditionNever));
}
