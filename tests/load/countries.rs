//! Country packs: what each mistake is called and where it is shown, and what a pack makes of a questionnaire.

use std::collections::BTreeSet;
use std::sync::Arc;

use fener::base::id::QuestionId;
use fener::base::number::Number;
use fener::base::value::Value;
use fener::form::load::country::check;
use fener::form::load::library::Library;
use fener::form::load::load_with;
use fener::form::load::source::{Origin, PackageSource};
use fener::form::load::texts::Languages;
use fener::form::model::country::{Adapted, Status};
use fener::form::model::instrument::{Certainty, Citation};
use fener::form::model::questionnaire::Questionnaire;
use fener::text::diag::Diagnostics;
use fener::text::diag::code::Code;
use fener::text::diag::source::SourceMap;
use fener::text::i18n::phrase::TextKey;

use crate::load::bad::{fixtures_of, of_base, short};
use crate::load::support::{folder, printed};

fn pack() -> PackageSource {
    folder("tests/load/country")
}

fn library() -> Library {
    let (package, instruments) = of_base();
    let (library, found) = Library::new([package], instruments, &mut SourceMap::default());
    assert!(found.is_clean());
    library
}

fn said(pack: &PackageSource) -> (Diagnostics, SourceMap) {
    let mut sources = SourceMap::default();
    let found = check(pack, &library(), &mut sources);
    (found, sources)
}

fn with(pack: &PackageSource) -> (Option<Questionnaire>, Diagnostics) {
    let (package, instruments) = of_base();
    let mut sources = SourceMap::default();
    load_with(
        &package,
        &instruments,
        Some(pack),
        Languages::Only(&[]),
        &mut sources,
    )
}

fn adapted() -> Questionnaire {
    let (questionnaire, found) = with(&pack());
    questionnaire.unwrap_or_else(|| panic!("{found:?}"))
}

#[test]
fn a_good_pack_is_without_a_word() {
    let (found, sources) = said(&pack());
    assert_eq!(printed(&found, &sources), Vec::<String>::new());
}

