//! Country packs on the command line, and a session that was filled with one: it opens as it was whatever became of the pack, and both
//! scores stand in what is written.

use std::fs;

use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, SessionId};
use fener::form::load::source::PackageSource;
use fener::record::session::event::{
    AssessmentEvent, Event, NewEvent, Seq, SessionEvent, StreamId,
};
use fener::storage::store::append::Append;
use fener::storage::store::{Access, Key, Store};
use fener::world::{countries, embedded_packages};
use serde_json::Value as Json;

use crate::cli::support::{Home, RATER, chosen, opening, stamped};

fn files(source: &PackageSource) -> Vec<(String, String)> {
    let files = source.files.iter();
    files
        .map(|(name, text)| (name.clone(), text.to_string()))
        .collect()
}

fn montenegro() -> PackageSource {
    let is_it = |pack: &PackageSource| pack.text("me.toml").is_some();
    countries::embedded().find(is_it).unwrap()
}

/// A session of the state's review in Montenegro, filled with the pack of the program.
pub fn reviewed(home: &Home, events: &[SessionEvent]) -> Digest {
    let mut store = Store::open(&home.store(), Access::Write, Key::none())
        .unwrap()
        .into_store();
    let is_it = |package: &PackageSource| package.name.ends_with("state_policy");
    let package = embedded_packages().find(is_it).unwrap();
    let pack = montenegro();
    store
        .keep_definition(package.digest(), &files(&package))
        .unwrap();
    store.keep_definition(pack.digest(), &files(&pack)).unwrap();
    let mut opened = opening(1, "ME-STATE", package.digest());
    opened.questionnaire = "state_policy".into();
    opened.country = Some("ME".into());
    opened.pack = Some(pack.digest());
    let (assessment, session) = (AssessmentId::new(1 << 96), SessionId::new(2 << 96));
    let begun = SessionEvent::Opened {
        assessment,
        package: package.digest(),
        rater: RATER,
    };
    let all: Vec<NewEvent> = (2..)
        .zip(std::iter::once(begun).chain(events.iter().cloned()))
        .map(|(id, event)| stamped(id, Event::Session(event)))
        .collect();
    let opened = [stamped(
        1,
        Event::Assessment(AssessmentEvent::Opened(opened)),
    )];
    let part = |stream, events| Append {
        stream,
        expected: Seq(0),
        events,
        summary: None,
        drafts: &[],
    };
    let parts = [
        part(StreamId::Assessment(assessment), &opened[..]),
        part(StreamId::Session(session), &all[..]),
    ];
    store.create(&parts).unwrap();
    pack.digest()
}

/// One question of the region met in full, and the country's own not met.
pub fn answers() -> [SessionEvent; 2] {
    [
        chosen("po_cor_contracting", "in_full"),
        chosen("me_cor_building", "no"),
    ]
}

/// A pack of the user's own in the home's folder, made from the program's.
fn own_pack(home: &Home, change: impl Fn(&str) -> String) {
    let folder = home.path().join("questionnaires/countries");
    for (name, text) in files(&montenegro()) {
        let path = folder.join(&name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let text = match name.as_str() {
            "me.toml" => change(&text),
            _ => text,
        };
        fs::write(path, text).unwrap();
    }
}

fn section<'j>(grades: &'j Json, id: &str) -> &'j Json {
    let sections = grades["sections"].as_array().unwrap();
    sections.iter().find(|grade| grade["id"] == id).unwrap()
}

