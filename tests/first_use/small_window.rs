//! In the smallest window: everything can still be read.

use fener::form::model::text;
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
        walk.go("3.01").press("PgDn");
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
        walk.press("1");
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
