//! The list of gaps and the list of recommendations, with everything about the marked one.

pub mod form;

use crate::interface::app::means;
use crate::interface::app::measure::Sides;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::evidence::digits;
use crate::interface::app::screen::evidence::refusal;
use crate::interface::app::screen::recommendations::form::is_begun;
use crate::interface::app::screen::recommendations::gaps::{self, Gap};
use crate::interface::app::screen::recommendations::{
    Entry, RecommendationsScreen, numbers, parted,
};
use crate::interface::app::wrap;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::named::titled;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::event::{Recommendation, RecommendationId};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{recommendations as say, states};
use crate::text::i18n::phrase::{Arg, Phrase};

/// Where details stand beside their labels.
const TO: usize = 14;

/// What the screen shows.
pub fn view<'t>(state: &RecommendationsScreen, scene: &Scene<'t>) -> View<'t> {
    if let Some(form) = &state.form {
        return form::view(form, scene);
    }
    let columns = scene.columns(Sides::Right);
    let mut sheet = scene.sheet_of(columns.main);
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    let marked = state.marked(scene.core);
    let (without, with) = parted(scene.core);
    if columns.right.is_none() {
        let (role, text) = preview(scene, open, marked.as_ref());
        in_rows_of(&mut sheet, role, 0, &text);
        if !scene.is_low() {
            sheet.blank();
        }
        sheet.pin();
    } else {
        sheet.blank();
    }
    gap_lists(scene, open, marked.as_ref(), (&without, &with), &mut sheet);
    recommendations(scene, open, marked.as_ref(), &mut sheet);
    let right = columns.right.map(|columns| {
        let mut detail = scene.sheet_of(columns);
        match &marked {
            Some(Entry::Gap(place)) => gap_detail(scene, open, place, &mut detail),
            Some(Entry::Known(id)) => {
                if let Some(known) = open.session.recommendations.get(id) {
                    known_detail(scene, open, known, &mut detail);
                }
            }
            _ => detail.text(Role::Muted, 0, &scene.say(&say::intro())),
        }
        detail
    });
    let title = scene.say(&say::title());
    let mut page = Page::new(titled(&title, open, scene), sheet);
    page.right = right;
    let expected = || expects(scene, open, marked.as_ref());
    page.expects = Some(scene.say(&refusal(scene.core).unwrap_or_else(expected)));
    page.into()
}

/// What stands above the lists where nothing stands beside them: the question of the marked gap.
fn preview(scene: &Scene<'_>, open: &OpenSession, marked: Option<&Entry>) -> (Role, String) {
    let question = match marked {
        Some(Entry::Gap(place)) => Some(question_line(scene, open, place)),
        _ => None,
    };
    match question {
        Some(question) => (Role::Strong, question),
        None => (Role::Muted, scene.say(&say::intro())),
    }
}

/// A question with its number: `1.04  Are toilets working?`.
pub fn question_line(scene: &Scene<'_>, open: &OpenSession, place: &Place) -> String {
    let question = open.questionnaire.question(&place.question);
    let text = question.map(|question| scene.read(&question.text()));
    format!(
        "{}  {}",
        gaps::number(open, place),
        text.unwrap_or_default()
    )
}

/// Text in two rows, whatever its length, so that moving the mark moves nothing else. What is longer ends in an ellipsis; the question
/// itself is one key away.
pub fn in_rows_of(sheet: &mut Sheet<'_>, role: Role, indent: usize, text: &str) {
    const ROWS: usize = 2;
    let text = sheet.fit(text);
    let room = sheet.measure().saturating_sub(indent).max(1);
    let lines = wrap::wrap(&text, room);
    let more = sheet.theme().glyphs().more;
    for at in 0..ROWS {
        let line = lines.get(at);
        let shown = match at + 1 == ROWS {
            true => line.and_then(|line| text.get(line.start..)),
            false => line.map(|line| line.of(&text)),
        };
        let line = wrap::shorten(shown.unwrap_or_default(), room, more);
        sheet.row(Row::new().blanks(indent).span(role, line));
    }
}

