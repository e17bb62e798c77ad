//! What undo and redo say: which change it was, and at which question, because it may be another than the one on the screen.

use crate::screens::states;
use crate::support::driver::Walk;

#[test]
fn an_answer_is_named_with_its_number_when_another_question_is_on_the_screen() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("2").go("1.01").press("Ctrl+Z");
    let said = walk.message();
    assert!(said.starts_with("Undone: 2.01 "), "{said}");
    walk.press("Ctrl+Y");
    let said = walk.message();
    assert!(said.starts_with("Done again: 2.01 "), "{said}");
}

#[test]
fn a_flag_is_named_with_its_question_and_one_on_the_visit_has_none() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press(". 7 2 Enter").go("1.01");
    walk.press("Ctrl+Z");
    assert_eq!(walk.message(), "Undone: flag at 2.01. Redo is in the menu.");
    walk.press("Ctrl+Y");
    assert_eq!(walk.message(), "Done again: flag at 2.01.");
    walk.go("2.01")
        .press(". 7 Delete")
        .go("1.01")
        .press("Ctrl+Z");
    assert_eq!(walk.message(), "Undone: flag at 2.01. Redo is in the menu.");
    walk.go("2.01").press(". 7 Tab 2 Enter Ctrl+Z");
    assert_eq!(walk.message(), "Undone: flag. Redo is in the menu.");
}

#[test]
fn a_row_is_named_with_its_list_and_an_answer_in_it_with_its_row() {
    let mut walk = states::by_name("rows", "en");
    walk.press("+").go("1.01").press("Ctrl+Z");
    let said = walk.message();
    assert!(said.starts_with("Undone: rows of “"), "{said}");
    walk.press("Ctrl+Z");
    let said = walk.message();
    assert!(said.contains(" (1) "), "{said}");
}
