//! Appending: the expected number, the events, the chain and the projections in one transaction, confirmed by one sync.

use rusqlite::{Connection, OptionalExtension as _, Params, TransactionBehavior, params};

use crate::record::session::event::{
    AssessmentEvent, Event, NewEvent, Recorded, Seq, SessionEvent, StreamId,
};
use crate::record::session::summary::Summary;
use crate::storage::store::Store;
use crate::storage::store::chain::{Stamp, cause_number, entry, late, mark, root, stream_key};
use crate::storage::store::error::{AppendError, Refused, StoreError};
use crate::storage::store::payload::{Payload, holds_words};
use crate::storage::store::project::{project, summarize};
use crate::storage::store::read::{KnownStream, find_event, find_stream};

/// What stops a transaction: an outcome for the caller, or SQLite.
pub(super) enum Stop {
    /// Nothing is written, and the caller is told why.
    Outcome(AppendError),
    /// SQLite said no.
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Stop {
        Stop::Sqlite(error)
    }
}

impl From<Refused> for Stop {
    fn from(refused: Refused) -> Stop {
        Stop::Outcome(AppendError::Refused(refused))
    }
}

/// What is to be appended to one stream.
#[derive(Clone, Copy, Debug)]
pub struct Append<'a> {
    /// Which stream.
    pub stream: StreamId,
    /// The number of the event it must end with.
    pub expected: Seq,
    /// The events, stamped.
    pub events: &'a [NewEvent],
    /// How far the session is with them.
    pub summary: Option<&'a Summary>,
}

impl Store {
    /// Appends events to a stream that must stand at `expected`: all of them or none. What comes back is on the disk. A summary replaces
    /// the one that lists show; without one, theirs stays and is behind.
    pub fn append(
        &mut self,
        stream: StreamId,
        expected: Seq,
        new: &[NewEvent],
        summary: Option<&Summary>,
    ) -> Result<Vec<Recorded>, AppendError> {
        self.create(&[Append {
            stream,
            expected,
            events: new,
            summary,
        }])
    }

    /// Appends to several streams in one transaction, in the order given: a new assessment comes before its sessions.
    pub fn create(&mut self, streams: &[Append<'_>]) -> Result<Vec<Recorded>, AppendError> {
        self.in_transaction(|connection| {
            let mut recorded = Vec::new();
            for one in streams {
                recorded.extend(append(connection, one)?);
            }
            Ok(recorded)
        })
    }

    fn in_transaction<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T, Stop>,
    ) -> Result<T, AppendError> {
        self.must_write().map_err(AppendError::Failed)?;
        let done = write(&mut self.connection, work);
        done.map_err(|stop| match stop {
            Stop::Outcome(outcome) => outcome,
            Stop::Sqlite(error) => {
                self.unsure = true;
                AppendError::Failed(StoreError::from_sqlite(&self.path, &error))
            }
        })
    }
}

/// Does something in one transaction that holds the right to write from its beginning, so that what it reads stays true.
fn write<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection) -> Result<T, Stop>,
) -> Result<T, Stop> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}

fn append(connection: &Connection, one: &Append<'_>) -> Result<Vec<Recorded>, Stop> {
    let Append {
        stream,
        expected,
        events,
        summary,
    } = *one;
    for event in events {
        if let Some((stream, seq)) = find_event(connection, event.id)? {
            return Err(Stop::Outcome(AppendError::Duplicate {
                event: event.id,
                stream,
                seq,
            }));
        }
    }
    let known = find_stream(connection, stream)?;
    let actual = known.as_ref().map_or(Seq(0), |known| known.seq);
    if actual != expected {
        return Err(Stop::Outcome(AppendError::Conflict { stream, actual }));
    }
    let mut at = match (known, events.first()) {
        (_, None) => return Ok(Vec::new()),
        (Some(known), _) => known,
        (None, Some(first)) if opens(stream, &first.event) => insert_stream(connection, stream)?,
        (None, Some(_)) => return Err(Refused::NotOpened.into()),
    };
    let mut recorded = Vec::with_capacity(events.len());
    for event in events {
        at = insert(connection, at, stream, event)?;
        recorded.push(Recorded {
            stream,
            seq: at.seq,
            new: event.clone(),
        });
    }
    connection
        .prepare_cached(include_str!("sql/update_stream.sql"))?
        .execute(params![
            at.number,
            number(at.seq),
            at.head.as_bytes().as_slice(),
            recorded.last().map(|last| last.new.at.0),
        ])?;
    project(connection, at.number, &recorded)?;
    if let (StreamId::Session(_), Some(summary)) = (stream, summary) {
        summarize(connection, at.number, at.seq, summary)?;
    }
    Ok(recorded)
}

