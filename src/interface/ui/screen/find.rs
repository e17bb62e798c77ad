//! Find: the box, what was found, and what else works.

use crate::form::model::text;
use crate::interface::app::screen::find::{FindScreen, Found};
use crate::interface::app::{describe, wrap};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Card, View};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::record::session::place::Place;
use crate::text::i18n::keys::{find as say, upgrade};
use crate::text::i18n::phrase::TextKey;

/// What the pop-over shows.
pub fn view<'t>(state: &FindScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.card_sheet(72);
    let columns = sheet.columns().saturating_sub(6).max(8);
    let content = if state.in_list {
        Content::Resting(state.field.text())
    } else {
        Content::Typing(&state.field)
    };
    field(
        &mut sheet,
        Field {
            content,
            columns,
            shown: columns,
            lines: 1,
        },
        "",
    );
    sheet.rule();
    let shown = FindScreen::rows_shown(scene.core);
    for (n, found) in state
        .found
        .iter()
        .skip(state.cursor.offset)
        .take(shown)
        .enumerate()
    {
        let at = state.cursor.offset + n;
        let code = if n < 9 || scene.theme.is_said() {
            (n + 1).to_string()
        } else {
            " ".to_owned()
        };
        result(
            &mut sheet,
            scene,
            found,
            &code,
            state.in_list && at == state.cursor.at,
        );
    }
    if state.found.is_empty() {
        hints(&mut sheet, scene);
    }
    sheet.rule();
    if !state.field.is_empty() {
        let listed = state.found.len();
        let count = match state.all > listed {
            true => say::first_of(listed, state.all),
            false => say::count(listed),
        };
        sheet.row(Row::new().span(Role::Muted, scene.say(&count)));
    }
    let mut card = Card::new(scene.say(&say::title()), sheet);
    card.expects = Some(scene.say(&say::arrow_then_digit()));
    card.into()
}

fn hints(sheet: &mut Sheet<'_>, scene: &Scene<'_>) {
    sheet.row(Row::new().span(Role::Muted, scene.say(&say::also())));
    for phrase in [say::hint_number(), say::hint_open(), say::hint_flags()] {
        sheet.row(Row::new().blanks(2).span(Role::Text, scene.say(&phrase)));
    }
    sheet.text(Role::Muted, 0, &scene.say(&say::hint_letters()));
}

fn result(sheet: &mut Sheet<'_>, scene: &Scene<'_>, found: &Found, code: &str, marked: bool) {
    let (label, right) = match found {
        Found::Question(place) => (question(scene, place), state(scene, place)),
        Found::Note(place, words) => (
            format!("{}  {words}", number(scene, place)),
            scene.say(&say::note()),
        ),
        Found::Flag(place, words) => {
            let number = place
                .as_ref()
                .map(|place| number(scene, place))
                .unwrap_or_default();
            (format!("{number}  {words}"), scene.say(&say::flag()))
        }
        Found::Standard(place, citation) => {
            let subject = scene.read(&text::citation(citation));
            (
                format!("{}  {citation}  {subject}", number(scene, place)),
                scene.say(&say::standard()),
            )
        }
        Found::Action(_, label) => (scene.say(label), scene.say(&say::action())),
    };
    let lead = Row::new()
        .cursor_if(marked)
        .mark(scene.theme, marked)
        .text(format!("{code}  "))
        .selected(marked);
    let right = wrap::shorten(&right, sheet.columns() / 4, scene.theme.glyphs().more);
    let room = sheet
        .columns()
        .saturating_sub(lead.cells() + wrap::width(&right) + 2);
    let label = wrap::shorten(&sheet.fit(&label), room, scene.theme.glyphs().more);
    sheet.row(lead.text(label).at_right(Role::Muted, right));
}

fn number(scene: &Scene<'_>, place: &Place) -> String {
    scene
        .core
        .open
        .as_ref()
        .map(|open| open.number(place))
        .unwrap_or_default()
}

fn question(scene: &Scene<'_>, place: &Place) -> String {
    format!(
        "{}  {}",
        number(scene, place),
        scene.read(&TextKey::new(place.question.as_str()))
    )
}

fn state(scene: &Scene<'_>, place: &Place) -> String {
    let said = || {
        let open = scene.core.open.as_ref()?;
        let standing = open.evaluation.standing(&open.questionnaire, place)?;
        let question = open.questionnaire.question(&place.question)?;
        if standing.waits_to_be_confirmed() {
            return Some(scene.say(&upgrade::waits()));
        }
        let response = standing.response.as_ref().filter(|_| standing.is_done())?;
        Some(scene.say_beside(&describe::response_words(question, response)))
    };
    said().unwrap_or_else(|| scene.say(&say::open()))
}
