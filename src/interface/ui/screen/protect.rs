//! The page on which a passphrase is chosen and the recovery key written down.

use crate::base::secret::FEWEST_LETTERS;
use crate::interface::app::screen::protect::{ProtectScreen, Purpose, Stage};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::unlock::secret_box;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::{safety, seal as say};

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
        let why = match state.purpose {
            Purpose::Encrypt(_) => say::set_why(),
            Purpose::Change => safety::change_why(),
            Purpose::Recovery => safety::recovery_why(),
        };
        sheet.text(Role::Text, 0, &scene.say(&why));
        sheet.gap();
        let label = match state.stage {
            Stage::First => say::set_new(FEWEST_LETTERS),
            Stage::Old if state.recovers => say::recovery(),
            // What is tried is what was asked for last.
            Stage::Old | Stage::Working(_) if !matches!(state.purpose, Purpose::Encrypt(_)) => {
                safety::old()
            }
            _ => say::set_again(),
        };
        sheet.text(Role::Strong, 0, &scene.say(&label));
        sheet.blank();
        secret_box(&mut sheet);
    }
    let title = match state.purpose {
        Purpose::Encrypt(_) => say::set_title(),
        Purpose::Change => safety::change(),
        Purpose::Recovery => safety::recovery(),
    };
    let mut page = Page::new(vec![scene.say(&title)], sheet);
    page.state = Some(String::new());
    page.expects = match state.stage {
        Stage::Recovery(..) => None,
        Stage::Old => Some(scene.say(&state.expects_old())),
        _ => Some(scene.say(&say::set_expects())),
    };
    page.into()
}
