//! Find: the box, what was found, and what else works.

use crate::engine::flow::route::Route;
use crate::form::model::text;
use crate::interface::app::screen::find::{FindScreen, Found};
use crate::interface::app::screen::to_do::List;
use crate::interface::app::walk::{self, Stop};
use crate::interface::app::{describe, wrap};
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::screen::beside::leg_title;
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
    results(&mut sheet, scene, state);
    match (state.found.is_empty(), state.list()) {
        (false, _) => {}
        (true, Some(list)) => sheet.text(Role::Text, 0, &scene.say(&list.empty())),
        (true, None) => hints(&mut sheet, scene),
    }
    sheet.rule();
    if let Some(counts) = state.to_do {
        lists(&mut sheet, scene, state, counts);
    } else if !state.field.is_empty() {
        let listed = state.found.len();
        let count = match state.all > listed {
            true => say::first_of(listed, state.all),
            false => say::count(listed),
        };
        let count = scene.say(&count);
        let shown = FindScreen::rows_shown(scene.core);
        let from = state.cursor.offset;
        let to = (from + shown).min(listed);
        // The list runs under the window, so it says which part is seen.
        let is_whole = listed <= shown || scene.theme.is_said();
        let count = match is_whole {
            true => count,
            false => format!("{}–{to} · {count}", from + 1),
        };
        sheet.row(Row::new().span(Role::Muted, count));
    }
    let mut card = Card::new(scene.say(&say::title()), sheet);
    card.expects = Some(scene.say(&say::arrow_then_digit()));
    card.into()
}

/// The results that the window has room for, with their digits.
fn results(sheet: &mut Sheet<'_>, scene: &Scene<'_>, state: &FindScreen) {
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
            sheet,
            scene,
            found,
            &code,
            state.in_list && at == state.cursor.at,
            state.list() == Some(List::AskAgain),
        );
    }
}

/// The three lists of what is to be done with how much stands in each; the one that is shown stands in brackets.
fn lists(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    state: &FindScreen,
    counts: [usize; List::ALL.len()],
) {
    let name = |(list, count): (List, usize)| {
        let words = scene.say(&list.words(count));
        match state.list() == Some(list) {
            true => format!("[{words}]"),
            false => words,
        }
    };
    let names: Vec<String> = List::ALL.into_iter().zip(counts).map(name).collect();
    sheet.text(Role::Muted, 0, &names.join("  "));
}

fn hints(sheet: &mut Sheet<'_>, scene: &Scene<'_>) {
    sheet.row(Row::new().span(Role::Muted, scene.say(&say::also())));
    for phrase in [say::hint_number(), say::hint_open(), say::hint_flags()] {
        sheet.row(Row::new().blanks(2).span(Role::Text, scene.say(&phrase)));
    }
    sheet.text(Role::Muted, 0, &scene.say(&say::hint_letters()));
}

fn result(
    sheet: &mut Sheet<'_>,
    scene: &Scene<'_>,
    found: &Found,
    code: &str,
    marked: bool,
    asks: bool,
) {
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
    let whom = found.place().filter(|_| asks);
    let whom = whom.and_then(|place| whom_to_ask(scene, place));
    let most = sheet.columns() / if whom.is_some() { 2 } else { 4 };
    let right = wrap::shorten(&whom.unwrap_or(right), most, scene.theme.glyphs().more);
    let room = sheet
        .columns()
        .saturating_sub(lead.cells() + wrap::width(&right) + 2);
    let label = wrap::shorten(&sheet.fit(&label), room, scene.theme.glyphs().more);
    sheet.row(lead.text(label).at_right(Role::Muted, right));
}

/// Whom to ask, or where to look, when the walk goes by that.
fn whom_to_ask(scene: &Scene<'_>, place: &Place) -> Option<String> {
    let open = scene.core.open.as_ref()?;
    let leg = walk::leg_of(open, &Stop::Question(place.clone()))?;
    let leg = open.trail.legs.get(leg)?;
    let goes_by = open.plan.route == Route::Means;
    goes_by.then(|| leg_title(scene, open, &leg.head))
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
