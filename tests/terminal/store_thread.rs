//! The thread that writes, without a terminal: order, overtaken drafts, and a disk that refuses for a while.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;

use fener::base::time::Timestamp;
use fener::interface::app::effect::Ticket;
use fener::interface::app::msg::Outcome;
use fener::interface::tui::news::{News, Post};
use fener::interface::tui::store_thread::{StoreThread, Surroundings, Task};
use fener::interface::tui::worker::Job;
use fener::record::session::event::{Event, NewEvent, Seq, SessionEvent};
use fener::record::session::place::Place;
use fener::record::session::summary::Draft;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};
use fener::world::World;

use crate::store::support::{answered, create, ids, session_stream, stamped};

struct Desk {
    folder: tempfile::TempDir,
    tasks: Sender<Task>,
    news: Receiver<News>,
    jobs: Receiver<Job>,
    thread: JoinHandle<usize>,
}

impl Desk {
    /// A thread for a store with one open session; tasks given here wait before it begins.
    fn new(waiting: Vec<Task>) -> Desk {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("visits.fener");
        let Opened::Writer(mut store) = Store::open(&path, Access::Write, Key::none()).unwrap()
        else {
            panic!("only a reader");
        };
        create(&mut store, 1);
        let (tasks, incoming) = channel();
        let (news, told) = channel();
        let (jobs, handed) = channel();
        waiting
            .into_iter()
            .for_each(|task| tasks.send(task).unwrap());
        let around = Surroundings {
            news: Post::from(news),
            jobs,
            now: Box::new(|| Timestamp(5)),
            world: World::within(folder.path()),
        };
        let thread = std::thread::spawn(move || StoreThread::new(store, around).run(&incoming));
        Desk {
            folder,
            tasks,
            news: told,
            jobs: handed,
            thread,
        }
    }

    /// What is told next: the ticket and what became of it.
    fn next(&self) -> (u64, &'static str) {
        match self
            .news
            .recv_timeout(std::time::Duration::from_secs(60))
            .unwrap()
        {
            News::Done(ticket, outcome) => (ticket.0, name(&outcome)),
            other => panic!("{other:?}"),
        }
    }

    /// Ends the thread; the store as it left it, and how much it could not write.
    fn end(self) -> (Store, usize, tempfile::TempDir) {
        drop(self.tasks);
        let left = self.thread.join().unwrap();
        let store = Store::open(
            &self.folder.path().join("visits.fener"),
            Access::Read,
            Key::none(),
        )
        .unwrap()
        .into_store();
        (store, left, self.folder)
    }
}

fn name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Appended { .. } => "appended",
        Outcome::DraftKept { .. } => "kept",
        Outcome::NotSaved { .. } => "not saved",
        Outcome::Conflict { .. } => "conflict",
        Outcome::Rejected(_) => "rejected",
        Outcome::Refused(_) => "refused",
        _ => "other",
    }
}

fn open_job() -> Job {
    let interface = Box::new(crate::support::fixture::catalog("en", None));
    Job::Open(Ticket(2), ids(1).1, interface)
}

fn append(ticket: u64, expected: u64, event: NewEvent) -> Task {
    Task::Append {
        ticket: Ticket(ticket),
        stream: session_stream(1),
        expected: Seq(expected),
        events: vec![event],
        summary: None,
        drafts: Vec::new(),
        packages: Vec::new(),
    }
}

fn keep(ticket: u64, field: &str, text: &str) -> Task {
    let draft = Draft {
        session: ids(1).1,
        place: "sv_acc_food".to_owned(),
        field: field.to_owned(),
        text: Some(text.to_owned()),
    };
    Task::Keep {
        tickets: vec![Ticket(ticket)],
        draft,
    }
}

#[test]
fn tasks_are_confirmed_in_order_and_overtaken_drafts_with_the_one_that_overtook_them() {
    let desk = Desk::new(vec![
        append(1, 1, answered(10, "one")),
        keep(2, "note", "a"),
        keep(3, "response", "x"),
        keep(4, "note", "ab"),
        append(5, 2, answered(11, "two")),
        keep(6, "note", "abc"),
    ]);
    let told: Vec<(u64, &str)> = (0..6).map(|_| desk.next()).collect();
    assert_eq!(
        told,
        [
            (1, "appended"),
            (3, "kept"),
            (5, "appended"),
            (2, "kept"),
            (4, "kept"),
            (6, "kept")
        ]
    );
    let (store, left, _folder) = desk.end();
    assert_eq!(
        (store.events(session_stream(1)).unwrap().len(), left),
        (3, 0)
    );
    let note = store
        .drafts(ids(1).1)
        .unwrap()
        .into_iter()
        .find(|draft| draft.field == "note");
    assert_eq!(note.unwrap().text.as_deref(), Some("abc"));
}

