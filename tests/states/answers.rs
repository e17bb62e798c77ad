//! The line above the keys after an answer: what was recorded, what it opened or closed, and why a key did nothing.

use crate::support::driver::Walk;

#[test]
fn an_answer_that_closes_questions_names_the_answers_that_are_kept() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.05").press("1");
    walk.go("1.06").press("1").go("0.01").press("4");
    let said = walk.message();
    assert!(
        said.contains("Kept, but no longer counted: 1.05 and 1.06."),
        "{said}"
    );
    assert!(said.contains("Undo brings them back."), "{said}");
}

#[test]
fn an_answer_that_opens_them_again_says_that_they_count_again() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.05").press("1");
    walk.go("0.01").press("4").go("0.01").press("1");
    let said = walk.message();
    assert!(said.contains("Counted again: 1.05."), "{said}");
    let answer = walk.answer("1.05").unwrap();
    assert!(answer.response.is_some());
}

#[test]
fn more_answers_than_can_be_named_are_counted() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    for number in ["1.01", "1.02", "1.03", "1.04", "1.05", "1.06"] {
        walk.go(number).press("1");
    }
    walk.go("0.01").press("4");
    let rest = walk.session().evaluation.kept().count() - 3;
    assert!(rest > 0);
    let said = walk.message();
    assert!(said.contains("Kept, but no longer counted: "), "{said}");
    assert!(said.contains(&format!("+{rest}")), "{said}");
}

#[test]
fn a_digit_that_is_no_code_says_which_answers_there_are() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.05").press("0");
    assert_eq!(
        walk.message(),
        "0 has no meaning here: this question has the answers 1-4 - *."
    );
    assert!(walk.answer("1.05").is_none());
}

#[test]
fn a_change_is_taken_back_by_name_from_another_screen() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.05").press("2 F4 Ctrl+Z");
    let said = walk.message();
    assert!(said.starts_with("Undone: 1.05 "), "{said}");
    assert!(walk.answer("1.05").is_none_or(|one| one.response.is_none()));
}

#[test]
fn the_cover_hides_the_case_in_the_frame_of_its_key() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1 F12");
    let text = walk.text();
    assert!(
        !text.contains("AL-SH-01") && !text.contains("0.02"),
        "{text}"
    );
}

#[test]
fn the_reason_why_it_was_not_verified_is_asked_also_where_it_was_not_applicable_before() {
    let mut walk = Walk::small("en");
    walk.go("2.01")
        .press("-")
        .types("no such room")
        .press("Enter");
    walk.go("2.01").press("*");
    let text = walk.text();
    assert!(text.contains("No access"), "{text}");
    assert!(!text.contains("no such room"), "{text}");
    walk.press("2");
    let answer = format!("{:?}", walk.answer("2.01"));
    assert!(answer.contains("NotVerified"), "{answer}");
}
