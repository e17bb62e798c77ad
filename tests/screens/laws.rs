//! What is true of every screen, in every language, size and look.

use std::collections::BTreeSet;

use fener::base::settings::{Glyphs, Look};
use fener::base::time::TimeOfDay;
use fener::interface::app::action::Action;
use fener::interface::app::bar;
use fener::interface::app::core::Save;
use fener::interface::app::effect::Ticket;
use fener::interface::app::screen::{Frame as _, Screen};
use fener::interface::ui::draw;
use fener::interface::ui::palette::Depth;
use fener::interface::ui::surface::Surface;
use fener::text::i18n::keys::{app, ui};
use ratatui::buffer::Cell;

use crate::screens::states;
use crate::support::driver::Walk;
use crate::support::printer::Drawn;

const LANGUAGES: [&str; 3] = ["en", "sq", "qps"];
const SIZES: [(u16, u16); 7] = [
    (40, 16),
    (59, 20),
    (60, 20),
    (80, 24),
    (100, 30),
    (120, 36),
    (170, 50),
];

/// Every language there is, for what hangs on the length of its words.
const EVERY_LANGUAGE: [&str; 9] = [
    "en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl", "qps",
];

/// Every state in a few languages and every size; `say` is the name to show when something is wrong.
fn everywhere(check: impl FnMut(&str, &Walk, &Drawn)) {
    everywhere_in(&LANGUAGES, check);
}

fn everywhere_in(languages: &[&str], mut check: impl FnMut(&str, &Walk, &Drawn)) {
    for (name, state) in states::ALL {
        for language in languages {
            let mut walk = state(language);
            for (columns, rows) in SIZES {
                walk.model.core.viewport.columns = columns;
                walk.model.core.viewport.rows = rows;
                check(
                    &format!("{name} in {language} at {columns}x{rows}"),
                    &walk,
                    &walk.draw(),
                );
            }
        }
    }
}

#[test]
fn drawing_only_reads() {
    everywhere(|say, walk, drawn| {
        let before = walk.model.clone();
        assert_eq!(walk.draw(), *drawn, "{say}: drawn twice");
        assert!(walk.model == before, "{say}: the model changed");
    });
}

/// What the runtime goes by to leave a row alone.
#[test]
fn a_row_with_the_trace_of_another_frame_has_its_cells() {
    let mut last: Option<Surface> = None;
    everywhere(|say, walk, drawn| {
        let area = drawn.buffer.area;
        let before = last
            .take()
            .filter(|surface| surface.cells().area == area)
            .unwrap_or_else(|| Surface::new(area.width, area.height));
        let (mut now, mut again) = (before.clone(), before.clone());
        draw(&walk.model, &walk.texts, &walk.theme, &mut now);
        draw(&walk.model, &walk.texts, &walk.theme, &mut again);
        let row = |surface: &Surface, y| -> Vec<Cell> {
            let columns = 0..area.width;
            columns.map(|x| surface.cells()[(x, y)].clone()).collect()
        };
        for y in 0..area.height {
            assert!(now.has_row_of(&again, y), "{say}: row {y} drawn twice");
            let is_same = row(&now, y) == row(&before, y);
            assert!(is_same || !now.has_row_of(&before, y), "{say}: row {y}");
        }
        last = Some(now);
    });
}

#[test]
fn the_hardware_cursor_is_always_on_the_screen() {
    everywhere(|say, _, drawn| {
        assert!(
            drawn.cursor_is_shown && drawn.buffer.area.contains(drawn.cursor),
            "{say}: {:?}",
            drawn.cursor
        );
    });
}

#[test]
fn every_key_in_the_key_row_stands_there_whole_and_the_menu_and_help_always_do() {
    everywhere_in(&EVERY_LANGUAGE, key_hints);
}

