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
    if !state.locks {
        sheet.text(Role::Text, 0, &scene.say(&say::enter()));
    }
    // The last frame before a lock says nothing of locking: the next one asks for the passphrase.
    if !state.locks {
        let why = match scene.core.is_encrypted {
            true => say::locks_when_saved(),
            false => say::not_locked(),
        };
        sheet.text(Role::Muted, 0, &scene.say(&why));
    }
    let mut page = Page::new(Vec::new(), sheet);
    page.is_bare = true;
    page.into()
}
