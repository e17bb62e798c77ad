//! What stands beside the middle of a wide screen: the outline of all sections to the left, the standard of a question to the right.

use crate::engine::flow::evaluation::{RepeatStanding, Standing};
use crate::engine::flow::route::{Head, Route};
use crate::engine::flow::trail::{At, Leg};
use crate::form::model::text;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::wrap::{shorten, width};
use crate::interface::app::{means, route};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::record::session::place::Place;
use crate::text::i18n::keys::ui as words;
use crate::text::i18n::phrase::Arg;

/// The outline: every leg of the walk with what is open in it, by section every section, the one of `here` with its questions. Labels
/// are shortened, because the outline itself (F5) has them whole.
pub fn outline_column<'t>(
    scene: &Scene<'t>,
    open: &OpenSession,
    here: &Place,
    columns: u16,
) -> Sheet<'t> {
    let mut sheet = scene.sheet_of(columns);
    let legend = legend(scene);
    let of_here = walk::leg_of(open, &Stop::Question(here.clone()));
    let legs: Vec<(usize, u32, &Leg)> = walk::legs(open).collect();
    sheet.blank();
    let head = match open.plan.route {
        Route::Section => words::sections(),
        route => route::words(route),
    };
    let right = scene.say(&words::open());
    let room = sheet.columns().saturating_sub(width(&right) + 1);
    let head = sheet.fit(&scene.say(&head));
    let head = shorten(&head, room, scene.theme.glyphs().more);
    sheet.row(
        Row::new()
            .span(Role::Head, head)
            .at_right(Role::Muted, right),
    );
    sheet.blank();
    // Rows for the questions of the leg: what the head, the legs and the legend leave.
    let room = scene
        .rows()
        .saturating_sub(3 + legs.len() + legend.len() + 1);
    for (at, number, leg) in legs {
        let title = leg_title(scene, open, &leg.head);
        let state = match leg.progress.open() {
            0 if looks_again(open, at) => scene.theme.glyphs().look.to_owned(),
            0 if lacks_rows(open, at) => scene.theme.glyphs().open.to_owned(),
            0 => scene.theme.glyphs().done.to_owned(),
            open => open.to_string(),
        };
        entry(&mut sheet, 0, &format!("{number} {title}"), &state);
        if Some(at) == of_here {
            questions(scene, &mut sheet, open, at, here, room);
        }
    }
    let blanks = scene
        .rows()
        .saturating_sub(sheet.rows().len() + legend.len());
    (0..blanks).for_each(|_| sheet.blank());
    legend.into_iter().for_each(|row| sheet.row(row));
    sheet
}

/// What the questions of a leg have in common, as a title.
pub fn leg_title(scene: &Scene<'_>, open: &OpenSession, head: &Head) -> String {
    let title = match route::head_words(open, head) {
        Arg::Key(key) => scene.read(&key),
        Arg::Phrase(phrase) => scene.say(&phrase),
        _ => String::new(),
    };
    let mut letters = title.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => title,
    }
}

/// Says whether a question on the leg must be looked at again.
fn looks_again(open: &OpenSession, leg: usize) -> bool {
    walk::stops_of_leg(open, leg).any(|at| match at {
        At::Question(index) => {
            let standing = open.evaluation.standings.get(index);
            standing.is_some_and(|standing| open.must_look_again(standing))
        }
        At::Rows(_) => false,
    })
}

/// Says whether a list on the leg waits for its rows: the rater has not said that it is complete.
fn lacks_rows(open: &OpenSession, leg: usize) -> bool {
    let waits = |repeat: &RepeatStanding| !repeat.counted && !repeat.complete;
    walk::stops_of_leg(open, leg).any(|at| match at {
        At::Rows(index) => open.evaluation.repeats.get(index).is_some_and(waits),
        At::Question(_) => false,
    })
}

fn entry(sheet: &mut Sheet<'_>, indent: usize, label: &str, state: &str) {
    let room = sheet.columns().saturating_sub(indent + width(state) + 1);
    let label = shorten(&sheet.fit(label), room, sheet.theme().glyphs().more);
    sheet.row(
        Row::new()
            .blanks(indent)
            .text(label)
            .at_right(Role::Text, state),
    );
}

