//! Folders on a real disk: packages of the user's own beside those of the program, and what a path can name.

use std::fs;
use std::path::Path;

use fener::base::id::QuestionnaireId;
use fener::form::load::source::Origin;
use fener::form::load::texts::Languages;
use fener::form::model::version::Version;
use fener::text::diag::code::Code;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::locale::Locale;
use fener::world::{World, embedded_packages, package_at};
use tempfile::TempDir;

use crate::load::support::{printed, services};

/// A world in a fresh folder, with a package of the user's own made from the services questionnaire.
fn with_own(version: &str, change: impl Fn(&str, &str) -> String) -> (TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("questionnaires/my services");
    fs::create_dir_all(&own).unwrap();
    for (name, text) in &services().files {
        let text = match name.as_str() {
            "questionnaire.toml" => text.replacen("1.0.0", version, 1),
            _ => text.to_string(),
        };
        fs::write(own.join(name), change(name, &text)).unwrap();
    }
    let world = World::within(folder.path());
    (folder, world)
}

fn same(_: &str, text: &str) -> String {
    text.to_owned()
}

fn id() -> QuestionnaireId {
    QuestionnaireId::new("services")
}

#[test]
fn the_program_brings_its_questionnaires_and_every_one_loads_without_a_word() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::within(folder.path());
    let mut sources = SourceMap::default();
    let (library, found) = world.library(&mut sources);
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
    assert_eq!(library.offers.len(), embedded_packages().count());
    for offer in &library.offers {
        let (loaded, found) = library.load(&offer.id, Languages::All, &mut sources);
        assert_eq!(printed(&found, &sources), Vec::<String>::new());
        assert_eq!(loaded.unwrap().version, offer.version);
    }
}

#[test]
fn titles_are_read_without_loading_anything() {
    let world = World::within(Path::new("nowhere"));
    let (library, _) = world.library(&mut SourceMap::default());
    let offer = library.find(&id()).unwrap();
    let title = |tag: &str| offer.title(&Locale::parse(tag).unwrap());
    assert_eq!(title("en"), Some("Services for victims: site visit"));
    assert!(title("sq").unwrap().starts_with("Shërbimet"));
    assert_eq!(title("hr"), None);
}

#[test]
fn a_newer_package_of_the_user_wins() {
    let (_folder, world) = with_own("1.1.0", same);
    let mut sources = SourceMap::default();
    let (library, found) = world.library(&mut sources);
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
    let offer = library.find(&id()).unwrap();
    assert_eq!(Some(offer.version), Version::parse("1.1.0"));
    assert!(matches!(offer.source.origin, Origin::Folder(_)));
    let (loaded, _) = library.load(&id(), Languages::All, &mut sources);
    assert_eq!(Some(loaded.unwrap().version), Version::parse("1.1.0"));
}

#[test]
fn a_package_of_the_user_that_is_not_newer_is_named_and_not_used() {
    for version in ["1.0.0", "0.9.0"] {
        let (_folder, world) = with_own(version, same);
        let (library, found) = world.library(&mut SourceMap::default());
        assert_eq!(found.0[0].code, Code::OverrideNotNewer);
        assert!(!found.has_errors());
        let offer = library.find(&id()).unwrap();
        assert_eq!(offer.source.origin, Origin::Embedded);
    }
}

#[test]
fn a_broken_package_of_the_user_is_named_and_the_programs_stays_usable() {
    let (_folder, world) = with_own("2.0.0", |name, text| match name {
        "questionnaire.toml" => text.replacen("weight = 3", "wieght = 3", 1),
        _ => text.to_owned(),
    });
    let mut sources = SourceMap::default();
    let (library, found) = world.library(&mut sources);
    assert!(found.is_clean());
    let (loaded, found) = library.load(&id(), Languages::All, &mut sources);
    assert_eq!(Some(loaded.unwrap().version), Version::parse("1.0.0"));
    let codes: Vec<Code> = found.0.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::UnknownKey, Code::OverrideBroken]);
}

#[test]
fn a_package_of_the_user_whose_head_cannot_be_read_is_reported_and_left_out() {
    let (_folder, world) = with_own("2.0.0", |_, text| text.replacen("id = ", "id ", 1));
    let (library, found) = world.library(&mut SourceMap::default());
    assert!(
        found
            .0
            .iter()
            .any(|problem| problem.code == Code::TomlSyntax)
    );
    assert_eq!(library.find(&id()).unwrap().source.origin, Origin::Embedded);
}

