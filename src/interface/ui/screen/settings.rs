//! Settings: one line each, with the value it has now.

use crate::base::settings::{Glyphs, Look};
use crate::interface::app::screen::settings::{LINES, Line, SettingsScreen};
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, choices};
use crate::text::i18n::keys::settings as say;

/// What the screen shows.
pub fn view<'t>(state: &SettingsScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    let settings = &scene.core.settings;
    let lines: Vec<Choice> = LINES
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let (label, value) = match line {
                Line::Language => (say::language(), {
                    // Where none was chosen, nothing stands against the one in force.
                    let (own, kept) = (scene.core.first_language(), settings.language.as_deref());
                    in_force(scene, own, kept.or(own))
                }),
                Line::Second => (
                    say::second(),
                    in_force(
                        scene,
                        scene.core.second_language(),
                        settings.second_language.as_deref(),
                    ),
                ),
                Line::Look => (say::look(), scene.say(&look_words(settings.look))),
                Line::Glyphs => (
                    say::glyphs(),
                    scene.say(&if settings.glyphs == Glyphs::Blocks {
                        say::blocks()
                    } else {
                        say::ascii()
                    }),
                ),
                Line::Wait => (
                    say::wait(),
                    scene.say(&if settings.always_wait {
                        say::wait_on()
                    } else {
                        say::wait_off()
                    }),
                ),
            };
            let mut choice =
                Choice::new((at + 1).to_string(), scene.say(&label)).focused(at == state.cursor.at);
            choice.meaning = Some(value);
            choice
        })
        .collect();
    choices(&mut sheet, 2, true, &lines);
    sheet.gap();
    sheet.text(Role::Muted, 2, &scene.say(&say::colour_alone()));
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    page.expects = Some(scene.say(&say::works_at_once()));
    page.into()
}

/// A language: the one in force first, because an assessment has its own.
fn in_force(scene: &Scene<'_>, own: Option<&str>, kept: Option<&str>) -> String {
    let name = |tag: Option<&str>| {
        let mut known = scene.core.languages.iter();
        known
            .find(|language| Some(language.tag.as_str()) == tag)
            .map_or_else(|| scene.say(&say::none()), |known| known.name.clone())
    };
    match scene.core.open.is_some() && own != kept {
        true => scene.say(&say::in_assessment(name(own), name(kept))),
        false => name(kept),
    }
}

fn look_words(look: Look) -> crate::text::i18n::phrase::Phrase {
    match look {
        Look::Dark => say::dark(),
        Look::Light => say::light(),
        Look::ContrastDark => say::contrast_dark(),
        Look::ContrastLight => say::contrast_light(),
        Look::Mono => say::mono(),
    }
}
