//! Evidence that is no source of the visit: the form, and that nothing typed into it is lost.

use fener::base::time::PartialDate;
use fener::form::model::instrument::Means;
use fener::record::session::answer::Strength;

use crate::evidence::{FOOD, at_food, events, lines};

#[test]
fn evidence_is_written_in_a_few_steps() {
    let mut walk = at_food();
    walk.press("F3 + 1").types("Menu plan").press("Enter");
    walk.types("page 2")
        .press("Enter")
        .types("11.2026")
        .press("Enter 2");
    assert_eq!(events(&walk), 1);
    let line = &lines(&walk, FOOD)[0];
    assert_eq!(line.kind, Means::Document);
    assert_eq!(
        (line.reference.as_str(), line.at.as_str()),
        ("Menu plan", "page 2")
    );
    let november = PartialDate {
        year: 2026,
        month: Some(11),
        day: None,
    };
    assert_eq!(
        (line.date, line.strength),
        (Some(november), Strength::Strong)
    );
    assert!(line.resident.is_none() && line.source.is_none());
}

#[test]
fn nothing_is_preselected_but_the_usual_strength() {
    let mut walk = at_food();
    walk.press("F3 + Enter");
    assert!(walk.message().contains("Press the number"));
    walk.press("2")
        .types("Kitchen")
        .press("Enter Enter")
        .types("2026")
        .press("Enter");
    walk.press("Enter");
    assert_eq!(lines(&walk, FOOD)[0].strength, Strength::Usual);
}

#[test]
fn a_missing_date_is_asked_about_once() {
    let mut walk = at_food();
    walk.press("F3 + 2")
        .types("Kitchen")
        .press("Enter Enter Enter");
    assert!(walk.message().contains("no date"));
    walk.press("Enter Enter");
    assert_eq!(lines(&walk, FOOD)[0].date, None);
}

#[test]
fn a_date_that_is_none_stays_as_it_was_typed() {
    let mut walk = at_food();
    walk.press("F3 + 2")
        .types("Kitchen")
        .press("Enter Enter")
        .types("31.2.2026")
        .press("Enter");
    assert!(lines(&walk, FOOD).is_empty());
    assert!(walk.text().contains("31.2.2026"));
    walk.press("Backspace*9")
        .types("28.2.2026")
        .press("Enter Enter");
    assert_eq!(lines(&walk, FOOD).len(), 1);
}

#[test]
fn esc_keeps_what_was_begun_and_plus_goes_on_with_it() {
    let mut walk = at_food();
    walk.press("F3 + 1").types("Menu plan").press("Esc");
    assert!(lines(&walk, FOOD).is_empty());
    assert!(walk.text().contains("Go on with the evidence you began"));
    walk.press("Esc F3 +");
    assert!(walk.text().contains("Menu plan"));
    walk.press("Enter Enter").types("2026").press("Enter Enter");
    assert_eq!(lines(&walk, FOOD)[0].reference, "Menu plan");
    assert!(!walk.text().contains("Go on with"));
}

#[test]
fn what_was_begun_is_there_after_the_session_is_opened_again() {
    let mut walk = at_food();
    walk.press("F3 + 1").types("Menu plan").press("Ctrl+C 2 1");
    walk.go(FOOD).press("F3 +");
    assert!(walk.text().contains("Menu plan"), "{}", walk.text());
}

#[test]
fn a_line_is_changed_and_undo_brings_its_words_back() {
    let mut walk = at_food();
    walk.press("F3 + 1")
        .types("Menu")
        .press("Enter Enter")
        .types("2026")
        .press("Enter Enter");
    walk.press("Enter").types(" plan").press("Esc");
    assert_eq!(lines(&walk, FOOD)[0].reference, "Menu plan");
    walk.press("Ctrl+Z");
    assert_eq!(lines(&walk, FOOD)[0].reference, "Menu");
}

#[test]
fn opening_a_line_and_leaving_it_writes_nothing() {
    let mut walk = at_food();
    walk.press("F3 + 1")
        .types("Menu")
        .press("Enter Enter")
        .types("2026")
        .press("Enter Enter");
    walk.press("Enter Tab Tab Tab Esc");
    assert_eq!(events(&walk), 0);
}

#[test]
fn a_box_takes_paste_undo_and_the_paging_keys() {
    let mut walk = at_food();
    walk.press("F3 + 1")
        .paste("Menu\nplan\u{1b}[2J")
        .press("PgUp PgDn Tab Shift+Tab Home End");
    assert!(walk.text().contains("Menu plan"), "{}", walk.text());
    walk.types(" old").press("Ctrl+Z");
    assert!(lines(&walk, FOOD).is_empty());
    assert!(walk.text().contains("Menu plan"));
}

#[test]
fn a_kind_that_is_chosen_again_keeps_what_was_typed() {
    let mut walk = at_food();
    walk.press("F3 + 1").types("Menu plan").press("Shift+Tab 2");
    assert!(walk.text().contains("Menu plan"));
}

#[test]
fn what_an_answer_lacks_is_said() {
    let mut walk = at_food();
    walk.press("1 F3");
    assert!(walk.text().contains("Weak evidence: there is none yet"));
    walk.press("+ 2")
        .types("Kitchen")
        .press("Enter Enter Enter Enter Enter");
    assert!(
        walk.text()
            .contains("interview with a beneficiary is missing")
    );
}
