//! What a step of a new assessment asks, in words: its question, the help under it, and the lines to choose from. Drawing shows them, and
//! whoever turns the pages of a step counts them.

use crate::interface::app::carried;
use crate::interface::app::core::{Core, Texts};
use crate::interface::app::declared::link_words;
use crate::interface::app::screen::new_assessment::country::CountryChoice;
use crate::interface::app::screen::new_assessment::settled::{mode_words, way_words};
use crate::interface::app::screen::new_assessment::stage::{Stage, WayChoice};
use crate::interface::app::screen::new_assessment::typed_line::members;
use crate::interface::app::screen::new_assessment::{
    MODES, NewAssessmentScreen, for_real, is_typed,
};
use crate::record::session::assessment::Mode;
use crate::record::session::rater::Link;
use crate::text::i18n::keys::first_run::draft_language;
use crate::text::i18n::keys::{country, new as say, place};
use crate::text::i18n::phrase::Phrase;

/// A line to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choosable {
    /// What it says.
    pub text: String,
    /// What it means.
    pub meaning: Option<String>,
    /// Whether it was chosen before.
    pub is_chosen: bool,
}

impl Choosable {
    fn new(text: String, is_chosen: bool) -> Choosable {
        Choosable {
            text,
            meaning: None,
            is_chosen,
        }
    }

    fn meaning(self, meaning: String) -> Choosable {
        Choosable {
            meaning: Some(meaning),
            ..self
        }
    }
}

/// The question of a step, and the help under it.
pub fn words(state: &NewAssessmentScreen) -> (Phrase, Option<Phrase>) {
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
        Stage::Carried => (
            place::which_reason(),
            state.carrier.map(carried::reason_help),
        ),
        Stage::Confirm => (say::confirm(), Some(say::confirm_help())),
    }
}

/// What can be chosen in a step.
pub fn choosable(state: &NewAssessmentScreen, core: &Core, texts: &Texts) -> Vec<Choosable> {
    let told = |phrase: &Phrase| texts.first.say(phrase);
    match state.stage {
        Stage::Questionnaire => {
            let chosen = state.questionnaire.as_ref().map(|known| &known.id);
            let offered = for_real(core);
            let line = offered.map(|offered| {
                let text = format!("{} {}", offered.title, offered.version);
                Choosable::new(text, chosen == Some(&offered.id)).meaning(offered.about.clone())
            });
            line.collect()
        }
        Stage::Country => countries(state, core, texts),
        Stage::Languages => languages(state, core, texts),
        Stage::Way => {
            let line =
                |way: &WayChoice| Choosable::new(told(&way_words(*way)), state.way == Some(*way));
            WayChoice::ALL.iter().map(line).collect()
        }
        Stage::Independence => {
            let line =
                |link: &Link| Choosable::new(told(&link_words(*link)), state.link == Some(*link));
            Link::ALL.iter().map(line).collect()
        }
        Stage::Mode => {
            let kind = state.subject_kind();
            let line = |mode: &Mode| {
                Choosable::new(told(&mode_words(*mode, kind)), state.mode == Some(*mode))
            };
            MODES.iter().map(line).collect()
        }
        _ => Vec::new(),
    }
}

/// The languages: the first, or the second, which may be none.
fn languages(state: &NewAssessmentScreen, core: &Core, texts: &Texts) -> Vec<Choosable> {
    let (chosen, offered) = match state.asks_second {
        true => (&state.second, state.seconds(core, texts)),
        false => (&state.first, state.firsts(core, texts)),
    };
    let none = || Choosable::new(texts.first.say(&say::no_second()), false);
    let none = state.asks_second.then(none);
    let lines = offered.into_iter().map(|language| {
        let is_chosen = chosen.as_ref() == Some(&language.tag);
        let line = Choosable::new(language.name.clone(), is_chosen);
        match language.is_draft {
            true => line.meaning(texts.first.say(&draft_language())),
            false => line,
        }
    });
    none.into_iter().chain(lines).collect()
}

/// The countries with a pack for the questionnaire, or the levels of government of the chosen one.
fn countries(state: &NewAssessmentScreen, core: &Core, texts: &Texts) -> Vec<Choosable> {
    if let Some(chosen) = state.levels_of() {
        let levels = chosen.levels.iter();
        return levels
            .map(|(_, name)| Choosable::new(name.clone(), false))
            .collect();
    }
    let regional = state.country == Some(CountryChoice::Regional);
    let mut lines = vec![Choosable::new(
        texts.first.say(&country::regional()),
        regional,
    )];
    lines.extend(state.countries(core).into_iter().map(|offered| {
        let facts = match &offered.signed_off_by {
            Some(partner) => country::signed(offered.law_as_of, partner),
            None => country::draft(offered.law_as_of),
        };
        let is_chosen = matches!(
            &state.country,
            Some(CountryChoice::Of(known, _)) if known.country == offered.country
        );
        let name = format!("{} {}", offered.country, offered.name);
        Choosable::new(name, is_chosen).meaning(texts.first.say(&facts))
    }));
    lines
}
