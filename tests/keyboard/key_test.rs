//! The key test: it names what was pressed, says what does the same everywhere, and records nothing.

use fener::interface::app::contexts;
use fener::interface::app::keymap::find;
use fener::interface::app::keymap::help::{EVERYWHERE, faster, twin};
use fener::interface::app::keymap::key::Key;
use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

#[test]
fn every_key_is_named_and_none_is_recorded() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("2 ? 1");
    let before = walk.session().session.clone();
    let mut keys: Vec<Key> = EVERYWHERE.to_vec();
    keys.extend(faster());
    keys.extend(['w', 'љ', 'ë'].map(Key::char));
    for key in keys {
        walk.key(key);
        let drawn = walk.draw();
        let row = drawn.rows()[usize::from(drawn.cursor.y)].clone();
        let name = key.to_string();
        let shown = row.split_whitespace().nth(1) == Some(name.as_str());
        assert!(shown, "{name} is not named in “{row}”");
        assert!(walk.orders.is_empty(), "{name} wants {:?}", walk.orders);
    }
    walk.paste("1\n2\n3");
    assert!(walk.text().contains("pasted text (5 characters)"));
    assert_eq!(walk.session().session, before);
    assert!(matches!(walk.top(), Screen::KeyTest(_)));
}

#[test]
fn only_esc_twice_in_a_row_leaves() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("? 1 Esc Enter Esc");
    assert!(matches!(walk.top(), Screen::KeyTest(_)));
    assert_eq!(walk.message(), "Esc once more leaves the key test.");
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Question(_)));
}

#[test]
fn a_key_that_some_keyboards_keep_has_a_twin_that_does_the_same() {
    let fresh = || {
        let mut walk = Walk::small_in_two("en", "sq");
        walk.go("2.01").press("2 PgUp 1 PgDn 3 Ctrl+Z");
        walk
    };
    let walk = fresh();
    let contexts = contexts(&walk.model);
    let mut met = 0;
    for key in faster()
        .into_iter()
        .filter(|key| find(&contexts, *key).is_some())
    {
        let twin = twin(&contexts, key).unwrap_or_else(|| panic!("{key} has no twin"));
        let (mut faster, mut safe) = (fresh(), fresh());
        faster.key(key);
        safe.press(&twin);
        assert!(faster.top().is_same_kind(safe.top()), "{key} and {twin}");
        let response = |walk: &Walk| {
            walk.answer("2.01")
                .and_then(|answer| answer.response.clone())
        };
        assert_eq!(response(&faster), response(&safe), "{key} and {twin}");
        let second = |walk: &Walk| walk.model.core.shows_second;
        assert_eq!(second(&faster), second(&safe), "{key} and {twin}");
        met += 1;
    }
    assert!(met >= 12, "only {met} keys have a twin here");
}
