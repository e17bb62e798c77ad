//! The levels of government of one country on the page of scores: side by side where other levels were assessed.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::scores::{Area, ScoresScreen};

use crate::screens::keep_state;
use crate::support::driver::Walk;

/// A session about the state, with these keys at two questions.
fn about_the_state(language: &str, answers: [&str; 2]) -> Walk {
    let mut walk = Walk::small_in_albania(language);
    let open = walk.model.core.open.as_mut().unwrap();
    open.assessment.opening.government_level = Some("state".to_owned());
    walk.go("2.01").press(answers[0]);
    walk.go("2.02").press(answers[1]);
    walk
}

/// Its scores, beside those of the city.
pub fn levels(language: &str) -> Walk {
    let city = about_the_state(language, ["2", "2"]).session().score();
    let mut walk = about_the_state(language, ["1", "1"]);
    walk.world.levels = vec![("city".to_owned(), city)];
    walk.press("F7 Left");
    walk
}

fn scores(walk: &Walk) -> &ScoresScreen {
    match walk.top() {
        Screen::Scores(scores) => scores,
        other => panic!("{other:?}"),
    }
}

#[test]
fn levels_of_the_same_subject_stand_beside_each_other() {
    let walk = levels("en");
    assert_eq!(scores(&walk).area, Area::Levels);
    let text = walk.text();
    assert!(text.contains("[Levels]"), "{text}");
    let (rolled, report) = scores(&walk).rolled.as_deref().unwrap();
    let ids: Vec<&str> = rolled.levels.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["state", "city"]);
    assert!(rolled.missing.is_empty());
    let own = scores(&walk).report.sections[0].1.score.clone().unwrap();
    let together = report.sections[0].1.score.clone().unwrap();
    assert!(together < own, "{together} {own}");
    assert_eq!(report.sections[0].1.highest.as_ref(), Some(&own));
}

#[test]
fn without_other_levels_there_is_no_such_list_and_without_a_level_nothing_is_read() {
    let mut walk = about_the_state("en", ["1", "1"]);
    walk.press("F7");
    assert!(
        matches!(walk.orders[..], [Order::ReadLevels(_)]),
        "{:?}",
        walk.orders
    );
    assert!(!walk.text().contains("Levels"), "{}", walk.text());
    let mut walk = Walk::small_in_albania("en");
    walk.press("F7");
    assert!(walk.orders.is_empty(), "{:?}", walk.orders);
}

#[test]
fn a_level_that_two_sessions_are_about_is_named_and_nothing_is_rolled_up() {
    let city = about_the_state("en", ["2", "2"]).session().score();
    let mut walk = about_the_state("en", ["1", "1"]);
    walk.world.levels = vec![
        ("city".to_owned(), city.clone()),
        ("city".to_owned(), city.clone()),
    ];
    walk.press("F7");
    assert!(
        walk.message()
            .starts_with("Two sessions are about the same level")
    );
    assert!(scores(&walk).rolled.is_none());
    // Two raters of one level alone are no levels to set side by side.
    walk.world.levels = vec![("state".to_owned(), city)];
    walk.press("Esc F7");
    assert_eq!(walk.message(), "");
}

#[test]
fn what_stands_behind_the_number_is_said_instead_of_explained() {
    let mut walk = levels("en");
    walk.press("Enter");
    assert!(
        walk.message().starts_with("Together is the plain mean"),
        "{}",
        walk.message()
    );
    scores(&walk);
}

#[test]
fn the_levels_are_drawn() {
    for language in ["en", "sq"] {
        for size in [(80, 24), (60, 20)] {
            keep_state("scores_levels", language, size);
        }
    }
}
