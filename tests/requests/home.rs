//! What is overdue on Home. The day is 23 November 2026.

use fener::interface::app::core::Access;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::home::{Entry, HomeScreen};
use fener::record::session::event::SessionEvent;
use fener::text::i18n::keys::app;

use crate::requests::{LATE, answer, choice, date, part, with};
use crate::screens::keep_state;
use crate::support::driver::Walk;

fn entries(walk: &Walk) -> Vec<Entry> {
    HomeScreen::new().entries(&walk.model.core)
}

fn home(walk: &mut Walk) -> String {
    walk.press("Ctrl+C 2");
    walk.text()
}

#[test]
fn what_is_overdue_stands_on_home_and_leads_to_the_request_that_waits_longest() {
    let mut walk = with("en", LATE);
    let text = home(&mut walk);
    assert!(
        text.contains("2  ! AL-SH-01: 2 data requests overdue, oldest since 15 October 2026"),
        "{text}"
    );
    walk.press("Down Enter");
    let Screen::Question(question) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    assert_eq!(question.place, part("po_req_answered", 2));
}

#[test]
fn a_request_is_overdue_from_the_day_after_its_deadline() {
    for (deadline, is_late) in [
        ("2026-11-22", true),
        ("2026-11-23", false),
        ("2026-10", true),
        // Known to the month, the law leaves all of it.
        ("2026-11", false),
    ] {
        let mut walk = with("en", &[("victims", Some(deadline))]);
        home(&mut walk);
        let late = entries(&walk).contains(&Entry::Overdue(0));
        assert_eq!(late, is_late, "{deadline}");
    }
}

#[test]
fn the_same_rows_are_overdue_tomorrow_without_anything_being_written() {
    let mut walk = with("en", &[("victims", Some("2026-11-23"))]);
    home(&mut walk);
    assert!(!entries(&walk).contains(&Entry::Overdue(0)));
    walk.passes(24 * 60 * 60 * 1000).press("Up");
    assert!(entries(&walk).contains(&Entry::Overdue(0)));
}

#[test]
fn a_date_of_the_reply_or_silence_that_was_recorded_settles_a_request() {
    let answered = answer(part("po_req_answered", 1), date("2026-11-20"));
    let silent = answer(part("po_req_no_reply", 1), choice("yes"));
    let waits = answer(part("po_req_no_reply", 1), choice("no"));
    for (event, is_late) in [(answered, false), (silent, false), (waits, true)] {
        let mut walk = with("en", &[("victims", Some("2026-11-01"))]);
        walk.record([event]);
        home(&mut walk);
        let late = entries(&walk).contains(&Entry::Overdue(0));
        assert_eq!(late, is_late);
    }
}

#[test]
fn a_request_in_a_row_that_was_removed_is_not_overdue() {
    let mut walk = with("en", &[("victims", Some("2026-11-01"))]);
    walk.record([SessionEvent::RowRemoved {
        repeat: fener::record::session::place::RepeatPlace {
            repeat: "po_req".into(),
            at: fener::record::session::place::RowPath::root(),
        },
        row: fener::record::session::place::RowId(1),
    }]);
    home(&mut walk);
    assert!(!entries(&walk).contains(&Entry::Overdue(0)));
}

#[test]
fn the_line_is_whole_in_every_language_and_window() {
    for language in ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"] {
        for (columns, rows) in [(80, 24), (60, 20), (120, 36)] {
            let mut walk = with(language, LATE).sized(columns, rows);
            let text = home(&mut walk);
            assert!(text.contains("2026"), "{text}");
            assert!(!text.contains('…') || columns < 80, "{language}: {text}");
        }
    }
}

#[test]
fn a_risk_stays_first_and_the_overdue_request_after_it() {
    let mut walk = with("en", LATE);
    home(&mut walk);
    let rows = walk.model.core.sessions.as_mut().unwrap();
    let mut risky = rows[0].clone();
    risky.summary.as_mut().unwrap().1.unsettled = true;
    risky.summary.as_mut().unwrap().1.waiting.clear();
    rows.push(risky);
    assert_eq!(
        entries(&walk)[..3],
        [Entry::Continue(1), Entry::Continue(0), Entry::Overdue(0)]
    );
}

#[test]
fn sessions_that_are_overdue_without_a_line_of_their_own_are_counted_and_lead_to_the_list() {
    let mut walk = with("en", LATE);
    home(&mut walk);
    let rows = walk.model.core.sessions.as_mut().unwrap();
    let late = rows[0].clone();
    rows.extend([late.clone(), late.clone(), late]);
    // One that waits and is not overdue.
    let waits = &mut rows[3].summary.as_mut().unwrap().1.waiting;
    waits.retain(|one| one.until.to_string() == "2026-12-24");
    walk.model.core.counted = None;
    walk.press("Up");
    let text = walk.text();
    assert!(
        text.contains("7  All open sessions (4), one more with requests overdue"),
        "{text}"
    );
    walk.press("7");
    let text = walk.text();
    assert_eq!(text.matches("2 requests overdue").count(), 3, "{text}");
}

#[test]
fn sessions_that_were_only_counted_are_overdue_tomorrow() {
    let mut walk = with("en", &[("victims", Some("2026-11-23"))]);
    home(&mut walk);
    let counted = walk.model.core.counted.as_mut().unwrap();
    counted.waiting = vec![counted.waiting[0]; 3];
    assert!(!entries(&walk).contains(&Entry::AllOpen));
    walk.passes(24 * 60 * 60 * 1000).press("Up");
    assert!(entries(&walk).contains(&Entry::AllOpen));
    let text = walk.text();
    assert!(text.contains("2 more with requests overdue"), "{text}");
}

#[test]
fn home_with_what_is_overdue() {
    for language in ["en", "sq"] {
        for size in [(80, 24), (60, 20)] {
            keep_state("home_overdue", language, size);
        }
    }
}

#[test]
fn opening_a_session_of_an_earlier_version_is_enough_to_know_what_is_overdue() {
    for may_write in [true, false] {
        let mut walk = with("en", LATE);
        walk.world.forget_waiting();
        home(&mut walk);
        assert!(!entries(&walk).contains(&Entry::Overdue(0)));
        if !may_write {
            walk.model.core.access = Access::Read(app::not_encrypted());
        }
        walk.press("1");
        let seq = walk.session().session.seq;
        home(&mut walk);
        let is_known = entries(&walk).contains(&Entry::Overdue(0));
        assert_eq!(
            is_known, may_write,
            "a store that is only read stays as it is"
        );
        walk.press("1");
        assert_eq!(walk.session().session.seq, seq, "nothing happened in it");
    }
}
