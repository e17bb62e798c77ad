//! The question screen, kind by kind, as it is drawn.

use fener::base::settings::{Glyphs, Look};
use fener::interface::ui::palette::Depth;
use fener::record::session::event::SessionEvent;

use crate::screens::{keep, keep_state, states};
use crate::support::driver::Walk;

#[test]
fn every_kind_of_question() {
    for state in [
        "single",
        "single_answered",
        "several",
        "none_of_these",
        "rank",
        "number",
        "number_refused",
        "date",
        "time",
        "line",
        "page",
        "read",
        "rating",
        "rating_marked",
        "rating_failed",
        "rating_gap",
        "reasons",
        "not_verified",
        "not_applicable",
        "everything_beside",
        "in_a_row",
        "other_language",
    ] {
        keep_state(state, "en", (80, 24));
    }
}

#[test]
fn a_question_in_other_sizes() {
    for size in [(40, 16), (40, 20), (60, 20), (100, 30), (120, 36)] {
        for state in ["rating_gap", "services_rating"] {
            keep_state(state, "sq", size);
        }
    }
    keep_state("single", "sq", (39, 20));
    keep_state("single", "sq", (80, 15));
}

#[test]
fn a_question_in_the_pseudo_language() {
    for size in [(60, 20), (80, 24)] {
        for state in ["rating_failed", "not_verified", "line"] {
            keep_state(state, "qps", size);
        }
    }
}

#[test]
fn a_question_in_other_looks() {
    for (name, look, glyphs, depth) in [
        ("light", Look::Light, Glyphs::Blocks, Depth::True),
        ("contrast", Look::ContrastDark, Glyphs::Blocks, Depth::True),
        ("mono_ascii", Look::Mono, Glyphs::Ascii, Depth::Mono),
    ] {
        let walk = states::by_name("rating_gap", "sq").looking(look, glyphs, depth);
        keep(&format!("rating_gap_sq_80x24_{name}"), &walk);
    }
}

#[test]
fn a_signed_session_shows_its_answers_and_takes_none() {
    let mut walk = states::by_name("rating_failed", "en");
    let digest = walk.session().questionnaire.digest;
    let codes = vec!["AK".to_owned(), "BM".to_owned()];
    walk.record([SessionEvent::SignedOff { digest, codes }]);
    walk.go("2.01");
    keep("rating_signed_en_80x24", &walk);
    walk.press("1");
    assert_eq!(
        walk.message(),
        "This session is signed and cannot be changed. Reopen it from the review, with a reason."
    );
}

#[test]
fn a_half_typed_answer_says_that_it_does_not_count_yet() {
    let mut walk = states::by_name("number_refused", "en");
    walk.press("Tab");
    assert!(walk.text().contains("900"), "{}", walk.text());
    assert!(
        walk.text()
            .contains("It is kept as you typed it, but does not count as an answer yet."),
        "{}",
        walk.text()
    );
}

#[test]
fn a_text_that_stands_in_from_another_language_is_marked() {
    let mut walk = Walk::small("sq");
    walk.go("2.02").press("1 PgDn +");
    assert!(
        walk.text().contains("What is the room called? [en]"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_second_language_names_itself_while_it_is_shown() {
    let walk = states::by_name("other_language", "en");
    assert!(
        walk.draw().rows()[0].contains("Shqip · "),
        "{}",
        walk.text()
    );
    assert!(
        walk.text()
            .contains("Sa e mbron streha adresën e banorëve të saj?"),
        "{}",
        walk.text()
    );
    assert!(
        walk.text().contains("? help"),
        "the frame stays in the first language\n{}",
        walk.text()
    );
}

#[test]
fn answering_does_not_rearrange_the_question() {
    let mut walk = Walk::small("en");
    walk.go("2.01");
    let before = walk.draw().rows();
    walk.press("3");
    let after = walk.draw().rows();
    let at = |rows: &[String], words: &str| rows.iter().position(|row| row.contains(words));
    for words in ["Met in full", "Not started", "Not applicable"] {
        assert_eq!(at(&before, words), at(&after, words), "“{words}” moved");
    }
}

#[test]
fn the_key_row_of_a_question_names_the_safeguarding_card_where_it_has_room() {
    for (language, card) in [("en", "= safeguarding"), ("sq", "= mbrojtja")] {
        let mut walk = Walk::services(language).sized(100, 30);
        walk.go("2.01");
        let keys = |walk: &Walk| walk.draw().rows().pop().unwrap();
        assert!(keys(&walk).contains(card), "{}", walk.text());
        // Where it has none, what moves on stays.
        walk.resize(80, 24);
        assert!(keys(&walk).contains("Enter"), "{}", walk.text());
        assert!(!keys(&walk).contains("= "), "{}", walk.text());
    }
}
