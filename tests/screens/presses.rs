//! What keys do, whatever the screen: each that is bound does something somewhere, one that is not says so, every screen leads home, and the answers of a visit cost few of them.

use std::collections::BTreeSet;

use fener::base::time::{Moment, Timestamp, Zone};
use fener::interface::app::action::Action;
use fener::interface::app::keymap::binding::{Binding, Context, Keys};
use fener::interface::app::keymap::defaults::TABLE;
use fener::interface::app::keymap::find;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::msg::{Input, Msg};
use fener::interface::app::screen::Screen;
use fener::interface::app::{contexts, update};

use crate::screens::states;
use crate::support::driver::{START, Walk};

/// Every key that the table names, a digit of each kind, and a letter.
fn keys() -> BTreeSet<Key> {
    TABLE
        .iter()
        .flat_map(|binding| match binding.keys {
            Keys::These(keys) => keys.to_vec(),
            Keys::Digits => ['0', '1', '2', '9'].map(Key::char).to_vec(),
            Keys::Printable => vec![Key::char('a')],
        })
        .collect()
}

/// Says whether a key types a secret.
fn is_secret(binding: &Binding) -> bool {
    binding.contexts.contains(&Context::Secret)
}

/// Says whether a key does anything: an effect, another model, a word.
fn does_something(walk: &Walk, key: Key) -> bool {
    let mut model = walk.model.clone();
    model.core.message = None;
    let moment = Moment {
        at: Timestamp(START + 60_000),
        zone: Zone {
            name: "UTC".into(),
            offset: 0,
        },
        seed: 7,
    };
    // That time has passed is nothing that the key did, and neither is that it remembers which digit came last.
    model.core.now = moment.at;
    model.core.zone = moment.zone.clone();
    let before = model.clone();
    let msg = Msg {
        moment,
        input: Input::Key(key),
    };
    let effects = update(&mut model, &msg, &walk.texts);
    // Neither is that somebody was there.
    model.core.touched = before.core.touched;
    !effects.is_empty() || model.stack != before.stack || model.core != before.core
}

#[test]
fn a_key_that_is_bound_does_something_somewhere() {
    let keys = keys();
    let (mut met, mut done) = (BTreeSet::new(), BTreeSet::new());
    // A caret at the end and a closed branch leave some keys nothing to do before another was pressed.
    let states = states::ALL.iter();
    for (state, before) in
        states.flat_map(|(_, state)| ["", "Left", "Right"].map(|keys| (state, keys)))
    {
        let mut walk = state("en");
        walk.press(before);
        // What is typed there is never shown, so no state of a screen has it.
        if before.is_empty() && find(&contexts(&walk.model), Key::char('a')).is_some_and(is_secret)
        {
            walk.press("a");
        }
        let contexts = contexts(&walk.model);
        for key in &keys {
            let Some(binding) = find(&contexts, *key) else {
                continue;
            };
            let at = TABLE.iter().position(|known| std::ptr::eq(known, binding));
            met.insert((at.unwrap(), *key));
            if does_something(&walk, *key) {
                done.insert((at.unwrap(), *key));
            }
        }
    }
    let silent: Vec<String> = met
        .difference(&done)
        .map(|(at, key)| {
            format!(
                "{key} in {:?}: {:?}",
                TABLE[*at].contexts, TABLE[*at].action
            )
        })
        .collect();
    assert!(
        silent.is_empty(),
        "bound, and nothing happens anywhere: {silent:#?}"
    );
    assert!(done.len() > 100, "only {} keys were met at all", done.len());
}

#[test]
fn a_key_without_a_meaning_says_so() {
    let strange = Key::plain(KeyCode::F(11));
    for (name, state) in states::ALL {
        let walk = state("en");
        assert!(find(&contexts(&walk.model), strange).is_none());
        // A word more on a covered screen could be one too many; it says itself how it is uncovered.
        if matches!(walk.top(), Screen::Cover(_)) {
            continue;
        }
        assert!(does_something(&walk, strange), "{name}: F11 fails silently");
    }
}

