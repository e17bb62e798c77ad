//! The keys that are named are keys that work where they are named: in a box none that would be typed, and in a small window the one that
//! leads from the words of a question to its answers.

use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

#[test]
fn in_the_box_of_the_last_question_the_review_is_named_by_the_keys_that_lead_there() {
    let mut walk = Walk::services("en");
    walk.go("11.05").press("-").types("not seen").press("Enter");
    assert_eq!(
        walk.message(),
        "This is the last question. Press F9 F9 2 for the review."
    );
    walk.press("F9 F9 2");
    assert!(matches!(walk.top(), Screen::Review(_)), "{:?}", walk.top());
}

#[test]
fn beside_no_box_the_shorter_keys_are_named() {
    let mut walk = Walk::services("en");
    walk.go("11.05").press("PgDn");
    assert_eq!(
        walk.message(),
        "This is the last question. Press . . 2 for the review."
    );
    walk.press(". . 2");
    assert!(matches!(walk.top(), Screen::Review(_)), "{:?}", walk.top());
}

/// The rows of keys, under the last rule.
fn keys(walk: &Walk) -> String {
    let text = walk.text();
    let (_, keys) = text.rsplit_once('─').unwrap();
    keys.to_owned()
}

#[test]
fn a_question_that_opens_without_its_answers_names_the_key_that_shows_them() {
    for language in ["en", "mk", "sq", "nl"] {
        let mut walk = Walk::services(language).sized(40, 16);
        walk.go("3.01").press("PgDn");
        let text = walk.text();
        assert!(!text.contains('►'), "{language}: {text}");
        assert!(keys(&walk).contains('↓'), "{language}: {text}");
        // What was just said takes the line that told of it; the key stays.
        walk.press("Y");
        assert!(!walk.message().is_empty());
        assert!(keys(&walk).contains('↓'), "{language}: {}", walk.text());
        let mut presses = 0;
        while !walk.text().contains('►') && presses < 4 {
            walk.press("Down");
            presses += 1;
        }
        assert!(walk.text().contains('►'), "{language}: {}", walk.text());
        assert!(!keys(&walk).contains('↓'), "{language}: {}", walk.text());
    }
}

#[test]
fn where_words_and_answers_are_in_sight_together_no_arrow_leads_to_them() {
    let mut walk = Walk::services("en").sized(80, 50);
    walk.go("3.01").press("PgDn");
    assert!(!keys(&walk).contains('↓'), "{}", walk.text());
}
