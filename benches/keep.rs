//! What the figures of faults, kills and power cuts do to a store, and how they look at what is left: by the store's own key, so that no
//! passphrase is derived thousands of times. It measures nothing.
//!
//! `make FOLDER VISITS` an encrypted store; `plain FOLDER VISITS` one that is not; `do WHAT FOLDER` one piece of work that says what was
//! saved; `look` reads names of folders and says of each, in a line of JSON, what is in its store.
#![allow(
    missing_docs,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    clippy::indexing_slicing
)]

mod visits;

use std::collections::BTreeMap;
use std::io::{BufRead as _, Write as _};
use std::path::Path;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

use fener::base::id::{EventId, RaterId};
use fener::base::secret::Secret;
use fener::base::settings::Settings;
use fener::base::time::{Date, Timestamp};
use fener::base::value::Value;
use fener::form::model::question::{Question, QuestionKind};
use fener::interface::app::effect::Ticket;
use fener::interface::app::msg::Outcome;
use fener::interface::tui::news::{News, Post};
use fener::interface::tui::package::Package;
use fener::interface::tui::store_thread::{StoreThread, Surroundings, Task};
use fener::interface::tui::{STORE, settings};
use fener::record::session::answer::Response;
use fener::record::session::event::{Cause, Event, NewEvent, Seq, SessionEvent, StreamId};
use fener::storage::seal::cost::LEAST;
use fener::storage::seal::file::KeyFile;
use fener::storage::seal::key::{Passphrase, StoreKey};
use fener::storage::seal::recovery::RecoveryKey;
use fener::storage::store::backup::let_go;
use fener::storage::store::keys::{self, Shape};
use fener::storage::store::merge::Arriving;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::world::World;
use serde_json::{Value as Json, json};

/// How long a disk that refuses is tried again; the fault of a figure either ends at once or never.
const PATIENCE: Duration = Duration::from_millis(400);
/// How many answers are written by `do answers`.
const ANSWERS: usize = 12;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments
        .iter()
        .map(String::as_str)
        .filter(|word| !word.starts_with("--"))
        .collect();
    match words.as_slice() {
        ["make", folder, visits] => make(Path::new(folder), visits, true),
        ["plain", folder, visits] => make(Path::new(folder), visits, false),
        ["do", what, folder] => work(what, Path::new(folder)),
        ["look"] => look(),
        // Run with the other benches: there is nothing to measure.
        _ => {}
    }
}

/// A key that is no secret.
fn store_key() -> StoreKey {
    StoreKey::fresh(&mut |bytes| bytes.fill(42))
}

fn key_file(passphrase: &str) -> KeyFile {
    let passphrase = Passphrase::typed(&Secret::new(passphrase.to_owned()));
    let recovery = RecoveryKey::fresh(&mut |bytes| bytes.fill(7));
    let mut next = 0;
    let made = KeyFile::new(&store_key(), &passphrase, &recovery, LEAST, &mut |bytes| {
        next += 1;
        bytes.fill(next);
    });
    made.expect("keys")
}

fn make(folder: &Path, visits: &str, is_sealed: bool) {
    let chosen = Settings {
        language: Some("en".to_owned()),
        ..Settings::default()
    };
    settings::keep(World::within(folder).config_folder(), &chosen).expect("the settings are kept");
    let path = folder.join(STORE);
    let key = match is_sealed {
        true => {
            keys::keep(&path, &key_file(&line())).expect("keys");
            Key::of(store_key())
        }
        false => Key::none(),
    };
    let mut store = writer(&path, key);
    visits::fill(
        &mut store,
        &visits::services(),
        visits.parse().expect("a number"),
    );
}

/// A line of standard input.
fn line() -> String {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line).expect("a line");
    line.trim_end().to_owned()
}

fn writer(path: &Path, key: Key) -> Store {
    match Store::open(path, Access::Write, key) {
        Ok(Opened::Writer(store)) => store,
        Ok(Opened::Reader { why, .. }) => fail(&format!("only a reader: {why:?}")),
        Err(error) => fail(&error.diagnostic().code.to_string()),
    }
}

