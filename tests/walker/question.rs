//! At a question: what is typed is taken for what it was meant to be.

use fener::interface::app::screen::Screen;
use fener::interface::app::screen::question::Area;
use fener::record::session::answer::Response;

use crate::support::driver::Walk;
use crate::walker::says;

fn area(walk: &Walk) -> Area {
    match walk.top() {
        Screen::Question(screen) => screen.area,
        other => panic!("{other:?}"),
    }
}

fn reason(walk: &Walk, number: &str) -> Option<String> {
    match walk.answer(number)?.response.clone()? {
        Response::NotApplicable(reason) => Some(reason),
        _ => None,
    }
}

#[test]
fn a_digit_alone_is_no_reason_and_the_message_says_how_to_answer_with_it() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("- 2 Enter");
    assert_eq!(reason(&walk, "2.01").as_deref(), Some(""));
    assert_eq!(area(&walk), Area::Reason);
    assert!(
        walk.message().contains("press Esc, then 2"),
        "{}",
        walk.message()
    );
    assert!(says(&walk, "[ 2"), "{}", walk.text());
    walk.press("Esc 2");
    let answer = walk.answer("2.01").unwrap().response.clone();
    assert!(matches!(answer, Some(Response::Value(_))), "{answer:?}");
    let draft = walk.session().drafts.get("address", "reason");
    assert_eq!(draft, None);
}

#[test]
fn what_is_no_reason_yet_waits_where_it_was_typed_and_words_make_it_one() {
    for way_out in ["PgDn", "Tab", "Esc"] {
        let mut walk = Walk::small("en");
        walk.go("2.01").press("- 2").press(way_out);
        assert_eq!(reason(&walk, "2.01").as_deref(), Some(""), "{way_out}");
        let draft = walk.session().drafts.get("address", "reason");
        assert_eq!(draft, Some("2"), "{way_out}");
        walk.go("2.01")
            .press("Tab")
            .types(" of us came")
            .press("Enter");
        assert_eq!(reason(&walk, "2.01").as_deref(), Some("2 of us came"));
    }
    let mut walk = Walk::small("en");
    walk.go("2.01").press("-").types("2019.").press("Enter");
    assert!(
        walk.message().contains("write it in words"),
        "{}",
        walk.message()
    );
}

#[test]
fn a_reason_that_is_missing_is_said_when_enter_goes_on() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("- Enter");
    assert!(
        walk.message()
            .contains("its reason is still missing, and the review lists it"),
        "{}",
        walk.message()
    );
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.02").press("- Enter");
    assert!(
        walk.message().contains("its reason is still missing"),
        "{}",
        walk.message()
    );
}

#[test]
fn a_note_that_is_half_written_is_named_at_its_question_after_a_break() {
    for (columns, rows) in [(80, 24), (60, 20)] {
        let mut walk = Walk::small("en").sized(columns, rows);
        walk.go("2.01").press("F2").types("The lock was");
        walk.reopen().go("2.01");
        assert!(says(&walk, "half written"), "{}", walk.text());
        assert!(says(&walk, "F2 Note"), "{}", walk.text());
        walk.press("F2 Tab");
        assert!(!says(&walk, "half written"), "{}", walk.text());
    }
}

#[test]
fn an_undo_in_the_menu_is_one_line_whatever_the_text_has() {
    let mut walk = Walk::small("en");
    walk.go("1.08").types("One\nTwo\nThree").press("Tab Tab");
    walk.press("F9");
    let text = walk.text();
    let lines = text.lines().filter(|line| line.contains("Two"));
    let lines: Vec<&str> = lines.filter(|line| line.contains("Undo")).collect();
    assert_eq!(lines.len(), 1, "{text}");
}

#[test]
fn the_place_of_a_question_is_shown_in_the_other_language_too() {
    let mut walk = Walk::services_in_two("en", "sq");
    walk.go("0.01").press("1");
    let room = walk
        .session()
        .questionnaire
        .questions()
        .find(|(_, question)| question.room.is_some())
        .map(|(_, question)| question.number.clone())
        .unwrap();
    walk.go(&room);
    assert!(says(&walk, "place:"), "{}", walk.text());
    walk.press("F8");
    assert!(!says(&walk, "place:"), "{}", walk.text());
    assert!(says(&walk, "vendi:"), "{}", walk.text());
}

#[test]
fn in_a_small_window_the_box_for_what_is_missing_keeps_its_label() {
    for number in ["2.01", "2.05", "2.06", "1.02"] {
        for large in [true, false] {
            let mut walk = Walk::services("en");
            walk.go("0.01").press("1");
            walk.model.core.enlarge(large);
            walk.resize(60, 20);
            walk.go(number).press("3").go(number).press("Tab");
            if area(&walk) != Area::Gap {
                continue;
            }
            assert!(says(&walk, "What is missing?"), "{number}: {}", walk.text());
        }
    }
}
