//! Leaving: what is kept and where the way leads, before anything is closed.

use crate::interface::app::core::Save;
use crate::interface::app::screen::leave::{LeaveScreen, Way};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::{care, leave as say};

/// What the page shows.
pub fn view<'t>(state: &LeaveScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    if state.sets_up {
        let lost = scene.say(&say::setting_up());
        let lead = Row::new()
            .blanks(2)
            .span(Role::Attention, scene.theme.glyphs().look);
        sheet.after(lead, Role::Attention, 4, 4, &lost);
    }
    if scene.core.work.is_some() {
        sheet.text(Role::Attention, 2, &scene.say(&say::work()));
    }
    match scene.core.save() {
        Save::NotSaved { why, .. } => {
            let unsaved = scene.say(&say::unsaved(scene.core.unsaved()));
            sheet.text(Role::Problem, 2, &format!("! {unsaved}"));
            sheet.text(Role::Text, 2, &scene.say(&why));
            let digit = i64::from(Way::TryAgain.digit()).to_string();
            sheet.text(Role::Text, 2, &scene.say(&say::rescue(digit)));
        }
        Save::Saving => sheet.text(Role::Text, 2, &scene.say(&say::not_all_saved())),
        Save::Saved(_) | Save::Nothing if state.sets_up => {
            sheet.text(Role::Text, 2, &scene.say(&say::rest_saved()));
        }
        Save::Saved(_) | Save::Nothing => sheet.text(Role::Text, 2, &scene.say(&say::all_saved())),
    }
    let here = scene.core.open.as_ref().and_then(|open| open.here());
    if let Some(here) = here {
        sheet.text(Role::Text, 2, &scene.say(&say::go_on_at(here)));
    }
    sheet.blank();
    let lines: Vec<Choice> = state
        .ways(scene.core)
        .into_iter()
        .enumerate()
        .map(|(at, way)| {
            let text = match way {
                Way::Stay => say::stay(),
                Way::Home => say::home(),
                Way::Program => say::program(),
                Way::Suspend => say::suspend(),
                Way::BackUp => care::backup_way(),
                Way::TryAgain => say::try_again(),
                Way::Lose => say::lose(scene.core.unsaved()),
            };
            Choice::new(way.digit().to_string(), scene.say(&text)).focused(at == state.cursor.at)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    Page::new(vec![scene.say(&say::title())], sheet).into()
}
