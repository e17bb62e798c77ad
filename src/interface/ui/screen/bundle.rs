//! A bundle for another laptop: what goes, to whom, where it is written, and the key of this laptop.

use crate::interface::app::screen::bundle::{BundleScreen, LINES, Line};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::{bundle, looks, transfer as say};

/// What the screen shows.
pub fn view<'t>(state: &BundleScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    if !scene.is_low() {
        sheet.blank();
    }
    let what = match &scene.core.open {
        Some(open) => say::what_open(open.assessment.opening.subject.code.clone()),
        None => say::what_all(),
    };
    sheet.text(Role::Strong, 2, &scene.say(&what));
    for (at, line) in LINES.iter().enumerate() {
        let is_focused = at == state.cursor.at && state.typing.is_none();
        one(&mut sheet, (at, *line), is_focused, state, scene);
    }
    sheet.gap();
    match &state.typing {
        Some((line, field)) => {
            let asked = match line {
                Line::Folder => looks::which_folder(),
                _ => say::to_ask(),
            };
            sheet.text(Role::Text, 2, &scene.say(&asked));
            typed(&mut sheet, field, box_columns(scene.core));
        }
        None => about(&mut sheet, state, scene),
    }
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.expects = Some(scene.say(&match &state.typing {
        Some(_) => say::expects_box(),
        None => say::expects(),
    }));
    page.into()
}

/// A line, with what it is now under it.
fn one(
    sheet: &mut Sheet<'_>,
    (at, line): (usize, Line),
    is_focused: bool,
    state: &BundleScreen,
    scene: &Scene<'_>,
) {
    let (name, value) = match line {
        Line::To => {
            let none = || scene.say(&say::to_none());
            (say::to(), Some(state.to.clone().unwrap_or_else(none)))
        }
        Line::Folder => {
            let folder = state.folder_shown(scene.core).to_owned();
            (say::folder(), Some(folder))
        }
        Line::Write => (say::write(), None),
        Line::KeepKey => (say::keep_key(), None),
    };
    let choice = Choice::new((at + 1).to_string(), scene.say(&name)).focused(is_focused);
    choices(sheet, 2, true, &[choice]);
    if let Some(value) = value {
        sheet.after(Row::new().with_last(), Role::Muted, 7, 7, &value);
    }
}

/// The key of this laptop, what was written last, and what a bundle is.
fn about(sheet: &mut Sheet<'_>, state: &BundleScreen, scene: &Scene<'_>) {
    if let Some(written) = &state.written {
        sheet.text(Role::Text, 2, &scene.say(written));
        sheet.gap();
    }
    sheet.text(Role::Text, 2, &scene.say(&say::my_key()));
    match &state.own {
        Some(own) => {
            sheet.text(Role::Strong, 2, &own.recipient);
            let figures = bundle::my_figures(own.figures.as_str());
            sheet.text(Role::Muted, 2, &scene.say(&figures));
        }
        None => sheet.text(Role::Muted, 2, &scene.say(&say::key_comes())),
    }
    sheet.gap();
    sheet.text(Role::Muted, 2, &scene.say(&say::about()));
    sheet.text(Role::Muted, 2, &scene.say(&say::passphrase()));
}
