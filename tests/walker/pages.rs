//! Texts and questions of several pages: nothing goes on past what was not seen, and no key answers what is out of sight.

use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;
use crate::walker::says;

fn at(walk: &Walk) -> String {
    match walk.top() {
        Screen::Question(screen) => walk.session().number(&screen.place),
        other => panic!("{other:?}"),
    }
}

/// A practice run, at its case of two pages.
fn case() -> Walk {
    let mut walk = Walk::home_offering("practice", "en");
    walk.press("2");
    assert!(says(&walk, "1 of "), "{}", walk.text());
    walk
}

#[test]
fn enter_and_page_down_turn_the_pages_of_a_case_before_they_go_on() {
    for key in ["Enter", "PgDn"] {
        let mut walk = case();
        let (first, number) = (walk.text(), at(&walk));
        walk.press(key);
        assert_eq!(at(&walk), number, "{key}");
        assert_ne!(walk.text(), first, "{key}");
        let mut presses = 1;
        while at(&walk) == number && presses < 6 {
            walk.press(key);
            presses += 1;
        }
        assert_ne!(at(&walk), number, "{key}");
    }
}

#[test]
fn a_digit_answers_nothing_that_is_out_of_sight_and_shows_it() {
    let mut walk = case();
    let number = at(&walk);
    walk.press("2");
    assert!(
        walk.answer(&number)
            .is_none_or(|answer| answer.response.is_none())
    );
    assert!(
        walk.message().contains("2 was out of sight"),
        "{}",
        walk.message()
    );
    assert!(walk.text().contains("► 2"), "{}", walk.text());
    walk.press("2");
    assert!(
        walk.answer(&number)
            .is_some_and(|answer| answer.response.is_some())
    );
}

#[test]
fn a_note_turns_no_further_than_its_last_page() {
    let long = "Read this. ".repeat(200);
    let structure = r#"
format = 1
id = "reads"
version = "1.0.0"
purpose = "assessment"
default_language = "en"

[grading]
coverage_floor = "70%"
bands = [{ id = "met", from = "0%" }]
round = { to = "0.1%", half = "up" }

[[section]]
id = "one"
number = 1

[[section.item]]
kind = "question"
id = "first"
number = "1.01"
type = "text"

[[section.item]]
kind = "question"
id = "long"
number = "1.02"
type = "note"

[[section.item]]
kind = "question"
id = "last"
number = "1.03"
type = "text"
"#;
    let english = format!(
        "### status: draft\n\nquestionnaire-title = Reads\n    .about = For a test.\nband-met = Met\none-title = One\nfirst = First?\nlong = {long}End.\nlast = Last?\n"
    );
    let mut walk = Walk::written(structure, &english);
    walk.go("1.02");
    let first = walk.text();
    walk.press("Down*12");
    assert!(says(&walk, "End."), "{}", walk.text());
    let last = walk.text();
    walk.press("Up");
    assert_ne!(walk.text(), last);
    walk.press("Up*6");
    assert_eq!(walk.text(), first);
    let mut pages = 1;
    while at(&walk) == "1.02" && pages < 12 {
        walk.press("Enter");
        pages += 1;
    }
    assert_eq!(at(&walk), "1.03");
    assert!(pages > 2);
}

#[test]
fn a_question_of_several_pages_names_the_key_that_shows_the_rest() {
    for (language, words) in [("en", "· ↓ shows more"), ("sq", "· ↓ tregon më shumë")] {
        let mut walk = Walk::services(language).sized(60, 20);
        let open = walk.session();
        let numbers: Vec<String> = open
            .evaluation
            .standings
            .iter()
            .filter(|standing| standing.is_active() && standing.place.at.0.is_empty())
            .map(|standing| open.number(&standing.place))
            .collect();
        let mut found = 0;
        for number in numbers {
            walk.go(&number);
            let text = walk.text();
            if text.contains("1 of ") || text.contains("1 nga ") {
                found += 1;
                assert!(says(&walk, words), "{number}: {text}");
                walk.press("Down*30");
                assert_eq!(at(&walk), number);
            }
        }
        assert!(found > 0, "no question has more than a page");
    }
}