#[test]
fn a_score_has_the_regional_and_the_national_grades_side_by_side() {
    let home = Home::new();
    reviewed(&home, &answers());
    let score = home.call("score ME-STATE --json --explain").done().json();
    assert_eq!(section(&score, "cor")["score"], "1");
    let national = &score["national"];
    let weight: f64 = score["contributions"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["place"] == "po_cor_contracting")
        .unwrap()["weight"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let expected = match weight as u32 {
        1 => "0.5",
        2 => "2/3",
        _ => "0.75",
    };
    assert_eq!(section(national, "cor")["score"], expected);
    let text = home.call("score ME-STATE").done().out;
    assert!(text.contains("National"), "{text}");
}

#[test]
fn an_explained_score_marks_what_only_the_national_score_counts() {
    let home = Home::new();
    reviewed(&home, &answers());
    let text = home.call("score ME-STATE --explain").done().out;
    let marked: Vec<&str> = text
        .lines()
        .filter(|line| line.ends_with("(national score only)"))
        .filter_map(|line| line.split(' ').next())
        .collect();
    assert!(!marked.is_empty());
    assert!(marked.iter().all(|number| number.contains("-ME")), "{text}");
    let all = text.lines().filter(|line| line.contains("-ME"));
    assert_eq!(all.count(), marked.len());
    let score = home.call("score ME-STATE --json --explain").done().json();
    let national: Vec<&str> = score["contributions"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["national"] == true)
        .map(|one| one["place"].as_str().unwrap())
        .collect();
    assert!(national.contains(&"me_cor_building") && !national.contains(&"po_cor_contracting"));
}

#[test]
fn an_export_carries_both_scores_and_what_the_pack_was() {
    let home = Home::new();
    let digest = reviewed(&home, &answers());
    let out = home.path().join("out.json");
    let call = format!("export ME-STATE --format json --out {}", out.display());
    home.call(&call).done();
    let file: Json = serde_json::from_str(&fs::read_to_string(&out).unwrap()).unwrap();
    assert_eq!(file["assessment"]["country"], "ME");
    assert_eq!(file["assessment"]["pack"], digest.to_string());
    assert_eq!(file["assessment"]["law_as_of"], "2026-11-01");
    assert_eq!(file["assessment"]["pack_signed_off_by"], Json::Null);
    let of = |list: &Json| {
        let grades = list.as_array().unwrap();
        let is_it = |grade: &&Json| grade["of"] == "section" && grade["id"] == "cor";
        grades.iter().find(is_it).unwrap()["score"].clone()
    };
    assert_eq!(of(&file["scores"]["grades"]), "1");
    assert_ne!(of(&file["scores"]["national"]), "1");
    let places = file["scores"]["contributions"].as_array().unwrap();
    assert!(places.iter().any(|one| one["place"] == "me_cor_building"));
}

#[test]
fn a_table_of_scores_has_rows_for_both() {
    let home = Home::new();
    reviewed(&home, &answers());
    let out = home.path().join("out.csv");
    let call = format!("export ME-STATE --format csv --out {}", out.display());
    home.call(&call).done();
    let scores = fs::read_to_string(home.path().join("out-scores.csv")).unwrap();
    let row = |of: &str| {
        let mut lines = scores.lines();
        let found = lines.find(|line| line.contains(&format!(",{of},cor,")));
        found
            .unwrap_or_else(|| panic!("{of}\n{scores}"))
            .split(',')
            .nth(3)
            .unwrap()
            .to_owned()
    };
    assert_eq!(row("section"), "1");
    assert_ne!(row("national_section"), "1");
}

#[test]
fn a_session_opens_with_the_pack_it_was_filled_with_after_that_has_changed() {
    let home = Home::new();
    reviewed(&home, &answers());
    let before = home.call("score ME-STATE --json --explain").done().out;
    // A later pack of the user's own drops the question.
    own_pack(&home, |text| {
        let (head, _) = text.split_once("[[add]]").unwrap();
        let (_, rest) = text.split_once("[[reword]]").unwrap();
        let text = format!("{head}[[reword]]{rest}");
        text.replace("2026-11-01", "2027-01-01")
    });
    let shown = home.call("show state_policy --country ME").done().out;
    assert!(!shown.contains("me_cor_building"), "{shown}");
    assert!(shown.contains("1 January 2027"), "{shown}");
    let after = home.call("score ME-STATE --json --explain").done().out;
    assert_eq!(before, after);
}

#[test]
fn a_partner_signs_the_pack_and_nothing_is_a_draft_any_more() {
    let home = Home::new();
    let list = home.call("list --countries").done().out;
    assert!(list.contains("nobody: draft"), "{list}");
    own_pack(&home, |text| {
        text.replace("signed_off_by = \"\"", "signed_off_by = \"A Partner\"")
    });
    let list = home.call("list --countries --json").done().json();
    let countries = list["countries"].as_array().unwrap();
    let own = countries.iter().find(|one| one["country"] == "ME").unwrap();
    assert_eq!(own["signed_off_by"], "A Partner");
    assert!(own["folder"].is_string());
    let shown = home.call("show compensation --country me").done().out;
    assert!(shown.contains("signed by A Partner"), "{shown}");
    assert!(!shown.contains("draft until"), "{shown}");
}

#[test]
fn a_questionnaire_is_shown_as_the_country_has_it() {
    let home = Home::new();
    let shown = home.call("show state_policy --country AL").done().out;
    let words = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("AL Albania: law as of 1 November 2026, draft until a partner signs"));
    assert!(
        words.contains("From the country pack: 90, certainty B"),
        "{words}"
    );
    let json = home
        .call("show state_policy --country AL --json")
        .done()
        .json();
    let questions = json["questions"].as_array().unwrap();
    let days = questions
        .iter()
        .find(|one| one["id"] == "po_ref_days")
        .unwrap();
    assert_eq!(days["prefill"]["value"], "90");
    assert_eq!(days["prefill"]["certainty"], "B");
    assert_eq!(json["pack"]["country"], "AL");
    let plain = home.call("show state_policy --json").done().json();
    assert!(plain["questions"][0].get("prefill").is_none());
}

