//! The history of a session as it may leave: who did what, where and when, without a typed word but, for the team alone, the reason why
//! a signed session was opened again.

use std::collections::BTreeMap;

use crate::base::id::QuestionId;
use crate::base::time::Timestamp;
use crate::base::value::Value;
use crate::exchange::history_file::{EditionWire, EventWire, RenamedWire, UpgradeWire};
use crate::exchange::json::value;
use crate::exchange::moves::Moves;
use crate::exchange::redact::{Redaction, Shown};
use crate::exchange::session_file::{EarlierSignatureWire, SignedWire, StateWire, ValueWire};
use crate::exchange::state::{State, state};
use crate::exchange::{ExportInput, Options};
use crate::form::model::instrument::Means;
use crate::record::session::answer::Response;
use crate::record::session::edition::{Edition, Upgrade, is_aside};
use crate::record::session::event::{Cause, Event, Recorded, Seq, SessionEvent};
use crate::record::session::place::{Place, RepeatPlace};

/// The events in order. In a file to share, those about what residents said are left out: they would tell at which question it was. What
/// is left is numbered without gaps there, because a gap between two events would tell it too.
pub(super) fn events(
    input: &ExportInput<'_>,
    options: &Options,
    redaction: &Redaction,
) -> Vec<EventWire> {
    let told = told(input, options, redaction);
    let moves = Moves::of(input);
    let numbers: BTreeMap<Seq, u64> = told
        .iter()
        .zip(1..)
        .map(|((recorded, _), n)| match options.is_internal() {
            true => (recorded.seq, recorded.seq.0),
            false => (recorded.seq, n),
        })
        .collect();
    told.into_iter()
        .map(|(recorded, event)| {
            wire(
                (recorded, event),
                (&numbers, &moves),
                (input, options, redaction),
            )
        })
        .collect()
}

/// The events of the session that may be told, by the questions of today that they happened to.
pub(super) fn told<'a>(
    input: &ExportInput<'a>,
    options: &Options,
    redaction: &Redaction,
) -> Vec<(&'a Recorded, &'a SessionEvent)> {
    let moves = Moves::of(input);
    let tells =
        |seq, then: &Place| redaction.tells_beside(input.questionnaire, &moves.today(seq, then));
    input
        .events
        .iter()
        .filter_map(|recorded| match &recorded.new.event {
            Event::Session(event) => Some((recorded, event)),
            Event::Assessment(_) => None,
        })
        .filter(|(_, event)| options.is_internal() || !is_about_residents(event, input))
        .filter(|(recorded, event)| {
            place(event).is_none_or(|then| tells(recorded.seq, then))
                && rows(event).is_none_or(|rows| redaction.tells_rows(input.questionnaire, rows))
        })
        .collect()
}

/// How many events may be told and when the last of them happened: the true number, or the true moment, would tell how much of what
/// residents said was left out of a file to share.
pub(super) fn last(
    input: &ExportInput<'_>,
    options: &Options,
    redaction: &Redaction,
) -> (u64, Timestamp) {
    let session = input.session;
    if options.is_internal() {
        return (session.seq.0, session.changed_at);
    }
    let told = told(input, options, redaction);
    let last = told.last().map(|(recorded, _)| recorded.new.at);
    let at = last.unwrap_or(session.header.opened_at);
    (told.len() as u64, at)
}

/// The signatures that stand no more because the session was opened again, oldest first.
pub(super) fn earlier_signatures(
    input: &ExportInput<'_>,
    options: &Options,
) -> Vec<EarlierSignatureWire> {
    let mut standing: Option<SignedWire> = None;
    let mut earlier = Vec::new();
    for recorded in input.events {
        match &recorded.new.event {
            Event::Session(SessionEvent::SignedOff { digest, codes }) => {
                standing = Some(SignedWire {
                    at: recorded.new.at.to_string(),
                    digest: digest.to_string(),
                    codes: codes.clone(),
                });
            }
            Event::Session(SessionEvent::Reopened { reason }) => {
                earlier.extend(standing.take().map(|signed| EarlierSignatureWire {
                    signed,
                    reopened_at: recorded.new.at.to_string(),
                    reopened_by: recorded.new.by.to_string(),
                    reason: why(reason, options),
                }));
            }
            _ => {}
        }
    }
    earlier
}

