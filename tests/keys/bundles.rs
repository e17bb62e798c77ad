//! Bundles by keys: one goes out to a key that was checked, one comes in after it was read through, and what came in is hidden again.

use fener::interface::app::core::Access;
use fener::interface::app::effect::{Order, Ticket};
use fener::interface::app::msg::{Outcome, Progress};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::import::Stage;
use fener::interface::app::transfer::{Transfer, Transferred};
use fener::text::i18n::keys::app;

use crate::support::driver::Walk;
use crate::support::transfer::{OTHER, OWN};

/// The page of a bundle with the key of another laptop given.
fn addressed(mut walk: Walk) -> Walk {
    walk.press("1").paste(OTHER).press("Enter");
    walk
}

fn from_home() -> Walk {
    let mut walk = Walk::home("en");
    walk.press("-");
    walk
}

fn from_session() -> Walk {
    let mut walk = Walk::small("en");
    walk.press(". . 3 -");
    walk
}

/// What was asked for about bundles, in order.
fn asked(walk: &Walk) -> Vec<Transfer> {
    let orders = walk.answered.iter().chain(&walk.orders);
    let asked = orders.filter_map(|order| match order {
        Order::Transfer(what) => Some(what.clone()),
        _ => None,
    });
    asked.collect()
}

fn looked(path: &str) -> Walk {
    let mut walk = Walk::home("en");
    walk.press("+ 1").paste(path).press("Enter");
    walk
}

fn has_taken(walk: &Walk) -> bool {
    let asked = asked(walk);
    asked.iter().any(|what| matches!(what, Transfer::Take(_)))
}

#[test]
fn from_home_all_real_sessions_go_to_the_key_that_was_given() {
    let mut walk = addressed(from_home());
    walk.press("3");
    let sent = Transfer::Send {
        session: None,
        to: OTHER.to_owned(),
        folder: None,
    };
    assert!(asked(&walk).contains(&sent), "{:?}", asked(&walk));
    assert_eq!(
        walk.message(),
        "Bundle written: /srv/fener/exports/sessions-2026-11-23.fener-bundle. Sessions: 3"
    );
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Home(_)), "{}", walk.text());
}

#[test]
fn beside_the_export_the_open_session_goes_and_a_carrying_folder_is_named() {
    let mut walk = addressed(from_session());
    assert!(
        walk.text().contains("This session goes: AL-SH-01"),
        "{}",
        walk.text()
    );
    walk.press("2").types("/media/Dropbox").press("Enter");
    assert!(walk.message().contains("Dropbox"), "{}", walk.message());
    walk.press("3");
    let session = walk.session().session.id;
    let sent = Transfer::Send {
        session: Some(session),
        to: OTHER.to_owned(),
        folder: Some("/media/Dropbox".to_owned()),
    };
    assert!(asked(&walk).contains(&sent), "{:?}", asked(&walk));
    assert!(walk.message().contains("Dropbox"), "{}", walk.message());
}

#[test]
fn a_key_is_checked_as_its_box_is_left_and_the_reason_is_said() {
    let mut walk = from_home();
    let typo = OTHER.replace("ql3z", "ql3y");
    let short = &OTHER[..40];
    for (typed, reason) in [
        ("nobody", "That is no key: every key begins with age1"),
        (short, "Signs of a key: 62. Typed here: 40"),
        (
            &typo,
            "At least one sign of the key is wrong. Compare it with the other laptop.",
        ),
        (
            OWN,
            "That is the key of this laptop itself. Give the key of the other one.",
        ),
    ] {
        for leaves in ["Enter", "Tab"] {
            walk.press("1").paste(typed).press(leaves);
            assert_eq!(walk.message(), reason);
            walk.press("Esc");
        }
    }
    walk.press("3");
    assert_eq!(walk.message(), "Give the key of the other laptop first.");
    // Copied by hand it may have blanks.
    walk.press("1")
        .paste(&format!(" {} {} ", short, &OTHER[40..]));
    walk.press("Enter 3");
    assert!(
        walk.message().starts_with("Bundle written"),
        "{}",
        walk.message()
    );
}

#[test]
fn the_key_of_this_laptop_is_shown_and_can_be_written_to_a_file() {
    let mut walk = from_home();
    assert!(walk.text().contains(OWN), "{}", walk.text());
    walk.press("4");
    assert_eq!(
        walk.message(),
        "Key written: /srv/fener/exports/fener-key.txt"
    );
}

#[test]
fn writing_a_bundle_says_how_far_it_is_and_escape_stops_it() {
    let mut walk = addressed(from_home());
    let ticket = walk.held("3").last().unwrap().ticket;
    walk.result(ticket, Outcome::Progress(Progress::Reading));
    assert_eq!(walk.message(), "Reading the session …");
    walk.press("Esc");
    assert!(matches!(walk.orders[..], [Order::Stop(of)] if of == ticket));
    walk.result(ticket, Outcome::Stopped);
    assert_eq!(walk.message(), "Stopped. Nothing was written.");
    assert!(matches!(walk.top(), Screen::Bundle(_)), "{}", walk.text());
}