#[test]
fn a_country_without_a_pack_is_refused_with_those_there_are() {
    let home = Home::new();
    let ran = home.call("show state_policy --country XY");
    assert_eq!(ran.code, 2);
    assert!(
        ran.err.contains("A0210") && ran.err.contains("AL"),
        "{}",
        ran.err
    );
}

#[test]
fn a_check_covers_packs_by_country_by_file_and_by_folder() {
    let home = Home::new();
    assert!(
        home.call("check ME")
            .done()
            .out
            .contains("No problems found")
    );
    own_pack(&home, |text| {
        text.replace("po_ref_days = {", "po_ref_dais = {")
    });
    let folder = home.path().join("questionnaires/countries");
    for target in [
        "ME".to_owned(),
        folder.join("me.toml").display().to_string(),
        folder.display().to_string(),
    ] {
        let ran = home.call(&format!("check {target}"));
        assert_eq!(ran.code, 1, "{target}: {}", ran.out);
        assert!(
            ran.out.contains("C0201") && ran.out.contains("po_ref_days"),
            "{}",
            ran.out
        );
    }
    let all = home.call("check");
    assert!(all.out.contains("C0201"), "{}", all.out);
}

#[test]
fn every_shipped_pack_is_without_a_word_and_adapts_three_questionnaires() {
    let home = Home::new();
    let list = home.call("list --countries --json").done().json();
    let countries: Vec<&str> = list["countries"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["country"].as_str().unwrap())
        .collect();
    assert_eq!(countries, ["AL", "BA", "ME", "MK", "NL", "RS", "XK"]);
    for one in list["countries"].as_array().unwrap() {
        let changes = one["changes"].as_array().unwrap();
        assert_eq!(changes.len(), 3, "{one}");
        assert_eq!(one["signed_off_by"], Json::Null);
        let country = one["country"].as_str().unwrap();
        home.call(&format!("check {country}")).done();
        for questionnaire in ["services", "state_policy", "compensation"] {
            home.call(&format!("show {questionnaire} --country {country}"))
                .done();
        }
    }
}

/// The values that the reference lists, by country, with how sure each is.
const VALUES: [(&str, &str, &str, &str); 20] = [
    ("AL", "po_ref_days", "90", "B"),
    ("BA", "po_ref_days", "30", "C"),
    ("ME", "po_ref_days", "90", "A"),
    ("MK", "po_ref_days", "60", "B"),
    ("RS", "po_ref_days", "90", "B"),
    ("XK", "po_ref_days", "90", "A"),
    ("NL", "po_ref_days", "90", "A"),
    ("AL", "cm_sta_exists", "no", "B"),
    ("BA", "cm_sta_exists", "no", "A"),
    ("ME", "cm_sta_exists", "yes", "B"),
    ("MK", "cm_sta_exists", "yes", "A"),
    ("RS", "cm_sta_exists", "no", "A"),
    ("XK", "cm_sta_exists", "yes", "A"),
    ("NL", "cm_sta_exists", "yes", "A"),
    ("ME", "cm_sta_works_now", "no", "B"),
    ("MK", "cm_sta_works_now", "yes", "A"),
    ("XK", "cm_sta_works_now", "yes", "B"),
    ("NL", "cm_sta_works_now", "yes", "A"),
    ("MK", "cm_sta_max", "5000", "A"),
    ("NL", "cm_sta_max", "35000", "A"),
];

