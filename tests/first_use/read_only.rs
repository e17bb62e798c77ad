//! A window that may not write takes nothing that it could not keep, and says so.

use fener::interface::app::core::Access;
use fener::text::i18n::keys::app;

use crate::support::driver::Walk;

/// A session in a window that only reads.
fn reading() -> Walk {
    let mut walk = Walk::services("en");
    walk.model.core.access = Access::Read(app::refused_read_only());
    walk
}

#[test]
fn a_note_that_could_not_be_kept_is_not_taken() {
    let mut walk = reading();
    walk.press("F2").types("x");
    assert!(walk.message().contains("only reads"), "{}", walk.message());
    assert!(!walk.text().contains("One word"), "{}", walk.text());
    walk.paste("a whole page");
    assert!(walk.message().contains("only reads"), "{}", walk.message());
    assert!(walk.orders.is_empty());
}

#[test]
fn finding_is_no_writing() {
    let mut walk = reading();
    walk.press("/").types("bed");
    assert!(walk.text().contains("[ bed"), "{}", walk.text());
}

#[test]
fn home_keeps_saying_that_the_window_only_reads() {
    let mut walk = reading();
    walk.press("Esc Up");
    assert!(walk.text().contains("READ ONLY"), "{}", walk.text());
}

#[test]
fn a_key_on_the_covered_screen_draws_nothing_new() {
    let mut walk = Walk::services("en");
    walk.press("F12");
    let covered = walk.text();
    walk.press("x 1 ?");
    assert_eq!(walk.text(), covered);
}
