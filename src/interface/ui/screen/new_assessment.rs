//! The steps of a new assessment: the question of the step, what can be chosen or typed, and what was settled so far.

use crate::interface::app::declared::link_words;
use crate::interface::app::screen::new_assessment::country::CountryChoice;
use crate::interface::app::screen::new_assessment::settled::{
    mode_words, settled, under, way_words,
};
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::typed_line::members;
use crate::interface::app::screen::new_assessment::{MODES, NewAssessmentScreen, is_typed};
use crate::interface::app::screen::question::boxes::box_columns;
use crate::interface::ui::row::Row;
use crate::interface::ui::scene::Scene;
use crate::interface::ui::sheet::{Sheet, Shown};
use crate::interface::ui::theme::Role;
use crate::interface::ui::view::{Page, View};
use crate::interface::ui::widget::choices::{Choice, Sign, choices};
use crate::interface::ui::widget::field::{Content, Field, field};
use crate::record::session::rater::Link;
use crate::text::i18n::keys::first_run::draft_language;
use crate::text::i18n::keys::{country, new as say};
use crate::text::i18n::phrase::Phrase;

/// What the screen shows.
pub fn view<'t>(state: &NewAssessmentScreen, scene: &Scene<'t>) -> View<'t> {
    let mut sheet = scene.sheet();
    sheet.blank();
    let (question, help) = words(state);
    sheet.row(Row::new().span(Role::Strong, scene.say(&question)));
    if let Some(help) = help {
        sheet.blank();
        sheet.text(Role::Muted, 2, &scene.say(&help));
    }
    sheet.blank();
    match state.stage {
        Stage::Confirm => overview(state, scene, &mut sheet, true),
        stage if is_typed(stage, state) => typed(state, scene, &mut sheet),
        _ => lines(state, scene, &mut sheet),
    }
    if state.stage != Stage::Confirm {
        let mut settled = scene.sheet();
        overview(state, scene, &mut settled, false);
        // What was settled is worth the room below, but no second page, not even when a message takes two rows; the last step shows
        // it all.
        if sheet.rows().len() + 3 + settled.rows().len() <= scene.rows() {
            sheet.gap();
            sheet.rule();
            overview(state, scene, &mut sheet, false);
        }
    }
    let mut page = Page::new(vec![scene.say(&say::title())], sheet);
    let (at, of) = state.step();
    page.state = Some(scene.say(&say::step(at, of)));
    page.expects = Some(scene.say(&say::nothing_yet()));
    page.takes_data = true;
    page.into()
}

fn words(state: &NewAssessmentScreen) -> (Phrase, Option<Phrase>) {
    let kind = state.subject_kind().as_str();
    match state.stage {
        Stage::Questionnaire => (say::which_questionnaire(), None),
        Stage::Country => match state.levels_of() {
            Some(_) => (country::which_level(), Some(country::which_level_help())),
            None => (country::which(), Some(country::which_help())),
        },
        Stage::Subject => (say::which_subject(kind), Some(say::subject_help())),
        Stage::Name => (say::which_name(), Some(say::name_help())),
        Stage::Period => (say::which_period(), Some(say::period_help())),
        Stage::Visits => (say::which_visits(kind), Some(say::visits_help())),
        Stage::Languages if state.asks_second => (say::which_second(), None),
        Stage::Languages => (say::which_language(), None),
        Stage::Team => (say::who(), Some(say::who_help())),
        Stage::Way => (say::which_way(), None),
        Stage::Independence if is_typed(Stage::Independence, state) => (say::link_describe(), None),
        Stage::Independence if state.way == Some(WayChoice::EachAlone) => {
            let own = members(state.text(Stage::Team)).into_iter().next();
            (
                say::independence_own(kind, own.unwrap_or_default()),
                Some(say::independence_help()),
            )
        }
        Stage::Independence => (say::independence(kind), Some(say::independence_help())),
        Stage::Mode => (say::which_mode(), None),
        Stage::Purpose => (say::which_purpose(), Some(say::purpose_help())),
        Stage::Confirm => (say::confirm(), Some(say::confirm_help())),
    }
}

fn typed(state: &NewAssessmentScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    let in_list = state.stage == Stage::Subject && state.cursor.has_mark;
    let content = if in_list {
        Content::Resting(state.field.text())
    } else {
        Content::Typing(&state.field)
    };
    let columns = box_columns(scene.core);
    field(
        sheet,
        Field {
            content,
            columns,
            shown: columns.min(48),
            lines: 1,
        },
        "",
    );
    let matches = state.matches(scene.core);
    if state.stage == Stage::Subject && !matches.is_empty() {
        sheet.gap();
        sheet.row(Row::new().span(Role::Head, scene.say(&say::subject_known())));
        let lines: Vec<Choice> = matches
            .iter()
            .enumerate()
            .map(|(at, (_, code))| {
                Choice::new((at + 1).to_string(), code).focused(at == state.cursor.at)
            })
            .collect();
        choices(sheet, 2, in_list, &lines);
    }
}

