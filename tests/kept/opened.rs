//! A new assessment is filled with the questionnaire that was read, and with no other.

use fener::base::id::QuestionnaireId;
use fener::form::model::version::Version;
use fener::interface::app::core::Save;
use fener::interface::app::msg::Outcome;
use fener::interface::app::screen::Screen;
use fener::text::diag::code::Code;
use fener::text::diag::{Diagnostic, Diagnostics};
use fener::text::i18n::keys::{load, tui};

use crate::support::driver::Walk;

/// All steps of a new assessment up to the last one.
fn steps(walk: &mut Walk) {
    walk.press("1 1").types("AL-SH-07").press("Enter Enter");
    walk.types("2026").press("Enter Enter 1 1");
    walk.types("AK").press("Enter 1 1 Enter");
}

#[test]
fn what_was_read_is_recorded_and_not_what_the_list_named() {
    let mut walk = Walk::home("en");
    walk.world.named = Version::parse("2.0.0");
    walk.press("1 1");
    assert!(
        walk.message().contains("Your version 2.0.0"),
        "{}",
        walk.message()
    );
    walk.press("Esc");
    steps_after_home(&mut walk);
    assert!(walk.text().contains("1.0.0"), "{}", walk.text());
    walk.press("Enter");
    let (questionnaire, opening) = (
        &walk.session().questionnaire,
        &walk.session().assessment.opening,
    );
    assert_eq!(opening.package, questionnaire.digest);
    assert_eq!(opening.version, questionnaire.version);
    assert_eq!(opening.questionnaire, QuestionnaireId::new("services"));
}

#[test]
fn a_questionnaire_that_cannot_be_read_is_said_and_the_first_step_comes_back() {
    let mut walk = Walk::home("en");
    let problem = Diagnostic::new(Code::FileMissing, load::file_missing("questionnaire.toml"))
        .hint(load::file_missing_hint());
    walk.world.unreadable = Some(Outcome::Failed(Diagnostics(vec![problem])));
    walk.press("1 1");
    assert!(
        walk.message().contains("questionnaire.toml"),
        "{}",
        walk.message()
    );
    assert!(
        walk.text().contains("Which questionnaire"),
        "{}",
        walk.text()
    );
}

#[test]
fn a_new_assessment_that_is_refused_says_why_and_nothing_is_on_its_way_any_more() {
    let mut walk = Walk::home("en");
    steps(&mut walk);
    walk.world.offers.clear();
    walk.press("Enter");
    let why = walk.texts.first.say(&tui::package_not_read());
    assert_eq!(walk.message(), why);
    assert_eq!(walk.model.core.save(), Save::Nothing);
    walk.press("Enter");
    assert_eq!(walk.message(), why, "it can be tried again");
}

#[test]
fn a_new_assessment_that_waits_for_the_disk_is_not_made_twice() {
    let mut walk = Walk::home("en");
    steps(&mut walk);
    walk.world.refuses = true;
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::NotSaved(_)), "{}", walk.text());
    walk.press("2 Enter");
    assert!(walk.orders.is_empty(), "{:?}", walk.orders);
}

#[test]
fn home_shows_how_much_there_is_to_do_before_the_first_answer() {
    let mut walk = Walk::home("en");
    steps(&mut walk);
    walk.press("Enter Ctrl+C 2");
    assert!(matches!(walk.top(), Screen::Home(_)));
    let all = walk.model.core.sessions.as_ref().unwrap()[0]
        .summary
        .as_ref()
        .unwrap()
        .1
        .all;
    assert!(all > 50, "{all}");
}

fn steps_after_home(walk: &mut Walk) {
    walk.press("Esc");
    steps(walk);
}

#[test]
fn an_export_that_ends_under_help_is_known_to_the_page_below() {
    let mut walk = Walk::services("en");
    walk.press(". . 3");
    assert!(matches!(walk.top(), Screen::Export(_)), "{}", walk.text());
    walk.press("1");
    let writing = walk.held("6");
    walk.press("F1");
    walk.run(writing);
    walk.press("Esc");
    let Screen::Export(page) = walk.top() else {
        panic!("{}", walk.text());
    };
    assert_eq!(page.writing, None);
    assert!(page.written.is_some());
}
