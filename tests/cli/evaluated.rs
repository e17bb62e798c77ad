//! `fener eval`: a line out for each line in, at once, whatever stands in it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;

use serde_json::{Value, json};

use super::support::{FENER, Home};

fn lines(out: &str) -> Vec<Value> {
    out.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

#[test]
fn one_expression_is_answered_at_once() {
    let home = Home::new();
    let ran = home.run(["eval", "1 div 0"]).done();
    assert_eq!(
        lines(&ran.out),
        [json!({ "type": "number", "value": "Infinity" })]
    );
    let bad = home.run(["eval", "1 +"]);
    assert_eq!(bad.code, 2);
    assert!(lines(&bad.out)[0]["error"].is_string());
    home.call("eval").refused(2, "A0103");
    home.call("eval 1 --batch").refused(2, "A0104");
}

#[test]
fn each_line_is_answered_and_a_bad_one_stops_nothing() {
    let input = concat!(
        "{\"expr\": \"1 + 1\"}\n",
        "not json\n",
        "{\"expr\": \"${a} > 1\", \"context\": {\"a\": 2}}\r\n",
        "{\"expr\": \"0 div 0\"}\n",
        "{\"expr\": \"-1 div 0\"}\n",
        "{\"expr\": \"sum(${n})\", \"context\": {\"n\": [1, 2, \"3\"]}}\n",
        "{\"expr\": \"${n}\", \"context\": {\"n\": [\"a\", \"b\"]}}\n",
        "{\"expr\": \". = 'x'\", \"context\": {\".\": \"x\"}}\n",
        "{\"expr\": \"'0'\", \"as\": \"boolean\"}\n",
        "{\"expr\": \"true()\", \"as\": \"number\"}\n",
        "{\"expr\": \"2\", \"as\": \"string\"}"
    );
    let ran = Home::new().fed("eval --batch", input.as_bytes()).done();
    let answers = lines(&ran.out);
    assert!(answers[1]["error"].is_string());
    let values: Vec<&Value> = answers.iter().map(|one| &one["value"]).collect();
    let expected = [
        json!(2),
        Value::Null,
        json!(true),
        json!("NaN"),
        json!("-Infinity"),
        json!(6),
        json!(["a", "b"]),
        json!(true),
        json!(true),
        json!(1),
        json!("2"),
    ];
    assert_eq!(values, expected.iter().collect::<Vec<_>>());
}

#[test]
fn an_answer_comes_before_the_next_question_is_asked() {
    let home = Home::new();
    let mut command = home.command(FENER);
    let mut child = command
        .args(["eval", "--batch"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    for n in 0..3 {
        writeln!(input, "{{\"expr\": \"{n} + 1\"}}").unwrap();
        let answer: Value = serde_json::from_str(&answers.next().unwrap().unwrap()).unwrap();
        assert_eq!(answer["value"], n + 1);
    }
    drop(input);
    assert!(answers.next().is_none());
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_line_without_measure_and_bytes_that_are_no_text_are_answered_with_errors() {
    let mut input = vec![b'['; 9 * 1024 * 1024];
    input.extend_from_slice(b"\n\xff\xfe\0\n{\"expr\": \"7\"}\n");
    let ran = Home::new().fed("eval --batch", &input).done();
    let answers = lines(&ran.out);
    assert_eq!(answers.len(), 3);
    assert!(answers[0]["error"].is_string() && answers[1]["error"].is_string());
    assert_eq!(answers[2]["value"], 7);
}

#[test]
fn the_clock_on_the_wall_is_that_of_the_zone_asked_for() {
    let home = Home::new();
    let question = r#"echo '{"expr": "substring(string(now()), string-length(string(now())) - 5)", "as": "string"}' | TZ=ZONE "$FENER" eval --batch"#;
    for (zone, offset) in [("Asia/Kolkata", "+05:30"), ("UTC-3", "+03:00")] {
        let ran = home.script(&question.replace("ZONE", zone));
        assert_eq!(lines(&ran.out)[0]["value"], offset, "{ran:?}");
    }
}
