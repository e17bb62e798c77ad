//! Languages: they can be changed at any moment, nothing is lost by it, the session remembers them, and its record knows nothing of it.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::record::session::event::Event;

use crate::screens::states;
use crate::support::driver::Walk;

/// The languages, in the order in which the settings turn through them.
const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];

/// Opens the settings over whatever is shown, by the shortest keys that do; says whether there are any.
fn open_settings(walk: &mut Walk) -> bool {
    for keys in ["F9 F9 4", "F9 4", "4"] {
        let mut tried = walk.clone();
        tried.press(keys);
        if let Screen::Settings(_) = tried.top() {
            *walk = tried;
            return true;
        }
    }
    false
}

/// Turns to another language with keys alone, and closes the settings.
fn turn(walk: &mut Walk, times: usize) {
    assert!(open_settings(walk), "{}", walk.text());
    walk.press(&format!("1*{times} Esc"));
}

fn spoken(walk: &Walk) -> String {
    walk.texts.first.locale().to_string()
}

/// The screen, the clock left out.
fn picture(walk: &Walk) -> String {
    let text = walk.draw().snapshot();
    let is_clock = |word: &str| {
        let digits = word
            .split(':')
            .all(|part| part.len() == 2 && part.parse::<u8>().is_ok());
        digits && word.contains(':')
    };
    text.split_inclusive([' ', '\n'])
        .map(|word| {
            if is_clock(word.trim()) {
                "clock "
            } else {
                word
            }
        })
        .collect()
}

/// The first line in which two screens differ.
fn difference<'a>(one: &'a str, two: &'a str) -> Option<(&'a str, &'a str)> {
    let lines = |text: &'a str| text.lines().chain(std::iter::repeat(""));
    let longest = one.lines().count().max(two.lines().count());
    let mut pairs = lines(one).zip(lines(two)).take(longest);
    pairs.find(|(one, two)| one != two)
}

#[test]
fn a_screen_whose_language_was_changed_is_the_screen_in_that_language() {
    std::thread::scope(|scope| {
        for (at, language) in LANGUAGES.into_iter().enumerate().skip(1) {
            scope.spawn(move || {
                let mut met = 0;
                for (name, state) in states::ALL {
                    // Two languages are on the screen already, and one of them another in each.
                    if *name == "other_language" {
                        continue;
                    }
                    let mut changed = state("en");
                    if changed.model.core.open.is_none() {
                        continue;
                    }
                    // The second language stays what it is, and is another in each.
                    if changed.model.core.second_language().is_some() {
                        continue;
                    }
                    // The settings are open already, and a digit is typed into their box.
                    if *name == "settings_folder" {
                        continue;
                    }
                    // A covered screen shows nothing of any language until it is uncovered.
                    // The key test takes every key for what it is.
                    if name.starts_with("key_test") {
                        continue;
                    }
                    if *name == "cover" {
                        continue;
                    }
                    assert!(open_settings(&mut changed), "{name}");
                    changed.press(&format!("1*{at} Esc"));
                    let mut other = state(language);
                    open_settings(&mut other);
                    other.press("1 Left Esc");
                    let open = other.model.core.open.as_mut().unwrap();
                    open.assessment.opening.languages =
                        changed.session().assessment.opening.languages.clone();
                    assert_eq!(spoken(&changed), language, "{name}");
                    // What follows is the same, too: the caret, what is typed, and what undo takes back.
                    let keys = ["", "x", "Left", "Ctrl+Z", "Ctrl+Y"];
                    let is_enough = if at % 3 == 1 { keys.len() } else { 1 };
                    for key in keys.into_iter().take(is_enough) {
                        let (changed, other) = (changed.press(key), other.press(key));
                        let (changed, other) = (picture(changed), picture(other));
                        if let Some((one, two)) = difference(&changed, &other) {
                            panic!("{name} in {language} after {key:?}:\n{one}\n{two}");
                        }
                    }
                    met += 1;
                }
                assert!(met > 50, "only {met} screens");
            });
        }
    });
}

/// What was written, without when.
fn written(walk: &Walk) -> Vec<Event> {
    let appended = walk.answered.iter().filter_map(|order| match order {
        Order::Append { events, .. } => Some(events),
        _ => None,
    });
    appended.flatten().map(|new| new.event.clone()).collect()
}

/// Keys of a visit: facts, numbers, texts, ratings, notes, evidence, flags, lists, scores, undo.
const VISIT: &[&str] = &[
    "1",
    "1 3",
    "Enter",
    "2 1 3",
    "Enter",
    "=12",
    "Enter",
    "=30.9.2026",
    "Tab",
    "Enter",
    "=22:30",
    "Enter",
    "=director",
    "F2",
    "=who else?",
    "Tab",
    "Enter",
    "=The door was open.",
    "Enter",
    "=Nobody asked.",
    "Ctrl+Z",
    "Ctrl+Y",
    "Tab",
    "/",
    "=2.01",
    "Enter",
    "3",
    "Tab",
    "=No rule",
    "Ctrl+Z",
    "Ctrl+Y",
    "Tab",
    ". 7 1",
    "=ask again",
    "Tab",
    "Esc",
    "F5",
    "Down",
    "Up",
    "Esc",
    "/",
    "=door",
    "Down",
    "Esc",
    ". . 2",
    "Down",
    "Esc",
    "F7",
    "Down",
    "Esc",
    "/",
    "=2.02",
    "Enter",
    "3",
    "Enter",
    "=no lamp",
    "Enter",
    "/",
    "=3.01",
    "Esc",
    "!",
    "Esc",
    ". . 9",
    "Esc",
    ". . 7",
    "Esc",
    "/",
    "=2.01",
    "Enter",
    "Ctrl+Z",
    "Ctrl+Y",
    "Tab",
    "=half",
    "F5",
];

