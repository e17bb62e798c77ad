//! What was settled in the steps of a new assessment, in words: one line a step. The last step shows all of them and is the only one
//! that may be longer than a window; how many pages it has is known here, by the wrapping that drawing shares.

use crate::form::model::questionnaire::SubjectKind;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::declared::link_words;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::country::CountryChoice;
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::turning::{INDENT, Laying};
use crate::interface::app::screen::new_assessment::typed_line::members;
use crate::interface::app::wrap;
use crate::record::session::assessment::Mode;
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::keys::{country, new as say, place};
use crate::text::i18n::phrase::Phrase;

/// The steps with their labels and what was settled in each.
pub fn settled(
    state: &NewAssessmentScreen,
    core: &Core,
    catalog: &Catalog,
) -> Vec<(Stage, String, String)> {
    let mut lines = values(state, core, catalog);
    // What was not asked is not told either.
    lines.retain(|(stage, _, _)| state.asks(*stage));
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
    let (question, help) = (say::confirm(), say::confirm_help());
    let mut laying = Laying::begin(&question, Some(&help), core, texts);
    let lines = settled(state, core, &texts.first);
    let under = INDENT + under(&lines);
    for (_, _, value) in &lines {
        laying.text(value, under);
    }
    // Where Enter acts.
    laying.blank();
    laying.pages(core, texts).len().max(1)
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
        (Stage::Carried, place::label_reason(), typed(Stage::Carried)),
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
