//! The sources of the visit.

use fener::form::model::instrument::Means;
use fener::record::session::answer::SourceNo;

use crate::evidence::{FOOD, at_food, events, lines, with_sources};

#[test]
fn a_source_is_written_once() {
    let mut walk = at_food();
    walk.press(". . 5 + 6")
        .types("director")
        .press("Enter 1")
        .types("12.11.2026")
        .press("Enter");
    walk.types("notebook 2").press("Enter");
    let source = &walk.session().session.sources[&SourceNo(1)];
    assert_eq!(
        (source.kind, source.role.as_str()),
        (Means::Manager, "director")
    );
    assert_eq!(
        (source.private, source.reference.as_str()),
        (Some(true), "notebook 2")
    );
    assert!(walk.message().contains("S1 is written"));
}

#[test]
fn a_document_is_not_asked_whether_it_was_in_private() {
    let mut walk = at_food();
    walk.press(". . 5 + 1")
        .types("Rules")
        .press("Enter")
        .types("2024")
        .press("Enter Enter");
    assert_eq!(walk.session().session.sources[&SourceNo(1)].private, None);
}

#[test]
fn a_digit_opens_a_source_and_a_change_shows_everywhere() {
    let mut walk = with_sources();
    walk.press("F3 1 Esc . . 5 1")
        .types(", 2024 edition")
        .press("Esc Esc");
    assert!(
        walk.text().contains("Internal rules, 2024"),
        "{}",
        walk.text()
    );
}

#[test]
fn an_unused_source_is_taken_away_and_undo_names_it() {
    let mut walk = with_sources();
    walk.press(". . 5 Delete");
    assert!(!walk.session().session.sources.contains_key(&SourceNo(1)));
    assert!(walk.message().contains("S1 is gone"));
    walk.press("Ctrl+Z");
    assert!(walk.session().session.sources.contains_key(&SourceNo(1)));
    assert_eq!(walk.message(), "Undone: source. Redo is in the menu.");
}

#[test]
fn a_source_that_a_question_rests_on_stays_and_says_where() {
    let mut walk = with_sources();
    walk.press("F3 1 Esc . . 5 Delete");
    assert_eq!(events(&walk), 0);
    assert!(
        walk.message().contains("1.05 rests on it"),
        "{}",
        walk.message()
    );
}

#[test]
fn numbers_are_not_given_twice() {
    let mut walk = with_sources();
    walk.press(". . 5 Down Delete + 1")
        .types("Other")
        .press("Enter Enter Enter Enter");
    let numbers: Vec<u32> = walk
        .session()
        .session
        .sources
        .keys()
        .map(|no| no.0)
        .collect();
    assert_eq!(numbers, [1, 3]);
    walk.press("Esc F3 3");
    assert_eq!(lines(&walk, FOOD)[0].source, Some(SourceNo(3)));
}

#[test]
fn taking_away_the_source_one_works_from_ends_that() {
    let mut walk = with_sources();
    walk.press(". . 5 Space Delete Esc");
    assert!(walk.session().working_from.is_none());
    walk.press("1");
    assert!(lines(&walk, FOOD).is_empty());
}

#[test]
fn a_new_source_can_be_written_from_the_evidence_of_a_question() {
    let mut walk = at_food();
    walk.press("F3 End Enter 1")
        .types("Rules")
        .press("Enter Enter Enter Enter 1 Esc");
    assert_eq!(lines(&walk, FOOD)[0].source, Some(SourceNo(1)));
}
