//! What is to be done in this session, in three lists that Find shows: what is open, what is to be asked again, and what waits for a
//! yes. Each follows the order of walking, so that by means of verification it is sorted by whom to ask. It decides nothing: every line
//! stands here because of a flag or an answer.

use std::collections::BTreeSet;

use crate::engine::flow::evaluation::Standing;
use crate::engine::flow::requests;
use crate::engine::flow::trail::At;
use crate::interface::app::open_session::OpenSession;
use crate::interface::app::screen::find::Found;
use crate::record::session::answer::{NotVerified, Response};
use crate::record::session::event::FlagKind;
use crate::record::session::place::Place;
use crate::text::i18n::keys::to_do as say;
use crate::text::i18n::phrase::Phrase;

/// A list of what is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// What waits for an answer.
    Open,
    /// What is flagged to be asked again, and what could not be verified because nobody replied, opened or had time.
    AskAgain,
    /// Answers that wait to be confirmed after an upgrade, or for the team to agree.
    Unconfirmed,
}

impl List {
    /// All of them, in the order of Tab.
    pub const ALL: [List; 3] = [List::Open, List::AskAgain, List::Unconfirmed];

    /// What stands in the box of Find for the list.
    pub fn as_str(self) -> &'static str {
        match self {
            List::Open => "!",
            List::AskAgain => "!!",
            List::Unconfirmed => "!!!",
        }
    }

    /// The list that these words ask for.
    pub fn parse(words: &str) -> Option<List> {
        List::ALL
            .into_iter()
            .find(|list| list.as_str() == words.trim())
    }

    /// The list after this one, or before it, and round again.
    pub fn turn(self, by: isize) -> List {
        let count = List::ALL.len().cast_signed();
        let at = List::ALL.iter().position(|list| *list == self);
        let next = (at.map_or(0, usize::cast_signed) + by).rem_euclid(count);
        let next = List::ALL.get(next.cast_unsigned()).copied();
        next.unwrap_or(self)
    }

    /// Its name and how much is in it.
    pub fn words(self, count: usize) -> Phrase {
        match self {
            List::Open => say::open(count),
            List::AskAgain => say::ask_again(count),
            List::Unconfirmed => say::unconfirmed(count),
        }
    }

    /// What an empty list says, and how something comes to stand in it.
    pub fn empty(self) -> Phrase {
        match self {
            List::Open => say::nothing_open(),
            List::AskAgain => say::nothing_to_ask(),
            List::Unconfirmed => say::nothing_unconfirmed(),
        }
    }
}

/// What stands in a list.
pub fn listed(open: &OpenSession, list: List) -> Vec<Found> {
    match list {
        List::Open => waiting(open),
        List::AskAgain => to_ask(open),
        List::Unconfirmed => along(open)
            .filter(|one| one.waits_to_be_confirmed() || open.waits_for_the_team(one))
            .map(|one| Found::Question(one.place.clone()))
            .collect(),
    }
}

/// What is asked now, in the order of walking.
fn along(open: &OpenSession) -> impl Iterator<Item = &Standing> {
    open.trail.stops.iter().filter_map(|at| match at {
        At::Question(index) => open.evaluation.standings.get(*index),
        At::Rows(_) => None,
    })
}

/// First what a late reply lets answer, then what is open besides.
fn waiting(open: &OpenSession) -> Vec<Found> {
    let replied = requests::to_answer(&open.questionnaire, &open.evaluation, None);
    let is_told = |place: &Place| replied.iter().any(|standing| standing.place == *place);
    let rest = along(open).filter(|one| one.is_open() && !is_told(&one.place));
    let all = replied.iter().copied().chain(rest);
    all.map(|one| Found::Question(one.place.clone())).collect()
}

/// Flags with their words, then what stands not verified and can still be verified; one line for each flag, or else for the answer.
/// What a flag says about the visit as a whole comes last.
fn to_ask(open: &OpenSession) -> Vec<Found> {
    let flags = open.session.flags.values();
    let flags: Vec<_> = flags
        .filter(|flag| flag.kind == FlagKind::AskAgain)
        .collect();
    let flagged: BTreeSet<&Place> = flags
        .iter()
        .filter_map(|flag| flag.place.as_ref())
        .collect();
    let seat = |place: &Place| {
        let index = open.evaluation.index_of(&open.questionnaire, place)?;
        open.trail.from(At::Question(index))
    };
    let mut lines: Vec<(Option<usize>, Found)> = flags
        .iter()
        .map(|flag| {
            let line = Found::Flag(flag.place.clone(), flag.text.clone());
            (flag.place.as_ref().and_then(seat), line)
        })
        .collect();
    let unverified = along(open).filter(|one| may_be_asked(one) && !flagged.contains(&one.place));
    lines.extend(unverified.map(|one| (seat(&one.place), Found::Question(one.place.clone()))));
    lines.sort_by_key(|(seat, _)| seat.unwrap_or(usize::MAX));
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Says whether asking again could verify it: not where sources conflict, and never where a person is protected.
fn may_be_asked(standing: &Standing) -> bool {
    let reason = match &standing.response {
        Some(Response::NotVerified(reason)) if standing.is_done() => reason,
        _ => return false,
    };
    matches!(
        reason,
        NotVerified::NoReply | NotVerified::NoAccess | NotVerified::NoTime
    )
}
