//! The pop-over for a backup: what it is, and the box for its folder.

use crate::interface::app::screen::backup::BackupScreen;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::care as say;

/// What the pop-over shows.
pub fn view<'t>(state: &BackupScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(60);
    sheet.text(Role::Muted, 0, &scene.say(&say::backup_means()));
    sheet.gap();
    sheet.text(Role::Text, 0, &scene.say(&say::backup_where()));
    let columns = sheet.columns().saturating_sub(6).max(8);
    typed(&mut sheet, &state.field, columns);
    let mut card = Card::new(scene.say(&say::backup_title()), sheet);
    card.expects = Some(scene.say(&say::backup_expects()));
    card.into()
}
