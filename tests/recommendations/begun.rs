//! What was begun and left waits at its gap, and undo names what it takes back.

use fener::interface::app::core::Access;
use fener::record::session::event::SessionEvent;
use fener::text::i18n::keys::app;

use crate::recommendations::{at_gaps, one, served, write, written};

#[test]
fn a_recommendation_that_was_begun_waits_at_its_gap() {
    let mut walk = at_gaps();
    walk.press("Enter")
        .types("Take people")
        .press("Enter Enter 3 Esc");
    assert!(written(&walk).is_empty());
    assert!(walk.text().contains("(begun)"), "{}", walk.text());
    // At another gap nothing waits.
    walk.press("Down Enter");
    assert!(!walk.text().contains("Take people"), "{}", walk.text());
    walk.press("Esc Up Enter");
    assert_eq!(walk.message(), "This is what you began earlier.");
    assert!(walk.text().contains("Take people"), "{}", walk.text());
    assert!(walk.text().contains("a ministry"), "{}", walk.text());
    walk.press("2 Enter Enter");
    assert_eq!(one(&walk, 1).text, "Take people");
    assert!(!walk.text().contains("(begun)"), "{}", walk.text());
    let drafts = &walk.session().drafts;
    let kept = drafts
        .all()
        .filter(|(_, field, _)| field.starts_with("recommendation"));
    assert_eq!(kept.count(), 0, "nothing half typed stays behind");
}

#[test]
fn leaving_one_that_is_written_records_the_change() {
    let mut walk = at_gaps();
    write(&mut walk, "Train the staff");
    walk.press("End Up Enter").types(" every year").press("Esc");
    assert_eq!(one(&walk, 1).text, "Train the staff every year");
    assert_eq!(walk.message(), "Recommendation 1 is changed.");
    // Looking at it without a change records nothing.
    let seq = walk.session().session.seq;
    walk.press("Enter Esc");
    assert_eq!(walk.session().session.seq, seq);
}

#[test]
fn a_change_that_cannot_be_recorded_waits() {
    let mut walk = at_gaps();
    write(&mut walk, "Train the staff");
    walk.press("End Up Enter Tab Tab Tab Tab")
        .types("soon")
        .press("Esc");
    assert_eq!(one(&walk, 1).due, None);
    walk.press("Enter Tab Tab Tab Tab");
    assert!(walk.text().contains("soon"), "{}", walk.text());
}

#[test]
fn undo_and_redo_name_the_recommendation() {
    let mut walk = at_gaps();
    write(&mut walk, "Train the staff");
    walk.press("Ctrl+Z");
    assert!(written(&walk).is_empty());
    assert_eq!(
        walk.message(),
        "Undone: recommendation 1 “Train the staff”. Redo is in the menu."
    );
    walk.press("Ctrl+Y");
    assert_eq!(
        walk.message(),
        "Done again: recommendation 1 “Train the staff”."
    );
    assert_eq!(served(&walk, 1), ["1.01"]);
}

#[test]
fn delete_takes_one_away_and_undo_brings_it_back_with_its_questions() {
    let mut walk = at_gaps();
    write(&mut walk, "Train the staff");
    walk.press("1 Delete");
    assert_eq!(walk.message(), "Mark a recommendation first.");
    walk.press("Tab Delete");
    assert!(written(&walk).is_empty());
    assert_eq!(
        walk.message(),
        "Recommendation 1 is gone; undo brings it back."
    );
    walk.press("Ctrl+Z");
    assert_eq!(served(&walk, 1), ["1.01", "1.03"]);
    assert_eq!(
        walk.message(),
        "Undone: recommendation 1 “Train the staff”. Redo is in the menu."
    );
    // A number is never given twice.
    walk.press("Tab Tab Delete Home");
    write(&mut walk, "Hire more staff");
    assert_eq!(written(&walk)[0].id.0, 2);
}

#[test]
fn undo_under_an_open_form_closes_it_when_what_it_changes_is_gone() {
    let mut walk = at_gaps();
    write(&mut walk, "Train the staff");
    walk.press("End Up Enter Tab Tab Ctrl+Z");
    assert!(written(&walk).is_empty());
    assert!(walk.text().contains("GAPS WITHOUT"), "{}", walk.text());
}

#[test]
fn a_signed_session_and_a_reading_window_refuse_with_the_reason() {
    let mut signed = at_gaps();
    write(&mut signed, "Train the staff");
    let digest = signed.session().questionnaire.digest;
    let codes = vec!["AK".to_owned()];
    signed.record([SessionEvent::SignedOff { digest, codes }]);
    let mut reading = at_gaps();
    write(&mut reading, "Train the staff");
    reading.model.core.access = Access::Read(app::refused_read_only());
    for (mut walk, reason) in [(signed, "is signed"), (reading, "only reads")] {
        for keys in ["Enter", "+", "1", "Tab Enter", "Delete"] {
            walk.press(keys);
            assert!(
                walk.message().contains(reason),
                "{keys}: {}",
                walk.message()
            );
            assert!(
                walk.text().contains("GAPS WITHOUT"),
                "{keys}: a form is open"
            );
        }
        assert_eq!(written(&walk).len(), 1);
        assert_eq!(served(&walk, 1), ["1.01"]);
    }
}
