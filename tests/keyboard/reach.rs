//! How far everything is with the keys that every keyboard has: a search over the real program, from every screen that the tests reach.

use std::collections::BTreeSet;

use fener::interface::app::action::Action;
use fener::interface::app::keymap::binding::Context;
use fener::interface::app::keymap::defaults::TABLE;
use fener::interface::app::keymap::help::EVERYWHERE;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::app::keymap::{Resolved, resolve};
use fener::interface::app::screen::{Frame as _, Screen};
use fener::interface::app::{contexts, facts};

use crate::screens::states;
use crate::support::driver::Walk;

/// One name for each digit and each letter.
fn kind(action: Action) -> Action {
    match action {
        Action::Digit(_) => Action::Digit(0),
        Action::Type(_) => Action::Type(' '),
        other => other,
    }
}

/// What each key would do now. In the menu a digit does what its line says.
fn offers(walk: &Walk) -> Vec<(Key, Action)> {
    let model = &walk.model;
    let (contexts, facts) = (contexts(model), facts(model));
    let mut offers: Vec<(Key, Action)> = EVERYWHERE
        .iter()
        .filter_map(|key| match resolve(&contexts, *key, &facts) {
            Resolved::Act(action) => Some((*key, kind(action))),
            _ => None,
        })
        .collect();
    if let Screen::Menu(menu) = walk.top() {
        let entries = menu.entries(&model.core).into_iter();
        offers.extend(
            entries
                .filter(|(_, row)| row.refused.is_none())
                .map(|(digit, row)| (Key::char(char::from(b'0' + digit)), row.action)),
        );
    }
    offers
}

/// Every action that is possible on a screen: what is bound there, and what the menu opens from there, as far as its condition holds.
fn possible(walk: &Walk) -> BTreeSet<Action> {
    let (here, facts) = (contexts(&walk.model), facts(&walk.model));
    let asks_first = !here.contains(&Context::Anywhere) && !is_box(walk);
    let bound = TABLE.iter().filter(|binding| {
        let is_here = binding
            .contexts
            .iter()
            .any(|context| here.contains(context));
        let holds = binding
            .when
            .is_none_or(|condition| condition.holds(&facts).is_ok());
        // Of what is typed in a box, steps are taken back by Ctrl alone; Backspace takes back what was typed.
        let is_typing = binding
            .contexts
            .iter()
            .any(|context| [Context::Line, Context::Long].contains(context));
        let steps = matches!(binding.action, Action::Undo | Action::Redo);
        // These ask one thing over another screen and take the whole keyboard for it.
        holds && ((is_here && !(is_typing && steps)) || (binding.menu.is_some() && !asks_first))
    });
    // A binding behind another of the same key is no way to anything.
    bound
        .map(|binding| kind(binding.action))
        .filter(|action| !is_shadowed(walk, *action))
        .collect()
}

/// Whether all keys of an action mean something else here and the menu does not name it.
fn is_shadowed(walk: &Walk, action: Action) -> bool {
    let (here, facts) = (contexts(&walk.model), facts(&walk.model));
    let is_named = TABLE
        .iter()
        .any(|binding| kind(binding.action) == action && binding.menu.is_some());
    let every = EVERYWHERE
        .iter()
        .copied()
        .chain(fener::interface::app::keymap::help::faster());
    let mut keys = every.map(|key| resolve(&here, key, &facts));
    !is_named && !keys.any(|meant| matches!(meant, Resolved::Act(found) if kind(found) == action))
}

fn is_box(walk: &Walk) -> bool {
    let here = contexts(&walk.model);
    here.contains(&Context::Line) || here.contains(&Context::Long)
}

/// What tells two places of the search apart: what keys mean there.
fn place(walk: &Walk) -> String {
    let page = match walk.top() {
        Screen::Menu(menu) => menu.page,
        _ => 0,
    };
    let area = walk.top().digits(&walk.model.core);
    format!(
        "{:?} {:?} {page} {area:?} {}",
        contexts(&walk.model),
        facts(&walk.model),
        walk.model.stack.frames().len()
    )
}

