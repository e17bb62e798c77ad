//! What is to be read before a section: above its first question when the walk comes to it, never in the way afterwards.

use crate::support::driver::Walk;

const PROFILE: &str = "Fill this in at the desk";
const ROOMS: &str = "For services where people live";

#[test]
fn it_stands_above_the_first_question_of_its_section_alone() {
    let mut walk = Walk::services("en");
    walk.go("0.01");
    assert!(walk.text().contains(PROFILE), "{}", walk.text());
    walk.go("0.02");
    assert!(!walk.text().contains(PROFILE), "{}", walk.text());
    walk.go("0.01").press("1").go("1.01");
    assert!(walk.text().contains(ROOMS), "{}", walk.text());
}

#[test]
fn an_answer_does_not_move_what_stands_there_and_coming_back_finds_the_question_alone() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.01");
    let before = walk.text();
    let line = |text: &str| text.lines().position(|line| line.contains("Can a person"));
    walk.press("1");
    assert_eq!(line(&walk.text()), line(&before), "{}", walk.text());
    walk.go("1.02").go("1.01");
    assert!(!walk.text().contains(ROOMS), "{}", walk.text());
}

#[test]
fn it_can_be_read_again_behind_every_question_of_the_section() {
    let mut walk = Walk::services("en");
    walk.go("0.03").press("F4");
    let mut pages = walk.text();
    for _ in 0..3 {
        walk.press("PgDn");
        pages.push_str(&walk.text());
    }
    assert!(pages.contains(PROFILE), "{pages}");
}

#[test]
fn a_case_is_read_to_its_end_before_the_answers_in_every_window() {
    for language in ["en", "sq", "mk", "nl"] {
        for (columns, rows) in [(40, 16), (60, 20), (80, 24), (120, 36)] {
            let mut walk = Walk::shipped("practice", language).sized(columns, rows);
            walk.go("1.01");
            let key = |id: &str| fener::text::i18n::phrase::TextKey::new(id);
            let last = walk.texts.first.text(&key("mira-fact-11")).text;
            let words: Vec<&str> = last.split_whitespace().rev().take(2).collect();
            let mut pages = String::new();
            for _ in 0..12 {
                pages.push_str(&walk.text());
                walk.press("Down");
            }
            let read: Vec<&str> = pages.split_whitespace().collect();
            let stands = read
                .windows(2)
                .any(|two| two[0] == words[1] && two[1] == words[0]);
            assert!(stands, "{language} {columns}x{rows}: {words:?}\n{pages}");
        }
    }
}

#[test]
fn the_list_of_requests_begins_with_what_to_read_before_it() {
    let mut walk = Walk::shipped("state_policy", "en");
    walk.go("0.04").press("PgDn");
    let words = "Send the requests four to six weeks";
    assert!(walk.text().contains(words), "{}", walk.text());
}
