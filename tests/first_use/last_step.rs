//! The last step of a new assessment in a low window: it opens on its first page, and its pages are turned.

use fener::interface::app::screen::Screen;
use fener::interface::app::screen::new_assessment::stage::Stage;
use fener::text::i18n::keys::new as say;

use crate::support::driver::Walk;

/// The last step, every step before it filled.
fn last_step(language: &str, (columns, rows): (u16, u16)) -> Walk {
    let mut walk = Walk::home(language).sized(columns, rows);
    walk.press("1 1").types("AL-07").press("Enter Enter");
    walk.types("2026").press("Enter Enter 1 2");
    walk.types("AK, BM").press("Enter 1 1 1");
    walk.types("To learn what is missing before the next plan is written");
    walk.press("Enter");
    let Screen::NewAssessment(screen) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    assert_eq!(screen.stage, Stage::Confirm);
    walk
}

#[test]
fn the_last_step_opens_on_its_first_page_and_both_keys_turn_it() {
    for language in ["en", "mk", "sr-Cyrl", "nl"] {
        for size in [(60, 20), (60, 16), (40, 16)] {
            let mut walk = last_step(language, size);
            let first = walk.text();
            let asked = walk.texts.first.say(&say::confirm());
            let begins: String = asked.chars().take(12).collect();
            assert!(first.contains(&begins), "{language} {size:?}: {first}");
            assert!(first.contains("PgDn"), "{language} {size:?}: {first}");
            let purpose = walk.texts.first.say(&say::label_purpose());
            let mut pages = vec![first.clone()];
            while !pages.last().is_some_and(|page| page.contains(&purpose)) {
                walk.press("PgDn");
                assert!(!pages.contains(&walk.text()), "{language}: {}", walk.text());
                pages.push(walk.text());
            }
            for page in pages.iter().rev().skip(1) {
                walk.press("Up");
                assert_eq!(walk.text(), *page, "{language} {size:?}");
            }
        }
    }
}

#[test]
fn where_the_last_step_fits_the_window_there_is_nothing_to_turn() {
    let mut walk = last_step("en", (80, 24));
    let text = walk.text();
    assert!(!text.contains("PgDn"), "{text}");
    walk.press("Down");
    assert!(walk.message().starts_with("↓ has no meaning here."));
}
