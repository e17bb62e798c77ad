//! The page that asks for the passphrase: nothing about the case, and nothing of what is typed.

use crate::interface::app::screen::unlock::UnlockScreen;
use crate::interface::app::text_field::TextField;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::seal as say;

/// How wide the box is.
const BOX: usize = 30;

/// What the page shows.
pub fn view<'t>(state: &UnlockScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    (0..scene.rows() / 3).for_each(|_| sheet.blank());
    let title = match state.locked_at {
        Some(at) => say::locked_at(at.local(scene.core.zone.offset).1),
        None => say::title(),
    };
    sheet.text(Role::Strong, 2, &scene.say(&title));
    sheet.blank();
    let label = match state.recovers {
        true => say::recovery(),
        false => say::passphrase(),
    };
    sheet.text(Role::Text, 2, &scene.say(&label));
    secret_box(&mut sheet);
    let mut page = Page::new(Vec::new(), sheet);
    page.is_bare = true;
    let expects = match (state.recovers, state.locked_at) {
        (true, _) => say::recovery_expects(),
        (false, Some(_)) => say::all_saved(),
        (false, None) => say::expects(),
    };
    page.expects = Some(scene.say(&expects));
    page.into()
}

/// A box that shows nothing of what is in it, not even how long it is.
pub fn secret_box(sheet: &mut Sheet<'_>) {
    let nothing = TextField::line("");
    typed(sheet, &nothing, BOX);
}
