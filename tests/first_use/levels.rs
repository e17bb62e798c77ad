//! Sessions of one country, subject and period that differ in the level of government alone: wherever one is named, its level is.

use fener::interface::app::action::Action;
use fener::record::session::event::{AssessmentEvent, Event};

use crate::support::driver::Walk;

/// A session about a level of government.
fn of_a_level(language: &str, level: &str) -> Walk {
    let mut walk = Walk::small_in_albania(language);
    walk.world.change_opening(|event| {
        if let Event::Assessment(AssessmentEvent::Opened(opening)) = event {
            opening.government_level = Some(level.to_owned());
        }
    });
    walk.reopen();
    walk
}

#[test]
fn home_names_the_level_of_each_session() {
    let mut walk = of_a_level("en", "city");
    walk.press("Ctrl+C 2");
    let text = walk.text();
    assert!(text.contains("AL-SH-01 · City"), "{text}");
}

#[test]
fn the_heads_of_the_pages_name_the_level() {
    let mut walk = of_a_level("en", "city").sized(120, 40);
    let head = |walk: &Walk| walk.text().lines().next().unwrap_or_default().to_owned();
    assert!(head(&walk).contains("AL-SH-01 · City"), "{}", walk.text());
    for action in [
        Action::Review,
        Action::Scores,
        Action::Outline,
        Action::Export,
        Action::SignOff,
        Action::Recommendations,
    ] {
        walk.open(action);
        let said = head(&walk);
        assert!(said.contains("AL-SH-01 · City"), "{action:?}: {said}");
        walk.press("Esc");
    }
}

#[test]
fn a_head_without_the_room_for_a_long_name_shortens_it_before_it_leaves_it_out() {
    let mut walk = of_a_level("en", "city").sized(40, 20);
    walk.open(Action::Review);
    let text = walk.text();
    let head = text.lines().next().unwrap_or_default();
    assert!(head.contains("AL-SH-01"), "{head}");
}

#[test]
fn a_session_about_no_level_is_called_by_its_code_alone() {
    let mut walk = Walk::small("en");
    walk.open(Action::Review);
    assert!(
        walk.text().contains("Review · AL-SH-01 "),
        "{}",
        walk.text()
    );
}
