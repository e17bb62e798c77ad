//! An export or a backup of the interface that is told to stop: it says so, and nothing of it is left.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::channel;

use fener::exchange::profile::Profile;
use fener::interface::app::effect::{ExportFormat, Ticket};
use fener::interface::app::msg::{Outcome, Progress};
use fener::interface::tui::backup::BackupOrder;
use fener::interface::tui::export::ExportOrder;
use fener::interface::tui::news::{News, Post};
use fener::interface::tui::worker::{self, Job};
use fener::world::World;

use crate::cli::support::Home;
use crate::support::fixture::catalog;

/// What an export tells, and what it leaves in its folder.
fn exported(stops: bool) -> (Vec<Outcome>, usize) {
    exported_into(stops, true)
}

/// The same into the usual folder or a chosen one, which is not there.
fn exported_into(stops: bool, is_usual: bool) -> (Vec<Outcome>, usize) {
    let home = Home::new();
    let session = home.session(1, "FICT-1", &[]);
    let folder = home.path().join("out");
    let (jobs, incoming) = channel();
    let (news, told) = channel();
    let world = World::within(home.path());
    let thread = worker::begin(world, home.store(), Post::from(news), incoming).unwrap();
    let order = ExportOrder {
        session,
        format: ExportFormat::CsvWide,
        for_excel: false,
        profile: Profile::Service,
        decided: Box::default(),
        folder: folder.clone(),
        is_usual,
        interface: catalog("en", None),
        stops: Arc::new(AtomicBool::new(stops)),
    };
    jobs.send(Job::Export(Ticket(1), Box::new(order))).unwrap();
    drop(jobs);
    thread.join().unwrap();
    let outcomes = told.into_iter().filter_map(|news| match news {
        News::Done(Ticket(1), outcome) => Some(outcome),
        _ => None,
    });
    let files = std::fs::read_dir(folder).map_or(0, |files| files.count());
    (outcomes.collect(), files)
}

#[test]
fn an_export_tells_each_of_its_steps() {
    let (outcomes, files) = exported(false);
    let [told @ .., Outcome::Written { .. }] = &outcomes[..] else {
        panic!("{outcomes:?}");
    };
    let told = told.iter().map(|outcome| match outcome {
        Outcome::Progress(progress) => progress.clone(),
        other => panic!("{other:?}"),
    });
    let writing = (1..=files).map(|file| Progress::Writing { file, of: files });
    let steps = [Progress::Reading, Progress::Counting, Progress::Looking].into_iter();
    assert_eq!(
        told.collect::<Vec<_>>(),
        steps.chain(writing).collect::<Vec<_>>()
    );
}

#[test]
fn a_chosen_folder_that_is_not_there_is_said_and_not_made() {
    let (outcomes, files) = exported_into(false, false);
    assert!(
        matches!(outcomes.last(), Some(Outcome::Refused(_))),
        "{outcomes:?}"
    );
    assert_eq!(files, 0);
}

#[test]
fn an_export_that_is_told_to_stop_leaves_nothing() {
    let (outcomes, files) = exported(true);
    assert!(
        matches!(outcomes.last(), Some(Outcome::Stopped)),
        "{outcomes:?}"
    );
    assert_eq!(files, 0);
}

/// What a backup comes to, and the names it leaves in its folder.
fn backed_up(folder: Option<&str>, stops: bool) -> (Outcome, Vec<String>) {
    let home = Home::new();
    for n in 1..40 {
        home.session(n, "FICT-1", &crate::cli::support::shelter());
    }
    let (jobs, incoming) = channel();
    let (news, told) = channel();
    let world = World::within(home.path());
    let thread = worker::begin(world, home.store(), Post::from(news), incoming).unwrap();
    let order = BackupOrder {
        folder: folder.map(|name| home.path().join(name).display().to_string()),
        stops: Arc::new(AtomicBool::new(stops)),
    };
    jobs.send(Job::BackUp(Ticket(1), order)).unwrap();
    drop(jobs);
    thread.join().unwrap();
    let outcomes = told.into_iter().filter_map(|news| match news {
        News::Done(Ticket(1), outcome) => Some(outcome),
        _ => None,
    });
    let files = std::fs::read_dir(home.path().join("backups"));
    let names = files.into_iter().flatten();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    (outcomes.last().unwrap(), names.collect())
}

#[test]
fn a_backup_of_the_interface_is_written_or_leaves_nothing() {
    let (outcome, files) = backed_up(None, false);
    let Outcome::Written { path, .. } = &outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(files.len(), 1);
    assert!(
        path.ends_with(&files[0]) && path.ends_with(".fener"),
        "{path}"
    );
    let (outcome, files) = backed_up(None, true);
    assert!(matches!(outcome, Outcome::Stopped), "{outcome:?}");
    assert!(files.is_empty(), "{files:?}");
    let (outcome, _) = backed_up(Some("no-stick"), false);
    assert!(matches!(outcome, Outcome::Refused(_)), "{outcome:?}");
}
