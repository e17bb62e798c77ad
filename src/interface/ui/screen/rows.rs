//! The rows of a repeat as a table.

use crate::engine::flow::evaluation::RepeatStanding;
use crate::form::model::question::QuestionKind;
use crate::form::model::text;
use crate::interface::app::describe;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::rows::{Entry, RowsScreen};
use crate::interface::app::walk::{self, Stop};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::answer::Response;
use crate::text::i18n::keys::rows as say;

/// How many questions of a row stand in the table.
const SHOWN: usize = 4;

/// What the screen shows.
pub fn view<'t>(state: &RowsScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    let found = scene
        .core
        .open
        .as_ref()
        .and_then(|open| Some((open, state.standing(open)?)));
    let Some((open, standing)) = found else {
        return Page::new(Vec::new(), sheet).into();
    };
    let title = scene.read(&text::title(state.repeat.repeat.as_str()));
    let count = scene.say(&say::intro(standing.rows.len()));
    sheet.blank();
    if let Some(before) = section_intro(state, standing, open, scene) {
        sheet.text(Role::Text, 0, &before);
        sheet.gap();
    }
    let intro = text::intro(state.repeat.repeat.as_str());
    if let Some(intro) = scene.read_if_any(&intro) {
        sheet.text(Role::Text, 0, &intro);
        sheet.blank();
    }
    let shown: Vec<&str> = open
        .questionnaire
        .node(standing.node)
        .map(|node| node.children.iter())
        .into_iter()
        .flatten()
        .filter_map(|child| open.questionnaire.node(*child)?.question())
        .filter(|question| !matches!(question.kind, QuestionKind::Note))
        .map(|question| question.id.as_str())
        .take(SHOWN)
        .collect();
    let lines = lines(state, standing, &shown, open, scene);
    let columns = columns(&shown, scene);
    Table { columns, lines }.write(&mut sheet);
    let rest = rest(state, standing, scene);
    if let [add, declared @ ..] = rest.as_slice() {
        sheet.gap();
        choices(&mut sheet, 0, true, std::slice::from_ref(add));
        sheet.gap();
        sheet.text(Role::Text, 0, &scene.say(&say::is_complete()));
        choices(&mut sheet, 0, true, declared);
    }
    let marked = standing
        .rows
        .get(state.cursor.at)
        .filter(|row| row.progress.open() > 0);
    let mut page = Page::new(vec![format!("{title} · {count}"), title], sheet);
    page.expects =
        marked.map(|row| scene.say(&say::open_in(state.cursor.at + 1, row.progress.open())));
    page.into()
}

/// What to read before the section, where the rows are its first stop and there are none yet.
fn section_intro(
    state: &RowsScreen,
    standing: &RepeatStanding,
    open: &OpenSession,
    scene: &Scene<'_>,
) -> Option<String> {
    let section = open.questionnaire.section_of(standing.node)?;
    let (_, id) = open.questionnaire.section(section)?;
    let mut sections = open.evaluation.sections.iter();
    let at = sections.position(|standing| standing.id == *id)?;
    let is_first = walk::of_section(open, at) == Some(Stop::Rows(state.repeat.clone()));
    let intro = text::intro(id.as_str());
    scene
        .read_if_any(&intro)
        .filter(|_| is_first && standing.rows.is_empty())
}

fn value(
    open: &OpenSession,
    scene: &Scene<'_>,
    id: &str,
    path: &crate::record::session::place::RowPath,
) -> String {
    let place = crate::record::session::place::Place {
        question: id.into(),
        at: path.clone(),
    };
    let said = || {
        let question = open.questionnaire.question(&place.question)?;
        let response: &Response = open
            .evaluation
            .standing(&open.questionnaire, &place)?
            .response
            .as_ref()?;
        Some(scene.say_beside(&describe::response_words(question, response)))
    };
    said().unwrap_or_else(|| "-".to_owned())
}

fn columns(shown: &[&str], scene: &Scene<'_>) -> Vec<Column> {
    let mut columns: Vec<Column> = shown
        .iter()
        .enumerate()
        .map(|(at, id)| {
            let head = crate::interface::app::wrap::shorten(
                &scene.read(&crate::text::i18n::phrase::TextKey::new(*id)),
                16,
                scene.theme.glyphs().more,
            );
            let column = if at == 0 {
                Column::growing(head)
            } else {
                Column::new(head)
            };
            if at == 0 {
                column
            } else {
                column.leaves(u8::try_from(at).unwrap_or(9))
            }
        })
        .collect();
    columns.push(Column::number(""));
    columns
}

/// The rows of the repeat, with how far each is answered.
fn lines(
    state: &RowsScreen,
    standing: &RepeatStanding,
    shown: &[&str],
    open: &OpenSession,
    scene: &Scene<'_>,
) -> Vec<Line> {
    standing
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let mut cells: Vec<(Role, String)> = shown
                .iter()
                .map(|id| (Role::Text, value(open, scene, id, &row.path)))
                .collect();
            cells.push((
                Role::Muted,
                scene.say(&say::answered(row.progress.done, row.progress.all)),
            ));
            Line {
                code: (at + 1).to_string(),
                cells,
                focused: at == state.cursor.at,
            }
        })
        .collect()
}

/// What stands below the rows: adding one, and whether they are all there.
fn rest(state: &RowsScreen, standing: &RepeatStanding, scene: &Scene<'_>) -> Vec<Choice> {
    state
        .entries(scene.core)
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| {
            let code = (at + 1).to_string();
            let choice = match entry {
                Entry::Row(_) => return None,
                Entry::Add => Choice::new(code, scene.say(&say::add())),
                Entry::Complete => Choice::new(code, scene.say(&say::yes_complete()))
                    .sign(Sign::One(standing.complete)),
                Entry::NotYet => Choice::new(code, scene.say(&say::no_not_yet())),
            };
            Some(choice.focused(at == state.cursor.at))
        })
        .collect()
}