/// In how many presses each wanted action is reached, at most so many.
fn distances(start: &Walk, wanted: &BTreeSet<Action>, most: usize) -> Vec<(Action, usize)> {
    let (mut found, mut missing) = (Vec::new(), wanted.clone());
    let mut look = |walk: &Walk, presses: usize| {
        for (_, action) in offers(walk) {
            if missing.remove(&action) {
                found.push((action, presses));
            }
        }
        missing.is_empty()
    };
    let mut known = BTreeSet::from([place(start)]);
    let mut frontier = vec![start.clone()];
    let mut is_over = look(start, 1);
    for presses in 2..=most {
        let mut next = Vec::new();
        for walk in &frontier {
            // The menu first: it leads on to most.
            let mut keys: Vec<Key> = offers(walk).into_iter().map(|(key, _)| key).collect();
            keys.sort_by_key(|key| *key != Key::char('.'));
            keys.dedup();
            for key in keys {
                if is_over {
                    return found;
                }
                let mut after = walk.clone();
                after.key(key);
                if !after.quit && known.insert(place(&after)) {
                    is_over = look(&after, presses);
                    next.push(after);
                }
            }
        }
        frontier = next;
    }
    found
}

#[test]
fn every_action_is_three_presses_away_and_home_is_five_times_esc() {
    let (mut counts, mut inside) = ([0usize; 4], [0usize; 5]);
    let (mut farthest, mut far_from) = (0, "");
    for (name, state) in states::ALL {
        let walk = state("en");
        // Nothing is there before the passphrase, and none is chosen beside anything else.
        if matches!(walk.top(), Screen::Unlock(_) | Screen::Protect(_)) {
            continue;
        }
        let wanted = possible(&walk);
        let in_box = is_box(&walk);
        let most = if in_box { 4 } else { 3 };
        let found = distances(&walk, &wanted, most);
        let reached: BTreeSet<Action> = found.iter().map(|(action, _)| *action).collect();
        let lost: Vec<&Action> = wanted.difference(&reached).collect();
        assert!(
            lost.is_empty(),
            "{name}: {lost:?} is further than {most} presses\n{}",
            walk.text()
        );
        for (_, presses) in found {
            match in_box {
                true => inside[presses] += 1,
                false => counts[presses] += 1,
            }
        }
        let escapes = home(name, walk);
        if escapes > farthest {
            (farthest, far_from) = (escapes, name);
        }
    }
    let all: usize = counts.iter().sum();
    let boxed: usize = inside.iter().sum();
    println!(
        "{all} ways to an action from {} screens: {} in one press, {} in two, {} in three, none further",
        states::ALL.len(),
        counts[1],
        counts[2],
        counts[3]
    );
    println!(
        "{boxed} from inside a box, which is left first: {} in one press, {} in two, {} in three, {} in four (the second page of the menu)",
        inside[1], inside[2], inside[3], inside[4]
    );
    println!("home is {farthest} times Esc at the most, from {far_from}");
    assert!(all > 1500 && boxed > 100);
}

/// How often Esc leads home from a screen and from every screen one press further.
fn home(name: &str, walk: Walk) -> usize {
    let mut begun = vec![walk.clone()];
    let mut known = BTreeSet::from([place(&walk)]);
    for (key, _) in offers(&walk) {
        let mut after = walk.clone();
        after.key(key);
        if !after.quit && known.insert(place(&after)) {
            begun.push(after);
        }
    }
    let mut most = 0;
    for mut walk in begun {
        let esc = Key::plain(KeyCode::Esc);
        let mut pressed = 0;
        while !is_home(&walk) {
            if matches!(walk.top(), Screen::Cover(_)) {
                // What is covered is uncovered first, and the cover says by which key.
                walk.press("Enter");
            }
            walk.key(esc);
            pressed += 1;
            assert!(
                pressed <= 5,
                "{name}: five times Esc does not lead home\n{}",
                walk.text()
            );
        }
        most = most.max(pressed);
    }
    most
}

fn is_home(walk: &Walk) -> bool {
    walk.top().is_start()
}
