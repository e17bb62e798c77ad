//! A reply that comes late: what stood not verified for none can be answered, is listed, and the change is in the history.

use fener::interface::app::ready::{Disk, Target, What, ready};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::find::Found;
use fener::interface::app::walk::Stop;
use fener::record::session::answer::{NotVerified, Response};
use fener::record::session::edition::Upgrade;
use fener::record::session::event::SessionEvent;

use crate::requests::{answer, choice, date, part, with};
use crate::screens::keep_state;
use crate::support::driver::Walk;

/// Three answers that wait for the victims' figures, one that waits for the budget, and one that could not be seen.
pub fn waiting(language: &str) -> Walk {
    let mut walk = with(
        language,
        &[("victims", Some("2026-11-01")), ("budget", None)],
    );
    for (number, reason) in [
        ("1.05", NotVerified::NoReply),
        ("1.07", NotVerified::NoReply),
        ("1.09", NotVerified::NoReply),
        ("1.10", NotVerified::NoAccess),
        ("10.04", NotVerified::NoReply),
    ] {
        let place = walk.place(number);
        let response = Response::NotVerified(reason);
        walk.record([SessionEvent::Answered { place, response }]);
    }
    walk
}

fn looks(walk: &Walk) -> Vec<(String, Target)> {
    let ready = ready(walk.session(), Disk::Settled, &walk.texts.first);
    let of = ready.looks.into_iter();
    of.filter(|item| item.what == What::Replied)
        .map(|item| (walk.texts.first.say(&item.words), item.target))
        .collect()
}

/// Notes the date of the reply to the first request, as a person does.
pub fn reply(walk: &mut Walk) {
    walk.go_to(part("po_req_answered", 1));
    walk.types("20.11.2026").press("Enter");
}

#[test]
fn the_date_of_a_late_reply_says_what_can_be_answered_and_the_open_questions_begin_with_it() {
    let mut walk = waiting("en");
    assert_eq!(looks(&walk), []);
    reply(&mut walk);
    let said = walk.message();
    assert!(
        said.ends_with("A reply has come, and 3 questions stand not verified for no reply: 1.05, 1.07 and 1.09. ! lists what to answer now."),
        "{said}"
    );
    walk.press("!");
    let Screen::Find(find) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    let first: Vec<Found> = ["1.05", "1.07", "1.09"]
        .map(|number| Found::Question(walk.place(number)))
        .into();
    assert_eq!(find.found[..3], first);
    walk.press("Down 1");
    let Screen::Question(question) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    assert_eq!(question.place, walk.place("1.05"));
}

#[test]
fn the_review_lists_what_still_stands_unanswered_until_it_is_answered() {
    let mut walk = waiting("en");
    reply(&mut walk);
    let line = |count: &str, walk: &Walk, number: &str| {
        let words = format!("A reply has come: {count} not verified for no reply.");
        vec![(words, Target::Stop(Stop::Question(walk.place(number))))]
    };
    assert_eq!(looks(&walk), line("3 questions still stand", &walk, "1.05"));
    walk.go("1.05").press("2").go("1.07").press("1");
    assert_eq!(
        looks(&walk),
        line("one question still stands", &walk, "1.09")
    );
    // Another reason than silence is no wait for a reply.
    let place = walk.place("1.09");
    let response = Response::NotVerified(NotVerified::SourcesConflict);
    walk.record([SessionEvent::Answered { place, response }]);
    assert_eq!(looks(&walk), []);
    // Undone, the wait is back; without a reply it is none.
    walk.press("Ctrl+Z");
    assert_eq!(looks(&walk).len(), 1);
    let place = part("po_req_answered", 1);
    walk.record([SessionEvent::Cleared { place }]);
    assert_eq!(looks(&walk), []);
}

#[test]
fn the_review_says_that_a_request_waits_without_a_deadline_until_its_reply_is_noted() {
    let mut walk = with(
        "en",
        &[
            ("victims", Some("2026-11-01")),
            ("budget", None),
            ("returns", None),
        ],
    );
    let lines = |walk: &Walk| {
        let ready = ready(walk.session(), Disk::Settled, &walk.texts.first);
        let of = ready.looks.into_iter();
        of.filter(|item| item.what == What::NoDeadline)
            .map(|item| (walk.texts.first.say(&item.words), item.target))
            .collect::<Vec<_>>()
    };
    let at = |row| Target::Stop(Stop::Question(part("po_req_answered", row)));
    let several =
        "2 data requests wait for a reply without a deadline, so they never show as overdue.";
    assert_eq!(lines(&walk), [(several.to_owned(), at(2))]);
    walk.record([answer(part("po_req_deadline", 2), date("2026-12"))]);
    let one = "Row 3: One data request waits for a reply without a deadline, so it never shows as overdue.";
    assert_eq!(lines(&walk), [(one.to_owned(), at(3))]);
    walk.record([answer(part("po_req_answered", 3), date("2026-11-20"))]);
    assert_eq!(lines(&walk), []);
}

#[test]
fn a_reply_about_something_else_opens_nothing() {
    let mut walk = waiting("en");
    walk.record([
        answer(part("po_req_item", 1), choice("returns")),
        answer(part("po_req_answered", 1), date("2026-11-20")),
    ]);
    assert_eq!(looks(&walk), []);
}

#[test]
fn what_a_reply_lets_answer_and_an_upgrade_asks_again_is_listed_once() {
    let mut walk = waiting("en");
    reply(&mut walk);
    let place = walk.place("1.05");
    let edition = walk.session().edition();
    let upgrade = Upgrade {
        from: edition.clone(),
        to: edition,
        renamed: Vec::new(),
        confirm: vec![place.clone()],
    };
    walk.record([SessionEvent::Upgraded(upgrade)]).press("!");
    let Screen::Find(find) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    let found = find.found.iter();
    let found = found.filter(|one| **one == Found::Question(place.clone()));
    assert_eq!(found.count(), 1);
}

#[test]
fn what_a_reply_opens_is_said_whole_in_every_language() {
    for language in ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"] {
        for (columns, rows) in [(80, 24), (60, 20)] {
            let mut walk = waiting(language).sized(columns, rows);
            reply(&mut walk);
            let said = walk.message();
            let last = said.split(' ').next_back().unwrap().to_owned();
            let text = walk.text();
            assert!(text.contains("1.05") && text.contains(&last), "{text}");
        }
    }
}

#[test]
fn review_after_a_late_reply() {
    for language in ["en", "sq"] {
        keep_state("review_replied", language, (80, 24));
    }
}
