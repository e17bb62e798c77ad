//! What was settled in the steps of a new assessment, in words: one line a step. The last step shows all of them and is the only one
//! that may be longer than a window; how many pages it has is known here, by the wrapping that drawing shares.

use crate::form::model::questionnaire::SubjectKind;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::declared::link_words;
use crate::interface::app::measure::{self, Sides};
use crate::interface::app::pages::{self, Laid};
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::country::CountryChoice;
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::typed_line::members;
use crate::interface::app::wrap;
use crate::record::session::assessment::Mode;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{country, new as say};
use crate::text::i18n::phrase::Phrase;

/// How far the lines are moved in.
const INDENT: usize = 2;

/// The steps with their labels and what was settled in each.
pub fn settled(
    state: &NewAssessmentScreen,
    core: &Core,
    catalog: &Catalog,
) -> Vec<(Stage, String, String)> {
    let mut lines = values(state, core, catalog);
    // One member needs no way of working together, and is not told of one.
    let alone = members(state.text(Stage::Team)).len() < 2;
    lines.retain(|(stage, _, value)| match stage {
        Stage::Way => !alone,
        // Where no country has a pack for the questionnaire nothing was asked.
        Stage::Country => value.is_some(),
        _ => true,
    });
    let said = |(stage, label, value): (Stage, Phrase, Option<String>)| {
        let value = value.unwrap_or_else(|| catalog.say(&say::empty()));
        (stage, catalog.say(&label), value)
    };
    lines.into_iter().map(said).collect()
}

/// How many cells the labels take, so that what was settled stands in one column.
pub fn under(lines: &[(Stage, String, String)]) -> usize {
    let labels = lines.iter().map(|(_, label, _)| wrap::width(label));
    labels.max().unwrap_or(0) + 4
}

/// How many pages the last step has in this window.
pub(super) fn pages(state: &NewAssessmentScreen, core: &Core, texts: &Texts) -> usize {
    let lines = settled(state, core, &texts.first);
    let columns = usize::from(measure::columns(core.viewport.columns, Sides::None).main);
    let measure = columns.min(usize::from(measure::WIDEST_TEXT));
    let count = |text: &str, columns: usize| wrap::wrap(text, columns.max(1)).len().max(1);
    let row = |is_blank| Laid {
        is_blank,
        keeps: false,
    };
    let text = |text: &str, indent: usize| {
        let rows = 0..count(text, measure.saturating_sub(indent));
        rows.map(|at| Laid {
            is_blank: false,
            keeps: at > 0,
        })
    };
    // The question with a blank row before and after it, its help, and what was settled.
    let mut rows = vec![row(true), row(false), row(true)];
    rows.extend(text(&texts.first.say(&say::confirm_help()), INDENT));
    rows.push(row(true));
    let under = INDENT + under(&lines);
    for (_, _, value) in &lines {
        rows.extend(text(value, under));
    }
    // Where Enter acts.
    rows.push(row(true));
    // What the message says here may take more rows than one.
    let message = count(&texts.first.say(&say::nothing_yet()), columns);
    let keys = if core.viewport.columns < 60 { 2 } else { 1 };
    let room = usize::from(core.viewport.rows).saturating_sub(3 + keys + message);
    match rows.len() <= room {
        true => 1,
        // Where a page is turned, its last row says which it is.
        false => pages::pages(&rows, 0, room.saturating_sub(1).max(1)).len(),
    }
}

/// What was settled in each step.
fn values(
    state: &NewAssessmentScreen,
    core: &Core,
    catalog: &Catalog,
) -> Vec<(Stage, Phrase, Option<String>)> {
    let typed = |stage: Stage| Some(state.text(stage).to_owned()).filter(|text| !text.is_empty());
    let questionnaire = state
        .questionnaire
        .as_ref()
        .map(|offered| format!("{} {}", offered.title, offered.version));
    vec![
        (
            Stage::Questionnaire,
            say::label_questionnaire(),
            questionnaire,
        ),
        (
            Stage::Country,
            country::label(),
            country_words(state, catalog),
        ),
        (Stage::Subject, say::label_subject(), typed(Stage::Subject)),
        (Stage::Name, say::label_name(), typed(Stage::Name)),
        (Stage::Period, say::label_period(), typed(Stage::Period)),
        (
            Stage::Visits,
            say::label_visits(state.subject_kind().as_str()),
            typed(Stage::Visits),
        ),
        (
            Stage::Languages,
            say::label_languages(),
            Some(languages(state, core)).filter(|text| !text.is_empty()),
        ),
        (
            Stage::Team,
            say::label_team(),
            Some(members(state.text(Stage::Team)).join(", ")).filter(|text| !text.is_empty()),
        ),
        (
            Stage::Way,
            say::label_way(),
            state.way.map(|way| catalog.say(&way_words(way))),
        ),
        (
            Stage::Independence,
            say::label_independence(),
            state.link.map(|link| catalog.say(&link_words(link))),
        ),
        (
            Stage::Mode,
            say::label_mode(),
            state
                .mode
                .map(|mode| catalog.say(&mode_words(mode, state.subject_kind()))),
        ),
        (Stage::Purpose, say::label_purpose(), typed(Stage::Purpose)),
    ]
}

/// What was chosen, in words.
fn country_words(state: &NewAssessmentScreen, catalog: &Catalog) -> Option<String> {
    Some(match state.country.as_ref()? {
        CountryChoice::Regional => catalog.say(&country::regional()),
        CountryChoice::Of(offered, level) => match level {
            Some((_, level)) => format!("{}, {level}", offered.name),
            None => offered.name.clone(),
        },
    })
}

/// The chosen languages by their names.
fn languages(state: &NewAssessmentScreen, core: &Core) -> String {
    let name = |tag: &String| {
        let mut known = core.languages.iter();
        known
            .find(|language| language.tag == *tag)
            .map(|language| language.name.clone())
    };
    let tags = [&state.first, &state.second].into_iter().flatten();
    tags.filter_map(name).collect::<Vec<String>>().join(", ")
}

/// A way of working in words.
pub fn way_words(way: WayChoice) -> Phrase {
    match way {
        WayChoice::Together => say::together(),
        WayChoice::EachAlone => say::each_alone(),
        WayChoice::SharedOut => say::shared_out(),
    }
}

/// A mode in words, which follow what is assessed.
pub fn mode_words(mode: Mode, kind: SubjectKind) -> Phrase {
    match mode {
        Mode::SiteVisit => say::site_visit(kind.as_str()),
        Mode::Workshop => say::workshop(),
        Mode::Practice => say::practice(),
    }
}
