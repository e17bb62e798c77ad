//! Answers that are typed, and the two lines a question may ask besides: why it cannot apply, and what is missing.

use crate::form::model::question::{NumberSpec, QuestionKind};
use crate::form::model::text;
use crate::interface::app::measure;
use crate::interface::app::screen::question::boxes::{as_typed, box_name};
use crate::interface::app::screen::question::{Area, is_none_of_these};
use crate::interface::app::typed;
use crate::interface::ui::row::Row;
use crate::interface::ui::screen::question::{Asked, Detail};
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::widget::field::{Content, Field, field, page};
use crate::record::session::answer::Response;
use crate::text::i18n::keys::{question as say, ui as words};
use crate::text::i18n::phrase::{Arg, Phrase};

/// How many cells a short box shows at least.
const SHORT: usize = 12;

/// The box of the response, with its unit and how it can be typed.
pub(super) fn response(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let scene = asked.scene;
    let columns = measure::question_box(scene.core.viewport);
    let recorded = asked.standing.value().map(as_typed).unwrap_or_default();
    let resting = draft(asked, Area::Response).unwrap_or(recorded);
    let content = content(asked, Area::Response, &resting);
    let kind = &asked.question.kind;
    let (shown, lines) = match kind {
        // A long text gets the room there is, and never fewer lines than it asks for where they fit.
        QuestionKind::Text { lines } => {
            let room = scene.rows().saturating_sub(sheet.rows().len() + 6);
            (columns, usize::from(*lines).min(room.clamp(3, 12)))
        }
        QuestionKind::Number(_) => (SHORT, 1),
        _ => (SHORT * 2, 1),
    };
    let shape = Field {
        content,
        columns,
        shown,
        lines: lines.max(1),
    };
    match kind {
        QuestionKind::Text { lines } if *lines > 1 => page(sheet, shape),
        QuestionKind::Number(spec) => field(sheet, shape, &unit(asked, spec)),
        _ => field(sheet, shape, ""),
    }
    if let (true, Some(hint)) = (detail < Detail::Brief, hint(asked)) {
        sheet.gap();
        sheet.text(Role::Muted, 2, &scene.say(&hint));
    }
    let is_draft = draft(asked, Area::Response).is_some_and(|text| !text.trim().is_empty());
    if is_draft && !asked.is_in(Area::Response) {
        sheet.gap();
        let lead = Row::new()
            .blanks(2)
            .span(Role::Attention, scene.theme.glyphs().look);
        sheet.after(lead, Role::Attention, 4, 4, &scene.say(&say::kept_typed()));
    }
    sheet.gap();
}

fn unit(asked: &Asked<'_, '_>, spec: &NumberSpec) -> String {
    let Some(unit) = &spec.unit else {
        return String::new();
    };
    let n = match asked.standing.value() {
        Some(crate::base::value::Value::Number(number)) => number.to_string().parse().ok(),
        _ => None,
    };
    // Without a whole number the word for many stands.
    let n: i64 = n.unwrap_or(0);
    asked
        .scene
        .reading()
        .text_with(&text::unit(unit), &[("n", Arg::Count(n))])
        .marked()
}

/// How the box can be filled.
fn hint(asked: &Asked<'_, '_>) -> Option<Phrase> {
    match &asked.question.kind {
        QuestionKind::Number(NumberSpec {
            min: Some(min),
            max: Some(max),
            ..
        }) => Some(words::between(typed::shown(min), typed::shown(max))),
        QuestionKind::Date => Some(words::date_hint()),
        QuestionKind::Time => Some(words::time_hint()),
        _ => None,
    }
}

/// The box for why the standard cannot apply here.
pub(super) fn reason(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>) {
    let Some(Response::NotApplicable(reason)) = asked.given() else {
        return;
    };
    // While another answer asks for its own reason, only that one can be given.
    if is_none_of_these(asked.question) || asked.is_in(Area::Unverified) {
        return;
    }
    let resting = draft(asked, Area::Reason).unwrap_or_else(|| reason.clone());
    let needed = resting.trim().is_empty();
    line(
        asked,
        sheet,
        Area::Reason,
        &say::why_not_applicable(),
        &resting,
        needed,
    );
}

/// The line for what is missing: offered below the top rating, needed where a must-pass has failed.
pub(super) fn gap(asked: &Asked<'_, '_>, sheet: &mut Sheet<'_>, detail: Detail) {
    let core = asked.scene.core;
    if !asked.state.has_gap(core) {
        return;
    }
    let written = asked
        .answer()
        .and_then(|answer| answer.gap.clone())
        .unwrap_or_default();
    let resting = draft(asked, Area::Gap).unwrap_or(written);
    let needs = asked.state.needs_gap(core);
    let label = if needs { say::gap_needed() } else { say::gap() };
    let is_empty = resting.trim().is_empty();
    if detail > Detail::Full && is_empty && !asked.is_in(Area::Gap) {
        let row = Row::new()
            .blanks(1)
            .text(if needs {
                asked.scene.theme.glyphs().look
            } else {
                " "
            })
            .text(" ");
        let row = row.at_right(Role::Muted, "Tab");
        sheet.after(row, Role::Text, 3, 3, &asked.scene.say_beside(&label));
        sheet.gap();
        return;
    }
    line(asked, sheet, Area::Gap, &label, &resting, needs && is_empty);
}

/// A line that is asked for, under what asks for it; a box alone would say nothing, so both are on one page.
fn line(
    asked: &Asked<'_, '_>,
    sheet: &mut Sheet<'_>,
    area: Area,
    label: &Phrase,
    resting: &str,
    needed: bool,
) {
    let scene = asked.scene;
    sheet.gap();
    let write = |sheet: &mut Sheet<'_>| {
        let text = scene.say_beside(label);
        match needed {
            true => {
                let lead = Row::new()
                    .blanks(2)
                    .span(Role::Attention, scene.theme.glyphs().look);
                sheet.after(lead, Role::Attention, 4, 4, &text);
            }
            false => sheet.text(Role::Text, 2, &text),
        }
        let columns = measure::question_box(scene.core.viewport);
        let line = Field {
            content: content(asked, area, resting),
            columns,
            shown: columns,
            lines: 1,
        };
        field(sheet, line, "");
    };
    match scene.theme.is_said() {
        // What belongs to the row before would be said as one sentence with it.
        true => write(sheet),
        false => {
            let columns = u16::try_from(sheet.columns()).unwrap_or(u16::MAX);
            let mut both = scene.sheet_of(columns);
            write(&mut both);
            sheet.append_together(both);
        }
    }
    sheet.gap();
}

fn content<'c>(asked: &'c Asked<'_, '_>, area: Area, resting: &'c str) -> Content<'c> {
    match &asked.state.field {
        Some(typing) if asked.is_in(area) => Content::Typing(typing),
        _ => Content::Resting(resting),
    }
}

/// What was half typed and is no answer yet.
fn draft(asked: &Asked<'_, '_>, area: Area) -> Option<String> {
    let place = asked.state.place.to_string();
    asked
        .open
        .drafts
        .get(&place, box_name(area)?)
        .map(str::to_owned)
}
