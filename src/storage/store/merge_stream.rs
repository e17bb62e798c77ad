//! Taking in one stream of another store: whether it holds together, how it stands to what is here, and what is written of it.

use rusqlite::{Connection, params};

use crate::base::digest::Digest;
use crate::base::id::EventId;
use crate::record::session::event::{AssessmentEvent, Event, Recorded, Seq, StreamId};
use crate::storage::store::append::{
    Stop, insert_stream, needed_by, number, opens, place_number, rater_number,
};
use crate::storage::store::chain::{Fault, entry, late, mark, root, signs_another, stream_key};
use crate::storage::store::definition::{self, Definition};
use crate::storage::store::error::{AppendError, Refused};
use crate::storage::store::merge::{Foreign, Verdict, WhyNot, standing};
use crate::storage::store::payload::{Unreadable, holds_words};
use crate::storage::store::project::project;
use crate::storage::store::read::{StoredEvent, find_event, stored_events};

/// What becomes of a stream.
pub(super) struct Change {
    pub verdict: Verdict,
    /// After which event something was added, and up to which.
    pub added: Option<(Seq, Seq)>,
    pub erased: Vec<EventId>,
}

impl Change {
    fn none(verdict: Verdict) -> Change {
        Change {
            verdict,
            added: None,
            erased: Vec::new(),
        }
    }
}

/// A stream that holds together: the entries and the events that its rows stand for.
struct Sound {
    entries: Vec<Digest>,
    recorded: Vec<Recorded>,
}

/// Takes a stream as far as it may be taken. What was written when the verdict is a refusal is for the caller to roll back.
pub(super) fn take(
    connection: &Connection,
    foreign: &Foreign,
    definitions: &[Definition],
) -> Result<Change, Stop> {
    let sound = match sound(foreign) {
        Ok(sound) => sound,
        Err(why) => return Ok(Change::none(Verdict::Refused(why))),
    };
    let (kind, id) = stream_key(foreign.stream);
    let is_buried: bool = connection
        .prepare_cached(include_str!("sql/is_buried.sql"))?
        .query_row(params![id, kind], |row| row.get(0))?;
    if is_buried {
        return Ok(Change::none(Verdict::Deleted));
    }
    match write(connection, foreign, &sound, definitions)? {
        Ok(change) => Ok(change),
        Err(why) => Ok(Change::none(Verdict::Refused(why))),
    }
}

/// Walks a stream as [`verify`](crate::storage::store::Store::verify) does, and reads its events.
fn sound(foreign: &Foreign) -> Result<Sound, WhyNot> {
    let stream = foreign.stream;
    let mut head = root(stream);
    let mut sound = Sound {
        entries: Vec::with_capacity(foreign.events.len()),
        recorded: Vec::with_capacity(foreign.events.len()),
    };
    for stored in &foreign.events {
        let expected = Seq(sound.entries.len() as u64 + 1);
        if stored.seq != expected {
            return Err(WhyNot::Fault(Fault::Missing(expected)));
        }
        let event = read(stored)?;
        if !fits(stored, &event, stream) {
            return Err(WhyNot::Malformed);
        }
        let changed = WhyNot::Fault(Fault::Changed(stored.seq));
        let payload = stored.payload_digest().ok_or(changed)?;
        let next = entry(&head, &stored.stamp(), &payload);
        if mark(&next) != stored.mark {
            return Err(changed);
        }
        if signs_another(stored, &head) {
            return Err(WhyNot::Fault(Fault::Signature(stored.seq)));
        }
        head = next;
        sound.entries.push(next);
        sound.recorded.push(stored.recorded(stream, event));
    }
    match sound.entries.last() {
        Some(last) if *last == foreign.head => Ok(sound),
        Some(_) => Err(WhyNot::Fault(Fault::End)),
        None => Err(WhyNot::Malformed),
    }
}

fn read(stored: &StoredEvent) -> Result<Event, WhyNot> {
    let payload = stored.payload().ok_or(WhyNot::Newer)?;
    payload.read().map_err(|unreadable| match unreadable {
        Unreadable::Newer => WhyNot::Newer,
        Unreadable::Damaged => WhyNot::Malformed,
    })
}

