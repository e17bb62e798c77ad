//! Undo reaches what a box shows: a box that nobody typed into shows what is recorded now, and leaving it records nothing.

use crate::support::driver::Walk;

fn seq(walk: &Walk) -> u64 {
    walk.session().session.seq.0
}

#[test]
fn an_undone_note_stays_undone_when_its_page_is_left() {
    let mut walk = Walk::small("en");
    walk.go("2.01")
        .press("F2")
        .types("hello")
        .press("Tab F2 Ctrl+Z");
    assert!(walk.message().starts_with("Undone"), "{}", walk.message());
    let undone = seq(&walk);
    walk.press("Tab");
    assert_eq!(seq(&walk), undone);
    assert_eq!(
        walk.answer("2.01").and_then(|answer| answer.note.clone()),
        None
    );
    walk.press("Ctrl+Y");
    assert_eq!(walk.answer("2.01").unwrap().note.as_deref(), Some("hello"));
}

#[test]
fn an_undone_gap_stays_undone_when_its_box_is_left() {
    let mut walk = Walk::small("en");
    walk.go("2.01")
        .press("3 Tab")
        .types("nothing")
        .press("Tab Tab Ctrl+Z");
    assert!(walk.message().starts_with("Undone"), "{}", walk.message());
    let undone = seq(&walk);
    walk.press("Tab");
    assert_eq!(seq(&walk), undone);
    walk.press("Ctrl+Y");
    assert_eq!(walk.answer("2.01").unwrap().gap.as_deref(), Some("nothing"));
}

#[test]
fn an_undone_dissent_or_flag_stays_undone_when_its_words_are_left() {
    for keys in [". . 8 2", ". 7 1"] {
        let mut walk = Walk::small("en");
        walk.go("2.01")
            .press("2")
            .press(keys)
            .types("a locked door");
        walk.press("Enter").go("2.01").press(keys).press("F9 8");
        assert!(walk.message().starts_with("Undone"), "{}", walk.message());
        assert!(!walk.text().contains("locked"), "{}", walk.text());
        let undone = seq(&walk);
        walk.press("Esc");
        assert_eq!(seq(&walk), undone, "{keys}");
    }
}

#[test]
fn what_is_half_typed_outlives_an_undo_beneath_it() {
    let mut walk = Walk::small("en");
    walk.go("2.01")
        .press("F2")
        .types("hello")
        .press("Tab F2")
        .types(" again");
    walk.press("F9 8");
    walk.press("Ctrl+Z F9 8");
    assert!(walk.message().starts_with("Undone"), "{}", walk.message());
}

#[test]
fn a_flag_that_is_opened_and_left_as_it_was_writes_nothing() {
    for way_out in ["Enter", "Esc"] {
        let mut walk = Walk::small("en");
        walk.go("2.01").press(". 7 1").types("ask").press("Enter");
        let before = seq(&walk);
        walk.press(". 7 1").press(way_out);
        assert_eq!(seq(&walk), before, "{way_out}");
    }
    // A new one may stand without words.
    let mut walk = Walk::small("en");
    walk.go("2.01").press(". 7 1 Enter");
    assert_eq!(walk.session().session.flags.len(), 1);
}
