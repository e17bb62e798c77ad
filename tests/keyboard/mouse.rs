//! The mouse: it does what keys do and nothing else, wherever a thing is drawn.

use std::fs;

use fener::base::time::{Moment, Timestamp, Zone};
use fener::interface::app::bar;
use fener::interface::app::effect::Order;
use fener::interface::app::keymap::key::{Key, KeyCode};
use fener::interface::tui::pointer::{Pointed, Pointer};
use fener::interface::ui::hint_at;
use ratatui::layout::Position;

use crate::screens::states;
use crate::support::driver::{START, Walk};
use crate::terminal::window::Window;

fn keys(walk: &Walk, pointed: Pointed, again: bool) -> Vec<Key> {
    let moment = Moment {
        at: Timestamp(START + 3_600_000),
        zone: Zone {
            name: "UTC".into(),
            offset: 0,
        },
        seed: 3,
    };
    let pointer = Pointer {
        model: &walk.model,
        texts: &walk.texts,
        theme: &walk.theme,
        moment: &moment,
    };
    pointer.keys(pointed, again)
}

/// Presses the first button at a cell, for the second time or not; the keys that were pressed instead.
fn click(walk: &mut Walk, x: u16, y: u16, again: bool) -> Vec<Key> {
    let keys = keys(walk, Pointed::Press(Position::new(x, y)), again);
    keys.iter().for_each(|key| {
        walk.key(*key);
    });
    keys
}

/// The row of the option with that digit.
fn option(walk: &Walk, digit: &str) -> u16 {
    let label = format!("{digit}  ");
    let rows = walk.draw().rows();
    let begins = |row: &String| {
        let main = row.rsplit('│').find(|part| part.contains(&label));
        main.is_some_and(|part| part.trim_start_matches([' ', '►']).starts_with(&label))
    };
    // The header and its line are above everything.
    let at = rows.iter().skip(2).position(begins);
    let at = at.unwrap_or_else(|| panic!("no {digit} on\n{}", walk.text()));
    u16::try_from(at + 2).unwrap()
}

/// The row in which something stands.
fn row(walk: &Walk, text: &str) -> u16 {
    let rows = walk.draw().rows();
    let at = rows.iter().position(|row| row.contains(text));
    let at = at.unwrap_or_else(|| panic!("no “{text}” on\n{}", walk.text()));
    u16::try_from(at).unwrap()
}

fn writes(walk: &Walk) -> bool {
    walk.orders
        .iter()
        .any(|order| matches!(order, Order::Append { .. }))
}

#[test]
fn a_click_marks_a_line_and_the_next_on_it_records_it_as_its_digit_would() {
    for (columns, rows) in [(80, 24), (60, 20), (120, 36)] {
        for digit in ["1", "2", "3", "4"] {
            let mut walk = Walk::small("en").sized(columns, rows);
            walk.go("2.01");
            let y = option(&walk, digit);
            let x = if columns == 120 { 40 } else { 12 };
            click(&mut walk, x, y, false);
            assert!(
                walk.answer("2.01").is_none(),
                "the first click records nothing"
            );
            // In a small window the levels below the marked one may fold.
            let y = option(&walk, digit);
            assert_eq!(walk.draw().cursor.y, y, "{digit} at {columns}x{rows}");
            click(&mut walk, x, y, true);
            let mut pressed = Walk::small("en");
            pressed.go("2.01").press(digit);
            let response = |walk: &Walk| {
                walk.answer("2.01")
                    .and_then(|answer| answer.response.clone())
            };
            assert_eq!(
                response(&walk),
                response(&pressed),
                "{digit} at {columns}x{rows}"
            );
        }
    }
}

#[test]
fn the_next_click_on_a_line_of_a_list_opens_it_as_enter_would() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press(".");
    let y = row(&walk, "Outline");
    click(&mut walk, 30, y, false);
    click(&mut walk, 30, y, true);
    let mut pressed = Walk::small("en");
    pressed.go("2.01").press(". 4");
    assert_eq!(walk.text(), pressed.text());
}