#[test]
fn a_table_of_sources_of_the_user_adds_to_the_programs() {
    let table = "format = 1\n[[instrument]]\ncode = \"AL-LAW\"\nyear = \"2024\"\nfind = \"here\"\ncertainty = \"A\"\n\
                 [[citation]]\nid = \"AL-LAW 3\"\ncertainty = \"A\"\n";
    let (folder, world) = with_own("1.1.0", |name, text| match name {
        "questionnaire.toml" => text.replacen(
            "cites = [\"COE-THB 3\"]",
            "cites = [\"COE-THB 3\", \"AL-LAW 3\"]",
            1,
        ),
        _ => text.to_owned(),
    });
    let load = || {
        let (library, _) = world.library(&mut SourceMap::default());
        library.load(&id(), Languages::All, &mut SourceMap::default())
    };
    let (loaded, found) = load();
    assert_eq!(found.0[0].code, Code::UnknownCitation);
    assert_eq!(Some(loaded.unwrap().version), Version::parse("1.0.0"));

    let own = folder.path().join("questionnaires/instruments.toml");
    fs::write(&own, table).unwrap();
    let (loaded, found) = load();
    assert!(found.is_clean(), "{found:?}");
    assert_eq!(Some(loaded.unwrap().version), Version::parse("1.1.0"));

    fs::write(&own, "format = ").unwrap();
    let (loaded, found) = load();
    assert!(
        found
            .0
            .iter()
            .any(|problem| problem.code == Code::TomlSyntax)
    );
    assert_eq!(Some(loaded.unwrap().version), Version::parse("1.0.0"));
}

#[test]
fn check_takes_a_folder_a_file_in_it_a_folder_of_packages_or_an_id() {
    let (folder, world) = with_own("1.1.0", same);
    let own = folder.path().join("questionnaires/my services");
    let many = folder.path().join("questionnaires");
    let file = own.join("questionnaire.toml");
    for target in [own.to_str(), file.to_str(), many.to_str(), Some("services")] {
        let (found, sources) = world.check(target.unwrap()).unwrap();
        assert_eq!(printed(&found, &sources), Vec::<String>::new());
    }
    fs::write(own.join("sq.ftl"), "### status: draft\n").unwrap();
    let (found, sources) = world.check(many.to_str().unwrap()).unwrap();
    assert!(found.warnings() > 100 && !found.has_errors());
    let name = &sources.get(found.0[0].labels[0].source).unwrap().name;
    assert!(name.ends_with("my services/questionnaire.toml"), "{name}");
}

#[test]
fn what_is_not_there_cannot_be_checked() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::within(folder.path());
    fs::write(folder.path().join("notes.txt"), "").unwrap();
    let notes = folder.path().join("notes.txt");
    for target in [
        "no such thing",
        folder.path().to_str().unwrap(),
        notes.to_str().unwrap(),
    ] {
        assert_eq!(world.check(target).unwrap_err().what, target);
    }
}

#[test]
fn only_structure_and_texts_are_read_from_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    for name in [
        "questionnaire.toml",
        "en.ftl",
        ".en.ftl.swp",
        "README.md",
        "notes.txt",
    ] {
        fs::write(folder.path().join(name), "a = b").unwrap();
    }
    fs::create_dir_all(folder.path().join("cases/deeper")).unwrap();
    fs::write(folder.path().join("cases/mira.toml"), "").unwrap();
    fs::write(folder.path().join("cases/deeper/x.toml"), "").unwrap();
    let package = package_at(folder.path()).unwrap();
    let names: Vec<&str> = package
        .files
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(names, ["cases/mira.toml", "en.ftl", "questionnaire.toml"]);
    assert!(package_at(&folder.path().join("nothing")).is_err());
}

#[test]
fn the_interface_speaks_what_lies_in_the_users_folder() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("locales/hr");
    fs::create_dir_all(&own).unwrap();
    fs::write(own.join("load.ftl"), "load-type-text = tekst\n").unwrap();
    let world = World::within(folder.path());
    let texts = world.interface_texts();
    let tags: Vec<&str> = texts.languages().map(Locale::as_str).collect();
    assert!(tags.contains(&"en") && tags.contains(&"sq") && tags.contains(&"hr"));
    let (languages, problems) = world.languages();
    assert!(problems.is_empty());
    assert!(languages.listed(&Locale::english()).is_some());
}

#[test]
fn moments_are_new_each_time() {
    let world = World::within(Path::new("nowhere"));
    let (one, two) = (world.moment(), world.moment());
    assert_ne!(one.seed, two.seed);
    assert!(two.at >= one.at && one.today().year >= 2025);
}

#[test]
fn a_named_data_folder_holds_the_settings_too() {
    let world = World::system(Some(Path::new("stick/fener"))).unwrap();
    assert_eq!(world.data_folder(), Path::new("stick/fener"));
    assert!(world.config_folder().starts_with("stick/fener"));
}
