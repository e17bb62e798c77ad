//! All answers as a page to read: the rows in view of those that `update` wrapped.

use crate::interface::app::screen::all_answers::AllAnswersScreen;
use crate::interface::app::screen::all_answers::page::{PageRow, Tone};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::text::i18n::keys::all_answers as say;

/// What the screen shows.
pub fn view<'t>(state: &AllAnswersScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let answers = &state.answers;
    let focused = state.entry().map(|entry| {
        // Of a question whose beginning is above the window the first row in view has the mark.
        let first = entry.from.max(state.offset);
        let head = answers.rows.iter().enumerate().skip(first);
        let head = head.take_while(|(at, row)| *at == first || row.tone == Tone::Question);
        (first, first + head.count())
    });
    let shown = AllAnswersScreen::rows_shown(scene.core);
    let rows = answers.rows.iter().enumerate();
    for (at, row) in rows.skip(state.offset).take(shown) {
        let is_first = focused.is_some_and(|(first, _)| first == at);
        let is_focused = focused.is_some_and(|(first, to)| (first..to).contains(&at));
        write(row, is_first, is_focused, scene, &mut sheet);
    }
    let title = scene.say(&say::title());
    let section = state
        .entry()
        .and_then(|entry| answers.sections.get(entry.section));
    let place = match section {
        Some(section) => vec![
            scene.say(&say::title_in(
                i64::from(section.number).to_string(),
                &section.title,
            )),
            title,
        ],
        None => vec![title],
    };
    let mut page = Page::new(place, sheet);
    page.expects = Some(match state.entry().zip(scene.core.open.as_ref()) {
        Some((entry, open)) if entry.is_asked => {
            scene.say(&say::enter_goes(open.number(&entry.place)))
        }
        _ => scene.say(&say::only_to_read()),
    });
    page.into()
}

fn write(
    row: &PageRow,
    is_first: bool,
    is_focused: bool,
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    let (label, text) = match row.tone {
        Tone::Head => (Role::Head, Role::Head),
        Tone::Question => (Role::Text, Role::Strong),
        Tone::Answer | Tone::Beside => (Role::Muted, Role::Text),
        Tone::Quiet | Tone::Blank => (Role::Muted, Role::Muted),
        Tone::Attention => (Role::Attention, Role::Attention),
    };
    let line = Row::new()
        .cursor_if(is_first)
        .mark(scene.theme, is_first)
        .blanks(row.indent.saturating_sub(1))
        .span(label, &row.label)
        .span(text, &row.text);
    sheet.row(line.selected(is_focused));
}
