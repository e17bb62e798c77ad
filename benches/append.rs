//! What saving costs: time and bytes an answer, and what reading back costs.
//!
//! `cargo bench --bench append` measures; `cargo bench --bench append -- figures` prints CPU and bytes an answer on a real disk;
//! `-- ack PATH N` appends N answers and prints `ack I` after each, for tools that cut the power in between.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write as _;
use std::path::Path;

use divan::Bencher;
use fener::base::digest::Digest;
use fener::base::id::{AssessmentId, OptionId, RaterId, SessionId, SubjectId};
use fener::base::time::{Moment, PartialDate, Timestamp};
use fener::base::value::Value;
use fener::form::model::version::Version;
use fener::record::session::answer::Response;
use fener::record::session::assessment::{Mode, Opening, Subject};
use fener::record::session::event::{
    AssessmentEvent, Cause, Event, NewEvent, Seq, SessionEvent, StreamId,
};
use fener::record::session::place::Place;
use fener::record::session::rater::TeamWay;
use fener::record::session::summary::Summary;
use fener::storage::store::append::Append;
use fener::storage::store::open::Opened;
use fener::storage::store::sessions::SessionFilter;
use fener::storage::store::{Access, Key, Store};

/// Questions of the questionnaire that is filled again and again.
const QUESTIONS: u64 = 88;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| !word.starts_with("--"))
        .collect();
    match words.as_slice() {
        ["ack", path, answers] => acknowledge(Path::new(path), answers.parse().unwrap()),
        ["figures"] => figures(),
        _ => divan::main(),
    }
}

fn stamped(n: u64, event: Event) -> NewEvent {
    let moment = Moment {
        seed: u128::from(n),
        ..Moment::fixed(Timestamp(1_764_000_000_000 + n as i64 * 7000))
    };
    NewEvent {
        id: fener::base::id::EventId::new(moment.id(0)),
        at: moment.at,
        by: RaterId::new(7),
        cause: Cause::Done,
        event,
    }
}

fn session(n: u64) -> SessionId {
    SessionId::new(u128::from(n) << 64 | 2)
}

/// An assessment and its session.
fn create(store: &mut Store, n: u64) {
    let year = PartialDate::parse("2026").unwrap();
    let assessment = AssessmentId::new(u128::from(n) << 64 | 1);
    let opening = Opening {
        questionnaire: "services".into(),
        version: Version::parse("1.0.0").unwrap(),
        package: Digest::of(b"package"),
        subject: Subject {
            id: SubjectId::new(u128::from(n)),
            code: format!("AL-{n}"),
            name: String::new(),
        },
        country: None,
        pack: None,
        government_level: None,
        period: (year, year),
        visits: vec![],
        mode: Mode::SiteVisit,
        purpose: String::new(),
        languages: vec![],
        way: TeamWay::Together,
        members: vec![],
        carried: None,
    };
    let opened = SessionEvent::Opened {
        assessment,
        package: Digest::of(b"package"),
        rater: RaterId::new(7),
    };
    store.keep_definition(Digest::of(b"package"), &[]).unwrap();
    let first = 1_000_000_000 + n * 2;
    let part = |stream, events| Append {
        stream,
        expected: Seq(0),
        events,
        summary: None,
        drafts: &[],
    };
    store
        .create(&[
            part(
                StreamId::Assessment(assessment),
                &[stamped(
                    first,
                    Event::Assessment(AssessmentEvent::Opened(opening)),
                )],
            ),
            part(
                StreamId::Session(session(n)),
                &[stamped(first + 1, Event::Session(opened))],
            ),
        ])
        .unwrap();
}

/// A plain choice.
fn answer(n: u64) -> NewEvent {
    let levels = ["fully_met", "mostly", "partly_met", "not_met"];
    let level = levels.get(n as usize % levels.len()).unwrap();
    stamped(
        n,
        Event::Session(SessionEvent::Answered {
            place: Place::new(format!("sv_{:03}_question", n % QUESTIONS).as_str().into()),
            response: Response::Value(Value::Choice(OptionId::new(level))),
        }),
    )
}

fn summary() -> Summary {
    Summary {
        done: 12,
        all: 88,
        required_open: 3,
        flags: 1,
        unsettled: false,
        here: "2.08".into(),
        waiting: Vec::new(),
    }
}

