//! Only what is asked can be answered, and a question that is asked no longer leaves the screen.

use fener::form::model::instrument::Means;
use fener::interface::app::screen::sources::used_at;
use fener::interface::app::screen::{Frame, Screen};
use fener::record::session::answer::{Evidence, EvidenceId, SourceNo, Strength};
use fener::record::session::event::{AssessmentEvent, SessionEvent, Source};
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};

use crate::support::driver::Walk;

#[test]
fn a_question_that_undo_hides_leaves_the_screen_and_the_message_says_so() {
    let mut walk = Walk::small("en");
    walk.go("2.02").press("3");
    let why = walk.place("2.03");
    walk.go("2.03").press("Esc Ctrl+Z");
    assert_ne!(walk.top().place(), Some(&why));
    assert!(walk.message().contains("Undone"), "{}", walk.message());
    assert!(walk.message().contains("2.03"), "{}", walk.message());
}

#[test]
fn a_question_in_a_row_that_undo_takes_away_leaves_the_screen_for_the_rows() {
    let mut walk = Walk::small("en");
    walk.go("2.02").press("2 PgDn 1");
    assert!(matches!(walk.top(), Screen::Question(_)), "{}", walk.text());
    walk.press("Esc Ctrl+Z");
    assert!(matches!(walk.top(), Screen::Rows(_)), "{}", walk.text());
}

#[test]
fn nothing_is_recorded_at_a_question_that_is_not_asked() {
    let mut walk = Walk::small("en");
    let hidden = walk.place("2.03");
    walk.record([SessionEvent::Cleared {
        place: hidden.clone(),
    }]);
    assert_eq!(walk.session().session.seq.0, 1);
    walk.go_to(hidden.clone()).press("-");
    assert!(walk.orders.is_empty());
    assert!(
        walk.message().contains("not asked now"),
        "{}",
        walk.message()
    );
}

#[test]
fn a_note_at_a_question_that_is_no_longer_asked_is_found_and_read() {
    let mut walk = Walk::small("en");
    walk.go("2.02").press("3");
    walk.go("2.03")
        .press("Esc F2")
        .types("The porter said so")
        .press("Tab");
    walk.go("2.02").press("2 F6").types("porter");
    walk.press("Enter");
    let Screen::Note(page) = walk.top() else {
        panic!("{}", walk.text());
    };
    assert_eq!(page.place, walk.place("2.03"));
    walk.press("Tab");
    assert!(walk.top().is_walk(), "{}", walk.text());
}

#[test]
fn evidence_in_a_row_that_was_taken_away_holds_no_source_any_more() {
    let mut walk = Walk::small("en");
    let (no, row) = (SourceNo(1), RowId(1));
    let repeat = RepeatPlace {
        repeat: "rooms".into(),
        at: RowPath::root(),
    };
    let place = Place {
        question: "room_lock".into(),
        at: RowPath(vec![row]),
    };
    let source = Source {
        no,
        kind: Means::Document,
        role: "Rules".to_owned(),
        date: None,
        private: None,
        reference: String::new(),
        staff_present: None,
    };
    let evidence = Evidence {
        id: EvidenceId(1),
        kind: Means::Document,
        source: Some(no),
        reference: String::new(),
        at: String::new(),
        date: None,
        strength: Strength::Usual,
        resident: None,
    };
    walk.record([
        SessionEvent::RowAdded {
            repeat: repeat.clone(),
            row,
            before: None,
        },
        SessionEvent::SourceWritten(source),
        SessionEvent::Attached { place, evidence },
    ]);
    assert_eq!(used_at(walk.session(), no), ["3.02"]);
    walk.record([SessionEvent::RowRemoved { repeat, row }]);
    assert!(used_at(walk.session(), no).is_empty());
}

#[test]
fn nothing_is_recorded_about_the_assessment_of_a_signed_session() {
    let mut walk = Walk::small("en");
    let opening = walk.session().assessment.opening.clone();
    let described = AssessmentEvent::Described {
        period: opening.period,
        visits: Vec::new(),
        purpose: "Another one".to_owned(),
    };
    assert!(walk.record_assessment(described.clone()));
    let digest = walk.session().questionnaire.digest;
    let codes = vec!["AK".to_owned()];
    walk.record([SessionEvent::SignedOff { digest, codes }]);
    assert!(!walk.record_assessment(described));
    assert!(walk.message().contains("signed"), "{}", walk.message());
}

#[test]
fn an_answer_that_the_questionnaire_fixes_is_changed_by_no_key() {
    let scale = "id = \"night\"\nnumber = \"2.02\"\ntype = \"rating\"\nscale = \"yno\"";
    let fixed = format!("{scale}\nread_only = \"${{operator}} = 'ngo'\"");
    let mut walk = Walk::small_with("en", scale, &fixed);
    walk.go("2.02").press("1");
    let before = walk.answer("2.02").cloned();
    walk.go("1.01").press("2");
    for key in ["2", "-", "*", "Backspace"] {
        walk.go("2.02").press(key);
        assert!(
            walk.message().contains("fixed by the questionnaire"),
            "{key}: {}",
            walk.message()
        );
    }
    assert_eq!(walk.answer("2.02").cloned(), before);
}
