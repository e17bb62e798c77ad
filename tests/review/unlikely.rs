//! A value that is allowed and unlikely: it is asked about once, counts, stops nothing, and is listed for another look.

use fener::interface::app::ready::What;

use crate::support::driver::Walk;

fn asks(walk: &Walk) -> bool {
    walk.text()
        .contains("Few houses are so large. Is it right?")
}

#[test]
fn an_unlikely_value_is_recorded_asked_about_once_and_kept_with_the_next_enter() {
    let mut walk = Walk::small_doubting("en");
    walk.go("1.04").types("61").press("Enter");
    assert!(asks(&walk), "{}", walk.text());
    assert!(walk.text().contains("How many beds"), "{}", walk.text());
    assert!(walk.answer("1.04").unwrap().response.is_some());
    walk.press("Enter");
    assert!(!walk.text().contains("How many beds"), "{}", walk.text());
    // Coming back it still stands there, and Enter goes on at once.
    walk.go("1.04");
    assert!(asks(&walk));
    walk.press("Enter");
    assert!(!walk.text().contains("How many beds"), "{}", walk.text());
}

#[test]
fn a_likely_value_goes_on_at_once_and_one_that_is_refused_is_not_asked_about_as_well() {
    let mut walk = Walk::small_doubting("en");
    walk.go("1.04").types("60").press("Enter");
    assert!(!walk.text().contains("How many beds"), "{}", walk.text());
    walk.go("1.04");
    assert!(!asks(&walk));
    let mut walk = Walk::small_doubting("en");
    walk.go("1.04").types("501").press("Enter");
    assert!(!asks(&walk), "{}", walk.text());
    assert!(walk.answer("1.04").is_none());
}

#[test]
fn the_review_lists_it_with_its_value_and_never_as_a_problem() {
    let mut walk = Walk::small_doubting("sq");
    walk.go("1.04").types("61").press("Enter");
    let open = walk.session();
    let standing = open
        .evaluation
        .standings
        .iter()
        .find(|one| one.place.question.as_str() == "beds")
        .unwrap();
    assert!(standing.unlikely && standing.violations.is_empty() && standing.is_done());
    assert!(!What::Unlikely.blocks());
    walk.press("Tab . . 2");
    let text = walk.text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("61: Pak shtëpi janë kaq të mëdha. A është e saktë?"),
        "{text}"
    );
}
