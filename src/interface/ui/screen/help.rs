//! Help: the keys of the screen it was opened over, by heading.

use crate::interface::app::keymap::binding::Group;
use crate::interface::app::screen::help::{Explained, HEAD, HelpScreen, KEYS};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::{help as say, ui as words};
use crate::text::i18n::phrase::Phrase;

/// What the page shows.
pub fn view<'t>(state: &HelpScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let pages = state.pages(scene.core, &scene.texts.first);
    let (page, marked) = state.shows(&pages);
    if let Some(purpose) = state.purpose.as_ref().filter(|_| page == 0) {
        sheet.text(Role::Text, 0, &scene.say(purpose));
        sheet.blank();
    }
    let mut group: Option<Group> = None;
    for (at, explained) in pages.get(page).into_iter().flatten().enumerate() {
        let row = &explained.row;
        let head = if group == Some(row.group) {
            String::new()
        } else {
            scene.say(&heading(row.group))
        };
        group = Some(row.group);
        sheet.row(line(scene, explained, &head, at == marked));
        for why in &explained.under {
            let lead = Row::new().blanks(Explained::indent(usize::from(scene.window.width)));
            sheet.row(lead.span(Role::Muted, why).with_last());
        }
    }
    let mut view = Page::new(vec![scene.say(&say::title())], sheet);
    view.state = Some(scene.say(&words::pages(page + 1, pages.len())));
    view.expects = Some(scene.say(&if page.is_multiple_of(2) {
        say::letters()
    } else {
        say::function_keys()
    }));
    view.into()
}

fn line(scene: &Scene<'_>, explained: &Explained, head: &str, marked: bool) -> Row {
    let row = &explained.row;
    let keys = row.keys.join("  ");
    let narrow = scene.is_narrow();
    let lead = if narrow {
        Row::new()
    } else {
        Row::new().span(Role::Head, format!("{head:<HEAD$}"))
    };
    let lead = lead
        .cursor_if(marked)
        .mark(scene.theme, marked)
        .blanks(1)
        .span(Role::Mark, format!("{keys:<KEYS$}"))
        .blanks(1)
        .selected(marked);
    let room = usize::from(scene.window.width).saturating_sub(lead.cells() + 2);
    let more = scene.theme.glyphs().more;
    let said = scene.say(&row.label);
    let lead = lead.text(crate::interface::app::wrap::shorten(&said, room, more));
    match &explained.behind {
        Some(why) => lead.blanks(2).span(Role::Muted, why),
        None => lead,
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
