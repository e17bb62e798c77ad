//! The review before signing: what must be solved, what may be looked at again, the sections, and the ways on. In a wide window the
//! marked line stands beside it with its question, what was answered and what can be done. No scores.

use crate::interface::app::measure::Sides;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::ready::{self, Item, Ready, Target, What};
use crate::interface::app::screen::review::{Line, NUMBERED, ReviewScreen, Way, lines, way};
use crate::interface::app::walk::Stop;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::about::reopened_before;
use crate::interface::ui::screen::named::named;
use crate::interface::ui::screen::review_beside::beside;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::table::{self, Column, Table};
use crate::record::session::fold::SessionState;
use crate::text::i18n::keys::{plain, review as say, to_do as say_to_do, upgrade};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What the screen shows.
pub fn view<'t>(state: &ReviewScreen, scene: &Scene<'t>) -> View<'t> {
    let columns = scene.columns(Sides::Right);
    let mut sheet = scene.sheet_of(columns.main);
    let Some(open) = &scene.core.open else {
        return Page::new(Vec::new(), sheet).into();
    };
    let ready = ready::of_core(scene.core, &scene.texts.first);
    let lines = lines(scene.core, &ready);
    verdict(open, &ready, scene, &mut sheet);
    sheet.pin();
    items(state, &ready, scene, &mut sheet);
    if ready.to_ask > 0 {
        sheet.gap();
        let words = match scene.theme.is_said() {
            true => plain::in_review(ready.to_ask),
            false => say_to_do::in_review(ready.to_ask),
        };
        sheet.text(Role::Text, 0, &scene.say(&words));
    }
    sections(state, open, &lines, scene, &mut sheet);
    let mut foot = scene.sheet_of(columns.main);
    foot.blank();
    ways(state, &ready, &lines, scene, &mut foot);
    // In a low window the lines need the room, and the ways follow them.
    let stays = foot.rows().len() * 3 <= scene.rows();
    if !stays {
        sheet.append(foot.clone());
    } else if matches!(lines.get(state.cursor.at), Some(Line::Way(_))) {
        // The mark is in the foot; above it stands the end, which it follows.
        sheet.show(Shown::Page(usize::MAX));
    }
    let names = named(open, scene).into_iter();
    let titles = names.map(say::title).chain([say::title_short()]);
    let marked = lines.get(state.cursor.at);
    let mut page = Page::new(titles.map(|title| scene.say(&title)).collect(), sheet);
    page.foot = stays.then(|| Box::new(foot));
    page.expects = marked.map(|line| scene.say(&expects(line, open, &ready)));
    page.right = columns.right.map(|columns| match marked {
        Some(Line::Item(item)) => beside(item, open, scene, columns),
        _ => scene.sheet_of(columns),
    });
    page.into()
}

/// The first lines: whether it can be signed, or by whom it was.
fn verdict(open: &OpenSession, ready: &Ready, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let looks = ready.looks.len();
    match &open.session.state {
        SessionState::Signed { at, digest, codes } => {
            let (date, time) = at.local(scene.core.zone.offset);
            let codes: Vec<Arg> = codes.iter().cloned().map(Arg::Text).collect();
            sheet.text(
                Role::Strong,
                0,
                &scene.say(&say::is_signed(date, time, codes)),
            );
            let print = say::fingerprint(digest.fingerprint());
            sheet.text(Role::Muted, 0, &scene.say(&print));
        }
        SessionState::Open if ready.is_ready() => {
            let progress = &open.evaluation.progress;
            let said = match progress.all.saturating_sub(progress.done) {
                0 => say::is_ready(looks),
                left => say::can_be_signed(left),
            };
            sheet.text(Role::Strong, 0, &scene.say(&said));
        }
        SessionState::Open => {
            let said = say::not_ready(ready.problems.len(), looks);
            sheet.text(Role::Problem, 0, &scene.say(&said));
        }
    }
    for before in reopened_before(open, scene) {
        sheet.text(Role::Attention, 0, &scene.say(&before));
    }
}

