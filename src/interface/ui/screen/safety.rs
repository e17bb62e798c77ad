//! What keeps the records safe, one line each.

use crate::interface::app::screen::safety::{Entry, SafetyScreen};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::{safety as say, seal};

/// What the page shows.
pub fn view<'t>(state: &SafetyScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    if !scene.is_low() {
        sheet.blank();
    }
    let is_encrypted = match scene.core.is_encrypted {
        true => say::encrypted(),
        false => say::plain(),
    };
    sheet.text(Role::Text, 2, &scene.say(&is_encrypted));
    sheet.gap();
    let entries = SafetyScreen::entries(scene.core);
    let lines: Vec<Choice> = entries
        .into_iter()
        .enumerate()
        .map(|(at, entry)| {
            let text = match entry {
                Entry::Protect => seal::offer(),
                Entry::Change => say::change(),
                Entry::Recovery => say::recovery(),
                Entry::BackUp => say::back_up(),
            };
            Choice::new((at + 1).to_string(), scene.say(&text)).focused(at == state.cursor.at)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.expects = Some(scene.say(&say::means()));
    page.into()
}
