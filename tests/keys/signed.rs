//! A session that is signed, or only read here, offers nothing that would change it, and its keys say why.

use fener::interface::app::action::Action;
use fener::interface::app::core::Access;
use fener::record::session::event::SessionEvent;
use fener::text::i18n::keys::app;

use crate::support::driver::Walk;

/// A rating with a source attached, and a note on the visit.
fn filled() -> Walk {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("2.01").press("1 . . 5 + 1");
    walk.types("Rules")
        .press("Enter*7")
        .go("2.01")
        .press("F3 1 Enter");
    walk.go("2.01")
        .press(". . 6 +")
        .types("A note")
        .press("Esc");
    walk
}

/// The same signed, and the same in a window that only reads, with why nothing can be changed.
fn closed() -> [(Walk, &'static str); 2] {
    let mut signed = filled();
    let digest = signed.session().questionnaire.digest;
    let codes = vec!["AK".to_owned()];
    signed.record([SessionEvent::SignedOff { digest, codes }]);
    let mut read = filled();
    read.model.core.access = Access::Read(app::conflict());
    [(signed, "is signed"), (read, "only reads")]
}

#[test]
fn evidence_sources_and_notes_offer_to_add_only_where_it_can_be_done() {
    for (keys, offered) in [
        (
            "F3",
            vec!["Add evidence", "Write a new source", "attach a source"],
        ),
        (". . 5", vec!["Add a source", "Space works from"]),
        (". . 6", vec!["Write a note"]),
    ] {
        let mut open = filled();
        let text = open.go("2.01").press(keys).text();
        for words in &offered {
            assert!(text.contains(words), "{words} after {keys}:\n{text}");
        }
        for (mut walk, why) in closed() {
            let text = walk.go("2.01").press(keys).text();
            for words in &offered {
                assert!(
                    !text.contains(words),
                    "{words} after {keys}, {why}:\n{text}"
                );
            }
            assert!(text.contains("Rules") || text.contains("A note"), "{text}");
        }
    }
}

#[test]
fn the_key_row_has_no_key_that_would_change_something_and_each_says_why() {
    for (mut walk, why) in closed() {
        for (keys, row) in [
            ("F3", "+ Delete Space Enter 1"),
            (". . 5", "+ Delete Space Enter"),
        ] {
            let text = walk.go("2.01").press(keys).text();
            let shown = text.lines().last().unwrap();
            for word in ["attach", "add", "remove", "open", "work"] {
                assert!(!shown.contains(word), "{word} is in “{shown}”");
            }
            for key in row.split(' ') {
                walk.go("2.01").press(keys).press(key);
                assert!(
                    walk.message().contains(why),
                    "{key} after {keys}: {}",
                    walk.message()
                );
                assert!(walk.orders.is_empty());
            }
        }
    }
}

#[test]
fn recommendations_are_offered_to_be_read_and_not_to_be_written() {
    for (mut walk, why) in closed() {
        walk.go("2.01").open(Action::Recommendations);
        let text = walk.text();
        assert!(!text.contains("Write a recommendation"), "{text}");
        assert!(!text.contains("Enter write"), "{text}");
        walk.press("Enter");
        assert!(walk.message().contains(why), "{}", walk.message());
    }
}

#[test]
fn a_digit_marks_a_source_to_read_about_it() {
    for (mut walk, _) in closed() {
        walk.go("2.01").press(". . 5 1");
        assert!(
            walk.text().contains("used for      2.01"),
            "{}",
            walk.text()
        );
        assert!(walk.message().is_empty(), "{}", walk.message());
    }
}
