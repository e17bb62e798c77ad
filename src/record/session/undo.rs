//! Undo: what takes an event back, and which events can be taken back now. The log only grows; undo appends the inverse.

use crate::base::id::RaterId;
use crate::record::session::answer::Dissent;
use crate::record::session::event::{Cause, Seq, SessionEvent};
use crate::record::session::fold::Session;

/// An event that can be undone or redone.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its number when it was first done.
    pub seq: Seq,
    /// What was done.
    pub event: SessionEvent,
    /// What takes it back.
    pub inverse: SessionEvent,
    /// Whose response stood there before and after, when it changed one: taking an answer back gives it to whoever gave it.
    pub given: Option<(Given, Given)>,
}

/// Whose a response is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// Who gave it.
    pub by: Option<RaterId>,
    /// Whether the team agreed to it.
    pub agreed: bool,
    /// Whether there is none because a rater cleared it.
    pub cleared: bool,
    /// Whether it waits to be confirmed after an upgrade.
    pub confirm: bool,
}

/// What can be undone and redone, newest last. A fold of the stream, so it reaches across sittings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Ledger {
    /// The step that undo would take back.
    pub fn last_done(&self) -> Option<&Step> {
        self.done.last()
    }

    /// The step that redo would do again.
    pub fn last_undone(&self) -> Option<&Step> {
        self.undone.last()
    }

    /// How many steps can be undone.
    pub fn depth(&self) -> usize {
        self.done.len()
    }

    /// Whose response stands after a step was taken back or done again; `None` for steps that change none.
    pub(super) fn given(&self, cause: Cause) -> Option<Given> {
        let (steps, seq) = match cause {
            Cause::Done => return None,
            Cause::Undo(seq) => (&self.done, seq),
            Cause::Redo(seq) => (&self.undone, seq),
        };
        let (before, after) = steps.iter().rfind(|step| step.seq == seq)?.given?;
        match cause {
            Cause::Redo(_) => Some(after),
            _ => Some(before),
        }
    }

    pub(super) fn record(&mut self, cause: Cause, step: Step) {
        match cause {
            Cause::Done => {
                self.done.push(step);
                self.undone.clear();
            }
            Cause::Undo(_) | Cause::Redo(_) => self.settle(cause),
        }
    }

    /// Moves a step from one side to the other, by its number: a stream that was merged or written by another version may name
    /// one that is not the newest.
    pub(super) fn settle(&mut self, cause: Cause) {
        let (from, to, seq) = match cause {
            Cause::Done => return,
            Cause::Undo(seq) => (&mut self.done, &mut self.undone, seq),
            Cause::Redo(seq) => (&mut self.undone, &mut self.done, seq),
        };
        if let Some(at) = from.iter().rposition(|step| step.seq == seq) {
            to.push(from.remove(at));
        }
    }
}

/// The event that takes another back, given the session as it stood before it; `None` for what cannot be taken back.
pub fn inverse(before: &Session, event: &SessionEvent) -> Option<SessionEvent> {
    Some(match event {
        SessionEvent::Opened { .. }
        | SessionEvent::SignedOff { .. }
        | SessionEvent::Reopened { .. } => return None,
        SessionEvent::Answered { place, .. } | SessionEvent::Cleared { place } => {
            match before
                .answer(place)
                .and_then(|answer| answer.response.clone())
            {
                Some(response) => SessionEvent::Answered {
                    place: place.clone(),
                    response,
                },
                None => SessionEvent::Cleared {
                    place: place.clone(),
                },
            }
        }
        SessionEvent::Noted { place, .. } => {
            let text = before
                .answer(place)
                .and_then(|answer| answer.note.clone())
                .unwrap_or_default();
            SessionEvent::Noted {
                place: place.clone(),
                text,
            }
        }
        SessionEvent::GapWritten { place, .. } => {
            let text = before
                .answer(place)
                .and_then(|answer| answer.gap.clone())
                .unwrap_or_default();
            SessionEvent::GapWritten {
                place: place.clone(),
                text,
            }
        }
        SessionEvent::Attached { place, evidence } => match line(before, place, evidence.id) {
            Some(evidence) => SessionEvent::Attached {
                place: place.clone(),
                evidence,
            },
            None => SessionEvent::Detached {
                place: place.clone(),
                evidence: evidence.id,
            },
        },
        SessionEvent::Detached { place, evidence } => SessionEvent::Attached {
            place: place.clone(),
            evidence: line(before, place, *evidence)?,
        },
        SessionEvent::Dissented { place, dissent } => {
            let known = before.answer(place).and_then(|a| {
                a.dissents
                    .iter()
                    .find(|known| known.member == dissent.member)
                    .cloned()
            });
            let dissent = known.unwrap_or(Dissent {
                member: dissent.member,
                text: String::new(),
            });
            SessionEvent::Dissented {
                place: place.clone(),
                dissent,
            }
        }
        SessionEvent::Agreed { place, .. } => SessionEvent::Agreed {
            place: place.clone(),
            on: before.answer(place).is_some_and(|answer| answer.agreed),
        },
        _ => return inverse_besides(before, event),
    })
}

