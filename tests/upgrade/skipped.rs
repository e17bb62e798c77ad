//! Editions that a session skips, and questions that go away, come back or lend their id to another: every answer stays with the question
//! it was given to, and the page before an upgrade names that one.

use fener::form::diff::Fate;
use fener::interface::app::action::Action;
use fener::record::session::event::SessionEvent;

use crate::support::driver::Walk;
use crate::upgrade::plan::{answered, number};
use crate::upgrade::thrice::{
    Asked, BEDS, ROOMS, STAFF, begun, called_alike, edition, offered, place, response, third,
    upgraded,
};

/// The first edition, filled.
fn filled() -> Walk {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([answered("beds", number(12)), answered("rooms", number(4))]);
    walk
}

/// What was left behind: the value and the words of its question.
fn left(walk: &Walk) -> Vec<(String, String)> {
    let open = walk.session();
    let left = open.left_behind(&open.questionnaire.default_locale);
    let told = left.iter().map(|(place, known)| {
        let response = open.session.answer(place).unwrap().response.as_ref();
        let value = response.unwrap().value().unwrap().to_code();
        (value, known.unwrap().text.clone())
    });
    told.collect()
}

/// The page before an upgrade, or after it.
fn page(walk: &mut Walk) -> String {
    walk.open(Action::Upgrade).text()
}

/// What stands on a page under a head.
fn under<'a>(page: &'a str, head: &str) -> &'a str {
    let lines = page.lines().map(str::trim);
    let is_there = lines.clone().any(|line| line == head);
    assert!(is_there, "{head} is missing in\n{page}");
    page.rsplit(head).next().unwrap()
}

#[test]
fn over_a_skipped_edition_no_answer_stands_at_a_question_that_only_took_its_id() {
    let mut walk = filled();
    offered(&mut walk, third());
    let plan = walk.session().plan().unwrap();
    assert_eq!(
        plan.carried,
        [place("beds")],
        "the rooms, by their id of today"
    );
    assert_eq!(plan.gone, [place("beds")], "by its id before");
    assert!(plan.confirm.is_empty());
    walk.record([SessionEvent::Upgraded(plan.upgrade)]);
    assert_eq!(response(&walk, "beds"), Some(number(4)));
    assert!(
        !walk
            .session()
            .session
            .answer(&place("beds"))
            .unwrap()
            .confirm
    );
    assert_eq!(left(&walk), [("12".into(), "How many beds?".into())]);
    walk.press("Ctrl+Z");
    assert_eq!(response(&walk, "beds"), Some(number(12)));
    assert_eq!(response(&walk, "rooms"), Some(number(4)));
}

#[test]
fn what_is_half_typed_at_a_question_whose_id_another_takes_never_becomes_its_answer() {
    let mut walk = filled();
    offered(&mut walk, third());
    walk.go("1.01").press("End").types("9");
    walk.open(Action::Upgrade).press("Enter");
    walk.go("1.02").go("1.01").press("Enter");
    assert_eq!(response(&walk, "beds"), Some(number(4)));
    let drafts = &walk.session().drafts;
    assert!(drafts.all().any(|(_, _, text)| text == "129"));
}

#[test]
fn a_question_whose_id_another_takes_is_gone_and_counted() {
    let mut walk = filled();
    offered(&mut walk, third());
    let passage = walk.session().newer().unwrap();
    let told: Vec<(&str, &str, Fate)> = passage
        .compared
        .iter()
        .map(|one| {
            let before = one.before.as_ref().unwrap();
            (before.as_str(), one.id.as_str(), one.fate)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("rooms", "beds", Fate::CarriesOver),
            ("staff", "staff", Fate::CarriesOver),
            ("beds", "beds", Fate::Gone),
        ]
    );
}

#[test]
fn of_two_questions_that_became_one_the_answer_of_neither_is_lost() {
    let mut walk = filled();
    let rooms = ("places", ROOMS.1, "");
    let renamed = "rooms = \"places\", beds = \"places\"";
    upgraded(&mut walk, edition("2.0.0", renamed, &[rooms, STAFF]));
    assert_eq!(response(&walk, "places"), Some(number(4)));
    assert_eq!(left(&walk), [("12".into(), "How many beds?".into())]);
}

#[test]
fn the_page_before_an_upgrade_names_what_an_older_edition_left_behind() {
    let mut walk = called_alike();
    offered(&mut walk, third());
    let text = page(&mut walk);
    let gone = under(&text, "No longer asked");
    assert!(gone.contains("1.01  How many beds?"), "{text}");
    assert!(!gone.contains("How many rooms?"), "{text}");
    // Also after it was set aside.
    walk.press("Enter");
    let beds = ("beds", "How many rooms?", "");
    offered(&mut walk, edition("4.0.0", "", &[beds, STAFF]));
    let text = page(&mut walk);
    let gone = under(&text, "No longer asked");
    assert!(gone.contains("1.01  How many beds?"), "{text}");
    assert!(!gone.contains("How many rooms?"), "{text}");
}

