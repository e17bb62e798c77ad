//! Which exact package and country pack a session is filled with, and how it was carried from one to another. What an upgrade has to say
//! is said in ids: which questions were renamed, and at which places the answer must be confirmed again because its question no longer
//! means the same. Which those are follows from both packages, so whoever compares them hands it in; the fold reads no package.

use crate::base::digest::Digest;
use crate::base::id::QuestionId;
use crate::form::model::version::Version;
use crate::record::session::assessment::Opening;
use crate::record::session::fold::Session;
use crate::record::session::place::Place;

/// An exact package with the pack it was adapted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    /// The version of the questionnaire.
    pub version: Version,
    /// The digest of its package.
    pub package: Digest,
    /// The digest of the country pack.
    pub pack: Option<Digest>,
}

/// A session carried to another edition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upgrade {
    /// What it was filled with.
    pub from: Edition,
    /// What it is filled with now.
    pub to: Edition,
    /// Questions that have another id now: the one before and today's. One that an earlier edition left behind under such an id is
    /// among them with the id it is [set aside](aside) under.
    pub renamed: Vec<(QuestionId, QuestionId)>,
    /// Places, by today's ids, whose answer was given and must be confirmed again; those that waited for it already are not among them.
    pub confirm: Vec<Place>,
}

impl Upgrade {
    /// Today's place of a place before.
    pub fn now(&self, before: &Place) -> Place {
        let pairs = self.renamed.iter().map(|(before, now)| (before, now));
        moved(before, &pairs.collect::<Vec<_>>())
    }

    /// The place before of today's.
    pub fn before(&self, now: &Place) -> Place {
        let pairs = self.renamed.iter().map(|(before, now)| (now, before));
        moved(now, &pairs.collect::<Vec<_>>())
    }
}

/// The same rows of a question under its other id. No two places become one: where something stands at an id that another question takes,
/// it goes to the id that became free, and comes back from there.
fn moved(place: &Place, pairs: &[(&QuestionId, &QuestionId)]) -> Place {
    let to = |id: &QuestionId| pairs.iter().find(|(one, _)| *one == id);
    let from = |id: &QuestionId| pairs.iter().find(|(_, other)| *other == id);
    let free = || {
        let mut id = &place.question;
        for _ in pairs {
            id = from(id).map_or(id, |(one, _)| *one);
        }
        id
    };
    Place {
        question: to(&place.question)
            .map_or_else(free, |(_, other)| *other)
            .clone(),
        at: place.at.clone(),
    }
}

/// Between the id a question had and the number it was set aside under; no id of a package has it.
const ASIDE: char = '~';

/// The id under which a question is set aside that an earlier edition left behind, when another question takes its id.
pub fn aside(id: &QuestionId, number: usize) -> QuestionId {
    QuestionId::new(&format!("{}{ASIDE}{number}", of_package(id)))
}

/// Says whether an id is one that a question was set aside under.
pub fn is_aside(id: &QuestionId) -> bool {
    id.as_str().contains(ASIDE)
}

/// The id that a question had in its package, also where it was set aside.
pub fn of_package(id: &QuestionId) -> &str {
    let whole = id.as_str();
    whole.split_once(ASIDE).map_or(whole, |(id, _)| id)
}

impl Session {
    /// What it is filled with now; an assessment says what it was opened with.
    pub fn edition(&self, opening: &Opening) -> Edition {
        match self.upgrades.last() {
            Some(upgrade) => upgrade.to.clone(),
            None => Edition {
                version: opening.version,
                package: self.header.package,
                pack: opening.pack,
            },
        }
    }

    /// Says whether anything stands at a question or points to it.
    pub fn holds(&self, question: &QuestionId) -> bool {
        let flags = self.flags.values().flat_map(|flag| &flag.place);
        let notes = self.visit_notes.values().flat_map(|note| &note.tied);
        let recommendations = self.recommendations.values().flat_map(|one| &one.places);
        let recent = self.recent.iter().map(|(place, _)| place);
        let beside = flags.chain(notes).chain(recommendations).chain(recent);
        let mut all = self.answers.keys().chain(beside);
        all.any(|place| place.question == *question)
    }

    /// Folds an upgrade in: what stands at renamed questions moves, and what changed its meaning waits to be confirmed. Nothing goes
    /// away, whether or not its question is asked any more.
    pub(super) fn upgrade(&mut self, upgrade: &Upgrade) {
        self.header.package = upgrade.to.package;
        self.move_places(|place| upgrade.now(place));
        self.mark(&upgrade.confirm, true);
        self.upgrades.push(upgrade.clone());
    }

    /// Folds in that an upgrade was taken back.
    pub(super) fn take_back_upgrade(&mut self, upgrade: &Upgrade) {
        self.header.package = upgrade.from.package;
        self.mark(&upgrade.confirm, false);
        self.move_places(|place| upgrade.before(place));
        self.upgrades.pop();
    }

    fn mark(&mut self, places: &[Place], on: bool) {
        for place in places {
            if let Some(answer) = self.answers.get_mut(place) {
                answer.confirm = on && answer.response.is_some();
            }
        }
    }

    fn move_places(&mut self, to: impl Fn(&Place) -> Place) {
        let answers = std::mem::take(&mut self.answers).into_iter();
        self.answers = answers.map(|(place, held)| (to(&place), held)).collect();
        let flags = self.flags.values_mut().flat_map(|flag| &mut flag.place);
        let notes = self.visit_notes.values_mut();
        let notes = notes.flat_map(|note| &mut note.tied);
        let recommendations = self.recommendations.values_mut();
        let recommendations = recommendations.flat_map(|one| &mut one.places);
        let recent = self.recent.iter_mut().map(|(place, _)| place);
        let all = flags.chain(notes).chain(recommendations).chain(recent);
        all.for_each(|place| *place = to(place));
    }
}
