//! The first start and the steps of a new assessment.

use fener::interface::app::screen::Screen;
use fener::interface::app::screen::first_run::{FirstRunScreen, Places};
use fener::interface::app::screen::new_assessment::stage::Stage;

use crate::support::driver::Walk;

/// The step that is shown.
fn stage(walk: &Walk) -> Stage {
    match walk.top() {
        Screen::NewAssessment(screen) => screen.stage,
        other => panic!("not a new assessment: {other:?}"),
    }
}

/// The first start, in English.
fn first_start() -> Walk {
    let mut walk = Walk::home("en");
    let screen = FirstRunScreen::new(&walk.model.core, None);
    walk.model.stack.reset(Screen::FirstRun(screen));
    walk
}

/// A new assessment up to the team, in English with Albanian beside.
pub fn up_to_the_team() -> Walk {
    let mut walk = Walk::home("en");
    walk.press("1 1").types("AL-07").press("Enter Enter");
    walk.types("2026").press("Enter Enter 1 2");
    walk
}

/// The same where nobody has said where the data are kept.
fn asking_for_place() -> Walk {
    let mut walk = first_start();
    let screen = FirstRunScreen::new(&walk.model.core, None);
    let places = Places {
        usual: "usual/fener".to_owned(),
        beside: Some("stick/fener-data".to_owned()),
    };
    walk.model
        .stack
        .reset(Screen::FirstRun(screen.asking_for_place(places)));
    walk
}

#[test]
fn the_place_of_the_data_is_asked_after_the_language_and_only_where_nobody_said_it() {
    let mut walk = asking_for_place();
    walk.press("Enter");
    let text = walk.text();
    assert!(text.contains("Where are the answers to be kept?"), "{text}");
    assert!(text.contains("stick/fener-data"), "{text}");
    assert!(text.contains("1-3 choose"), "{text}");
    walk.press("Esc");
    assert!(walk.text().contains("Choose your language"));
    walk.press("Enter Enter");
    assert!(matches!(walk.top(), Screen::Home(_)));
    let mut usual = first_start();
    usual.press("Enter");
    assert!(matches!(usual.top(), Screen::Home(_)));
}

#[test]
fn a_folder_is_typed_at_the_first_start_and_a_digit_is_a_letter_of_it() {
    let mut walk = asking_for_place();
    walk.press("Enter 3 Enter").types("/srv/2.1");
    assert!(walk.text().contains("/srv/2.1"), "{}", walk.text());
    walk.press("Esc");
    assert!(walk.text().contains("In another folder"));
    walk.press("Enter Enter");
    assert!(
        walk.message().contains("Type a folder"),
        "{}",
        walk.message()
    );
}

#[test]
fn the_first_start_asks_for_the_language_in_every_language() {
    let text = first_start().text();
    assert!(text.contains("Choose your language"), "{text}");
    assert!(text.contains("Zgjidhni gjuhën"), "{text}");
}

#[test]
fn on_the_first_start_only_the_lines_that_digits_choose_carry_digits() {
    let mut walk = first_start();
    assert!(walk.text().contains("1  English"));
    walk.press("Tab");
    let text = walk.text();
    assert!(!text.contains("1  English"), "{text}");
    assert!(text.contains("1  As it is now"), "{text}");
    assert!(text.contains("1-4 choose"), "{text}");
}

#[test]
fn what_was_set_before_a_way_was_chosen_stays() {
    let mut walk = first_start();
    walk.press(". . 4 5 Esc");
    assert!(walk.model.core.settings.large);
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::Home(_)));
    assert!(walk.model.core.settings.large);
    let mut chosen = first_start();
    chosen.press(". . 4 5 Esc Tab 1 Enter");
    assert!(!chosen.model.core.settings.large);
}

#[test]
fn the_menu_opens_on_the_first_start_because_the_key_row_says_so() {
    let mut walk = first_start();
    assert!(walk.text().contains(". menu"));
    walk.press(".");
    assert!(walk.text().contains("Menu"), "{}", walk.text());
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::FirstRun(_)));
}

#[test]
fn enter_goes_on_over_a_step_that_was_settled_before() {
    let mut walk = Walk::home("en");
    walk.press("1 Enter");
    assert_eq!(stage(&walk), Stage::Questionnaire);
    walk.press("1 Esc");
    assert_eq!(stage(&walk), Stage::Questionnaire);
    walk.press("Enter");
    assert_eq!(stage(&walk), Stage::Subject);
}

