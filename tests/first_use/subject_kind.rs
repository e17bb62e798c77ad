//! What a questionnaire assesses: the words of a new assessment, of the page of the assessment and of the paper form follow it.

use fener::interface::app::action::Action;

use crate::support::driver::Walk;
use crate::support::fixture;

/// A new assessment with the one questionnaire on offer, before its second step.
fn begun(id: &str, language: &str) -> Walk {
    let mut walk = Walk::home(language);
    walk.world.offers = vec![fixture::shipped(id)];
    walk.press("1 1");
    walk
}

/// Everything that the steps say up to that for the kind of work.
fn said(id: &str, language: &str) -> String {
    let mut walk = begun(id, language);
    let mut text = walk.text();
    for line in ["X-1", "", "2026", "2026"] {
        walk.types(line);
        text.push_str(&walk.text());
        walk.press("Enter");
        text.push_str(&walk.text());
    }
    walk.press("Backspace*4 Enter");
    walk.press("1 1").types("AK").press("Enter");
    for key in ["1", "1"] {
        text.push_str(&walk.text());
        walk.press(key);
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_new_assessment_speaks_of_what_is_assessed() {
    let service = said("services", "en");
    for words in [
        "Which service do you assess?",
        "On which days is the visit?",
        "A visit needs day, month and year.",
        "a link to this service?",
        "Site visit",
    ] {
        assert!(service.contains(words), "{words}: {service}");
    }
    let country = said("state_policy", "en");
    for words in [
        "Which country, or level of its government, do you assess?",
        "On which days does the team meet?",
        "A meeting needs day, month and year.",
        "a link to the authorities that are reviewed?",
        "1 Review",
    ] {
        assert!(country.contains(words), "{words}: {country}");
    }
    assert!(
        !country.contains("visit?") && !country.contains("this service"),
        "{country}"
    );
}

#[test]
fn in_no_language_is_a_country_called_a_service() {
    for (language, service, country) in [
        ("sq", "shërbim", "vend"),
        ("sr-Latn", "uslugu", "zemlju"),
        ("sr-Cyrl", "услугу", "земљу"),
        ("bs", "službu", "državu"),
        ("cnr", "službu", "državu"),
        ("mk", "услуга", "земја"),
        ("nl", "voorziening", "land"),
    ] {
        let second_step = |id| begun(id, language).text();
        let (of_service, of_country) = (second_step("services"), second_step("state_policy"));
        assert!(of_service.contains(service), "{language}: {of_service}");
        assert!(of_country.contains(country), "{language}: {of_country}");
        assert!(!of_country.contains(service), "{language}: {of_country}");
    }
}

#[test]
fn the_page_of_the_assessment_says_what_its_days_were() {
    for (id, words) in [
        ("services", "Visit"),
        ("state_policy", "Meetings"),
        ("practice", "Exercise"),
    ] {
        let mut walk = Walk::shipped(id, "en");
        walk.open(Action::About);
        assert!(walk.text().contains(words), "{}", walk.text());
    }
}
