//! The sources of the visit as a table, with everything about the marked one.

use crate::interface::app::measure::Sides;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::begun::source_is_begun;
use crate::interface::app::screen::evidence::{numbers, refusal};
use crate::interface::app::screen::sources::{SourcesScreen, used_at};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::evidence::{
    beneath, form, kind_word, source_detail, who, working_mark,
};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::event::Source;
use crate::text::i18n::keys::{evidence, sources as say};
use crate::text::i18n::phrase::Arg;

/// What the screen shows.
pub fn view<'t>(state: &SourcesScreen, scene: &Scene<'t>) -> View<'t> {
    if let Some(form) = &state.form {
        return form::view(form, scene);
    }
    let columns = scene.columns(Sides::Right);
    let mut sheet = scene.sheet_of(columns.main);
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    if !scene.is_low() {
        sheet.blank();
    }
    sheet.text(Role::Muted, 0, &scene.say(&say::intro()));
    sheet.gap();
    let table = table(state, open, scene);
    match table.lines.is_empty() {
        true => sheet.text(Role::Muted, 2, &scene.say(&say::none_yet())),
        false => table.write(&mut sheet),
    }
    let refused = refusal(scene.core);
    if refused.is_none() {
        add(state, open, scene, &mut sheet);
    }
    let mut detail = scene.sheet_of(columns.right.unwrap_or(columns.main));
    if let Some(source) = state.marked(scene.core) {
        source_detail(scene, open, source, &mut detail);
    }
    let right = match columns.right {
        Some(_) => Some(detail),
        None => {
            sheet.gap();
            beneath(&mut sheet, detail, scene.rows());
            None
        }
    };
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.right = right;
    page.expects = Some(scene.say(&refused.unwrap_or_else(say::expects)));
    page.into()
}

/// The line that adds a source.
fn add(state: &SourcesScreen, open: &OpenSession, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let numbers = numbers(scene.core);
    let add = match source_is_begun(open) {
        true => say::add_begun(),
        false => say::add(),
    };
    let widest = numbers.last().map_or(1, |no| no.to_string().len());
    let add = Choice::new(format!("{:>widest$}", "+"), scene.say(&add));
    let focused = state.cursor.at == numbers.len();
    choices(sheet, 0, true, &[add.focused(focused)]);
}

/// The sources, a line each.
fn table(state: &SourcesScreen, open: &OpenSession, scene: &Scene<'_>) -> Table {
    let working = open.working_from.as_ref().map(|(no, _)| *no);
    let line = |(at, source): (usize, &Source)| {
        let date = source.date.map(|date| scene.show(&Arg::PartialDate(date)));
        let (role, used) = match (working == Some(source.no), used_at(open, source.no).len()) {
            (true, _) => (Role::Mark, working_mark(scene)),
            (false, 0) => (Role::Muted, scene.say(&say::not_used())),
            (false, used) => (Role::Text, used.to_string()),
        };
        let kind = scene.say(&kind_word(source.kind));
        Line {
            code: source.no.0.to_string(),
            cells: vec![
                (Role::Text, kind),
                (Role::Text, who(scene, source)),
                (Role::Text, date.unwrap_or_else(|| "-".to_owned())),
                (role, used),
            ],
            focused: at == state.cursor.at,
        }
    };
    Table {
        columns: vec![
            Column::new(scene.say(&evidence::kind())),
            Column::growing(scene.say(&say::who_or_what())),
            Column::new(scene.say(&evidence::date())).leaves(2),
            Column::new(scene.say(&say::used())).leaves(1),
        ],
        lines: open
            .session
            .sources
            .values()
            .enumerate()
            .map(line)
            .collect(),
    }
}
