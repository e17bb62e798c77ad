//! The country whose pack applies, and the level of government where the country assesses one at a time. The regional questionnaire
//! without any pack is always the first line.

use crate::interface::app::core::Core;
use crate::interface::app::effect::Order;
use crate::interface::app::msg::{Offered, OfferedCountry};
use crate::interface::app::screen::Step;
use crate::interface::app::screen::new_assessment::NewAssessmentScreen;
use crate::interface::app::screen::new_assessment::stage::Stage;

/// What was chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum CountryChoice {
    /// The regional questionnaire, without any pack.
    Regional,
    /// A country's pack, and the level of government if it has levels.
    Of(OfferedCountry, Option<(String, String)>),
}

impl NewAssessmentScreen {
    /// What was chosen is called as the language calls it that is spoken now.
    pub(super) fn name_anew(&mut self, offered: &[Offered], countries: &[OfferedCountry]) {
        if let Some(chosen) = &mut self.questionnaire
            && let Some(now) = offered.iter().find(|one| one.digest == chosen.digest)
        {
            chosen.title.clone_from(&now.title);
            chosen.about.clone_from(&now.about);
        }
        if let Some(CountryChoice::Of(chosen, level)) = &mut self.country
            && let Some(now) = countries.iter().find(|one| one.country == chosen.country)
        {
            let name = |id: &String| now.levels.iter().find(|(known, _)| known == id);
            if let Some(found) = level.as_ref().and_then(|(id, _)| name(id)) {
                *level = Some(found.clone());
            }
            chosen.clone_from(now);
        }
    }

    /// The packs that adapt the chosen questionnaire.
    pub fn countries<'c>(&self, core: &'c Core) -> Vec<&'c OfferedCountry> {
        let Some(chosen) = &self.questionnaire else {
            return Vec::new();
        };
        let adapts = |offered: &&OfferedCountry| {
            offered.changes.iter().any(|target| {
                target.questionnaire == chosen.id && target.major == chosen.version.major
            })
        };
        core.countries.iter().filter(adapts).collect()
    }

    /// The country whose level of government is asked.
    pub fn levels_of(&self) -> Option<&OfferedCountry> {
        match &self.country {
            Some(CountryChoice::Of(country, None)) if !country.levels.is_empty() => Some(country),
            _ => None,
        }
    }

    /// How many lines the step has.
    pub(super) fn country_lines(&self, core: &Core) -> usize {
        match self.levels_of() {
            Some(country) => country.levels.len(),
            None => self.countries(core).len() + 1,
        }
    }

    /// Says whether the step was settled before.
    pub(super) fn country_is_settled(&self) -> bool {
        self.country.is_some() && self.levels_of().is_none()
    }

    /// Takes a line of the step. A pack is read at once, so that it is at hand when the last step keeps it.
    pub(super) fn choose_country(&mut self, at: usize, core: &mut Core) -> Step {
        if let Some(CountryChoice::Of(country, level @ None)) = &mut self.country
            && !country.levels.is_empty()
        {
            *level = country.levels.get(at).cloned();
            self.next();
            return Step::stay();
        }
        let offered = at
            .checked_sub(1)
            .and_then(|at| self.countries(core).get(at).map(|one| (*one).clone()));
        let code = offered.as_ref().map(|one| one.country.clone());
        let choice = offered.map_or(CountryChoice::Regional, |one| CountryChoice::Of(one, None));
        self.country = Some(choice);
        match self.levels_of() {
            Some(_) => self.begin_at_the_top(),
            None => self.next(),
        }
        let Some(questionnaire) = &self.questionnaire else {
            return Step::stay();
        };
        let read = core.effect(Order::LoadQuestionnaire(questionnaire.id.clone(), code));
        self.read = None;
        self.reading = Some(read.ticket);
        Step::effects(vec![read])
    }

    /// Another version was read than the one that was offered, and a pack may adapt that one only: asks where nothing was typed since.
    pub(super) fn ask_country_after_all(&mut self, core: &Core) {
        let has = !self.countries(core).is_empty();
        let had = std::mem::replace(&mut self.has_countries, has);
        let is_next = self.stage == Stage::Subject && self.text(Stage::Subject).is_empty();
        if self.has_countries && !had && is_next {
            self.go(Stage::Country);
        }
    }

    /// Goes back from the level of government to the countries; says whether it was there.
    pub(super) fn back_to_countries(&mut self) -> bool {
        let asks_level = self.stage == Stage::Country && self.levels_of().is_some();
        if asks_level {
            self.country = None;
            self.begin_at_the_top();
        }
        asks_level
    }

    /// What the opening records: the country and the level of government.
    pub(super) fn settled_country(&self) -> (Option<String>, Option<String>) {
        match &self.country {
            Some(CountryChoice::Of(country, level)) => (
                Some(country.country.clone()),
                level.as_ref().map(|(id, _)| id.clone()),
            ),
            Some(CountryChoice::Regional) | None => (None, None),
        }
    }
}
