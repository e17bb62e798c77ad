//! The history of a session as it may leave: who did what, where and when, without a typed word.

use crate::base::value::Value;
use crate::exchange::json::{state, value};
use crate::exchange::redact::{Redaction, Shown};
use crate::exchange::session_file::{EventWire, StateWire, ValueWire};
use crate::exchange::state::State;
use crate::exchange::{ExportInput, Options};
use crate::form::model::instrument::Means;
use crate::record::session::answer::Response;
use crate::record::session::event::{Cause, Event, Recorded, SessionEvent};
use crate::record::session::place::{Place, RepeatPlace};

/// The events in order. In a file to share, those about what residents said are left out: they would tell at which question it was.
pub(super) fn events(
    input: &ExportInput<'_>,
    options: &Options,
    redaction: &Redaction,
) -> Vec<EventWire> {
    let recorded = input.events.iter();
    recorded
        .filter_map(|recorded| match &recorded.new.event {
            Event::Session(event) if options.internal || !is_about_residents(event, input) => {
                Some(wire(recorded, event, input, redaction))
            }
            _ => None,
        })
        .collect()
}

fn is_about_residents(event: &SessionEvent, input: &ExportInput<'_>) -> bool {
    match event {
        SessionEvent::Attached { evidence, .. } => evidence.kind == Means::Beneficiary,
        SessionEvent::SourceWritten(source) => source.kind == Means::Beneficiary,
        // Which line or source it was is known only from the event that wrote it.
        SessionEvent::Detached { evidence, .. } => {
            events_of(input).any(|known| match known {
                SessionEvent::Attached { evidence: line, .. } => {
                    line.id == *evidence && line.kind == Means::Beneficiary
                }
                _ => false,
            })
        }
        SessionEvent::SourceRemoved(no) => events_of(input).any(|known| match known {
            SessionEvent::SourceWritten(source) => {
                source.no == *no && source.kind == Means::Beneficiary
            }
            _ => false,
        }),
        _ => false,
    }
}

fn events_of<'a>(input: &ExportInput<'a>) -> impl Iterator<Item = &'a SessionEvent> {
    input
        .events
        .iter()
        .filter_map(|recorded| match &recorded.new.event {
            Event::Session(event) => Some(event),
            Event::Assessment(_) => None,
        })
}

fn wire(
    recorded: &Recorded,
    event: &SessionEvent,
    input: &ExportInput<'_>,
    redaction: &Redaction,
) -> EventWire {
    let (kind, place) = kind(event);
    let (state, value) = match event {
        SessionEvent::Answered { place, response } => answered(place, response, input, redaction),
        _ => (None, None),
    };
    let (undoes, redoes) = match recorded.new.cause {
        Cause::Done => (None, None),
        Cause::Undo(seq) => (Some(seq.0), None),
        Cause::Redo(seq) => (None, Some(seq.0)),
    };
    EventWire {
        seq: recorded.seq.0,
        at: recorded.new.at.to_string(),
        by: recorded.new.by.to_string(),
        kind: kind.to_owned(),
        place,
        undoes,
        redoes,
        state,
        value,
    }
}

fn answered(
    place: &Place,
    response: &Response,
    input: &ExportInput<'_>,
    redaction: &Redaction,
) -> (Option<StateWire>, Option<ValueWire>) {
    let node = input.questionnaire.find(place.question.as_str());
    let shown = node.map_or(Shown::Withheld, |node| {
        redaction.look(node, response.value())
    });
    let now = match (shown, response) {
        (Shown::Withheld, _) => State::Withheld,
        (Shown::Lt5, _) => State::Lt5,
        (Shown::FromLt5, _) => State::FromLt5,
        (Shown::Plain, Response::Value(_)) => State::Answered,
        (Shown::Plain, Response::NotApplicable(_)) => State::NotApplicable,
        (Shown::Plain, Response::NotVerified(reason)) => State::NotVerified(*reason),
    };
    let told = response
        .value()
        .filter(|held| shown == Shown::Plain && !matches!(held, Value::Text(_)));
    (Some(state(now)), told.map(value))
}

fn kind(event: &SessionEvent) -> (&'static str, Option<String>) {
    use SessionEvent as E;
    let at = |place: &Place| Some(place.to_string());
    let rows = |repeat: &RepeatPlace| match repeat.at.0.is_empty() {
        true => Some(repeat.repeat.to_string()),
        false => Some(format!("{}[{}]", repeat.repeat, repeat.at)),
    };
    match event {
        E::Opened { .. } => ("opened", None),
        E::Answered { place, .. } => ("answered", at(place)),
        E::Cleared { place } => ("cleared", at(place)),
        E::Noted { place, .. } => ("noted", at(place)),
        E::GapWritten { place, .. } => ("gap_written", at(place)),
        E::Attached { place, .. } => ("attached", at(place)),
        E::Detached { place, .. } => ("detached", at(place)),
        E::Dissented { place, .. } => ("dissented", at(place)),
        E::Agreed { place, .. } => ("agreed", at(place)),
        E::Flagged(flag) => ("flagged", flag.place.as_ref().and_then(at)),
        E::Unflagged(_) => ("unflagged", None),
        E::SourceWritten(_) => ("source_written", None),
        E::SourceRemoved(_) => ("source_removed", None),
        E::VisitNoteWritten(note) => ("visit_note_written", note.tied.as_ref().and_then(at)),
        E::VisitNoteRemoved(_) => ("visit_note_removed", None),
        E::RowAdded { repeat, .. } => ("row_added", rows(repeat)),
        E::RowRemoved { repeat, .. } => ("row_removed", rows(repeat)),
        E::RowsDeclared { repeat, .. } => ("rows_declared", rows(repeat)),
        E::Recommended(_) => ("recommended", None),
        E::RecommendationRemoved(_) => ("recommendation_removed", None),
        E::SignedOff { .. } => ("signed_off", None),
        E::Reopened { .. } => ("reopened", None),
    }
}
