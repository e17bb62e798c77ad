//! The pop-over for reopening a signed session: what it means, and the box for the reason.

use crate::interface::app::screen::reopen::ReopenScreen;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::review as say;

/// What the pop-over shows.
pub fn view<'t>(state: &ReopenScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(60);
    sheet.text(Role::Muted, 0, &scene.say(&say::reopen_means()));
    sheet.gap();
    sheet.text(Role::Text, 0, &scene.say(&say::reopen_why()));
    let columns = sheet.columns().saturating_sub(6).max(8);
    typed(&mut sheet, &state.field, columns);
    let mut card = Card::new(scene.say(&say::reopen_title()), sheet);
    card.expects = Some(scene.say(&say::reason_needed()));
    card.into()
}
