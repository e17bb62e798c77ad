//! Help: the keys of the screen it was opened over, by heading.

use crate::interface::app::keymap::binding::Group;
use crate::interface::app::keymap::help::HelpRow;
use crate::interface::app::screen::help::{HelpScreen, rows_shown};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::{help as say, ui as words};
use crate::text::i18n::phrase::Phrase;

/// What the page shows.
pub fn view<'t>(state: &HelpScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let rows = state.rows();
    let shown = rows_shown(scene.core);
    let pages = state.pages(shown);
    let page = state.page.min(pages - 1);
    let mut group: Option<Group> = None;
    sheet.row(Row::new().cursor());
    for row in rows.iter().skip(page * shown).take(shown) {
        let head = if group == Some(row.group) {
            String::new()
        } else {
            scene.say(&heading(row.group))
        };
        group = Some(row.group);
        sheet.row(line(scene, row, &head));
    }
    let mut view = Page::new(vec![scene.say(&say::title())], sheet);
    view.state = Some(scene.say(&words::pages(page + 1, pages)));
    view.expects = Some(scene.say(&if page.is_multiple_of(2) {
        say::letters()
    } else {
        say::function_keys()
    }));
    view.into()
}

fn line(scene: &Scene<'_>, row: &HelpRow, head: &str) -> Row {
    const KEYS: usize = 18;
    let keys = row.keys.join("  ");
    let narrow = scene.is_narrow();
    let lead = if narrow {
        Row::new()
    } else {
        Row::new().span(Role::Head, format!("{head:<12}"))
    };
    let lead = lead.span(Role::Mark, format!("{keys:<KEYS$}")).blanks(1);
    let room = usize::from(scene.window.width).saturating_sub(lead.cells() + 2);
    let more = scene.theme.glyphs().more;
    let said = scene.say(&row.label);
    let lead = lead.text(crate::interface::app::wrap::shorten(&said, room, more));
    match &row.refused {
        Some(why) if !narrow => {
            let room = usize::from(scene.window.width).saturating_sub(lead.cells() + 6);
            lead.blanks(2).span(
                Role::Muted,
                crate::interface::app::wrap::shorten(
                    &scene.say(why),
                    room,
                    scene.theme.glyphs().more,
                ),
            )
        }
        _ => lead,
    }
}

fn heading(group: Group) -> Phrase {
    match group {
        Group::Answer => say::answer(),
        Group::Move => say::move_(),
        Group::Type => say::type_(),
        Group::Look => say::look(),
        Group::Do => say::do_(),
    }
}