fn expects(scene: &Scene<'_>, open: &OpenSession, marked: Option<&Entry>) -> Phrase {
    let numbers = numbers(scene.core);
    match marked {
        Some(Entry::Gap(place)) => {
            let number = gaps::number(open, place);
            match numbers.last() {
                None => say::expects_gap(number),
                Some(_) => say::expects_gap_attach(number, digits(&numbers)),
            }
        }
        Some(Entry::Known(_)) => say::expects_known(),
        _ => say::expects_add(),
    }
}

/// The gaps without a recommendation stand first, under a head of their own.
fn gap_lists(
    scene: &Scene<'_>,
    open: &OpenSession,
    marked: Option<&Entry>,
    (without, with): (&[Gap], &[Gap]),
    sheet: &mut Sheet<'_>,
) {
    let gaps = scene.say(&say::gaps_without(without.len()));
    sheet.text(Role::Head, 0, &gaps);
    match (without.is_empty(), with.is_empty()) {
        (true, true) => sheet.text(Role::Muted, 2, &scene.say(&say::no_gaps())),
        (true, false) => sheet.text(Role::Muted, 2, &scene.say(&say::all_answered())),
        (false, _) => gap_table(scene, open, marked, without).write(sheet),
    }
    if !with.is_empty() {
        sheet.head(&scene.say(&say::gaps_with(with.len())));
        gap_table(scene, open, marked, with).write(sheet);
    }
}

fn gap_table(scene: &Scene<'_>, open: &OpenSession, marked: Option<&Entry>, gaps: &[Gap]) -> Table {
    let is_answered = gaps.iter().any(|gap| !gap.served.is_empty());
    let line = |gap: &Gap| {
        let level = gap.level.as_ref().map(|level| scene.read(level));
        let mut cells = vec![
            (Role::Text, gaps::number(open, &gap.place)),
            (Role::Text, level.unwrap_or_else(|| "-".to_owned())),
            in_list(scene, open, gap),
        ];
        if is_answered {
            cells.push((Role::Text, ids(&gap.served)));
        }
        Line {
            code: String::new(),
            cells,
            focused: marked == Some(&Entry::Gap(gap.place.clone())),
        }
    };
    let mut columns = vec![
        Column::new(""),
        Column::new("").leaves(1),
        Column::growing(""),
    ];
    if is_answered {
        columns.push(Column::new(""));
    }
    Table {
        columns,
        lines: gaps.iter().map(line).collect(),
    }
}

/// What is missing, in the rater's words, with the mark of what must be met.
fn missing(scene: &Scene<'_>, gap: &Gap) -> (Role, String) {
    let words = match &gap.line {
        Some(line) => line.clone(),
        None => scene.say(&say::no_line()),
    };
    let role = match (gap.lacks_line(), &gap.line) {
        (true, _) => Role::Attention,
        (false, Some(_)) => Role::Text,
        (false, None) => Role::Muted,
    };
    match gap.must_pass {
        false => (role, words),
        true => {
            let look = scene.theme.glyphs().look;
            (role, format!("{look} {}", scene.say(&say::must(words))))
        }
    }
}

/// The same, and whether a recommendation was begun there and left.
fn in_list(scene: &Scene<'_>, open: &OpenSession, gap: &Gap) -> (Role, String) {
    let (role, words) = missing(scene, gap);
    match is_begun(open, Some(&gap.place)) {
        true => (role, format!("{words} ({})", scene.say(&say::begun()))),
        false => (role, words),
    }
}

fn ids(served: &[RecommendationId]) -> String {
    let ids: Vec<String> = served.iter().map(|id| id.0.to_string()).collect();
    ids.join(", ")
}

