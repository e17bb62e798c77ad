//! The mark, ►: it stands where the keys act, and nowhere else.

use fener::base::settings::{Glyphs, Look};
use fener::interface::ui::palette::Depth;
use fener::interface::ui::theme::{Ground, Role, Theme};

use crate::screens::states;
use crate::support::driver::Walk;

/// From the smallest window to one with the outline and the standard beside the question.
const SIZES: [(u16, u16); 6] = [
    (40, 16),
    (60, 20),
    (80, 24),
    (100, 30),
    (120, 36),
    (170, 50),
];

/// The rows of the screen that have the mark.
fn marked(walk: &Walk) -> Vec<String> {
    let rows = walk.draw().rows();
    rows.into_iter().filter(|row| row.contains('►')).collect()
}

#[test]
fn a_list_in_which_nothing_is_preselected_has_no_mark_before_an_arrow_key() {
    for name in ["new_assessment", "independence"] {
        let mut walk = states::by_name(name, "en");
        assert_eq!(marked(&walk), [""; 0], "{name}");
        let drawn = walk.draw();
        let row = &drawn.rows()[usize::from(drawn.cursor.y)];
        assert!(
            row.trim().starts_with('1'),
            "{name}: the cursor is at “{row}”"
        );
        walk.press("Down");
        assert_eq!(marked(&walk).len(), 1, "{name}");
    }
}

#[test]
fn the_kinds_of_a_flag_are_chosen_by_their_digit_and_none_is_marked() {
    let mut walk = states::by_name("flag", "en");
    assert_eq!(marked(&walk), [""; 0]);
    walk.press("Enter");
    assert_eq!(walk.message(), "Press the number of the line.");
}

#[test]
fn where_there_is_nothing_to_tie_nothing_is_marked() {
    let walk = states::by_name("recommendation_nothing_to_tie", "en");
    assert_eq!(marked(&walk), [""; 0]);
}

/// The rows in which something lies on the ground of the marked line.
fn lit(walk: &Walk) -> Vec<u16> {
    let behind = walk.theme.style(Role::Text, Ground::Selected).bg;
    let drawn = walk.draw();
    let is_lit = |y: &u16| drawn.row(*y).any(|cell| cell.style().bg == behind);
    (0..drawn.buffer.area.height).filter(is_lit).collect()
}

#[test]
fn the_mark_stands_at_one_place_at_most() {
    // Where it is asked whether the sign is seen, it stands in the question too.
    let states = states::ALL
        .iter()
        .filter(|(name, _)| *name != "first_run_signs");
    for (name, state) in states {
        for (columns, rows) in SIZES {
            let walk = state("en").sized(columns, rows);
            let (marked, lit) = (marked(&walk), lit(&walk));
            let say = format!("{name} at {columns}x{rows}: {marked:?}\n{}", walk.text());
            let signs: usize = marked.iter().map(|row| row.matches('►').count()).sum();
            assert!(signs <= 1, "{say}");
            let is_one_block = lit.windows(2).all(|rows| rows[0] + 1 == rows[1]);
            assert!(is_one_block && (lit.is_empty() || signs == 1), "{say}");
        }
    }
}

#[test]
fn what_lies_under_a_pop_over_has_no_mark_and_gets_it_back() {
    let mut walk = states::by_name("everything_beside", "en").sized(170, 50);
    walk.press("Down");
    let before = marked(&walk);
    assert_eq!(before.len(), 1, "{before:?}");
    walk.press(".");
    let over = marked(&walk);
    assert!(over.len() == 1 && over[0].contains("►1  Note"), "{over:?}");
    walk.press("Esc");
    assert_eq!(marked(&walk), before);
}

#[test]
fn of_two_answers_in_one_row_the_first_gives_its_mark_to_a_pop_over_too() {
    for (columns, rows) in SIZES {
        let mut walk = Walk::small("en").sized(columns, rows);
        walk.go("1.01").press("Down*3");
        let before = marked(&walk);
        assert!(
            before.len() == 1 && before[0].contains("► -  Not applicable"),
            "{before:?}"
        );
        walk.press(".");
        let over = marked(&walk);
        assert!(over.len() == 1 && over[0].contains("►1  Note"), "{over:?}");
        walk.press("Esc");
        assert_eq!(marked(&walk), before);
    }
}

#[test]
fn where_one_is_in_the_outline_beside_a_question_has_a_sign_of_its_own() {
    let walk = Walk::services("en").sized(120, 36);
    let here = |glyphs: Glyphs, sign: &str| {
        let mut walk = walk.clone();
        walk.theme = Theme::new(Look::Dark, glyphs, Depth::True);
        let rows = walk.draw().rows();
        let found = rows.iter().filter(|row| row.contains(sign)).count();
        assert_eq!(found, 1, "{}", walk.text());
    };
    here(Glyphs::Blocks, " →0.01 ");
    here(Glyphs::Ascii, " ->0.01 ");
}

#[test]
fn in_find_either_the_box_or_a_result_has_the_mark() {
    let mut walk = states::by_name("find", "en");
    let in_box = marked(&walk);
    assert!(
        in_box.len() == 1 && in_box[0].contains("► [ a"),
        "{in_box:?}"
    );
    walk.press("Down");
    let in_list = marked(&walk);
    assert!(
        in_list.len() == 1 && in_list[0].contains("►1"),
        "{in_list:?}"
    );
}
