//! The note of a question: a page to write on.

use crate::base::shown::shown_line;
use crate::interface::app::core::Save;
use crate::interface::app::screen::evidence::refusal;
use crate::interface::app::screen::note::NoteScreen;
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::wrap;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::field::{Content, Field, page};
use crate::text::i18n::keys::{not_saved, note as say};
use crate::text::i18n::phrase::TextKey;

/// What the screen shows.
pub fn view<'t>(state: &NoteScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let number = scene
        .core
        .open
        .as_ref()
        .map(|open| open.number(&state.place))
        .unwrap_or_default();
    let question = scene.read(&TextKey::new(state.place.question.as_str()));
    let question = wrap::shorten(&question, sheet.measure(), scene.theme.glyphs().more);
    sheet.text(Role::Text, 0, &question);
    sheet.pin();
    match refusal(scene.core) {
        Some(_) => to_read(state, scene, &mut sheet),
        None => to_write(state, scene, &mut sheet),
    }
    let mut page = Page::new(vec![scene.say(&say::title(number))], sheet);
    page.expects = Some(match refusal(scene.core) {
        Some(why) => scene.say(&why),
        None if matches!(scene.core.save(), Save::NotSaved { .. }) => {
            scene.say(&not_saved::typed_stays())
        }
        None => scene.say(&say::saved_while_typing()),
    });
    page.into()
}

/// The page to write on.
fn to_write(state: &NoteScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let columns = box_columns(scene.core);
    page(
        sheet,
        Field {
            content: Content::Typing(&state.field),
            columns,
            shown: columns,
            lines: NoteScreen::rows_shown(scene.core),
        },
    );
    let words = state.field.text().split_whitespace().count();
    sheet.text(Role::Muted, 0, &scene.say(&say::words(words)));
}

/// The note alone, where nothing may be written.
fn to_read(state: &NoteScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    sheet.gap();
    let above = sheet.rows().len();
    let text = state.field.text();
    if text.trim().is_empty() {
        sheet.text(Role::Muted, 2, &scene.say(&say::nothing_written()));
        return;
    }
    for line in wrap::wrap(text, box_columns(scene.core)) {
        sheet.row(Row::new().blanks(2).text(shown_line(line.of(text))));
    }
    sheet.show(Shown::From(above + state.offset));
}
