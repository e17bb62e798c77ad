//! What is at hand and what stands in it: `list`, `show`, `check`, `keys`, `schema`.

use serde_json::Value;

use super::support::{Home, shelter};

fn keys(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

#[test]
fn questionnaires_are_listed_as_they_say_and_others_behind_by_title() {
    let home = Home::new();
    for (id, title) in [("aaa", "Žena"), ("bbb", "Zakon"), ("ccc", "Čovek")] {
        home.call(&format!("new questionnaire {id} --out questionnaires/{id}"))
            .done();
        let path = home.path().join(format!("questionnaires/{id}/en.ftl"));
        let text = std::fs::read_to_string(&path).unwrap();
        let line = text
            .lines()
            .find(|line| line.starts_with("questionnaire-title"))
            .unwrap();
        let text = text.replacen(line, &format!("questionnaire-title = {title}"), 1);
        std::fs::write(&path, text).unwrap();
    }
    let listed = |language: &str| -> Vec<String> {
        let words = format!("--language {language} list --questionnaires --json");
        let json = home.call(&words).done().json();
        let all = json["questionnaires"].as_array().unwrap().iter();
        all.map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    };
    let shipped = ["services", "state_policy", "compensation", "practice"];
    // Č stands before Z, and Ž behind it.
    for language in ["en", "bs", "cnr", "sr-Latn"] {
        let listed = listed(language);
        assert_eq!(listed[..4], shipped, "{language}");
        assert_eq!(listed[4..], ["ccc", "bbb", "aaa"], "{language}");
    }
}

#[test]
fn a_list_names_questionnaires_and_sessions_or_one_of_them() {
    let home = Home::new();
    home.session(1, "AL-SH-01", &shelter());
    let all = home.call("list").done().out;
    assert!(
        all.contains("services") && all.contains("AL-SH-01"),
        "{all}"
    );
    let sessions = home.call("list --sessions").done().out;
    assert!(!sessions.contains("Services for victims"), "{sessions}");
    let offers = home.call("list --questionnaires").done().out;
    assert!(!offers.contains("AL-SH-01"), "{offers}");
    let list = home.call("list --json").done().json();
    assert_eq!(
        keys(&list),
        ["version", "questionnaires", "countries", "sessions"]
    );
    let offers = list["questionnaires"].as_array().unwrap();
    let offer = offers.iter().find(|offer| offer["id"] == "services");
    let offer = offer.unwrap();
    assert_eq!(offer["version"], "1.0.0");
    let languages = offer["languages"].as_array().unwrap();
    for language in ["en", "sq", "sr-Latn", "bs", "cnr", "mk", "nl"] {
        assert!(languages.contains(&language.into()), "{languages:?}");
    }
    let session = &list["sessions"][0];
    assert_eq!(session["subject_code"], "AL-SH-01");
    assert_eq!(session["signed"], false);
    assert!(
        !list.to_string().contains("Fictional house"),
        "the name of the service left"
    );
}

#[test]
fn a_questionnaire_is_shown_whole_in_the_language_asked_for() {
    let home = Home::new();
    let english = home.call("show services").done().out;
    assert!(english.contains("1.05 Is there enough food"), "{english}");
    let albanian = home.albanian("show services").done().out;
    assert!(albanian.contains("1.05 A ka ushqim"), "{albanian}");
    let json = home.call("show services --json").done().json();
    assert_eq!(keys(&json), ["version", "id", "title", "questions"]);
    let questions = json["questions"].as_array().unwrap();
    let main = questions.iter().filter(|one| one["follow_up_of"].is_null());
    assert_eq!(main.count(), 88);
}

#[test]
fn a_question_is_shown_with_its_standard_guidance_and_levels() {
    let home = Home::new();
    for name in ["sv_acc_food", "1.05"] {
        let ran = home.run(["show", "services", name]).done();
        for part in [
            "Is there enough food",
            "COE-THB 12(1)(a)",
            "three meals",
            "Only a promise",
        ] {
            assert!(
                ran.out.to_lowercase().contains(&part.to_lowercase()),
                "{part}: {}",
                ran.out
            );
        }
    }
    let json = home.call("show services 1.05 --json").done().json();
    let question = &json["questions"][0];
    assert_eq!(question["id"], "sv_acc_food");
    assert_eq!(question["type"], "rating");
    assert_eq!(question["verify"], serde_json::json!(["OBS", "IV-BEN"]));
    assert!(question["guide"].as_str().unwrap().contains("three meals"));
    let routed = home.call("show services sv_pro_team_link_note").done().out;
    assert!(
        routed.contains("Asked when: ${peer_review} = 1"),
        "{routed}"
    );
}

#[test]
fn what_a_question_cites_is_shown_even_when_it_is_not_scored() {
    let home = Home::new();
    let shown = home.call("show practice pr_v1_guardian").done().out;
    assert!(shown.contains("COE-THB 10(4)(a)"), "{shown}");
    assert!(!shown.contains("serves no standard"), "{shown}");
    let json = home.call("show practice pr_v1_guardian --json").done();
    let cites = &json.json()["questions"][0]["cites"];
    assert_eq!(*cites, serde_json::json!(["COE-THB 10(4)(a)"]));
    let cited = home.run(["show", "practice", "COE-THB 10"]).done().out;
    assert!(cited.contains("1.03") && !cited.contains("1.05"), "{cited}");
}

#[test]
fn a_section_and_a_citation_show_their_questions() {
    let home = Home::new();
    let section = home.call("show services acc").done().out;
    assert_eq!(section, home.call("show services 1").done().out);
    assert!(section.starts_with("1  Accommodation\n"), "{section}");
    assert!(!section.contains("2.01"), "{section}");
    let cited = home.run(["show", "services", "COE-THB 12"]).done().out;
    assert!(
        cited.contains("1.05") && !cited.contains("sv_pro_operator"),
        "{cited}"
    );
    let instrument = home
        .run(["show", "services", "COE-THB", "--language", "sq"])
        .done()
        .out;
    assert!(
        instrument.starts_with("COE-THB  Konventa e Këshillit"),
        "{instrument}"
    );
    let near = home.call("show services sv_acc_fod").refused(2, "A0208");
    assert!(near.err.contains("sv_acc_food"), "{}", near.err);
    home.run(["show", "services", "COE-THB 99"])
        .refused(2, "A0208");
}

#[test]
fn a_check_finds_nothing_in_what_is_shipped_and_says_everything_about_what_is_not() {
    let home = Home::new();
    home.call("check").done();
    home.call("check services").done();
    home.file(
        "bad/questionnaire.toml",
        "format = 1\nid = \"bad\"\nfrmat = 2\nversion = 7\n",
    );
    let ran = home.call("check bad");
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert!(ran.out.matches("error[").count() >= 2, "{}", ran.out);
    assert!(ran.out.contains("questionnaire.toml:3:1"), "{}", ran.out);
    let json = home.call("check bad --json");
    assert_eq!(json.code, 1);
    let problem = &json.json()["diagnostics"][0];
    for key in ["code", "severity", "summary"] {
        assert!(problem[key].is_string(), "{key}: {problem}");
    }
    assert_eq!(
        home.call("check bad services --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        2
    );
    assert!(
        home.call("check --explain A0202")
            .done()
            .out
            .starts_with("A0202 (error)")
    );
}

#[test]
fn a_package_of_the_users_own_that_is_broken_is_said_and_the_others_are_listed() {
    let home = Home::new();
    home.file(
        "questionnaires/mine/questionnaire.toml",
        "format = 1\nid = [\n",
    );
    let ran = home.call("list");
    assert_eq!(ran.code, 0);
    assert!(ran.out.contains("services"), "{}", ran.out);
    assert!(
        ran.err.contains("questionnaires/mine/questionnaire.toml:"),
        "{}",
        ran.err
    );
    assert_eq!(home.call("check").code, 1);
}

#[test]
fn the_keys_are_printed_as_text_tables_and_json() {
    let home = Home::new();
    assert!(home.call("keys").done().out.contains("Enter"));
    assert!(
        home.call("keys --markdown")
            .done()
            .out
            .contains("| Key | What it does |")
    );
    let json = home.call("keys --json").done().json();
    assert_eq!(keys(&json), ["version", "parts"]);
    let parts = json["parts"].as_array().unwrap();
    assert_eq!(keys(&parts[0]), ["id", "title", "rows"]);
    assert_eq!(keys(&parts[0]["rows"][0]), ["keys", "action", "does"]);
    let albanian = home.albanian("keys --json").done().json();
    assert_eq!(albanian["parts"].as_array().unwrap().len(), parts.len());
    assert_ne!(albanian, json);
}

#[test]
fn the_schema_is_a_json_schema() {
    let schema = Home::new().call("schema").done().json();
    jsonschema::validator_for(&schema).unwrap();
}
