//! Reasons that were begun and left are there again.

use crate::screens::states;

#[test]
fn the_reason_for_opening_a_signed_session_again_waits_until_it_is_given() {
    let mut walk = states::by_name("reopen", "en");
    walk.types("A page was missing").press("Esc 9");
    assert!(
        walk.text().contains("A page was missing"),
        "{}",
        walk.text()
    );
    walk.press("Enter");
    assert!(!walk.session().session.is_signed());
    let stored = walk.world.opened(walk.session().session.id).unwrap();
    assert!(stored.drafts.iter().all(|draft| draft.field != "reopen"));
}

#[test]
fn words_about_a_link_are_there_again_when_the_same_link_is_chosen_again() {
    let mut walk = states::by_name("independence_words", "en");
    walk.types("a former colleague");
    let digit = typed_digit(&walk);
    walk.press("Esc").press(&digit);
    assert!(
        walk.text().contains("a former colleague"),
        "{}",
        walk.text()
    );
}

/// The digit of the link that was chosen.
fn typed_digit(walk: &crate::support::driver::Walk) -> String {
    use fener::interface::app::screen::Screen;
    use fener::record::session::rater::Link;
    let Screen::Independence(page) = walk.top() else {
        panic!("the page about independence is not open");
    };
    let at = Link::ALL.iter().position(|link| Some(*link) == page.link);
    (at.unwrap() + 1).to_string()
}

#[test]
fn an_empty_reason_for_not_applicable_is_named_when_it_is_left_and_stops_nobody() {
    use crate::support::driver::Walk;
    for (language, missing) in [
        (
            "en",
            "2.01 does not apply; its reason is still missing, and the review lists it.",
        ),
        (
            "sq",
            "2.01 nuk zbatohet; arsyeja ende mungon dhe rishikimi e liston.",
        ),
    ] {
        for key in ["Enter", "PgDn"] {
            let mut walk = Walk::services(language);
            walk.go("2.01").press("-").press(key);
            assert_eq!(walk.message(), missing);
            assert!(!walk.text().contains(" 2.01 · "), "{}", walk.text());
        }
        let mut walk = Walk::services(language);
        walk.go("2.01").press("-").types("closed").press("Enter");
        assert!(!walk.message().contains("2.01"), "{}", walk.message());
    }
}