/// Walks the visit and turns to the next language before every step.
fn visit(start: usize, turns: bool) -> Walk {
    let mut walk = Walk::small("en");
    for _ in 0..start {
        turn(&mut walk, 1);
    }
    for step in VISIT {
        if turns {
            turn(&mut walk, 1);
        }
        match step.strip_prefix('=') {
            Some(text) => walk.types(text),
            None => walk.press(step),
        };
    }
    walk
}

/// Everything that a change of language must leave alone: the record, drafts, place, undo, and how the questions stand.
fn left_alone(walk: &Walk) -> String {
    let open = walk.session();
    let drafts: Vec<_> = open
        .drafts
        .all()
        .filter(|(_, field, _)| *field != "here.languages")
        .collect();
    format!(
        "{:#?}\n{drafts:?}\n{:?}\n{}\n{:?}",
        written(walk),
        open.bookmark(),
        open.session.ledger.depth(),
        open.evaluation.standings
    )
}

#[test]
fn a_language_changed_before_every_step_changes_nothing_of_the_record_the_place_or_the_drafts() {
    let still = visit(0, false);
    assert!(written(&still).len() > 12, "{:#?}", written(&still));
    let still = left_alone(&still);
    std::thread::scope(|scope| {
        for start in 0..LANGUAGES.len() {
            let still = &still;
            scope.spawn(move || {
                let turned = visit(start, true);
                let last = LANGUAGES[(start + VISIT.len()) % LANGUAGES.len()];
                assert_eq!(spoken(&turned), last);
                assert_eq!(&left_alone(&turned), still, "from {}", LANGUAGES[start]);
            });
        }
    });
}

#[test]
fn a_session_opens_again_in_the_languages_that_were_chosen_in_it_and_home_keeps_its_own() {
    let mut walk = Walk::small("en");
    walk.press(". . 4 1 2 2 Esc");
    let chosen = (walk.texts.first.clone(), walk.texts.second.clone());
    let tags = |(first, second): &(_, Option<_>)| {
        let tag = |catalog: &fener::text::i18n::catalog::Catalog| catalog.locale().to_string();
        (tag(first), second.as_ref().map(tag))
    };
    assert_eq!(tags(&chosen), ("sq".to_owned(), Some("sr-Latn".to_owned())));
    walk.press(". 9 2");
    assert!(matches!(walk.top(), Screen::Home(_)), "{}", walk.text());
    assert_eq!(spoken(&walk), "en");
    let session = walk.world.sessions()[0];
    let again = walk.model.core.open_session(session);
    walk.run(again);
    assert_eq!(
        tags(&(walk.texts.first.clone(), walk.texts.second.clone())),
        tags(&chosen)
    );
    assert_eq!(walk.model.core.second_language(), Some("sr-Latn"));
    // What it was opened in stays what it was opened in.
    let opened_in = &walk.session().assessment.opening.languages;
    assert_eq!(opened_in.len(), 1);
    assert_eq!(opened_in[0].as_str(), "en");
}

#[test]
fn no_second_language_is_a_choice_that_is_remembered_too() {
    let mut walk = Walk::small_in_two("en", "sq");
    walk.model.core.settings.second_language = Some("nl".to_owned());
    walk.press(". . 4 2 Left Left Esc");
    assert_eq!(walk.model.core.second_language(), None);
    assert!(walk.texts.second.is_none());
    walk.press(". 9 2");
    let session = walk.world.sessions()[0];
    let again = walk.model.core.open_session(session);
    walk.run(again);
    assert_eq!(walk.model.core.second_language(), None);
}

#[test]
fn a_signed_session_can_be_read_in_another_language_and_stays_as_it_was_signed() {
    let mut walk = states::by_name("signed", "en");
    let seq = walk.session().session.seq;
    turn(&mut walk, 1);
    assert_eq!(spoken(&walk), "sq");
    assert_eq!(walk.session().session.seq, seq);
    assert!(walk.session().session.is_signed());
    let session = walk.session().session.id;
    let kept = walk.world.opened(session).unwrap().drafts;
    assert!(kept.iter().any(|draft| draft.text.as_deref() == Some("sq")));
}

#[test]
fn a_window_that_only_reads_speaks_another_language_and_says_that_nobody_will_remember() {
    let mut walk = Walk::small("en");
    walk.model.core.access = fener::interface::app::core::Access::Read(
        fener::text::i18n::keys::app::refused_read_only(),
    );
    walk.press(". . 4 1");
    assert_eq!(spoken(&walk), "sq");
    assert!(
        walk.message().contains("nuk do ta mbajë mend"),
        "{}",
        walk.message()
    );
    let keeps = |order: &Order| matches!(order, Order::KeepDraft(_));
    assert!(!walk.orders.iter().any(keeps), "{:?}", walk.orders);
}
