//! Two tables of expressions with their answers: one where the engines of ODK agree, one where they do not and we chose.

use fener::base::time::{Moment, Timestamp};
use fener::cli::eval::run_batch;
use serde_json::{Value, json};

fn answers(table: &str) -> Vec<(String, Value, String)> {
    let context: Value = table
        .lines()
        .find_map(|line| line.strip_prefix("# context: "))
        .map(|text| serde_json::from_str(text).unwrap())
        .unwrap();
    let rows: Vec<Vec<&str>> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split('\t').collect())
        .collect();
    let mut input = String::new();
    for row in &rows {
        let mut line = json!({ "expr": row[0], "context": context });
        if row[1] != "-" {
            line["as"] = json!(row[1]);
        }
        input += &format!("{line}\n");
    }
    let mut output = Vec::new();
    let moment = Moment::fixed(Timestamp(1_764_000_000_000));
    run_batch(&mut input.as_bytes(), &mut output, &moment).unwrap();
    let output = String::from_utf8(output).unwrap();
    assert_eq!(output.lines().count(), rows.len());
    rows.iter()
        .zip(output.lines())
        .map(|(row, line)| {
            let answer: Value = serde_json::from_str(line).unwrap();
            (
                format!("{} as {}", row[0], row[1]),
                answer,
                row[2].to_owned(),
            )
        })
        .collect()
}

/// Functions that no processor computes to the last digit alike.
fn same(answer: &Value, expected: &Value) -> bool {
    match (answer.as_f64(), expected.as_f64()) {
        (Some(one), Some(other)) => (one - other).abs() <= other.abs() * 1e-14,
        _ => answer == expected,
    }
}

fn hold(table: &str, least: usize) {
    let answers = answers(table);
    assert!(answers.len() >= least, "{} rows", answers.len());
    for (what, answer, expected) in answers {
        if expected == "error" {
            assert!(answer.get("error").is_some(), "{what}: {answer}");
            continue;
        }
        let expected: Value = serde_json::from_str(&expected).unwrap();
        let (kind, value) = expected.as_object().unwrap().iter().next().unwrap();
        assert_eq!(answer["type"], **kind, "{what}: {answer}");
        assert!(
            same(&answer["value"], value),
            "{what}: {answer}, not {value}"
        );
    }
}

#[test]
fn where_the_engines_agree_the_answer_is_theirs() {
    hold(include_str!("agreed.tsv"), 900);
}

#[test]
fn where_the_engines_differ_the_answer_is_the_one_we_chose() {
    hold(include_str!("decided.tsv"), 150);
}
