//! The texts of country packs are counted, go out to translators, come back and are compared like all others: `languages`, `translate`,
//! `diff`.

use std::fs;
use std::path::PathBuf;

use fener::exchange::translation::book;
use serde_json::Value;

use super::support::Home;

const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];
const COUNTRIES: [&str; 7] = ["AL", "BA", "ME", "MK", "NL", "RS", "XK"];

/// A copy of the shipped Albanian pack in a folder of the home.
fn albania(home: &Home, folder: &str) -> PathBuf {
    copied(home, "al", folder)
}

fn copied(home: &Home, country: &str, folder: &str) -> PathBuf {
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("questionnaires/countries");
    let name = format!("{country}.toml");
    let structure = fs::read_to_string(shipped.join(&name)).unwrap();
    home.file(&format!("{folder}/{name}"), structure);
    for entry in fs::read_dir(shipped.join(country)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read(&path).unwrap();
        home.file(&format!("{folder}/{country}/{name}"), text);
    }
    home.path().join(folder)
}

/// What a comparison says of the facts: key, before, now.
fn facts(json: &Value) -> Vec<[&str; 3]> {
    let facts = json["facts"].as_array().unwrap().iter();
    facts
        .map(|one| ["key", "old", "new"].map(|side| one[side].as_str().unwrap()))
        .collect()
}

fn change(path: PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    fs::write(path, text.replace(from, to)).unwrap();
}

fn counted(json: &Value, language: &str, package: &str) -> Value {
    let mut rows = json["languages"].as_array().unwrap().iter();
    let row = rows.find(|row| row["language"] == language && row["package"] == package);
    row.unwrap_or_else(|| panic!("{language} {package}"))
        .clone()
}

fn sheet(home: &Home, name: &str) -> fener::exchange::translation::Sheet {
    book::read(&fs::read(home.path().join(name)).unwrap()).unwrap()
}

#[test]
fn every_shipped_pack_is_written_in_every_language_and_none_is_out_of_date() {
    let json = Home::new().call("languages --json").done().json();
    for country in COUNTRIES {
        for language in LANGUAGES {
            let row = counted(&json, language, country);
            assert_eq!(row["written"], row["texts"], "{row}");
            for left in ["fallen_back", "out_of_date", "not_recorded"] {
                assert_eq!(row[left], 0, "{row}");
            }
        }
    }
}

#[test]
fn countries_are_called_by_their_name_in_the_language_of_the_screen() {
    let home = Home::new();
    for (language, names) in [
        (
            "sq",
            "Shqipëria|Bosnja dhe Hercegovina|Mali i Zi|Maqedonia e Veriut|Holanda|Serbia|Kosova",
        ),
        (
            "sr-Latn",
            "Albanija|Bosna i Hercegovina|Crna Gora|Severna Makedonija|Holandija|Srbija|Kosovo",
        ),
        (
            "sr-Cyrl",
            "Албанија|Босна и Херцеговина|Црна Гора|Северна Македонија|Холандија|Србија|Косово",
        ),
        (
            "bs",
            "Albanija|Bosna i Hercegovina|Crna Gora|Sjeverna Makedonija|Nizozemska|Srbija|Kosovo",
        ),
        (
            "cnr",
            "Albanija|Bosna i Hercegovina|Crna Gora|Sjeverna Makedonija|Holandija|Srbija|Kosovo",
        ),
        (
            "mk",
            "Албанија|Босна и Херцеговина|Црна Гора|Северна Македонија|Холандија|Србија|Косово",
        ),
        (
            "nl",
            "Albanië|Bosnië en Herzegovina|Montenegro|Noord-Macedonië|Nederland|Servië|Kosovo",
        ),
    ] {
        let json = home
            .call(&format!("--language {language} list --countries --json"))
            .done()
            .json();
        let named = json["countries"].as_array().unwrap().iter();
        let named: Vec<&str> = named.map(|one| one["name"].as_str().unwrap()).collect();
        assert_eq!(named.join("|"), names, "{language}");
    }
}

#[test]
fn a_sheet_of_a_pack_goes_out_with_its_places_and_comes_back_to_the_letter() {
    let home = Home::new();
    let folder = albania(&home, "packs");
    for (n, origin) in ["AL", "al", "packs/al.toml", "packs/al"].iter().enumerate() {
        home.call(&format!(
            "translate export {origin} --language nl --out {n}.xlsx"
        ))
        .done();
    }
    let out = sheet(&home, "0.xlsx");
    assert_eq!(out.of, "AL");
    assert_eq!(out, sheet(&home, "2.xlsx"));
    let row = |name: &str| out.rows.iter().find(|row| row.name == name).unwrap();
    assert_eq!(row("po_idn_decoupled.help").context, "vraag 1.02, .help");
    assert_eq!(row("country-al").text, "Albanië");
    let before: Vec<(String, String)> = LANGUAGES
        .iter()
        .filter(|language| **language != "sr-Cyrl")
        .map(|language| folder.join(format!("al/{language}.ftl")))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            (path.display().to_string(), text)
        })
        .collect();
    home.call("translate import 0.xlsx --into packs/al").done();
    for (path, text) in before {
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "{path}");
    }
    // It is of Albania and of nothing else.
    home.file("packs/ba.toml", "format = 1\n");
    home.file("packs/ba/en.ftl", "### status: draft\n");
    home.call("translate import 0.xlsx --into packs/ba")
        .refused(2, "I0302");
}

