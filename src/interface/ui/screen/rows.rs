//! The rows of a repeat as a table.

use crate::engine::flow::evaluation::RepeatStanding;
use crate::engine::flow::requests::{self, Reply};
use crate::form::model::question::QuestionKind;
use crate::form::model::text;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::rows::{Entry, RowsScreen};
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::wrap::shorten;
use crate::interface::app::{describe, own_record};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::answer::Response;
use crate::record::session::place::RowPath;
use crate::text::i18n::keys::rows as say;
use crate::text::i18n::phrase::TextKey;

/// How many questions of a row stand in the table.
const SHOWN: usize = 4;

/// How wide the head of a column may be, and how many rows it may take.
const HEAD: (usize, usize) = (16, 3);

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
    let shown = shown(standing, open);
    let lines = lines(state, standing, &shown, open, scene);
    let columns = columns(&shown, open, scene);
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
    let stop = Stop::Rows(state.repeat.clone());
    let owner = walk::section_of(open, &stop).and_then(|section| own_record::whose(open, section));
    let owned = |place: String| match owner {
        Some(code) => format!("{code} · {place}"),
        None => place,
    };
    let places = vec![
        owned(format!("{title} · {count}")),
        owned(title.clone()),
        title,
    ];
    let mut page = Page::new(places, sheet);
    page.expects =
        marked.map(|row| scene.say(&say::open_in(state.cursor.at + 1, row.progress.open())));
    page.into()
}

/// The questions of a row that stand in the table.
fn shown<'q>(standing: &RepeatStanding, open: &'q OpenSession) -> Vec<&'q str> {
    let node = open.questionnaire.node(standing.node);
    let children = node.into_iter().flat_map(|node| &node.children);
    children
        .filter_map(|child| open.questionnaire.node(*child)?.question())
        .filter(|question| !matches!(question.kind, QuestionKind::Note))
        .map(|question| question.id.as_str())
        .take(SHOWN)
        .collect()
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

fn value(open: &OpenSession, scene: &Scene<'_>, id: &str, path: &RowPath) -> String {
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

fn columns(shown: &[&str], open: &OpenSession, scene: &Scene<'_>) -> Vec<Column> {
    // Of a request the day until which the law leaves time is the last to be left out.
    let requests = &open.questionnaire.requests;
    let is_deadline = |id: &str| requests.iter().any(|list| list.deadline.as_str() == id);
    let column = |(at, id): (usize, &&str)| {
        let head = scene.read(&TextKey::new(*id));
        let head = shorten(&head, HEAD.0 * HEAD.1, scene.theme.glyphs().more);
        match at {
            0 => Column::growing(head).head_in(HEAD.0),
            _ => Column::new(head)
                .head_in(HEAD.0)
                .leaves(match is_deadline(id) {
                    true => 1,
                    false => u8::try_from(at + 1).unwrap_or(9),
                }),
        }
    };
    let mut columns: Vec<Column> = shown.iter().enumerate().map(column).collect();
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
    let requests = requests::requests(&open.questionnaire, &open.evaluation);
    let is_silent = |at: &RowPath| {
        let mut silent = requests.iter().filter(|one| one.reply == Reply::Silent);
        silent.any(|one| one.answered.at == *at)
    };
    standing
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let mut cells: Vec<(Role, String)> = shown
                .iter()
                .map(|id| (Role::Text, value(open, scene, id, &row.path)))
                .collect();
            if let (true, Some((_, first))) = (is_silent(&row.path), cells.first_mut()) {
                *first = format!("{first} · {}", scene.say(&say::silent()));
            }
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