/// When each place of today last changed, as far as that may be told: the moment at which a resident's words were attached may not.
pub(super) fn changed(
    input: &ExportInput<'_>,
    options: &Options,
    redaction: &Redaction,
) -> BTreeMap<Place, Timestamp> {
    let moves = Moves::of(input);
    let told = told(input, options, redaction).into_iter();
    told.filter_map(|(recorded, event)| {
        let today = moves.today(recorded.seq, place(event)?);
        Some((today, recorded.new.at))
    })
    .collect()
}

/// The repeat whose rows an event is about.
fn rows(event: &SessionEvent) -> Option<&RepeatPlace> {
    use SessionEvent as E;
    match event {
        E::RowAdded { repeat, .. }
        | E::RowRemoved { repeat, .. }
        | E::RowsDeclared { repeat, .. } => Some(repeat),
        _ => None,
    }
}

/// The question an event is about, by its id of then.
fn place(event: &SessionEvent) -> Option<&Place> {
    use SessionEvent as E;
    match event {
        E::Answered { place, .. }
        | E::Cleared { place }
        | E::Noted { place, .. }
        | E::GapWritten { place, .. }
        | E::Attached { place, .. }
        | E::Detached { place, .. }
        | E::Dissented { place, .. }
        | E::Agreed { place, .. } => Some(place),
        E::Flagged(flag) => flag.place.as_ref(),
        E::VisitNoteWritten(note) => note.tied.as_ref(),
        _ => None,
    }
}