#[test]
fn a_pack_whose_english_changed_has_translations_out_of_date_until_they_are_noted() {
    let home = Home::new();
    let folder = albania(&home, "questionnaires/countries");
    change(
        folder.join("al/en.ftl"),
        "country-al = Albania",
        "country-al = Republic of Albania",
    );
    let json = home.call("languages --json").done().json();
    for language in &LANGUAGES[1..] {
        assert_eq!(counted(&json, language, "AL")["out_of_date"], 1);
    }
    home.call("translate note questionnaires/countries/al")
        .done();
    let json = home.call("languages --json").done().json();
    assert_eq!(counted(&json, "mk", "AL")["out_of_date"], 0);
    // The note belongs to no pack, so that no session sees another pack for it.
    let listed = |home: &Home| {
        let json = home.call("list --countries --json").done().json();
        json["countries"][0]["digest"].clone()
    };
    let with = listed(&home);
    fs::remove_file(folder.join("al/made-from.txt")).unwrap();
    assert_eq!(listed(&home), with);
}

#[test]
fn two_versions_of_a_pack_are_compared_by_facts_texts_and_questions() {
    let home = Home::new();
    let (old, new) = (albania(&home, "old"), albania(&home, "new"));
    assert_eq!(
        home.call("diff AL old/al.toml").done().out,
        "No question changed.\n"
    );
    change(new.join("al.toml"), "2026-11-01", "2027-02-01");
    change(
        new.join("al.toml"),
        "po_ref_days = { value = 90, certainty = \"B\"",
        "po_ref_days = { value = 60, certainty = \"A\"",
    );
    change(
        new.join("al/en.ftl"),
        "= the Responsible Authority",
        "= the new Authority",
    );
    change(
        new.join("al/en.ftl"),
        "Two locks to try",
        "Two doors to try",
    );
    let ran = home.call("diff old/al.toml new/al.toml --json");
    assert_eq!(ran.code, 1);
    let json = ran.json();
    let facts = json["facts"].as_array().unwrap().iter();
    let facts: Vec<(&str, &str)> = facts
        .map(|one| (one["key"].as_str().unwrap(), one["new"].as_str().unwrap()))
        .collect();
    assert_eq!(
        facts,
        [
            ("al-responsible-authority", "the new Authority"),
            ("law_as_of", "2027-02-01"),
            (
                "po_idn_decoupled.help",
                "Two doors to try: the opened case and the statement. The status of potential victim (VMT) is enough for \
                 services, and { $identification_body } gives it without either."
            ),
            (
                "prefill.po_ref_days",
                "60, A, Law 79/2021 on foreigners: three months"
            ),
        ]
    );
    let questions = json["questions"].as_array().unwrap().iter();
    let changed: Vec<&str> = questions
        .filter(|one| !one["changes"].as_array().unwrap().is_empty())
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(changed, ["po_ref_days"]);
    let text = home.call("diff old/al new/al").out;
    assert!(text.contains("      - 90, B, Law 79/2021"), "{text}");
    home.call("diff AL services").refused(2, "A0105");
    home.call("diff AL BA").refused(2, "A0105");
    change(old.join("al.toml"), "format = 1", "format = one");
    home.call("diff old/al.toml new/al.toml")
        .refused(2, "P0006");
}

#[test]
fn a_countrys_own_wording_of_a_question_is_a_fact_and_asks_nobody_again() {
    let home = Home::new();
    let (_, new) = (albania(&home, "old"), albania(&home, "new"));
    change(
        new.join("al/en.ftl"),
        "po_idn_decoupled =\n",
        "po_idn_decoupled = Is a person identified without a case?\n",
    );
    let json = home.call("diff old/al.toml new/al.toml --json").json();
    let own = [
        "po_idn_decoupled",
        "",
        "Is a person identified without a case?",
    ];
    assert_eq!(facts(&json), [own]);
    let questions = json["questions"].as_array().unwrap();
    let mut all = questions.iter().map(|one| &one["answers"]);
    assert!(all.all(|fate| fate == "carry_over"), "{json}");
}