/// What must be solved and what may be looked at. Some of them carry digits: those around the mark.
fn items(state: &ReviewScreen, ready: &Ready, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let all: Vec<&Item> = ready.in_order().collect();
    let from = state.numbered_from(all.len());
    let numbers = all.iter().map(|item| item.number.chars().count());
    let widest = numbers.max().unwrap_or(0);
    let line = |(at, item): (usize, &&Item)| {
        let code = match at.checked_sub(from) {
            Some(n) if n < NUMBERED => (n + 1).to_string(),
            _ => " ".to_owned(),
        };
        let words = scene.say(&item.words);
        let text = match item.number.is_empty() {
            true => words,
            false => format!("{:<widest$}  {words}", item.number),
        };
        Choice::new(code, text).focused(at == state.cursor.at)
    };
    let lines: Vec<Choice> = all.iter().enumerate().map(line).collect();
    let (newer, rest) = lines.split_at(usize::from(ready.has_newer()));
    if !newer.is_empty() {
        sheet.gap();
        choices(sheet, 0, true, newer);
    }
    let (solve, look) = rest.split_at(ready.problems.len().min(rest.len()));
    for (head, part) in [(say::problems(), solve), (say::looks(), look)] {
        if !part.is_empty() {
            sheet.head(&scene.say(&head));
            choices(sheet, 0, true, part);
        }
    }
}

fn sections(
    state: &ReviewScreen,
    open: &OpenSession,
    lines: &[Line],
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    let glyph = |n: usize| match n {
        0 => "-".to_owned(),
        n => n.to_string(),
    };
    let marked = match lines.get(state.cursor.at) {
        Some(Line::Section(at, _)) => Some(*at),
        _ => None,
    };
    let line = |section: &ready::SectionLine| {
        let title = open
            .evaluation
            .sections
            .get(section.at)
            .map(|standing| scene.read(&crate::form::model::text::section_title(&standing.id)));
        let answered = section.answered;
        let title = title.unwrap_or_default();
        let cells = [
            // Before the lines, the number would be taken for one that chooses them.
            match scene.theme.is_said() {
                true => title,
                false => format!("{:>2}  {title}", section.number),
            },
            format!("{}/{}", answered.done, answered.all),
            glyph(answered.not_applicable),
            glyph(answered.not_verified),
            glyph(section.flags),
        ];
        table::Line {
            code: String::new(),
            cells: cells.into_iter().map(|cell| (Role::Text, cell)).collect(),
            focused: marked == Some(section.at),
        }
    };
    sheet.gap();
    Table {
        columns: vec![
            Column::growing(scene.say(&say::sections())),
            Column::number(scene.say(&say::answered())),
            Column::number(scene.say(&say::not_applicable())).leaves(2),
            Column::number(scene.say(&say::not_verified_head())).leaves(1),
            Column::number(scene.say(&say::flags())).leaves(3),
        ],
        lines: ready::sections(open).iter().map(line).collect(),
    }
    .write(sheet);
}

fn ways(
    state: &ReviewScreen,
    ready: &Ready,
    lines: &[Line],
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
) {
    let choice = |(at, line): (usize, &Line)| match line {
        Line::Way(n) => {
            let way = way(*n)?;
            let words = scene.say(&(way.words)(scene.core, ready));
            let choice = Choice::new(way.digit.to_string(), words);
            Some(choice.focused(at == state.cursor.at))
        }
        _ => None,
    };
    let ways: Vec<Choice> = lines.iter().enumerate().filter_map(choice).collect();
    choices(sheet, 0, true, &ways);
}

fn expects(line: &Line, open: &OpenSession, ready: &Ready) -> Phrase {
    match line {
        Line::Item(item) => match &item.target {
            Target::Stop(Stop::Question(place)) => say::enter_goes(open.number(place)),
            Target::Nowhere => item.words.clone(),
            _ if item.what == What::Newer => upgrade::review_newer_enter(),
            _ => say::enter_opens(),
        },
        Line::Section(_, number) => say::enter_section(*number),
        Line::Way(at) if !ready.is_ready() && way(*at).is_some_and(Way::signs) => {
            say::cannot_sign(ready.problems.len())
        }
        Line::Way(..) => say::enter_opens(),
    }
}
