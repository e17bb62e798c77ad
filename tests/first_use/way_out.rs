//! Ways that are named must be where they are named, and nothing is asked twice.

use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

#[test]
fn the_ways_of_the_review_stand_on_every_page_of_it() {
    for language in ["en", "sq"] {
        let mut walk = Walk::services(language);
        walk.press(". . 2");
        let mut seen = 0;
        for _ in 0..12 {
            let text = walk.text();
            for digit in ["7  ", "8  ", "9  "] {
                assert!(
                    text.lines()
                        .any(|line| line.trim_start_matches([' ', '►']).starts_with(digit)),
                    "{digit}: {text}"
                );
            }
            seen += usize::from(text.contains("12  ") || text.contains("11  "));
            walk.press("PgDn");
        }
        assert!(seen > 0, "the last sections are never shown");
    }
}

#[test]
fn a_menu_entry_never_closes_the_screen_it_names() {
    let mut walk = Walk::services("en");
    walk.press(". . 2 . . 2");
    assert!(matches!(walk.top(), Screen::Review(_)), "{}", walk.text());
    assert!(walk.message().contains("here already"));
    walk.press("Esc . . 8 . . 8");
    assert!(matches!(walk.top(), Screen::Team(_)), "{}", walk.text());
}

#[test]
fn members_and_number_of_the_page_for_signing_are_in_sight_from_the_start() {
    for language in ["en", "sq"] {
        let mut walk = crate::screens::states::by_name("sign_open", language);
        walk.resize(80, 24);
        let text = walk.text();
        assert!(text.contains("AK") && text.contains("BM"), "{text}");
        assert!(text.contains(&walk_number(&walk)), "{text}");
        assert!(!text.contains("1 of 2"), "{text}");
    }
}

fn walk_number(walk: &Walk) -> String {
    match walk.top() {
        Screen::SignOff(screen) => screen.number.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn settling_a_risk_opens_no_card_and_the_card_names_its_question() {
    let mut walk = Walk::services("en");
    // No rules against abuse: whether somebody is at risk now is asked next.
    walk.go("2.06").press("3").go("2.06c").press("3");
    assert!(matches!(walk.top(), Screen::Card(_)), "{}", walk.text());
    assert!(
        walk.text().contains("The answer to 2.06c"),
        "{}",
        walk.text()
    );
    walk.press("Esc 2");
    assert!(walk.answer("2.06c").is_some());
    assert!(!matches!(walk.top(), Screen::Card(_)), "{}", walk.text());
}

#[test]
fn a_code_with_a_blank_is_refused_with_its_reason() {
    let mut walk = Walk::home("en");
    walk.press("1 1").types("AL-07 Arta").press("Enter");
    assert!(walk.message().contains("no blanks"), "{}", walk.message());
}

#[test]
fn leaving_says_that_an_assessment_being_set_up_is_not_kept() {
    for (language, lost, saved) in [
        (
            "en",
            "you are setting up is not kept",
            "Everything is saved.",
        ),
        ("sq", "që po hapni nuk ruhet", "Gjithçka është ruajtur."),
    ] {
        let mut walk = Walk::home(language).sized(60, 20);
        walk.press("1 Ctrl+C");
        // Nothing was chosen yet, so there is nothing to lose.
        assert!(walk.text().contains(saved), "{}", walk.text());
        walk.press("Esc 1").types("AL-07").press("Ctrl+C");
        assert!(walk.text().contains(lost), "{}", walk.text());
        assert!(!walk.text().contains(saved), "{}", walk.text());
        // Staying keeps it.
        walk.press("1");
        assert!(walk.text().contains("AL-07"), "{}", walk.text());
    }
}