/// The recommendations, each with the number that attaches it.
fn recommendations(
    scene: &Scene<'_>,
    open: &OpenSession,
    marked: Option<&Entry>,
    sheet: &mut Sheet<'_>,
) {
    sheet.head(&scene.say(&say::list()));
    let all = open.session.recommendations.values();
    let mut lines: Vec<Choice> = all
        .map(|one| {
            let focused = marked == Some(&Entry::Known(one.id));
            let mut choice = Choice::new(one.id.0.to_string(), &one.text).focused(focused);
            choice.meaning = Some(summary(scene, open, one));
            choice
        })
        .collect();
    if lines.is_empty() {
        let none = match refusal(scene.core) {
            None => states::no_recommendations(),
            Some(_) => say::none_yet(),
        };
        sheet.text(Role::Muted, 2, &scene.say(&none));
    }
    let widest = numbers(scene.core)
        .last()
        .map_or(1, |no| no.to_string().len());
    let add = match is_begun(open, None) {
        true => say::add_begun(),
        false => say::add(),
    };
    let add = Choice::new(format!("{:>widest$}", "+"), scene.say(&add));
    // The line that adds one has no second row; beside the others it would take their shape away.
    choices(sheet, 0, true, &lines);
    lines.clear();
    if refusal(scene.core).is_none() {
        choices(sheet, 0, true, &[add.focused(marked == Some(&Entry::Add))]);
    }
}

/// Everything but the words, in one line: `priority 1 · the service · by June 2027 · for 1.05, 2.03`.
fn summary(scene: &Scene<'_>, open: &OpenSession, one: &Recommendation) -> String {
    let owner = match one.owner {
        Some(owner) => means::owner_words(owner),
        None => say::nobody(),
    };
    let due = match one.due {
        Some(due) => say::by(due),
        None => say::no_date(),
    };
    let places = match one.places.is_empty() {
        true => say::for_none(),
        false => say::for_questions(question_numbers(open, &one.places)),
    };
    let priority = say::priority_number(i64::from(one.priority).to_string());
    [priority, owner, due, places]
        .iter()
        .map(|phrase| scene.say(phrase))
        .collect::<Vec<_>>()
        .join(" · ")
}

/// The numbers of questions as a list.
pub fn question_numbers(open: &OpenSession, places: &[Place]) -> Arg {
    let number = |place: &Place| Arg::Text(gaps::number(open, place));
    Arg::List(places.iter().map(number).collect())
}

/// How urgent something is, in words.
pub fn priority_words(priority: u8) -> Phrase {
    match priority {
        1 => say::at_once(),
        2 => say::should(),
        _ => say::invited(),
    }
}

/// The question behind a gap, what was given and what is missing.
pub fn gap_detail(scene: &Scene<'_>, open: &OpenSession, place: &Place, sheet: &mut Sheet<'_>) {
    let Some(question) = open.questionnaire.question(&place.question) else {
        return;
    };
    let number = gaps::number(open, place);
    let text = scene.read(&question.text());
    sheet.text(Role::Strong, 0, &format!("{number}  {text}"));
    let Some(gap) = gaps::at(open, place) else {
        return;
    };
    if let Some(level) = &gap.level {
        let level = scene.read(level);
        sheet.labelled(2, &scene.say(&say::level()), TO, Role::Text, &level);
    }
    let (role, words) = missing(scene, &gap);
    sheet.labelled(2, &scene.say(&say::missing()), TO, role, &words);
    let note = open.session.answer(place);
    if let Some(note) = note.and_then(|answer| answer.note.as_ref()) {
        sheet.labelled(2, &scene.say(&say::note()), TO, Role::Text, note);
    }
    if !gap.served.is_empty() {
        let label = scene.say(&say::answered_by());
        sheet.labelled(2, &label, TO, Role::Text, &ids(&gap.served));
    }
}

/// All of a recommendation, with the questions it answers to.
fn known_detail(
    scene: &Scene<'_>,
    open: &OpenSession,
    one: &Recommendation,
    sheet: &mut Sheet<'_>,
) {
    sheet.text(Role::Strong, 0, &format!("{}  {}", one.id.0, one.text));
    let words = scene.say(&priority_words(one.priority));
    let words = format!("{}  {words}", one.priority);
    sheet.labelled(2, &scene.say(&say::priority()), TO, Role::Text, &words);
    for place in &one.places {
        let Some(question) = open.questionnaire.question(&place.question) else {
            continue;
        };
        let label = gaps::number(open, place);
        let text = scene.read(&question.text());
        sheet.labelled(2, &label, TO, Role::Text, &text);
    }
}
