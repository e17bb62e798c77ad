//! What in a text points to a person: what has a shape of its own (`shape`: e-mail addresses, phone and personal numbers, accounts,
//! coordinates), and what only its words tell (`worded`: names, street addresses, dates of birth, in eight languages and both
//! scripts). The first are found with near certainty, the second are a help and no promise: whoever shares a file reads it.

use crate::exchange::decided::{Spot, Spots};
use crate::exchange::prepared::Prepared;
use crate::exchange::redact::Redaction;
use crate::exchange::{ExportInput, Options};
use crate::record::session::place::Place;

#[cfg(test)]
mod corpus;
mod shape;
mod vocabulary;
mod worded;

/// What stands where something was.
pub const MARK: &str = "[…]";

/// How many letters are shown on either side of a hit.
const AROUND: usize = 30;

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An e-mail address.
    Mail,
    /// A bank account.
    Account,
    /// A phone number.
    Phone,
    /// A personal number.
    Personal,
    /// Where something lies on the earth.
    Coordinates,
    /// A date of birth.
    Birth,
    /// A street with a number.
    Address,
    /// A name of a person.
    Name,
}

/// One span of a text that points to a person, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
}

impl Hit {
    /// Its own words.
    pub fn words<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.from..self.to).unwrap_or_default()
    }

    /// Its words with some that stand around, cut between words.
    pub fn around<'t>(&self, text: &'t str) -> &'t str {
        let before = text.get(..self.from).unwrap_or_default();
        let after = text.get(self.to..).unwrap_or_default();
        let far = before.char_indices().rev().nth(AROUND);
        let from = far.map_or(0, |(far, _)| {
            let near = before.get(far..).and_then(|near| near.find(' '));
            near.map_or(self.from, |space| far + space + 1)
        });
        let far = after.char_indices().nth(AROUND);
        let to = far.map_or(text.len(), |(far, _)| {
            let near = after.get(..far).and_then(|near| near.rfind(' '));
            self.to + near.unwrap_or_default()
        });
        text.get(from..to).unwrap_or_default()
    }
}

/// What points to a person in a text, in order and apart. Where two would overlap, the one with the surer shape stands.
pub fn hits(text: &str) -> Vec<Hit> {
    let mut found: Vec<Hit> = Vec::new();
    for hit in shape::hits(text).into_iter().chain(worded::hits(text)) {
        let is_apart = |other: &Hit| hit.to <= other.from || hit.from >= other.to;
        if found.iter().all(is_apart) {
            found.push(hit);
        }
    }
    found.sort_unstable_by_key(|hit| hit.from);
    found
}

/// The text with a mark in place of each, but for those that are kept.
pub fn marked(text: &str, keeps: impl Fn(&Hit) -> bool) -> String {
    let mut out = String::new();
    let mut at = 0;
    for hit in hits(text).into_iter().filter(|hit| !keeps(hit)) {
        out.push_str(text.get(at..hit.from).unwrap_or_default());
        out.push_str(MARK);
        at = hit.to;
    }
    out.push_str(text.get(at..).unwrap_or_default());
    out
}

/// In what a hit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// A text that is an answer.
    Answer,
    /// Why a question is not applicable.
    Reason,
    /// A note at a question.
    Note,
    /// What is missing.
    Gap,
    /// How a member sees it.
    Dissent,
    /// A line of evidence.
    Evidence,
    /// A source of the visit.
    Source,
    /// A note on the visit.
    VisitNote,
    /// A flag.
    Flag,
    /// A recommendation.
    Recommendation,
    /// What the visit is for, or what somebody declared.
    Opening,
}

/// A hit in what would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Under what a decision about it is kept.
    pub spot: Spot,
    /// The place it stands at, as it is written in files.
    pub place: String,
    /// The question it stands at, if it stands at one.
    pub at: Option<Place>,
    /// In what it stands.
    pub field: Field,
    /// What it is.
    pub kind: Kind,
    /// Its own words.
    pub words: String,
    /// The words around, its own among them.
    pub around: String,
}

/// What would leave with an export if nothing were marked. Nothing is looked at any more once it is to stop.
pub fn leaving(
    input: &ExportInput<'_>,
    options: &Options,
    is_stopped: &dyn Fn() -> bool,
) -> Vec<Leaving> {
    let spots = Spots::of(input, options);
    let options = &Options {
        marks: false,
        ..*options
    };
    let prepared = Prepared::of(input, options);
    let input = &prepared.input(input);
    let redaction = Redaction::of(input, options);
    let mut found = Vec::new();
    prepared.texts(input.questionnaire, &redaction, &mut |told| {
        if is_stopped() {
            return;
        }
        let text = told.text;
        found.extend(hits(text).into_iter().map(|hit| Leaving {
            spot: spots.words(&told.place, text, hit.from),
            place: told.place.clone(),
            at: told.at.cloned(),
            field: told.field,
            kind: hit.kind,
            words: hit.words(text).to_owned(),
            around: hit.around(text).to_owned(),
        }));
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hit_shows_the_words_around_it_cut_between_words() {
        let text = "During the long talk in the kitchen they said ask mira@example.org and nobody else in the whole house";
        let hit = hits(text)[0];
        assert_eq!(hit.kind, Kind::Mail);
        assert_eq!(hit.words(text), "mira@example.org");
        assert_eq!(
            hit.around(text),
            "in the kitchen they said ask mira@example.org and nobody else in the whole"
        );
        let hit = hits("mira@example.org")[0];
        assert_eq!(hit.around("mira@example.org"), "mira@example.org");
    }
}