fn is_about_residents(event: &SessionEvent, input: &ExportInput<'_>) -> bool {
    match event {
        SessionEvent::Attached { evidence, .. } => input.session.is_from_resident(evidence),
        SessionEvent::SourceWritten(source) => source.kind == Means::Beneficiary,
        // Which line or source it was is known only from the event that wrote it.
        SessionEvent::Detached { evidence, .. } => events_of(input).any(|known| match known {
            SessionEvent::Attached { evidence: line, .. } => {
                line.id == *evidence && input.session.is_from_resident(line)
            }
            _ => false,
        }),
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
    (recorded, event): (&Recorded, &SessionEvent),
    (numbers, moves): (&BTreeMap<Seq, u64>, &Moves<'_>),
    (input, options, redaction): (&ExportInput<'_>, &Options, &Redaction),
) -> EventWire {
    let number = |seq: Seq| numbers.get(&seq).copied();
    let (kind, place) = kind(event);
    let (state, value) = match event {
        SessionEvent::Answered { place, response } => {
            let today = moves.today(recorded.seq, place);
            answered(&today, response, input, redaction)
        }
        _ => (None, None),
    };
    let (undoes, redoes) = match recorded.new.cause {
        Cause::Done => (None, None),
        Cause::Undo(seq) => (number(seq), None),
        Cause::Redo(seq) => (None, number(seq)),
    };
    EventWire {
        seq: number(recorded.seq).unwrap_or_default(),
        at: recorded.new.at.to_string(),
        by: recorded.new.by.to_string(),
        kind: kind.to_owned(),
        place,
        undoes,
        redoes,
        state,
        value,
        signers: match event {
            SessionEvent::SignedOff { codes, .. } => Some(codes.clone()),
            _ => None,
        },
        reason: match event {
            SessionEvent::Reopened { reason } => why(reason, options),
            _ => None,
        },
        upgrade: match event {
            SessionEvent::Upgraded(upgrade) | SessionEvent::UpgradeTakenBack(upgrade) => Some(
                carried((recorded.seq, event, upgrade), moves, input, redaction),
            ),
            _ => None,
        },
    }
}

/// An upgrade without the places of questions that are left out, and without what tells that anything was set aside where that is no
/// longer asked: it may have been sensitive.
fn carried(
    (seq, event, upgrade): (Seq, &SessionEvent, &Upgrade),
    moves: &Moves<'_>,
    input: &ExportInput<'_>,
    redaction: &Redaction,
) -> UpgradeWire {
    let edition = |edition: &Edition| EditionWire {
        version: edition.version.to_string(),
        digest: edition.package.to_string(),
        pack: edition.pack.map(|pack| pack.to_string()),
    };
    let renamed = |(before, now): &(QuestionId, QuestionId)| RenamedWire {
        before: before.to_string(),
        now: now.to_string(),
    };
    let today = |place: &Place| match event {
        SessionEvent::UpgradeTakenBack(_) => moves.today(seq, &upgrade.before(place)),
        _ => moves.today(seq, place),
    };
    let told = upgrade.confirm.iter();
    let told = told.filter(|place| redaction.tells_beside(input.questionnaire, &today(place)));
    let pairs = upgrade.renamed.iter();
    let pairs = pairs.filter(|(_, now)| {
        let place = Place::new(now.clone());
        !is_aside(now) || !redaction.withholds_at(input.questionnaire, &today(&place))
    });
    UpgradeWire {
        from: edition(&upgrade.from),
        to: edition(&upgrade.to),
        renamed: pairs.map(renamed).collect(),
        confirm_again: told.map(Place::to_string).collect(),
    }
}

/// A typed reason, for the team alone.
fn why(reason: &str, options: &Options) -> Option<String> {
    options.is_internal().then(|| reason.to_owned())
}

fn answered(
    place: &Place,
    response: &Response,
    input: &ExportInput<'_>,
    redaction: &Redaction,
) -> (Option<StateWire>, Option<ValueWire>) {
    let node = input.questionnaire.find(place.question.as_str());
    let shown = node.map_or(Shown::Withheld, |node| {
        redaction.look_at(node, place, response.value())
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

/// What happened, in one word, and the question or repeat it happened to.
fn kind(event: &SessionEvent) -> (&'static str, Option<String>) {
    use SessionEvent as E;
    let shown = |repeat: &RepeatPlace| match repeat.at.0.is_empty() {
        true => repeat.repeat.to_string(),
        false => format!("{}[{}]", repeat.repeat, repeat.at),
    };
    let word = match event {
        E::Opened { .. } => "opened",
        E::Answered { .. } => "answered",
        E::Cleared { .. } => "cleared",
        E::Noted { .. } => "noted",
        E::GapWritten { .. } => "gap_written",
        E::Attached { .. } => "attached",
        E::Detached { .. } => "detached",
        E::Dissented { .. } => "dissented",
        E::Agreed { .. } => "agreed",
        E::Flagged(_) => "flagged",
        E::Unflagged(_) => "unflagged",
        E::SourceWritten(_) => "source_written",
        E::SourceRemoved(_) => "source_removed",
        E::VisitNoteWritten(_) => "visit_note_written",
        E::VisitNoteRemoved(_) => "visit_note_removed",
        E::RowAdded { repeat, .. } => return ("row_added", Some(shown(repeat))),
        E::RowRemoved { repeat, .. } => return ("row_removed", Some(shown(repeat))),
        E::RowsDeclared { repeat, .. } => return ("rows_declared", Some(shown(repeat))),
        E::Recommended(_) => "recommended",
        E::RecommendationRemoved(_) => "recommendation_removed",
        E::SignedOff { .. } => "signed_off",
        E::Reopened { .. } => "reopened",
        E::Upgraded(_) => "upgraded",
        E::UpgradeTakenBack(_) => "upgrade_taken_back",
    };
    (word, place(event).map(Place::to_string))
}
