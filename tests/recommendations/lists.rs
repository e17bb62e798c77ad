//! The list of gaps: what is one, what stands first, and the way to the question and back.

use fener::interface::app::action::Action;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::recommendations::gaps;

use crate::recommendations::{at_gaps, write};
use crate::support::driver::Walk;

fn listed(walk: &Walk) -> Vec<String> {
    let gaps = gaps::gaps(walk.session());
    let number = |place| gaps::number(walk.session(), place);
    gaps.iter().map(|gap| number(&gap.place)).collect()
}

#[test]
fn every_rating_below_the_top_is_a_gap_and_no_other() {
    let walk = at_gaps();
    assert_eq!(listed(&walk), ["1.01", "1.03", "1.04", "2.01", "2.02"]);
}

#[test]
fn a_gap_goes_with_its_rating_unless_its_line_was_written() {
    let mut walk = at_gaps();
    walk.go("1.04").press("1");
    walk.go("1.03").press("1");
    assert_eq!(
        listed(&walk),
        ["1.01", "1.03", "2.01", "2.02"],
        "the line at 1.03 was written"
    );
}

#[test]
fn a_question_that_is_not_asked_any_more_is_no_gap() {
    let mut walk = at_gaps();
    let before = listed(&walk).len();
    walk.go("0.01").press("4");
    assert!(listed(&walk).len() < before, "{:?}", listed(&walk));
}

#[test]
fn gaps_without_a_recommendation_stand_first() {
    let mut walk = at_gaps();
    write(&mut walk, "Take people in at once");
    let rows = walk.draw().rows();
    let at = |words: &str| {
        let row = rows.iter().rposition(|row| row.contains(words));
        row.unwrap_or_else(|| panic!("{words}\n{}", walk.text()))
    };
    assert!(at("GAPS WITHOUT A RECOMMENDATION: 4") < at("1.03  Achieved"));
    assert!(at("2.02  Partly") < at("GAPS WITH A RECOMMENDATION: 1"));
    assert!(at("GAPS WITH A RECOMMENDATION: 1") < at("1.01  No"));
}

#[test]
fn what_must_be_met_says_so_until_the_line_is_written() {
    let mut walk = at_gaps();
    assert!(walk.text().contains("! must be met: no gap line"));
    walk.press("Right Tab")
        .types("They wait for a statement")
        .press("Esc Esc");
    assert!(matches!(walk.top(), Screen::Recommendations(_)));
    assert!(
        walk.text()
            .contains("! must be met: They wait for a statement"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_question_of_a_gap_is_one_key_away_and_esc_comes_back_to_the_gap() {
    let mut walk = at_gaps();
    walk.press("Down Right");
    assert!(walk.top().is_walk());
    walk.press("Esc");
    let Screen::Recommendations(screen) = walk.top() else {
        panic!("{}", walk.text());
    };
    assert_eq!(screen.cursor.at, 1);
    walk.press("Tab Right");
    assert!(walk.message().starts_with("Mark a gap first"));
}

#[test]
fn a_gap_in_a_row_names_its_row() {
    let mut walk = Walk::small("en");
    walk.go("2.02")
        .press("1 PgDn +")
        .types("Room 1")
        .press("Enter 1 PgUp PgUp +");
    walk.types("Room 2").press("Enter 3");
    walk.open(Action::Recommendations);
    assert_eq!(listed(&walk), ["3.02/2"]);
    write(&mut walk, "A lock for every door");
    assert!(walk.message().contains("for 3.02/2"), "{}", walk.message());
}
