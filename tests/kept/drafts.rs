//! A half-typed text goes when its answer is on the disk, and not before.

use fener::interface::app::core::Access;
use fener::interface::app::effect::Order;
use fener::record::session::event::SessionEvent;
use fener::text::i18n::keys::app;

use crate::support::driver::Walk;

fn draft<'a>(walk: &'a Walk, place: &str, field: &str) -> Option<&'a str> {
    walk.session().drafts.get(place, field)
}

fn read_only(walk: &mut Walk) {
    walk.model.core.access = Access::Read(app::conflict());
}

#[test]
fn a_draft_goes_with_the_answer_it_became_in_one_order() {
    let mut walk = Walk::small("en");
    walk.go("1.07").types("Night staff").press("Enter");
    let drafts = walk.orders.iter().find_map(|order| match order {
        Order::Append { drafts, .. } => Some(drafts.len()),
        _ => None,
    });
    assert_eq!(drafts, Some(1));
    assert_eq!(draft(&walk, "spoke_with", "response"), None);
    let stored = walk.world.opened(walk.world.sessions()[0]).unwrap();
    assert!(stored.drafts.iter().all(|draft| draft.field == "here"));
}

#[test]
fn what_was_typed_is_there_again_when_its_answer_could_not_be_stored() {
    let mut walk = Walk::small("en");
    walk.go("1.07").types("Night staff");
    walk.world.elsewhere = 1;
    walk.press("Enter");
    assert!(
        walk.answer("1.07")
            .is_none_or(|answer| answer.response.is_none())
    );
    assert_eq!(draft(&walk, "spoke_with", "response"), Some("Night staff"));
    walk.go("1.07");
    assert!(walk.text().contains("Night staff"), "{}", walk.text());
}

#[test]
fn the_page_of_a_note_says_why_it_takes_no_words_and_keeps_what_was_typed_before() {
    let mut walk = Walk::services("en");
    walk.go("2.01").press("F2").types("The door");
    let place = walk.place("2.01").to_string();
    walk.go("2.01");
    read_only(&mut walk);
    walk.press("F2");
    assert!(walk.text().contains("only reads"), "{}", walk.text());
    walk.types("s were").paste(" locked").press("Tab");
    assert!(walk.orders.is_empty());
    assert_eq!(draft(&walk, &place, "note"), Some("The door"));
}

#[test]
fn a_note_on_the_visit_that_was_begun_survives_the_signature() {
    let mut walk = Walk::services("en");
    walk.press(". . 6 +").types("The kitchen").press("Ctrl+C 1");
    let field = walk
        .session()
        .drafts
        .all()
        .find(|(_, _, text)| *text == "The kitchen")
        .map(|(_, field, _)| field.to_owned())
        .unwrap();
    walk.record([SessionEvent::SignedOff {
        digest: fener::base::digest::Digest::of(b"session"),
        codes: vec!["AK".to_owned()],
    }]);
    walk.press("Tab");
    assert_eq!(draft(&walk, "", &field), Some("The kitchen"));
}

#[test]
fn the_words_of_a_flag_wait_while_another_kind_is_looked_at() {
    let mut walk = Walk::services("en");
    walk.go("2.01")
        .press(". 7 1")
        .types("Ask the cook")
        .press("Tab");
    walk.press("1");
    assert!(walk.text().contains("Ask the cook"), "{}", walk.text());
    walk.press("Enter");
    let stored = walk.world.opened(walk.world.sessions()[0]).unwrap();
    assert_eq!(stored.session.flags.len(), 1);
    assert!(stored.drafts.iter().all(|draft| draft.field == "here"));
}

#[test]
fn words_of_a_flag_cannot_be_typed_where_they_could_not_be_kept() {
    let mut walk = Walk::services("en");
    walk.go("2.01").press(". 7");
    read_only(&mut walk);
    walk.press("1");
    assert!(walk.message().contains("only reads"), "{}", walk.message());
}

#[test]
fn the_words_of_a_dissent_are_there_again_after_the_program_ended_in_the_middle() {
    let mut walk = Walk::services("en");
    walk.go("2.01")
        .press("2 . . 8 1")
        .types("I saw it otherwise");
    let kept = walk
        .session()
        .drafts
        .all()
        .any(|(_, _, text)| text == "I saw it otherwise");
    assert!(kept, "{}", walk.text());
    walk.press("Enter");
    let kept = walk
        .session()
        .drafts
        .all()
        .any(|(_, _, text)| text == "I saw it otherwise");
    assert!(!kept);
}

#[test]
fn a_reason_that_was_begun_does_not_come_back_after_another_answer() {
    let mut walk = Walk::services("en");
    walk.go("2.01").press("-").types("No kitch");
    let place = walk.place("2.01").to_string();
    walk.go("2.01");
    assert_eq!(draft(&walk, &place, "reason"), Some("No kitch"));
    walk.press("2");
    assert_eq!(draft(&walk, &place, "reason"), None);
}

#[test]
fn the_session_opens_again_at_the_rows_where_the_rater_was() {
    let mut walk = Walk::small("en");
    walk.go("2.02").press("2 PgDn");
    assert!(walk.text().contains("complete"), "{}", walk.text());
    walk.press("Ctrl+C 2 1");
    assert!(
        matches!(walk.top(), fener::interface::app::screen::Screen::Rows(_)),
        "{}",
        walk.text()
    );
}
