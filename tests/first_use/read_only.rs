//! A window that may not write takes nothing that it could not keep, and says so.

use fener::interface::app::core::Access;
use fener::interface::app::screen::Screen;
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
    assert!(
        walk.text().contains("No note was written"),
        "{}",
        walk.text()
    );
    walk.paste("a whole page");
    assert!(walk.message().contains("only reads"), "{}", walk.message());
    assert!(walk.orders.is_empty());
}

#[test]
fn a_note_that_may_only_be_read_offers_the_keys_that_work_and_no_others() {
    let words: String = (1..500).map(|n| format!("{n} ")).collect();
    for language in ["en", "sq"] {
        for (columns, rows) in [(80, 24), (60, 20)] {
            let mut walk = Walk::services(language).sized(columns, rows);
            let (typing, nothing) = match language {
                "en" => ("type", "No note was written here."),
                _ => ("shkruaj", "Këtu nuk është shkruar shënim."),
            };
            walk.press("F2");
            let keys = |walk: &Walk| {
                walk.draw()
                    .rows()
                    .split_off(usize::from(rows) - 2)
                    .join("\n")
            };
            assert!(keys(&walk).contains(typing), "{}", walk.text());
            walk.press("Esc");
            walk.model.core.access = Access::Read(app::refused_read_only());
            walk.press("F2");
            assert!(walk.text().contains(nothing), "{}", walk.text());
            assert!(!keys(&walk).contains(typing), "{}", walk.text());
            assert!(keys(&walk).contains("PgDn"), "{}", walk.text());
            walk.press("Esc");
            walk.model.core.access = Access::Write;
            walk.press("F2").paste(&words).press("Tab");
            walk.model.core.access = Access::Read(app::refused_read_only());
            walk.press("F2");
            let first = walk.text();
            walk.press("PgDn");
            assert_ne!(walk.text(), first);
            walk.press("PgUp");
            assert_eq!(walk.text(), first);
            walk.press("F2");
            assert!(matches!(walk.top(), Screen::Question(_)));
        }
    }
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