#[test]
fn which_levels_count_is_among_the_facts() {
    let home = Home::new();
    let (_, new) = (copied(&home, "ba", "old"), copied(&home, "ba", "new"));
    change(
        new.join("ba.toml"),
        "roll_up = [\"state\", \"fbih\", \"rs_entity\", \"brcko\"]",
        "roll_up = [\"fbih\", \"rs_entity\", \"brcko\"]",
    );
    let ran = home.call("diff old/ba.toml new/ba.toml --json");
    assert_eq!(ran.code, 1);
    let before = "state, fbih, rs_entity, brcko";
    let now = "fbih, rs_entity, brcko";
    assert_eq!(facts(&ran.json()), [["roll_up", before, now]]);
}

#[test]
fn a_broken_questionnaire_of_the_users_own_is_said_and_stands_in_no_comparison() {
    let home = Home::new();
    let (_, new) = (albania(&home, "old"), albania(&home, "new"));
    change(
        new.join("al.toml"),
        "po_ref_days = { value = 90",
        "po_ref_days = { value = 60",
    );
    let whole = home.call("diff old/al.toml new/al.toml --json").json();
    for (id, version) in [("mine", "1.0.0"), ("services", "9.0.0")] {
        let head = format!("format = 1\nid = \"{id}\"\nversion = \"{version}\"\nsections = 7\n");
        home.file(&format!("questionnaires/{id}/questionnaire.toml"), head);
    }
    let ran = home.call("diff old/al.toml new/al.toml --json");
    assert_eq!(ran.code, 1, "{ran:?}");
    // Of the one that the program has too, the program's is compared.
    assert_eq!(ran.json(), whole);
    for folder in ["mine", "services"] {
        assert!(ran.err.contains(folder), "{}", ran.err);
    }
}

#[test]
fn a_pack_of_ones_own_that_cannot_be_offered_is_checked_by_its_country() {
    let home = Home::new();
    home.file(
        "questionnaires/countries/hr.toml",
        "format = 1\ncountry = \n",
    );
    let ran = home.call("check HR");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(ran.out.contains("P0006"), "{}", ran.out);
    assert!(ran.out.contains("countries/hr.toml:2"), "{}", ran.out);
    home.call("check HX").refused(2, "A0202");
    // Beside a pack of the program too.
    home.file(
        "questionnaires/countries/al.toml",
        "format = 1\ncountry = \n",
    );
    let ran = home.call("check AL");
    assert!(ran.out.contains("countries/al.toml:2"), "{}", ran.out);
}

#[test]
fn a_pack_without_its_english_is_told_which_files_a_pack_has() {
    let home = Home::new();
    let folder = albania(&home, "questionnaires/countries");
    fs::remove_file(folder.join("al/en.ftl")).unwrap();
    let ran = home.call("check AL");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert!(
        ran.out
            .contains("“al.toml” for its structure and “al/en.ftl”"),
        "{}",
        ran.out
    );
    assert!(!ran.out.contains("questionnaire.toml"), "{}", ran.out);
}

/// A pack of the user's own that has where a value was seen in its line, as packs had it before, and not among its English texts.
fn with_source_in_its_line(home: &Home) -> PathBuf {
    let folder = albania(home, "questionnaires/countries");
    change(
        folder.join("al.toml"),
        "po_ref_days = { value = 90, certainty = \"B\" }",
        "po_ref_days = { value = 90, certainty = \"B\", source = \"Law 79/2021\" }",
    );
    for file in fs::read_dir(folder.join("al")).unwrap() {
        let path = file.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let kept = text
            .lines()
            .filter(|line| !line.starts_with("al-source-po_ref_days"));
        fs::write(
            &path,
            kept.map(|line| format!("{line}\n")).collect::<String>(),
        )
        .unwrap();
    }
    folder
}

fn append(path: PathBuf, line: &str) {
    let text = fs::read_to_string(&path).unwrap();
    fs::write(path, format!("{text}{line}\n")).unwrap();
}

const DAYS: &str = "show state_policy 2.02 --country AL";

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn where_each_shipped_value_was_seen_is_said_in_the_language_shown() {
    let home = Home::new();
    for (country, number, macedonian, english) in [
        (
            "MK",
            "2.02",
            "Закон за странци од 2018 година: два месеца",
            "Law on Foreigners, 2018: two months",
        ),
        (
            "NL",
            "2.02",
            "Упатство за примена на Законот за странци, B8/3: најмногу три месеци",
            "Vreemdelingencirculaire B8/3: at most three months",
        ),
    ] {
        let show = format!("show state_policy {number} --country {country}");
        let said = home.call(&show).done().out;
        assert!(in_one_line(&said).contains(english), "{said}");
        let said = home.call(&format!("--language mk {show}")).done().out;
        assert!(in_one_line(&said).contains(macedonian), "{said}");
        // What programs read is the same in all languages.
        let json = home
            .call(&format!("--language mk {show} --json"))
            .done()
            .out;
        assert!(json.contains(&format!("\"{english}\"")), "{json}");
    }
    for country in COUNTRIES {
        for language in LANGUAGES {
            for questionnaire in ["state_policy", "compensation"] {
                let print = format!(
                    "--language {language} print {questionnaire} --country {country} --out p.html --force"
                );
                home.call(&print).done();
                let paper = fs::read_to_string(home.path().join("p.html")).unwrap();
                assert!(!paper.contains("[en]"), "{print}");
            }
        }
    }
}