const FREE: &str = "How many beds are free tonight?";

#[test]
fn an_answer_nobody_is_asked_about_neither_waits_nor_carries_over() {
    for words in [BEDS.1, FREE] {
        let retired = (BEDS.0, words, "retired = \"2.0.0\"");
        let mut walk = filled();
        upgraded(&mut walk, edition("2.0.0", "", &[retired, ROOMS, STAFF]));
        offered(&mut walk, edition("3.0.0", "", &[retired, ROOMS, STAFF]));
        let plan = walk.session().plan().unwrap();
        assert!(plan.confirm.is_empty(), "{:?}", plan.confirm);
        assert_eq!(plan.carried, [place("rooms")]);
        assert_eq!(plan.gone, [place("beds")]);
    }
}

const AGAIN: Asked<'_> = (BEDS.0, FREE, "");

/// Reworded, then not asked, then asked again.
fn back_again() -> Walk {
    let mut walk = filled();
    upgraded(&mut walk, edition("2.0.0", "", &[AGAIN, ROOMS, STAFF]));
    upgraded(&mut walk, edition("3.0.0", "", &[ROOMS, STAFF]));
    upgraded(&mut walk, edition("4.0.0", "", &[AGAIN, ROOMS, STAFF]));
    walk
}

#[test]
fn a_question_that_comes_back_is_listed_as_it_is_counted() {
    let mut walk = back_again();
    let text = page(&mut walk);
    assert!(text.contains("To be confirmed again: 1"), "{text}");
    let waiting = under(&text, "To be confirmed again");
    assert!(waiting.contains("1.01  How many beds"), "{text}");
    assert!(waiting.contains("{+beds are free tonight?+}"), "{text}");
}

#[test]
fn taking_back_its_return_leaves_it_waiting_as_before() {
    let mut walk = back_again();
    walk.press("Ctrl+Z Ctrl+Z");
    assert_eq!(walk.session().questionnaire.version.to_string(), "2.0.0");
    assert!(
        walk.session()
            .session
            .answer(&place("beds"))
            .unwrap()
            .confirm
    );
}

/// A sensitive answer and a small number, and an edition that protects neither.
fn protected_no_more() -> Walk {
    let ill = (BEDS.0, BEDS.1, "sensitive = true");
    let few = (ROOMS.0, ROOMS.1, "small_number = true");
    let mut walk = begun(&[ill, few, STAFF]);
    walk.record(["beds", "rooms", "staff"].map(|id| answered(id, number(4))));
    offered(&mut walk, edition("2.0.0", "", &[BEDS, ROOMS, STAFF]));
    walk
}

#[test]
fn before_an_upgrade_lifts_a_protection_the_page_says_of_which_answers() {
    let mut walk = protected_no_more();
    let plan = walk.session().plan().unwrap();
    assert_eq!(plan.unprotected, [place("beds"), place("rooms")]);
    let text = page(&mut walk);
    assert!(text.contains("No longer protected in exports: 2"), "{text}");
    let listed = under(&text, "No longer protected in exports");
    for said in [
        "How many beds?",
        "sensitive",
        "How many rooms?",
        "small numbers",
    ] {
        assert!(listed.contains(said), "{said} is missing in\n{text}");
    }
    assert!(!listed.contains("How many staff?"), "{text}");
}

#[test]
fn nothing_is_said_of_protection_where_it_stays_or_grows() {
    let ill = (BEDS.0, BEDS.1, "sensitive = true");
    let mut walk = begun(&[ill, ROOMS, STAFF]);
    walk.record(["beds", "rooms"].map(|id| answered(id, number(4))));
    let few = (ROOMS.0, ROOMS.1, "small_number = true");
    offered(&mut walk, edition("2.0.0", "", &[ill, few, STAFF]));
    assert!(walk.session().plan().unwrap().unprotected.is_empty());
    let text = page(&mut walk);
    assert!(!text.contains("protected"), "{text}");
}

#[test]
fn an_answer_to_a_question_that_comes_back_is_protected_no_more_either() {
    let ill = (BEDS.0, BEDS.1, "sensitive = true");
    let mut walk = begun(&[ill, ROOMS, STAFF]);
    walk.record([answered("beds", number(12))]);
    upgraded(&mut walk, edition("2.0.0", "", &[ROOMS, STAFF]));
    offered(&mut walk, edition("3.0.0", "", &[BEDS, ROOMS, STAFF]));
    assert_eq!(walk.session().plan().unwrap().unprotected, [place("beds")]);
}
