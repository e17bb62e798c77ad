//! What residents say is asked for with consent, before any word is written.

use fener::form::model::instrument::Means;
use fener::interface::app::effect::Order;
use fener::record::session::answer::ResidentTerms;

use crate::evidence::{FOOD, at_food, events, lines};
use crate::support::driver::Walk;

fn kept_drafts(walk: &Walk) -> usize {
    let session = walk.session();
    let kept = |field: &str| {
        session
            .drafts
            .get(&walk.place(FOOD).to_string(), field)
            .is_some()
    };
    ["kind", "consent", "staff", "what", "at", "date"]
        .iter()
        .filter(|stage| kept(&format!("evidence.{stage}")))
        .count()
}

#[test]
fn without_consent_nothing_is_written_and_nothing_is_kept() {
    let mut walk = at_food();
    let before = walk.session().session.seq;
    walk.press("F3 + 8");
    assert!(walk.text().contains("Did the person agree"));
    walk.press("2");
    assert!(lines(&walk, FOOD).is_empty());
    assert_eq!(walk.session().session.seq, before);
    assert_eq!(kept_drafts(&walk), 0);
    assert!(walk.message().contains("Nothing was written down"));
}

#[test]
fn words_typed_under_another_kind_go_when_consent_is_refused() {
    let mut walk = at_food();
    walk.press("F3 + 7").types("cook").press("Shift+Tab 8 2 +");
    assert!(!walk.text().contains("cook"));
    assert_eq!(kept_drafts(&walk), 0);
}

#[test]
fn there_is_no_box_before_consent_and_presence_are_said() {
    let mut walk = at_food();
    walk.press("F3 + 8").paste("a name").types("a name");
    assert!(!walk.text().contains("a name"));
    walk.press("1").paste("a name");
    assert!(!walk.text().contains("a name"));
    assert!(walk.text().contains("Was staff present?"));
    assert!(
        !walk
            .orders
            .iter()
            .any(|order| matches!(order, Order::Append { .. }))
    );
}

#[test]
fn with_consent_a_resident_s_words_need_neither_date_nor_words() {
    let mut walk = at_food();
    walk.press("F3 + 8 1 2 Enter Enter Enter");
    let line = &lines(&walk, FOOD)[0];
    assert_eq!(line.kind, Means::Beneficiary);
    assert_eq!(
        line.resident,
        Some(ResidentTerms {
            staff_present: false
        })
    );
    assert!(line.reference.is_empty() && line.date.is_none());
}

#[test]
fn what_is_said_in_front_of_staff_is_weak_and_strength_is_not_asked() {
    let mut walk = at_food();
    walk.press("F3 + 8 1 1 Enter Enter");
    let line = &lines(&walk, FOOD)[0];
    assert!(line.is_weak());
    assert!(walk.text().contains("staff was present"), "{}", walk.text());
}

#[test]
fn consent_cannot_be_added_to_what_is_already_written() {
    let mut walk = at_food();
    walk.press("F3 + 7")
        .types("cook")
        .press("Enter")
        .types("2026")
        .press("Enter Enter");
    walk.press("Enter Shift+Tab 8");
    assert_eq!(events(&walk), 0);
    assert!(walk.message().contains("with consent"));
    assert_eq!(lines(&walk, FOOD)[0].kind, Means::Staff);
}

#[test]
fn a_resident_as_a_source_has_no_role_and_brings_the_terms_along() {
    let mut walk = at_food();
    walk.press(". . 5 + 8 1 1");
    assert!(!walk.text().contains("Who was it?"));
    walk.press("Enter").types("talk 4").press("Enter Esc");
    let source = walk.session().session.sources.values().next().unwrap();
    assert_eq!(
        (source.role.as_str(), source.reference.as_str()),
        ("", "talk 4")
    );
    walk.press("F3 1 Esc");
    let line = &lines(&walk, FOOD)[0];
    assert_eq!(
        line.resident,
        Some(ResidentTerms {
            staff_present: true
        })
    );
    assert!(line.is_weak());
}

#[test]
fn presence_of_staff_that_is_put_right_at_the_source_is_put_right_at_every_answer() {
    let mut walk = at_food();
    walk.press(". . 5 + 8 1 2 Enter")
        .types("talk 4")
        .press("Enter Esc");
    walk.press("F3 1 Esc");
    assert!(!lines(&walk, FOOD)[0].is_weak());
    walk.press(". . 5 1 Shift+Tab 1 Esc Esc");
    let source = walk.session().session.sources.values().next().unwrap();
    assert_eq!(source.staff_present, Some(true));
    assert!(lines(&walk, FOOD)[0].is_weak());
    walk.press("Ctrl+Z");
    assert!(!lines(&walk, FOOD)[0].is_weak());
}
