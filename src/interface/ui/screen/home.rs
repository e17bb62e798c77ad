//! Home: the sessions to go on with, what can be started, and the next step as a sentence.

use crate::base::time::{Moment, Timestamp};
use crate::interface::app::core::Save;
use crate::interface::app::screen::home::{DETAILED, Entry, HomeScreen, Shown, late_beside};
use crate::interface::app::screen::leave::Way;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::interface::ui::widget::meter;
use crate::interface::ui::widget::table::{Column, Line, Table};
use crate::record::session::assessment::Mode;
use crate::record::session::summary::{Counts, SessionRow};
use crate::text::i18n::keys::{app, guide, home as say, seal, states};
use crate::text::i18n::phrase::{Arg, Phrase};

/// What the screen shows.
pub fn view<'t>(state: &HomeScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    let entries = state.entries(scene.core);
    match (&scene.core.sessions, state.shown) {
        (None, _) => sheet.text(Role::Muted, 0, &scene.say(&say::reading())),
        (Some(_), Shown::Newest) => newest(state, scene, &entries, &mut sheet),
        (Some(_), _) => listed(state, scene, &entries, &mut sheet),
    }
    let title = match state.shown {
        Shown::Newest => say::title(),
        Shown::AllOpen => say::open_title(),
        Shown::Signed => say::signed_title(),
    };
    let mut page = Page::new(vec![scene.say(&title)], sheet);
    page.state = Some(match scene.core.may_write() {
        true if scene.is_narrow() => scene.say(&say::offline_short()),
        true => scene.say(&say::offline()),
        false => scene.say(&app::read_only()),
    });
    page.expects = next_step(state, scene, &entries).map(|phrase| scene.say(&phrase));
    page.into()
}

fn newest(state: &HomeScreen, scene: &Scene<'_>, entries: &[Entry], sheet: &mut Sheet<'_>) {
    let sessions = entries
        .iter()
        .filter(|entry| matches!(entry, Entry::Continue(_)))
        .count();
    let new = entries
        .iter()
        .position(|entry| *entry == Entry::New)
        .unwrap_or(0);
    sheet.row(Row::new().span(Role::Head, scene.say(&say::continue_())));
    if sessions == 0 {
        let starts = (new + 1).to_string();
        let signed = entries.iter().position(|entry| *entry == Entry::Signed);
        let said = match signed {
            Some(at) => states::none_open(starts, (at + 1).to_string()),
            None => states::home(starts, (new + 2).to_string()),
        };
        sheet.text(Role::Text, 2, &scene.say(&said));
    } else {
        table(
            state,
            scene,
            entries.get(..sessions).unwrap_or_default(),
            sheet,
        );
    }
    let lines = |wanted: &dyn Fn(&Entry) -> Option<Phrase>| lines(state, scene, entries, wanted);
    let late = lines(&|entry| match entry {
        Entry::Overdue(row) => overdue(scene.core.sessions.as_ref()?.get(*row)?, scene),
        _ => None,
    });
    choices(sheet, 0, true, &late);
    let Counts { open, signed, .. } = scene.core.counts();
    let late = late_beside(entries, scene.core);
    let all = lines(&|entry| {
        (*entry == Entry::AllOpen).then(|| match late {
            0 => say::all_open(open),
            late => say::all_open_late(open, late),
        })
    });
    choices(sheet, 0, true, &all);
    sheet.gap();
    sheet.row(Row::new().span(Role::Head, scene.say(&say::start())));
    let start = lines(&|entry| match entry {
        Entry::New => Some(say::new()),
        Entry::Practice => Some(guide::from_home()),
        Entry::Protect => Some(seal::offer()),
        _ => None,
    });
    choices(sheet, 0, true, &start);
    let back = lines(&|entry| (*entry == Entry::Signed).then(|| say::signed(signed)));
    if !back.is_empty() {
        sheet.gap();
        sheet.row(Row::new().span(Role::Head, scene.say(&say::look_back())));
        choices(sheet, 0, true, &back);
    }
    if let (Some(row), true) = (state.marked(scene.core), scene.window.height >= DETAILED) {
        details(row, scene, sheet);
    }
}

/// The lines that say something, each with the digit of its place among all.
fn lines(
    state: &HomeScreen,
    scene: &Scene<'_>,
    entries: &[Entry],
    wanted: &dyn Fn(&Entry) -> Option<Phrase>,
) -> Vec<Choice> {
    let of = |(at, entry): (usize, &Entry)| {
        let said = scene.say(&wanted(entry)?);
        let text = match entry {
            Entry::Overdue(_) => format!("{} {said}", scene.theme.glyphs().look),
            _ => said,
        };
        Some(Choice::new((at + 1).to_string(), text).focused(at == state.cursor.at))
    };
    entries.iter().enumerate().filter_map(of).collect()
}

fn listed(state: &HomeScreen, scene: &Scene<'_>, entries: &[Entry], sheet: &mut Sheet<'_>) {
    if entries.is_empty() {
        sheet.text(Role::Text, 0, &scene.say(&states::none_signed()));
    }
    table(state, scene, entries, sheet);
}

fn table(state: &HomeScreen, scene: &Scene<'_>, entries: &[Entry], sheet: &mut Sheet<'_>) {
    let wide = scene.window.width >= 100;
    let rows = entries
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| match entry {
            Entry::Continue(row) => Some((at, scene.core.sessions.as_ref()?.get(*row)?)),
            _ => None,
        });
    let lines = rows
        .map(|(at, row)| line(at, row, state, scene, wide))
        .collect();
    let mut columns = vec![Column::growing(""), Column::new("").leaves(2)];
    if wide {
        columns.push(Column::new("").leaves(3));
    }
    columns.push(Column::number(scene.say(&say::answered())));
    columns.push(Column::new(scene.say(&say::state())).leaves(1));
    Table { columns, lines }.write(sheet);
}

