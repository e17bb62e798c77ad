//! After a run that was cut off the next start says once what is here.

use std::fs;

use fener::interface::app::effect::Ticket;
use fener::interface::app::msg::Outcome;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::recovered::RecoveredScreen;
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
    told(Walk::services("en"), was_cut_off)
}

fn told(mut walk: Walk, was_cut_off: bool) -> Walk {
    walk.go("0.01").press("1 Ctrl+C 2");
    walk.model.core.message = None;
    walk.model.core.was_cut_off = was_cut_off;
    let rows = walk.model.core.sessions.clone().unwrap();
    let listed = Outcome::Newest(rows, walk.model.core.counts());
    walk.result(Ticket(9_999), listed);
    walk
}

/// The page that opens then, with the record read and checked.
fn page(walk: &Walk) -> &RecoveredScreen {
    match walk.top() {
        Screen::Recovered(page) => page,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_page_says_what_was_kept_that_it_was_checked_and_the_last_answers() {
    let walk = started_again(true);
    assert!(page(&walk).found.is_some());
    let text = walk.text();
    for said in [
        "Fener was cut off the last time.",
        "“AL-SH-01” with 1 of ",
        "entries were checked, and each is as it was written.",
        "1  Go on in “AL-SH-01”",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}

#[test]
fn from_the_page_one_key_goes_on_and_another_makes_a_backup_first() {
    let mut walk = started_again(true);
    walk.press("2 Enter");
    assert!(
        walk.message().contains("2026-11-24_17-00-07.fener"),
        "{}",
        walk.message()
    );
    page(&walk);
    walk.press("1");
    assert_eq!(walk.session().session.answers.len(), 1);
    let mut walk = started_again(true);
    walk.press("3");
    assert!(matches!(walk.top(), Screen::Home(_)));
}

#[test]
fn an_entry_that_was_changed_is_said_with_what_to_do() {
    let mut walk = Walk::services("en");
    walk.world.is_whole = false;
    let walk = told(walk, true);
    assert!(walk.text().contains("fener doctor"), "{}", walk.text());
    assert!(
        !walk.text().contains("as it was written, "),
        "{}",
        walk.text()
    );
}

#[test]
fn it_is_said_once_and_never_without_reason() {
    let mut walk = started_again(true);
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Home(_)));
    assert!(!walk.model.core.was_cut_off);
    let walk = started_again(false);
    assert!(matches!(walk.top(), Screen::Home(_)));
    assert_eq!(walk.message(), "");
}

#[test]
fn without_a_session_there_is_nothing_to_say() {
    let mut walk = Walk::home("en");
    walk.model.core.was_cut_off = true;
    let listed = Outcome::Newest(Vec::new(), walk.model.core.counts());
    walk.result(Ticket(9_999), listed);
    assert!(matches!(walk.top(), Screen::Home(_)));
    assert_eq!(walk.message(), "");
}

#[test]
fn a_record_that_cannot_be_read_is_no_check_that_never_ends() {
    let mut walk = Walk::services("en");
    walk.world.reads_nothing = true;
    let walk = told(walk, true);
    let words: Vec<String> = walk.text().split_whitespace().map(str::to_owned).collect();
    let text = words.join(" ");
    assert!(!text.contains("being checked"), "{text}");
    assert!(text.contains("cannot be read"), "{text}");
    assert!(text.contains("fener doctor"), "{text}");
}
