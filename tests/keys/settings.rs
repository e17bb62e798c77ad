//! Settings: each works at once, and an assessment has its own languages.

use fener::interface::app::effect::Order;

use crate::support::driver::Walk;

#[test]
fn what_is_no_language_is_the_computers_within_an_assessment_too() {
    let mut walk = Walk::services("sq");
    walk.model.core.settings.language = Some("en".to_owned());
    walk.press(". . 4");
    let title = walk.draw().rows()[0].clone();
    for digit in ["3", "4", "7", "8"] {
        walk.press(digit);
        let keeps = |order: &Order| matches!(order, Order::KeepSettings(_) | Order::WakeAt(_));
        assert!(walk.orders.iter().all(keeps), "{:?}", walk.orders);
        assert_eq!(walk.draw().rows()[0], title, "after {digit}");
    }
}

#[test]
fn a_language_chosen_within_an_assessment_is_spoken_at_once_and_is_that_assessments() {
    let mut walk = Walk::services("sq");
    let before = walk.model.core.settings.clone();
    walk.press(". . 4 1");
    assert_eq!(walk.texts.first.locale().as_str(), "sr-Latn");
    assert_eq!(walk.model.core.settings, before);
    assert!(
        walk.message().contains("Ovo ocenjivanje to pamti"),
        "{}",
        walk.message()
    );
}

#[test]
fn a_second_language_that_the_assessment_lacks_is_at_hand_at_once() {
    let mut walk = Walk::services("sq");
    walk.press(". . 4 2");
    let at_hand = walk
        .texts
        .second
        .as_ref()
        .map(|texts| texts.locale().to_string());
    assert_eq!(at_hand.as_deref(), Some("en"));
    assert_eq!(walk.model.core.second_language(), Some("en"));
    assert_eq!(walk.model.core.settings.second_language, None);
    assert_eq!(walk.texts.first.locale().as_str(), "sq");
    walk.press("Esc F8");
    assert!(walk.text().contains("English"), "{}", walk.text());
}

#[test]
fn a_language_chosen_outside_an_assessment_is_spoken_at_once() {
    let mut walk = Walk::home("en");
    walk.press(". . 4 1");
    let chosen = walk.model.core.settings.language.clone();
    assert_ne!(chosen.as_deref(), Some("en"));
    assert_eq!(Some(walk.texts.first.language().locale.to_string()), chosen);
    let asks = |order: &Order| matches!(order, Order::UseLanguages { .. });
    walk.press("3");
    assert!(!walk.orders.iter().any(asks), "{:?}", walk.orders);
}

#[test]
fn within_an_assessment_the_settings_show_the_languages_in_force() {
    for (columns, rows) in [(80, 24), (60, 20)] {
        let mut walk = Walk::services_in_two("en", "sq").sized(columns, rows);
        walk.press(". . 4");
        let text = walk.text();
        let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            said.contains("Shqip in this assessment, which has its own languages; elsewhere none"),
            "{text}"
        );
        // The first is the same here and elsewhere.
        assert!(!said.contains("English in this"), "{text}");
        walk.press("2");
        let text = walk.text();
        let said = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            said.contains("Srpski (latinica) in this assessment"),
            "{text}"
        );
    }
}

#[test]
fn no_language_is_the_first_and_the_second_at_once() {
    let mut walk = Walk::home("en");
    walk.press(". . 4");
    for digit in ["2", "1", "1", "2", "2", "2", "1"] {
        walk.press(digit);
        let settings = &walk.model.core.settings;
        assert_ne!(settings.language, settings.second_language, "{digit}");
    }
    // A second language of the computer that is the first of the assessment is none there.
    let mut walk = Walk::services("sq");
    walk.model.core.settings.second_language = Some("sq".to_owned());
    assert_eq!(walk.model.core.second_language(), None);
    walk.press("F8");
    assert!(
        walk.message().contains("gjuhë e dytë"),
        "{}",
        walk.message()
    );
}

#[test]
fn an_export_folder_that_a_service_copies_is_taken_and_the_service_is_named() {
    let mut walk = Walk::home("en");
    walk.press(". . 4 8")
        .types("/srv/OneDrive/exports")
        .press("Enter");
    assert_eq!(
        walk.model.core.settings.exports.as_deref(),
        Some("/srv/OneDrive/exports")
    );
    assert!(
        walk.text()
            .contains("lies in OneDrive, which carries it to other"),
        "{}",
        walk.text()
    );
}
