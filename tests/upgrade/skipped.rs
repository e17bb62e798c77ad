//! Editions that a session skips, and questions that go away, come back or lend their id to another: every answer stays with the question
//! it was given to.

use fener::form::diff::Fate;
use fener::interface::app::action::Action;
use fener::record::session::event::SessionEvent;

use crate::support::driver::Walk;
use crate::upgrade::plan::{answered, number};
use crate::upgrade::thrice::{
    BEDS, ROOMS, STAFF, begun, edition, offered, place, response, third, upgraded,
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
