//! The standard and the guidance of a question, in full.

use crate::interface::app::reading;
use crate::interface::app::screen::question::may_answer;
use crate::interface::app::screen::standard::StandardScreen;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::page::page;
use crate::text::i18n::keys::standard as say;

/// What the screen shows.
pub fn view<'t>(state: &StandardScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let lines = reading::standard(
        scene.core,
        &state.place,
        scene.texts,
        reading::columns(scene.core),
    );
    page(&mut sheet, &lines, state.offset);
    let number = state.number(scene.core);
    let mut page = Page::new(vec![scene.say(&say::title(number))], sheet);
    page.expects = Some(scene.say(&match state.takes_a_digit(scene.core)
        && may_answer(scene.core, &state.place)
    {
        true => say::stays(),
        false => say::stays_below(),
    }));
    page.into()
}
