//! What is said in lines where a drawn screen has room beside it or keys of its own: the echo of an answer, the hints of the first
//! practice, what was settled, and the names of commands.

use fener::interface::app::effect::Order;
use fener::interface::app::guide::{Tip, tip};
use fener::interface::app::screen::Screen;
use fener::text::i18n::keys::plain as say;

use crate::plain::talk::Talk;
use crate::support::driver::Walk;

/// What was heard, as one line.
fn heard(talk: &Talk) -> String {
    talk.last.join(" ")
}

#[test]
fn a_path_is_taken_as_it_is_in_the_box_for_a_backup() {
    let mut talk = Talk::of(Walk::home("en"));
    talk.types(&[".", "9", "7"]);
    assert!(matches!(talk.walk.top(), Screen::Backup(_)));
    talk.line("/media/stick");
    assert!(!matches!(talk.walk.top(), Screen::Find(_)));
    let wanted = Order::BackUp {
        folder: Some("/media/stick".to_owned()),
    };
    let mut orders = talk.walk.answered.iter().chain(&talk.walk.orders);
    assert!(orders.any(|order| *order == wanted));
}

#[test]
fn an_answer_is_echoed_though_what_is_missing_is_asked_for_at_once() {
    let mut walk = Walk::small("en");
    walk.go("2.01");
    let mut talk = Talk::of(walk);
    talk.line("4");
    assert_eq!(talk.before.prompt, talk.say(&say::gap_prompt()));
    assert!(heard(&talk).contains("2.01 = 4"), "{}", talk.heard());
}

#[test]
fn practice_names_what_is_typed_and_its_facts_are_no_lines_to_choose() {
    let mut talk = Talk::of(Walk::home_offering("practice", "en"));
    talk.line("2");
    let case = talk.heard();
    assert!(case.contains("(1) A social worker"), "{case}");
    assert!(!case.contains("\n1. A social worker"), "{case}");
    for _ in 0..4 {
        if tip(&talk.walk.model).is_none() {
            talk.line("/+");
        }
    }
    assert_eq!(tip(&talk.walk.model), Some(Tip::Digit));
    assert!(
        heard(&talk).contains(
            "Type the number of the line you choose, then Enter. (Hints like this: off with /..4.)"
        ),
        "{}",
        talk.heard()
    );
    talk.line("1");
    assert_eq!(tip(&talk.walk.model), Some(Tip::GoOn));
    assert!(heard(&talk).contains("/+ goes on."), "{}", talk.heard());
}

#[test]
fn what_was_settled_for_a_new_assessment_is_said_at_its_last_step_alone() {
    let mut talk = Talk::of(Walk::home("en"));
    talk.types(&["1", "2", "AL-07"]);
    assert!(!talk.heard().contains("AL-07"), "{}", talk.heard());
    talk.types(&[
        "/+",
        "2026",
        "23.11.2026",
        "1",
        "1",
        "AK, BM",
        "1",
        "1",
        "1",
    ]);
    talk.line("follow-up");
    assert!(talk.heard().contains("AL-07"), "{}", talk.heard());
}

#[test]
fn the_review_and_an_empty_list_name_commands_and_no_keys() {
    let mut walk = Walk::small("en");
    walk.go("2.01");
    let mut talk = Talk::of(walk);
    talk.types(&["/.7", "1", "for the list", "/..2"]);
    let review = heard(&talk);
    assert!(
        review.contains("To be asked again: 1 (! and then / list it)."),
        "{review}"
    );
    assert!(!review.contains("keys"), "{review}");
}