#[test]
fn a_click_on_a_hint_presses_its_key() {
    let mut met = 0;
    for (name, state) in states::ALL {
        let walk = state("sq");
        let rows = walk.draw().rows();
        let last = rows.len() - 1;
        for hint in bar(&walk.model) {
            let shown = hint.keys.first().cloned().unwrap_or_default();
            let Some(key) = Key::parse(&shown) else {
                continue;
            };
            let words = format!(" {shown} {}", walk.texts.first.say(&hint.label));
            let Some(at) = rows[last].find(&words) else {
                continue;
            };
            let x = rows[last][..at].chars().count() + 1;
            let cell =
                |x: usize| Position::new(u16::try_from(x).unwrap(), u16::try_from(last).unwrap());
            let wide = words.chars().count() - 1;
            for x in [x, x + wide - 1] {
                let found = hint_at(&walk.model, &walk.texts, &walk.theme, cell(x));
                assert_eq!(found, Some(key), "{name}: “{words}” at {x}");
            }
            met += 1;
        }
    }
    assert!(met > 300, "only {met} hints");
}

#[test]
fn a_click_in_a_box_sets_the_caret() {
    let mut walk = Walk::small("en");
    walk.go("1.07").types("director, night worker");
    let y = row(&walk, "[ director");
    let x = walk.draw().rows()[usize::from(y)]
        .chars()
        .position(|c| c == 'n')
        .unwrap();
    click(&mut walk, u16::try_from(x).unwrap(), y, false);
    walk.types("X");
    assert!(
        walk.text().contains("director, Xnight worker"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_wheel_is_an_arrow_and_a_click_beside_everything_is_nothing() {
    let walk = Walk::small("en");
    assert_eq!(keys(&walk, Pointed::Up, false), [Key::plain(KeyCode::Up)]);
    assert_eq!(
        keys(&walk, Pointed::Down, false),
        [Key::plain(KeyCode::Down)]
    );
    for (name, state) in states::ALL.iter().step_by(3) {
        let walk = state("en");
        for y in [0, 1] {
            let found = keys(&walk, Pointed::Press(Position::new(5, y)), true);
            assert!(found.is_empty(), "{name}: the header is {found:?}");
        }
    }
}

#[test]
fn a_first_click_anywhere_answers_nothing() {
    for name in [
        "single",
        "several",
        "rank",
        "rating",
        "reasons",
        "rating_marked",
        "standard",
    ] {
        let begun = states::by_name(name, "en");
        for y in 0..22 {
            for x in [3, 20, 60] {
                let mut walk = begun.clone();
                let keys = click(&mut walk, x, y, false);
                assert!(
                    keys.is_empty() || !writes(&walk),
                    "{name}: a click at {x},{y} wrote something"
                );
            }
        }
    }
}

#[test]
fn in_every_window_a_first_click_marks_the_line_it_is_on_or_nothing() {
    let mut met = 0;
    for (name, state) in states::ALL {
        for (columns, rows) in [(60, 20), (40, 16)] {
            let begun = state("sq").sized(columns, rows);
            let before = begun.draw();
            for y in (2..rows - 3).step_by(2) {
                let mut walk = begun.clone();
                if click(&mut walk, 8, y, false).is_empty() {
                    continue;
                }
                let after = walk.draw();
                let read = |rows: &[String], y: u16| {
                    let row = rows[usize::from(y)].replace(['►', '>'], " ");
                    row.split_whitespace().collect::<Vec<&str>>().join(" ")
                };
                let marked = read(&after.rows(), after.cursor.y);
                let near: Vec<String> = (y.saturating_sub(2)..=y)
                    .map(|y| read(&before.rows(), y))
                    .collect();
                assert!(
                    near.contains(&marked),
                    "{name} at {columns}x{rows}: row {y} marked “{marked}”\n{}",
                    begun.text()
                );
                met += 1;
            }
        }
    }
    assert!(met > 200, "only {met} clicks marked anything");
}

#[test]
fn the_terminal_is_asked_for_the_mouse_and_gets_it_back() {
    let data = tempfile::tempdir().unwrap();
    let config = data.path().join("config");
    fs::create_dir_all(&config).unwrap();
    fs::write(config.join("settings.toml"), "language = \"en\"\n").unwrap();
    let mut window = Window::fener(data.path());
    window.until("menu");
    // The hint of help, wherever it stands in the last row.
    let text = window.text();
    let last = text.lines().nth(23).unwrap();
    let x = last[..last.find("? help").unwrap()].chars().count() + 1;
    window.press(&format!("\x1b[<0;{x};24M\x1b[<0;{x};24m"));
    window.until("key test");
    window.press("\x1b");
    window.until("New assessment");
    window.press("\x03");
    window.until("Enter");
    window.press("\x1b[<35;10;5M");
    window.signal(rustix::process::Signal::TERM);
    window.end();
    let written = String::from_utf8_lossy(&window.bytes).into_owned();
    assert!(written.contains("\x1b[?1000h"));
    assert!(written.ends_with("\x1b[?1049l") && written.contains("\x1b[?1000l"));
}
