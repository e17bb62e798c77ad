//! What authors do: begin with an example, change it, and see what that means for old sessions: `new`, `diff`.

use serde_json::Value;

use super::support::Home;

fn read(home: &Home, name: &str) -> String {
    std::fs::read_to_string(home.path().join(name)).unwrap()
}

/// Two copies of the example, the second changed: what stands in a file, and what is to stand there instead.
fn changed(changes: &[(&str, &str, &str)]) -> Home {
    let home = Home::new();
    home.call("new questionnaire mine --out old").done();
    let files = ["questionnaire.toml", "en.ftl", "sq.ftl"];
    for file in files {
        let mut text = read(&home, &format!("old/{file}"));
        for (_, from, to) in changes.iter().filter(|(name, ..)| *name == file) {
            assert_eq!(text.matches(from).count(), 1, "{from}");
            text = text.replace(from, to);
        }
        home.file(&format!("new/{file}"), text);
    }
    home
}

fn answers(json: &Value, id: &str) -> (String, Vec<String>) {
    let questions = json["questions"].as_array().unwrap();
    let one = questions.iter().find(|one| one["id"] == id);
    let one = one.unwrap_or_else(|| panic!("{id}: {json}"));
    let changes = one["changes"].as_array().unwrap().iter();
    let aspects = changes.map(|change| change["aspect"].as_str().unwrap().to_owned());
    (
        one["answers"].as_str().unwrap().to_owned(),
        aspects.collect(),
    )
}

#[test]
fn a_new_questionnaire_passes_every_check_and_is_offered_at_once() {
    let home = Home::new();
    home.call("new questionnaire my_questions").done();
    home.call("check questionnaires/my_questions").done();
    home.call("check my_questions").done();
    let list = home.call("list --questionnaires").done().out;
    let offered = list
        .lines()
        .any(|line| line.starts_with("my_questions ") && line.contains("0.1.0"));
    assert!(offered, "{list}");
    let shown = home.albanian("show my_questions").done().out;
    assert!(shown.contains("2.02 A mund të dalin banorët"), "{shown}");
    let json = home.call("languages --json").done().json();
    let rows = json["languages"].as_array().unwrap();
    let albanian = rows
        .iter()
        .find(|row| row["language"] == "sq" && row["package"] == "my_questions");
    assert_eq!(albanian.unwrap()["fallen_back"], 0);
}

#[test]
fn a_new_country_pack_passes_every_check_and_is_offered_at_once() {
    let home = Home::new();
    home.call("new country hr").done();
    home.call("check hr").done();
    home.call("check questionnaires/countries/hr.toml").done();
    let shown = home.call("show state_policy --country HR").done().out;
    assert!(
        shown.contains("10.05-HR1 Does every municipality"),
        "{shown}"
    );
    assert!(shown.contains("HR Country HR: law as of"), "{shown}");
    home.call("new country HR").refused(2, "A0303");
    home.call("new country Croatia").refused(2, "A0105");
}

#[test]
fn a_pack_of_the_program_is_written_out_to_be_changed_and_signed() {
    let home = Home::new();
    home.call("new country AL").done();
    let file = "questionnaires/countries/al.toml";
    let text = read(&home, file);
    home.call("check AL").done();
    // What the translations were made from comes with them.
    let counted = |home: &Home| {
        let list = home.call("languages --json").done().json();
        let all = list["languages"].as_array().unwrap().clone();
        let of = all.into_iter().filter(|one| one["package"] == "AL");
        of.collect::<Vec<_>>()
    };
    assert_eq!(counted(&home), counted(&Home::new()));
    assert_eq!(
        home.call("diff AL questionnaires/countries/al").done().code,
        0
    );
    home.file(
        file,
        text.replace("signed_off_by = \"\"", "signed_off_by = \"A Partner\""),
    );
    let json = home.call("list --countries --json").done().json();
    assert_eq!(json["countries"][0]["signed_off_by"], "A Partner");
}

#[test]
fn an_example_is_written_nowhere_where_something_is() {
    let home = Home::new();
    home.call("new questionnaire mine --out here").done();
    home.call("new questionnaire other --out here")
        .refused(2, "A0303");
    assert!(read(&home, "here/questionnaire.toml").contains("id = \"mine\""));
    home.call("new questionnaire services").refused(2, "A0105");
    home.call("new questionnaire My-Own").refused(2, "A0105");
    home.call("new survey mine").refused(2, "A0105");
}

#[test]
fn two_versions_that_ask_the_same_have_nothing_to_say() {
    let home = changed(&[("sq.ftl", "Provoni dyert.", "Provoni çdo derë.")]);
    let same = home.call("diff old new").done().out;
    assert_eq!(same, "No question changed.\n");
    home.call("diff services services").done();
}

