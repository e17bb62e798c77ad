//! In the smallest window: everything can still be read.

use fener::form::model::text;
use fener::interface::app::keymap::key::Key;
use fener::interface::app::walk::{self as stops, Stop};

use crate::support::driver::Walk;

#[test]
fn a_question_opens_at_its_words_and_the_arrows_turn_to_the_answers_and_back() {
    for language in ["en", "sq"] {
        let mut walk = Walk::services(language);
        walk.resize(40, 16);
        let first_words = |walk: &Walk, number: &str| {
            let place = walk.place(number);
            let open = walk.session();
            let question = open.questionnaire.question(&place.question).unwrap();
            let text = walk.texts.first.text(&question.text()).text;
            text.split_whitespace()
                .take(3)
                .collect::<Vec<_>>()
                .join(" ")
        };
        walk.go("3.01").press("Right");
        let words = first_words(&walk, "3.02");
        let opened = walk.text();
        assert!(opened.contains(&words), "{language}: {opened}");
        let mut presses = 0;
        while walk.model.core.message.is_none() && !walk.text().contains("►") && presses < 4 {
            walk.press("Down");
            presses += 1;
        }
        let answers = walk.text();
        assert!(answers.contains("►"), "{language}: {answers}");
        walk.press("Up Up Up Up");
        assert!(walk.text().contains(&words), "{language}: {}", walk.text());
        // An answer that is out of sight is shown first.
        walk.press("1 1");
        assert!(walk.answer("3.02").is_some());
    }
}

#[test]
fn every_question_of_the_smallest_window_opens_at_its_words() {
    for language in ["en", "sq"] {
        let mut walk = Walk::services(language);
        walk.resize(40, 16);
        let places: Vec<_> = walk
            .session()
            .evaluation
            .standings
            .iter()
            .filter(|standing| standing.is_active())
            .map(|standing| standing.place.clone())
            .collect();
        for place in places {
            walk.go_to(place.clone());
            let open = walk.session();
            let question = open.questionnaire.question(&place.question).unwrap();
            let section = open
                .questionnaire
                .section_of(open.questionnaire.find(place.question.as_str()).unwrap());
            let (_, section) = open.questionnaire.section(section.unwrap()).unwrap();
            let is_first =
                stops::first_of_section(open, &place) == Some(Stop::Question(place.clone()));
            // What is read before a section comes before its first question.
            let words = match is_first {
                true => text::intro(section.as_str()),
                false => question.text(),
            };
            let text = walk.texts.first.text(&words).text;
            let word = text.split_whitespace().next().unwrap();
            assert!(
                walk.text().contains(word),
                "{language} {}: {}",
                question.number,
                walk.text()
            );
        }
    }
}

#[test]
fn in_the_smallest_window_the_outline_shows_number_name_and_progress() {
    for language in ["en", "sq"] {
        let mut walk = Walk::services(language);
        walk.go("0.01").press("1").go("1.01").press("1");
        walk.resize(40, 16).press("F5");
        let open = walk.session();
        let cut: Vec<String> = open
            .evaluation
            .sections
            .iter()
            .filter(|section| section.hidden.is_none())
            .map(|section| {
                let key = fener::form::model::text::section_title(&section.id);
                let title = walk.texts.first.text(&key).text;
                let begins: String = title.chars().take(18).collect();
                let progress = format!("{}/{}", section.progress.done, section.progress.all);
                format!("{:>2}  {} {progress}", section.number, begins.trim_end())
            })
            .collect();
        let mut missing = Vec::new();
        for wanted in cut {
            let (label, progress) = wanted.rsplit_once(' ').unwrap();
            let number = label.trim().split(' ').next().unwrap();
            for digit in number.chars() {
                walk.press(&digit.to_string());
            }
            let rows = walk.draw().rows();
            let stands = |row: &String| row.contains(label) && row.ends_with(progress);
            if !rows.iter().any(stands) {
                missing.push(format!("{wanted}\n{}", walk.text()));
            }
            walk.press("Left");
        }
        assert!(missing.is_empty(), "{language}: {}", missing[0]);
    }
}

#[test]
fn in_the_smallest_window_a_question_of_the_outline_has_its_number_its_words_and_a_sign() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.02").press("1").go("1.03");
    walk.resize(40, 16).press("F5");
    let rows = walk.draw().rows();
    let row = |number: &str| {
        let found = rows.iter().find(|row| row.contains(number));
        found
            .unwrap_or_else(|| panic!("{number}: {rows:#?}"))
            .clone()
    };
    assert!(row("1.02  Is there suitable").ends_with('√'), "{rows:#?}");
    assert!(row("1.03  ").ends_with('·'), "{rows:#?}");
}

#[test]
fn an_outline_longer_than_the_window_says_so_and_names_what_the_key_does() {
    for (language, closes, opens, below) in [
        (
            "en",
            "Enter or ← closes",
            "Enter or → opens",
            " below · PgUp",
        ),
        (
            "sq",
            "Enter ose ← e mbyll",
            "Enter ose → e hap",
            " poshtë · PgUp",
        ),
    ] {
        for (columns, rows) in [(80, 24), (60, 20)] {
            let mut walk = Walk::services(language).sized(columns, rows);
            walk.go("2.01").press("F5");
            assert!(walk.text().contains(below), "{}", walk.text());
            // The list, the line about the rest and the total stand on one page.
            assert!(!walk.text().contains("1 of"), "{}", walk.text());
            // On the section itself, which is open.
            walk.press("Left Enter");
            assert!(walk.text().contains(closes), "{}", walk.text());
            let word = if language == "en" {
                "Enter close"
            } else {
                "Enter mbyll"
            };
            assert!(walk.text().contains(word), "{}", walk.text());
            let open = walk.text();
            walk.press("Enter");
            assert_ne!(walk.text(), open);
            assert!(walk.text().contains(opens), "{}", walk.text());
        }
    }
}

#[test]
fn in_a_window_too_small_to_show_anything_no_key_does_anything_unseen() {
    let mut walk = Walk::small("en");
    walk.go("2.01").resize(30, 8);
    let before = walk.model.stack.clone();
    walk.press("3 PgUp 4 ? . Enter").paste("words");
    assert!(walk.answer("2.01").is_none());
    assert_eq!(walk.model.stack, before);
    walk.resize(80, 24).press("3");
    assert!(walk.answer("2.01").is_some());
}

#[test]
fn a_digit_that_is_held_down_while_the_window_grows_answers_nothing() {
    let mut walk = Walk::small("en");
    walk.go("1.01").resize(30, 5);
    walk.press("2").resize(80, 24);
    let digit = Key::char('2');
    walk.key_after(33, digit).key_after(33, digit);
    assert!(
        walk.answer("1.01")
            .is_none_or(|answer| answer.response.is_none())
    );
    walk.key_after(700, digit);
    assert!(walk.answer("1.01").unwrap().response.is_some());
}
