//! The page after a run that was cut off.

use crate::interface::app::measure::DOCTOR;
use crate::interface::app::ready::half_typed;
use crate::interface::app::screen::opening::last_answers;
use crate::interface::app::screen::recovered::{Found, RecoveredScreen, Way};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::states as say;
use crate::text::i18n::phrase::Phrase;

/// What the page shows.
pub fn view<'t>(state: &RecoveredScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    sheet.text(Role::Strong, 0, &scene.say(&say::cut_off()));
    sheet.blank();
    let row = &state.row;
    let (date, time) = row.changed_at.local(scene.core.zone.offset);
    let counted = row.summary.as_ref();
    let (done, all) = counted.map_or((0, 0), |(_, summary)| (summary.done, summary.all));
    let (done, all) = (i64::from(done), i64::from(all));
    let kept = say::kept(row.code.as_str(), done, all, date, time);
    sheet.text(Role::Text, 2, &scene.say(&kept));
    match &state.found {
        Some(found) => what_was_found(found, scene, &mut sheet),
        None if state.looking.is_some() => sheet.text(Role::Muted, 2, &scene.say(&say::checking())),
        // It could not be read, and the message says why.
        None => sheet.text(Role::Problem, 2, &scene.say(&say::not_readable(DOCTOR))),
    }
    sheet.gap();
    let lines: Vec<Choice> = Way::ALL
        .iter()
        .enumerate()
        .map(|(at, way)| {
            let words = scene.say(&way_words(*way, &row.code));
            Choice::new((at + 1).to_string(), words).focused(at == state.cursor.at)
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    Page::new(Vec::new(), sheet).into()
}

/// Whether the record is whole, what was half written, and the last answers.
fn what_was_found(found: &Found, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let entries = i64::try_from(found.entries).unwrap_or(i64::MAX);
    match found.is_whole {
        true => sheet.text(Role::Text, 2, &scene.say(&say::checked(entries))),
        false => sheet.text(Role::Problem, 2, &scene.say(&say::not_whole(DOCTOR))),
    }
    let half_written = i64::try_from(half_typed(&found.open)).unwrap_or(i64::MAX);
    if half_written > 0 {
        sheet.text(Role::Text, 2, &scene.say(&say::half_written(half_written)));
    }
    // The ways on stand in the window too; where there is no room for all answers, the newest are worth it first.
    let below = Way::ALL.len() + 1;
    let above = sheet.rows().len() + 2;
    let room = scene.rows().saturating_sub(above + below);
    let answers = last_answers(&found.open, &scene.texts.first, scene.core.zone.offset);
    let answers: Vec<Phrase> = answers.into_iter().take(room).collect();
    if answers.is_empty() {
        return;
    }
    sheet.gap();
    sheet.text(Role::Head, 2, &scene.say(&say::last_answers()));
    for answer in answers {
        sheet.text(Role::Text, 4, &scene.say(&answer));
    }
}

fn way_words(way: Way, code: &str) -> Phrase {
    match way {
        Way::GoOn => say::go_on(code),
        Way::BackUp => say::back_up_first(),
        Way::Home => say::to_home(),
    }
}