fn line(at: usize, row: &SessionRow, state: &HomeScreen, scene: &Scene<'_>, wide: bool) -> Line {
    let (done, all) = row
        .summary
        .as_ref()
        .map_or((0, 0), |(_, summary)| (summary.done, summary.all));
    let cell = |text: String| (Role::Text, text);
    let mut cells = vec![cell(scene.core.label(row)), cell(period(row, scene))];
    if wide {
        let (done, all) = (
            usize::try_from(done).unwrap_or(0),
            usize::try_from(all).unwrap_or(0),
        );
        cells.push((
            Role::Mark,
            meter::share(scene.theme.glyphs(), done, all, 15),
        ));
    }
    cells.push(cell(if all > 0 {
        format!("{done}/{all}")
    } else {
        scene.theme.glyphs().open.to_owned()
    }));
    cells.push(standing(row, scene, state.shown));
    Line {
        code: (at + 1).to_string(),
        cells,
        focused: at == state.cursor.at,
    }
}

fn standing(row: &SessionRow, scene: &Scene<'_>, shown: Shown) -> (Role, String) {
    let changed = Arg::Text(when(row.changed_at, scene));
    let summary = row.summary.as_ref().map(|(_, summary)| summary);
    let mut said = if summary.is_some_and(|summary| summary.unsettled) {
        return (Role::Problem, format!("! {}", scene.say(&say::risk())));
    } else if let Some(late) = listed_overdue(row, scene, shown) {
        return (Role::Attention, format!("! {}", scene.say(&late)));
    } else if row.signed {
        scene.say(&say::signed_at(changed.clone()))
    } else if summary.is_some_and(|summary| summary.all > 0 && summary.done == summary.all) {
        scene.say(&say::ready())
    } else {
        scene.say(&say::draft_at(changed.clone()))
    };
    if row.mode == Mode::Practice {
        said = format!("{said} · {}", scene.say(&say::practice()));
    }
    (Role::Muted, said)
}

/// How many are overdue, in the list of all open sessions: the first page has a line for it.
fn listed_overdue(row: &SessionRow, scene: &Scene<'_>, shown: Shown) -> Option<Phrase> {
    let (_, summary) = row.summary.as_ref().filter(|_| shown == Shown::AllOpen)?;
    let late = summary.overdue(scene.core.today()).count();
    (late > 0).then(|| say::overdue_state(late))
}

/// The data requests of a session that are overdue today.
fn overdue(row: &SessionRow, scene: &Scene<'_>) -> Option<Phrase> {
    let (_, summary) = row.summary.as_ref()?;
    let mut late = summary.overdue(scene.core.today());
    let since = late.next()?.until;
    Some(say::overdue(late.count() + 1, scene.core.label(row), since))
}

fn period(row: &SessionRow, scene: &Scene<'_>) -> String {
    match row.period {
        (from, to) if from == to => scene.show(&Arg::PartialDate(from)),
        (from, to) => scene.say(&say::period(from, to)),
    }
}

/// The time of day for what happened today, otherwise the day alone; both as the clock on the wall shows them in the zone that the last
/// message brought.
fn when(at: Timestamp, scene: &Scene<'_>) -> String {
    let zone = &scene.core.zone;
    let now = Moment {
        at: scene.core.now,
        zone: zone.clone(),
        seed: 0,
    };
    let (date, time) = at.local(zone.offset);
    match date == now.today() {
        true => scene.say(&say::today(time)),
        false => scene.show(&Arg::Date(date)),
    }
}

fn details(row: &SessionRow, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    sheet.gap();
    sheet.rule();
    sheet.row(Row::new().span(Role::Head, scene.say(&say::selected(scene.core.label(row)))));
    sheet.blank();
    let library = scene.core.library.iter().flatten();
    let mut offered = library.filter(|offered| offered.id == row.questionnaire);
    let title = offered.next().map(|offered| offered.title.as_str());
    let title = title.unwrap_or(row.questionnaire.as_str());
    let mut lines = vec![say::detail_questionnaire(title, row.version.to_string())];
    if row.period.0 != row.period.1 {
        lines.push(say::detail_period(row.period.0, row.period.1));
    }
    if let Some((_, summary)) = &row.summary {
        lines.push(say::detail_open(i64::from(
            summary.all.saturating_sub(summary.done),
        )));
        if summary.flags > 0 {
            lines.push(say::detail_flags(i64::from(summary.flags)));
        }
    }
    lines
        .iter()
        .for_each(|phrase| sheet.text(Role::Text, 0, &scene.say(phrase)));
}

fn next_step(state: &HomeScreen, scene: &Scene<'_>, entries: &[Entry]) -> Option<Phrase> {
    if matches!(scene.core.settled, Save::NotSaved { .. }) {
        return Some(say::next_rescue(Way::TryAgain.digit().to_string()));
    }
    if state.shown != Shown::Newest {
        return None;
    }
    let (at, row) = entries
        .iter()
        .enumerate()
        .find_map(|(at, entry)| match entry {
            Entry::Continue(row) => Some((at, scene.core.sessions.as_ref()?.get(*row)?)),
            _ => None,
        })?;
    let digit = (at + 1).to_string();
    let (_, summary) = row.summary.as_ref()?;
    let open = summary.all.saturating_sub(summary.done);
    Some(match (summary.unsettled, open) {
        (true, _) => say::next_risk(row.code.clone(), digit),
        // Nothing was answered yet, so nothing was counted.
        (false, 0) if summary.all == 0 => say::next_begin(row.code.clone(), digit),
        (false, 0) => say::next_review(row.code.clone(), digit),
        (false, open) => say::next_step(open, row.code.clone(), digit),
    })
}
