//! Home: what it lists, and in which order.

use fener::interface::app::screen::home::{Entry, HomeScreen};
use fener::record::session::summary::Summary;

use crate::support::driver::Walk;

/// The lines of Home for one signed session, whose risk is settled or not.
fn lines(unsettled: bool) -> Vec<Entry> {
    let mut walk = Walk::services("en");
    walk.press("Ctrl+C 2");
    walk.model.core.counted = None;
    let rows = walk.model.core.sessions.as_mut().unwrap();
    rows[0].signed = true;
    let summary = Summary {
        unsettled,
        ..Summary::default()
    };
    rows[0].summary = Some((rows[0].seq, summary));
    HomeScreen::new().entries(&walk.model.core)
}

#[test]
fn a_risk_that_is_not_settled_stays_first_even_when_the_session_was_signed() {
    assert_eq!(lines(true)[0], Entry::Continue(0));
    assert_eq!(lines(false), [Entry::New, Entry::Practice, Entry::Signed]);
}

#[test]
fn a_session_that_opens_again_names_the_last_answers_with_their_words() {
    let mut walk = Walk::small("en");
    walk.go("2.02")
        .press("2")
        .go("1.07")
        .types("director")
        .press("Enter");
    walk.press("Ctrl+C 2 1");
    let said = walk.message();
    assert!(said.contains("2.02 Partly at 14:30"), "{said}");
    assert!(said.contains("1.07 “director” at 14:30"), "{said}");
}

#[test]
fn what_belongs_to_an_assessment_says_so_on_home() {
    for key in ["F5", "F7", "/"] {
        let mut walk = Walk::home("en");
        walk.press(key);
        assert_eq!(
            walk.message(),
            "Open an assessment first: this belongs to one.",
            "{key}"
        );
    }
}

#[test]
fn help_says_the_whole_reason_why_a_key_does_nothing() {
    for (language, why) in [
        (
            "en",
            "This is where everything starts. Ctrl+C, or . 9, leaves the program.",
        ),
        (
            "sq",
            "Këtu fillon gjithçka. Ctrl+C, ose . 9, del nga programi.",
        ),
    ] {
        for (columns, rows) in [(80, 24), (60, 20), (120, 40)] {
            let mut walk = Walk::home(language).sized(columns, rows);
            walk.press("?");
            let mut seen = String::new();
            for _ in 0..9 {
                let text = walk.text();
                assert!(!text.contains('…'), "{text}");
                seen.push_str(&text);
                walk.press("PgDn");
            }
            let seen = seen.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(seen.contains(why), "{columns}: {seen}");
            let last = walk.text();
            walk.press("End");
            assert_eq!(walk.text(), last);
        }
    }
}
