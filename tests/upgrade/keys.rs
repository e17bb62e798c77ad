//! An upgrade by keys: told once, looked at, done, confirmed.

use fener::base::value::Value;
use fener::interface::app::action::Action;
use fener::interface::app::screen::Screen;
use fener::record::session::answer::Response;
use fener::record::session::event::SessionEvent;
use fener::record::session::place::Place;

use crate::support::driver::Walk;
pub use crate::upgrade::plan::behind;
use crate::upgrade::plan::{answered, choice, filled, number};

fn waits(walk: &Walk, id: &str) -> bool {
    let answer = walk.session().session.answer(&Place::new(id.into()));
    answer.unwrap().confirm
}

/// Version 2, just upgraded to.
pub fn upgraded(languages: &[&str]) -> Walk {
    let mut walk = behind(languages);
    walk.open(Action::Upgrade).press("Enter");
    walk
}

/// The review while version 2 is at hand.
pub fn review_newer(language: &str) -> Walk {
    let mut walk = behind(&[language]);
    walk.open(Action::Review);
    walk
}

#[test]
fn the_review_begins_with_the_newer_version() {
    for language in ["en", "sq"] {
        crate::screens::keep_state("review_newer", language, (80, 24));
    }
}

#[test]
fn a_newer_version_is_told_once_when_the_session_opens() {
    let mut walk = Walk::small_behind(&["en"]);
    filled(&mut walk);
    walk.reopen();
    assert!(
        walk.message().contains("Version 2.0.0 is at hand"),
        "{}",
        walk.message()
    );
    walk.reopen();
    assert!(!walk.message().contains("at hand"), "{}", walk.message());
}

#[test]
fn the_review_leads_to_the_page_and_nothing_happens_by_looking() {
    let mut walk = behind(&["en"]);
    walk.open(Action::Review);
    // The line about it is the first of all, whatever must be solved, and Enter is said to show what would change.
    let text = walk.text();
    let at = |words: &str| {
        text.find(words)
            .unwrap_or_else(|| panic!("{words}: {text}"))
    };
    assert!(at("1  Version 2.0.0 is at hand.") < at("Look again"));
    at("Enter shows what would change");
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::Upgrade(_)));
    let text = walk.text();
    for said in [
        "Answers that carry over: 4",
        "To be confirmed again: 2",
        "No longer asked, kept in the history: 1",
        "New questions: 1",
    ] {
        assert!(text.contains(said), "{said} is missing in\n{text}");
    }
    walk.press("PgDn End Esc");
    assert!(matches!(walk.top(), Screen::Review(_)));
    assert!(walk.session().session.upgrades.is_empty());
}

#[test]
fn find_knows_the_page_by_its_name() {
    let mut walk = behind(&["en"]);
    walk.press("/").types("upgrade").press("Enter");
    assert!(matches!(walk.top(), Screen::Upgrade(_)));
}

#[test]
fn without_a_newer_version_there_is_no_page() {
    let mut walk = Walk::small("en");
    walk.press("/").types("upgrade");
    assert!(walk.text().contains("0"), "{}", walk.text());
    walk.press("Enter");
    assert!(!matches!(walk.top(), Screen::Upgrade(_)));
}

#[test]
fn enter_upgrades_in_one_event_and_says_how_many_wait() {
    let mut walk = behind(&["en"]);
    walk.open(Action::Upgrade);
    let before = walk.session().session.seq;
    walk.press("Enter");
    assert_eq!(walk.session().session.seq, before.next());
    assert_eq!(walk.session().questionnaire.version.to_string(), "2.0.0");
    assert!(walk.message().contains("Version 2.0.0 from now on"));
    assert!(walk.message().contains("again: 2"));
}

#[test]
fn open_questions_list_what_must_be_confirmed_again() {
    let mut walk = upgraded(&["en"]);
    walk.press("!");
    let text = walk.text();
    assert!(text.contains("trained person"), "{text}");
    assert!(text.contains("confirm again"), "{text}");
}

#[test]
fn the_question_shows_old_and_new_words_and_space_confirms_the_answer() {
    let mut walk = upgraded(&["en"]);
    walk.go("2.02");
    let text = walk.text();
    assert!(text.contains("changed from 1.0.0 to 2.0.0"), "{text}");
    assert!(text.contains("[-somebody-] {+a trained person+}"), "{text}");
    assert!(text.contains("Space confirms “Yes”"), "{text}");
    walk.press("Space");
    assert!(!waits(&walk, "night"));
    assert_eq!(walk.message(), "2.02 = Yes, confirmed.");
    assert!(!walk.text().contains("Confirm again"));
    walk.press("Ctrl+Z");
    assert!(waits(&walk, "night"));
}

