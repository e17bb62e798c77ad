//! `fener replay`: scenarios played from files and folders, with every difference said.

use super::support::Home;

const GOOD: &str = "name = \"A day centre has no beds\"\npackage = \"services\"\n[[step]]\n\
    answer = { sv_pro_service_type = \"day_centre\" }\nexpect.hidden = [\"sv_pro_capacity\"]\n";
const OTHER: &str = "name = \"A shelter has none either\"\npackage = \"services\"\n[[step]]\n\
    answer = { sv_pro_service_type = \"shelter_24h\" }\nexpect.hidden = [\"sv_pro_capacity\", \"sv_acc_food\"]\n";

#[test]
fn a_scenario_that_holds_passes_and_one_that_does_not_says_where() {
    let home = Home::new();
    let (good, other) = (home.file("a/1.toml", GOOD), home.file("a/2.toml", OTHER));
    let ran = home.call(&format!("replay {good}")).done();
    assert!(
        ran.out.starts_with("A day centre has no beds: passed"),
        "{}",
        ran.out
    );
    let ran = home.call(&format!("replay {good} {other}"));
    assert_eq!(ran.code, 1);
    assert!(
        ran.out.contains("A shelter has none either: 2 differences"),
        "{}",
        ran.out
    );
    assert!(ran.out.contains("1 of 2 scenarios passed"), "{}", ran.out);
    assert!(ran.err.contains("2.toml:5:"), "{}", ran.err);
    assert!(
        ran.err.contains("sv_pro_capacity") && ran.err.contains("sv_acc_food"),
        "{}",
        ran.err
    );
    let whole = home.call("replay a");
    assert_eq!((whole.code, whole.out), (1, ran.out));
}

#[test]
fn differences_are_said_to_programs_too() {
    let home = Home::new();
    let other = home.file("2.toml", OTHER);
    let ran = home.call(&format!("replay --json {other}"));
    assert_eq!(ran.code, 1);
    let json = ran.json();
    let scenario = &json["scenarios"][0];
    assert_eq!(scenario["passed"], false);
    let differences = scenario["differences"].as_array().unwrap();
    assert_eq!(differences.len(), 2);
    assert!(
        differences[0].to_string().contains("sv_pro_capacity"),
        "{differences:?}"
    );
}

#[test]
fn a_file_that_cannot_be_read_keeps_no_other_from_being_played() {
    let home = Home::new();
    let good = home.file("good.toml", GOOD);
    let broken = home.file("broken.toml", "name = [\n");
    let bytes = home.file("bytes.toml", b"\xff\xfe");
    let huge = home.path().join("huge.toml");
    let file = std::fs::File::create(&huge).unwrap();
    file.set_len(1 << 30).unwrap();
    let huge = huge.to_str().unwrap();
    for (bad, code) in [
        ("nowhere.toml", "[A0201]"),
        (broken.as_str(), "broken.toml:1:"),
        (bytes.as_str(), "[A0201]"),
        (huge, "16 MiB"),
        ("/dev/zero", "16 MiB"),
    ] {
        let ran = home.call(&format!("replay {bad} {good}"));
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(
            ran.out.contains("A day centre has no beds: passed"),
            "{bad}: {ran:?}"
        );
        assert!(ran.err.contains(code), "{bad}: {ran:?}");
    }
    std::fs::create_dir(home.path().join("empty")).unwrap();
    home.call("replay empty").refused(2, "A0201");
}