fn say(what: &str) {
    println!("{what}");
    std::io::stdout().flush().expect("somebody listens");
}

/// Ends as a program that could not do what it was asked for and says so.
fn fail(why: &str) -> ! {
    say(&format!("failed {why}"));
    std::process::exit(3)
}

fn work(what: &str, folder: &Path) {
    let path = folder.join(STORE);
    let sealed = || Key::of(store_key());
    let failed = |error: fener::storage::store::error::StoreError| -> ! {
        fail(&error.diagnostic().code.to_string())
    };
    match what {
        "answers" => answers(&path),
        "import" => {
            let other = Store::look(&folder.join("other").join(STORE), &Key::none())
                .unwrap_or_else(|_| fail("another"))
                .0;
            let streams = other.salvage().into_iter();
            let streams: Vec<_> = streams
                .filter_map(|(stream, _, _)| {
                    other.foreign(stream).unwrap_or_else(|_| fail("another"))
                })
                .collect();
            let arriving = Arriving {
                bundle: 9,
                sender: "another laptop".to_owned(),
                label: "CD".to_owned(),
                at: Timestamp(visits::START),
                definitions: other
                    .definitions_of(&streams)
                    .unwrap_or_else(|_| fail("another")),
                streams,
            };
            let mut store = writer(&path, sealed());
            say("begun");
            if let Err(error) = store.merge(&arriving) {
                failed(error)
            }
        }
        "upgrade" => {
            say("begun");
            drop(writer(&path, Key::none()));
        }
        "encrypt" => {
            let kept = keys::read(&folder.join("fresh")).unwrap_or_else(|_| fail("keys"));
            let mut store = writer(&path, Key::none());
            say("begun");
            if let Err(error) = store.encrypt(&kept, &sealed()) {
                failed(error)
            }
        }
        "change" => {
            let kept = keys::read(&folder.join("fresh")).unwrap_or_else(|_| fail("keys"));
            say("begun");
            if let Err(error) = keys::keep(&path, &kept) {
                failed(error)
            }
        }
        "backup" => {
            let mut store = writer(&path, sealed());
            say("begun");
            let to = folder.join("2026-11-20_10-15-00.fener");
            if store.back_up(&to, &mut |_, _| true).is_err() {
                fail("no copy")
            }
            store.note_copy(&to, Timestamp(visits::START)).ok();
            let today = Date::parse("2026-11-20").expect("a day");
            let_go(folder, today).ok();
        }
        _ => panic!("{what}?"),
    }
    say("done");
}

/// Answers as the program writes them, and what it says of each: saved, or not.
fn answers(path: &Path) {
    let package = visits::services();
    let key = Key::of(store_key());
    let store = writer(path, key);
    let found = store.salvage().into_iter().find_map(|(stream, events, _)| {
        matches!(stream, StreamId::Session(_)).then_some((stream, events.len() as u64))
    });
    let (stream, had) = found.unwrap_or_else(|| fail("no session"));
    say("begun");
    let (tasks, incoming) = channel();
    let (news, told) = channel();
    let (jobs, _jobs) = channel();
    let around = Surroundings {
        news: Post::from(news),
        jobs,
        now: Box::new(|| Timestamp(visits::START)),
        world: World::within(path.with_file_name("nowhere")),
    };
    let thread = std::thread::spawn(move || StoreThread::new(store, around).run(&incoming));
    let events = visits::answers(&package).into_iter().take(ANSWERS);
    for (at, event) in (0u64..).zip(events) {
        let ticket = Ticket(at + 1);
        let task = Task::Append {
            ticket,
            stream,
            expected: Seq(had + at),
            events: vec![NewEvent {
                id: EventId::new(u128::from(had + at) + (1 << 100)),
                at: Timestamp(visits::START),
                by: RaterId::new(7),
                cause: Cause::Done,
                event: Event::Session(event),
            }],
            summary: None,
            drafts: Vec::new(),
            packages: Vec::new(),
        };
        tasks.send(task).expect("the thread lives");
        let until = Instant::now() + PATIENCE;
        loop {
            match told.recv_timeout(Duration::from_millis(20)) {
                Ok(News::Done(one, Outcome::Appended { .. })) if one == ticket => break,
                Ok(News::Done(_, Outcome::NotSaved { code, .. })) => {
                    say(&format!("refused {code}"))
                }
                Ok(News::Done(_, Outcome::Conflict { .. } | Outcome::Rejected(_))) => {
                    fail("conflict")
                }
                Ok(_) => {}
                Err(_) if Instant::now() > until => {
                    // Whoever ends the program now is told that this was not written.
                    drop(tasks);
                    thread.join().ok();
                    fail("not saved")
                }
                Err(_) => tasks.send(Task::TryAgain).expect("the thread lives"),
            }
        }
        say(&format!("saved {}", had + at + 1));
    }
    drop(tasks);
    if thread.join().ok() != Some(0) {
        fail("not saved")
    }
}

