//! Settings: one line each, with the value it has now. What the marked one does stands in the message line.

use crate::base::settings::{Glyphs, Look, Settings};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::app::screen::settings::{
    DATA_BESIDE, DATA_OPTION, DATA_VARIABLE, LINES, Line, SettingsScreen, ViewChoice,
};
use crate::interface::app::wrap::width;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::field::typed;
use crate::text::i18n::keys::{guide, looks, safety, settings as say};
use crate::text::i18n::phrase::Phrase;

/// Where the names of the settings begin: indent, mark, digit, two blanks.
const NAMES_AT: usize = 6;
/// A value stands beside its name only where it has at least so many cells.
const NARROWEST_VALUE: usize = 22;

/// What the screen shows.
pub fn view<'t>(state: &SettingsScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    if !scene.is_low() {
        sheet.blank();
    }
    let names: Vec<String> = LINES.iter().map(|line| scene.say(&name(*line))).collect();
    let longest = names.iter().map(|name| width(name)).max().unwrap_or(0);
    let beside = NAMES_AT + longest + 2;
    let stands_beside = beside + NARROWEST_VALUE <= sheet.measure();
    for (at, (line, name)) in LINES.iter().zip(&names).enumerate() {
        let is_marked = at == state.cursor.at && state.folder.is_none();
        let lead = Row::new()
            .blanks(2)
            .cursor_if(is_marked)
            .mark(scene.theme, is_marked)
            .text(((at + 1) % 10).to_string())
            .blanks(2)
            .selected(is_marked);
        let value = value(*line, scene);
        let in_one_row = NAMES_AT + width(name) + 2 + width(&value) <= sheet.columns();
        if stands_beside {
            let lead = lead.text(sheet.fit(name));
            sheet.after(lead, Role::Muted, beside, beside, &value);
        } else if in_one_row {
            sheet.row(lead.text(name).at_right(Role::Muted, value));
        } else {
            sheet.after(lead, Role::Text, NAMES_AT, NAMES_AT, name);
            let under = Row::new().with_last().selected(is_marked);
            sheet.after(under, Role::Muted, NAMES_AT, NAMES_AT, &value);
        }
    }
    sheet.gap();
    match &state.folder {
        Some(typing) => {
            sheet.text(Role::Text, 2, &scene.say(&looks::which_folder()));
            let columns = box_columns(scene.core);
            typed(&mut sheet, typing, columns);
        }
        None => {
            let data = scene.core.folders.data.clone();
            let data = looks::data(data, DATA_OPTION, DATA_VARIABLE, DATA_BESIDE);
            sheet.text(Role::Muted, 2, &scene.say(&data));
            sheet.text(Role::Muted, 2, &scene.say(&say::works_at_once()));
        }
    }
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    let marked = LINES.get(state.cursor.at);
    page.expects = marked
        .filter(|_| state.folder.is_none())
        .map(|line| scene.say(&about(*line, &scene.core.settings)));
    page.into()
}

fn name(line: Line) -> Phrase {
    match line {
        Line::Language => say::language(),
        Line::Second => say::second(),
        Line::Look => say::look(),
        Line::Glyphs => say::glyphs(),
        Line::View => looks::view(),
        Line::Wait => say::wait(),
        Line::Cover => looks::cover(),
        Line::Exports => looks::exports(),
        Line::Guide => guide::setting(),
        Line::Safety => safety::title(),
    }
}

/// What a setting does.
fn about(line: Line, settings: &Settings) -> Phrase {
    match line {
        Line::Language => looks::about_language(),
        Line::Second => looks::about_second(),
        Line::Look => say::colour_alone(),
        Line::Glyphs => looks::about_glyphs(),
        Line::View => match ViewChoice::of(settings) {
            ViewChoice::Usual => looks::about_view(),
            ViewChoice::Large => looks::about_large(),
            ViewChoice::Plain => looks::about_plain(),
        },
        Line::Wait => looks::about_wait(),
        Line::Cover => looks::about_cover(),
        Line::Exports => looks::about_exports(),
        Line::Guide => looks::about_guide(),
        Line::Safety => safety::means(),
    }
}

/// What a setting is now.
fn value(line: Line, scene: &Scene<'_>) -> String {
    let (core, settings) = (scene.core, &scene.core.settings);
    let phrase = match line {
        Line::Language => {
            // Where none was chosen, nothing stands against the one in force.
            let (own, kept) = (core.first_language(), settings.language.as_deref());
            return in_force(scene, own, kept.or(own));
        }
        Line::Second => {
            let kept = settings.second_language.as_deref();
            return in_force(scene, core.second_language(), kept);
        }
        Line::Look => look_words(settings.look),
        Line::Glyphs => match settings.glyphs {
            Glyphs::Blocks => say::blocks(),
            Glyphs::Ascii => say::ascii(),
        },
        Line::View => match ViewChoice::of(settings) {
            ViewChoice::Usual => looks::view_usual(),
            ViewChoice::Large => looks::large(),
            ViewChoice::Plain => looks::plain_on(),
        },
        Line::Wait if settings.always_wait => say::wait_on(),
        Line::Wait => say::wait_off(),
        Line::Cover if settings.cover_after == 0 => looks::off(),
        Line::Cover => looks::after_minutes(i64::from(settings.cover_after)),
        Line::Guide if settings.guided => guide::off(),
        Line::Guide => guide::on(),
        Line::Safety if core.is_encrypted => safety::encrypted_now(),
        Line::Safety => safety::plain_now(),
        Line::Exports => {
            let usual = &core.folders.exports;
            return settings.exports.as_ref().unwrap_or(usual).clone();
        }
    };
    scene.say(&phrase)
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

fn look_words(look: Look) -> Phrase {
    match look {
        Look::Dark => say::dark(),
        Look::Light => say::light(),
        Look::ContrastDark => say::contrast_dark(),
        Look::ContrastLight => say::contrast_light(),
        Look::Mono => say::mono(),
    }
}
