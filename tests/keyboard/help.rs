//! Help: it explains the screen it was asked on, and its lines can be pressed.

use fener::interface::app::action::Action;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::help::HelpScreen;
use fener::text::i18n::keys::key_test;

use crate::screens::states;
use crate::support::driver::Walk;

fn help(walk: &Walk) -> &HelpScreen {
    match walk.top() {
        Screen::Help(help) => help,
        other => panic!("no help, but {other:?}"),
    }
}

/// Marks the line of an action.
fn mark(walk: &mut Walk, action: Action) {
    let rows = help(walk).rows();
    let at = rows.iter().position(|row| row.action == action).unwrap();
    walk.press(&format!("Home Down*{at}"));
}

#[test]
fn every_screen_that_can_be_asked_says_what_it_is_for() {
    let mut asked = 0;
    for (name, state) in states::ALL {
        let mut walk = state("en");
        let is_silent = matches!(
            walk.top(),
            Screen::Cover(_)
                | Screen::Help(_)
                | Screen::KeyTest(_)
                | Screen::Unlock(_)
                | Screen::Protect(_)
        );
        walk.key(Key::plain(KeyCode::F(1)));
        let Screen::Help(help) = walk.top() else {
            // Before the passphrase and on a covered screen a word more could be one too many; on the key test
            // every key is tried; and help closes help.
            assert!(is_silent, "{name}: F1 gives no help");
            continue;
        };
        let said = help.purpose.as_ref().map(|said| walk.texts.first.say(said));
        let said = said.unwrap_or_else(|| panic!("{name} does not say what it is for"));
        let screen: Vec<String> = walk.text().split_whitespace().map(str::to_owned).collect();
        let words: Vec<&str> = said.split_whitespace().collect();
        let stands = screen.windows(words.len()).any(|part| part == words);
        assert!(stands, "{name}: “{said}” is not on\n{}", walk.text());
        asked += 1;
    }
    assert!(asked > 80, "help was opened on {asked} screens only");
}

#[test]
fn a_pressed_line_does_what_its_key_does_on_the_screen_below() {
    for (action, key) in [
        (Action::NotApplicable, "-"),
        (Action::Next, "PgDn"),
        (Action::Note, "+"),
        (Action::Outline, "F5"),
        (Action::Clear, "Backspace"),
    ] {
        let mut helped = Walk::small("en");
        helped.go("2.01").press("2 ?");
        mark(&mut helped, action);
        helped.press("Enter");
        let mut pressed = Walk::small("en");
        pressed.go("2.01").press("2").press(key);
        assert!(helped.top().is_same_kind(pressed.top()), "{key}");
        let response = |walk: &Walk| {
            walk.answer("2.01")
                .and_then(|answer| answer.response.clone())
        };
        assert_eq!(response(&helped), response(&pressed), "{key}");
        assert_eq!(helped.message(), pressed.message(), "{key}");
    }
}

#[test]
fn a_line_that_does_nothing_now_says_why_and_one_of_many_keys_says_to_press_one() {
    let mut walk = Walk::home("en");
    walk.press("?");
    mark(&mut walk, Action::Back);
    let why = help(&walk).rows()[help(&walk).at].refused.clone().unwrap();
    walk.press("Enter");
    assert_eq!(walk.message(), walk.texts.first.say(&why));
    walk.press("Home Enter");
    assert_eq!(
        walk.message(),
        walk.texts.first.say(&key_test::press_there())
    );
    assert!(matches!(walk.top(), Screen::Help(_)));
}

#[test]
fn every_line_of_every_page_can_be_marked_and_is_then_in_view() {
    for (columns, rows) in [(80, 24), (60, 20), (40, 16)] {
        let mut walk = Walk::small("sq").sized(columns, rows);
        walk.go("2.01").press("?");
        let count = help(&walk).rows().len();
        for at in 0..count {
            assert_eq!(help(&walk).at, at);
            let label = walk.texts.first.say(&help(&walk).rows()[at].label);
            let cursor = walk.draw().cursor;
            let row = walk.draw().rows()[usize::from(cursor.y)].clone();
            let start: String = label.chars().take(6).collect();
            assert!(
                row.contains('►') && row.contains(&start),
                "{label} is not marked in “{row}”"
            );
            walk.press("Down");
        }
        walk.press("Home PgDn");
        assert!(help(&walk).at > 0, "a page is turned");
        walk.press("PgUp");
        assert_eq!(help(&walk).at, 0);
    }
}

#[test]
fn the_key_test_is_the_last_line_and_three_presses_away() {
    for keys in ["? 1", "? End Enter"] {
        let mut walk = Walk::small("en");
        walk.go("2.01").press(keys);
        assert!(matches!(walk.top(), Screen::KeyTest(_)), "{keys}");
        walk.press("Esc Esc");
        assert!(matches!(walk.top(), Screen::Question(_)), "{keys}");
    }
}
