//! The fold: a session is what its events, in order, made of it.

use std::collections::BTreeMap;

use crate::base::digest::Digest;
use crate::base::id::{AssessmentId, RaterId, SessionId};
use crate::base::time::Timestamp;
use crate::form::model::instrument::Means;
use crate::record::session::answer::{Answer, Evidence, EvidenceId, SourceNo, Strength};
use crate::record::session::edition::Upgrade;
use crate::record::session::event::{
    Event, Flag, FlagId, NewEvent, Recommendation, RecommendationId, Seq, SessionEvent, Source,
    VisitNote, VisitNoteId,
};
use crate::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use crate::record::session::reopening::Reopening;
use crate::record::session::undo::{Given, Ledger, Step, inverse};

/// How many of the last answered places are remembered for "where was I".
const RECENT: usize = 3;

/// What is fixed when a session is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// The assessment it belongs to.
    pub assessment: AssessmentId,
    /// The digest of the exact package it is filled with.
    pub package: Digest,
    /// Whose session it is.
    pub rater: RaterId,
    /// When it was opened.
    pub opened_at: Timestamp,
}

/// Whether a session is still being filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SessionState {
    /// It is.
    Open,
    /// It was signed.
    Signed {
        /// When.
        at: Timestamp,
        /// The digest over the stream up to the signature.
        digest: Digest,
        /// The codes of those who signed.
        codes: Vec<String>,
    },
}

/// The rows of one repeat at one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The rows that are there, in order.
    pub rows: Vec<RowId>,
    /// Whether the rater said that they are complete.
    pub complete: bool,
}

/// One rater's record, as its events left it.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// What was fixed when it was opened.
    pub header: Header,
    /// Everything that stands at each place; hidden places keep theirs.
    pub answers: BTreeMap<Place, Answer>,
    /// The rows of each repeat.
    pub rows: BTreeMap<RepeatPlace, Rows>,
    /// Flags by number.
    pub flags: BTreeMap<FlagId, Flag>,
    /// Sources by number.
    pub sources: BTreeMap<SourceNo, Source>,
    /// Notes on the visit by number.
    pub visit_notes: BTreeMap<VisitNoteId, VisitNote>,
    /// Recommendations by number.
    pub recommendations: BTreeMap<RecommendationId, Recommendation>,
    /// The upgrades that brought it to the edition of today, oldest first.
    pub upgrades: Vec<Upgrade>,
    /// Open or signed.
    pub state: SessionState,
    /// The signatures that stand no more, oldest first.
    pub reopenings: Vec<Reopening>,
    /// The last event folded in.
    pub seq: Seq,
    /// When that was.
    pub changed_at: Timestamp,
    /// The last answered places, newest first, with the time of each.
    pub recent: Vec<(Place, Timestamp)>,
    /// What can be undone and redone.
    pub ledger: Ledger,
    next: NextNumbers,
}

/// The next free number of everything that is numbered within a session. Numbers are never given twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct NextNumbers {
    evidence: u32,
    flag: u32,
    source: u32,
    note: u32,
    recommendation: u32,
    row: u32,
}

impl Session {
    /// Begins a session from its first event; `None` when that is not an opening.
    pub fn open(id: SessionId, seq: Seq, new: &NewEvent) -> Option<Session> {
        let Event::Session(SessionEvent::Opened {
            assessment,
            package,
            rater,
        }) = &new.event
        else {
            return None;
        };
        Some(Session {
            id,
            header: Header {
                assessment: *assessment,
                package: *package,
                rater: *rater,
                opened_at: new.at,
            },
            answers: BTreeMap::new(),
            rows: BTreeMap::new(),
            flags: BTreeMap::new(),
            sources: BTreeMap::new(),
            visit_notes: BTreeMap::new(),
            recommendations: BTreeMap::new(),
            upgrades: Vec::new(),
            state: SessionState::Open,
            reopenings: Vec::new(),
            seq,
            changed_at: new.at,
            recent: Vec::new(),
            ledger: Ledger::default(),
            next: NextNumbers {
                evidence: 1,
                flag: 1,
                source: 1,
                note: 1,
                recommendation: 1,
                row: 1,
            },
        })
    }