fn inverse_besides(before: &Session, event: &SessionEvent) -> Option<SessionEvent> {
    Some(match event {
        SessionEvent::Flagged(flag) => match before.flags.get(&flag.id) {
            Some(flag) => SessionEvent::Flagged(flag.clone()),
            None => SessionEvent::Unflagged(flag.id),
        },
        SessionEvent::Unflagged(id) => SessionEvent::Flagged(before.flags.get(id)?.clone()),
        SessionEvent::SourceWritten(source) => match before.sources.get(&source.no) {
            Some(source) => SessionEvent::SourceWritten(source.clone()),
            None => SessionEvent::SourceRemoved(source.no),
        },
        SessionEvent::SourceRemoved(no) => {
            SessionEvent::SourceWritten(before.sources.get(no)?.clone())
        }
        SessionEvent::VisitNoteWritten(note) => match before.visit_notes.get(&note.id) {
            Some(note) => SessionEvent::VisitNoteWritten(note.clone()),
            None => SessionEvent::VisitNoteRemoved(note.id),
        },
        SessionEvent::VisitNoteRemoved(id) => {
            SessionEvent::VisitNoteWritten(before.visit_notes.get(id)?.clone())
        }
        SessionEvent::Recommended(recommendation) => {
            match before.recommendations.get(&recommendation.id) {
                Some(recommendation) => SessionEvent::Recommended(recommendation.clone()),
                None => SessionEvent::RecommendationRemoved(recommendation.id),
            }
        }
        SessionEvent::RecommendationRemoved(id) => {
            SessionEvent::Recommended(before.recommendations.get(id)?.clone())
        }
        SessionEvent::RowAdded { repeat, row, .. } => match before.rows_of(repeat).contains(row) {
            true => return None,
            false => SessionEvent::RowRemoved {
                repeat: repeat.clone(),
                row: *row,
            },
        },
        SessionEvent::RowRemoved { repeat, row } => {
            let rows = before.rows_of(repeat);
            let at = rows.iter().position(|known| known == row)?;
            SessionEvent::RowAdded {
                repeat: repeat.clone(),
                row: *row,
                before: rows.get(at + 1).copied(),
            }
        }
        SessionEvent::Upgraded(upgrade) => SessionEvent::UpgradeTakenBack(upgrade.clone()),
        SessionEvent::UpgradeTakenBack(upgrade) => SessionEvent::Upgraded(upgrade.clone()),
        SessionEvent::RowsDeclared { repeat, .. } => SessionEvent::RowsDeclared {
            repeat: repeat.clone(),
            complete: before.rows.get(repeat).is_some_and(|rows| rows.complete),
        },
        _ => return None,
    })
}

fn line(
    before: &Session,
    place: &crate::record::session::place::Place,
    id: crate::record::session::answer::EvidenceId,
) -> Option<crate::record::session::answer::Evidence> {
    before
        .answer(place)?
        .evidence
        .iter()
        .find(|line| line.id == id)
        .cloned()
}