/// Says whether an event may be the first of a stream.
fn opens(stream: StreamId, event: &Event) -> bool {
    matches!(
        (stream, event),
        (
            StreamId::Assessment(_),
            Event::Assessment(AssessmentEvent::Opened(_))
        ) | (
            StreamId::Session(_),
            Event::Session(SessionEvent::Opened { .. })
        )
    )
}

/// Writes one event after the last and says where the stream stands then.
fn insert(
    connection: &Connection,
    before: KnownStream,
    stream: StreamId,
    new: &NewEvent,
) -> Result<KnownStream, Stop> {
    match (stream, &new.event) {
        (StreamId::Assessment(_), Event::Assessment(_))
        | (StreamId::Session(_), Event::Session(_)) => {}
        _ => return Err(Refused::WrongStream.into()),
    }
    let payload = Payload::write(&new.event).ok_or(Refused::Unwritable)?;
    let salt = salt_for(connection, &new.event)?;
    let stamp = Stamp {
        seq: before.seq.next(),
        id: new.id,
        at: new.at,
        by: new.by,
        cause: cause_number(new.cause),
    };
    let head = entry(
        &before.head,
        &stamp,
        &payload.digest(salt.as_deref().unwrap_or_default()),
    );
    let place = match &payload.place {
        Some(place) => Some(place_number(connection, place)?),
        None => None,
    };
    connection
        .prepare_cached(include_str!("sql/insert_event.sql"))?
        .execute(params![
            before.number,
            number(stamp.seq),
            stamp.id.as_u128().to_be_bytes(),
            late(stamp.id, stamp.at),
            rater_number(connection, &stamp.by.as_u128().to_be_bytes())?,
            stamp.cause,
            payload.kind as u8,
            payload.version,
            place,
            salt,
            mark(&head),
            payload.body,
        ])?;
    Ok(KnownStream {
        number: before.number,
        seq: stamp.seq,
        head,
    })
}

/// A salt where a person typed something. It is drawn at random by SQLite (ChaCha20, seeded by the system) and not made from the
/// event's id or time: those stay in the row, so a salt made from them would not keep erased words from being guessed.
fn salt_for(connection: &Connection, event: &Event) -> rusqlite::Result<Option<Vec<u8>>> {
    match holds_words(event) {
        true => connection
            .prepare_cached(include_str!("sql/draw_salt.sql"))?
            .query_row([], |row| row.get(0))
            .map(Some),
        false => Ok(None),
    }
}

fn insert_stream(connection: &Connection, stream: StreamId) -> rusqlite::Result<KnownStream> {
    let (kind, id) = stream_key(stream);
    let head = root(stream);
    let number = connection
        .prepare_cached(include_str!("sql/insert_stream.sql"))?
        .query_row(params![kind, id, head.as_bytes().as_slice()], |row| {
            row.get(0)
        })?;
    Ok(KnownStream {
        number,
        seq: Seq(0),
        head,
    })
}

pub(super) fn rater_number(connection: &Connection, id: &[u8; 16]) -> rusqlite::Result<i64> {
    find_or_insert(
        connection,
        include_str!("sql/find_rater.sql"),
        include_str!("sql/insert_rater.sql"),
        [id.as_slice()],
    )
}

pub(super) fn place_number(connection: &Connection, place: &str) -> rusqlite::Result<i64> {
    find_or_insert(
        connection,
        include_str!("sql/find_place.sql"),
        include_str!("sql/insert_place.sql"),
        [place],
    )
}

fn find_or_insert(
    connection: &Connection,
    find: &str,
    insert: &str,
    key: impl Params + Clone,
) -> rusqlite::Result<i64> {
    let found = connection
        .prepare_cached(find)?
        .query_row(key.clone(), |row| row.get(0))
        .optional()?;
    match found {
        Some(number) => Ok(number),
        None => connection
            .prepare_cached(insert)?
            .query_row(key, |row| row.get(0)),
    }
}

