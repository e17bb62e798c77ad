//! The page about a disk that refused.

use crate::interface::app::core::Save;
use crate::interface::app::screen::not_saved::NotSavedScreen;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::not_saved as say;

/// What the page shows.
pub fn view<'t>(state: &NotSavedScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    sheet.row(Row::new().span(Role::Problem, format!("! {}", scene.say(&say::title()))));
    sheet.blank();
    let save = scene.core.save();
    if let Save::NotSaved { why, .. } = &save {
        sheet.text(Role::Text, 2, &scene.say(why));
        sheet.blank();
    }
    sheet.text(Role::Text, 2, &scene.say(&say::only_here()));
    sheet.blank();
    let lines: Vec<Choice> = [say::try_again(), say::go_on()]
        .iter()
        .enumerate()
        .map(|(at, phrase)| {
            Choice::new((at + 1).to_string(), scene.say(phrase)).focused(at == state.cursor.at)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    if let Save::NotSaved { code, .. } = &save {
        sheet.gap();
        sheet.text(Role::Muted, 2, &scene.say(&say::code(*code)));
    }
    let mut page = Page::new(Vec::new(), sheet);
    page.expects = Some(scene.say(&say::new_answers_wait()));
    page.into()
}