/// Each hint in the key row is whole, and the menu and help are among them.
pub(super) fn key_hints(say: &str, walk: &Walk, drawn: &Drawn) {
    let rows = drawn.rows();
    let count = if drawn.buffer.area.width < 60 { 2 } else { 1 };
    let shown: Vec<String> = rows[rows.len() - count..]
        .iter()
        .flat_map(|row| parts(row))
        .collect();
    let bar = bar(&walk.model);
    let digits = walk.top().digits(&walk.model.core);
    let mut known = BTreeSet::new();
    for hint in &bar {
        let key = match hint.action {
            Action::Digit(_) => digits.clone().or(hint.keys.first().cloned()),
            _ => hint.keys.first().cloned(),
        };
        let hint_text = format!(
            "{} {}",
            key.unwrap_or_default(),
            walk.texts.first.say(&hint.label)
        )
        .trim()
        .to_owned();
        if matches!(hint.action, Action::Menu | Action::Help) {
            assert!(
                shown.contains(&hint_text),
                "{say}: “{hint_text}” is missing from {shown:?}"
            );
        }
        known.insert(hint_text);
    }
    for part in &shown {
        assert!(
            known.contains(part),
            "{say}: “{part}” is no whole hint of {known:?}"
        );
    }
    assert!(
        shown.len() > 1 || bar.len() < 2,
        "{say}: the key row is empty"
    );
}

