//! Outline, review, settings, sources, the standard: what they say is so.

use crate::review::{complete, sign};
use crate::support::driver::Walk;
use crate::walker::says;

/// A must-pass that failed without what is missing, and a risk that is not reported.
fn to_look_at() -> Walk {
    let mut walk = Walk::services("en");
    walk.go("2.06").press("3").go("2.06c").press("3 Esc");
    walk
}

#[test]
fn what_the_review_calls_a_problem_is_not_done_in_the_outline() {
    let mut walk = to_look_at().sized(100, 30);
    walk.go("2.05");
    let rows = walk.draw().rows();
    for number in ["2.06 ", "2.06c"] {
        let row = rows.iter().find(|row| row.contains(number));
        let row = row.unwrap_or_else(|| panic!("{number}: {}", walk.text()));
        let outline: String = row.chars().take(27).collect();
        assert!(outline.contains('!'), "{number}: {}", walk.text());
        assert!(!outline.contains('√'), "{number}: {}", walk.text());
    }
}

#[test]
fn the_outline_page_says_look_again_where_the_review_says_problem() {
    let mut walk = to_look_at();
    walk.go("2.06").press("F5");
    let rows = walk.draw().rows();
    for number in ["2.06 ", "2.06c"] {
        let row = rows.iter().find(|row| row.contains(number));
        let row = row.unwrap_or_else(|| panic!("{number}: {}", walk.text()));
        assert!(row.contains("! look again"), "{number}: {}", walk.text());
    }
    walk.press("Esc")
        .go("2.06")
        .press("Tab")
        .types("No rule.")
        .press("Enter");
    walk.go("2.06").press("F5");
    let rows = walk.draw().rows();
    let row = rows.iter().find(|row| row.contains("2.06 ")).unwrap();
    assert!(!row.contains("look again"), "{}", walk.text());
}

#[test]
fn the_second_language_stays_while_the_first_is_turned_through_all() {
    let mut walk = Walk::services_in_two("en", "sq");
    walk.press(". . 4");
    let count = walk.model.core.languages.len();
    for _ in 0..count {
        walk.press("1");
        let (first, second) = (
            walk.model.core.first_language().map(str::to_owned),
            walk.model.core.second_language().map(str::to_owned),
        );
        assert_ne!(first, second);
        if first.as_deref() != Some("sq") {
            assert_eq!(second.as_deref(), Some("sq"), "beside {first:?}");
        }
    }
    // The other way round, too.
    for _ in 0..count {
        walk.press("Left");
    }
    assert_eq!(walk.model.core.first_language(), Some("en"));
    assert_eq!(walk.model.core.second_language(), Some("sq"));
}

#[test]
fn a_source_written_from_a_question_is_attached_to_it() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    walk.go("1.05")
        .press("1")
        .go("1.05")
        .press("F3 End Enter 1");
    walk.types("House rules").press("Enter");
    walk.types("2024").press("Enter Enter");
    let evidence = walk.answer("1.05").unwrap().evidence.clone();
    assert_eq!(evidence.len(), 1, "{}", walk.text());
    assert_eq!(evidence[0].source.map(|no| no.0), Some(1));
    assert!(
        walk.message().contains("S1 is attached"),
        "{}",
        walk.message()
    );
    // Left before it was written, nothing is attached, and + adds a line as ever.
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    walk.go("1.05")
        .press("1")
        .go("1.05")
        .press("F3 End Enter Esc +");
    assert!(walk.answer("1.05").unwrap().evidence.is_empty());
    assert!(says(&walk, "evidence"), "{}", walk.text());
}

#[test]
fn where_nothing_can_be_answered_the_standard_does_not_offer_it() {
    let mut walk = complete();
    walk.go("2.01").press("F4");
    assert!(
        says(&walk, "You can answer from here too"),
        "{}",
        walk.text()
    );
    walk.press("Esc");
    sign(&mut walk);
    walk.go("2.01").press("F4");
    assert!(!says(&walk, "You can answer from here"), "{}", walk.text());
}

#[test]
fn no_line_of_the_review_begins_with_a_digit_that_means_nothing() {
    let mut walk = complete();
    sign(&mut walk);
    walk.press("Esc Esc").go("2.01").press(". . 2");
    let text = walk.text();
    let row = text.lines().find(|row| row.contains("Safety"));
    let row = row.unwrap_or_else(|| panic!("{text}"));
    // The number belongs to the name of the section; where the other lines have their digits there is none.
    let before: String = row.chars().take(4).collect();
    assert!(!before.contains(|c: char| c.is_ascii_digit()), "{text}");
    assert!(row.contains("2  Safety"), "{text}");
}
