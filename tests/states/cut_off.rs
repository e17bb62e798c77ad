//! After a run that was cut off the next start says once what is here.

use std::fs;

use fener::interface::app::msg::{Input, Msg, Outcome};
use fener::interface::app::update;
use fener::storage::store::open::Opened;
use fener::storage::store::{Access, Key, Store};

use crate::support::driver::Walk;

fn open(path: &std::path::Path) -> Store {
    match Store::open(path, Access::Write, Key::none()).unwrap() {
        Opened::Writer(store) => store,
        Opened::Reader { .. } => panic!("somebody else writes"),
    }
}

#[test]
fn a_store_knows_whether_its_last_writer_gave_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("visits.fener");
    let store = open(&path);
    assert!(!store.was_cut_off(), "nobody was there before");
    drop(store);
    assert!(!open(&path).was_cut_off(), "it was given back");
    // A process that is killed leaves its word behind; the system frees the lock.
    fs::write(folder.path().join("visits.fener.holder"), "4711").unwrap();
    let store = open(&path);
    assert!(store.was_cut_off());
    drop(store);
    assert!(!open(&path).was_cut_off(), "it is told once");
}

/// Home as it stands when the sessions come in after such a start.
fn started_again(was_cut_off: bool) -> Walk {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1 Ctrl+C 2");
    walk.model.core.message = None;
    walk.model.core.was_cut_off = was_cut_off;
    let rows = walk.model.core.sessions.clone().unwrap();
    let msg = Msg {
        moment: fener::base::time::Moment::fixed(walk.model.core.now),
        input: Input::Done(
            fener::interface::app::effect::Ticket(9_999),
            Outcome::Newest(rows, walk.model.core.counts()),
        ),
    };
    update(&mut walk.model, &msg, &walk.texts.clone());
    walk
}

#[test]
fn home_says_what_was_kept_and_which_key_goes_on_there() {
    let mut walk = started_again(true);
    let said = walk.message();
    assert!(
        said.starts_with("Fener was cut off the last time."),
        "{said}"
    );
    assert!(said.contains("“AL-SH-01” with 1 of "), "{said}");
    assert!(said.ends_with("1 goes on there."), "{said}");
    walk.press("1");
    assert_eq!(walk.session().session.answers.len(), 1);
}

#[test]
fn it_is_said_once_and_never_without_reason() {
    let mut walk = started_again(true);
    walk.press("Down");
    assert!(!walk.model.core.was_cut_off);
    assert_eq!(started_again(false).message(), "");
}

#[test]
fn without_a_session_there_is_nothing_to_say() {
    let mut walk = Walk::home("en");
    walk.model.core.was_cut_off = true;
    let msg = Msg {
        moment: fener::base::time::Moment::fixed(walk.model.core.now),
        input: Input::Done(
            fener::interface::app::effect::Ticket(9_999),
            Outcome::Newest(Vec::new(), walk.model.core.counts()),
        ),
    };
    update(&mut walk.model, &msg, &walk.texts.clone());
    assert_eq!(walk.message(), "");
}
