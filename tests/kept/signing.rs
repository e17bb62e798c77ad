//! A signature that waits for the disk is taken back by whatever else happens meanwhile.

use fener::interface::app::effect::Effect;
use fener::interface::app::screen::Screen;

use crate::screens::states;
use crate::support::driver::Walk;

/// The right number was typed and Enter pressed before the digest was there; with the order that reads it.
fn waiting() -> (Walk, Vec<Effect>) {
    let mut walk = states::by_name("review_ready", "en");
    walk.held("9");
    walk.press("Tab 1 2 Tab");
    let Screen::SignOff(page) = walk.top() else {
        panic!("the page for signing is not open");
    };
    let number = page.number.to_string();
    walk.types(&number);
    let order = walk.held("Enter");
    assert!(!order.is_empty());
    (walk, order)
}

#[test]
fn it_is_written_when_the_digest_comes_and_nothing_happened_meanwhile() {
    let (mut walk, order) = waiting();
    walk.run(order);
    assert!(walk.session().session.is_signed(), "{}", walk.text());
}

#[test]
fn another_key_takes_it_back() {
    let (mut walk, order) = waiting();
    walk.press("Ctrl+Z");
    walk.run(order);
    assert!(!walk.session().session.is_signed());
}

#[test]
fn a_session_that_changed_meanwhile_is_not_signed_and_the_screen_says_so() {
    let (mut walk, order) = waiting();
    let place = walk.place("2.01");
    let text = "Ask the director again.".to_owned();
    walk.world.holds = true;
    walk.record([fener::record::session::event::SessionEvent::Noted { place, text }]);
    walk.world.holds = false;
    walk.run(order);
    assert!(!walk.session().session.is_signed());
    assert!(
        walk.message().contains("changed before it was signed"),
        "{}",
        walk.message()
    );
}
