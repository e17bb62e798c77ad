//! What somebody decided about what points to a person, before a file is shared: each hit of the leak check and each rating that rests
//! on what residents said alone. A decision is known again by the digest of what it was about, so that the same text at the same place
//! is not asked twice for the same readers, and a text that changed is asked anew. What nobody decided is left out.

use std::collections::BTreeMap;

use crate::base::digest::Digest;
use crate::base::id::SessionId;
use crate::engine::flow::evaluation::Standing;
use crate::engine::score::residents::resting_on_residents;
use crate::exchange::leak::{Leaving, leaving};
use crate::exchange::profile::Profile;
use crate::exchange::{ExportInput, Options};
use crate::record::session::place::Place;

/// What is to become of one thing in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It is written.
    Keep,
    /// It is not: words are replaced by a mark, a rating is left out with all beside it.
    Withhold,
}

/// What a decision is about: the digest of the readers, the place and the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot(Digest);

/// Whose spots they are: those of a session, for the readers of a profile. What may be told to a service was not decided for everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Spots {
    session: SessionId,
    profile: Profile,
}

impl Spots {
    /// Those of an export.
    pub(super) fn of(input: &ExportInput<'_>, options: &Options) -> Spots {
        Spots {
            session: input.session.id,
            profile: options.profile,
        }
    }

    /// The spot of the words that begin at a byte of a text.
    pub(super) fn words(self, place: &str, text: &str, from: usize) -> Spot {
        self.spot("words", place, text, from)
    }

    /// The spot of a rating.
    fn rating(self, standing: &Standing) -> Spot {
        let place = standing.place.to_string();
        self.spot("rating", &place, &format!("{:?}", standing.value()), 0)
    }

    fn spot(self, about: &str, place: &str, text: &str, from: usize) -> Spot {
        let session = self.session.as_u128().to_be_bytes();
        let from = (from as u64).to_be_bytes();
        Spot(Digest::of_parts([
            about.as_bytes(),
            &session,
            self.profile.as_str().as_bytes(),
            place.as_bytes(),
            text.as_bytes(),
            &from,
        ]))
    }
}

/// All decisions so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decided(BTreeMap<Spot, Verdict>);

impl Decided {
    /// Takes a decision; a later one about the same stands.
    pub fn decide(&mut self, spot: Spot, verdict: Verdict) {
        self.0.insert(spot, verdict);
    }

    /// Says whether it was decided to write it.
    pub(super) fn keeps(&self, spot: Spot) -> bool {
        self.0.get(&spot) == Some(&Verdict::Keep)
    }

    fn is_decided(&self, spot: Spot) -> bool {
        self.0.contains_key(&spot)
    }
}

/// Something to decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// Under what the decision is kept.
    pub spot: Spot,
    /// The question it stands at, if it stands at one.
    pub place: Option<Place>,
    /// What it is.
    pub matter: Matter,
}

/// What is to be decided about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Words that point to a person.
    Words(Box<Leaving>),
    /// A rating that rests on what residents said alone.
    Rating,
}

/// Says whether somebody decided to write a rating that rests on what residents said alone.
pub(super) fn keeps_rating(
    input: &ExportInput<'_>,
    options: &Options,
    standing: &Standing,
) -> bool {
    let spot = Spots::of(input, options).rating(standing);
    input.decided.is_some_and(|decided| decided.keeps(spot))
}

/// What would leave and nobody decided about: ratings first, then words. Nothing is looked at any more once it is to stop.
pub fn undecided(
    input: &ExportInput<'_>,
    options: &Options,
    is_stopped: &dyn Fn() -> bool,
) -> Vec<Undecided> {
    if options.is_internal() {
        return Vec::new();
    }
    let is_open = |spot: Spot| {
        input
            .decided
            .is_none_or(|decided| !decided.is_decided(spot))
    };
    let spots = Spots::of(input, options);
    let rests = resting_on_residents(input.questionnaire, input.evaluation, input.session);
    let mut all: Vec<Undecided> = rests
        .map(|(standing, _)| Undecided {
            spot: spots.rating(standing),
            place: Some(standing.place.clone()),
            matter: Matter::Rating,
        })
        .collect();
    all.extend(
        leaving(input, options, is_stopped)
            .into_iter()
            .map(|found| Undecided {
                spot: found.spot,
                place: found.at.clone(),
                matter: Matter::Words(Box::new(found)),
            }),
    );
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|one| is_open(one.spot) && seen.insert(one.spot));
    all
}
