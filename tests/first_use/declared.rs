//! Independence is declared when an assessment is begun, and a questionnaire that asks the same finds its answer.

use fener::base::value::Value;
use fener::interface::app::ready::{What, of_core};
use fener::interface::app::screen::Screen;
use fener::record::session::answer::Response;
use fener::record::session::rater::Link;

use crate::first_use::first_steps::up_to_the_team;
use crate::support::driver::Walk;

/// An assessment of services that AK makes alone, with a link declared by these keys and words.
fn begun(link: &str, words: &str) -> Walk {
    let mut walk = up_to_the_team();
    walk.types("AK").press("Enter").press(link);
    if !words.is_empty() {
        walk.types(words).press("Enter");
    }
    walk.press("1 Enter Enter");
    walk
}

/// The option or the words that stand at a question.
fn answer(walk: &Walk, number: &str) -> Option<String> {
    match walk.answer(number)?.response.as_ref()? {
        Response::Value(Value::Choice(option)) => Some(option.to_string()),
        Response::Value(Value::Text(text)) => Some(text.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_was_declared_is_not_asked_again() {
    let mut walk = begun("1", "");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("none"));
    walk.press("!");
    let Screen::Find(find) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    let place = walk.place("0.03");
    let asks = fener::interface::app::screen::find::Found::Question(place);
    assert!(!find.found.contains(&asks), "{}", walk.text());
}

#[test]
fn a_link_is_taken_over_with_its_words() {
    let walk = begun("3", "AK worked there in 2024");
    assert_eq!(
        answer(&walk, "0.03").as_deref(),
        Some("worked_here_3_years")
    );
    let words = answer(&walk, "0.03a");
    assert_eq!(words.as_deref(), Some("AK worked there in 2024"));
    assert_eq!(
        walk.session().assessment.declarations[0].link,
        Link::WorkedThere
    );
}

#[test]
fn the_question_says_where_its_answer_is_from_and_can_be_changed() {
    let said = "As declared under independence.";
    let mut walk = begun("1", "");
    walk.go("0.03");
    assert!(walk.text().contains(said), "{}", walk.text());
    walk.press("4").go("0.03");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("funder"));
    assert!(!walk.text().contains(said), "{}", walk.text());
}

/// What the review says about answers that are not what was declared.
fn contradictions(walk: &Walk) -> Vec<(String, String)> {
    let ready = of_core(&walk.model.core, &walk.texts.first);
    let looks = ready.looks.into_iter();
    looks
        .filter(|item| item.what == What::DeclaredOtherwise)
        .map(|item| (item.number, walk.texts.first.say(&item.words)))
        .collect()
}

#[test]
fn a_declaration_made_later_answers_what_is_open() {
    let mut walk = Walk::services("en");
    walk.press(". . 2 + 1 4")
        .types("Gave a grant in 2025")
        .press("Enter");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("funder"));
    assert_eq!(
        answer(&walk, "0.03a").as_deref(),
        Some("Gave a grant in 2025")
    );
}

#[test]
fn a_declaration_that_replaces_another_answers_anew_what_that_answered() {
    let mut walk = begun("1", "");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("none"));
    walk.press(". . 2 + 4").types("Gave a grant").press("Enter");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("funder"));
    assert_eq!(answer(&walk, "0.03a").as_deref(), Some("Gave a grant"));
    walk.press(". . 2 + 4").types(" in 2025").press("Enter");
    let words = answer(&walk, "0.03a");
    assert_eq!(words.as_deref(), Some("Gave a grant in 2025"));
    walk.press(". . 2 + 1");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("none"));
    assert_eq!(answer(&walk, "0.03a"), None);
    assert_eq!(contradictions(&walk), []);
}

#[test]
fn what_a_person_answered_otherwise_stays_and_the_review_says_so() {
    let mut walk = begun("1", "");
    walk.go("0.03").press("5").go("0.03");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("other"));
    walk.press(". . 2 + 4").types("Gave a grant").press("Enter");
    assert_eq!(answer(&walk, "0.03").as_deref(), Some("other"));
    assert_eq!(
        answer(&walk, "0.03a"),
        None,
        "these words are about another link"
    );
    let said = "Independence was declared otherwise: “Funds it”. One of the two needs changing.";
    assert_eq!(
        contradictions(&walk),
        [("0.03".to_owned(), said.to_owned())]
    );
    walk.go("0.03").press("4");
    assert_eq!(contradictions(&walk), []);
}

#[test]
fn only_who_makes_the_record_answers_in_it_by_declaring() {
    let mut walk = Walk::services("en");
    walk.press(". . 2 + 2 4")
        .types("BM gave a grant")
        .press("Enter");
    assert_eq!(walk.session().assessment.declarations.len(), 2);
    assert_eq!(answer(&walk, "0.03"), None);
    walk.go("0.03").press("4").go("0.03");
    let said = "As declared under independence.";
    assert!(!walk.text().contains(said), "{}", walk.text());
}

#[test]
fn what_is_half_typed_about_a_link_is_there_again_and_goes_once_it_is_declared() {
    let mut walk = Walk::services("en");
    walk.press(". . 9 + 1 2").types("A cousin works there");
    let shown = walk.text();
    assert!(shown.contains("A cousin works there"), "{shown}");
    walk.press("Esc Esc Esc").press(". . 9 + 1 2");
    assert!(
        walk.text().contains("A cousin works there"),
        "{}",
        walk.text()
    );
    walk.press("Enter");
    let drafts = walk.session().drafts.all();
    let left: Vec<_> = drafts
        .filter(|(_, field, _)| field.starts_with("independence"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
