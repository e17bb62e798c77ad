//! Notes on the visit: the list with the question each is tied to, the marked note in full, and the page to write one on.

use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::refusal;
use crate::interface::app::screen::visit_notes::{VisitNotesScreen, Writing, is_begun};
use crate::interface::app::wrap::shorten;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::evidence::beneath;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::field::{Content, Field, page};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::event::VisitNote;
use crate::text::i18n::keys::visit_notes as say;

/// What the screen shows.
pub fn view<'t>(state: &VisitNotesScreen, scene: &Scene<'t>) -> View<'t> {
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), scene.sheet()).into();
    };
    match &state.writing {
        Some(writing) => paper(writing, scene).into(),
        None => list(state, scene, open).into(),
    }
}

fn paper<'t>(writing: &Writing, scene: &Scene<'t>) -> Page<'t> {
    let mut sheet = scene.sheet();
    let columns = VisitNotesScreen::columns(scene.core);
    let lines = VisitNotesScreen::rows_shown(scene.core);
    let content = Content::Typing(&writing.field);
    page(
        &mut sheet,
        Field {
            content,
            columns,
            shown: columns,
            lines,
        },
    );
    sheet.text(Role::Muted, 0, &scene.say(&say::privacy()));
    Page::new(vec![scene.say(&say::writing())], sheet)
}

fn list<'t>(state: &VisitNotesScreen, scene: &Scene<'t>, open: &OpenSession) -> Page<'t> {
    let mut sheet = scene.sheet();
    if !scene.is_low() {
        sheet.blank();
    }
    sheet.text(Role::Muted, 0, &scene.say(&say::intro()));
    sheet.gap();
    let notes = VisitNotesScreen::notes(scene.core);
    let room = sheet.columns().saturating_sub(24);
    let line = |(at, note): (usize, &&VisitNote)| Line {
        code: (at + 1).to_string(),
        cells: vec![
            (
                Role::Text,
                shorten(
                    &note.text.replace('\n', " "),
                    room,
                    scene.theme.glyphs().more,
                ),
            ),
            tie(state, scene, open, note),
        ],
        focused: at == state.cursor.at,
    };
    let table = Table {
        columns: vec![Column::growing(""), Column::new("")],
        lines: notes.iter().enumerate().map(line).collect(),
    };
    match notes.is_empty() {
        true => sheet.text(Role::Muted, 2, &scene.say(&say::none_yet())),
        false => table.write(&mut sheet),
    }
    let add = match is_begun(open) {
        true => say::add_begun(),
        false => say::add(),
    };
    let widest = notes.len().to_string().len();
    let add = Choice::new(format!("{:>widest$}", "+"), scene.say(&add));
    if refusal(scene.core).is_none() {
        let focused = state.cursor.at >= notes.len();
        choices(&mut sheet, 0, true, &[add.focused(focused)]);
    }
    if let Some(note) = state.marked(scene.core) {
        let mut whole = scene.sheet();
        whole.text(Role::Text, 0, &note.text);
        sheet.gap();
        beneath(&mut sheet, whole, scene.rows());
    }
    let title = match &state.place {
        Some(place) => say::title_at(open.number(place)),
        None => say::title(),
    };
    let mut page = Page::new(vec![scene.say(&title), scene.say(&say::title())], sheet);
    let untied = notes.iter().filter(|note| note.tied.is_none()).count();
    page.expects = Some(scene.say(&say::count(untied)));
    page
}

fn tie(
    state: &VisitNotesScreen,
    scene: &Scene<'_>,
    open: &OpenSession,
    note: &VisitNote,
) -> (Role, String) {
    match &note.tied {
        None => (Role::Muted, scene.say(&say::not_tied())),
        Some(place) if state.place.as_ref() == Some(place) => {
            (Role::Text, scene.say(&say::here(open.number(place))))
        }
        Some(place) => (Role::Text, scene.say(&say::tied_to(open.number(place)))),
    }
}
