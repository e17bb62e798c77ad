//! What is half typed: the review names it in words and leads to where it goes on, and words that nobody may keep are in no draft.

use fener::base::time::PartialDate;
use fener::base::value::Value;
use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::record::session::answer::Response;
use fener::record::session::summary::Draft;

use crate::screens::states;
use crate::support::driver::Walk;

fn drafts(walk: &Walk) -> Vec<String> {
    let drafts = walk.session().drafts.all();
    let kept: Vec<String> = drafts
        .filter(|(_, field, _)| *field != "here")
        .map(|(_, _, text)| text.to_owned())
        .collect();
    let stored = walk.world.opened(walk.session().session.id).unwrap();
    let stored: Vec<String> = stored
        .drafts
        .into_iter()
        .filter(|draft| draft.field != "here")
        .filter_map(|draft| draft.text)
        .collect();
    assert_eq!(kept.len(), stored.len());
    kept
}

/// A recommendation begun at no gap, its words and its owner given.
fn begun() -> Walk {
    let mut walk = states::gaps("en");
    walk.open(fener::interface::app::action::Action::Recommendations);
    walk.press("End Enter")
        .types("Train the staff")
        .press("Enter");
    walk
}

#[test]
fn a_half_written_recommendation_is_named_in_words_and_leads_to_the_recommendations() {
    let mut walk = begun();
    walk.press("Esc").go("1.01").press(". . 2");
    let page = walk.sized(120, 50).text();
    assert!(page.contains("A recommendation is half written."), "{page}");
    let mut walk = begun();
    walk.press("Esc").go("1.01").press(". . 2");
    let row = |walk: &Walk| {
        walk.text()
            .lines()
            .any(|row| row.contains('►') && row.contains("recommendation is half"))
    };
    for _ in 0..30 {
        if row(&walk) {
            break;
        }
        walk.press("Down");
    }
    assert!(row(&walk), "{}", walk.text());
    walk.press("Enter");
    assert!(
        matches!(walk.top(), Screen::Recommendations(_)),
        "{}",
        walk.text()
    );
}

#[test]
fn half_written_words_of_a_flag_are_named_as_such() {
    let mut walk = Walk::small("en");
    walk.go("2.01")
        .press(". 7 2")
        .types("the lock")
        .press("Tab Esc . . 2");
    let page = walk.sized(120, 50).text();
    assert!(
        page.contains("The words of a flag are half written."),
        "{page}"
    );
}

#[test]
fn a_recommendation_and_its_drafts_settle_in_one_order() {
    let mut walk = begun();
    walk.press("Tab 1 1").types("2027").press("Enter");
    let whole =
        |order: &&Order| matches!(order, Order::Append { drafts, .. } if !drafts.is_empty());
    assert_eq!(
        walk.orders.iter().filter(whole).count(),
        1,
        "{:?}\n{}",
        walk.orders,
        walk.text()
    );
    assert!(
        !walk
            .orders
            .iter()
            .any(|order| matches!(order, Order::KeepDraft(_)))
    );
    assert!(drafts(&walk).is_empty(), "{:?}", drafts(&walk));
}

#[test]
fn words_that_became_a_resident_s_are_in_no_draft_before_there_is_consent() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.01").press("F3 + 1");
    walk.types("A room told").press("Shift+Tab 8");
    let words = |walk: &Walk| drafts(walk).iter().any(|text| text.contains("told"));
    assert!(!words(&walk), "{:?}", drafts(&walk));
    // With consent they are there again.
    walk.press("1 2");
    assert!(
        words(&walk) && walk.text().contains("A room told"),
        "{}",
        walk.text()
    );
    walk.press("Shift+Tab Shift+Tab Delete");
    assert!(!words(&walk), "{:?}", drafts(&walk));
    walk.press("Esc F3");
    assert!(!walk.text().contains("told"), "{}", walk.text());
}

