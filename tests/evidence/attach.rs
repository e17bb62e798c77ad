//! Sources are attached by one digit, and worked from.

use fener::form::model::instrument::Means;
use fener::record::session::answer::{SourceNo, Strength};

use crate::evidence::{FOOD, OTHERS, events, lines, with_sources};

#[test]
fn one_digit_attaches_a_source_and_the_page_may_stay_empty() {
    let mut walk = with_sources();
    walk.press("F3 2");
    assert_eq!(events(&walk), 1);
    let line = &lines(&walk, FOOD)[0];
    assert_eq!((line.source, line.kind), (Some(SourceNo(2)), Means::Staff));
    assert!(walk.message().contains("S2 is attached"));
    walk.press("Enter Enter");
    assert!(lines(&walk, FOOD)[0].at.is_empty());
    walk.press("Esc");
    assert!(walk.top().is_walk());
}

#[test]
fn the_page_is_said_for_this_question() {
    let mut walk = with_sources();
    walk.press("F3 1").types("article 12").press("Enter Enter");
    assert_eq!(lines(&walk, FOOD)[0].at, "article 12");
    assert_eq!(lines(&walk, FOOD).len(), 1);
    assert_eq!(walk.session().session.sources[&SourceNo(1)].reference, "");
}

#[test]
fn esc_in_the_page_box_keeps_the_source_and_what_was_typed() {
    let mut walk = with_sources();
    walk.press("F3 1").types("12").press("Esc");
    assert_eq!(lines(&walk, FOOD)[0].at, "12");
    assert!(!walk.top().is_walk());
}

#[test]
fn a_source_is_not_attached_twice_to_a_question() {
    let mut walk = with_sources();
    walk.press("F3 1 Enter Enter 1");
    assert_eq!(events(&walk), 0);
    assert_eq!(lines(&walk, FOOD).len(), 1);
    assert!(walk.message().contains("already"));
    walk.types("14").press("Esc");
    assert_eq!(lines(&walk, FOOD)[0].at, "14");
}

#[test]
fn a_digit_without_a_source_says_which_there_are() {
    let mut walk = with_sources();
    walk.press("F3 7");
    assert_eq!(events(&walk), 0);
    assert_eq!(
        walk.message(),
        "7 has no meaning here: the sources are 1-2."
    );
}

#[test]
fn ten_sources_are_chosen_by_two_digits_and_enter() {
    let mut walk = with_sources();
    for n in 3..=12 {
        walk.press(". . 5 + 1").types(&format!("Rules {n}"));
        walk.press("Enter").types("2026").press("Enter Enter Esc");
    }
    assert_eq!(walk.session().session.sources.len(), 12);
    walk.press("F3 1 2");
    assert!(lines(&walk, FOOD).is_empty());
    walk.press("Enter");
    assert_eq!(lines(&walk, FOOD)[0].source, Some(SourceNo(12)));
}

#[test]
fn the_answers_that_follow_rest_on_the_source_that_is_worked_from_until_it_is_switched_off() {
    let mut walk = with_sources();
    walk.press("F3 2")
        .types("talk 3")
        .press("Enter Enter Space");
    assert!(walk.message().contains("Working from S2"));
    for number in &OTHERS[..2] {
        walk.go(number).press("1");
        let line = &lines(&walk, number)[0];
        assert_eq!(
            (line.source, line.at.as_str()),
            (Some(SourceNo(2)), "talk 3")
        );
    }
    walk.press("F3 Up*9 Space");
    assert!(walk.message().contains("No longer working from S2"));
    walk.go(OTHERS[2]).press("1");
    assert!(lines(&walk, OTHERS[2]).is_empty());
}

#[test]
fn the_header_says_from_which_source_one_works() {
    let mut walk = with_sources();
    walk.press("F3 Tab Space");
    assert!(walk.text().contains("working from S1"));
    walk.press("Esc");
    assert!(walk.text().contains("working from S1"));
}

#[test]
fn undo_says_what_it_takes_back() {
    let mut walk = with_sources();
    walk.press("F3 1 Esc Ctrl+Z");
    assert!(lines(&walk, FOOD).is_empty());
    assert_eq!(
        walk.message(),
        "Undone: evidence at 1.05. Redo is in the menu."
    );
}

#[test]
fn undo_in_the_page_box_takes_the_source_back_when_nothing_was_typed() {
    let mut walk = with_sources();
    walk.press("F3 1 Ctrl+Z");
    assert!(lines(&walk, FOOD).is_empty());
    assert!(walk.text().contains("SOURCES OF THE VISIT"));
}

#[test]
fn delete_takes_a_line_away_and_leaves_the_source() {
    let mut walk = with_sources();
    walk.press("F3 1 Esc Delete");
    assert!(lines(&walk, FOOD).is_empty());
    assert_eq!(walk.session().session.sources.len(), 2);
    walk.press("Down Delete");
    assert!(walk.message().contains("on their own page"));
    assert_eq!(walk.session().session.sources.len(), 2);
}

#[test]
fn a_line_is_opened_by_the_arrows_and_enter() {
    let mut walk = with_sources();
    walk.press("F3 1 Esc Enter").types("9").press("Enter 3");
    let line = &lines(&walk, FOOD)[0];
    assert_eq!((line.at.as_str(), line.strength), ("9", Strength::Weak));
}

#[test]
fn a_signed_session_says_why_nothing_can_be_attached() {
    let mut walk = with_sources();
    walk.record([fener::record::session::event::SessionEvent::SignedOff {
        digest: fener::base::digest::Digest::of(b""),
        codes: vec!["AK".to_owned()],
    }]);
    for keys in ["1", "+", "Enter", "Space", "Delete"] {
        walk.press("F3").press(keys);
        assert_eq!(events(&walk), 0, "{keys}");
        assert!(
            walk.message().contains("signed"),
            "{keys}: {}",
            walk.message()
        );
        walk.press("Esc");
    }
}
