//! A bundle from one laptop to another through what the threads do, with real stores and real files.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use fener::exchange::bundle::read::Opened as Bundle;
use fener::interface::app::effect::Ticket;
use fener::interface::app::msg::Outcome;
use fener::interface::app::transfer::{OwnKey, Seen, Transferred};
use fener::interface::tui::transfer::{
    Read, SendOrder, TransferJob, TransferTask, Waiting, carry_out,
};
use fener::storage::store::Store;
use fener::storage::store::sessions::SessionFilter;
use fener::text::diag::Diagnostics;
use fener::world::World;

use crate::store::support::{create, keep_package, writer};

/// A laptop with its store, and what waits there.
struct Laptop {
    folder: tempfile::TempDir,
    store: Store,
    waiting: Waiting,
}

impl Laptop {
    fn new(session: u128) -> Laptop {
        let folder = tempfile::tempdir().unwrap();
        let mut store = writer(&folder.path().join("visits.fener"));
        keep_package(&mut store);
        create(&mut store, session);
        Laptop {
            folder,
            store,
            waiting: Waiting::default(),
        }
    }

    fn world(&self) -> World {
        World::within(self.folder.path())
    }

    fn task(&mut self, ticket: u64, task: TransferTask) -> Option<Outcome> {
        let world = self.world();
        self.waiting
            .carry_out(Ticket(ticket), task, &mut self.store, &world)
    }

    fn told(&mut self, ticket: u64, task: TransferTask) -> Transferred {
        match self.task(ticket, task) {
            Some(Outcome::Transfer(told)) => told,
            other => panic!("{other:?}"),
        }
    }

    fn key(&mut self) -> OwnKey {
        match self.told(1, TransferTask::OwnKey) {
            Transferred::OwnKey(key) => key,
            other => panic!("{other:?}"),
        }
    }

    fn job(&self, job: TransferJob) -> Result<Read, Outcome> {
        carry_out(&self.store, job, &self.world(), &|_| {})
    }

    fn send(&mut self, to: &str, folder: &Path, stops: bool) -> Result<PathBuf, Outcome> {
        self.key();
        let order = SendOrder {
            session: None,
            to: to.to_owned(),
            folder: Some(folder.display().to_string()),
            stops: Arc::new(AtomicBool::new(stops)),
        };
        match self.job(TransferJob::Send(order))? {
            Read::Told(Outcome::Transfer(Transferred::Sent { path, count: 1 })) => {
                Ok(PathBuf::from(path))
            }
            _ => panic!("no bundle of one session"),
        }
    }

    fn look(&self, path: &Path) -> Result<Box<Bundle>, Outcome> {
        match self.job(TransferJob::Look(path.display().to_string()))? {
            Read::Opened(opened) => Ok(opened),
            Read::Told(told) => panic!("{told:?}"),
        }
    }

    fn preview(&mut self, ticket: u64, bundle: Box<Bundle>) -> Box<Seen> {
        match self.told(ticket, TransferTask::Preview(bundle)) {
            Transferred::Seen(seen) => seen,
            other => panic!("{other:?}"),
        }
    }

    fn sessions(&self) -> usize {
        self.store
            .sessions(&SessionFilter::default())
            .unwrap()
            .len()
    }
}

