//! Notes on the visit: written at once, tied later.

use fener::record::session::event::VisitNote;

use crate::evidence::{FOOD, at_food, events};
use crate::support::driver::Walk;

fn notes(walk: &Walk) -> Vec<VisitNote> {
    walk.session()
        .session
        .visit_notes
        .values()
        .cloned()
        .collect()
}

#[test]
fn a_note_is_written_at_once_and_tied_to_a_question_later() {
    let mut walk = at_food();
    walk.press(". . 6 +")
        .types("The kitchen was locked.\nNobody knew why.")
        .press("Tab");
    assert_eq!(
        notes(&walk)[0].text,
        "The kitchen was locked.\nNobody knew why."
    );
    assert_eq!(notes(&walk)[0].tied, None);
    walk.press("Space");
    assert_eq!(notes(&walk)[0].tied, Some(walk.place(FOOD)));
    assert!(walk.message().contains("Tied to 1.05"));
    walk.press("Space");
    assert_eq!(notes(&walk)[0].tied, None);
}

#[test]
fn a_note_that_is_tied_elsewhere_moves() {
    let mut walk = at_food();
    walk.press(". . 6 +").types("Locked").press("Tab Space Esc");
    walk.go("2.01").press(". . 6 Space");
    assert_eq!(notes(&walk)[0].tied, Some(walk.place("2.01")));
    assert!(walk.message().contains("no longer to 1.05"));
}

#[test]
fn an_edit_keeps_the_tie() {
    let mut walk = at_food();
    walk.press(". . 6 +")
        .types("Locked")
        .press("Tab Space 1")
        .types(" again")
        .press("Esc");
    assert_eq!(notes(&walk)[0].text, "Locked again");
    assert_eq!(notes(&walk)[0].tied, Some(walk.place(FOOD)));
}

#[test]
fn a_note_is_taken_away_and_undo_names_it() {
    let mut walk = at_food();
    walk.press(". . 6 +").types("Locked").press("Tab Delete");
    assert!(notes(&walk).is_empty());
    walk.press("Ctrl+Z");
    assert_eq!(notes(&walk).len(), 1);
    assert!(walk.message().contains("note on the visit"));
}

#[test]
fn a_half_written_note_is_there_again() {
    let mut walk = at_food();
    walk.press(". . 6 +").types("Lock").press("Ctrl+C 2 1");
    assert!(notes(&walk).is_empty());
    walk.go(FOOD).press(". . 6");
    assert!(
        walk.text().contains("Go on with the note you began"),
        "{}",
        walk.text()
    );
    walk.press("+").types("ed").press("Tab");
    assert_eq!(notes(&walk)[0].text, "Locked");
}

#[test]
fn a_note_without_words_is_none() {
    let mut walk = at_food();
    walk.press(". . 6 +").types(" ").press("Tab");
    assert!(notes(&walk).is_empty());
    assert_eq!(events(&walk), 0);
}

#[test]
fn a_signed_session_shows_its_notes_and_changes_none() {
    let mut walk = at_food();
    walk.press(". . 6 +").types("Locked").press("Tab");
    walk.record([fener::record::session::event::SessionEvent::SignedOff {
        digest: fener::base::digest::Digest::of(b""),
        codes: vec!["AK".to_owned()],
    }]);
    walk.press("1").types("x");
    assert!(walk.message().contains("signed"));
    walk.press("Tab Space");
    assert!(walk.message().contains("signed"));
    assert_eq!(notes(&walk)[0].text, "Locked");
}