pub(super) fn number(seq: Seq) -> i64 {
    i64::try_from(seq.0).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    //! Failures that only show on the connection itself.

    use std::path::{Path, PathBuf};

    use super::*;
    use crate::base::digest::Digest;
    use crate::base::id::{AssessmentId, EventId, RaterId, SessionId, SubjectId};
    use crate::base::time::{PartialDate, Timestamp};
    use crate::form::model::version::Version;
    use crate::record::session::assessment::{Mode, Opening, Subject};
    use crate::record::session::event::Cause;
    use crate::record::session::place::Place;
    use crate::record::session::rater::TeamWay;
    use crate::storage::store::open::Opened;
    use crate::storage::store::{Access, Key};
    use crate::text::diag::code::Code;

    const ASSESSMENT: StreamId = StreamId::Assessment(AssessmentId::new(1));
    const SESSION: StreamId = StreamId::Session(SessionId::new(2));

    fn stamped(id: u128, event: Event) -> NewEvent {
        NewEvent {
            id: EventId::new(id),
            at: Timestamp(1_764_000_000_000),
            by: RaterId::new(3),
            cause: Cause::Done,
            event,
        }
    }

    fn noted(id: u128) -> NewEvent {
        stamped(
            id,
            Event::Session(SessionEvent::Noted {
                place: Place::new("sv_acc_food".into()),
                text: "words ".repeat(2000),
            }),
        )
    }

    fn opened() -> (NewEvent, NewEvent) {
        let year = PartialDate::parse("2026").unwrap();
        let opening = Opening {
            questionnaire: "services".into(),
            version: Version::parse("1.0.0").unwrap(),
            package: Digest::of(b"package"),
            subject: Subject {
                id: SubjectId::new(4),
                code: "AL-1".into(),
                name: String::new(),
            },
            country: None,
            government_level: None,
            period: (year, year),
            visits: vec![],
            mode: Mode::SiteVisit,
            purpose: String::new(),
            languages: vec![],
            way: TeamWay::Together,
            members: vec![],
        };
        let session = SessionEvent::Opened {
            assessment: AssessmentId::new(1),
            package: Digest::of(b"package"),
            rater: RaterId::new(3),
        };
        (
            stamped(1, Event::Assessment(AssessmentEvent::Opened(opening))),
            stamped(2, Event::Session(session)),
        )
    }

    /// A store in a folder of its own, with one session of one event.
    fn store() -> (tempfile::TempDir, PathBuf, Store) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("visits.fener");
        let mut store = open(&path);
        let (assessment, session) = opened();
        store
            .append(ASSESSMENT, Seq(0), &[assessment], None)
            .unwrap();
        store.append(SESSION, Seq(0), &[session], None).unwrap();
        (folder, path, store)
    }

    fn open(path: &Path) -> Store {
        match Store::open(path, Access::Write, Key::none()).unwrap() {
            Opened::Writer(store) => store,
            Opened::Reader { why, .. } => panic!("only a reader: {why:?}"),
        }
    }

    #[test]
    fn a_full_disk_is_said_and_the_event_can_be_saved_once_there_is_room() {
        let (_folder, _path, mut store) = store();
        let pages: i64 = store
            .connection
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        store
            .connection
            .pragma_update(None, "max_page_count", pages)
            .unwrap();
        let error = store
            .append(SESSION, Seq(1), &[noted(10)], None)
            .unwrap_err();
        assert_eq!(error.diagnostic().code, Code::StoreFull);
        // Until it is opened again nobody can say what is in it, so nothing more is written.
        let error = store
            .append(SESSION, Seq(1), &[noted(10)], None)
            .unwrap_err();
        assert_eq!(error.diagnostic().code, Code::StoreUnsure);
        store.reopen(&Key::none()).unwrap();
        assert_eq!(store.recorded(EventId::new(10)).unwrap(), None);
        store.append(SESSION, Seq(1), &[noted(10)], None).unwrap();
        assert_eq!(
            store.recorded(EventId::new(10)).unwrap(),
            Some((SESSION, Seq(2)))
        );
        assert_eq!(store.verify(SESSION).unwrap().unwrap().fault, None);
    }

    #[test]
    fn reopening_keeps_the_lock() {
        let (_folder, path, mut store) = store();
        store.reopen(&Key::none()).unwrap();
        let second = Store::open(&path, Access::Write, Key::none()).unwrap();
        assert!(matches!(second, Opened::Reader { .. }));
    }

    #[test]
    fn another_program_that_holds_the_file_is_said() {
        let (_folder, path, mut store) = store();
        store
            .connection
            .busy_timeout(std::time::Duration::ZERO)
            .unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let error = store
            .append(SESSION, Seq(1), &[noted(10)], None)
            .unwrap_err();
        assert_eq!(error.diagnostic().code, Code::StoreBusy);
        other.execute_batch("ROLLBACK").unwrap();
        store.reopen(&Key::none()).unwrap();
        store.append(SESSION, Seq(1), &[noted(10)], None).unwrap();
    }

    /// The files as a killed process leaves them: whatever was handed to the system is there.
    fn killed(path: &Path) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join("visits.fener");
        for ending in ["", "-wal"] {
            let from = PathBuf::from(format!("{}{ending}", path.display()));
            std::fs::copy(from, format!("{}{ending}", copy.display())).unwrap();
        }
        (folder, copy)
    }

    #[test]
    fn killed_at_any_statement_of_an_append_all_of_it_or_nothing_is_there() {
        let (_folder, path, mut store) = store();
        // So small a cache hands pages to the system long before the commit.
        store
            .connection
            .pragma_update(None, "cache_size", 1)
            .unwrap();
        let log = || {
            std::fs::metadata(format!("{}-wal", path.display()))
                .unwrap()
                .len()
        };
        let mut spilled = 0;
        for n in 1..12u64 {
            let before = log();
            let transaction = store
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)
                .unwrap();
            for event in 0..n {
                let seq = Seq(1 + event);
                let one = [noted(100 * u128::from(n) + u128::from(event))];
                let one = Append {
                    stream: SESSION,
                    expected: seq,
                    events: &one,
                    summary: None,
                };
                assert!(append(&transaction, &one).is_ok());
                spilled += u64::from(log() > before);
                let (_copy_folder, copy) = killed(&path);
                let reopened = open(&copy);
                assert_eq!(reopened.events(SESSION).unwrap().len(), 1);
                assert_eq!(reopened.verify(SESSION).unwrap().unwrap().fault, None);
            }
            drop(transaction);
        }
        assert!(
            spilled > 5,
            "only {spilled} statements reached the log before a commit"
        );
    }

    #[test]
    fn killed_after_an_append_it_is_all_there() {
        let (_folder, path, mut store) = store();
        for n in 1..20u64 {
            store
                .append(SESSION, Seq(n), &[noted(u128::from(n) + 100)], None)
                .unwrap();
            if n % 5 == 0 {
                store.checkpoint().unwrap();
            }
            let (_copy_folder, copy) = killed(&path);
            assert_eq!(
                open(&copy).events(SESSION).unwrap(),
                store.events(SESSION).unwrap()
            );
        }
    }

    #[test]
    fn the_disk_is_asked_for_everything_that_was_promised() {
        let (_folder, _path, store) = store();
        let value = |pragma: &str| -> String {
            store
                .connection
                .query_row(
                    &format!("SELECT CAST({pragma} AS TEXT) FROM pragma_{pragma}"),
                    [],
                    |row| row.get(0),
                )
                .unwrap()
        };
        for (pragma, expected) in [
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("fullfsync", "1"),
            ("checkpoint_fullfsync", "1"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("recursive_triggers", "1"),
            ("temp_store", "2"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
        ] {
            assert_eq!(value(pragma), expected, "{pragma}");
        }
        let mapped: Option<i64> = store
            .connection
            .query_row("PRAGMA mmap_size", [], |row| row.get(0))
            .optional()
            .unwrap();
        assert_eq!(mapped.unwrap_or(0), 0);
    }

    #[test]
    fn a_query_plan_never_reads_all_events() {
        let (_folder, _path, store) = store();
        for statement in [
            include_str!("sql/find_event.sql"),
            include_str!("sql/list_events.sql"),
            include_str!("sql/find_stream.sql"),
            include_str!("sql/list_sessions.sql"),
            include_str!("sql/list_answers.sql"),
        ] {
            let mut plan = store
                .connection
                .prepare(&format!("EXPLAIN QUERY PLAN {statement}"))
                .unwrap();
            let parameters = plan.parameter_count();
            let steps: Vec<String> = plan
                .query_map(rusqlite::params_from_iter(vec![0; parameters]), |row| {
                    row.get(3)
                })
                .unwrap()
                .collect::<Result<_, _>>()
                .unwrap();
            for step in steps {
                assert!(!step.starts_with("SCAN event"), "{step} in {statement}");
            }
        }
    }
}