fn code(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Refused(why) => why.key().to_owned(),
        Outcome::Failed(Diagnostics(problems)) => format!("{:?}", problems[0].code),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_session_goes_over_is_looked_at_taken_and_hidden_again() {
    let (mut one, mut other, stick) =
        (Laptop::new(1), Laptop::new(2), tempfile::tempdir().unwrap());
    let to = other.key().recipient;
    let path = one.send(&to, stick.path(), false).unwrap();
    let bundle = other.look(&path).unwrap();
    let seen = other.preview(7, bundle);
    assert_eq!(seen.nothing, None);
    assert_eq!(other.sessions(), 1, "looking takes nothing");
    // Only what was looked at last is taken.
    assert!(matches!(
        other.task(8, TransferTask::Take(Ticket(6))),
        Some(Outcome::Refused(_))
    ));
    assert_eq!(other.sessions(), 1);
    let bundle = other.look(&path).unwrap();
    other.preview(9, bundle);
    assert_eq!(
        other.told(10, TransferTask::Take(Ticket(9))),
        Transferred::Taken
    );
    assert_eq!(other.sessions(), 2);
    let bundle = other.look(&path).unwrap();
    assert!(other.preview(11, bundle).nothing.is_some(), "it was taken");
    assert!(matches!(
        other.job(TransferJob::LastImport),
        Ok(Read::Told(Outcome::Transfer(Transferred::LastImport(
            Some(_)
        ))))
    ));
    assert!(matches!(
        other.told(12, TransferTask::Undo),
        Transferred::Undone(_)
    ));
    assert_eq!(other.sessions(), 1);
    assert!(matches!(
        other.job(TransferJob::LastImport),
        Ok(Read::Told(Outcome::Transfer(Transferred::LastImport(None))))
    ));
}

#[test]
fn what_was_forgotten_is_not_taken() {
    let (mut one, mut other, stick) =
        (Laptop::new(1), Laptop::new(2), tempfile::tempdir().unwrap());
    let to = other.key().recipient;
    let path = one.send(&to, stick.path(), false).unwrap();
    let bundle = other.look(&path).unwrap();
    other.preview(7, bundle);
    assert!(other.task(8, TransferTask::Forget).is_none());
    assert!(matches!(
        other.task(9, TransferTask::Take(Ticket(7))),
        Some(Outcome::Refused(_))
    ));
    assert_eq!(other.sessions(), 1);
}

#[test]
fn a_bundle_that_was_stopped_leaves_no_file_and_none_is_written_over() {
    let (mut one, mut other, stick) =
        (Laptop::new(1), Laptop::new(2), tempfile::tempdir().unwrap());
    let to = other.key().recipient;
    let stopped = one.send(&to, stick.path(), true);
    assert!(matches!(stopped, Err(Outcome::Stopped)));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 0);
    let first = one.send(&to, stick.path(), false).unwrap();
    let second = one.send(&to, stick.path(), false).unwrap();
    assert_ne!(first, second);
    assert!(second.extension().is_some_and(|end| end == "fener-bundle"));
    assert_eq!(fs::read_dir(stick.path()).unwrap().count(), 2);
}

#[test]
fn what_cannot_be_read_is_refused_with_its_reason() {
    let (mut one, mut other, stick) =
        (Laptop::new(1), Laptop::new(2), tempfile::tempdir().unwrap());
    let to = other.key().recipient;
    let path = one.send(&to, stick.path(), false).unwrap();
    let reason = |laptop: &Laptop, path: &Path| code(&laptop.look(path).unwrap_err());
    assert_eq!(reason(&one, &path), "transfer-not-for-me");
    assert_eq!(
        reason(&other, Path::new("bundle")),
        "looks-folder-not-whole"
    );
    assert_ne!(reason(&other, stick.path()), "", "a folder is no bundle");
    assert_ne!(reason(&other, &stick.path().join("nowhere")), "");
    let mut bytes = fs::read(&path).unwrap();
    bytes.pop();
    let short = stick.path().join("short");
    fs::write(&short, bytes).unwrap();
    assert_ne!(reason(&other, &short), "");
    assert_eq!(other.sessions(), 1);
    assert!(matches!(
        one.send(&to, &stick.path().join("nowhere"), false),
        Err(Outcome::Refused(_))
    ));
}

#[test]
fn the_key_of_a_laptop_stays_the_same_and_is_written_without_its_secret() {
    let (mut one, stick) = (Laptop::new(1), tempfile::tempdir().unwrap());
    let key = one.key();
    assert_eq!(one.key(), key);
    let folder = Some(stick.path().display().to_string());
    let Ok(Read::Told(Outcome::Written { path, .. })) =
        one.job(TransferJob::KeepKey(key.clone(), folder))
    else {
        panic!("no key was written");
    };
    let text = fs::read_to_string(path).unwrap();
    assert_eq!(text, format!("{}\n{}\n", key.recipient, key.figures));
}