#[test]
fn the_digit_of_the_same_answer_confirms_it_and_another_takes_its_place() {
    let mut walk = upgraded(&["en"]);
    walk.go("2.02").press("1");
    assert!(!waits(&walk, "night"));
    walk.press("Ctrl+Z").press("3");
    assert!(!waits(&walk, "night"));
    let night = Place::new("night".into());
    let answer = walk.session().session.answer(&night).unwrap();
    assert_eq!(answer.response, Some(choice("no")));
}

#[test]
fn moving_on_confirms_nothing() {
    let mut walk = upgraded(&["en"]);
    walk.go("2.02").press("Enter PgUp Down Up");
    assert!(waits(&walk, "night"));
}

#[test]
fn away_from_the_answer_space_takes_the_marked_line_and_ctrl_space_confirms() {
    let mut walk = upgraded(&["en"]);
    walk.go("2.02").press("Down");
    assert!(walk.text().contains("Ctrl+Space confirms “Yes”"));
    walk.press("Ctrl+Space");
    assert!(!waits(&walk, "night"));
}

#[test]
fn a_typed_answer_is_confirmed_from_inside_its_box() {
    let mut walk = Walk::small_in_albania("en");
    walk.record([answered("beds", number(12))]);
    walk.world.earlier = vec![crate::support::fixture::small_in_albania()];
    walk.world.adapted = vec![crate::support::fixture::small_in_albania_later()];
    walk.reopen()
        .open(Action::Upgrade)
        .press("Enter")
        .go("1.04");
    let text = walk.text();
    assert!(text.contains("value of the country pack changed"), "{text}");
    assert!(text.contains("[-12-] {+14+}"), "{text}");
    walk.press("Ctrl+Space");
    assert!(!waits(&walk, "beds"));
    let beds = Place::new("beds".into());
    let answer = walk.session().session.answer(&beds).unwrap();
    assert_eq!(answer.response, Some(number(12)));
}

#[test]
fn several_answers_are_confirmed_by_space_before_anything_is_marked() {
    let mut walk = upgraded(&["en"]);
    // Nothing about it changed, so it is marked by hand, as an upgrade that changed its words would.
    let place = Place::new("offers".into());
    let options = ["bed", "law"].map(fener::base::id::OptionId::new).to_vec();
    let response = Response::Value(Value::Choices(options));
    walk.record([answered("offers", response.clone())]);
    let mut upgrade = walk.session().session.upgrades[0].clone();
    walk.press("Ctrl+Z Ctrl+Z");
    walk.record([answered("offers", response.clone())]);
    upgrade.confirm.push(place.clone());
    walk.record([SessionEvent::Upgraded(upgrade)]);
    walk.go("1.02").press("Space");
    let answer = walk.session().session.answer(&place).unwrap();
    assert_eq!(
        (answer.response.as_ref(), answer.confirm),
        (Some(&response), false)
    );
}

#[test]
fn an_answer_that_cannot_be_given_any_more_is_answered_anew() {
    let mut walk = Walk::small_behind(&["en"]);
    walk.record([answered("address", choice("started"))]);
    walk.reopen()
        .open(Action::Upgrade)
        .press("Enter")
        .go("2.01");
    let text = walk.text();
    assert!(
        text.contains("“Started” cannot be given any more"),
        "{text}"
    );
    walk.press("Ctrl+Space");
    assert!(waits(&walk, "address"));
    walk.press("2");
    assert!(!waits(&walk, "address"));
}

#[test]
fn a_signed_session_is_not_upgraded_until_it_is_opened_again() {
    let mut walk = behind(&["en"]);
    let digest = fener::base::digest::Digest::of(b"signed");
    walk.record([SessionEvent::SignedOff {
        digest,
        codes: vec!["AK".into()],
    }]);
    walk.reopen();
    assert!(!walk.message().contains("at hand"), "{}", walk.message());
    walk.open(Action::Upgrade).press("Enter");
    assert!(walk.session().session.upgrades.is_empty());
    assert!(walk.message().contains("signed"), "{}", walk.message());
    walk.record([SessionEvent::Reopened {
        reason: "a new version".into(),
    }]);
    walk.press("Enter");
    assert_eq!(walk.session().session.upgrades.len(), 1);
}

#[test]
fn what_waits_is_in_the_review_and_what_is_required_blocks_signing() {
    let mut walk = upgraded(&["en"]);
    walk.open(Action::Review);
    let text = walk.text();
    assert!(text.contains("Confirm again"), "{text}");
    walk.press("Esc").open(Action::Upgrade);
    let text = walk.text();
    assert!(
        text.contains("When are the doors locked in the evening?"),
        "{text}"
    );
    assert!(text.contains("22:30"), "{text}");
}

#[test]
fn an_upgraded_session_opens_again_with_what_changed() {
    let mut walk = upgraded(&["en"]);
    walk.reopen().go("2.02");
    assert!(walk.text().contains("{+a trained person+}"));
    walk.press("Ctrl+Z");
    assert_eq!(walk.session().questionnaire.version.to_string(), "1.0.0");
    assert!(walk.text().contains("Is somebody on duty at night?"));
}