#[test]
fn a_draft_goes_with_the_event_it_became_and_stays_when_that_cannot_be_written() {
    let becomes = |ticket, expected, id: u128| {
        let Task::Append {
            ticket,
            stream,
            expected,
            events,
            summary,
            ..
        } = append(ticket, expected, answered(id, "one"))
        else {
            panic!("no append")
        };
        let drafts = vec![Draft {
            session: ids(1).1,
            place: "sv_acc_food".to_owned(),
            field: "response".to_owned(),
            text: None,
        }];
        Task::Append {
            ticket,
            stream,
            expected,
            events,
            summary,
            drafts,
            packages: Vec::new(),
        }
    };
    for (expected, left) in [(1, 0), (7, 1)] {
        let desk = Desk::new(vec![keep(1, "response", "x"), becomes(2, expected, 10)]);
        assert_eq!(desk.next(), (1, "kept"));
        desk.next();
        assert_eq!(desk.end().0.drafts(ids(1).1).unwrap().len(), left);
    }
}

#[test]
fn what_must_see_everything_before_it_is_read_after_it() {
    let desk = Desk::new(vec![
        append(1, 1, answered(10, "one")),
        Task::Read(open_job()),
    ]);
    assert!(matches!(
        desk.jobs.recv().unwrap(),
        Job::Open(Ticket(2), ..)
    ));
    // The confirmation was told before the reading was handed on.
    assert!(matches!(
        desk.news.try_recv(),
        Ok(News::Done(Ticket(1), Outcome::Appended { .. }))
    ));
}

#[test]
fn an_event_that_was_written_before_is_confirmed_and_not_written_again() {
    let desk = Desk::new(vec![
        append(1, 1, answered(10, "one")),
        append(2, 1, answered(10, "one")),
    ]);
    assert_eq!(
        [desk.next(), desk.next()],
        [(1, "appended"), (2, "appended")]
    );
    assert_eq!(desk.end().0.events(session_stream(1)).unwrap().len(), 2);
}

#[test]
fn a_stream_that_is_elsewhere_is_a_conflict() {
    let desk = Desk::new(vec![append(1, 7, answered(10, "one"))]);
    assert_eq!(desk.next(), (1, "conflict"));
    // It was on the screen and never reaches the disk.
    assert_eq!(desk.end().1, 1);
}

#[test]
fn what_follows_on_a_conflict_is_not_written_even_where_its_number_fits() {
    let desk = Desk::new(vec![
        append(1, 0, answered(10, "one")),
        append(2, 1, answered(11, "two")),
    ]);
    assert_eq!(
        [desk.next(), desk.next()],
        [(1, "conflict"), (2, "conflict")]
    );
    assert_eq!(desk.end().1, 2);
}

#[test]
fn an_event_that_would_not_read_back_is_rejected_and_counted_with_everything_after_it() {
    let unwritable = stamped(
        10,
        Event::Session(SessionEvent::Cleared {
            place: Place::new("a[b".into()),
        }),
    );
    let desk = Desk::new(vec![
        append(1, 1, unwritable),
        append(2, 1, answered(11, "one")),
    ]);
    assert_eq!(
        [desk.next(), desk.next()],
        [(1, "rejected"), (2, "rejected")]
    );
    let (store, left, _folder) = desk.end();
    assert_eq!(
        (store.events(session_stream(1)).unwrap().len(), left),
        (1, 2)
    );
}

#[test]
fn while_the_disk_refuses_nothing_is_lost_and_nothing_is_confirmed() {
    let desk = Desk::new(Vec::new());
    let other = rusqlite::Connection::open(desk.folder.path().join("visits.fener")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.tasks.send(append(1, 1, answered(10, "one"))).unwrap();
    assert_eq!(desk.next(), (1, "not saved"));
    // Reading would miss what waits; answering goes on.
    desk.tasks.send(Task::Read(open_job())).unwrap();
    desk.tasks.send(append(3, 2, answered(11, "two"))).unwrap();
    assert_eq!(desk.next(), (2, "refused"));
    other.execute_batch("ROLLBACK").unwrap();
    desk.tasks.send(Task::TryAgain).unwrap();
    assert_eq!(
        [desk.next(), desk.next()],
        [(1, "appended"), (3, "appended")]
    );
    let (store, left, _folder) = desk.end();
    assert_eq!(
        (store.events(session_stream(1)).unwrap().len(), left),
        (3, 0)
    );
}

#[test]
fn what_could_not_be_written_until_the_end_is_counted() {
    let desk = Desk::new(Vec::new());
    let other = rusqlite::Connection::open(desk.folder.path().join("visits.fener")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.tasks.send(append(1, 1, answered(10, "one"))).unwrap();
    assert_eq!(desk.next(), (1, "not saved"));
    assert_eq!(desk.end().1, 1);
}

#[test]
fn a_copy_that_was_written_is_remembered_with_when() {
    let copy = std::path::PathBuf::from("/media/stick/2026-11-24_17-00-07.fener");
    let desk = Desk::new(vec![Task::NoteCopy(Ticket(1), copy.clone())]);
    let (store, left, _folder) = desk.end();
    assert_eq!(left, 0);
    assert_eq!(store.copies().unwrap(), [(copy, Timestamp(5))]);
}
