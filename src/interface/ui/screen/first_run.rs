//! The first start: languages in themselves, ways of use, nothing else.

use crate::base::settings::Glyphs;
use crate::interface::app::screen::first_run::{
    Area, FirstRunScreen, Offer, Places, SEEN, WAYS, Way,
};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::settings::DATA_BESIDE;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::Sheet;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::{first_run as say, home, looks, place as kept};
use crate::text::i18n::phrase::Phrase;

/// What the screen shows.
pub fn view<'t>(state: &FirstRunScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    if state.area == Area::Signs {
        return signs(state, scene);
    }
    if let (Area::Place, Some(places)) = (state.area, &state.places) {
        return place(state, places, scene);
    }
    // A low window has no room for both: what is not chosen now is one line, so that nobody looks for it on another page.
    let is_low = scene.is_low();
    match (is_low, state.area) {
        (true, Area::Way) => ways(state, scene, &mut sheet),
        (true, _) => languages(state, scene, &mut sheet),
        (false, _) => {
            sheet.blank();
            languages(state, scene, &mut sheet);
            sheet.gap();
            ways(state, scene, &mut sheet);
        }
    }
    if is_low {
        sheet.gap();
        sheet.text(Role::Muted, 0, &scene.say(&other(state, scene)));
    }
    let mut page = Page::new(vec![scene.say(&home::title())], sheet);
    page.state = Some(scene.say(&say::title()));
    page.expects = Some(scene.say(&say::later()));
    page.into()
}

/// What stands behind the key to the other part: how the screen is used now, or in which language.
fn other(state: &FirstRunScreen, scene: &Scene<'_>) -> Phrase {
    let what = match state.area {
        Area::Way => {
            let language = scene.core.languages.get(state.language.at);
            language.map_or_else(String::new, |language| language.name.clone())
        }
        _ => {
            let way = WAYS
                .get(state.way.at)
                .map(|way| scene.say(&way_words(*way)));
            let how = scene.say(&say::how());
            format!("{how} {}", way.unwrap_or_default())
        }
    };
    say::other(what)
}

fn languages(state: &FirstRunScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    sheet.text(Role::Strong, 0, &scene.say(&say::choose_language()));
    if !scene.is_low() {
        sheet.blank();
    }
    let languages: Vec<Choice> = scene
        .core
        .languages
        .iter()
        .enumerate()
        .map(|(at, language)| {
            let choice = Choice::new(code(at, state.area == Area::Language), &language.name)
                .focused(at == state.language.at)
                .sign(Sign::One(
                    at == state.language.at && state.area == Area::Way,
                ));
            // Where each would take two lines, the marked one says it.
            let says_it = !scene.is_narrow() || at == state.language.at;
            if language.is_draft && says_it {
                choice.right(Role::Muted, scene.say(&say::draft_language()))
            } else {
                choice
            }
        })
        .collect();
    choices(sheet, 2, state.area == Area::Language, &languages);
}

fn way_words(way: Way) -> Phrase {
    match way {
        Way::AsItIs => say::as_it_is(),
        Way::Contrast => say::contrast(),
        Way::Plain => looks::way_plain(),
        Way::Projector => say::projector(),
    }
}

fn ways(state: &FirstRunScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    sheet.text(Role::Strong, 0, &scene.say(&say::how()));
    if !scene.is_low() {
        sheet.blank();
    }
    let ways: Vec<Choice> = WAYS
        .iter()
        .enumerate()
        .map(|(at, way)| {
            Choice::new(
                code(at, state.area == Area::Way),
                scene.say(&way_words(*way)),
            )
            .focused(at == state.way.at)
            .sign(Sign::Radio(at == state.way.at))
        })
        .collect();
    choices(sheet, 2, state.area == Area::Way, &ways);
}

/// Whether the signs that draw are seen: asked alone, because whoever does not see them cannot read the rest well.
fn signs<'t>(state: &FirstRunScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    let glyphs = scene.theme.glyphs();
    let signs = [glyphs.chosen, glyphs.focus, glyphs.horizontal].join(" ");
    sheet.text(Role::Strong, 0, &scene.say(&looks::see(signs)));
    sheet.blank();
    let lines = SEEN.iter().enumerate().map(|(at, glyphs)| {
        let text = match glyphs {
            Glyphs::Blocks => looks::see_yes(),
            Glyphs::Ascii => looks::see_no(),
        };
        Choice::new((at + 1).to_string(), scene.say(&text)).focused(at == state.seen.at)
    });
    choices(&mut sheet, 2, true, &lines.collect::<Vec<Choice>>());
    let mut page = Page::new(vec![scene.say(&home::title())], sheet);
    page.state = Some(scene.say(&say::title()));
    page.into()
}

/// Where the data are kept: asked alone, because each place has a path that must be read.
fn place<'t>(state: &FirstRunScreen, places: &Places, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    sheet.text(Role::Strong, 0, &scene.say(&kept::question()));
    sheet.blank();
    let is_typed = state.folder.is_some();
    let offers = places.offers();
    let lines = offers.iter().enumerate().map(|(at, offer)| {
        let (name, path) = match offer {
            Offer::Usual => (kept::usual(), Some(&places.usual)),
            Offer::Beside => (kept::beside(), places.beside.as_ref()),
            Offer::Typed => (kept::other(), None),
        };
        let line = Choice::new(code(at, !is_typed), scene.say(&name));
        let line = line
            .focused(at == state.place.at && !is_typed)
            .sign(Sign::Radio(at == state.place.at));
        Choice {
            meaning: path.cloned(),
            ..line
        }
    });
    choices(&mut sheet, 2, !is_typed, &lines.collect::<Vec<Choice>>());
    sheet.gap();
    if let Some(typing) = &state.folder {
        sheet.text(Role::Text, 2, &scene.say(&kept::which_folder(DATA_BESIDE)));
        let columns = box_columns(scene.core);
        typed(&mut sheet, typing, columns);
    }
    let mut page = Page::new(vec![scene.say(&home::title())], sheet);
    page.state = Some(scene.say(&say::title()));
    page.expects = Some(scene.say(&kept::expects()));
    page.into()
}

/// The digit of a line, where digits choose it now.
fn code(at: usize, acts: bool) -> String {
    match acts {
        true => (at + 1).to_string(),
        false => " ".to_owned(),
    }
}