#[test]
fn where_a_value_was_seen_goes_out_to_translators_and_comes_back() {
    let home = Home::new();
    let folder = albania(&home, "questionnaires/countries");
    change(
        folder.join("al/en.ftl"),
        "al-source-po_ref_days = Law 79/2021 on foreigners: three months",
        "al-source-po_ref_days = Law 80/2027: three months",
    );
    let out_of_date = |home: &Home| {
        let json = home.call("languages --json").done().json();
        counted(&json, "sq", "AL")["out_of_date"].clone()
    };
    assert_eq!(out_of_date(&home), 1);
    home.call("translate export AL --language sq --out al.xlsx")
        .done();
    let mut out = sheet(&home, "al.xlsx");
    let row = out
        .rows
        .iter_mut()
        .find(|row| row.name == "al-source-po_ref_days");
    let row = row.unwrap();
    assert_eq!(row.english, "Law 80/2027: three months");
    row.text = "Ligji 80/2027: tre muaj".to_owned();
    let headings = ["id", "english", "context", "text", "limit", "state"].map(str::to_owned);
    home.file("back.xlsx", book::write(&out, &headings).unwrap());
    home.call("translate import back.xlsx --into questionnaires/countries/al")
        .done();
    assert_eq!(out_of_date(&home), 0);
    let albanian = home.albanian(DAYS).done().out;
    assert!(albanian.contains("Ligji 80/2027: tre muaj"), "{albanian}");
}

#[test]
fn where_a_value_was_seen_may_stand_in_its_line_and_is_marked_where_nobody_translated_it() {
    let home = Home::new();
    let folder = with_source_in_its_line(&home);
    append(
        folder.join("al/sq.ftl"),
        "al-source-po_ref_days = Ligji 79/2021",
    );
    // It is neither surplus in the language that has it nor missed in those that have it not.
    let checked = home.call("check AL").done().out;
    assert!(checked.contains("No problems"), "{checked}");
    assert!(home.call(DAYS).done().out.contains("Source: Law 79/2021"));
    let albanian = home.albanian(DAYS).done().out;
    assert!(albanian.contains("Ligji 79/2021"), "{albanian}");
    assert!(!albanian.contains("[en]"), "{albanian}");
    let dutch = home.call(&format!("--language nl {DAYS}")).done().out;
    assert!(dutch.contains("Law 79/2021 [en]"), "{dutch}");
    // With an English text of its own it is missed where it is not written yet.
    append(
        folder.join("al/en.ftl"),
        "al-source-po_ref_days = Law 79/2021 on foreigners",
    );
    let checked = home.call("check AL").out;
    assert!(
        checked.contains("“al/nl.ftl” has no text “al-source-po_ref_days”"),
        "{checked}"
    );
    for written in ["al/en.ftl", "al/sq.ftl", "error"] {
        assert!(!checked.contains(written), "{checked}");
    }
    assert!(
        home.call(DAYS)
            .done()
            .out
            .contains("Law 79/2021 on foreigners")
    );
}

#[test]
fn a_value_without_where_it_was_seen_is_a_mistake_at_the_value() {
    let home = Home::new();
    let folder = with_source_in_its_line(&home);
    change(folder.join("al.toml"), ", source = \"Law 79/2021\"", "");
    let ran = home.call("check AL");
    assert_eq!(ran.code, 1, "{ran:?}");
    for words in [
        "error[T0102]",
        "“al/en.ftl” has no text “al-source-po_ref_days”",
        "countries/al.toml:",
    ] {
        assert!(ran.out.contains(words), "{words}: {}", ran.out);
    }
}

#[test]
fn where_a_value_was_seen_is_compared_once_with_the_value() {
    let home = Home::new();
    let (_, new) = (albania(&home, "old"), albania(&home, "new"));
    change(
        new.join("al/en.ftl"),
        "Law 79/2021 on foreigners: three months",
        "Law 80/2027",
    );
    let ran = home.call("diff old/al.toml new/al.toml --json");
    let before = "90, B, Law 79/2021 on foreigners: three months";
    assert_eq!(
        facts(&ran.json()),
        [["prefill.po_ref_days", before, "90, B, Law 80/2027"]]
    );
}
