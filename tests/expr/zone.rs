//! The time zone of the command line is that of `TZ`: a name, or a rule.

use std::io::Write as _;
use std::process::{Command, Stdio};

fn evaluated(zone: &str, expression: &str) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_fener"))
        .args(["eval", "--batch"])
        .env("TZ", zone)
        .env("FENER_DATA", folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let line = serde_json::json!({ "expr": expression, "context": {}, "as": "string" });
    writeln!(child.stdin.take().unwrap(), "{line}").unwrap();
    let output = child.wait_with_output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_rule_with_summer_time_is_kept_like_a_name() {
    for zone in ["Europe/Tirane", "CET-1CEST,M3.5.0,M10.5.0/3"] {
        for (moment, clock) in [
            ("2026-07-01T10:00:00Z", "12:00"),
            ("2026-12-01T10:00:00Z", "11:00"),
        ] {
            let expression = format!("format-date-time('{moment}', '%H:%M')");
            assert_eq!(evaluated(zone, &expression)["value"], clock, "{zone}");
        }
    }
}

#[test]
fn a_rule_without_summer_time_is_an_offset() {
    let said = evaluated("PKT-5", "format-date-time('2026-07-01T10:00:00Z', '%H:%M')");
    assert_eq!(said["value"], "15:00");
}
