//! The page of an upgrade: what it would do, or did.

use crate::interface::app::reading;
use crate::interface::app::screen::upgrade::{UpgradeScreen, lines, what};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::page::page;
use crate::text::i18n::keys::upgrade as say;

/// What the screen shows.
pub fn view<'t>(state: &UpgradeScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let lines = lines(scene.core, scene.texts, reading::columns(scene.core));
    page(&mut sheet, &lines, state.offset);
    let title = what(scene.core).map(|phrase| scene.say(&phrase));
    let mut page = Page::new(title.into_iter().collect(), sheet);
    page.expects = Some(scene.say(&match UpgradeScreen::offers(scene.core) {
        true => say::expects_enter(),
        false => say::expects_back(),
    }));
    page.into()
}
