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
    let mut lines: Vec<Choice> = entries
        .into_iter()
        .enumerate()
        .map(|(at, (digit, row))| {
            let text = match (row.action, scene.core.undo_names()) {
                (Action::Undo, Some(what)) if row.refused.is_none() => {
                    scene.say(&say::undo_what(what))
                }
                _ => scene.say(&row.label),
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
    card.expects = Some(scene.say(&say::same_numbers()));
    card.into()
}