/// Says whether an event may stand where it stands, sealed as it is: words that nothing seals could never be erased.
fn fits(stored: &StoredEvent, event: &Event, stream: StreamId) -> bool {
    let is_of_stream = matches!(
        (stream, event),
        (StreamId::Assessment(_), Event::Assessment(_)) | (StreamId::Session(_), Event::Session(_))
    );
    let is_sealed = match stored.seal.as_ref().map(Vec::len) {
        None => !holds_words(event),
        Some(16) => holds_words(event),
        Some(32) => true,
        Some(_) => false,
    };
    is_of_stream && is_sealed && (stored.seq != Seq(1) || opens(stream, event))
}

/// What of a stream stands here: its number, how far it can be read, and its rows.
struct Here {
    number: i64,
    seen: Seq,
    rows: Vec<StoredEvent>,
}

fn here(connection: &Connection, stream: StreamId) -> rusqlite::Result<Here> {
    let (number, seen) = match standing(connection, stream)? {
        Some((number, _, seen)) => (number, seen),
        None => (insert_stream(connection, stream)?.number, Seq(0)),
    };
    let rows = stored_events(connection, number, None)?;
    Ok(Here { number, seen, rows })
}

fn write(
    connection: &Connection,
    foreign: &Foreign,
    sound: &Sound,
    definitions: &[Definition],
) -> Result<Result<Change, WhyNot>, Stop> {
    let here = here(connection, foreign.stream)?;
    let erased = match meet(connection, foreign, sound, &here)? {
        Ok(erased) => erased,
        Err(why) => return Ok(Err(why)),
    };
    for (stored, recorded) in foreign
        .events
        .iter()
        .zip(&sound.recorded)
        .skip(here.rows.len())
    {
        if find_event(connection, stored.id)?.is_some() {
            return Ok(Err(WhyNot::Elsewhere(stored.id)));
        }
        if !keep_needed(connection, &recorded.new.event, definitions)? {
            return Ok(Err(WhyNot::NoPackage));
        }
        let entry = sound.entries.get(index(stored.seq));
        insert(
            connection,
            here.number,
            stored,
            entry.unwrap_or(&foreign.head),
        )?;
    }
    let arrived = Seq(foreign.events.len() as u64);
    let seen = here.seen.max(arrived);
    let change = Change {
        verdict: match here.seen {
            Seq(0) => Verdict::New,
            before if seen > before => Verdict::Extended(before),
            before if before == arrived => Verdict::Known,
            _ => Verdict::Shorter,
        },
        added: (seen > here.seen).then_some((here.seen, seen)),
        erased,
    };
    if change.added.is_none() && change.erased.is_empty() {
        return Ok(Ok(change));
    }
    // Where more is here than arrives, its end stays as it is.
    if arrived > Seq(here.rows.len() as u64) {
        let last_at = foreign.events.last().map(|event| event.at.0);
        let head = foreign.head.as_bytes().as_slice();
        connection
            .prepare_cached(include_str!("sql/update_stream.sql"))?
            .execute(params![here.number, number(arrived), head, last_at])?;
    }
    match show(connection, foreign.stream, here.number, seen) {
        Ok(()) => Ok(Ok(change)),
        Err(stop) => unshown(stop).map(Err),
    }
}

/// Why events that hold together cannot be shown.
fn unshown(stop: Stop) -> Result<WhyNot, Stop> {
    match stop {
        Stop::Outcome(AppendError::Refused(Refused::NoAssessment)) => Ok(WhyNot::NoAssessment),
        Stop::Outcome(AppendError::Refused(_)) => Ok(WhyNot::Malformed),
        stop => Err(stop),
    }
}

/// Holds what arrives against what is here, entry by entry, and erases here what was erased there; says which events that were.
fn meet(
    connection: &Connection,
    foreign: &Foreign,
    sound: &Sound,
    here: &Here,
) -> rusqlite::Result<Result<Vec<EventId>, WhyNot>> {
    let mut erased = Vec::new();
    let mut before = root(foreign.stream);
    for ((known, new), entry_of_new) in here.rows.iter().zip(&foreign.events).zip(&sound.entries) {
        let known_entry = known
            .payload_digest()
            .map(|payload| entry(&before, &known.stamp(), &payload));
        if known_entry != Some(*entry_of_new) {
            return Ok(Err(WhyNot::Parts(new.seq)));
        }
        before = *entry_of_new;
        if new.is_erased() && !known.is_erased() {
            erase(connection, here.number, foreign.stream, new)?;
            erased.push(new.id);
        }
    }
    Ok(Ok(erased))
}