    /// Folds a whole stream; `None` when it does not begin with an opening.
    pub fn fold<'a>(
        id: SessionId,
        events: impl IntoIterator<Item = (Seq, &'a NewEvent)>,
    ) -> Option<Session> {
        let mut events = events.into_iter();
        let (seq, first) = events.next()?;
        let mut session = Session::open(id, seq, first)?;
        events.for_each(|(seq, new)| session.apply(seq, new));
        Some(session)
    }

    /// Folds one event in. An event once recorded always applies; what means nothing here changes nothing but the number.
    pub fn apply(&mut self, seq: Seq, new: &NewEvent) {
        self.seq = seq;
        self.changed_at = new.at;
        let Event::Session(event) = &new.event else {
            return;
        };
        let given = self.ledger.given(new.cause);
        self.keep_for_undo(seq, new, event);
        self.take_numbers(event);
        self.change(seq, new, event);
        if let (
            Some(given),
            SessionEvent::Answered { place, .. } | SessionEvent::Cleared { place },
        ) = (given, event)
        {
            self.at(place, seq, new, |answer| {
                answer.by = given.by;
                answer.agreed = given.agreed;
                answer.cleared = given.cleared;
                answer.confirm = given.confirm;
            });
        }
    }

    fn keep_for_undo(&mut self, seq: Seq, new: &NewEvent, event: &SessionEvent) {
        match event {
            // Undo reaches back to the last sign-off, and no further.
            SessionEvent::SignedOff { .. } | SessionEvent::Reopened { .. } => {
                self.ledger = Ledger::default()
            }
            _ => match inverse(self, event) {
                Some(inverse) => self.ledger.record(
                    new.cause,
                    Step {
                        seq,
                        event: event.clone(),
                        inverse,
                        given: self.given(new, event),
                    },
                ),
                None => self.ledger.settle(new.cause),
            },
        }
    }

    /// How a response stands at a place before an event and after it.
    fn given(&self, new: &NewEvent, event: &SessionEvent) -> Option<(Given, Given)> {
        let (place, by) = match event {
            SessionEvent::Answered { place, .. } => (place, Some(new.by)),
            SessionEvent::Cleared { place } => (place, None),
            _ => return None,
        };
        let before = self.answer(place).map_or(Given::default(), |answer| Given {
            by: answer.by,
            agreed: answer.agreed,
            cleared: answer.cleared,
            confirm: answer.confirm,
        });
        let after = Given {
            by,
            agreed: false,
            cleared: by.is_none(),
            confirm: false,
        };
        Some((before, after))
    }

    fn take_numbers(&mut self, event: &SessionEvent) {
        let (next, number) = match event {
            SessionEvent::Attached { evidence, .. } => (&mut self.next.evidence, evidence.id.0),
            SessionEvent::Flagged(flag) => (&mut self.next.flag, flag.id.0),
            SessionEvent::SourceWritten(source) => (&mut self.next.source, source.no.0),
            SessionEvent::VisitNoteWritten(note) => (&mut self.next.note, note.id.0),
            SessionEvent::Recommended(recommendation) => {
                (&mut self.next.recommendation, recommendation.id.0)
            }
            SessionEvent::RowAdded { row, .. } => (&mut self.next.row, row.0),
            _ => return,
        };
        *next = (*next).max(number.saturating_add(1));
    }

