//! What keeps the records safe, from the settings: whoever changes what opens the data shows first that it is theirs to change.

use fener::interface::app::core::Access;
use fener::interface::app::effect::{Order, Rekey};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::protect::Stage;
use fener::text::i18n::keys::app::refused_read_only;

use crate::support::driver::Walk;
use crate::support::world::PASSPHRASE;

const NEW: &str = "other words of another year";

fn encrypted() -> Walk {
    let mut walk = Walk::home("en");
    walk.model.core.is_encrypted = true;
    walk
}

fn changes(walk: &Walk) -> Vec<&Rekey> {
    let mut changes = Vec::new();
    for order in &walk.orders {
        if let Order::Rekey { change, .. } = order {
            changes.push(change);
        }
    }
    changes
}

#[test]
fn the_passphrase_is_changed_when_the_old_one_was_right_and_the_new_one_typed_twice() {
    let mut walk = encrypted();
    walk.press(". . 4 0 1");
    walk.types(PASSPHRASE).press("Enter");
    assert_eq!(changes(&walk), [&Rekey::Nothing]);
    assert!(!walk.text().contains(PASSPHRASE), "{}", walk.text());
    walk.types(NEW).press("Enter");
    assert!(!walk.text().contains(NEW), "{}", walk.text());
    walk.types(NEW).press("Enter");
    let changed = changes(&walk);
    assert!(
        matches!(changed[..], [Rekey::Passphrase(new)] if new.reveal() == NEW),
        "{changed:?}"
    );
    assert!(walk.message().starts_with("The passphrase is changed."));
    assert!(matches!(walk.top(), Screen::Safety(_)), "{}", walk.text());
}

#[test]
fn a_wrong_old_passphrase_is_said_and_nothing_is_changed() {
    let mut walk = encrypted();
    walk.press(". . 4 0 1");
    walk.types("not it").press("Enter");
    assert_eq!(walk.message(), "That is not the passphrase.");
    let Screen::Protect(screen) = walk.top() else {
        panic!("{}", walk.text());
    };
    assert_eq!(screen.stage, Stage::Old);
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Safety(_)), "{}", walk.text());
}

#[test]
fn two_new_passphrases_that_differ_are_typed_again_and_the_old_one_is_not() {
    let mut walk = encrypted();
    walk.press(". . 4 0 1");
    walk.types(PASSPHRASE).press("Enter");
    walk.types(NEW).press("Enter");
    walk.types("something else").press("Enter");
    assert_eq!(walk.message(), "The two are not the same. Type both again.");
    assert!(changes(&walk).is_empty());
    walk.types(NEW).press("Enter").types(NEW).press("Enter");
    assert!(walk.message().starts_with("The passphrase is changed."));
}

#[test]
fn whoever_forgot_the_passphrase_changes_it_with_the_recovery_key() {
    let mut walk = encrypted();
    walk.press(". . 4 0 1 Tab");
    assert!(walk.text().contains("Recovery key"), "{}", walk.text());
    walk.types("0V24").press("Enter");
    let asks = |order: &Order| matches!(order, Order::Rekey { recovers: true, .. });
    assert!(walk.orders.iter().any(asks), "{:?}", walk.orders);
}

#[test]
fn a_new_recovery_key_is_shown_once_and_typed_back_from_the_paper() {
    let mut walk = encrypted();
    walk.press(". . 4 0 2");
    walk.types(PASSPHRASE).press("Enter");
    assert!(walk.text().contains("0V24 VBMH"), "{}", walk.text());
    walk.types("nothing").press("Enter");
    assert!(matches!(walk.top(), Screen::Protect(_)), "{}", walk.text());
    walk.press("Backspace*7");
    walk.types("vbmh rsdy").press("Enter");
    assert!(walk.message().starts_with("The new recovery key counts"));
    assert!(matches!(walk.top(), Screen::Safety(_)), "{}", walk.text());
    assert!(!walk.text().contains("VBMH"), "{}", walk.text());
}

#[test]
fn what_is_not_encrypted_has_no_passphrase_to_change() {
    let mut walk = Walk::home("en");
    walk.press(". . 4 0");
    let text = walk.text();
    assert!(text.contains("The data are not encrypted."), "{text}");
    assert!(!text.contains("Change the passphrase"), "{text}");
}

#[test]
fn a_window_that_only_reads_changes_no_keys() {
    let mut walk = encrypted();
    walk.model.core.access = Access::Read(refused_read_only());
    walk.press(". . 4 0 1");
    assert!(matches!(walk.top(), Screen::Safety(_)), "{}", walk.text());
    assert!(changes(&walk).is_empty());
}
