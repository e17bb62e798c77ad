//! A backup from the page for leaving: into the usual folder or onto a stick, which is remembered; it can be stopped.

use fener::interface::app::effect::{Order, Ticket};
use fener::interface::app::msg::{Outcome, Progress};
use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

/// A backup that was ordered and has not answered yet.
fn writing(walk: &mut Walk) -> Ticket {
    let effects = walk.held("Enter");
    effects.last().unwrap().ticket
}

#[test]
fn a_backup_goes_into_the_usual_folder_and_leads_back_to_leaving() {
    let mut walk = Walk::services("en");
    walk.press("Ctrl+C 7");
    assert!(
        walk.text().contains("/srv/fener/backups"),
        "{}",
        walk.text()
    );
    walk.press("Enter");
    let asks = |order: &Order| matches!(order, Order::BackUp { folder: None });
    assert!(walk.orders.iter().any(asks));
    assert!(
        walk.message()
            .starts_with("Backup written and checked: /srv/fener/backups/")
    );
    assert!(matches!(walk.top(), Screen::Leave(_)), "{}", walk.text());
}

#[test]
fn the_folder_of_a_backup_is_remembered_once_it_took_one() {
    let mut walk = Walk::services("en");
    walk.press("Ctrl+C 7 Backspace*30");
    walk.types("/media/stick");
    walk.press("Enter");
    let orders: Vec<&Order> = walk.orders.iter().collect();
    assert!(orders.iter().any(|order| {
        matches!(order, Order::BackUp { folder: Some(folder) } if folder == "/media/stick")
    }));
    let kept = walk.model.core.settings.backups.as_deref();
    assert_eq!(kept, Some("/media/stick"));
    walk.press("7");
    assert!(walk.text().contains("/media/stick"), "{}", walk.text());
}

#[test]
fn a_backup_says_how_far_it_is_and_escape_stops_it() {
    let mut walk = Walk::services("en");
    walk.press("Ctrl+C 7");
    let ticket = writing(&mut walk);
    let copying = Progress::Copying { done: 30, of: 120 };
    walk.result(ticket, Outcome::Progress(copying));
    assert_eq!(walk.message(), "Copying: 25%");
    walk.press("Esc");
    assert!(matches!(walk.orders[..], [Order::Stop(of)] if of == ticket));
    walk.result(ticket, Outcome::Stopped);
    assert_eq!(walk.message(), "Stopped. Nothing was written.");
    assert!(matches!(walk.top(), Screen::Backup(_)), "{}", walk.text());
    walk.press("Esc");
    assert!(matches!(walk.top(), Screen::Leave(_)), "{}", walk.text());
}

#[test]
fn a_copy_is_remembered_so_that_whoever_deletes_later_is_told_of_it() {
    let mut walk = Walk::services("en");
    walk.press("Ctrl+C 7");
    let ticket = writing(&mut walk);
    let path = "/media/stick/one.fener".to_owned();
    let beside = Vec::new();
    walk.result(ticket, Outcome::Written { path, beside });
    let noted =
        |order: &Order| matches!(order, Order::NoteCopy(path) if path == "/media/stick/one.fener");
    assert!(walk.orders.iter().any(noted), "{:?}", walk.orders);
}
