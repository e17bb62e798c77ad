//! Progress: one definition for every screen and export. It is never mixed with the score.

use crate::engine::flow::evaluation::Standing;

/// How much of something is done. Flags stand in the session and weak evidence in the score; whoever shows progress puts them beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Answered, not applicable or not verified.
    pub done: usize,
    /// Everything visible that takes an answer.
    pub all: usize,
    /// Required and blank.
    pub required_open: usize,
    /// With something wrong in the value.
    pub violated: usize,
}

impl Progress {
    /// Counts one question.
    pub fn count(&mut self, standing: &Standing) {
        self.all += usize::from(standing.takes_answer);
        self.done += usize::from(standing.is_done());
        self.required_open += usize::from(standing.lacks_required());
        self.violated += usize::from(!standing.violations.is_empty());
    }

    /// Counts many.
    pub fn of<'a>(standings: impl IntoIterator<Item = &'a Standing>) -> Progress {
        let mut progress = Progress::default();
        standings
            .into_iter()
            .for_each(|standing| progress.count(standing));
        progress
    }

    /// How many wait for an answer.
    pub fn open(&self) -> usize {
        self.all.saturating_sub(self.done)
    }

    /// Says whether nothing is open and nothing wrong.
    pub fn is_complete(&self) -> bool {
        self.done == self.all && self.required_open == 0 && self.violated == 0
    }
}