/// The questions of the leg around the one on the screen.
fn questions(
    scene: &Scene<'_>,
    sheet: &mut Sheet<'_>,
    open: &OpenSession,
    leg: usize,
    here: &Place,
    room: usize,
) {
    let all: Vec<&Standing> = walk::stops_of_leg(open, leg)
        .filter_map(|at| match at {
            At::Question(index) => open.evaluation.standings.get(index),
            At::Rows(_) => None,
        })
        .filter(|standing| standing.takes_answer || standing.place == *here)
        .collect();
    let at = all
        .iter()
        .position(|standing| standing.place == *here)
        .unwrap_or(0);
    let (from, to) = window(at, all.len(), room);
    let glyphs = scene.theme.glyphs();
    let rest = |sheet: &mut Sheet<'_>, count: usize| {
        if count > 0 {
            let text = format!("   {} {}", glyphs.more, scene.say(&words::more(count)));
            sheet.row(Row::new().span(Role::Muted, text));
        }
    };
    rest(sheet, from);
    for standing in all.iter().take(to).skip(from) {
        let Some(question) = open.questionnaire.question(&standing.place.question) else {
            continue;
        };
        let is_here = standing.place == *here;
        let label = scene.read(&question.text());
        let state = sign(scene, open, standing);
        let (role, sign) = match is_here {
            true => (Role::Mark, glyphs.here),
            false => (Role::Muted, ""),
        };
        let lead = Row::new().span(role, format!("{sign:>3}{} ", question.number));
        let room = sheet
            .columns()
            .saturating_sub(lead.cells() + width(state) + 1);
        let label = shorten(&sheet.fit(&label), room, glyphs.more);
        sheet.row(lead.span(role, label).at_right(Role::Text, state));
    }
    rest(sheet, all.len().saturating_sub(to));
}

/// Which of `len` lines are shown in `room` rows when one must be: all, or some of them with a row for the rest at either end.
fn window(at: usize, len: usize, room: usize) -> (usize, usize) {
    if len <= room {
        return (0, len);
    }
    let shown = room.saturating_sub(2).max(1);
    let from = at.saturating_sub(shown / 2).min(len.saturating_sub(shown));
    // A row for the rest that would stand for one line or none shows that line instead.
    match from {
        0 | 1 => (0, (shown + 1).max(at + 1).min(len)),
        from if from + shown + 1 >= len => (len.saturating_sub(shown + 1), len),
        from => (from, from + shown),
    }
}

/// How a question stands, in one sign: look again, flagged, done or open.
pub fn sign<'t>(scene: &Scene<'t>, open: &OpenSession, standing: &Standing) -> &'t str {
    let glyphs = scene.theme.glyphs();
    let is_flagged = open
        .session
        .flags
        .values()
        .any(|flag| flag.place.as_ref() == Some(&standing.place));
    match standing {
        _ if open.must_look_again(standing) => glyphs.look,
        _ if is_flagged => glyphs.flag,
        _ if standing.is_done() => glyphs.done,
        _ => glyphs.open,
    }
}

fn legend(scene: &Scene<'_>) -> Vec<Row> {
    let glyphs = scene.theme.glyphs();
    let sign = |glyph: &str, phrase| format!("{glyph} {}", scene.say(&phrase));
    let rows = [
        format!(
            "{}  {}",
            sign(glyphs.done, words::legend_done()),
            sign(glyphs.open, words::legend_open())
        ),
        sign(glyphs.look, words::legend_look()),
        sign(glyphs.flag, words::legend_flag()),
    ];
    rows.into_iter()
        .map(|text| Row::new().span(Role::Muted, text))
        .collect()
}

/// The standard of a question: what it cites in plain words, what it means, and what to look at.
pub fn standard_column<'t>(
    scene: &Scene<'t>,
    open: &OpenSession,
    place: &Place,
    columns: u16,
) -> Sheet<'t> {
    let mut sheet = scene.sheet_of(columns);
    let Some(question) = open.questionnaire.question(&place.question) else {
        return sheet;
    };
    sheet.blank();
    let cites = &question.cites;
    if !cites.is_empty() {
        sheet.row(
            Row::new()
                .span(Role::Head, scene.say(&words::standard()))
                .at_right(Role::Muted, "F4"),
        );
    }
    for citation in cites {
        sheet.text(Role::Text, 0, citation.as_str());
        sheet.text(
            Role::Muted,
            2,
            &scene.read(&text::citation(citation.as_str())),
        );
    }
    if let Some(guide) = scene.read_if_any(&question.attribute("guide")) {
        sheet.head(&scene.say(&words::guidance()));
        sheet.text(Role::Text, 0, &guide);
    }
    if question.verify.all().next().is_some() {
        sheet.head(&scene.say(&words::look_at()));
        for kind in &question.verify.any {
            bullet(scene, &mut sheet, &scene.say(&means::words(*kind)));
        }
        for kind in &question.verify.partners {
            let partner = words::together_with(Arg::Phrase(Box::new(means::words(*kind))));
            bullet(scene, &mut sheet, &scene.say(&partner));
        }
    }
    sheet
}

fn bullet(scene: &Scene<'_>, sheet: &mut Sheet<'_>, text: &str) {
    let lead = Row::new().span(Role::Muted, scene.theme.glyphs().open);
    sheet.after(lead, Role::Text, 2, 2, text);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_question_on_the_screen_is_always_in_the_outline() {
        for len in 1..40 {
            for room in 3..20 {
                for at in 0..len {
                    let (from, to) = window(at, len, room);
                    assert!(
                        from <= at && at < to && to <= len,
                        "{at} of {len} in {room}: {from}..{to}"
                    );
                    let rows = to - from + usize::from(from > 0) + usize::from(to < len);
                    assert!(rows <= room.max(3), "{at} of {len} in {room}: {from}..{to}");
                }
            }
        }
    }
}
