//! What stands beside the review in a wide window: the question of the marked line, what was answered, noted and seen, and what can be
//! done about it.

use crate::engine::score;
use crate::interface::app::describe;
use crate::interface::app::means;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::ready::{Item, What};
use crate::interface::app::wrap::width;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::record::session::place::Place;
use crate::text::i18n::keys::{question, review as say};
use crate::text::i18n::phrase::Phrase;

/// The column beside a line.
pub(super) fn beside<'t>(
    item: &Item,
    open: &OpenSession,
    scene: &Scene<'t>,
    columns: u16,
) -> Sheet<'t> {
    let mut sheet = scene.sheet_of(columns);
    let place = item.place();
    match place {
        Some(place) => stands(place, open, scene, &mut sheet),
        None => sheet.text(Role::Strong, 0, &scene.say(&item.words)),
    }
    sheet.head(&scene.say(&say::you_can()));
    for phrase in can(item, open) {
        let lead = Row::new().span(Role::Muted, scene.theme.glyphs().open);
        sheet.after(lead, Role::Text, 2, 2, &scene.say(&phrase));
    }
    sheet
}

/// The question and everything that stands at it.
fn stands(place: &Place, open: &OpenSession, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let Some(asked) = open.questionnaire.question(&place.question) else {
        return;
    };
    let number = Row::new().span(Role::Strong, format!("{}  ", asked.number));
    let at = width(&asked.number) + 2;
    sheet.after(number, Role::Strong, at, at, &scene.read(&asked.text()));
    sheet.gap();
    let standing = open.evaluation.standing(&open.questionnaire, place);
    let response = standing.and_then(|standing| standing.response.as_ref());
    let answer = open.session.answer(place);
    let none = || scene.say(&say::none());
    let kept = || answer.and_then(|answer| answer.response.as_ref());
    let said = response.or_else(kept).map_or_else(none, |response| {
        scene.say_beside(&describe::response_words(asked, response))
    });
    let note = answer.and_then(|answer| answer.note.clone());
    let mut lines: Vec<(Phrase, String)> = vec![(say::answer(), said)];
    if standing.is_some_and(|standing| open.has_failed(standing)) {
        let gap = answer.and_then(|answer| answer.gap.clone());
        lines.push((say::gap(), gap.unwrap_or_else(none)));
    }
    lines.push((say::note(), note.unwrap_or_else(none)));
    let count = answer.map_or(0, |answer| answer.evidence.len());
    let weak = answer.is_some_and(|answer| score::question::weak(asked, answer).is_some());
    let mut evidence = match count {
        0 => none(),
        count => scene.say(&question::evidence_count(count)),
    };
    if let Some(asks) = means::asked(&asked.verify).filter(|_| weak) {
        evidence = format!("{evidence}; {}", scene.say(&asks));
    }
    lines.push((say::evidence(), evidence));
    let labels: Vec<String> = lines.iter().map(|(label, _)| scene.say(label)).collect();
    let at = labels.iter().map(|label| width(label)).max().unwrap_or(0) + 2;
    for ((_, text), label) in lines.iter().zip(&labels) {
        sheet.labelled(0, label, at, Role::Text, text);
    }
}

/// What can be done about a line.
fn can(item: &Item, open: &OpenSession) -> Vec<Phrase> {
    let go = match item.place() {
        Some(place) => say::can_go(open.number(place)),
        None => say::enter_opens(),
    };
    if open.session.is_signed() {
        return vec![go];
    }
    let there = match item.what {
        What::UrgentOpen | What::Unsettled => Some(say::can_safeguard()),
        What::GapMissing => Some(say::can_gap()),
        What::Weak => Some(say::can_evidence()),
        What::Open => Some(say::can_answer()),
        _ => None,
    };
    let leave = (!item.what.blocks()).then(say::can_leave);
    [Some(go), there, leave].into_iter().flatten().collect()
}
