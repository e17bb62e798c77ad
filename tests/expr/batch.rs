//! `fener eval --batch`: line in, line out, whatever the line.

use fener::base::time::{Moment, Timestamp, Zone};
use fener::cli::eval::run_batch;
use serde_json::{Value, json};

fn run_in(zone: &str, offset: i32, input: &[u8]) -> Vec<Value> {
    let moment = Moment {
        zone: Zone {
            name: zone.into(),
            offset,
        },
        ..Moment::fixed(Timestamp(1_764_000_000_000))
    };
    let mut output = Vec::new();
    run_batch(&mut &*input, &mut output, &moment).unwrap();
    String::from_utf8(output)
        .unwrap()
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn run(input: &str) -> Vec<Value> {
    run_in("UTC", 0, input.as_bytes())
}

fn one(expr: &str, context: Value) -> Value {
    run(&json!({ "expr": expr, "context": context }).to_string()).remove(0)
}

#[test]
fn each_line_is_answered_and_a_bad_one_does_not_end_the_stream() {
    let answers = run(
        "{\"expr\": \"1 + 1\"}\nnonsense\n\n[1]\n{\"expr\": 5}\n{\"expr\": \"1 +\"}\n{\"expr\": \"'x'\", \"as\": \"date\"}\n{\"expr\": \"1\", \"context\": 3}\n{\"expr\": \"2 * 3\"}",
    );
    assert_eq!(answers.len(), 8);
    assert_eq!(answers[0], json!({ "type": "number", "value": 2 }));
    for answer in &answers[1..7] {
        assert!(answer["error"].is_string(), "{answer}");
    }
    assert_eq!(answers[7], json!({ "type": "number", "value": 6 }));
}

#[test]
fn bytes_that_are_no_text_are_an_error_line() {
    let answers = run_in("UTC", 0, b"\xff\xfe\n{\"expr\": \"true()\"}\n");
    assert!(answers[0]["error"].is_string());
    assert_eq!(answers[1], json!({ "type": "boolean", "value": true }));
}

#[test]
fn values_of_every_kind_come_in_and_go_out() {
    assert_eq!(
        one("${a}", json!({ "a": "x" })),
        json!({ "type": "nodeset", "value": ["x"] })
    );
    assert_eq!(
        one("${a} + 1", json!({ "a": 2.5 })),
        json!({ "type": "number", "value": 3.5 })
    );
    assert_eq!(
        one("${a} = 'true'", json!({ "a": true })),
        json!({ "type": "boolean", "value": true })
    );
    assert_eq!(
        one("${a} = '' and count(${a}) = 1", json!({ "a": null }))["value"],
        true
    );
    assert_eq!(one("count(${a})", json!({}))["value"], 0);
    assert_eq!(one("sum(${a})", json!({ "a": [1, "2", null] }))["value"], 3);
    assert_eq!(one("count(${a})", json!({ "a": [] }))["value"], 0);
    for blank_or_not in ["coalesce('', ${a})", "coalesce(${a}, '')"] {
        let many = one(blank_or_not, json!({ "a": ["x", "y"] }));
        assert_eq!(many["value"], "x", "{blank_or_not}");
    }
    assert_eq!(one("1 div 0", json!({}))["value"], "Infinity");
    assert_eq!(one("-1 div 0", json!({}))["value"], "-Infinity");
    assert_eq!(one("0 div 0", json!({}))["value"], "NaN");
    assert_eq!(
        one("-0", json!({})),
        json!({ "type": "number", "value": 0 })
    );
    assert_eq!(
        one("date('2024-02-29')", json!({})),
        json!({ "type": "string", "value": "2024-02-29" })
    );
    assert!(one("${a}", json!({ "a": { "b": 1 } }))["error"].is_string());
}

#[test]
fn lists_side_by_side_are_columns_of_the_same_rows() {
    let context = json!({ "name": ["ana", "ben", "eva"], "age": [31, 8, 40], "limit": 20 });
    for (expr, expected) in [
        ("/data/person[age > 20]/name", json!(["ana", "eva"])),
        ("/data/person[2]/name", json!(["ben"])),
        ("/data/name[3]", json!(["eva"])),
        ("/data/person[age > ${limit}][2]/name", json!(["eva"])),
        ("indexed-repeat(${name}, /data/person, 2)", json!(["ben"])),
    ] {
        assert_eq!(one(expr, context.clone())["value"], expected, "{expr}");
    }
}

#[test]
fn any_path_that_ends_in_the_name_means_it() {
    for expr in [
        "${age}",
        "age",
        "../age",
        "/data/age",
        "/data/group/age",
        "../../x/y/age",
        "./age",
        "current()/../age",
    ] {
        assert_eq!(
            one(expr, json!({ "age": "31" }))["value"],
            json!(["31"]),
            "{expr}"
        );
    }
    assert!(one(". > 5 and ${.} > 5", json!({ ".": 7 }))["error"].is_string());
    assert_eq!(one(". > 5", json!({ ".": 7 }))["value"], true);
}

#[test]
fn the_zone_decides_what_the_clock_on_the_wall_shows() {
    let ask = |zone: &str, offset, expr: &str| {
        let line = json!({ "expr": expr, "as": "string" }).to_string();
        run_in(zone, offset, line.as_bytes()).remove(0)["value"].clone()
    };
    let tirana = |expr: &str| ask("Europe/Tirane", 3600, expr);
    assert_eq!(tirana("now()"), "2025-11-24T17:00:00.000+01:00");
    assert_eq!(
        tirana("format-date-time('2012-05-23T12:00:00Z', '%Y-%m-%d %H:%M')"),
        "2012-05-23 14:00"
    );
    assert_eq!(
        tirana("format-date-time('2012-12-23T12:00:00Z', '%H:%M')"),
        "13:00"
    );
    assert_eq!(
        tirana("decimal-date-time('2012-05-23T12:00:00')"),
        "15483.416666666666"
    );
    assert_eq!(tirana("date('2012-03-30') - date('2012-03-20')"), "10");
    assert_eq!(tirana("date(date('2012-03-20') + 10)"), "2012-03-30");
    assert_eq!(tirana("date('2012-05-23T23:30:00Z')"), "2012-05-24");
    assert_eq!(
        tirana("date('2012-05-24T00:30:00') > date('2012-05-23')"),
        "true"
    );
    assert_eq!(tirana("now() > today() and now() - today() < 1"), "true");
    assert_eq!(
        ask(
            "America/New_York",
            -18_000,
            "format-date(date(15483), '%Y-%m-%d %H')"
        ),
        "2012-05-23 00"
    );
    assert_eq!(
        ask("<+0530>-5:30", 19_800, "date-time('2012-05-23T00:00:00Z')"),
        "2012-05-23T05:30:00.000+05:30"
    );
    assert_eq!(
        ask("Nowhere/Such", 7200, "date-time('2012-05-23T00:00:00Z')"),
        "2012-05-23T02:00:00.000+02:00"
    );
}

#[test]
fn no_length_and_no_depth_brings_it_down() {
    let deep = format!(
        "{{\"expr\": {}1{}}}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let parentheses = json!({ "expr": "(".repeat(60_000) }).to_string();
    let brackets = json!({ "expr": "a[".repeat(30_000) }).to_string();
    let calls = json!({ "expr": "not(".repeat(16_000) }).to_string();
    let long = json!({ "expr": "1 + ".repeat(100_000) }).to_string();
    let steps = json!({ "expr": "../".repeat(20_000) + "x" }).to_string();
    let pattern =
        json!({ "expr": format!("regex('{}', '(?=a)(a|aa)*b')", "a".repeat(5_000)) }).to_string();
    let input = [
        deep,
        parentheses,
        brackets,
        calls,
        long,
        steps,
        pattern,
        r#"{"expr": "1"}"#.to_owned(),
    ]
    .join("\n");
    let answers = run(&input);
    assert_eq!(answers.len(), 8);
    for answer in &answers[..5] {
        assert!(answer["error"].is_string());
    }
    assert_eq!(answers[7]["value"], 1);
}

#[test]
fn a_line_beyond_measure_is_refused_and_the_next_is_read() {
    let mut input = vec![b'x'; 9 * 1024 * 1024];
    input.extend_from_slice(b"\n{\"expr\": \"1 + 2\"}\n");
    let answers = run_in("UTC", 0, &input);
    assert_eq!(answers.len(), 2);
    assert_eq!(answers[1]["value"], 3);
}
