//! What can never be stored does not stay on the screen, and the window says so.

use fener::base::number::Number;
use fener::base::value::Value;
use fener::interface::app::core::Access;
use fener::interface::app::effect::Order;
use fener::record::session::answer::Response;

use crate::support::driver::Walk;

fn response(walk: &Walk, number: &str) -> Option<Response> {
    walk.answer(number)?.response.clone()
}

#[test]
fn a_number_with_many_decimals_is_stored_and_what_follows_too() {
    let mut walk = Walk::small_with("en", "type = \"integer\"", "type = \"decimal\"");
    let many = "0.33333333333333333333333333333333";
    walk.go("1.04").paste(many).press("Enter");
    walk.go("2.02").press("2");
    assert_eq!(walk.model.core.unstored, 0, "{}", walk.message());
    let stored = walk.world.opened(walk.world.sessions()[0]).unwrap();
    assert_eq!(stored.session, walk.session().session);
    let number = Response::Value(Value::Number(Number::parse(many).unwrap()));
    assert_eq!(response(&walk, "1.04"), Some(number));
}

#[test]
fn after_a_conflict_the_screen_shows_what_is_stored_and_says_how_much_was_not() {
    let mut walk = Walk::services("en");
    walk.go("2.01").press("2");
    let before = response(&walk, "2.01");
    walk.world.elsewhere = 1;
    walk.press("3");
    assert_eq!(response(&walk, "2.01"), before);
    assert!(
        walk.message().contains("One change could not be stored"),
        "{}\n{}",
        walk.message(),
        walk.text()
    );
    assert!(walk.text().contains("READ ONLY"));
    assert!(matches!(walk.model.core.access, Access::Read(_)));
    assert!(walk.model.core.unconfirmed.is_empty());
    walk.press("3");
    assert!(walk.orders.is_empty(), "{:?}", walk.orders);
}

#[test]
fn everything_on_its_way_when_a_conflict_comes_is_counted_and_the_session_is_read_once() {
    let mut walk = Walk::services("en");
    walk.go("2.01");
    let before = walk.session().session.clone();
    walk.world.holds = true;
    let mut waiting = Vec::new();
    for key in ["2", "3"] {
        waiting.extend(walk.held(key));
    }
    walk.world.holds = false;
    walk.world.elsewhere = 1;
    walk.run(waiting);
    assert_eq!(walk.session().session, before);
    assert!(walk.message().contains("2 changes could not be stored"));
    let reads = walk
        .answered
        .iter()
        .filter(|order| matches!(order, Order::OpenSession(_)))
        .count();
    assert_eq!(reads, 1);
}

#[test]
fn once_nothing_waits_any_more_the_header_no_longer_says_not_saved() {
    let mut walk = Walk::services("en");
    walk.go("2.01");
    walk.world.refuses = true;
    walk.press("2");
    let refused = walk.answered.pop().unwrap();
    assert!(walk.text().contains("NOT SAVED"), "{}", walk.text());
    walk.world.refuses = false;
    walk.world.elsewhere = 1;
    let ticket = *walk.model.core.unconfirmed.first().unwrap();
    let again = fener::interface::app::effect::Effect {
        ticket,
        order: refused,
    };
    walk.run(vec![again]);
    assert!(!walk.text().contains("NOT SAVED"), "{}", walk.text());
}
