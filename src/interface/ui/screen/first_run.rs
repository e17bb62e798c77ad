//! The first start: languages in themselves, ways of use, nothing else.

use crate::base::settings::Look;
use crate::interface::app::screen::first_run::{Area, FirstRunScreen, WAYS};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::text::i18n::keys::{first_run as say, home};

/// What the screen shows.
pub fn view<'t>(state: &FirstRunScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    sheet.text(Role::Strong, 0, &scene.say(&say::choose_language()));
    sheet.blank();
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
            if language.is_draft {
                choice.right(Role::Muted, scene.say(&say::draft_language()))
            } else {
                choice
            }
        })
        .collect();
    choices(&mut sheet, 2, state.area == Area::Language, &languages);
    sheet.gap();
    sheet.text(Role::Strong, 0, &scene.say(&say::how()));
    sheet.blank();
    let ways: Vec<Choice> = WAYS
        .iter()
        .enumerate()
        .map(|(at, look)| {
            let text = match look {
                Look::ContrastDark | Look::ContrastLight => say::contrast(),
                Look::Light => say::projector(),
                Look::Dark | Look::Mono => say::as_it_is(),
            };
            Choice::new(code(at, state.area == Area::Way), scene.say(&text))
                .focused(at == state.way.at)
                .sign(Sign::Radio(at == state.way.at))
        })
        .collect();
    choices(&mut sheet, 2, state.area == Area::Way, &ways);
    let mut page = Page::new(vec![scene.say(&home::title())], sheet);
    page.state = Some(scene.say(&say::title()));
    page.expects = Some(scene.say(&say::later()));
    page.into()
}

/// The digit of a line, where digits choose it now.
fn code(at: usize, acts: bool) -> String {
    match acts {
        true => (at + 1).to_string(),
        false => " ".to_owned(),
    }
}