#[test]
fn each_mistake_in_a_pack_is_said_once_where_it_is_with_a_mend() {
    let mut wrong = Vec::new();
    for fixture in fixtures_of("tests/load/country_bad", pack) {
        let (found, sources) = said(&fixture.files);
        let said = short(&found, &sources, "country/");
        if said != fixture.expected {
            wrong.push(format!(
                "{}\n  expect {}\n  said   {}\n",
                fixture.name,
                fixture.expected.join("\n         "),
                said.join("\n         ")
            ));
        }
        for problem in &found.0 {
            assert!(!problem.hints.is_empty(), "{}", fixture.name);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

#[test]
fn every_code_of_countries_has_a_fixture() {
    let mut triggered: BTreeSet<Code> = BTreeSet::new();
    for fixture in fixtures_of("tests/load/country_bad", pack) {
        triggered.extend(said(&fixture.files).0.0.iter().map(|problem| problem.code));
    }
    triggered.extend(offered("2026-10-31").1.0.iter().map(|problem| problem.code));
    let missing: Vec<&str> = Code::ALL
        .iter()
        .filter(|code| code.as_str().starts_with('C') && !triggered.contains(code))
        .map(|code| code.as_str())
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn a_pack_with_an_error_gives_no_questionnaire_and_says_why() {
    for fixture in fixtures_of("tests/load/country_bad", pack) {
        // What only the whole check can know does not stop a questionnaire that can be read.
        let later = ["C0103", "C0104", "C0201", "warning"];
        let only_later = fixture
            .expected
            .iter()
            .all(|line| later.iter().any(|code| line.starts_with(code)));
        if only_later {
            continue;
        }
        let (questionnaire, found) = with(&fixture.files);
        assert!(questionnaire.is_none(), "{}", fixture.name);
        assert!(found.has_errors(), "{}", fixture.name);
    }
}

#[test]
fn added_questions_stand_behind_the_one_they_name_and_are_national() {
    let questionnaire = adapted();
    let ids: Vec<&str> = questionnaire
        .questions()
        .map(|(_, question)| question.id.as_str())
        .collect();
    // The follow-up of a question stays with it.
    let at = ids.iter().position(|id| *id == "b_food").unwrap();
    let expected = ["b_food", "b_food_why", "al_cook", "al_region", "b_groups"];
    assert_eq!(ids[at..at + 5], expected);
    let cook = questionnaire.question(&QuestionId::new("al_cook")).unwrap();
    assert!(cook.is_national());
    assert_eq!(cook.number, "1.02-AL1");
    let food = questionnaire.question(&QuestionId::new("b_food")).unwrap();
    assert_eq!(food.adapted, Adapted::Regional);
}

#[test]
fn hidden_questions_keep_their_place_and_say_why() {
    let questionnaire = adapted();
    let place = questionnaire.question(&QuestionId::new("b_place")).unwrap();
    assert_eq!(place.hidden_because(), Some(&TextKey::new("al-hide-place")));
}

#[test]
fn values_carry_their_certainty_and_source_and_take_the_order_of_the_list() {
    let questionnaire = adapted();
    let prefill = |id: &str| questionnaire.prefill(&QuestionId::new(id)).unwrap();
    let days = prefill("b_days");
    assert_eq!(days.value, Value::Number(Number::whole(20)));
    assert_eq!(days.certainty, Certainty::B);
    assert_eq!(days.source, "Decision 195/2007");
    let groups = Value::Choices(vec!["women".into(), "men".into()]);
    assert_eq!(prefill("b_groups").value, groups);
    assert!(questionnaire.prefill(&QuestionId::new("b_food")).is_none());
}

#[test]
fn national_places_and_the_status_of_instruments_are_known() {
    let questionnaire = adapted();
    let pack = questionnaire.pack.as_ref().unwrap();
    let cited = Citation::new("AL-CARE 4");
    assert_eq!(
        pack.national(&QuestionId::new("b_groups")),
        std::slice::from_ref(&cited)
    );
    assert_eq!(pack.status_of("AB"), Some(Status::Binding));
    assert_eq!(pack.status_of("CD"), None);
    assert!(questionnaire.instruments.has(&cited));
    assert!(pack.is_draft());
    assert_eq!(pack.law_as_of.to_string(), "2026-11-01");
}

#[test]
fn the_regional_questionnaire_is_the_same_with_and_without_a_pack_but_for_what_the_pack_says() {
    let (package, instruments) = of_base();
    let mut sources = SourceMap::default();
    let plain = load_with(
        &package,
        &instruments,
        None,
        Languages::Only(&[]),
        &mut sources,
    );
    let plain = plain.0.unwrap();
    let adapted = adapted();
    assert_eq!(plain.digest, adapted.digest);
    assert!(plain.pack.is_none());
    for (_, question) in plain.questions() {
        let mut same = adapted.question(&question.id).unwrap().clone();
        same.adapted = Adapted::Regional;
        assert_eq!(same, *question);
    }
    assert_eq!(plain.rules.len() + 1, adapted.rules.len());
}

/// A library with the good pack in the program and the same of another day in a folder.
fn offered(day: &str) -> (Library, Diagnostics) {
    let mut own = pack();
    own.origin = Origin::Folder("own".into());
    for (name, text) in &mut own.files {
        if name == "al.toml" {
            *text = Arc::from(text.replace("2026-11-01", day));
        }
    }
    library().with_countries([pack(), own], &mut SourceMap::default())
}

#[test]
fn a_pack_of_the_users_own_wins_when_its_law_is_of_the_same_day_or_later() {
    for (day, wins) in [
        ("2026-10-31", false),
        ("2026-11-01", true),
        ("2027-01-01", true),
    ] {
        let (library, found) = offered(day);
        let offer = library.country("AL").unwrap();
        assert_eq!(offer.source.origin != Origin::Embedded, wins, "{day}");
        assert_eq!(offer.instead_of.is_some(), wins, "{day}");
        assert_eq!(found.is_clean(), wins, "{day}");
    }
}

#[test]
fn a_broken_pack_of_the_users_own_gives_way_to_the_programs_and_that_is_said() {
    let mut own = pack();
    own.origin = Origin::Folder("own".into());
    for (name, text) in &mut own.files {
        if name == "al.toml" {
            *text = Arc::from(text.replace("b_days = { value = 20", "b_days = { value = 35"));
        }
    }
    let packs = [pack(), own];
    let mut sources = SourceMap::default();
    let (library, found) = library().with_countries(packs, &mut sources);
    assert!(found.is_clean());
    let none = Languages::Only(&[]);
    let (questionnaire, found) = library.load_for(&"base".into(), Some("AL"), none, &mut sources);
    let questionnaire = questionnaire.unwrap();
    let used = questionnaire.pack.as_ref().unwrap().digest;
    assert_eq!(used, pack().digest());
    let codes: Vec<Code> = found.0.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, [Code::NumberOutOfRange, Code::OverrideBroken]);
}

#[test]
fn without_a_country_or_with_one_unknown_the_questionnaire_is_regional() {
    let (library, _) = offered("2026-11-01");
    for country in [None, Some("XX")] {
        let none = Languages::Only(&[]);
        let mut sources = SourceMap::default();
        let (read, found) = library.load_for(&"base".into(), country, none, &mut sources);
        assert!(read.unwrap().pack.is_none());
        assert!(found.is_clean());
    }
}