fn writer(path: &Path) -> Store {
    match Store::open(path, Access::Write, Key::none()).unwrap() {
        Opened::Writer(store) => store,
        Opened::Reader { why, .. } => panic!("only a reader: {why:?}"),
    }
}

fn append(store: &mut Store, n: u64, seq: u64) {
    store
        .append(
            StreamId::Session(session(1)),
            Seq(seq),
            &[answer(n)],
            Some(&summary()),
        )
        .unwrap();
}

fn acknowledge(path: &Path, answers: u64) {
    let mut store = writer(path);
    create(&mut store, 1);
    let mut out = std::io::stdout().lock();
    for n in 1..=answers {
        append(&mut store, n, n);
        writeln!(out, "ack {n}").unwrap();
        out.flush().unwrap();
        store.checkpoint().unwrap();
    }
}

/// Nanoseconds that this thread has run.
fn cpu() -> u64 {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|text| text.split(' ').next()?.parse().ok())
        .unwrap_or(0)
}

fn figures() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let mut store = writer(&path);
    create(&mut store, 1);
    let mut spent = Vec::new();
    for n in 1..=4000 {
        let before = cpu();
        append(&mut store, n, n);
        spent.push((cpu() - before) / 1000);
        store.checkpoint().unwrap();
    }
    spent.sort_unstable();
    println!(
        "one answer an append, {} of them: {} µs CPU least, {} µs in the middle",
        spent.len(),
        spent.first().unwrap(),
        spent.get(spent.len() / 2).unwrap()
    );
    drop(store);

    let empty = folder.path().join("empty.fener");
    drop(writer(&empty));
    let many = folder.path().join("many.fener");
    let mut store = writer(&many);
    let (sessions, each) = (1000u64, QUESTIONS);
    let begin = cpu();
    for n in 1..=sessions {
        create(&mut store, n);
        let events: Vec<NewEvent> = (0..each).map(|one| answer(n * each + one)).collect();
        store
            .append(
                StreamId::Session(session(n)),
                Seq(1),
                &events,
                Some(&summary()),
            )
            .unwrap();
        store.checkpoint().unwrap();
    }
    let spent = cpu() - begin;
    drop(store);
    let size = |path: &Path| std::fs::metadata(path).unwrap().len();
    println!(
        "{sessions} sessions of {each} answers: {} bytes an answer, all tables and indexes and the sessions themselves; {} answers a CPU second",
        (size(&many) - size(&empty)) as f64 / (sessions * each) as f64,
        sessions * each * 1_000_000_000 / spent.max(1)
    );

    let begin = cpu();
    let store = writer(&many);
    let opened = cpu();
    let rows = store.sessions(&SessionFilter::default()).unwrap();
    let listed = cpu();
    println!(
        "open {} µs CPU, list {} sessions {} µs CPU",
        (opened - begin) / 1000,
        rows.len(),
        (listed - opened) / 1000
    );
}

/// A store in memory with one session of so many answers.
fn filled(answers: u64) -> Store {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let events: Vec<NewEvent> = (1..=answers).map(answer).collect();
    store
        .append(StreamId::Session(session(1)), Seq(1), &events, None)
        .unwrap();
    store
}

#[divan::bench]
fn append_one_answer_without_a_disk(bencher: Bencher<'_, '_>) {
    let mut store = filled(400);
    let mut seq = 401;
    bencher.bench_local(|| {
        append(&mut store, seq, seq);
        seq += 1;
    });
}

#[divan::bench]
fn read_ten_thousand_events(bencher: Bencher<'_, '_>) {
    let store = filled(10_000);
    bencher.bench_local(|| store.events(StreamId::Session(session(1))).unwrap());
}

#[divan::bench]
fn verify_ten_thousand_events(bencher: Bencher<'_, '_>) {
    let store = filled(10_000);
    bencher.bench_local(|| store.verify(StreamId::Session(session(1))).unwrap());
}

#[divan::bench]
fn list_a_thousand_sessions(bencher: Bencher<'_, '_>) {
    let mut store = Store::in_memory().unwrap();
    (1..=1000).for_each(|n| create(&mut store, n));
    let filter = SessionFilter {
        limit: Some(9),
        ..SessionFilter::default()
    };
    bencher.bench_local(|| store.sessions(&filter).unwrap());
}
