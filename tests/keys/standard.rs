//! Answering from the page with the standard and the guidance.

use fener::interface::app::screen::Screen;

use crate::support::driver::Walk;

#[test]
fn an_urgent_risk_answered_from_the_page_opens_the_safeguarding_card() {
    for digit in ["2", "3"] {
        let mut walk = Walk::services("en");
        walk.go("0.01").press("1").go("2.06").press("3");
        walk.go("2.06c").press("F4").press(digit);
        assert!(matches!(walk.top(), Screen::Card(_)), "{}", walk.text());
        assert!(walk.answer("2.06c").unwrap().response.is_some());
        walk.press("Esc");
        assert!(matches!(walk.top(), Screen::Standard(_)));
    }
}

#[test]
fn a_fact_answered_from_the_page_stays_there_with_its_echo_and_its_bookmark() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1 PgUp");
    let here = walk.session().here();
    walk.press("F4 2");
    assert!(matches!(walk.top(), Screen::Standard(_)));
    let said = walk.message();
    assert!(said.starts_with("0.01 = 2"), "{said}");
    assert!(!said.contains("PgUp"), "{said}");
    assert_eq!(walk.session().here(), here);
    walk.press("Esc");
    assert!(walk.text().contains("0.01"), "{}", walk.text());
}

#[test]
fn where_a_question_is_answered_by_typing_the_page_says_where_to_answer() {
    let mut walk = Walk::small("en");
    walk.go("1.04").press("F4");
    assert!(!walk.text().contains("You can answer from here"));
    walk.press("3");
    assert_eq!(
        walk.message(),
        "1.04 cannot be answered from this page. Press Esc and answer it at the question."
    );
    assert!(walk.answer("1.04").is_none());
}
