//! From a gap to a recommendation: one step at a time, nothing chosen before somebody chose it.

use fener::interface::app::action::Action;
use fener::record::session::event::{Owner, RecommendationId};

use crate::recommendations::{at_gaps, one, served, write, written};
use crate::support::driver::Walk;

#[test]
fn a_recommendation_is_written_for_the_marked_gap() {
    let mut walk = at_gaps();
    walk.press("Enter").types("Take people in at once");
    walk.press("Enter Enter 2 1")
        .types("March 2027")
        .press("Enter");
    let known = one(&walk, 1);
    assert_eq!(known.text, "Take people in at once");
    assert_eq!(known.owner, Some(Owner::Municipality));
    assert_eq!(known.priority, 1);
    assert_eq!(known.due.unwrap().to_string(), "2027-03");
    assert_eq!(served(&walk, 1), ["1.01"]);
    assert_eq!(walk.message(), "Recommendation 1 is written, for 1.01.");
}

#[test]
fn find_opens_the_list_by_its_name_in_either_language() {
    for (language, name) in [("en", "recommend"), ("sq", "rekomandim")] {
        let mut walk = Walk::services(language);
        walk.press("/").types(name).press("Enter");
        let opened = walk.text();
        let mut expected = Walk::services(language);
        expected.open(Action::Recommendations);
        assert_eq!(opened, expected.text(), "{language}");
    }
}

#[test]
fn nothing_is_chosen_beforehand_and_enter_chooses_nothing() {
    let mut walk = at_gaps();
    walk.press("Enter").types("Do it");
    walk.press("Enter Enter");
    assert!(!walk.text().contains('■'), "{}", walk.text());
    walk.press("Enter");
    assert_eq!(
        walk.message(),
        "Nobody is named. Press a digit, or Enter again to go on without."
    );
    walk.press("Enter");
    assert!(!walk.text().contains('■'), "{}", walk.text());
    walk.press("Enter Enter Enter");
    assert_eq!(walk.message(), "Press 1, 2 or 3: how urgent it is.");
    assert!(written(&walk).is_empty());
    walk.press("3 Enter Enter");
    let known = one(&walk, 1);
    assert_eq!((known.owner, known.priority, known.due), (None, 3, None));
}

#[test]
fn without_words_there_is_no_recommendation_and_nothing_is_lost() {
    let mut walk = at_gaps();
    walk.press("Enter Enter");
    assert!(walk.message().starts_with("Write what should be done"));
    walk.press("Tab Tab 4 2").types("2027").press("Enter");
    assert!(written(&walk).is_empty(), "the words are still missing");
    walk.types("Do it").press("Enter Enter Enter Enter Enter");
    let known = one(&walk, 1);
    assert_eq!(
        (known.owner, known.priority),
        (Some(Owner::Police), 2),
        "what was chosen before the words is kept"
    );
}

#[test]
fn a_date_is_taken_in_the_forms_people_write() {
    for (typed, expected) in [
        ("2027", "2027"),
        ("3.2027", "2027-03"),
        ("march 2027", "2027-03"),
        ("30.9.2027", "2027-09-30"),
        ("2027-09-30", "2027-09-30"),
    ] {
        let mut walk = at_gaps();
        walk.press("Enter").types("Do it").press("Enter Enter 1 1");
        walk.types(typed).press("Enter");
        assert_eq!(one(&walk, 1).due.unwrap().to_string(), expected, "{typed}");
    }
    let mut walk = at_gaps();
    walk.press("Enter").types("Do it").press("Enter Enter 1 1");
    walk.types("31.9.2027").press("Enter");
    assert!(written(&walk).is_empty());
    assert!(walk.text().contains("31.9.2027"), "it is kept as typed");
    assert_eq!(
        walk.message(),
        "September 2027 has 30 days. Write a day from 1 to 30."
    );
}

#[test]
fn one_recommendation_serves_many_questions() {
    let mut walk = at_gaps();
    walk.press("Enter").types("Train the staff").press("Enter");
    // The list of questions: 1.01 is tied; the mark goes down to 1.03 and, by its number, to 2.02.
    walk.press("Down Space 2 0 2 Space Enter 1 2 Enter Enter");
    assert_eq!(served(&walk, 1), ["1.01", "1.03", "2.02"]);
    walk.press("End Up Enter Tab 1 0 3 Space");
    assert_eq!(walk.message(), "1.03 is not tied any more.");
    walk.press("Esc");
    assert_eq!(served(&walk, 1), ["1.01", "2.02"]);
}

#[test]
fn a_digit_attaches_one_that_is_written_to_the_marked_gap() {
    let mut walk = at_gaps();
    write(&mut walk, "Train the staff");
    assert_eq!(served(&walk, 1), ["1.01"]);
    // The mark is on the next gap now.
    walk.press("1");
    assert_eq!(served(&walk, 1), ["1.01", "1.03"]);
    assert_eq!(walk.message(), "Recommendation 1 answers to 1.03 too.");
    walk.press("9");
    assert_eq!(
        walk.message(),
        "9 has no meaning here: the recommendations are 1."
    );
    walk.press("Down*3 1");
    assert!(walk.message().contains("already"), "{}", walk.message());
    assert_eq!(served(&walk, 1), ["1.01", "1.03"]);
}

#[test]
fn ten_recommendations_are_chosen_by_two_digits_and_enter() {
    let mut walk = at_gaps();
    for n in 1..=12 {
        walk.press("End Enter").types(&format!("Do {n}"));
        walk.press("Enter Enter Enter Enter Enter 1 Enter Enter");
    }
    assert_eq!(written(&walk).len(), 12);
    walk.press("Home 1 2");
    assert_eq!(
        walk.message(),
        "12 typed: Enter attaches recommendation 12 to 1.01, another digit goes on."
    );
    assert!(one(&walk, 12).places.is_empty(), "nothing before Enter");
    walk.press("Enter");
    assert_eq!(served(&walk, 12), ["1.01"]);
    assert_eq!(
        walk.session().session.next_recommendation(),
        RecommendationId(13)
    );
    // An arrow takes the number back: Enter writes again.
    walk.press("Home 1 1 Down Enter");
    assert!(
        walk.text().contains("new recommendation"),
        "{}",
        walk.text()
    );
    assert!(one(&walk, 11).places.is_empty());
}
