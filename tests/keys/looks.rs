//! Ways of use: chosen at the first start or in the settings, each works at once and is remembered.

use fener::base::settings::{COVER_AFTER, Glyphs, Look, Settings};
use fener::interface::app::core::Core;
use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::first_run::FirstRunScreen;

use crate::support::driver::Walk;

/// The first start; `may_lack_signs` is a terminal that may have no signs to draw with.
fn first_run(may_lack_signs: bool) -> Walk {
    let mut walk = Walk::home("en");
    let screen = FirstRunScreen::new(&walk.model.core, Some("en"));
    let screen = match may_lack_signs {
        true => screen.asking_for_signs(),
        false => screen,
    };
    walk.model.stack.reset(Screen::FirstRun(screen));
    walk
}

/// The settings that the last key had written to the disk.
fn kept(walk: &Walk) -> Settings {
    let kept = walk.orders.iter().find_map(|order| match order {
        Order::KeepSettings(settings) => Some(settings.clone()),
        _ => None,
    });
    kept.expect("the settings are kept")
}

#[test]
fn each_way_of_use_of_the_first_start_is_used_at_once_and_remembered() {
    for (way, look, plain, large) in [
        ("1", Look::Dark, false, false),
        ("2", Look::ContrastDark, false, false),
        ("3", Look::Dark, true, false),
        ("4", Look::Light, false, true),
    ] {
        let mut walk = first_run(false);
        let shown = |core: &Core| {
            let settings = &core.settings;
            (settings.look, settings.plain, settings.large)
        };
        walk.press("Tab").press(way);
        assert_eq!(shown(&walk.model.core), (look, plain, large), "{way}");
        walk.press("Enter");
        let kept = kept(&walk);
        assert_eq!((kept.look, kept.plain, kept.large), (look, plain, large));
    }
}

#[test]
fn whoever_goes_through_the_ways_of_use_keeps_nothing_of_those_that_were_left() {
    let mut walk = first_run(false);
    walk.press("Tab 4 3 1 Enter");
    let kept = kept(&walk);
    assert_eq!(
        (kept.look, kept.plain, kept.large),
        (Look::Dark, false, false)
    );
    assert_eq!(walk.model.core.viewport.columns, 80);
}

#[test]
fn plain_lines_chosen_at_the_first_start_are_kept_with_it() {
    let mut walk = first_run(false);
    walk.press("Tab 3 Enter");
    assert!(kept(&walk).plain);
}

#[test]
fn where_signs_may_be_missing_it_is_asked_first_and_no_draws_with_ascii_at_once() {
    for (answer, glyphs) in [
        ("1", Glyphs::Blocks),
        ("2", Glyphs::Ascii),
        ("Enter", Glyphs::Blocks),
        ("Down Enter", Glyphs::Ascii),
    ] {
        let mut walk = first_run(true);
        let asked = walk.text();
        assert!(asked.contains("■ ► ─"), "{asked}");
        assert!(!asked.contains("Shqip"), "{asked}");
        walk.press(answer);
        assert_eq!(walk.model.core.settings.glyphs, glyphs, "{answer}");
        assert!(walk.text().contains("Shqip"), "{}", walk.text());
    }
}

#[test]
fn every_line_of_the_settings_says_what_it_does() {
    let mut walk = Walk::home("en");
    walk.press(". . 4");
    let mut said = std::collections::BTreeSet::new();
    for _ in 0..9 {
        let rows = walk.draw().rows();
        said.insert(rows[21].clone());
        walk.press("Down");
    }
    assert_eq!(said.len(), 9, "{said:?}");
    assert!(said.iter().all(|row| row.trim().ends_with('.')), "{said:?}");
}

#[test]
fn the_large_view_has_a_page_of_short_lines_in_any_window() {
    let mut walk = Walk::services("en").sized(120, 36);
    walk.press(". . 4 5");
    assert!(kept(&walk).large);
    assert_eq!(walk.model.core.viewport.columns, 62);
    walk.resize(60, 20);
    assert_eq!(walk.model.core.viewport.columns, 60);
    walk.resize(170, 50);
    assert_eq!(walk.model.core.viewport.columns, 62);
    walk.press("5");
    assert!(!kept(&walk).large);
    assert_eq!(walk.model.core.viewport.columns, 170);
}

#[test]
fn plain_lines_are_chosen_in_the_settings() {
    let mut walk = Walk::home("en");
    walk.press(". . 4 5 5");
    assert!(kept(&walk).plain);
    assert!(walk.text().contains("plain lines"), "{}", walk.text());
}

#[test]
fn the_cover_goes_through_its_minutes() {
    let mut walk = Walk::home("en");
    walk.press(". . 4");
    for minutes in COVER_AFTER.into_iter().cycle().skip(1).take(5) {
        walk.press("7");
        assert_eq!(kept(&walk).cover_after, minutes);
    }
}

#[test]
fn a_folder_for_exports_is_taken_when_it_was_tried() {
    let mut walk = Walk::services("en");
    walk.press(". . 4 8");
    walk.types("/media/stick").press("Enter");
    let tried = walk.answered.iter().any(|order| match order {
        Order::TryFolder(folder) => folder == "/media/stick",
        _ => false,
    });
    assert!(tried);
    let exports = Some("/media/stick".to_owned());
    let last = walk.answered.iter().rev().find_map(|order| match order {
        Order::KeepSettings(settings) => Some(settings.exports.clone()),
        _ => None,
    });
    assert_eq!(last, Some(exports.clone()));
    assert_eq!(walk.message(), "Exports go to /media/stick now.");
    walk.press("Esc . . 3 1 6");
    let folder = walk.orders.iter().find_map(|order| match order {
        Order::Export { folder, .. } => Some(folder.clone()),
        _ => None,
    });
    assert_eq!(folder, Some(exports.map(Into::into)));
}

#[test]
fn a_folder_that_is_refused_stays_in_its_box_and_changes_nothing() {
    let mut walk = Walk::home("en");
    walk.press(". . 4 8");
    walk.types("stick").press("Enter");
    assert_eq!(walk.message(), "Type the whole path, from the beginning.");
    assert_eq!(walk.model.core.settings.exports, None);
    assert!(walk.text().contains("[ stick"), "{}", walk.text());
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Settings(_)));
    assert!(!walk.text().contains("[ stick"), "{}", walk.text());
}

#[test]
fn nothing_typed_is_the_usual_folder_again() {
    let mut walk = Walk::home("en");
    walk.model.core.settings.exports = Some("/media/stick".to_owned());
    walk.press(". . 4 8 Backspace*12 Enter");
    assert_eq!(kept(&walk).exports, None);
    assert!(
        walk.text().contains("/srv/fener/exports"),
        "{}",
        walk.text()
    );
}
