//! A language comes by files alone to the country packs and to the table of sources too: counted, checked, noted, spoken, and no part of
//! either.

use std::sync::Arc;

use fener::form::load::kept;
use fener::form::load::source::{InstrumentSource, PackageSource};
use fener::interface::tui::package::texts_of;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::locale::Locale;
use fener::text::i18n::standing::known;
use fener::text::i18n::written::TextName;
use fener::world::{World, countries::embedded, embedded_instruments};

use crate::cli::countries::{answers, reviewed};
use crate::cli::support::Home;

const PACK: &str = "questionnaires/countries/me/hr.ftl";
const SOURCES: &str = "questionnaires/instruments/hr.ftl";

/// A home with Croatian for Montenegro and for the sources.
fn home() -> Home {
    let home = super::croatian();
    home.file(
        PACK,
        "### status: draft\n\ncountry-me = Crna Gora (hr)\nme-source-po_ref_days = Zakon o strancima Crne Gore\n\
         me_cor_building = Može li udruga dobiti dozvolu bez vlastite zgrade?\n",
    );
    home.file(
        SOURCES,
        "### status: draft\n\ninstrument-coe-thb = Konvencija o suzbijanju trgovanja ljudima\n",
    );
    home
}

fn counted(home: &Home, package: &str, what: &str) -> u64 {
    let json = home.call("languages --json").done().json();
    let mut rows = json["languages"].as_array().unwrap().iter();
    let row = rows.find(|row| row["language"] == "hr" && row["package"] == package);
    row.unwrap()[what].as_u64().unwrap()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a source says in Croatian under a name.
fn croatian(source: &PackageSource, folder: &str, name: &str) -> Option<String> {
    let texts = known(&texts_of(source, folder), &Locale::parse("hr").unwrap());
    texts
        .get(&TextName::parse(name))
        .map(|text| text.source.clone())
}

/// The same with another English text.
fn reworded(mut source: PackageSource, file: &str, from: &str, to: &str) -> PackageSource {
    let mut files = source.files.iter_mut();
    let (_, text) = files.find(|(name, _)| name == file).unwrap();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    *text = Arc::from(text.replace(from, to));
    source
}

#[test]
fn packs_and_sources_speak_a_language_that_is_added_to_them() {
    let home = home();
    let list = home.call("list --countries --language hr").done().out;
    assert!(list.contains("Crna Gora (hr)"), "{list}");
    let shown = home
        .call("show state_policy 2.02 --country ME --language hr")
        .done()
        .out;
    let shown = in_one_line(&shown);
    for words in [
        "Zakon o strancima Crne Gore",
        "Konvencija o suzbijanju trgovanja ljudima",
    ] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    // They are no part of the pack.
    let digest = |home: &Home| {
        let json = home.call("list --countries --json").done().json();
        json["countries"][2]["digest"].clone()
    };
    assert_eq!(digest(&home), digest(&Home::new()));
}

#[test]
fn what_is_added_to_packs_and_sources_is_counted_and_noted() {
    let home = home();
    for (name, written, folder) in [("ME", 3, "countries/me"), ("instruments", 1, "instruments")] {
        assert_eq!(counted(&home, name, "written"), written);
        assert_eq!(counted(&home, name, "not_recorded"), written);
        let note = format!("translate note {name} --language hr --into questionnaires/{folder}");
        home.call(&note).done();
        assert_eq!(counted(&home, name, "not_recorded"), 0);
    }
    // A sheet goes out with what is there and comes back beside it.
    home.call("translate export ME --language hr --out me.xlsx")
        .done();
    home.call("translate import me.xlsx --into questionnaires/countries/me")
        .done();
}

#[test]
fn what_is_added_to_packs_and_sources_is_checked_by_every_name() {
    let home = home();
    let lacks = "has no text “me-identification-body”";
    for target in ["ME", PACK, "questionnaires/countries/me"] {
        let said = home.call(&format!("check {target}")).out;
        assert!(said.contains(lacks), "{target}: {said}");
    }
    let lacks = "has no text “instrument-coe-vc”";
    for target in [SOURCES, "questionnaires/instruments"] {
        let said = home.call(&format!("check {target}")).out;
        assert!(said.contains(lacks), "{target}: {said}");
    }
    home.file(PACK, "### status: draft\n\nme-nothing = x\n");
    home.file(SOURCES, "### status: draft\n\ninstrument-nothing = x\n");
    let all = home.call("check").out;
    for name in ["me-nothing", "instrument-nothing"] {
        assert!(all.contains(name), "{name}: {all}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_costs_that_language_alone() {
    let home = Home::new();
    let without = home
        .albanian("show state_policy 2.02 --country ME")
        .done()
        .out;
    for folder in ["countries/me", "instruments"] {
        let bytes = b"### status: draft\n\ncountry-me = Crna \xbe\n";
        home.file(&format!("questionnaires/{folder}/sq.ftl"), bytes);
    }
    let json = home.call("check --json").json();
    let found = json["diagnostics"].as_array().unwrap().iter();
    let found: Vec<_> = found.map(|one| (&one["code"], &one["severity"])).collect();
    assert_eq!(found.len(), 2, "{json}");
    assert!(
        found
            .iter()
            .all(|(code, severity)| **code == "P0003" && **severity == "warning")
    );
    let with = home
        .albanian("show state_policy 2.02 --country ME")
        .done()
        .out;
    assert_eq!(with, without);
}

#[test]
fn a_session_with_a_pack_speaks_the_language_as_it_is_written_today() {
    let home = home();
    reviewed(&home, &answers());
    let told = |home: &Home| {
        let out = home
            .call("score ME-STATE --explain --language hr")
            .done()
            .out;
        in_one_line(&out)
    };
    let before = told(&home);
    assert!(before.contains("Može li udruga dobiti dozvolu"), "{before}");
    home.file(
        PACK,
        "### status: draft\n\nme_cor_building = Može li udruga otvoriti sklonište?\n",
    );
    let after = told(&home);
    assert!(
        after.contains("Može li udruga otvoriti sklonište?"),
        "{after}"
    );
}

#[test]
fn a_pack_of_an_older_session_is_spoken_as_far_as_its_english_is_the_same() {
    let home = home();
    let (library, _) = World::within(home.path()).library(&mut SourceMap::default());
    let pack = embedded()
        .find(|pack| pack.text("me.toml").is_some())
        .unwrap();
    let mut kept = reworded(
        pack,
        "me/en.ftl",
        "country-me = Montenegro",
        "country-me = Zeta",
    );
    let digest = kept.digest();
    library.country("ME").unwrap().lay_over(&mut kept, digest);
    assert_eq!(croatian(&kept, "me/", "country-me"), None);
    let law = Some("Zakon o strancima Crne Gore".to_owned());
    assert_eq!(croatian(&kept, "me/", "me-source-po_ref_days"), law);
    assert_eq!(kept.digest(), digest);
}

#[test]
fn the_sources_of_an_older_session_are_spoken_as_far_as_their_english_is_the_same() {
    let home = home();
    let today = World::within(home.path()).instruments();
    let name = "instrument-coe-thb";
    let in_session = |table: PackageSource| {
        let own = InstrumentSource {
            layers: vec![table],
        };
        let package = PackageSource::from_texts("", own.layers[0].origin.clone(), []);
        let (_, tables) = kept::read(kept::files(&package, &own), &today);
        let said = tables
            .layers
            .iter()
            .filter_map(|layer| croatian(layer, "instruments/", name));
        said.collect::<Vec<_>>()
    };
    let spoken = ["Konvencija o suzbijanju trgovanja ljudima"];
    assert_eq!(in_session(embedded_instruments()), spoken);
    let table = embedded_instruments();
    let english = table.text("instruments/en.ftl").unwrap().clone();
    let line = english
        .lines()
        .find(|line| line.starts_with("instrument-coe-thb ="))
        .unwrap();
    let other = reworded(
        table,
        "instruments/en.ftl",
        line,
        "instrument-coe-thb = Another",
    );
    assert_eq!(in_session(other), Vec::<String>::new());
}