fn index(seq: Seq) -> usize {
    usize::try_from(seq.0.saturating_sub(1)).unwrap_or(usize::MAX)
}

/// Lets a stream be read up to an event, and makes its projections as a rebuild would. Foreign keys are checked at the end of the
/// transaction: the row of an assessment goes and comes back under its sessions.
pub(super) fn show(
    connection: &Connection,
    of: StreamId,
    stream: i64,
    seen: Seq,
) -> Result<(), Stop> {
    let mut recorded = Vec::new();
    for stored in stored_events(connection, stream, Some(seen))? {
        let event = read(&stored).map_err(|_| Refused::Unwritable)?;
        recorded.push(stored.recorded(of, event));
    }
    connection
        .prepare_cached(include_str!("sql/show_stream.sql"))?
        .execute(params![
            stream,
            number(seen),
            recorded.last().map(|last| last.new.at.0)
        ])?;
    connection
        .prepare_cached(include_str!("sql/forget_summary.sql"))?
        .execute(params![stream, number(seen)])?;
    for statement in [
        include_str!("sql/empty_answers.sql"),
        include_str!("sql/delete_session_row.sql"),
        include_str!("sql/delete_assessment_row.sql"),
    ] {
        connection.prepare_cached(statement)?.execute([stream])?;
    }
    project(connection, stream, &recorded)
}

/// Words that were erased there go here too: the digest that the chain holds shows that nothing else changes.
fn erase(
    connection: &Connection,
    stream: i64,
    of: StreamId,
    new: &StoredEvent,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(include_str!("sql/erase_event.sql"))?
        .execute(params![stream, number(new.seq), new.seal, new.body])?;
    if let StreamId::Session(session) = of {
        connection
            .prepare_cached(include_str!("sql/delete_drafts.sql"))?
            .execute(params![
                session.as_u128().to_be_bytes(),
                new.place.as_deref().unwrap_or_default()
            ])?;
    }
    Ok(())
}

/// Keeps the packages that an event needs; says whether they are here then. A pack that is missing costs nothing.
fn keep_needed(
    connection: &Connection,
    event: &Event,
    definitions: &[Definition],
) -> rusqlite::Result<bool> {
    let arrives = |digest: &Digest| definitions.iter().find(|one| one.digest == *digest);
    for digest in needed_by(event) {
        // What is kept here already is not added to.
        if definition::find(connection, digest)?.is_some() {
            continue;
        }
        match arrives(&digest) {
            Some(one) => definition::keep(connection, digest, &one.files).map(drop)?,
            None => return Ok(false),
        }
    }
    if let Some(digest) = packs_of(event)
        && let Some(one) = arrives(&digest)
        && definition::find(connection, digest)?.is_none()
    {
        definition::keep(connection, digest, &one.files)?;
    }
    Ok(true)
}

/// The pack that an assessment is opened with, which an older program did not keep.
fn packs_of(event: &Event) -> Option<Digest> {
    match event {
        Event::Assessment(AssessmentEvent::Opened(opening)) => opening.pack,
        _ => None,
    }
}

/// Every package and pack that an event names.
pub(super) fn named_by(event: &Event) -> Vec<Digest> {
    needed_by(event)
        .into_iter()
        .chain(packs_of(event))
        .collect()
}

fn insert(
    connection: &Connection,
    stream: i64,
    stored: &StoredEvent,
    entry: &Digest,
) -> rusqlite::Result<()> {
    let place = match &stored.place {
        Some(place) => Some(place_number(connection, place)?),
        None => None,
    };
    connection
        .prepare_cached(include_str!("sql/insert_event.sql"))?
        .execute(params![
            stream,
            number(stored.seq),
            stored.id.as_u128().to_be_bytes(),
            late(stored.id, stored.at),
            rater_number(connection, &stored.by.as_u128().to_be_bytes())?,
            stored.cause,
            stored.kind,
            stored.version,
            place,
            stored.seal,
            mark(entry),
            stored.body,
        ])
        .map(drop)
}