/// What can be chosen in a step: its text, what it means, and whether it was chosen before.
fn offered(state: &NewAssessmentScreen, scene: &Scene<'_>) -> Vec<(String, Option<String>, bool)> {
    let core = scene.core;
    let mut texts: Vec<(String, Option<String>, bool)> = Vec::new();
    match state.stage {
        Stage::Questionnaire => texts.extend(core.library.iter().flatten().map(|offered| {
            let chosen = state
                .questionnaire
                .as_ref()
                .is_some_and(|known| known.id == offered.id);
            (
                format!("{} {}", offered.title, offered.version),
                Some(offered.about.clone()),
                chosen,
            )
        })),
        Stage::Country => texts.extend(countries(state, scene)),
        Stage::Languages => {
            if state.asks_second {
                texts.push((scene.say(&say::no_second()), None, false));
            }
            let (chosen, offered) = match state.asks_second {
                true => (&state.second, state.seconds(core, scene.texts)),
                false => (&state.first, state.firsts(core, scene.texts)),
            };
            texts.extend(offered.into_iter().map(|language| {
                let draft = language.is_draft.then(|| scene.say(&draft_language()));
                (
                    language.name.clone(),
                    draft,
                    chosen.as_ref() == Some(&language.tag),
                )
            }));
        }
        Stage::Way => texts.extend(
            WayChoice::ALL
                .iter()
                .map(|way| (scene.say(&way_words(*way)), None, state.way == Some(*way))),
        ),
        Stage::Independence => texts.extend(Link::ALL.iter().map(|link| {
            (
                scene.say(&link_words(*link)),
                None,
                state.link == Some(*link),
            )
        })),
        Stage::Mode => texts.extend(MODES.iter().map(|mode| {
            (
                scene.say(&mode_words(*mode, state.subject_kind())),
                None,
                state.mode == Some(*mode),
            )
        })),
        _ => {}
    }
    texts
}

/// The countries with a pack for the questionnaire, or the levels of government of the chosen one.
fn countries(
    state: &NewAssessmentScreen,
    scene: &Scene<'_>,
) -> Vec<(String, Option<String>, bool)> {
    if let Some(chosen) = state.levels_of() {
        let levels = chosen.levels.iter();
        return levels
            .map(|(_, name)| (name.clone(), None, false))
            .collect();
    }
    let regional = state.country == Some(CountryChoice::Regional);
    let mut lines = vec![(scene.say(&country::regional()), None, regional)];
    lines.extend(state.countries(scene.core).into_iter().map(|offered| {
        let facts = match &offered.signed_off_by {
            Some(partner) => country::signed(offered.law_as_of, partner),
            None => country::draft(offered.law_as_of),
        };
        let is_chosen = matches!(
            &state.country,
            Some(CountryChoice::Of(known, _)) if known.country == offered.country
        );
        let name = format!("{} {}", offered.country, offered.name);
        (name, Some(scene.say(&facts)), is_chosen)
    }));
    lines
}

fn lines(state: &NewAssessmentScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>) {
    if state.stage == Stage::Questionnaire && scene.core.library.is_none() {
        sheet.text(Role::Muted, 2, &scene.say(&say::reading()));
    }
    let lines: Vec<Choice> = offered(state, scene)
        .into_iter()
        .enumerate()
        .map(|(at, (text, meaning, chosen))| {
            let mut choice = Choice::new((at + 1).to_string(), text)
                .marked_in(&state.cursor, at)
                .sign(Sign::One(chosen));
            choice.meaning = meaning;
            choice
        })
        .collect();
    choices(sheet, 2, true, &lines);
}

/// What was settled so far: one line a step.
fn overview(state: &NewAssessmentScreen, scene: &Scene<'_>, sheet: &mut Sheet<'_>, whole: bool) {
    let lines = settled(state, scene.core, &scene.texts.first);
    let at = under(&lines);
    for (stage, label, value) in &lines {
        if whole || *stage < state.stage {
            sheet.labelled(2, label, at, Role::Text, value);
        }
    }
    if whole {
        // The keys act on the page as a whole: Enter creates it.
        sheet.row(Row::new().cursor());
        sheet.show(Shown::Page(state.page));
    }
}
