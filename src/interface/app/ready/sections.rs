//! The counts of the review: section by section, and all together. Progress alone; scores stand on their own page.

use crate::interface::app::open_session::OpenSession;
use crate::record::session::answer::Response;

/// What was answered, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Answered, not applicable or not verified.
    pub done: usize,
    /// Everything asked that takes an answer.
    pub all: usize,
    /// Of those done: not applicable.
    pub not_applicable: usize,
    /// Of those done: not verified.
    pub not_verified: usize,
}

/// One section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SectionLine {
    /// Its place among the sections.
    pub at: usize,
    /// Its printed number.
    pub number: u32,
    /// What was answered in it.
    pub answered: Answered,
    /// How many flags stand on its questions.
    pub flags: usize,
}

/// The sections that are asked.
pub fn sections(open: &OpenSession) -> Vec<SectionLine> {
    let sections = open.evaluation.sections.iter().enumerate();
    let asked = sections.filter(|(_, section)| section.hidden.is_none());
    asked
        .map(|(at, section)| SectionLine {
            at,
            number: section.number,
            answered: counted(open, section.standings.clone()),
            flags: flags_in(open, at),
        })
        .collect()
}

/// The whole session.
pub fn answered(open: &OpenSession) -> Answered {
    counted(open, 0..open.evaluation.standings.len())
}

fn counted(open: &OpenSession, range: std::ops::Range<usize>) -> Answered {
    let mut answered = Answered::default();
    let standings = open.evaluation.standings.get(range).unwrap_or_default();
    for standing in standings {
        answered.all += usize::from(standing.takes_answer);
        if !standing.is_done() {
            continue;
        }
        answered.done += 1;
        match standing.response {
            Some(Response::NotApplicable(_)) => answered.not_applicable += 1,
            Some(Response::NotVerified(_)) => answered.not_verified += 1,
            _ => {}
        }
    }
    answered
}

fn flags_in(open: &OpenSession, section: usize) -> usize {
    let flags = open.session.flags.values();
    let places = flags.filter_map(|flag| flag.place.as_ref());
    let standings = places.filter_map(|place| open.evaluation.standing(&open.questionnaire, place));
    standings
        .filter(|standing| standing.section == section)
        .count()
}
