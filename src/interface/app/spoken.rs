//! The languages that a session is shown in: those chosen for it last, or else those that its assessment was opened in. The choice stands
//! beside the record and not in it, as where the rater is does: no undo takes it back, a signed session can still be read in another
//! language, and nothing that leaves knows which language the screen spoke.

use crate::interface::app::core::Core;
use crate::interface::app::effect::{Effect, Order};
use crate::interface::app::open_session::Drafts;
use crate::record::session::assessment::Opening;
use crate::record::session::summary::Draft;
use crate::text::i18n::keys::settings as say;

/// The draft that keeps the choice: a part of where the rater is.
const LANGUAGES: &str = "here.languages";

/// The languages of a session, by their tags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spoken {
    /// The language of the screen and of the questions; `None` when the session brings none.
    pub first: Option<String>,
    /// The one that F8 shows.
    pub second: Option<String>,
    /// Whether they were chosen within the session. Then no second language is a choice, too, and not the computer's to fill.
    pub is_chosen: bool,
}

impl Spoken {
    /// The languages of a session that opens.
    pub fn of(opening: &Opening, drafts: &Drafts) -> Spoken {
        Spoken::kept(drafts.get("", LANGUAGES), opening)
    }

    /// The same from the drafts as they are read.
    pub fn of_read(opening: &Opening, drafts: &[Draft]) -> Spoken {
        let is_it = |draft: &&Draft| draft.place.is_empty() && draft.field == LANGUAGES;
        let kept = drafts.iter().find(is_it);
        Spoken::kept(kept.and_then(|draft| draft.text.as_deref()), opening)
    }

    fn kept(kept: Option<&str>, opening: &Opening) -> Spoken {
        let mut chosen = kept.into_iter().flat_map(str::split_whitespace);
        match chosen.next() {
            Some(first) => Spoken {
                first: Some(first.to_owned()),
                second: chosen.next().map(str::to_owned),
                is_chosen: true,
            },
            None => {
                let mut opened = opening.languages.iter().map(ToString::to_string);
                Spoken {
                    first: opened.next(),
                    second: opened.next(),
                    is_chosen: false,
                }
            }
        }
    }

    /// The second language: the session's, or the computer's where the session neither has nor declined one; never the first again.
    pub fn second_or<'a>(&'a self, of_computer: Option<&'a str>) -> Option<&'a str> {
        let own = self.second.as_deref();
        let second = match self.is_chosen {
            true => own,
            false => own.or(of_computer),
        };
        second.filter(|second| Some(*second) != self.first.as_deref())
    }
}

impl Core {
    /// The tag of the first language in force: the session's, or else the computer's; `None` when neither was chosen.
    pub fn first_language(&self) -> Option<&str> {
        let own = self
            .open
            .as_ref()
            .and_then(|open| open.spoken.first.as_deref());
        own.or(self.settings.language.as_deref())
    }

    /// The tag of the second language in force; never the first one again.
    pub fn second_language(&self) -> Option<&str> {
        let of_computer = self.settings.second_language.as_deref();
        let second = match &self.open {
            Some(open) => open.spoken.second_or(of_computer),
            None => of_computer,
        };
        second.filter(|second| Some(*second) != self.first_language())
    }

    /// Speaks other languages from now on: in the open session, which remembers them, or else everywhere on this computer.
    pub fn choose_languages(&mut self, first: String, second: Option<String>) -> Vec<Effect> {
        // What was chosen is what is seen.
        self.shows_second = false;
        let mut effects = match self.open.as_mut() {
            Some(open) => {
                open.spoken = Spoken {
                    first: Some(first.clone()),
                    second: second.clone(),
                    is_chosen: true,
                };
                self.say(match self.may_write() {
                    true => say::session_remembers(),
                    false => say::session_forgets(),
                });
                let tags: Vec<&str> = std::iter::once(&first)
                    .chain(&second)
                    .map(String::as_str)
                    .collect();
                self.keep_draft(String::new(), LANGUAGES, Some(tags.join(" ")))
            }
            None => {
                self.settings.language = Some(first.clone());
                self.settings.second_language.clone_from(&second);
                let settings = self.settings.clone();
                vec![self.effect(Order::KeepSettings(settings))]
            }
        };
        effects.push(self.effect(Order::UseLanguages { first, second }));
        // The titles of what is on offer are words, and in the order of the language they were read in.
        if self.open.is_none() && self.library.is_some() {
            effects.push(self.effect(Order::ReadLibrary));
        }
        effects
    }
}
