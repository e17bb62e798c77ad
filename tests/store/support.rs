//! Stores with something in them.

use std::path::{Path, PathBuf};

use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, EventId, OptionId, RaterId, SessionId, SubjectId};
use fener::base::time::{PartialDate, Timestamp};
use fener::base::value::Value;
use fener::form::model::version::Version;
use fener::record::session::answer::Response;
use fener::record::session::assessment::{Mode, Opening, Subject};
use fener::record::session::event::{
    AssessmentEvent, Cause, Event, NewEvent, Recorded, Seq, SessionEvent, StreamId,
};
use fener::record::session::place::Place;
use fener::record::session::rater::{Member, TeamWay};
use fener::storage::store::append::Append;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::text::i18n::locale::Locale;

pub const START: i64 = 1_764_000_000_000;

/// The assessment and the session with that number, of 1 to 99.
pub fn ids(n: u128) -> (AssessmentId, SessionId) {
    (AssessmentId::new(n * 100 + 1), SessionId::new(n * 100 + 2))
}

pub fn session_stream(n: u128) -> StreamId {
    StreamId::Session(ids(n).1)
}

pub fn stamped(id: u128, event: Event) -> NewEvent {
    NewEvent {
        id: EventId::new(id),
        at: Timestamp(START + id as i64),
        by: RaterId::new(7),
        cause: Cause::Done,
        event,
    }
}

pub fn opening(subject: u128, mode: Mode) -> Opening {
    let year = PartialDate {
        year: 2026,
        month: None,
        day: None,
    };
    Opening {
        questionnaire: "services".into(),
        version: Version::parse("1.0.0").unwrap(),
        package: Digest::of(b"package"),
        subject: Subject {
            id: SubjectId::new(subject),
            code: format!("AL-{subject}"),
            name: "The house by the river".into(),
        },
        country: Some("al".into()),
        pack: None,
        government_level: None,
        period: (year, year),
        visits: vec![],
        mode,
        purpose: "yearly visit".into(),
        languages: vec![Locale::english()],
        way: TeamWay::Together,
        members: vec![Member {
            rater: RaterId::new(7),
            code: "AB".into(),
        }],
        carried: None,
    }
}

/// The events that open an assessment and its session, with ids from `n * 1000`.
pub fn openings(n: u128) -> (NewEvent, NewEvent) {
    let (assessment, _) = ids(n);
    (
        stamped(
            n * 1000 + 1,
            Event::Assessment(AssessmentEvent::Opened(opening(n, Mode::SiteVisit))),
        ),
        stamped(
            n * 1000 + 2,
            Event::Session(SessionEvent::Opened {
                assessment,
                package: Digest::of(b"package"),
                rater: RaterId::new(7),
            }),
        ),
    )
}

/// Opens the assessment and the session with that number.
pub fn create(store: &mut Store, n: u128) -> Vec<Recorded> {
    let (assessment, session) = openings(n);
    keep_package(store);
    store
        .create(&[
            part(StreamId::Assessment(ids(n).0), &[assessment]),
            part(session_stream(n), &[session]),
        ])
        .unwrap()
}

/// Keeps the package that everything here is filled with.
pub fn keep_package(store: &mut Store) {
    let files = [("questionnaire.toml".into(), "id = \"services\"".into())];
    store
        .keep_definition(Digest::of(b"package"), &files)
        .unwrap();
}

/// Keeps every package and pack that upgrades among these events name: without them nothing of the kind is written.
pub fn keep_editions(store: &mut Store, events: &[NewEvent]) {
    for new in events {
        if let Event::Session(
            SessionEvent::Upgraded(upgrade) | SessionEvent::UpgradeTakenBack(upgrade),
        ) = &new.event
        {
            for edition in [&upgrade.from, &upgrade.to] {
                for digest in edition.pack.into_iter().chain([edition.package]) {
                    store.keep_definition(digest, &[]).unwrap();
                }
            }
        }
    }
}

pub fn part(stream: StreamId, events: &[NewEvent]) -> Append<'_> {
    Append {
        stream,
        expected: Seq(0),
        events,
        summary: None,
        drafts: &[],
    }
}

/// "Mostly" at a place, with that event id.
pub fn answered(id: u128, question: &str) -> NewEvent {
    stamped(
        id,
        Event::Session(SessionEvent::Answered {
            place: Place::new(question.into()),
            response: Response::Value(Value::Choice(OptionId::new("mostly"))),
        }),
    )
}

pub fn noted(id: u128, question: &str, text: &str) -> NewEvent {
    stamped(
        id,
        Event::Session(SessionEvent::Noted {
            place: Place::new(question.into()),
            text: text.to_owned(),
        }),
    )
}

/// A folder of a test, gone when it is dropped.
pub struct Folder(tempfile::TempDir);

impl Folder {
    pub fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    pub fn store(&self) -> PathBuf {
        self.0.path().join("visits.fener")
    }
}

pub fn open(path: &Path) -> Opened {
    Store::open(path, Access::Write, Key::none()).unwrap()
}

pub fn writer(path: &Path) -> Store {
    match open(path) {
        Opened::Writer(store) => store,
        Opened::Reader { why, .. } => panic!("only a reader: {why:?}"),
    }
}

/// The file without this program, as an attacker or a failing disk would have it.
pub fn bare(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}
