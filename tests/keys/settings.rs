//! Settings: each works at once, and an assessment keeps its own languages.

use fener::interface::app::effect::Order;

use crate::support::driver::Walk;

#[test]
fn a_setting_changed_within_an_assessment_leaves_it_in_its_own_language() {
    let mut walk = Walk::services("sq");
    walk.model.core.settings.language = Some("en".to_owned());
    walk.press(". . 4");
    let title = walk.draw().rows()[0].clone();
    for digit in ["3", "4", "5", "1", "2"] {
        walk.press(digit);
        assert_eq!(walk.draw().rows()[0], title, "after {digit}");
    }
    let shown = walk.texts.first.language().locale.to_string();
    assert_eq!(shown, "sq");
}

#[test]
fn a_language_chosen_within_an_assessment_is_kept_and_the_screen_says_for_what() {
    let mut walk = Walk::services("sq");
    let before = walk.model.core.settings.language.clone();
    walk.press(". . 4 1");
    assert_ne!(walk.model.core.settings.language, before);
    assert!(
        walk.message().contains("Ky vlerësim ruan gjuhët"),
        "{}",
        walk.message()
    );
}

#[test]
fn a_second_language_that_the_assessment_lacks_is_at_hand_at_once() {
    let mut walk = Walk::services("sq");
    walk.press(". . 4 2");
    let second = walk.model.core.settings.second_language.clone();
    assert!(second.is_some());
    assert_eq!(walk.message(), "");
    let at_hand = walk
        .texts
        .second
        .as_ref()
        .map(|texts| texts.language().locale.to_string());
    assert_eq!(at_hand, second);
    assert_eq!(walk.texts.first.language().locale.to_string(), "sq");
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