/// The parts of a row that two blanks or more part.
fn parts(row: &str) -> Vec<String> {
    row.split("  ")
        .map(|part| part.trim().to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

#[test]
fn a_message_is_never_cut() {
    everywhere_in(&EVERY_LANGUAGE, |say, walk, drawn| {
        let message = walk.message();
        let words: Vec<&str> = message.split_whitespace().collect();
        let screen: Vec<String> = drawn.text().split_whitespace().map(str::to_owned).collect();
        let stands = words.is_empty()
            || screen
                .windows(words.len())
                .any(|part| part.iter().zip(&words).all(|(a, b)| a == b));
        assert!(
            stands,
            "{say}: “{message}” is not whole in\n{}",
            drawn.text()
        );
    });
}

#[test]
fn every_style_on_the_screen_is_one_of_the_theme() {
    everywhere(|say, _, drawn| {
        assert!(!drawn.snapshot().contains("\n? "), "{say}");
        let styles = drawn.snapshot();
        let letters = styles.rsplit("cursor ").next().unwrap_or_default();
        let strange = letters
            .lines()
            .filter(|line| line.starts_with('|'))
            .any(|line| line.contains('?'));
        assert!(!strange, "{say}: a style that no role has\n{styles}");
    });
}

#[test]
fn the_screen_says_that_nothing_is_encrypted_while_a_session_is_open() {
    everywhere(|say, walk, drawn| {
        let is_bare = matches!(walk.top(), Screen::Cover(_));
        if walk.model.core.open.is_some() && !is_bare {
            let rule = &drawn.rows()[1];
            let said = [app::not_encrypted(), ui::not_encrypted_short()]
                .map(|phrase| walk.texts.first.say(&phrase));
            assert!(
                said.iter().any(|words| rule.contains(words)),
                "{say}: {said:?} is missing\n{}",
                drawn.text()
            );
        }
    });
}

#[test]
fn an_answer_that_is_not_on_the_disk_stands_in_the_header_of_every_screen() {
    let since = TimeOfDay::parse("14:30").unwrap();
    let refused = Save::NotSaved {
        since,
        why: app::conflict(),
        code: "S0001",
    };
    for (name, state) in states::ALL {
        for language in LANGUAGES {
            let mut walk = state(language);
            // Before the passphrase nothing can be unsaved.
            if matches!(walk.top(), Screen::Cover(_) | Screen::Unlock(_)) {
                continue;
            }
            for (columns, rows) in SIZES {
                walk.resize(columns, rows);
                for (settled, said) in [
                    (refused.clone(), app::not_saved(since)),
                    (Save::Nothing, app::saving()),
                ] {
                    let mut waiting = walk.clone();
                    waiting.model.core.settled = settled;
                    waiting.model.core.unconfirmed.insert(Ticket(u64::MAX));
                    // The made-up language is longer than any real one, and may be cut at the narrowest.
                    let said: String = walk.texts.first.say(&said).chars().take(30).collect();
                    let head = waiting.draw().rows()[0].clone();
                    assert!(
                        head.contains(&said),
                        "{name} in {language} at {columns}x{rows}: “{said}” is not in “{head}”"
                    );
                }
            }
        }
    }
}

#[test]
fn every_size_is_drawn_without_complaint() {
    for (name, state) in states::ALL {
        let mut walk = state("sq");
        for columns in (1..130).step_by(9).chain([39, 40, 41, 59, 60]) {
            for rows in (1..46).step_by(4).chain([15, 16, 23, 24]) {
                walk.resize(columns, rows);
                let drawn = walk.draw();
                assert!(
                    drawn.buffer.area.contains(drawn.cursor),
                    "{name} at {columns}x{rows}"
                );
            }
        }
    }
}

#[test]
fn the_same_screen_in_every_look_has_the_same_text() {
    for (name, state) in states::ALL {
        let walk = state("en");
        let text = walk.text();
        for look in Look::ALL {
            for depth in [Depth::True, Depth::Indexed, Depth::Sixteen, Depth::Mono] {
                let theme = fener::interface::ui::theme::Theme::new(look, Glyphs::Blocks, depth);
                let drawn = Drawn::of(&walk.model, &walk.texts, &theme, (80, 24));
                assert_eq!(drawn.text(), text, "{name} in {look:?} {depth:?}");
            }
        }
    }
}

#[test]
fn what_means_something_else_reads_differently_without_any_colour() {
    let differ = |one: (&str, &str), other: (&str, &str)| {
        let drawn = |(number, keys): (&str, &str)| {
            let mut walk = Walk::small("en");
            walk.go(number).press(keys);
            walk.model.core.message = None;
            walk.text()
        };
        assert_ne!(
            drawn(one),
            drawn(other),
            "{one:?} and {other:?} read the same"
        );
    };
    // Marked here or there.
    differ(("1.01", ""), ("1.01", "Down"));
    differ(("2.01", "Down*4"), ("2.01", "Down*5"));
    // Marked, chosen, both.
    differ(("1.02", ""), ("1.02", "1"));
    differ(("2.01", "Down"), ("2.01", "2"));
    differ(("2.01", "2"), ("2.01", "2 Down"));
    // In the box or out of it.
    differ(("1.07", ""), ("1.07", "Tab"));
    differ(("2.01", "2"), ("2.01", "2 Tab"));
    // One reason or another.
    differ(("2.02", "* 1"), ("2.02", "* 2"));
    // A place in an order.
    differ(("1.03", "1 2"), ("1.03", "2 1"));
    // Saved, being saved, refused.
    let heads: BTreeSet<String> = ["rating_marked", "saving", "not_saved_below"]
        .iter()
        .map(|wanted| {
            let (_, state) = states::ALL.iter().find(|(name, _)| name == wanted).unwrap();
            state("en").draw().rows()[0].clone()
        })
        .collect();
    assert_eq!(heads.len(), 3, "{heads:?}");
}

#[test]
fn the_outline_beside_a_question_tells_done_open_and_flagged_apart() {
    let column = |walk: Walk| -> Vec<String> {
        let drawn = walk.sized(120, 36).draw();
        drawn
            .rows()
            .iter()
            .map(|row| row.chars().take(26).collect())
            .collect()
    };
    let line = |walk: Walk| {
        column(walk)
            .into_iter()
            .find(|row| row.contains("2.01"))
            .unwrap()
    };
    let (_, beside) = states::ALL
        .iter()
        .find(|(name, _)| *name == "everything_beside")
        .unwrap();
    let mut open = Walk::small("en");
    open.go("2.01");
    let mut done = Walk::small("en");
    done.go("2.01").press("1");
    let lines: BTreeSet<String> = [line(open), line(done), line(beside("en"))]
        .into_iter()
        .collect();
    assert_eq!(lines.len(), 3, "{lines:?}");
}