#[test]
fn the_second_language_is_another_than_the_first() {
    let mut walk = Walk::home("en");
    walk.press("1 1").types("AL-07").press("Enter Enter");
    walk.types("2026").press("Enter Enter 2");
    let text = walk.text();
    let (steps, _) = text
        .split_once("─")
        .map_or((text.as_str(), ""), |parts| parts);
    assert!(!steps.contains("3  "), "{text}");
    walk.press("2");
    let Screen::NewAssessment(screen) = walk.top() else {
        panic!("not a new assessment");
    };
    assert_eq!(screen.first.as_deref(), Some("sq"));
    assert_eq!(screen.second.as_deref(), Some("en"));
}

#[test]
fn the_language_of_the_interface_stands_first_in_both_lists_of_languages() {
    for (language, name) in [
        ("nl", "Nederlands"),
        ("mk", "Македонски"),
        ("en", "English"),
    ] {
        let mut walk = Walk::home(language);
        walk.press("1 1").types("AL-07").press("Enter Enter");
        walk.types("2026").press("Enter Enter");
        let line = |walk: &Walk, at: &str| {
            let rows = walk.draw().rows();
            let begins = |row: &&String| row.trim_start_matches([' ', '►']).starts_with(at);
            rows.iter().find(begins).cloned().unwrap_or_default()
        };
        assert!(line(&walk, "1  ").contains(name), "{}", walk.text());
        // Where another is the first, it is the first of the second ones.
        walk.press("3");
        assert!(line(&walk, "2  ").contains(name), "{}", walk.text());
        walk.press("2");
        let Screen::NewAssessment(screen) = walk.top() else {
            panic!("not a new assessment");
        };
        assert_eq!(screen.second.as_deref(), Some(language));
        assert_ne!(screen.first, screen.second);
    }
}

#[test]
fn a_language_changed_in_a_new_assessment_changes_what_is_on_offer_and_what_was_chosen() {
    let mut walk = Walk::home("en");
    walk.press("1");
    assert!(
        walk.text().contains("Services for victims"),
        "{}",
        walk.text()
    );
    walk.press(". . 4 1 Esc");
    assert!(
        walk.text().contains("Shërbimet për viktimat"),
        "{}",
        walk.text()
    );
    walk.press("1");
    let subject = stage(&walk);
    walk.types("AL-07").press("F9 F9 4 1 Esc");
    // Nothing that was chosen or typed is lost, and it is called as the language calls it.
    assert_eq!(stage(&walk), subject);
    let text = walk.text();
    assert!(text.contains("AL-07"), "{text}");
    assert!(text.contains("Usluge za žrtve"), "{text}");
}

#[test]
fn a_single_rater_is_not_told_of_a_way_to_work_together() {
    let mut walk = up_to_the_team();
    walk.types("AK").press("Enter 1 1 Enter");
    assert_eq!(stage(&walk), Stage::Confirm);
    assert!(!walk.text().contains("Way of working"), "{}", walk.text());
}

#[test]
fn every_step_fits_on_one_page() {
    let mut walk = up_to_the_team();
    let mut seen = Vec::new();
    walk.types("AK, BM");
    for keys in ["Enter", "1", "1", "1", "Enter"] {
        walk.press(keys);
        assert!(!walk.text().contains("1 of 2 pages"), "{}", walk.text());
        seen.push(stage(&walk));
    }
    assert!(seen.contains(&Stage::Independence) && seen.contains(&Stage::Mode));
}

#[test]
fn the_last_step_says_that_enter_creates() {
    let mut walk = up_to_the_team();
    walk.types("AK").press("Enter 1 1 Enter");
    let text = walk.text();
    assert!(text.contains("Enter create"), "{text}");
    assert!(!text.contains("PgDn"), "{text}");
}

#[test]
fn the_steps_of_a_new_assessment_are_counted_as_they_are_asked() {
    for (team, last) in [("AK", 11), ("AK BM", 12)] {
        let mut walk = up_to_the_team();
        let step = |walk: &Walk| walk.draw().rows()[0].trim_end().to_owned();
        assert!(step(&walk).ends_with("step 7 of 12"), "{}", step(&walk));
        walk.types(team).press("Enter");
        assert!(
            step(&walk).ends_with(&format!("step 8 of {last}")),
            "{}",
            step(&walk)
        );
        if last == 12 {
            walk.press("1");
        }
        walk.press("1 1 Enter");
        let end = format!("step {last} of {last}");
        assert!(step(&walk).ends_with(&end), "{}", step(&walk));
    }
}