#[test]
fn an_unreadable_date_that_is_left_says_that_it_is_a_draft_and_lets_everybody_go_on() {
    let said = "1.05: the text is kept as a draft and is not an answer yet.";
    for (key, next) in [("PgDn", "1.06"), ("PgUp", "1.04")] {
        let mut walk = Walk::small("en");
        walk.go("1.05").types("the day after").press(key);
        let Screen::Question(question) = walk.top() else {
            panic!("{:?}", walk.top());
        };
        assert_eq!(question.place, walk.place(next));
        assert_eq!(walk.message(), said);
        assert_eq!(drafts(&walk), ["the day after"]);
        assert!(walk.answer("1.05").is_none());
        walk.go("1.05");
        assert!(walk.text().contains("the day after"), "{}", walk.text());
    }
    let mut walk = Walk::small("en");
    walk.go("1.05").types("30.9.2026").press("PgDn");
    assert_ne!(walk.message(), said, "a date that can be read is an answer");
}

const SAID: &str = "1.05: the text is kept as a draft and is not an answer yet.";

#[test]
fn what_is_no_answer_is_named_with_where_the_next_open_question_is() {
    let mut walk = Walk::small("en");
    walk.go("1.05").types("the day after").press("Esc End");
    assert_eq!(
        walk.message(),
        format!("{SAID}  First open question: 1.06.")
    );
}

#[test]
fn whoever_leaves_from_a_box_means_what_stands_in_it() {
    for way in ["Ctrl+C", "Ctrl+C 2", "F5", "F6", "F7", "F2 Ctrl+C"] {
        let mut walk = Walk::small("en");
        let (id, place) = (walk.session().session.id, walk.place("1.05"));
        walk.go("1.05").types("29.9.2026").press("Enter");
        walk.go("1.05").press(&"Backspace ".repeat(12));
        walk.types("30.9.2026").press(way);
        let opened = walk.world.opened(id).unwrap();
        let date = PartialDate::parse("2026-09-30").unwrap();
        assert_eq!(
            opened.session.answer(&place).unwrap().response,
            Some(Response::Value(Value::Date(date))),
            "{way}"
        );
        let draft = |one: &Draft| one.field == "response" && one.text.is_some();
        assert!(!opened.drafts.iter().any(draft), "{way}");
    }
}

#[test]
fn a_note_is_kept_when_the_program_is_left_from_it() {
    let mut walk = Walk::small("en");
    let (id, place) = (walk.session().session.id, walk.place("1.05"));
    walk.go("1.05")
        .press("F2")
        .types("seen twice")
        .press("Ctrl+C 2");
    let opened = walk.world.opened(id).unwrap();
    let answer = opened.session.answer(&place).unwrap();
    assert_eq!(answer.note.as_deref(), Some("seen twice"));
}

#[test]
fn whichever_way_it_is_left_what_is_no_answer_is_named() {
    for way in [
        "F6 1 . 0 1 Enter",
        "F5",
        "F7",
        "Esc . . 2",
        "Esc . 4",
        "Esc Home",
        "Esc Left",
        "Esc Esc",
        "F9 . 2",
        "Ctrl+C",
        "F2 F5",
    ] {
        let mut walk = Walk::small("en");
        walk.go("1.05").types("the day after").press(way);
        assert!(walk.message().contains(SAID), "{way}: {}", walk.message());
        assert!(walk.text().contains("1.05: the text"), "{}", walk.text());
    }
}

#[test]
fn what_lies_over_a_question_and_gives_it_back_does_not_leave_it() {
    for over in ["F6", "F9", "F1", "F2", "F3", "F4", "Esc .", "F12", "F6 Esc"] {
        let mut walk = Walk::small("en");
        walk.go("1.05").types("the day after").press(over);
        assert!(!walk.message().contains(SAID), "{over}");
    }
}

#[test]
fn what_was_said_once_is_not_said_again_elsewhere() {
    let mut walk = Walk::small("en");
    walk.go("1.05").types("the day after").press("F5 Down");
    assert!(!walk.message().contains(SAID), "{}", walk.message());
}
