//! The numbered menu over the screen below.

use crate::interface::app::action::Action;
use crate::interface::app::screen::menu::{MenuScreen, PAGES};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::menu as say;

/// What the menu shows.
pub fn view<'t>(state: &MenuScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(48);
    let entries = state.entries(scene.core);
    let count = entries.len();
    let why = entries
        .get(state.cursor.at)
        .and_then(|(_, row)| row.refused.clone());
    let mut lines: Vec<Choice> = entries
        .into_iter()
        .enumerate()
        .map(|(at, (digit, row))| {
            let text = match (row.action, scene.core.undo_names()) {
                (Action::Undo, Some(what)) if row.refused.is_none() => {
                    // An entry is one line, whatever the text has.
                    scene.say(&say::undo_what(what)).replace('\n', " ")
                }
                _ => capital(&scene.say(&row.label)),
            };
            // What does nothing now says so without colour; the line below says why.
            let text = match row.refused.is_some() {
                true => format!("({text})"),
                false => text,
            };
            let mut choice = Choice::new(digit.to_string(), text).focused(at == state.cursor.at);
            choice.quiet = row.refused.is_some();
            match row.keys.first() {
                Some(key) => choice.right(Role::Muted, key),
                None => choice,
            }
        })
        .collect();
    lines.push(
        Choice::new(
            ".",
            scene.say(&say::more(i64::from(state.page), i64::from(PAGES))),
        )
        .focused(state.cursor.at == count),
    );
    choices(&mut sheet, 0, true, &lines);
    let mut card = Card::new(scene.say(&say::title()), sheet);
    card.expects = Some(scene.say(&why.unwrap_or_else(say::same_numbers)));
    card.into()
}

/// The labels of keys are words within a row; here each stands by itself.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
