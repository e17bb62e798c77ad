//! The page on which a passphrase is chosen and the recovery key written down.

use crate::base::secret::FEWEST_LETTERS;
use crate::interface::app::screen::protect::{ProtectScreen, Stage};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::unlock::secret_box;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::seal as say;

/// What the page shows.
pub fn view<'t>(state: &ProtectScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    if let Stage::Recovery(shown, copied) = &state.stage {
        sheet.text(Role::Strong, 0, &scene.say(&say::recovery_title()));
        sheet.blank();
        sheet.text(Role::Strong, 2, shown.reveal());
        sheet.blank();
        sheet.text(Role::Text, 0, &scene.say(&say::recovery_about()));
        sheet.gap();
        sheet.text(Role::Strong, 0, &scene.say(&say::both_lost()));
        sheet.gap();
        sheet.text(Role::Text, 2, &scene.say(&say::recovery_copy()));
        let columns = box_columns(scene.core);
        typed(&mut sheet, copied, columns);
    } else {
        sheet.text(Role::Text, 0, &scene.say(&say::set_why()));
        sheet.gap();
        let label = match state.stage {
            Stage::First => say::set_new(FEWEST_LETTERS),
            _ => say::set_again(),
        };
        sheet.text(Role::Strong, 0, &scene.say(&label));
        sheet.blank();
        secret_box(&mut sheet);
    }
    let mut page = Page::new(vec![scene.say(&say::set_title())], sheet);
    page.state = Some(String::new());
    if !matches!(state.stage, Stage::Recovery(..)) {
        page.expects = Some(scene.say(&say::set_expects()));
    }
    page.into()
}
