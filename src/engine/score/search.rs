//! The search for the smallest set of answers that would change a band: every set while there are few, the ones that move most one
//! after another when there are many. It knows points and bands, no questions.

use std::cmp::Ordering;

use crate::engine::score::change::{Field, Reached};
use crate::engine::score::exact::Exact;
use crate::engine::score::grade::Verdict;

/// How many sets are tried before the search becomes greedy.
const MOST_TRIED: usize = 20_000;

/// An answer that could be different.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    pub(super) contribution: usize,
    pub(super) points: Exact,
    /// Whether nothing is answered there yet.
    pub(super) is_new: bool,
}

/// What was found.
pub(super) struct Found {
    pub(super) changes: Vec<(usize, Exact)>,
    pub(super) is_smallest: bool,
}

/// The smallest set of candidates that makes the band better, or worse; among equals the one that asks for fewer recorded answers to
/// be changed, then the first in reading order. `None` when no set does.
pub(super) fn smallest(
    field: &Field<'_>,
    candidates: Vec<Candidate>,
    better: bool,
) -> Option<Found> {
    let mut search = Search {
        now: field.outcome(&[]).verdict,
        field,
        better,
        left: MOST_TRIED,
    };
    // With everything at its best, or worst, the band is as good, or as bad, as it can become.
    let all: Vec<(usize, Exact)> = candidates.iter().cloned().map(change).collect();
    if !search.does_it(&field.outcome(&all)) {
        return None;
    }
    let (needed, mut free): (Vec<Candidate>, Vec<Candidate>) = candidates
        .into_iter()
        .partition(|one| search.is_needed(one));
    free.sort_by_key(|one| !one.is_new);
    let needed: Vec<(usize, Exact)> = needed.into_iter().map(change).collect();
    let (found, is_smallest) = match search.exact(&needed, &free) {
        Tried::Found(found) => (Some(found), true),
        Tried::All => (None, true),
        Tried::TooMany => (search.greedy(needed, free), false),
    };
    let mut changes = found?;
    changes.sort_by_key(|(at, _)| *at);
    Some(Found {
        changes,
        is_smallest,
    })
}

enum Tried {
    Found(Vec<(usize, Exact)>),
    All,
    TooMany,
}

struct Search<'f, 'q> {
    field: &'f Field<'q>,
    now: Verdict,
    better: bool,
    left: usize,
}

impl Search<'_, '_> {
    /// A must-pass that failed or is unknown must change in every set that makes one grade better.
    fn is_needed(&self, one: &Candidate) -> bool {
        let weighed = self.field.weighed.get(one.contribution);
        self.better
            && !self.field.is_whole()
            && weighed.is_some_and(|weighed| {
                weighed.must_pass && weighed.points.as_ref().is_none_or(Exact::is_zero)
            })
    }

    fn does_it(&self, reached: &Reached) -> bool {
        match (rank(reached.verdict), rank(self.now)) {
            (Some(reached), Some(now)) if self.better => reached > now && reached > NOT_RATED,
            (Some(reached), Some(now)) => reached < now,
            _ => false,
        }
    }

    /// Tries all sets by size, while there are not too many.
    fn exact(&mut self, needed: &[(usize, Exact)], free: &[Candidate]) -> Tried {
        let mut set = needed.to_vec();
        for size in 0..=free.len() {
            match self.of_size(size, 0, free, &mut set) {
                Tried::All => {}
                other => return other,
            }
        }
        Tried::All
    }

    fn of_size(
        &mut self,
        size: usize,
        from: usize,
        free: &[Candidate],
        set: &mut Vec<(usize, Exact)>,
    ) -> Tried {
        if size == 0 {
            if self.left == 0 {
                return Tried::TooMany;
            }
            self.left -= 1;
            return match self.does_it(&self.field.outcome(set)) {
                true => Tried::Found(set.clone()),
                false => Tried::All,
            };
        }
        for (at, one) in free.iter().enumerate().skip(from) {
            if free.len() - at < size {
                break;
            }
            set.push(change(one.clone()));
            let tried = self.of_size(size - 1, at + 1, free, set);
            set.pop();
            match tried {
                Tried::All => {}
                other => return other,
            }
        }
        Tried::All
    }

    /// Takes what moves most, one after another, then gives back what proves needless.
    fn greedy(
        &self,
        needed: Vec<(usize, Exact)>,
        mut free: Vec<Candidate>,
    ) -> Option<Vec<(usize, Exact)>> {
        let mut set = needed.clone();
        while !self.does_it(&self.field.outcome(&set)) {
            let reached = |one: &Candidate| {
                let mut with = set.clone();
                with.push(change(one.clone()));
                self.field.outcome(&with)
            };
            let mut best: Option<(usize, Reached)> = None;
            for (at, one) in free.iter().enumerate() {
                let reached = reached(one);
                let is_better = best
                    .as_ref()
                    .is_none_or(|(_, best)| self.further(&reached, best) == Ordering::Greater);
                if is_better {
                    best = Some((at, reached));
                }
            }
            let (at, _) = best?;
            set.push(change(free.remove(at)));
        }
        let mut at = needed.len();
        while at < set.len() {
            let mut without = set.clone();
            without.remove(at);
            match self.does_it(&self.field.outcome(&without)) {
                true => set = without,
                false => at += 1,
            }
        }
        Some(set)
    }

    /// Which of two outcomes is further on the way: coverage first while it is missing, then the score.
    fn further(&self, left: &Reached, right: &Reached) -> Ordering {
        let covered = |reached: &Reached| {
            let coverage = reached.coverage.clone();
            match coverage {
                Some(coverage) if coverage.is_below(&self.field.cuts.floor) => coverage,
                _ => self.field.cuts.floor.clone(),
            }
        };
        let by_score = match (&left.score, &right.score) {
            (Some(left), Some(right)) if self.better => left.compare(right),
            (Some(left), Some(right)) => right.compare(left),
            (left, right) => left.is_some().cmp(&right.is_some()),
        };
        let by_doing = self.does_it(left).cmp(&self.does_it(right));
        by_doing
            .then(covered(left).compare(&covered(right)))
            .then(by_score)
    }
}

/// The rank of "not rated": above a failed must-pass, below every band.
const NOT_RATED: usize = 1;

/// How good a band is; none where nothing applies.
fn rank(verdict: Verdict) -> Option<usize> {
    match verdict {
        Verdict::NotApplicable => None,
        Verdict::MustPassFailed => Some(0),
        Verdict::NotRated => Some(NOT_RATED),
        Verdict::Band(at) => Some(usize::MAX - at),
    }
}

fn change(one: Candidate) -> (usize, Exact) {
    (one.contribution, one.points)
}
