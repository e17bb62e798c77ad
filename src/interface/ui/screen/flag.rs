//! The pop-over for a flag: a kind, then one line of words.

use crate::interface::app::list::ListCursor;
use crate::interface::app::screen::flag::{FlagScreen, kind_words};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::typed;
use crate::record::session::event::FlagKind;
use crate::text::i18n::keys::flag as say;

/// What the pop-over shows.
pub fn view<'t>(state: &FlagScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(56);
    let standing = state.standing(scene.core);
    let lines: Vec<Choice> = FlagKind::ALL
        .iter()
        .enumerate()
        .map(|(at, kind)| {
            let known = standing.iter().find(|flag| flag.kind == *kind);
            let mut choice = Choice::new((at + 1).to_string(), scene.say(&kind_words(*kind)))
                .marked_in(&ListCursor::default(), at)
                .sign(Sign::One(state.kind == Some(*kind) || known.is_some()));
            choice.meaning = known
                .map(|flag| flag.text.clone())
                .filter(|text| !text.is_empty());
            choice
        })
        .collect();
    choices(&mut sheet, 0, state.kind.is_none(), &lines);
    sheet.gap();
    match state.kind {
        Some(_) => {
            sheet.text(Role::Text, 0, &scene.say(&say::for_what()));
            let columns = sheet.columns().saturating_sub(6).max(8);
            typed(&mut sheet, &state.field, columns);
        }
        None => {
            if !standing.is_empty() {
                sheet.text(Role::Muted, 0, &scene.say(&say::remove_hint()));
            }
            let other = match (&state.place, &state.over, &scene.core.open) {
                (Some(_), Some(_), _) => Some(say::tab_to_visit()),
                (None, Some(over), Some(open)) => Some(say::tab_to_question(open.number(over))),
                _ => None,
            };
            if let Some(other) = other {
                sheet.text(Role::Muted, 0, &scene.say(&other));
            }
        }
    }
    let title = match (&state.place, &scene.core.open) {
        (Some(place), Some(open)) => say::title_at(open.number(place)),
        _ => say::title_visit(),
    };
    Card::new(scene.say(&title), sheet).into()
}
