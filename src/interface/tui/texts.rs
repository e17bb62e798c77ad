//! The texts at hand: which languages, and the texts of which questionnaire. The loop owns them; the model only reads them.

use crate::base::settings::Settings;
use crate::engine::upgrade::edition;
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::core::{Language, Texts};
use crate::interface::tui::package::Package;
use crate::record::session::edition::Edition;
use crate::record::session::event::{Event, NewEvent, SessionEvent};
use crate::text::i18n::catalog::Catalog;
use crate::text::i18n::locale::Locale;

/// The texts at hand, and what they are made of.
pub struct Speech {
    /// The interface alone.
    base: Catalog,
    /// The interface and the questionnaire that is open.
    whole: Catalog,
    package: Option<Package>,
    /// Every package that was at hand, and other editions to which an upgrade or its undo leads.
    known: Vec<Package>,
    first: Locale,
    second: Option<Locale>,
    /// What is spoken where nothing was chosen.
    usual: Locale,
    /// The language asked for in this run, and the chosen one that it is spoken in place of.
    asked: Option<(String, Option<String>)>,
    texts: Texts,
}

impl Speech {
    /// The interface in the chosen languages; without a choice, in that of the computer where it is on offer.
    pub fn new(base: Catalog, settings: &Settings, system: Option<&str>) -> Speech {
        let english = Locale::english();
        let texts = Texts {
            first: base.in_language(&english),
            second: None,
        };
        let system = system
            .and_then(|tag| base.languages().matching(tag))
            .map(|language| language.locale.clone());
        let mut speech = Speech {
            whole: base.clone(),
            base,
            package: None,
            known: Vec::new(),
            first: english.clone(),
            second: None,
            usual: system.unwrap_or(english),
            asked: None,
            texts,
        };
        speech.speak_as_chosen(settings);
        speech
    }

    /// Speaks what was asked for in this run or else chosen for this computer, or else what it speaks itself.
    pub fn speak_as_chosen(&mut self, settings: &Settings) {
        let second = settings.second_language.as_deref();
        let asked = self
            .asked
            .as_ref()
            .filter(|(_, over)| *over == settings.language);
        let tag = asked
            .map(|(tag, _)| tag.clone())
            .or(settings.language.clone());
        self.speak(&tag.unwrap_or_else(|| self.usual.to_string()), second);
    }

    /// Speaks a language for this run, over what was chosen for this computer and until something else is chosen.
    pub fn speak_for_now(&mut self, tag: &str, settings: &Settings) {
        self.asked = Some((tag.to_owned(), settings.language.clone()));
        self.speak_as_chosen(settings);
    }

    /// The texts at hand.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The interface in the first language, without any questionnaire.
    pub fn interface(&self) -> Catalog {
        self.base.in_language(&self.first)
    }

    /// The questionnaire whose texts are at hand.
    pub fn package(&self) -> Option<&Package> {
        self.package.as_ref()
    }

    /// The languages on offer.
    pub fn offered(&self) -> Vec<Language> {
        let offered = self.base.offered().into_iter();
        offered
            .map(|(language, review)| Language {
                tag: language.locale.to_string(),
                name: language.name,
                // The English is what all others are drafts of.
                is_draft: language.locale != Locale::english() && !review.is_reviewed(),
            })
            .collect()
    }

    /// Speaks other languages. A tag that is none leaves the language as it is.
    pub fn speak(&mut self, first: &str, second: Option<&str>) {
        self.first = Locale::parse(first).unwrap_or_else(|| self.first.clone());
        // The same language again would be no second one.
        let second = second.and_then(Locale::parse);
        self.second = second.filter(|second| *second != self.first);
        self.put_together();
    }

    /// Puts the texts of a questionnaire at hand, in the place of another's.
    pub fn put_at_hand(&mut self, package: Package) {
        let is_other = |known: &Package| !is_same(known, &package);
        if self.package.as_ref().is_none_or(is_other) {
            self.whole = package.speak(self.base.clone());
            self.put_together();
        }
        self.put_beside(package.clone());
        self.package = Some(package);
    }

    /// Keeps another edition, so that its texts are there when the session is carried to it.
    pub fn put_beside(&mut self, package: Package) {
        if !self.known.iter().any(|known| is_same(known, &package)) {
            self.known.push(package);
        }
    }

    /// Speaks the texts of the edition that a session is filled with now; says whether they are others than before.
    pub fn follow(&mut self, questionnaire: &Questionnaire) -> bool {
        let wanted = edition(questionnaire);
        let is_it = |package: &&Package| edition(&package.questionnaire) == wanted;
        if self.package.as_ref().is_none_or(|known| is_it(&known)) {
            return false;
        }
        match self.known.iter().find(is_it).cloned() {
            Some(package) => {
                self.put_at_hand(package);
                true
            }
            None => false,
        }
    }

    /// The packages that events fill a session with from then on.
    pub fn needed_by(&self, events: &[NewEvent]) -> Vec<Package> {
        let upgrades = events.iter().filter_map(|new| match &new.event {
            Event::Session(SessionEvent::Upgraded(upgrade)) => Some(&upgrade.to),
            _ => None,
        });
        let package = |wanted: &Edition| {
            let mut known = self.known.iter();
            known.find(|package| edition(&package.questionnaire) == *wanted)
        };
        upgrades.filter_map(package).cloned().collect()
    }

    fn put_together(&mut self) {
        self.texts = Texts {
            first: self.whole.in_language(&self.first),
            second: self
                .second
                .as_ref()
                .map(|second| self.whole.in_language(second)),
        };
    }
}

fn is_same(one: &Package, other: &Package) -> bool {
    one.digest() == other.digest() && one.pack_digest() == other.pack_digest()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::text::i18n::source::TextSources;

    #[test]
    fn the_english_that_all_others_are_made_from_is_offered_as_no_draft() {
        let mut sources = TextSources::default();
        for tag in ["en", "sq"] {
            let locale = Locale::parse(tag).unwrap();
            sources.add(locale, "home", "### status: draft\n\nhome-title = Fener");
        }
        let base = Catalog::new(&Locale::english(), Arc::default(), sources, []);
        let speech = Speech::new(base, &Settings::default(), None);
        let offered = speech.offered();
        let drafts: Vec<(&str, bool)> = offered
            .iter()
            .map(|language| (language.tag.as_str(), language.is_draft))
            .collect();
        assert_eq!(drafts, [("en", false), ("sq", true)]);
    }
    #[test]
    fn a_language_asked_for_in_this_run_is_spoken_again_after_a_session_until_another_is_chosen() {
        let base = Catalog::new(
            &Locale::english(),
            Arc::default(),
            TextSources::default(),
            [],
        );
        let mut settings = Settings {
            language: Some("sq".to_owned()),
            ..Settings::default()
        };
        let mut speech = Speech::new(base, &settings, None);
        speech.speak_for_now("en", &settings);
        speech.speak("bs", None);
        speech.speak_as_chosen(&settings);
        assert_eq!(speech.first.to_string(), "en");
        settings.language = Some("mk".to_owned());
        speech.speak_as_chosen(&settings);
        assert_eq!(speech.first.to_string(), "mk");
    }
}