    fn change(&mut self, seq: Seq, new: &NewEvent, event: &SessionEvent) {
        match event {
            SessionEvent::Opened { .. } => {}
            SessionEvent::Answered { place, response } => {
                self.at(place, seq, new, |answer| {
                    answer.response = Some(response.clone());
                    answer.by = Some(new.by);
                    answer.agreed = false;
                    answer.cleared = false;
                    answer.confirm = false;
                });
                self.remember(place, new.at);
            }
            SessionEvent::Cleared { place } => self.at(place, seq, new, |answer| {
                answer.response = None;
                answer.by = None;
                answer.agreed = false;
                answer.cleared = true;
                answer.confirm = false;
            }),
            SessionEvent::Noted { place, text } => {
                self.at(place, seq, new, |answer| answer.note = filled(text))
            }
            SessionEvent::GapWritten { place, text } => {
                self.at(place, seq, new, |answer| answer.gap = filled(text))
            }
            SessionEvent::Attached { place, evidence } => {
                let mut line = evidence.clone();
                if let Some(source) = line.source.and_then(|no| self.sources.get(&no)) {
                    line.follow(source);
                }
                self.at(place, seq, new, |answer| {
                    attach(&mut answer.evidence, &line)
                });
            }
            SessionEvent::Detached { place, evidence } => {
                self.at(place, seq, new, |answer| {
                    answer.evidence.retain(|line| line.id != *evidence)
                });
            }
            SessionEvent::Dissented { place, dissent } => self.at(place, seq, new, |answer| {
                answer
                    .dissents
                    .retain(|known| known.member != dissent.member);
                if !dissent.text.is_empty() {
                    answer.dissents.push(dissent.clone());
                    answer.dissents.sort_by_key(|dissent| dissent.member);
                }
            }),
            SessionEvent::Agreed { place, on } => {
                self.at(place, seq, new, |answer| answer.agreed = *on)
            }
            _ => self.change_besides(new, event),
        }
    }

    fn change_besides(&mut self, new: &NewEvent, event: &SessionEvent) {
        match event {
            SessionEvent::Flagged(flag) => drop(self.flags.insert(flag.id, flag.clone())),
            SessionEvent::Unflagged(id) => drop(self.flags.remove(id)),
            SessionEvent::SourceWritten(source) => {
                let lines = self
                    .answers
                    .values_mut()
                    .flat_map(|answer| &mut answer.evidence);
                lines
                    .filter(|line| line.source == Some(source.no))
                    .for_each(|line| line.follow(source));
                drop(self.sources.insert(source.no, source.clone()))
            }
            SessionEvent::SourceRemoved(no) => drop(self.sources.remove(no)),
            SessionEvent::VisitNoteWritten(note) => {
                drop(self.visit_notes.insert(note.id, note.clone()))
            }
            SessionEvent::VisitNoteRemoved(id) => drop(self.visit_notes.remove(id)),
            SessionEvent::Recommended(recommendation) => {
                self.recommendations
                    .insert(recommendation.id, recommendation.clone());
            }
            SessionEvent::RecommendationRemoved(id) => drop(self.recommendations.remove(id)),
            SessionEvent::RowAdded {
                repeat,
                row,
                before,
            } => {
                let rows = &mut self.rows.entry(repeat.clone()).or_default().rows;
                rows.retain(|known| known != row);
                let at = before
                    .and_then(|before| rows.iter().position(|known| *known == before))
                    .unwrap_or(rows.len());
                rows.insert(at, *row);
            }
            SessionEvent::RowRemoved { repeat, row } => {
                if let Some(rows) = self.rows.get_mut(repeat) {
                    rows.rows.retain(|known| known != row);
                }
            }
            SessionEvent::RowsDeclared { repeat, complete } => {
                self.rows.entry(repeat.clone()).or_default().complete = *complete
            }
            SessionEvent::Upgraded(upgrade) => self.upgrade(upgrade),
            SessionEvent::UpgradeTakenBack(upgrade) => self.take_back_upgrade(upgrade),
            SessionEvent::SignedOff { digest, codes } => {
                self.state = SessionState::Signed {
                    at: new.at,
                    digest: *digest,
                    codes: codes.clone(),
                };
            }
            SessionEvent::Reopened { reason } => self.reopen(new.at, reason),
            _ => {}
        }
    }

