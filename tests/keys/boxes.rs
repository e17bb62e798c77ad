//! Undo in boxes: what was typed first, and never an answer that is not in view.

use fener::interface::app::contexts;
use fener::interface::app::keymap::binding::Context;
use fener::interface::app::screen::Screen;

use crate::screens::states;
use crate::support::driver::Walk;

fn seq(walk: &Walk) -> u64 {
    walk.session().session.seq.0
}

#[test]
fn undo_in_find_takes_back_what_was_typed_and_never_an_answer() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("2 /").types("duty");
    let (before, found) = (seq(&walk), walk.text());
    walk.press("Ctrl+Z");
    assert_ne!(walk.text(), found);
    walk.press("Ctrl+Y");
    assert_eq!(walk.text(), found);
    walk.press("Ctrl+Z Ctrl+Z");
    assert_eq!(
        walk.message(),
        "There is nothing to undo here. An answer is taken back at its question."
    );
    assert_eq!(seq(&walk), before);
}

#[test]
fn what_was_undone_in_the_words_of_a_flag_or_a_dissent_comes_back() {
    for keys in [". 7 1", ". . 8 1"] {
        let mut walk = Walk::small("en");
        walk.go("2.01").press("2").press(keys).types("twice");
        let typed = walk.text();
        walk.press("Ctrl+Z");
        assert!(!walk.text().contains("twice"), "{keys}\n{}", walk.text());
        walk.press("Ctrl+Y");
        assert_eq!(walk.text(), typed, "{keys}");
    }
}

#[test]
fn what_was_typed_is_taken_back_where_no_answer_was_given_yet() {
    let mut walk = Walk::small("en");
    walk.go("1.07").types("Zyra").press("Ctrl+Z");
    assert!(!walk.text().contains("Zyra"), "{}", walk.text());
    let mut walk = Walk::home("en");
    walk.press("1 1").types("AL").press("Ctrl+Z");
    assert!(!walk.message().contains("Open an assessment"));
}

#[test]
fn in_every_box_but_those_of_a_question_undo_writes_nothing_but_what_is_typed() {
    let mut met = 0;
    for (name, state) in states::ALL {
        let mut walk = state("en");
        let at = contexts(&walk.model);
        let is_box = at.contains(&Context::Line) || at.contains(&Context::Long);
        let of_the_question = [Context::Note, Context::QuestionBox, Context::QuestionLong];
        let is_own = at.iter().any(|at| of_the_question.contains(at));
        if !is_box || is_own || walk.model.core.open.is_none() {
            continue;
        }
        met += 1;
        let before = seq(&walk);
        walk.press("Ctrl+Z*9 Ctrl+Y*9");
        assert_eq!(seq(&walk), before, "{name}");
    }
    assert!(met > 4, "only {met} boxes were met");
}

#[test]
fn the_menu_takes_an_answer_back_from_everywhere_because_it_names_it() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("2 . . 8 . 8");
    assert!(matches!(walk.top(), Screen::Team(_)));
    assert_eq!(
        walk.answer("2.01")
            .and_then(|answer| answer.response.clone()),
        None
    );
}
