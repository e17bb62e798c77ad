//! What is to be asked again stands in one list, three keys from every question.

use fener::engine::flow::route::Route;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::find::Found;
use fener::interface::app::walk::{self as stops, Stop};
use fener::record::session::event::FlagKind;

use crate::support::driver::Walk;

/// A service of which some is open, flagged and not verified.
fn visited() -> Walk {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    walk.go("1.05").press("* 1");
    walk.go("1.04").press(". 7 1").types("ask the night shift");
    walk.press("Enter");
    walk.go("1.06").press("* 4");
    walk.go("2.01").press("* 3");
    walk.go("2.02").press("* 5");
    walk
}

fn listed(walk: &Walk) -> Vec<String> {
    let Screen::Find(find) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    let number = |found: &Found| {
        let place = found.place();
        place.map_or_else(String::new, |place| walk.session().number(place))
    };
    find.found.iter().map(number).collect()
}

#[test]
fn flags_to_ask_again_and_what_nobody_could_verify_stand_in_one_list() {
    let mut walk = visited();
    let flags = walk.session().session.flags.values();
    assert_eq!(
        flags.map(|flag| flag.kind).collect::<Vec<_>>(),
        [FlagKind::AskAgain]
    );
    walk.press("! Tab");
    // Where sources conflict, or a person is protected, asking again is no way.
    assert_eq!(listed(&walk), ["1.04", "1.05", "2.01"]);
    let text = walk.text();
    assert!(text.contains("ask the night shift"), "{text}");
    assert!(text.contains("[Ask again 3]"), "{text}");
}

#[test]
fn the_third_key_goes_to_the_first_of_them() {
    let mut walk = visited();
    walk.press("! Tab Enter");
    assert_eq!(
        walk.session().bookmark(),
        Some(Stop::Question(walk.place("1.04")))
    );
}

#[test]
fn tab_turns_through_the_lists_and_round_again() {
    let mut walk = visited();
    walk.press("!");
    let open = listed(&walk);
    assert!(walk.text().contains("[Open "), "{}", walk.text());
    walk.press("Tab Tab");
    assert!(walk.text().contains("[Unconfirmed 0]"), "{}", walk.text());
    walk.press("Tab");
    assert_eq!(listed(&walk), open);
    walk.press("Shift+Tab");
    assert!(walk.text().contains("[Unconfirmed 0]"), "{}", walk.text());
}

#[test]
fn by_means_of_verification_the_list_is_sorted_by_whom_to_ask_and_says_who() {
    let mut walk = visited();
    walk.press("F5 Tab Esc");
    assert_eq!(walk.session().plan.route, Route::Means);
    walk.press("! Tab");
    let open = walk.session();
    let legs: Vec<_> = listed(&walk)
        .iter()
        .map(|number| stops::leg_of(open, &Stop::Question(walk.place(number))).unwrap())
        .collect();
    assert_eq!(legs.len(), 3);
    assert!(legs.is_sorted(), "{legs:?}");
    let text = walk.text();
    assert!(text.contains("Sample of anonymised files"), "{text}");
}

#[test]
fn the_list_of_open_questions_follows_the_order_of_walking() {
    let mut walk = visited();
    walk.press("F5 Tab Esc !");
    let open = walk.session();
    let numbers = listed(&walk);
    let seat = |number: &String| {
        let stop = Stop::Question(walk.place(number));
        stops::stops(open).iter().position(|known| *known == stop)
    };
    let seats: Vec<Option<usize>> = numbers.iter().map(seat).collect();
    assert!(
        seats.len() > 3 && seats.iter().all(Option::is_some),
        "{numbers:?}"
    );
    assert!(seats.is_sorted(), "{numbers:?}: {seats:?}");
}

#[test]
fn the_review_counts_what_is_to_be_asked_again() {
    let mut walk = visited().sized(80, 60);
    walk.press(". . 2");
    let text = walk.text();
    assert!(text.contains("To be asked again: 3"), "{text}");
    let mut nothing = Walk::services("en");
    nothing.press(". . 2");
    assert!(!nothing.text().contains("To be asked again"));
}

#[test]
fn an_empty_list_says_how_something_comes_into_it() {
    let mut walk = Walk::services("en");
    walk.press("! Tab");
    let text = walk.text();
    assert!(text.contains("Nothing is to be asked again"), "{text}");
    walk.press("Tab");
    let text = walk.text();
    assert!(text.contains("No answer waits to be confirmed"), "{text}");
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::Find(_)));
}
