//! The mark, ►: it stands where the keys act, and nowhere else.

use crate::screens::states;
use crate::support::driver::Walk;

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
    assert!(!walk.text().contains("► 1  Ask again"), "{}", walk.text());
    walk.press("Enter");
    assert_eq!(walk.message(), "Press the number of the line.");
}

#[test]
fn where_there_is_nothing_to_tie_nothing_is_marked() {
    let walk = states::by_name("recommendation_nothing_to_tie", "en");
    assert_eq!(marked(&walk), [""; 0]);
}
