//! `fener export` for somebody: what is refused before a file leaves the team.

use fener::form::model::instrument::Means;
use fener::record::session::answer::{Evidence, EvidenceId, ResidentTerms, Strength};
use fener::record::session::event::SessionEvent;
use fener::record::session::place::Place;

use super::support::{Home, chosen, noted, shelter};

fn said_by_a_resident(question: &str) -> SessionEvent {
    SessionEvent::Attached {
        place: Place::new(question.into()),
        evidence: Evidence {
            id: EvidenceId(1),
            kind: Means::Beneficiary,
            source: None,
            reference: String::new(),
            at: String::new(),
            date: None,
            strength: Strength::Usual,
            resident: Some(ResidentTerms {
                staff_present: false,
            }),
        },
    }
}

#[test]
fn a_file_for_others_waits_until_somebody_decided_about_ratings_that_rest_on_residents_alone() {
    let home = Home::new();
    let mut events = shelter();
    events.push(chosen("sv_acc_food", "not_achieved"));
    events.push(said_by_a_resident("sv_acc_food"));
    home.session(1, "AL-SH-01", &events);
    for profile in [
        "",
        "--profile service",
        "--profile ministry",
        "--profile public",
    ] {
        let line = format!("export AL-SH-01 --format json --out x.json {profile}");
        let ran = home.call(&line).refused(2, "A0209");
        assert!(ran.err.contains("--resident"), "{}", ran.err);
        assert!(!home.path().join("x.json").exists());
        for (decided, is_there) in [("withhold", false), ("keep", true)] {
            home.call(&format!("{line} --resident {decided} --force"))
                .done();
            let text = std::fs::read_to_string(home.path().join("x.json")).unwrap();
            let file: serde_json::Value = serde_json::from_str(&text).unwrap();
            let mut answers = file["answers"].as_array().unwrap().iter();
            let food = answers
                .find(|one| one["question"] == "sv_acc_food")
                .unwrap();
            assert_eq!(food["state"] != "withheld", is_there, "{profile} {decided}");
        }
        std::fs::remove_file(home.path().join("x.json")).unwrap();
    }
    home.call("export AL-SH-01 --format json --out x.json --internal")
        .done();
}

#[test]
fn what_a_profile_never_holds_is_refused_and_not_left_out_unseen() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    for wanted in [
        "--profile ministry --exact",
        "--profile public --sensitive",
        "--profile service --internal",
    ] {
        home.call(&format!(
            "export AL-SH-01 --format csv --out x.csv {wanted}"
        ))
        .refused(2, "A0217");
        assert!(!home.path().join("x.csv").exists());
    }
    home.call("export AL-SH-01 --format csv --out x.csv --profile internal --exact")
        .done();
}

#[test]
fn what_points_to_a_person_by_its_shape_is_refused_with_its_place_and_marked_in_the_file_alone() {
    let home = Home::new();
    let mut events = shelter();
    events.push(noted("sv_acc_food", "fictional: ask mira@example.org"));
    home.session(1, "AL-SH-01", &events);
    let line = "export AL-SH-01 --format json --out x.json --force";
    let ran = home.call(line).refused(2, "A0218");
    for part in ["sv_acc_food: mira@example.org", "--leaks"] {
        assert!(ran.err.contains(part), "{}", ran.err);
    }
    assert!(!home.path().join("x.json").exists());
    // The notes do not go to a ministry, so there is nothing to ask.
    for (options, written) in [
        ("--leaks redact", "fictional: ask […]"),
        ("--leaks keep", "fictional: ask mira@example.org"),
        ("--internal", "fictional: ask mira@example.org"),
        ("--profile ministry", "\"note\": null"),
    ] {
        home.call(&format!("{line} {options}")).done();
        let text = std::fs::read_to_string(home.path().join("x.json")).unwrap();
        assert!(text.contains(written), "{options}");
    }
}

#[cfg(unix)]
#[test]
fn every_file_of_an_export_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let mut seen = 0;
    for format in ["json", "csv", "csv-wide"] {
        let line = format!("export AL-SH-01 --format {format} --out {format}.out --profile public");
        let ran = home.call(&line).done();
        for path in ran
            .out
            .lines()
            .filter_map(|line| line.strip_prefix("Written: "))
        {
            let file = std::fs::metadata(home.path().join(path)).unwrap();
            assert_eq!(file.permissions().mode() & 0o777, 0o600, "{path}");
            seen += 1;
        }
    }
    assert!(seen > 5, "{seen}");
}
