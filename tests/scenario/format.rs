//! What the reader of scenarios says about scenarios that are wrong.

use super::{lines, play};

const QUESTIONNAIRE: &str = r#"name = "x"
questionnaire = '''
[[scale]]
id = "ynp"
levels = [ { id = "yes", code = 1, points = "1" }, { id = "partly", code = 2, points = "1/2" }, { id = "no", code = 3, points = "0" } ]

[[section]]
id = "a"
number = 1

[[section.item]]
kind = "question"
id = "first"
number = "1.01"
type = "rating"
scale = "ynp"

[[section.item]]
kind = "question"
id = "second"
number = "1.02"
type = "integer"
relevant = "${first} = 'yes'"
constraint = ". > 1"

[[section.item]]
kind = "repeat"
id = "case"
[[section.item.item]]
kind = "question"
id = "age"
number = "1.03"
type = "integer"
'''
"#;

fn said(steps: &str) -> Vec<String> {
    let (replayed, map) = play(&format!("{QUESTIONNAIRE}{steps}"));
    let lines = lines(&replayed, &map);
    let shorten = |line: String| {
        line.split_once(' ')
            .unwrap()
            .1
            .split_once(' ')
            .unwrap()
            .0
            .to_owned()
    };
    lines.into_iter().map(shorten).collect()
}

#[test]
fn a_difference_stands_at_its_place_and_says_what_is() {
    let steps = "[[step]]\nanswer = { first = \"no\" }\nexpect.visible = [\"second\"]\nexpect.value = { first = \"yes\" }\n";
    let text = format!("{QUESTIONNAIRE}{steps}");
    let (replayed, map) = play(&text);
    let first_line = QUESTIONNAIRE.lines().count() + 1;
    let lines = lines(&replayed, &map);
    assert!(
        lines[0].starts_with(&format!("{}:", first_line + 2)),
        "{lines:?}"
    );
    assert!(
        lines[1].starts_with(&format!("{}:", first_line + 3)),
        "{lines:?}"
    );
    assert_eq!(replayed.checks, 2);
    let found: Vec<&str> = replayed
        .differences
        .iter()
        .map(|one| one.found.as_str())
        .collect();
    assert_eq!(found, ["hidden: ${first} = 'yes'", "\"no\""]);
    assert!(!replayed.passed());
    let json = serde_json::to_value(replayed.summary("x.toml")).unwrap();
    assert_eq!(json["passed"], false);
    assert_eq!(json["differences"][1]["of"], "first");
    assert_eq!(json["differences"][1]["expected"], "\"yes\"");
    assert_eq!(json["problems"][0], "I0210");
}

#[test]
fn an_expected_failure_passes_and_turns_red_when_it_is_met() {
    let failing = "[[step]]\nfails = \"not yet\"\nanswer = { first = \"no\" }\nexpect.visible = [\"second\"]\n";
    let text = format!("{QUESTIONNAIRE}{failing}");
    let (replayed, _) = play(&text);
    assert!(replayed.passed());
    assert_eq!(replayed.differences[0].fails.as_deref(), Some("not yet"));
    assert_eq!(said(&failing.replace("\"no\"", "\"yes\"")), ["I0211"]);
}

#[test]
fn what_nobody_could_do_is_said() {
    assert_eq!(said("[[step]]\nanswer = { second = 3 }\n"), ["I0209"]);
    assert_eq!(said("[[step]]\nundo = true\n"), ["I0209"]);
    assert_eq!(said("[[step]]\nredo = true\n"), ["I0209"]);
    assert_eq!(said("[[step]]\nanswer = { \"age[1]\" = 3 }\n"), ["I0207"]);
    assert_eq!(said("[[step]]\nremove_row = \"case[1]\"\n"), ["I0207"]);
}

#[test]
fn names_and_values_that_do_not_exist_are_said() {
    assert_eq!(said("[[step]]\nanswer = { frist = \"yes\" }\n"), ["I0207"]);
    assert_eq!(
        said("[[step]]\nanswer = { first = \"maybe\" }\n"),
        ["I0208"]
    );
    assert_eq!(
        said("[[step]]\nanswer = { first = { not_verified = \"tired\" } }\n"),
        ["I0208"]
    );
    assert_eq!(said("[[step]]\nadd_row = \"first\"\n"), ["I0207"]);
    assert_eq!(said("[[step]]\nexpect.value = { age = 3 }\n"), ["I0207"]);
    assert_eq!(
        said("[[step]]\nexpect.score.b = { score = 3 }\n"),
        ["I0207"]
    );
    assert_eq!(
        said("[[step]]\nattach = { first = \"PAPER\" }\n"),
        ["I0208"]
    );
}

#[test]
fn misspelt_keys_and_wrong_kinds_are_all_said_at_once() {
    let steps = "[[step]]\nanswers = { first = \"yes\" }\nexpect = {}\n[[step]]\nundo = 1\nclear = 4\nexpect.visibel = []\n";
    assert_eq!(said(steps), ["I0202", "I0205", "I0204", "I0202"]);
    assert_eq!(said("[[step]]\n"), ["I0203"]);
    assert_eq!(said("today = 2026-13-01\n"), ["I0201"]);
    assert_eq!(said(""), ["I0203"]);
}

#[test]
fn a_scenario_needs_a_questionnaire_that_is_there_and_sound() {
    let (replayed, map) = play("name = \"x\"\npackage = \"nowhere\"\n[[step]]\nexpect = {}\n");
    assert!(lines(&replayed, &map)[0].starts_with("2:11 I0206"));
    let broken = QUESTIONNAIRE.replace("${first} = 'yes'", "${frist} = 'yes'");
    let text = format!("{broken}[[step]]\nexpect = {{}}\n");
    let (replayed, map) = play(&text);
    let lines = lines(&replayed, &map);
    assert!(lines[0].starts_with("2:17 I0206"), "{lines:?}");
    let wrong = broken
        .lines()
        .position(|line| line.contains("frist"))
        .unwrap()
        + 1;
    assert!(
        lines[1].starts_with(&format!("{wrong}:13 E0101")),
        "{lines:?}"
    );
}

#[test]
fn steps_that_are_undone_are_as_if_they_had_not_been_done() {
    let steps = "[[step]]\nanswer = { first = \"yes\" }\n[[step]]\nanswer = { second = 5 }\n[[step]]\nadd_row = \"case\"\n\
        [[step]]\nundo = true\nexpect.rows = { case = 0 }\n[[step]]\nundo = true\nexpect.value = { second = \"\" }\n\
        [[step]]\nredo = true\nexpect.value = { second = 5 }\n[[step]]\nredo = true\nexpect.rows = { case = 1 }\n";
    assert_eq!(said(steps), Vec::<String>::new());
}
