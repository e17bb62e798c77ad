//! On a disk that takes no more: what is only on the screen is named, rescued from every screen, and lost by no single key.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

/// A question after an answer that the disk refused, its page put away.
fn refused(language: &str) -> Walk {
    let mut walk = Walk::small(language);
    walk.world.refuses = true;
    walk.go("2.01").press("2 Esc");
    walk
}

#[test]
fn leaving_says_how_much_would_be_lost_and_asks_once_more() {
    for (language, lost) in [
        ("en", "One change is on this screen only"),
        ("sq", "Një ndryshim është vetëm"),
    ] {
        let mut walk = refused(language);
        walk.press("Ctrl+C");
        assert!(walk.text().contains(lost), "{}", walk.text());
        walk.press("3");
        assert!(!walk.quit, "one digit lost a change");
        walk.press("3");
        assert!(!walk.quit, "the same digit twice lost a change");
        walk.press("6");
        assert!(walk.quit);
    }
}

#[test]
fn the_page_for_leaving_tries_again_and_then_leaves_as_ever() {
    let mut walk = refused("en");
    walk.press("Ctrl+C 5");
    assert!(walk.orders.contains(&Order::TryAgain));
    walk.world.refuses = false;
    walk.press("1 1 Ctrl+C 3");
    assert!(!walk.quit, "the first change still waits");
}

#[test]
fn the_digits_of_the_page_for_leaving_mean_the_same_on_every_screen() {
    let mut walk = Walk::small("en");
    walk.press("Ctrl+C 3");
    assert!(walk.quit);
    let mut walk = Walk::home("en");
    walk.press("Ctrl+C 2");
    assert!(!walk.quit && !walk.message().is_empty());
    walk.press("3");
    assert!(walk.quit);
}

#[test]
fn home_says_how_to_try_again_while_the_disk_refuses() {
    for language in ["en", "sq"] {
        let mut walk = refused(language);
        walk.press("Ctrl+C 2");
        let text = walk.text();
        assert!(text.contains("Ctrl+C") && text.contains('5'), "{text}");
    }
}

#[test]
fn the_page_about_the_disk_never_opens_over_a_box() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("F2");
    walk.world.refuses = true;
    walk.types("One");
    assert!(matches!(walk.top(), Screen::Note(_)), "{}", walk.text());
    walk.types(" night 2");
    assert!(walk.text().contains("One night 2"), "{}", walk.text());
    assert!(
        !walk.text().contains("Every key is kept"),
        "{}",
        walk.text()
    );
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::NotSaved(_)), "{}", walk.text());
}

#[test]
fn trying_again_in_vain_says_so() {
    let mut walk = refused("en");
    walk.press("Ctrl+C 5");
    // The disk refuses what waits once more.
    walk.press("1 3");
    assert!(
        walk.message().contains("refused again"),
        "{}",
        walk.message()
    );
}

#[test]
fn what_is_typed_into_one_box_is_one_change() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("F2");
    walk.world.refuses = true;
    walk.types("One night").press("Ctrl+C");
    assert_eq!(walk.model.core.unsaved(), 1);
}
