//! How far each language is, and sheets that go out to translators and come back: `languages`, `translate`. Country packs stand in
//! `pack_texts`.

use std::path::{Path, PathBuf};

use fener::exchange::translation::book::{self, Headings};
use fener::exchange::translation::{Sheet, SheetRow};
use fener::text::i18n::locale::Locale;
use serde_json::Value;

use super::support::Home;

const ENGLISH: &str = "### status: draft\n\nquestionnaire-title = Mine\n    .about = For tests.\nunit-beds =\n    { $n ->\n        [one] bed\n       *[other] beds\n    }\nq_one = How many beds for { $who }?\n    .help = Count them.\n";
const ALBANIAN: &str = "### reviewed-by: the partner, 2027-02-01\n\n# Looked at twice.\nquestionnaire-title = I imi\n    .about = Për prova.\n\nq_one = Sa shtretër për { $who }?\n";

/// A package of three texts in a folder, in English and partly in Albanian.
fn package(home: &Home) -> PathBuf {
    home.file("mine/questionnaire.toml", "format = 1\nid = \"mine\"\nversion = \"1.0.0\"\npurpose = \"assessment\"\ndefault_language = \"en\"\n");
    home.file("mine/en.ftl", ENGLISH);
    home.file("mine/sq.ftl", ALBANIAN);
    home.path().join("mine")
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// A sheet as a translator may send it, of rows of a name, its English and a translation.
fn sent(home: &Home, of: &str, rows: &[(&str, &str, &str)]) -> String {
    let rows = rows.iter().map(|(name, english, text)| SheetRow {
        name: (*name).to_owned(),
        english: (*english).to_owned(),
        text: (*text).to_owned(),
        ..SheetRow::default()
    });
    let sheet = Sheet {
        of: of.to_owned(),
        language: Locale::parse("sq").unwrap(),
        rows: rows.collect(),
    };
    let headings: Headings = ["a", "b", "c", "d", "e", "f"].map(str::to_owned);
    home.file("sent.xlsx", book::write(&sheet, &headings).unwrap())
}

fn counted(json: &Value, language: &str, package: &str) -> Value {
    let rows = json["languages"].as_array().unwrap();
    let row = rows
        .iter()
        .find(|row| row["language"] == language && row["package"] == package);
    row.unwrap_or_else(|| panic!("{language} {package}"))
        .clone()
}

#[test]
fn every_language_and_package_is_counted() {
    let home = Home::new();
    let json = home.call("languages --json").done().json();
    for package in ["interface", "services", "practice", "instruments"] {
        let english = counted(&json, "en", package);
        assert!(english["texts"].as_u64().unwrap() > 100, "{english}");
        let albanian = counted(&json, "sq", package);
        assert_eq!(albanian["texts"], english["texts"]);
        assert_eq!(albanian["written"], english["texts"]);
        assert_eq!(albanian["fallen_back"], 0);
    }
    let table = home.albanian("languages").done().out;
    assert!(table.starts_with("GJUHA "), "{table}");
    let lines = json["languages"].as_array().unwrap().len();
    assert_eq!(table.lines().count(), lines + 1);
}

#[test]
fn no_shipped_translation_is_older_than_its_english() {
    let json = Home::new().call("languages --json").done().json();
    for row in json["languages"].as_array().unwrap() {
        assert_eq!(
            row["out_of_date"], 0,
            "look through the translation, then run `fener translate note {} --into` its folder: {row}",
            row["package"]
        );
    }
}

#[test]
fn a_language_of_the_users_own_is_counted_with_what_it_lacks() {
    let home = Home::new();
    home.file(
        "locales/hr/home.ftl",
        "### status: draft\nhome-title = Fener\n",
    );
    let row = counted(
        &home.call("languages --json").done().json(),
        "hr",
        "interface",
    );
    assert_eq!(
        (&row["written"], &row["same_as_english"]),
        (&1.into(), &1.into())
    );
    assert_eq!(row["not_recorded"], 1);
}

#[test]
fn a_sheet_that_comes_back_as_it_went_out_changes_nothing() {
    let home = Home::new();
    let folder = package(&home);
    let out = "translate export mine --language sq --out sq.xlsx";
    home.call(out).done();
    assert!(home.call(out).err.contains("[A0303]"));
    home.call(&format!("{out} --force")).done();
    home.call("translate import sq.xlsx --into mine").done();
    assert_eq!(read(folder.join("sq.ftl")), ALBANIAN);
    assert_eq!(read(folder.join("en.ftl")), ENGLISH);
}

#[test]
fn a_sheet_tells_the_translator_where_a_text_is_shown_and_how_it_stands() {
    let home = Home::new();
    home.call("translate export services --language sr-Latn --out a.xlsx")
        .done();
    let sheet = book::read(&std::fs::read(home.path().join("a.xlsx")).unwrap()).unwrap();
    assert_eq!(
        (sheet.of.as_str(), sheet.language.as_str()),
        ("services", "sr-Latn")
    );
    let row = |name: &str| sheet.rows.iter().find(|row| row.name == name).unwrap();
    // The global argument names the language of the words around, too.
    assert_eq!(row("sv_acc_food").context, "pitanje 1.05");
    assert_eq!(row("acc-title").context, "odeljak 1");
    assert!(row("acc-title").limit.is_some() && row("sv_acc_food").limit.is_none());
    home.call("translate export interface --language nl --out b.xlsx")
        .done();
    let sheet = book::read(&std::fs::read(home.path().join("b.xlsx")).unwrap()).unwrap();
    let row = sheet
        .rows
        .iter()
        .find(|row| row.name == "key-answer")
        .unwrap();
    assert!(row.context.contains("digits answer"), "{}", row.context);
}

#[test]
fn what_is_new_in_a_sheet_is_written_in_its_place_and_recorded() {
    let home = Home::new();
    let folder = package(&home);
    let file = sent(
        &home,
        "mine",
        &[
            (
                "q_one",
                "How many beds for { $who }?",
                "Sa shtretër ka për { $who }?",
            ),
            ("q_one.help", "Count.", "Numëroji."),
            (
                "unit-beds",
                "{ $n ->\n    [one] bed\n   *[other] beds\n}",
                "shtretër",
            ),
            ("questionnaire-title", "Mine", ""),
        ],
    );
    home.run(["translate", "import", &file, "--into", "mine"])
        .done();
    assert_eq!(
        read(folder.join("sq.ftl")),
        "### status: draft\n\n# Looked at twice.\nquestionnaire-title = I imi\n    .about = Për prova.\nunit-beds = shtretër\n\nq_one = Sa shtretër ka për { $who }?\n    .help = Numëroji.\n",
        "who signed the file has not seen what is new in it"
    );
    let record = read(folder.join("made-from.txt"));
    assert_eq!(
        record.lines().filter(|line| line.ends_with(" sq")).count(),
        3
    );
    home.call("translate export mine --language sq --out again.xlsx")
        .done();
    let sheet = book::read(&std::fs::read(home.path().join("again.xlsx")).unwrap()).unwrap();
    let states: Vec<(&str, &str)> = sheet
        .rows
        .iter()
        .map(|row| (row.name.as_str(), row.state.as_str()))
        .collect();
    assert_eq!(
        states,
        [
            ("questionnaire-title", "pa shënim"),
            ("questionnaire-title.about", "pa shënim"),
            ("unit-beds", "e freskët"),
            ("q_one", "e freskët"),
            // The translator saw another English than that of today.
            ("q_one.help", "e vjetruar"),
        ]
    );
}

#[test]
fn an_author_notes_that_the_translations_are_of_today() {
    let home = Home::new();
    let folder = package(&home);
    home.call("translate note mine").done();
    let record = read(folder.join("made-from.txt"));
    assert_eq!(
        record.lines().filter(|line| line.ends_with(" sq")).count(),
        3
    );
    home.file(
        "mine/en.ftl",
        ENGLISH.replace("q_one = How many", "q_one = What number of"),
    );
    home.call("translate export mine --language sq --out a.xlsx")
        .done();
    let sheet = book::read(&std::fs::read(home.path().join("a.xlsx")).unwrap()).unwrap();
    let row = sheet.rows.iter().find(|row| row.name == "q_one").unwrap();
    assert_eq!(row.state, "e vjetruar");
}

#[test]
fn one_mistake_in_a_sheet_is_said_with_its_row_and_nothing_is_written() {
    let home = Home::new();
    let folder = package(&home);
    let file = sent(
        &home,
        "mine",
        &[
            ("questionnaire-title", "Mine", "Tjetër"),
            ("q_one", "How many beds for { $who }?", "Sa për { $kush }?"),
        ],
    );
    let ran = home.run(["translate", "import", &file, "--into", "mine"]);
    let ran = ran.refused(1, "I0304");
    assert!(ran.err.contains("sent.xlsx:3:"), "{}", ran.err);
    assert_eq!(read(folder.join("sq.ftl")), ALBANIAN);
    assert!(!folder.join("made-from.txt").exists());
    let albanian = home.run([
        "--language",
        "sq",
        "translate",
        "import",
        &file,
        "--into",
        "mine",
    ]);
    assert!(
        albanian.err.contains("variabla të tjera"),
        "{}",
        albanian.err
    );
}

#[test]
fn what_is_no_sheet_or_belongs_elsewhere_is_refused() {
    let home = Home::new();
    package(&home);
    let text = home.file("text.xlsx", "hello");
    home.run(["translate", "import", &text, "--into", "mine"])
        .refused(2, "I0301");
    home.call("translate import nowhere.xlsx --into mine")
        .refused(2, "A0201");
    let other = sent(&home, "services", &[]);
    home.run(["translate", "import", &other, "--into", "mine"])
        .refused(2, "I0302");
    let unknown = sent(&home, "servics", &[]);
    home.run(["translate", "import", &unknown, "--into", "."])
        .refused(2, "A0203");
    home.call("translate export services --out a.xlsx")
        .refused(2, "A0105");
    home.call("translate export services --language en --out a.xlsx")
        .refused(2, "A0105");
    let bare = home.call("translate export services --language sq");
    assert!(bare.code == 2 && bare.err.contains("[A0103]"), "{bare:?}");
    home.call("translate import sent.xlsx").refused(2, "A0103");
    home.file("mine/sq.ftl", "q_one = {\n");
    let good = sent(&home, "mine", &[("q_one.help", "Count them.", "Numëroji.")]);
    home.run(["translate", "import", &good, "--into", "mine"])
        .refused(2, "I0310");
    assert_eq!(read(home.path().join("mine/sq.ftl")), "q_one = {\n");
}

#[test]
fn nothing_is_written_outside_of_the_folder() {
    let home = Home::new();
    let folder = package(&home);
    let outside = home.file("outside.ftl", ALBANIAN);
    std::fs::remove_file(folder.join("sq.ftl")).unwrap();
    std::os::unix::fs::symlink(&outside, folder.join("sq.ftl")).unwrap();
    let file = sent(&home, "mine", &[("q_one.help", "Count them.", "Numëroji.")]);
    home.run(["translate", "import", &file, "--into", "mine"])
        .refused(2, "I0310");
    assert_eq!(read(&outside), ALBANIAN);
    std::fs::create_dir(home.path().join("elsewhere")).unwrap();
    std::fs::create_dir(home.path().join("texts")).unwrap();
    let link = home.path().join("texts/sq");
    std::os::unix::fs::symlink(home.path().join("elsewhere"), link).unwrap();
    let file = sent(&home, "interface", &[("home-title", "Fener", "Feneri")]);
    home.run(["translate", "import", &file, "--into", "texts"])
        .refused(2, "I0310");
    assert_eq!(
        std::fs::read_dir(home.path().join("elsewhere"))
            .unwrap()
            .count(),
        0
    );
}

#[test]
fn the_interface_is_written_area_by_area_into_a_folder_of_the_users_own() {
    let home = Home::new();
    let file = sent(&home, "interface", &[("home-title", "Fener", "Feneri im")]);
    home.run(["translate", "import", &file, "--into", "locales"])
        .done();
    let areas: Vec<_> = std::fs::read_dir(home.path().join("locales/sq"))
        .unwrap()
        .collect();
    assert_eq!(areas.len(), 1, "only what changed");
    let text = read(home.path().join("locales/sq/home.ftl"));
    assert!(text.contains("\nhome-title = Feneri im\n"), "{text}");
    let json = home.call("languages --json").done().json();
    assert_eq!(counted(&json, "sq", "interface")["out_of_date"], 0);
}

#[test]
fn whoever_sends_out_a_sheet_is_answered_in_a_language_of_their_own() {
    let home = Home::new();
    let out = "translate export services --language nl --out nl.xlsx";
    let ran = home.albanian(out).done();
    assert_eq!(ran.out, "U shkrua: nl.xlsx\n");
    let made = book::read(&std::fs::read(home.path().join("nl.xlsx")).unwrap()).unwrap();
    assert_eq!(made.language.as_str(), "nl");
    let food = made.rows.iter().find(|row| row.name == "sv_acc_food");
    assert_eq!(food.unwrap().context, "pyetja 1.05");
    // Alone it is for the translator, who reads the sheet in it.
    home.call(&format!("{out} --force")).done();
    let made = book::read(&std::fs::read(home.path().join("nl.xlsx")).unwrap()).unwrap();
    let food = made.rows.iter().find(|row| row.name == "sv_acc_food");
    assert_eq!(food.unwrap().context, "vraag 1.05");
    // Elsewhere the word may stand anywhere.
    let list = home.call("languages --language sq").done().out;
    assert!(list.starts_with("GJUHA "), "{list}");
}

#[test]
fn a_language_that_nobody_knows_has_no_sheet_until_it_has_an_entry() {
    let home = Home::new();
    let out = "translate export services --language xx --out xx.xlsx";
    let ran = home.call(out).refused(2, "A0105");
    assert!(
        ran.err.contains("does not know the language “xx”"),
        "{ran:?}"
    );
    assert!(ran.err.contains("locales/languages.toml"), "{ran:?}");
    assert!(!home.path().join("xx.xlsx").exists());
    home.call("translate note services --language xx --into .")
        .refused(2, "A0105");
    home.file(
        "locales/languages.toml",
        "[[language]]\ntag = \"xx\"\nname = \"Xx\"\n",
    );
    home.call(out).done();
}

#[test]
fn texts_that_came_back_beside_no_questionnaire_are_told_where_they_are_checked() {
    let home = Home::new();
    home.file("into/nl.ftl", "q_one = Hoeveel?\n");
    for target in ["into/nl.ftl", "into"] {
        let ran = home.run(["check", target]).refused(2, "A0202");
        assert!(
            ran.err.contains("texts without their questionnaire"),
            "{ran:?}"
        );
        assert!(ran.err.contains("questionnaires/ID"), "{ran:?}");
    }
}

#[test]
fn a_check_with_errors_says_that_more_is_looked_at_once_they_are_mended() {
    let home = Home::new();
    package(&home);
    let later = "once the errors are mended. Check again then.\n";
    let ran = home.call("check services").done();
    assert!(!ran.out.contains(later), "{}", ran.out);
    home.file("mine/questionnaire.toml", "format = 1\nid = \"mine\"\n");
    let ran = home.call("check mine");
    assert!(ran.code == 1 && ran.out.ends_with(later), "{}", ran.out);
}
