//! Whole conversations in every language, as golden files: from the first start to the signature and home again.

use fener::interface::app::screen::Screen;
use fener::interface::app::screen::first_run::FirstRunScreen;
use fener::interface::app::wrap::width;
use fener::interface::ui::plain::WIDEST;

use crate::plain::talk::Talk;
use crate::support::driver::Walk;

/// The first start in English, whoever sits there: the language is what is asked first.
fn begun() -> Talk {
    let mut walk = Walk::home("en");
    let screen = FirstRunScreen::new(&walk.model.core, None);
    walk.model.stack.reset(Screen::FirstRun(screen));
    Talk::of(walk)
}

/// The number that signs.
fn number(talk: &Talk) -> String {
    match talk.walk.top() {
        Screen::SignOff(screen) => screen.number.to_string(),
        other => panic!("this is no page to sign on: {other:?}"),
    }
}

/// The number before a language on the page.
fn choice(talk: &Talk, language: &str) -> String {
    let languages = &talk.walk.model.core.languages;
    let known = languages.iter().find(|known| known.tag == language);
    let name = format!(". {}.", known.expect("the language is on offer").name);
    let mut lines = talk.last.iter();
    let line = lines.find(|line| line.contains(&name));
    let line = line.unwrap_or_else(|| panic!("{name} is not in {:?}", talk.last));
    line.chars().take_while(char::is_ascii_digit).collect()
}

/// From the first start to the first question of a new assessment.
fn opened(language: &str) -> Talk {
    let mut talk = begun();
    let spoken = choice(&talk, language);
    // The language, a new assessment, its questionnaire, code, no name, period, day.
    talk.types(&[&spoken, "1", "2", "AL-07", "/+", "2026", "23.11.2026"]);
    // The language of the questions, no second one, the team, how it works, no link, a visit, what for.
    let asked = choice(&talk, language);
    talk.types(&[&asked, "1", "AK, BM", "1", "1", "1", "follow-up", "/+"]);
    talk
}

/// Answers of every kind, wrong lines, and what is around them.
fn walked(talk: &mut Talk) {
    // One, several, none of these, a ranking.
    talk.types(&["?", "2", "1, 3 4", "3", "/+", "2 1", "3", "/+"]);
    // A number with its reason when it is none, a date that does not exist, a time, a line.
    talk.types(&[
        "many",
        "900",
        "24",
        "31.9.2026",
        "30.9.2026",
        "22.00",
        "director",
    ]);
    // A text of two lines, a page to read, ratings with what is missing and with what could not be verified.
    talk.types(&[
        "The door was open.",
        "Nobody asked.",
        "",
        "/+",
        "9",
        "12",
        "why",
        "3",
        "/",
    ]);
    talk.types(&["No written rule", "*", "2", "/+"]);
    // Rows.
    talk.types(&["1", "Room 1", "1", "2"]);
    // Straight to a question, taking its answer away and back, a note, a flag.
    talk.types(&[
        "/2.01",
        "--",
        "/.8",
        "/.1",
        "Ask again.",
        "",
        "/.7",
        "1",
        "for the list",
    ]);
    // The standard, the outline, finding words, the open questions, help in a box.
    talk.types(&["/.3", "/-", "/.4", "/-", "/beds", "1", "?", "!", "//"]);
}

/// Scores, review, signing, home, leaving.
fn signed(talk: &mut Talk) {
    talk.types(&["/.5", "2", "//", "//", "..", "2", "9", "/", "1", "2", "/"]);
    let number = number(talk);
    talk.types(&["1", &number, "//", "//", ".", "9", "2", ".", "9", "3"]);
}

fn hold(language: &str) {
    let mut talk = opened(language);
    walked(&mut talk);
    signed(&mut talk);
    assert!(talk.walk.quit, "{}", talk.heard());
    let said = talk.said.join("\n");
    assert!(!said.contains('\u{1b}'));
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(language, said));
    // What was typed stands behind the prompt it answers.
    let asked = |line: &str| line.contains(": ") && width(line) > WIDEST;
    assert!(
        talk.said
            .iter()
            .all(|line| width(line) <= WIDEST || asked(line))
    );
}

#[test]
fn a_visit_is_walked_in_english() {
    hold("en");
}

#[test]
fn a_visit_is_walked_in_albanian() {
    hold("sq");
}

#[test]
fn a_visit_is_walked_in_serbian_in_latin_script() {
    hold("sr-Latn");
}

#[test]
fn a_visit_is_walked_in_serbian_in_cyrillic_script() {
    hold("sr-Cyrl");
}

#[test]
fn a_visit_is_walked_in_bosnian() {
    hold("bs");
}

#[test]
fn a_visit_is_walked_in_montenegrin() {
    hold("cnr");
}

#[test]
fn a_visit_is_walked_in_macedonian() {
    hold("mk");
}

#[test]
fn a_visit_is_walked_in_dutch() {
    hold("nl");
}
