//! The whole way: something blocks, is solved where it is, the session is signed, and reopened with a reason.

use fener::interface::app::screen::{Frame as _, Screen};
use fener::record::session::answer::Response;
use fener::record::session::event::SessionEvent;
use fener::record::session::place::{RepeatPlace, RowPath};

use crate::review::{complete, number, sign, written};
use crate::support::driver::Walk;

fn is_review(walk: &Walk) -> bool {
    matches!(walk.top(), Screen::Review(_))
}

#[test]
fn a_required_question_blocks_is_answered_where_it_is_and_esc_comes_back() {
    let mut walk = complete();
    walk.go("1.07").press("Tab Backspace");
    walk.press(". . 2");
    assert!(
        walk.text()
            .contains("NOT READY TO SIGN: one thing must be solved"),
        "{}",
        walk.text()
    );
    assert!(
        walk.text()
            .contains("1  1.07  Say with whom you spoke, by function."),
        "{}",
        walk.text()
    );
    walk.press("1");
    assert_eq!(walk.top().place(), Some(&walk.place("1.07")));
    walk.types("director").press("Tab Esc");
    assert!(is_review(&walk), "{}", walk.text());
    assert!(
        walk.text().contains("It can be signed all the same."),
        "{}",
        walk.text()
    );
}

#[test]
fn coming_back_keeps_the_marked_line() {
    let mut walk = Walk::small("en");
    walk.press(". . 2 Down Down");
    let Screen::Review(before) = walk.top().clone() else {
        panic!("no review");
    };
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::Question(_)), "{}", walk.text());
    walk.press("PgDn PgDn Esc");
    let Screen::Review(after) = walk.top() else {
        panic!("no review: {}", walk.text());
    };
    assert_eq!(after.cursor.at, before.cursor.at);
}

#[test]
fn signing_while_something_blocks_opens_the_review_and_says_so() {
    let mut walk = Walk::small("en");
    walk.press(". . 7");
    assert!(is_review(&walk));
    assert!(
        walk.message().contains("Signing waits for the problem"),
        "{}",
        walk.message()
    );
    walk.press("9");
    assert!(is_review(&walk), "the same key does not close it");
    assert!(walk.message().contains("Signing waits for the problem"));
    walk.press(". . 7");
    assert!(is_review(&walk));
}

#[test]
fn a_signed_session_cannot_be_changed_until_it_is_reopened_with_a_reason() {
    let mut walk = complete();
    sign(&mut walk);
    assert!(
        walk.message().contains("Signed by AK and BM"),
        "{}",
        walk.message()
    );
    assert!(
        walk.text().contains("This assessment is signed."),
        "{}",
        walk.text()
    );
    walk.press("Enter");
    assert!(is_review(&walk));
    assert!(walk.text().contains("SIGNED on 23"), "{}", walk.text());
    walk.go("2.02").press("1");
    assert!(
        walk.message()
            .contains("Reopen it from the review, with a reason")
    );
    walk.press("Ctrl+Z");
    assert!(
        walk.session().session.is_signed(),
        "undo does not cross a signature"
    );
    walk.press(". . 2 9 Enter");
    assert!(
        walk.message().contains("Write the reason in one line"),
        "{}",
        walk.message()
    );
    assert!(walk.session().session.is_signed());
    walk.types("A page was missing").press("Enter");
    assert_eq!(
        written(&walk),
        [SessionEvent::Reopened {
            reason: "A page was missing".to_owned()
        }]
    );
    assert!(is_review(&walk));
    walk.go("2.02").press("1 Ctrl+Z Ctrl+Z");
    assert!(!walk.session().session.is_signed());
    assert!(
        walk.message().contains("nothing to undo"),
        "{}",
        walk.message()
    );
    assert!(
        walk.answer("2.02").unwrap().response.is_some(),
        "what was signed is not undone"
    );
}

#[test]
fn esc_leaves_a_session_signed() {
    let mut walk = complete();
    sign(&mut walk);
    walk.press("Esc 9").types("because").press("Esc");
    assert!(is_review(&walk));
    assert!(walk.session().session.is_signed());
}

#[test]
fn a_failed_must_pass_waits_for_its_gap() {
    let mut walk = complete();
    walk.go("2.01").press("4 . . 2");
    assert!(
        walk.text().contains("2.01  A must-pass has failed"),
        "{}",
        walk.text()
    );
    walk.press("1 Tab")
        .types("No written rule")
        .press("Enter Esc");
    walk.go("2.02").press(". . 2");
    assert!(
        walk.text().contains("It can be signed all the same."),
        "{}",
        walk.text()
    );
}

#[test]
fn a_risk_blocks_while_it_is_open_and_while_it_is_not_settled() {
    let mut walk = Walk::services("en");
    let risk = walk
        .session()
        .questionnaire
        .questions()
        .find(|(_, question)| !question.unsettled.is_empty())
        .map(|(_, question)| question.number.clone())
        .unwrap();
    walk.go("0.01").press("1").go("2.06").press("3");
    walk.press(". . 2");
    let said = walk.text();
    let open = || format!("{risk}  This question is about a risk to somebody");
    assert!(said.contains(&open()), "{said}");
    walk.go(&risk).press("3 Esc . . 2");
    assert!(
        walk.text()
            .contains(&format!("{risk}  A risk was recorded and not reported yet")),
        "{}",
        walk.text()
    );
    walk.go(&risk).press("2 Esc . . 2");
    assert!(!walk.text().contains(&risk), "{}", walk.text());
}