    fn at(&mut self, place: &Place, seq: Seq, new: &NewEvent, change: impl FnOnce(&mut Answer)) {
        let answer = self.answers.entry(place.clone()).or_default();
        change(answer);
        answer.seq = seq;
        answer.at = new.at;
    }

    fn remember(&mut self, place: &Place, at: Timestamp) {
        self.recent.retain(|(known, _)| known != place);
        self.recent.insert(0, (place.clone(), at));
        self.recent.truncate(RECENT);
    }

    /// What stands at a place.
    pub fn answer(&self, place: &Place) -> Option<&Answer> {
        self.answers.get(place)
    }

    /// The rows of a repeat.
    pub fn rows_of(&self, repeat: &RepeatPlace) -> &[RowId] {
        self.rows.get(repeat).map_or(&[], |rows| &rows.rows)
    }

    /// Says whether all rows on a path are there.
    pub fn has_rows(&self, path: &RowPath, repeats: &[crate::base::id::GroupId]) -> bool {
        let mut at = RowPath::root();
        path.0.len() == repeats.len()
            && path.0.iter().zip(repeats).all(|(row, repeat)| {
                let there = self
                    .rows_of(&RepeatPlace {
                        repeat: repeat.clone(),
                        at: at.clone(),
                    })
                    .contains(row);
                at = at.with(*row);
                there
            })
    }

    /// Says whether a line of evidence is what a resident said, itself or by its source.
    pub fn is_from_resident(&self, line: &Evidence) -> bool {
        let source = line.source.and_then(|no| self.sources.get(&no));
        line.kind == Means::Beneficiary
            || line.resident.is_some()
            || source.is_some_and(|source| source.kind == Means::Beneficiary)
    }

    /// Says whether the session was signed and not opened again.
    pub fn is_signed(&self) -> bool {
        matches!(self.state, SessionState::Signed { .. })
    }

    /// The flags on a place.
    pub fn flags_at<'a>(&'a self, place: &'a Place) -> impl Iterator<Item = &'a Flag> {
        self.flags
            .values()
            .filter(move |flag| flag.place.as_ref() == Some(place))
    }

    /// A number for a new piece of evidence.
    pub fn next_evidence(&self) -> EvidenceId {
        EvidenceId(self.next.evidence)
    }

    /// A new line of evidence that rests on a source; its page is still to be named. `None` when there is no such source.
    pub fn line_from(&self, no: SourceNo) -> Option<Evidence> {
        let source = self.sources.get(&no)?;
        let mut line = Evidence {
            id: self.next_evidence(),
            kind: source.kind,
            source: Some(no),
            reference: String::new(),
            at: String::new(),
            date: None,
            strength: Strength::Usual,
            resident: None,
        };
        line.follow(source);
        Some(line)
    }

    /// A number for a new flag.
    pub fn next_flag(&self) -> FlagId {
        FlagId(self.next.flag)
    }

    /// A number for a new source.
    pub fn next_source(&self) -> SourceNo {
        SourceNo(self.next.source)
    }

    /// A number for a new note on the visit.
    pub fn next_visit_note(&self) -> VisitNoteId {
        VisitNoteId(self.next.note)
    }

    /// A number for a new recommendation.
    pub fn next_recommendation(&self) -> RecommendationId {
        RecommendationId(self.next.recommendation)
    }

    /// A number for a new row.
    pub fn next_row(&self) -> RowId {
        RowId(self.next.row)
    }
}

fn filled(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}

fn attach(lines: &mut Vec<Evidence>, evidence: &Evidence) {
    match lines.iter_mut().find(|line| line.id == evidence.id) {
        Some(line) => *line = evidence.clone(),
        None => {
            lines.push(evidence.clone());
            lines.sort_by_key(|line| line.id);
        }
    }
}
