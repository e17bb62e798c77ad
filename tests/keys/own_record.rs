//! A team of which each member rates alone: one assessment, one record a member.

use fener::record::session::event::{AssessmentEvent, Event};
use fener::record::session::rater::TeamWay;

use crate::support::driver::Walk;

/// A session of AK in a team whose members rate alone.
fn alone() -> Walk {
    let mut walk = Walk::small("en");
    walk.world.change_opening(|event| {
        if let Event::Assessment(AssessmentEvent::Opened(opening)) = event {
            opening.way = TeamWay::EachAlone;
        }
    });
    let session = walk.session().session.id;
    let again = walk.model.core.open_session(session);
    walk.run(again);
    walk
}

#[test]
fn the_page_of_the_assessment_names_every_member_and_how_far_each_is() {
    let mut walk = alone();
    walk.press(". . 9");
    let page = walk.text();
    assert!(
        page.contains("AK") && page.contains("this record"),
        "{page}"
    );
    assert!(page.contains("not begun"), "{page}");
    walk.press("1");
    assert_eq!(walk.message(), "The record on the screen is that of AK.");
}

#[test]
fn another_member_begins_a_record_of_the_same_assessment_and_both_stand_on_home() {
    let mut walk = alone();
    walk.press("1");
    let (first, assessment) = (walk.session().session.id, walk.session().assessment.id);
    walk.press(". . 9 2");
    let second = walk.session().session.id;
    assert_ne!(second, first);
    assert_eq!(walk.session().assessment.id, assessment);
    assert!(walk.session().session.answers.is_empty());
    assert_eq!(walk.world.sessions().len(), 2);
    // The way back is the same page; nothing is begun twice.
    walk.press(". . 9 1");
    assert_eq!(walk.session().session.id, first);
    assert!(!walk.session().session.answers.is_empty());
    walk.press(". . 9 2");
    assert_eq!(walk.session().session.id, second);
    assert_eq!(walk.world.sessions().len(), 2);
    walk.press(". 9 2");
    let home = walk.text();
    assert!(
        home.contains("AL-SH-01 · AK") && home.contains("AL-SH-01 · BM"),
        "{home}"
    );
}

#[test]
fn whoever_rates_alone_declares_independence_for_the_own_record() {
    let mut walk = alone();
    walk.press(". . 9 2 . . 2");
    assert!(walk.text().contains("ndependence"), "{}", walk.text());
}

#[test]
fn a_window_that_only_reads_begins_no_record() {
    let mut walk = alone();
    walk.model.core.access = fener::interface::app::core::Access::Read(
        fener::text::i18n::keys::app::refused_read_only(),
    );
    let first = walk.session().session.id;
    walk.press(". . 9 2");
    assert_eq!(walk.session().session.id, first);
    assert_eq!(walk.world.sessions().len(), 1);
}

#[test]
fn no_record_is_begun_before_it_is_known_who_has_one() {
    let mut walk = alone();
    walk.world.slow_lists = true;
    walk.press(". . 9 2");
    assert_eq!(
        walk.message(),
        "The records are being read. Press the number again."
    );
    assert_eq!(walk.world.sessions().len(), 1);
}

#[test]
fn the_header_of_a_question_says_whose_record_it_is() {
    for (columns, rows) in [(120, 40), (80, 24), (60, 20)] {
        let mut walk = alone().sized(columns, rows);
        walk.go("1.01");
        let header = |walk: &Walk| walk.draw().rows()[0].clone();
        assert!(header(&walk).contains("AK · "), "{}", walk.text());
        walk.press(". . 9 2").go("1.01");
        assert!(header(&walk).contains("BM · "), "{}", walk.text());
        assert!(header(&walk).contains("1.01"), "{}", walk.text());
    }
    let together = Walk::small("en");
    assert!(!together.draw().rows()[0].contains("AK"));
}

#[test]
fn the_header_of_a_question_says_whose_part_it_is() {
    let mut walk = Walk::small("en");
    walk.world.change_opening(|event| {
        if let Event::Assessment(AssessmentEvent::Opened(opening)) = event {
            opening.way = TeamWay::SharedOut(Vec::new());
        }
    });
    let session = walk.session().session.id;
    let again = walk.model.core.open_session(session);
    walk.run(again);
    walk.go("1.01");
    let header = |walk: &Walk| walk.draw().rows()[0].clone();
    assert!(!header(&walk).contains("BM"), "{}", walk.text());
    // The first section is given to the second member.
    walk.press(". . 9 2").go("1.01");
    assert!(header(&walk).contains("BM · 1"), "{}", walk.text());
}
