//! Editions in the session being walked: which are at hand, whether a newer one is on offer, what an upgrade did to a question, and how
//! the session follows when an upgrade is recorded, taken back or done again.

use std::sync::Arc;

use crate::base::id::{EventId, QuestionId};
use crate::engine::upgrade::{Passage, Plan, drops, edition, stands};
use crate::form::diff::Compared;
use crate::form::model::questionnaire::Questionnaire;
use crate::interface::app::core::{Core, Ctx};
use crate::interface::app::effect::Effect;
use crate::interface::app::open_session::OpenSession;
use crate::record::session::edition::{Edition, Upgrade, of_package};
use crate::record::session::event::{Cause, Event, NewEvent, SessionEvent};
use crate::record::session::place::Place;
use crate::record::session::summary::{Draft, Summary};
use crate::text::i18n::keys::{question, upgrade as say};
use crate::text::i18n::locale::Locale;

/// The draft that says of which edition it was told that it is there.
const TOLD: &str = "here.newer";

impl OpenSession {
    /// The edition it is filled with.
    pub fn edition(&self) -> Edition {
        self.session.edition(&self.assessment.opening)
    }

    /// The way to the newer edition on offer.
    pub fn newer(&self) -> Option<&Arc<Passage>> {
        let now = self.edition();
        let mut passages = self.passages.iter().rev();
        passages.find(|passage| edition(&passage.old) == now)
    }

    /// What the upgrade on offer would do.
    pub fn plan(&self) -> Option<Plan> {
        let passage = self.newer()?;
        Some(passage.plan(&self.session, &self.assessment.opening))
    }

    /// A questionnaire that is at hand in that edition.
    pub fn at_hand(&self, wanted: &Edition) -> Option<&Arc<Questionnaire>> {
        let passages = self.passages.iter();
        let known = passages.flat_map(|passage| [&passage.old, &passage.new]);
        let mut all = std::iter::once(&self.questionnaire).chain(known);
        all.find(|questionnaire| edition(questionnaire) == *wanted)
    }

    /// The passage of an upgrade that was recorded.
    fn passage_of(&self, upgrade: &Upgrade) -> Option<&Arc<Passage>> {
        let mut passages = self.passages.iter();
        passages.find(|passage| {
            edition(&passage.old) == upgrade.from && edition(&passage.new) == upgrade.to
        })
    }

    /// The upgrade since which the answer at a place waits to be confirmed, and what the question was called then.
    pub fn changed_by(&self, place: &Place) -> Option<(&Upgrade, &Arc<Passage>, QuestionId)> {
        let mut then = place.clone();
        for upgrade in self.session.upgrades.iter().rev() {
            if upgrade.confirm.contains(&then) {
                return Some((upgrade, self.passage_of(upgrade)?, then.question));
            }
            // Also through editions that did not ask it: what waited before it went away waits when it is back.
            then = upgrade.before(&then);
        }
        None
    }

    /// Everything that was answered and is no longer asked about because an upgrade left it behind, with what is known of its question.
    pub fn left_behind(&self, locale: &Locale) -> Vec<(&Place, Option<&Compared>)> {
        let is_left = |place: &&Place| {
            let is_placed = self.evaluation.index_of(&self.questionnaire, place);
            let question = self.questionnaire.question(&place.question);
            // A row that was taken away comes back with what was answered in it.
            drops(&self.questionnaire, &place.question)
                || (is_placed.is_none() && (question.is_none() || self.has_moved(place)))
        };
        let found = self.session.answers.iter();
        let found = found.filter(|(place, answer)| stands(answer) && is_left(place));
        found
            .map(|(place, _)| (place, self.last_known(place, locale)))
            .collect()
    }

    /// Says whether a question stands in other repeats than when it was answered.
    fn has_moved(&self, place: &Place) -> bool {
        let index = self.questionnaire.find(place.question.as_str());
        let node = index.and_then(|index| self.questionnaire.node(index));
        node.is_some_and(|node| node.repeats.len() != place.at.0.len())
    }

    /// What the last edition that had a question said of it, followed from its id of today back to the one it had there.
    pub(super) fn last_known(&self, place: &Place, locale: &Locale) -> Option<&Compared> {
        let mut then = place.clone();
        self.session.upgrades.iter().rev().find_map(|upgrade| {
            then = upgrade.before(&then);
            let passage = self.passage_of(upgrade)?;
            passage.said_before(&then.question, locale)
        })
    }

    /// The number that a question had in an edition that is not the one of today.
    pub(super) fn last_number(&self, place: &Place) -> Option<String> {
        if let Some(known) = self.last_known(place, &self.questionnaire.default_locale) {
            return Some(known.number.clone());
        }
        let id = of_package(&place.question);
        let passages = self.passages.iter().rev();
        let mut compared = passages.flat_map(|passage| &passage.compared);
        let known = compared.find(|one| {
            let before = one.before.as_ref();
            one.id.as_str() == id || before.is_some_and(|before| before.as_str() == id)
        });
        known.map(|one| one.number.clone())
    }