#[test]
fn from_every_screen_five_escapes_lead_home() {
    for (name, state) in states::ALL {
        let mut walk = state("en");
        // Before the first start there is no home yet, nor before the passphrase; and a recovery key is written down before anything else.
        if matches!(
            walk.top(),
            Screen::FirstRun(_) | Screen::Unlock(_) | Screen::Protect(_)
        ) {
            continue;
        }
        let mut presses = 0;
        while !matches!(walk.top(), Screen::Home(_)) && presses < 6 {
            // A covered screen opens with Enter alone, so that nobody who leans on a key uncovers it.
            match walk.top() {
                Screen::Cover(_) => walk.press("Enter"),
                _ => walk.press("Esc"),
            };
            presses += 1;
        }
        assert!(presses <= 5, "{name}: not home after five\n{}", walk.text());
        assert!(!walk.quit, "{name}: Esc never ends the program");
    }
}

/// The key that opens the menu here.
fn menu_key(walk: &Walk) -> Option<Key> {
    let contexts = contexts(&walk.model);
    [Key::char('.'), Key::plain(KeyCode::F(9))]
        .into_iter()
        .find(|key| find(&contexts, *key).is_some_and(|binding| binding.action == Action::Menu))
}

#[test]
fn every_action_is_three_presses_away_at_most() {
    for (name, state) in states::ALL {
        let mut walk = state("en");
        match walk.top() {
            // The menu is open already; before the first start there is nothing to do yet, and a covered screen opens first.
            Screen::Menu(_) | Screen::FirstRun(_) | Screen::Cover(_) => continue,
            // Nothing is there before the passphrase, and none is chosen beside anything else.
            Screen::Unlock(_) | Screen::Protect(_) => continue,
            // These ask one thing over another screen, and take the whole keyboard for it: Esc first.
            Screen::Flag(_) | Screen::Leave(_) | Screen::NotSaved(_) | Screen::Team(_) => {
                walk.press("Esc");
            }
            // Here keys are tried, and none does anything but Esc.
            Screen::KeyTest(_) => {
                walk.press("w Esc Esc");
            }
            _ => {}
        }
        let key = menu_key(&walk).unwrap_or_else(|| panic!("{name}: no key opens the menu"));
        for wanted in [1, 2] {
            walk.key(key);
            assert!(
                matches!(walk.top(), Screen::Menu(_)),
                "{name}: {key} opens no menu"
            );
            let menu = TABLE.iter().filter_map(|binding| binding.menu);
            for (_, digit) in menu.filter(|(page, _)| *page == wanted) {
                let digit = Key::char(char::from(b'0' + digit));
                assert!(
                    does_something(&walk, digit),
                    "{name}: {key} {wanted} times, then {digit}"
                );
            }
        }
    }
}

/// Presses of one question: the keys from its appearance to the next question, letters of texts left out. They must have answered it.
pub fn presses(number: &str, keys: &str, text: &str, rest: &str) -> usize {
    let mut walk = Walk::small("en");
    walk.go(number);
    let place = walk.place(number);
    walk.press(keys).types(text).press(rest);
    assert!(
        walk.answer(number).is_some(),
        "{number} is not answered\n{}",
        walk.text()
    );
    let stays = matches!(walk.top(), Screen::Question(shown) if shown.place == place);
    assert!(!stays, "{number} is still there\n{}", walk.text());
    keys.split_whitespace().count() + rest.split_whitespace().count()
}

#[test]
fn forty_typical_questions_cost_no_more_than_eighty_six_presses() {
    let fact = presses("1.01", "1", "", "");
    assert_eq!(fact, 1, "a fact question goes on by itself");
    let rating = presses("2.02", "1", "", "Enter");
    assert_eq!(rating, 2, "a judgement waits for Enter");
    let with_reason = presses("2.02", "2 Tab", "Keys are shared.", "Enter");
    let several = presses("1.02", "1 2 3", "", "Enter");
    let number = presses("1.04", "3 6", "", "Enter");
    let date = presses("1.05", "1 2 . 3 . 2 6", "", "Enter");
    let text = presses("1.07", "", "the director", "Enter");
    let all =
        20 * fact + 4 * rating + 4 * with_reason + 4 * several + 4 * number + 2 * date + 2 * text;
    assert!(all <= 86, "{all} presses");
}
