//! The list of data requests: after a row it comes back and asks whether it is complete, and a request that nobody answers says so.

use fener::interface::app::action::Action;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::rows::{Entry, RowsScreen};
use fener::interface::app::walk::Stop;
use fener::record::session::event::SessionEvent;
use fener::text::i18n::keys::{question, rows};

use crate::requests::{LATE, answer, choice, part, with};
use crate::screens::keep_state;
use crate::support::driver::Walk;

fn list(walk: &Walk) -> &RowsScreen {
    match walk.top() {
        Screen::Rows(screen) => screen,
        other => panic!("not the list: {other:?}"),
    }
}

/// The list of the requests, with the silence of the first recorded.
pub fn silent(language: &str) -> Walk {
    let mut walk = with(language, LATE);
    walk.go_to(part("po_req_no_reply", 1)).press("1");
    while !matches!(walk.top(), Screen::Rows(_)) {
        walk.press("PgUp");
    }
    walk
}

#[test]
fn after_the_last_field_of_the_last_row_the_list_asks_whether_it_is_complete() {
    let mut walk = with("en", LATE);
    walk.go_to(part("po_req_no_reply", 4)).press("Enter");
    let screen = list(&walk);
    assert_eq!(
        screen.entries(&walk.model.core)[screen.cursor.at],
        Entry::Add
    );
    let asked = walk.texts.first.say(&rows::is_complete());
    assert!(walk.text().contains(&asked), "{}", walk.text());
    // Enter adds the next row at once; from the list the walk goes on as before.
    walk.press("PgDn");
    assert!(matches!(walk.top(), Screen::Question(_)));
}

#[test]
fn from_row_to_row_and_past_a_complete_list_the_walk_goes_on() {
    let mut walk = with("en", LATE);
    walk.go_to(part("po_req_no_reply", 1)).press("Enter");
    let Screen::Question(screen) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    assert_eq!(screen.place, part("po_req_item", 2));
    let repeat = fener::record::session::place::RepeatPlace {
        repeat: "po_req".into(),
        at: fener::record::session::place::RowPath::root(),
    };
    walk.record([SessionEvent::RowsDeclared {
        repeat: repeat.clone(),
        complete: true,
    }]);
    walk.go_to(part("po_req_no_reply", 4)).press("Enter");
    let Screen::Question(screen) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    let after = fener::interface::app::walk::after_rows(walk.session(), &repeat);
    assert_eq!(after, Some(Stop::Question(screen.place.clone())));
}

#[test]
fn silence_that_was_recorded_is_said_and_stands_in_the_list() {
    for language in ["en", "sq", "sr-Latn", "bs", "cnr", "mk", "nl"] {
        let mut walk = with(language, LATE);
        walk.go_to(part("po_req_no_reply", 1)).press("1");
        let said = walk.texts.first.say(&rows::silence_recorded());
        assert!(walk.message().ends_with(&said), "{}", walk.message());
        let walk = silent(language);
        let silent = walk.texts.first.say(&rows::silent());
        let text = walk.text();
        for word in silent.split(' ') {
            assert!(text.contains(word), "{word}: {text}");
        }
        // One stands in the header.
        assert_eq!(text.matches('·').count(), 2, "{text}");
    }
}

#[test]
fn another_answer_than_silence_says_nothing_of_it() {
    let mut walk = with("en", LATE);
    walk.go_to(part("po_req_no_reply", 1)).press("2");
    assert!(!walk.message().contains("overdue"), "{}", walk.message());
    walk.record([answer(part("po_req_no_reply", 1), choice("no"))]);
    assert!(!walk.text().contains("no reply recorded"));
}

#[test]
fn in_a_list_with_codes_of_two_digits_only_space_is_named() {
    let mut walk = with("mk", &[]);
    walk.record([SessionEvent::RowAdded {
        repeat: fener::record::session::place::RepeatPlace {
            repeat: "po_req".into(),
            at: fener::record::session::place::RowPath::root(),
        },
        row: fener::record::session::place::RowId(1),
        before: None,
    }]);
    walk.go_to(part("po_req_item", 1));
    for (keys, code) in [
        ("1", "1"),
        ("1", "11"),
        ("Down", "12"),
        ("Up Up Up Up", "8"),
    ] {
        walk.press(keys);
        let said = walk.texts.first.say(&question::marked_for_space(code));
        assert_eq!(walk.message(), said, "{keys}");
    }
    walk.press("Space");
    assert!(
        walk.message().starts_with("11.01 = 8 "),
        "{}",
        walk.message()
    );
}

#[test]
fn the_list_with_a_silent_request() {
    for language in ["en", "sq"] {
        for size in [(80, 24), (60, 20)] {
            keep_state("requests_silent", language, size);
        }
    }
}

#[test]
fn the_outline_names_the_list_in_the_quotation_marks_of_its_language() {
    for (language, open) in [("en", '“'), ("bs", '„'), ("mk", '„'), ("nl", '“')] {
        let mut walk = silent(language);
        walk.open(Action::Outline).press("Down Right Down");
        let text = walk.text();
        assert!(text.contains(&format!(" {open}")), "{language}: {text}");
        assert_eq!(text.contains('„'), open == '„', "{language}: {text}");
    }
}