fn look() {
    let package = visits::services();
    for folder in std::io::stdin().lock().lines() {
        let folder = folder.expect("a folder");
        let path = Path::new(&folder).join(STORE);
        let seen = seen(&path, &package);
        say(&seen
            .unwrap_or_else(|error| json!({ "error": error }))
            .to_string());
    }
}

/// What the next start finds: it opens to write, as the program does, and everything is checked.
fn seen(path: &Path, package: &Package) -> Result<Json, String> {
    let coded = |error: fener::storage::store::error::StoreError| {
        format!("{} {error:?}", error.diagnostic().code)
    };
    let was = Shape::of(path);
    let sealed = keys::is_there(path);
    let key = || match sealed {
        true => Key::of(store_key()),
        false => Key::none(),
    };
    let store = match Store::open(path, Access::Write, key()).map_err(coded)? {
        Opened::Writer(store) => store,
        Opened::Reader { why, .. } => return Err(format!("only a reader: {why:?}")),
    };
    store.check_whole().map_err(coded)?;
    let mut streams = BTreeMap::new();
    let mut given: BTreeMap<String, Json> = BTreeMap::new();
    for checked in store.check_all().map_err(coded)? {
        if let Some(fault) = checked.verified.fault {
            return Err(format!("chain: {fault:?}"));
        }
    }
    for (stream, events, is_whole) in store.salvage() {
        if !is_whole {
            return Err("cut off".to_owned());
        }
        streams.insert(format!("{stream:?}"), events.len());
        for recorded in store.events(stream).map_err(coded)? {
            if let Event::Session(SessionEvent::Answered { place, response }) = &recorded.new.event
                && let Some(question) = package.questionnaire.question(&place.question)
            {
                given.insert(question.number.clone(), answer(question, response));
            }
        }
    }
    Ok(json!({
        "was_sealed": was == Shape::Sealed,
        "keys": sealed.then(|| keys::read(path).map(|kept| kept.text()).ok()).flatten(),
        "streams": streams,
        "answers": given.into_values().collect::<Vec<Json>>(),
    }))
}

/// An answer in the shape of an exported one.
fn answer(question: &Question, response: &Response) -> Json {
    let code_of = |id: &fener::base::id::OptionId| match &question.kind {
        QuestionKind::Rating(scale) => {
            let level = scale.levels.iter().find(|level| level.id == *id);
            level.map(|level| i64::from(level.code))
        }
        _ => {
            let list = question.list()?;
            let option = list.options.iter().find(|option| option.id == *id);
            option.map(|option| i64::from(option.code))
        }
    };
    let (codes, value) = match response {
        Response::Value(Value::Choice(id)) => (code_of(id).into_iter().collect(), String::new()),
        Response::Value(Value::Choices(ids) | Value::Ranking(ids)) => {
            (ids.iter().filter_map(code_of).collect(), String::new())
        }
        Response::Value(value) => (Vec::new(), value.to_code()),
        _ => (Vec::new(), String::new()),
    };
    json!({ "number": question.number, "state": "answered", "codes": codes, "value": value })
}