#[test]
fn a_changed_meaning_must_be_confirmed_and_a_changed_weight_carries_over() {
    let home = changed(&[
        (
            "en.ftl",
            "Can residents leave the house",
            "Can residents leave at any time",
        ),
        ("en.ftl", "    .help = Try the doors.\n", ""),
        (
            "questionnaire.toml",
            "cites = [\"COE-THB 12(1)(a)\"]",
            "cites = [\"COE-THB 12(1)\"]",
        ),
        ("questionnaire.toml", "max = 500", "max = 900"),
        ("questionnaire.toml", "must_pass = true\n", ""),
        ("questionnaire.toml", "\". <= 60\" ", "\". <= 80\" "),
    ]);
    let ran = home.call("diff old new --json");
    assert_eq!(ran.code, 1);
    let json = ran.json();
    let expect = |id: &str, fate: &str, aspects: &[&str]| {
        let (found, changes) = answers(&json, id);
        assert_eq!(
            (found.as_str(), changes),
            (fate, aspects.iter().map(|a| (*a).to_owned()).collect()),
            "{id}"
        );
    };
    expect("q_type", "carry_over", &[]);
    expect("q_beds", "confirm_again", &["type", "plausible"]);
    expect("q_food", "carry_over", &["cites"]);
    expect(
        "q_doors",
        "confirm_again",
        &["text", "text.help", "must_pass"],
    );
    let text = home.call("diff old new").out;
    assert!(text.contains("2.01  q_food  answers carry over"), "{text}");
    assert!(text.contains("      - integer, min 0, max 500"), "{text}");
    assert!(text.ends_with("Unchanged: 2; changed, answers carry over: 1; to be confirmed again: 2; new: 0; gone: 0\n"), "{text}");
    let albanian = home.albanian("diff old new").out;
    assert!(
        albanian.contains("përgjigjet duhen konfirmuar sërish"),
        "{albanian}"
    );
}

#[test]
fn what_is_likely_changes_nothing_of_what_was_answered() {
    let home = changed(&[("questionnaire.toml", "\". <= 60\" ", "\". <= 80\" ")]);
    let json = home.call("diff old new --json").json();
    assert_eq!(
        answers(&json, "q_beds"),
        ("carry_over".into(), vec!["plausible".into()])
    );
}

#[test]
fn a_condition_counts_with_the_variables_it_reads_and_not_with_its_spaces() {
    let home = changed(&[
        (
            "questionnaire.toml",
            "if(${q_type} = 'shelter', 1, 0)",
            "if(${q_type}='day_centre', 1, 0)",
        ),
        (
            "questionnaire.toml",
            "\"${q_doors} = 'partly' or ${q_doors} = 'no'\"",
            "\"${q_doors}='partly'  or ${q_doors}='no'\"",
        ),
    ]);
    let json = home.call("diff old new --json").json();
    assert_eq!(
        answers(&json, "q_beds"),
        ("confirm_again".into(), vec!["relevant".into()])
    );
    // When it is asked changed with its section; what it asks did not.
    assert_eq!(
        answers(&json, "q_food"),
        ("carry_over".into(), vec!["around".into()])
    );
    assert_eq!(
        answers(&json, "q_doors_why"),
        ("carry_over".into(), vec!["around".into()])
    );
}

#[test]
fn a_change_of_what_protects_the_answers_is_said() {
    let home = changed(&[(
        "questionnaire.toml",
        "id = \"q_beds\"",
        "id = \"q_beds\"\nsensitive = true\nsmall_number = true",
    )]);
    for (from, to) in [("old", "new"), ("new", "old")] {
        let json = home.call(&format!("diff {from} {to} --json")).json();
        assert_eq!(
            answers(&json, "q_beds"),
            (
                "carry_over".into(),
                vec!["sensitive".into(), "small_number".into()]
            )
        );
    }
}

#[test]
fn a_renamed_question_keeps_its_answers_and_what_is_gone_or_new_is_said() {
    let rename: Vec<(&str, &str, &str)> = vec![
        (
            "questionnaire.toml",
            "default_language = \"en\"",
            "default_language = \"en\"\nrenamed = { q_doors = \"q_way_out\" }",
        ),
        (
            "questionnaire.toml",
            "id = \"q_doors\"",
            "id = \"q_way_out\"",
        ),
        (
            "questionnaire.toml",
            "follow_up_of = \"q_doors\"",
            "follow_up_of = \"q_way_out\"",
        ),
        (
            "questionnaire.toml",
            "${q_doors} = 'partly' or ${q_doors} = 'no'",
            "${q_way_out} = 'partly' or ${q_way_out} = 'no'",
        ),
        ("en.ftl", "q_doors = Can", "q_way_out = Can"),
        ("sq.ftl", "q_doors = A mund", "q_way_out = A mund"),
        ("questionnaire.toml", "id = \"q_food\"", "id = \"q_meals\""),
        ("en.ftl", "q_food = Is", "q_meals = Is"),
        ("sq.ftl", "q_food = A ka", "q_meals = A ka"),
    ];
    let home = changed(&rename);
    home.call("check new").done();
    let json = home.call("diff old new --json").json();
    assert_eq!(
        answers(&json, "q_way_out"),
        ("carry_over".into(), vec!["id".into()])
    );
    assert_eq!(answers(&json, "q_doors_why"), ("carry_over".into(), vec![]));
    assert_eq!(answers(&json, "q_meals").0, "none_yet");
    assert_eq!(answers(&json, "q_food").0, "stay_behind");
}

#[test]
fn versions_are_of_one_questionnaire_and_can_be_read() {
    let home = changed(&[]);
    home.call("diff old services").refused(2, "A0105");
    home.call("diff old nowhere").refused(2, "A0203");
    home.call("diff old").refused(2, "A0103");
    home.file("new/questionnaire.toml", "format = 1\n");
    home.call("diff old new").refused(2, "P0102");
}
