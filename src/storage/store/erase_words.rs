//! Erasing words as a user means it: one text with every earlier version of it, wherever the same words were written again by undo or redo.

use crate::base::id::{EventId, RaterId};
use crate::record::session::answer::{EvidenceId, SourceNo};
use crate::record::session::event::{
    Cause, Event, FlagId, RecommendationId, Recorded, Seq, SessionEvent, VisitNoteId,
};
use crate::record::session::place::Place;
use crate::storage::store::Store;
use crate::storage::store::bring_up::forget_originals;
use crate::storage::store::error::StoreError;
use crate::storage::store::payload::holds_words;
use crate::storage::store::read::id;

/// Where a text stands: two events with the same spot are versions of one text.
#[derive(Clone, Debug, PartialEq)]
enum Spot {
    Answer(Place),
    Note(Place),
    Gap(Place),
    Evidence(Place, EvidenceId),
    Dissent(Place, RaterId),
    Flag(FlagId),
    Source(SourceNo),
    VisitNote(VisitNoteId),
    Recommendation(RecommendationId),
    Alone(Seq),
}

fn spot(seq: Seq, event: &SessionEvent) -> Spot {
    use SessionEvent as E;
    match event {
        E::Answered { place, .. } => Spot::Answer(place.clone()),
        E::Noted { place, .. } => Spot::Note(place.clone()),
        E::GapWritten { place, .. } => Spot::Gap(place.clone()),
        E::Attached { place, evidence } => Spot::Evidence(place.clone(), evidence.id),
        E::Dissented { place, dissent } => Spot::Dissent(place.clone(), dissent.member),
        E::Flagged(flag) => Spot::Flag(flag.id),
        E::SourceWritten(source) => Spot::Source(source.no),
        E::VisitNoteWritten(note) => Spot::VisitNote(note.id),
        E::Recommended(recommendation) => Spot::Recommendation(recommendation.id),
        _ => Spot::Alone(seq),
    }
}

impl Store {
    /// The events that hold a text and its earlier versions, the oldest first: what *erase these words* takes away. Later events of the
    /// same spot are among them where undo or redo wrote them, because they may bring an earlier version back. None when the event is
    /// not here or holds no words.
    pub fn versions(&self, event: EventId) -> Result<Vec<Recorded>, StoreError> {
        let Some((stream, seq)) = self.recorded(event)? else {
            return Ok(Vec::new());
        };
        let events = self.events(stream)?;
        let meant = events.iter().find(|one| one.seq == seq).cloned();
        let Some(meant) = meant.filter(|one| holds_words(&one.new.event)) else {
            return Ok(Vec::new());
        };
        let Event::Session(of) = &meant.new.event else {
            return Ok(vec![meant]);
        };
        let spot_of = spot(seq, of);
        let is_version = |one: &Recorded| {
            let Event::Session(event) = &one.new.event else {
                return false;
            };
            let is_reached = one.seq <= seq || one.new.cause != Cause::Done;
            is_reached && holds_words(&one.new.event) && spot(one.seq, event) == spot_of
        };
        Ok(events.into_iter().filter(is_version).collect())
    }

    /// Erases a text with all of its earlier versions and drafts; says how many events lost words.
    pub fn erase_text(&mut self, event: EventId) -> Result<usize, StoreError> {
        self.must_write()?;
        let mut erased = 0;
        for one in self.versions(event)? {
            erased += usize::from(self.erase(one.new.id)?);
        }
        // The original of an older schema would keep what was erased.
        forget_originals(&self.path);
        Ok(erased)
    }

    /// The events whose words were erased.
    pub(super) fn erased_events(&self) -> Result<Vec<EventId>, StoreError> {
        let read = || {
            self.connection
                .prepare(include_str!("sql/list_erased.sql"))?
                .query_map([], |row| Ok(EventId::new(id(row, 0)?)))?
                .collect::<rusqlite::Result<Vec<_>>>()
        };
        read().map_err(|error| self.failed(error))
    }
}