    /// The place of today of one whose question has another id in this edition; `None` where it has the same, or none.
    pub fn today(&self, place: &Place) -> Option<Place> {
        if self.passages.is_empty() || self.questionnaire.question(&place.question).is_some() {
            return None;
        }
        let passages = self.passages.iter().rev();
        let compared = passages.flat_map(|passage| &passage.compared);
        let mut others = compared.filter_map(|one| match &one.before {
            Some(before) if *before == place.question => Some(&one.id),
            Some(before) if one.id == place.question => Some(before),
            _ => None,
        });
        let id = others.find(|id| self.questionnaire.question(id).is_some())?;
        Some(Place {
            question: id.clone(),
            at: place.at.clone(),
        })
    }

    /// How many answers an upgrade left behind.
    pub fn count_left_behind(&self) -> usize {
        match self.session.upgrades.is_empty() {
            true => 0,
            false => self.left_behind(&self.questionnaire.default_locale).len(),
        }
    }

    /// Carries the session over where no screen does it: the event, what was half typed that moves with it, and how far the session is.
    pub fn carry(&mut self, upgrade: Upgrade, ctx: &Ctx<'_>) -> (NewEvent, Vec<Draft>, Summary) {
        let event = SessionEvent::Upgraded(upgrade);
        let drafts = self.move_drafts(&event);
        let new = NewEvent {
            id: EventId::new(ctx.moment.id(0)),
            at: ctx.moment.at,
            by: self.answering,
            cause: Cause::Done,
            event: Event::Session(event),
        };
        self.apply(&new, ctx);
        (new, drafts, self.summary())
    }

    /// Takes up the edition that the session is filled with now; says whether it is another one.
    pub(super) fn follow_edition(&mut self) -> bool {
        let wanted = self.edition();
        if edition(&self.questionnaire) == wanted {
            return false;
        }
        match self.at_hand(&wanted).map(Arc::clone) {
            Some(questionnaire) => {
                self.questionnaire = questionnaire;
                true
            }
            None => false,
        }
    }

    /// Says whether an event leads to an edition that is not at hand: then it cannot be recorded now.
    pub(super) fn misses_edition(&self, event: &SessionEvent) -> bool {
        match event {
            SessionEvent::Upgraded(upgrade) => self.at_hand(&upgrade.to).is_none(),
            SessionEvent::UpgradeTakenBack(upgrade) => self.at_hand(&upgrade.from).is_none(),
            _ => false,
        }
    }

    /// What was half typed at renamed questions moves with them: what is kept, and what of it is to be written.
    pub(super) fn move_drafts(&mut self, event: &SessionEvent) -> Vec<Draft> {
        let (upgrade, forth) = match event {
            SessionEvent::Upgraded(upgrade) => (upgrade, true),
            SessionEvent::UpgradeTakenBack(upgrade) => (upgrade, false),
            _ => return Vec::new(),
        };
        let moved = |name: &str| {
            let id = name.split('[').next().unwrap_or(name);
            let place = Place::new(QuestionId::new(id));
            let other = match forth {
                true => upgrade.now(&place),
                false => upgrade.before(&place),
            };
            let is_other = !id.is_empty() && other != place;
            is_other.then(|| name.replacen(id, other.question.as_str(), 1))
        };
        let (mut leaving, mut coming) = (Vec::new(), Vec::new());
        for (place, field, text) in self.drafts.all() {
            if let Some(now) = moved(place) {
                leaving.push((place.to_owned(), field.to_owned(), None));
                coming.push((now, field.to_owned(), Some(text.to_owned())));
            } else if let Some(now) = moved(text).filter(|_| field == "here") {
                coming.push((place.to_owned(), field.to_owned(), Some(now)));
            }
        }
        let session = self.session.id;
        // Some take the places of others, so all of them leave first.
        let drafts = leaving
            .into_iter()
            .chain(coming)
            .filter_map(|(place, field, text)| {
                let changed = self.drafts.change(&place, &field, text.as_deref());
                changed.then_some(Draft {
                    session,
                    place,
                    field,
                    text,
                })
            });
        drafts.collect()
    }
}

impl Core {
    /// Says once, when the session opens, that a newer edition is there; it asks for nothing.
    pub fn tell_newer(&mut self) -> Vec<Effect> {
        let may_write = self.may_write();
        let Some(open) = self.open.as_ref().filter(|_| may_write) else {
            return Vec::new();
        };
        let Some(passage) = open.newer().filter(|_| !open.session.is_signed()) else {
            return Vec::new();
        };
        let to = edition(&passage.new);
        let name = to.pack.map_or(to.package.to_string(), |pack| {
            format!("{} {pack}", to.package)
        });
        if open.drafts.get("", TOLD) == Some(name.as_str()) {
            return Vec::new();
        }
        let newer = say::newer(name_of(passage));
        let said = self.message.take().map(|message| message.phrase);
        self.say(match said {
            Some(said) => question::echo_and(said, newer),
            None => newer,
        });
        self.keep_draft(String::new(), TOLD, Some(name))
    }
}

/// What the newer edition is called: by its version, or by the day of its country pack where that alone is newer.
pub fn name_of(passage: &Passage) -> crate::text::i18n::phrase::Phrase {
    match (
        &passage.new.pack,
        passage.new.version == passage.old.version,
    ) {
        (Some(pack), true) => say::pack_of(pack.country.as_str(), pack.law_as_of),
        _ => say::version_of(passage.new.version.to_string()),
    }
}