#[test]
fn a_bundle_whose_page_was_left_is_announced_and_no_export_is_begun_beside_it() {
    let mut walk = addressed(from_session());
    let effects = walk.held("3");
    walk.press("Ctrl+C 1 Ctrl+C");
    assert!(
        walk.text().contains("A file is still being written."),
        "{}",
        walk.text()
    );
    walk.press("2").press("-");
    let mut again = addressed(walk);
    again.press("3");
    assert_eq!(again.message(), again.texts.first.say(&app::at_work()));
    again.press("Esc");
    again.run(effects);
    assert!(
        again.message().contains(".fener-bundle"),
        "{}",
        again.message()
    );
    assert_eq!(again.model.core.work, None);
}

#[test]
fn a_bundle_is_read_through_before_anything_of_it_is_taken() {
    let mut walk = looked("/media/stick/new");
    let shown = walk.text();
    for said in [
        "From “BM”, key 98765 43210 98765 43210",
        "This key is new here.",
        "AL-SH-02 (5e550102): new. Entries: 12",
        "AL-SH-03 (5e550103): goes on. New entries: 4",
        "AL-SH-04 (5e550104): the same is here",
        "something else is here from entry 7 on",
    ] {
        assert!(shown.contains(said), "{said}\n{shown}");
    }
    walk.press("Space");
    assert!(!has_taken(&walk));
    walk.press("Esc");
    assert_eq!(walk.orders, [Order::Transfer(Transfer::Forget)]);
    assert!(!has_taken(&walk));
    assert_eq!(walk.message(), "Nothing of the bundle was taken.");
}

#[test]
fn where_the_data_lie_open_taking_over_asks_first() {
    let mut walk = looked("/media/stick/new");
    walk.press("Enter");
    assert!(
        walk.message().contains("NOT ENCRYPTED"),
        "{}",
        walk.message()
    );
    assert!(!has_taken(&walk));
    walk.press("Enter");
    assert!(has_taken(&walk));
    assert_eq!(walk.message(), "Taken over. 2 hides it again.");

    let mut walk = Walk::home("en");
    walk.model.core.is_encrypted = true;
    walk.press("+ 1")
        .paste("/media/stick/new")
        .press("Enter Enter");
    assert!(has_taken(&walk), "an encrypted store is not asked about");
}

#[test]
fn after_taking_over_home_lists_what_is_there_now() {
    let mut walk = looked("/media/stick/new");
    walk.press("Enter Enter");
    let listed = |order: &Order| matches!(order, Order::ListNewest(_));
    assert_eq!(
        walk.answered.iter().filter(|order| listed(order)).count(),
        2
    );
}

#[test]
fn a_refused_file_says_why_under_its_box() {
    let mut walk = looked("/media/stick/other");
    let shown = walk.text();
    assert!(
        shown.contains("! The bundle is encrypted for another laptop."),
        "{shown}"
    );
    assert!(shown.contains("/media/stick/other"), "{shown}");
    // Another path may be typed at once.
    walk.press("Backspace*5").types("new").press("Enter");
    assert!(
        walk.text().contains("What it would bring"),
        "{}",
        walk.text()
    );
}

#[test]
fn what_brings_nothing_cannot_be_taken() {
    let mut walk = looked("/media/stick/known");
    assert!(walk.text().contains("was taken before"), "{}", walk.text());
    walk.press("Enter Enter");
    assert!(!has_taken(&walk));
}

#[test]
fn the_last_import_is_undone_after_a_question() {
    let mut walk = Walk::home("en");
    walk.press("+ 2");
    assert!(walk.text().contains("came from “BM”"), "{}", walk.text());
    walk.press("Esc");
    assert!(!asked(&walk).contains(&Transfer::Undo));
    walk.press("2 Space");
    assert!(!asked(&walk).contains(&Transfer::Undo));
    walk.press("Enter");
    assert!(asked(&walk).contains(&Transfer::Undo));
    assert!(
        walk.message()
            .starts_with("What the last import brought is hidden.")
    );
}

#[test]
fn a_bundle_that_nobody_waits_for_any_more_is_forgotten() {
    let mut walk = Walk::home("en");
    walk.press("+ 1").paste("/media/stick/new");
    let ticket = walk.held("Enter").last().unwrap().ticket;
    walk.press("Esc");
    let Some(Outcome::Transfer(Transferred::Seen(seen))) =
        crate::support::transfer::answer(&Transfer::Look("new".to_owned()))
    else {
        panic!("nothing was seen");
    };
    walk.result(ticket, Outcome::Transfer(Transferred::Seen(seen)));
    assert_eq!(walk.orders, [Order::Transfer(Transfer::Forget)]);
    let Screen::Import(page) = walk.top() else {
        panic!("{}", walk.text());
    };
    assert!(matches!(page.stage, Stage::Path(_)), "{}", walk.text());
    assert_ne!(ticket, Ticket(0));
}

#[test]
fn a_window_that_only_reads_says_why_it_does_neither() {
    let mut walk = Walk::home("en");
    walk.model.core.access = Access::Read(app::refused_read_only());
    for key in ["-", "+"] {
        walk.press(key);
        assert!(matches!(walk.top(), Screen::Home(_)), "{}", walk.text());
        assert!(!walk.message().is_empty());
    }
}