#[test]
fn a_window_that_only_reads_shows_the_review_and_signs_nothing() {
    use fener::interface::app::core::Access;
    use fener::text::i18n::keys::app;
    let mut walk = complete();
    walk.model.core.access = Access::Read(app::refused_read_only());
    walk.press(". . 2");
    assert!(is_review(&walk));
    walk.press("9");
    assert!(is_review(&walk));
    assert!(
        walk.message().contains("This window only reads"),
        "{}",
        walk.message()
    );
    walk.press(". . 7");
    assert!(
        walk.message().contains("This window only reads"),
        "{}",
        walk.message()
    );
    assert!(!walk.session().session.is_signed());
}

#[test]
fn a_list_of_problems_longer_than_the_digits_is_numbered_around_the_mark() {
    let mut walk = Walk::services("en");
    walk.press(". . 2");
    walk.press("Down*6 Enter");
    let seventh = walk.top().place().cloned();
    walk.press("Esc 1");
    assert_eq!(walk.top().place().cloned(), seventh);
}

#[test]
fn a_section_leads_to_its_first_question() {
    let mut walk = complete();
    walk.press(". . 2 End Up*4 Enter");
    assert_eq!(walk.top().place(), Some(&walk.place("2.01")));
    walk.press("Esc");
    assert!(is_review(&walk));
}

#[test]
fn a_flag_on_the_visit_leads_from_find_to_the_review() {
    let mut walk = complete();
    let flag = fener::record::session::event::Flag {
        id: fener::record::session::event::FlagId(1),
        place: None,
        kind: fener::record::session::event::FlagKind::AskAgain,
        text: "the list of 2026".to_owned(),
    };
    walk.record([SessionEvent::Flagged(flag)]);
    walk.press("/").types("+").press("Enter");
    assert!(is_review(&walk), "{}", walk.text());
    assert!(
        walk.text().contains("Ask again: “the list of 2026”"),
        "{}",
        walk.text()
    );
}

#[test]
fn a_signed_session_says_so_at_home_and_when_it_is_opened() {
    let mut walk = complete();
    sign(&mut walk);
    walk.press("Enter Ctrl+C 2");
    assert!(
        walk.text().contains("Signed sessions (1)"),
        "{}",
        walk.text()
    );
    walk.press("3 1");
    assert!(
        walk.message().contains("Signed on 23"),
        "{}",
        walk.message()
    );
    assert!(walk.draw().rows()[0].contains("Signed"), "{}", walk.text());
}

#[test]
fn the_number_is_another_one_each_time() {
    let mut walk = complete();
    walk.press(". . 2 9");
    let first = number(&walk);
    walk.press("Esc 9");
    assert_ne!(number(&walk), first);
}

#[test]
fn evidence_and_notes_are_added_from_the_marked_line() {
    let mut walk = complete();
    walk.go("2.01").press("1").go("1.01").press(". . 2 Down*2");
    let Screen::Review(review) = walk.top() else {
        panic!("no review");
    };
    assert_eq!(review.place(), Some(&walk.place("2.01")), "{}", walk.text());
    walk.press("F2").types("asked twice").press("Tab");
    assert!(is_review(&walk), "{}", walk.text());
    assert_eq!(
        walk.answer("2.01").unwrap().note.as_deref(),
        Some("asked twice")
    );
}

/// Answers everything that is open, and says that the list of rooms is complete.
fn all_answered() -> Walk {
    let mut walk = complete();
    let open = walk.session().evaluation.standings.iter();
    let places: Vec<_> = open
        .filter(|standing| standing.is_open())
        .map(|standing| standing.place.clone())
        .collect();
    walk.record(places.into_iter().map(|place| SessionEvent::Answered {
        place,
        response: Response::NotApplicable("not here".to_owned()),
    }));
    walk.record([SessionEvent::RowsDeclared {
        repeat: RepeatPlace {
            repeat: "rooms".into(),
            at: RowPath::root(),
        },
        complete: true,
    }]);
    walk
}

#[test]
fn home_and_the_last_question_lead_a_complete_session_to_the_review() {
    let mut walk = all_answered();
    walk.go("1.01").press("End");
    assert_eq!(
        walk.message(),
        "No question is open. Press . . 2 for the review."
    );
    walk.press("Ctrl+C 2");
    let wanted = "Next step: review and sign “AL-SH-01”. Press 1, then . . 2.";
    assert!(walk.text().contains(wanted), "{}", walk.text());
}

#[test]
fn where_nothing_is_left_to_look_at_the_way_to_sign_is_marked() {
    let mut walk = all_answered();
    walk.press(". . 2");
    assert!(
        walk.text()
            .contains("Ready to sign. Nothing is left to look at."),
        "{}",
        walk.text()
    );
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::SignOff(_)), "{}", walk.text());
}
