//! The covered screen: nothing about the case.

use crate::interface::app::screen::cover::CoverScreen;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::cover as say;

/// What the page shows.
pub fn view<'t>(state: &CoverScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    (0..scene.rows() / 3).for_each(|_| sheet.blank());
    sheet.row(
        Row::new()
            .cursor()
            .text(scene.say(&say::covered(state.since))),
    );
    sheet.blank();
    sheet.text(Role::Text, 0, &scene.say(&say::enter()));
    sheet.text(Role::Muted, 0, &scene.say(&say::not_locked()));
    let mut page = Page::new(Vec::new(), sheet);
    page.is_bare = true;
    page.into()
}