#[test]
fn the_values_are_those_of_the_reference() {
    let home = Home::new();
    let mut found = Vec::new();
    for country in ["AL", "BA", "ME", "MK", "NL", "RS", "XK"] {
        for questionnaire in ["services", "state_policy", "compensation"] {
            let call = format!("show {questionnaire} --country {country} --json");
            let json = home.call(&call).done().json();
            for question in json["questions"].as_array().unwrap() {
                if let Some(prefill) = question["prefill"].as_object() {
                    let text = |key: &str| prefill[key].as_str().unwrap().to_owned();
                    let id = question["id"].as_str().unwrap().to_owned();
                    found.push((country.to_owned(), id, text("value"), text("certainty")));
                }
            }
        }
    }
    let own = |(a, b, c, d): &(&str, &str, &str, &str)| {
        (
            (*a).to_owned(),
            (*b).to_owned(),
            (*c).to_owned(),
            (*d).to_owned(),
        )
    };
    let mut expected: Vec<_> = VALUES.iter().map(own).collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

const DRAFT: &str = "law as of 1 November 2026, draft until a partner signs";

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_part_of_a_questionnaire_says_how_sure_the_value_of_the_country_is() {
    let home = Home::new();
    for (part, many) in [("po_ref_days", false), ("2", true), ("AL-FOR", true)] {
        let call = format!("show state_policy {part} --country AL");
        let text = in_one_line(&home.call(&call).done().out);
        assert!(text.contains(DRAFT), "{part}: {text}");
        let value = "From the country pack: 90, certainty B, law as of";
        assert!(text.contains(value), "{part}: {text}");
        assert!(text.contains("Source: Law 79/2021"), "{part}: {text}");
        let json = home.call(&format!("{call} --json")).done().json();
        assert_eq!(json["pack"]["signed_off_by"], Json::Null);
        let questions = json["questions"].as_array().unwrap();
        assert_eq!(questions.len() > 1, many);
        let certainties: Vec<&Json> = questions
            .iter()
            .map(|one| &one["prefill"]["certainty"])
            .collect();
        assert!(certainties.contains(&&Json::from("B")), "{part}");
    }
}

#[test]
fn paper_for_a_country_says_whose_values_it_holds_and_leaves_out_what_is_not_asked() {
    let home = Home::new();
    let page = home.call("print state_policy --country me").done().out;
    assert!(page.contains(&format!("ME Montenegro: {DRAFT}")), "{page}");
    let value = format!("From the country pack: 90, certainty A, {DRAFT}");
    assert!(page.contains(&value));
    assert!(page.contains("<b>10.05-ME1</b>"));
    assert!(page.contains("A question of the country: it counts in the national score alone."));
    let plain = home.call("print state_policy").done().out;
    assert!(!plain.contains("10.05-ME1") && !plain.contains("country pack"));
    let albanian = home.albanian("print state_policy --country me").done().out;
    assert!(albanian.contains("ME Mali i Zi: "), "{albanian}");
    home.call("print state_policy --country XY")
        .refused(2, "A0210");
}

#[test]
fn a_national_score_and_the_codebook_say_that_the_pack_is_a_draft() {
    let home = Home::new();
    reviewed(&home, &answers());
    let text = home.call("score ME-STATE").done().out;
    assert!(text.contains(&format!("ME Montenegro: {DRAFT}")), "{text}");
    let json = home.call("score ME-STATE --json").done().json();
    assert_eq!(json["pack"]["law_as_of"], "2026-11-01");
    assert_eq!(json["pack"]["signed_off_by"], Json::Null);
    let out = home.path().join("out.csv");
    home.call(&format!(
        "export ME-STATE --format csv --out {}",
        out.display()
    ))
    .done();
    let book = fs::read_to_string(home.path().join("out-codebook.csv")).unwrap();
    let end = "pack_value,pack_certainty,pack_source,pack_law_as_of,pack_signed_off_by";
    assert!(book.lines().next().unwrap().ends_with(end), "{book}");
    let rows: Vec<&str> = book
        .lines()
        .filter(|line| line.contains(",po_ref_days,"))
        .collect();
    let value = ",90,A,";
    assert_eq!(rows.iter().filter(|row| row.contains(value)).count(), 1);
    assert!(
        rows.iter().any(|row| row.ends_with(",2026-11-01,")),
        "{rows:?}"
    );
}

#[test]
fn a_pack_of_an_older_state_of_law_is_said_and_left_and_a_newer_one_wins() {
    let home = Home::new();
    let listed = |home: &Home| {
        let ran = home.call("list --countries --json");
        let json = ran.json();
        let mut all = json["countries"].as_array().unwrap().iter();
        let own = all.find(|one| one["country"] == "ME").unwrap().clone();
        (own["law_as_of"].clone(), own["folder"].is_string(), ran.err)
    };
    own_pack(&home, |text| text.replace("2026-11-01", "2026-10-31"));
    let (day, is_own, said) = listed(&home);
    assert_eq!((day, is_own), (Json::from("2026-11-01"), false));
    assert!(
        said.contains("C0401") && said.contains("= help: "),
        "{said}"
    );
    own_pack(&home, |text| text.replace("2026-11-01", "2027-02-01"));
    let (day, is_own, said) = listed(&home);
    assert_eq!((day, is_own), (Json::from("2027-02-01"), true));
    assert_eq!(said, "");
}
