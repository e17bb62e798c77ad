//! The program in every state that the laws of drawing are held against. A new screen belongs here; a test says so.

use fener::form::model::instrument::Means;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::first_run::FirstRunScreen;
use fener::record::session::answer::{Dissent, Evidence, EvidenceId, Strength};
use fener::record::session::event::{Flag, FlagId, FlagKind, SessionEvent};

use crate::support::driver::Walk;

/// A state by its name, made in a language.
pub type State = (&'static str, fn(&str) -> Walk);

/// Every state.
pub const ALL: &[State] = &[
    ("first_run", first_run),
    ("home_empty", |language| Walk::home(language)),
    ("home", home),
    ("new_assessment", |language| {
        pressed(Walk::home(language), "1")
    }),
    ("single", |language| at(language, "1.01")),
    ("single_answered", |language| {
        keys(language, "1.01", "2 PgUp")
    }),
    ("several", |language| keys(language, "1.02", "1 3 Down")),
    ("none_of_these", |language| keys(language, "1.02", "-")),
    ("rank", |language| keys(language, "1.03", "2 1")),
    ("number", |language| typed(language, "1.04", "12")),
    ("number_refused", |language| {
        pressed(typed(language, "1.04", "900"), "Enter")
    }),
    ("date", |language| typed(language, "1.05", "30.9.2026")),
    ("time", |language| typed(language, "1.06", "22:00")),
    ("line", |language| {
        typed(language, "1.07", "director, night worker")
    }),
    ("page", |language| {
        typed(
            language,
            "1.08",
            "The door was open.\nNobody asked who we were.",
        )
    }),
    ("read", |language| at(language, "1.09")),
    ("rating", |language| at(language, "2.01")),
    ("rating_marked", |language| keys(language, "2.01", "Down")),
    ("rating_failed", |language| keys(language, "2.01", "4")),
    ("rating_gap", |language| {
        typed_after(language, "2.01", "3 Tab", "No written rule")
    }),
    ("reasons", |language| keys(language, "2.02", "*")),
    ("not_verified", |language| keys(language, "2.02", "* 2")),
    ("not_applicable", |language| {
        typed_after(language, "2.02", "-", "There is no night")
    }),
    ("everything_beside", everything_beside),
    ("in_a_row", |language| pressed(rows(language), "+")),
    ("rows", rows),
    ("note", |language| {
        typed_after(language, "2.01", "F2", "Ask the director again.")
    }),
    ("standard", |language| keys(language, "2.01", "F4")),
    ("outline", |language| keys(language, "2.01", "F5")),
    ("find", |language| typed_after(language, "2.01", "/", "a")),
    ("open_questions", |language| keys(language, "2.01", "!")),
    ("flag", |language| keys(language, "2.01", ". 7")),
    ("flag_words", |language| {
        typed_after(language, "2.01", ". 7 1", "ask the director")
    }),
    ("menu", |language| keys(language, "2.01", ".")),
    ("menu_second", |language| keys(language, "2.01", ". .")),
    ("help", |language| keys(language, "2.01", "?")),
    ("help_in_box", |language| keys(language, "1.07", "F1")),
    ("leave", |language| keys(language, "2.01", "Ctrl+C")),
    ("cover", |language| keys(language, "2.01", "F12")),
    ("card", |language| keys(language, "2.01", "=")),
    ("export", |language| keys(language, "2.01", ". . 3")),
    ("settings", |language| keys(language, "2.01", ". . 4")),
    ("about", |language| keys(language, "2.01", ". . 9")),
    ("team", |language| keys(language, "2.01", ". . 8")),
    ("saving", saving),
    ("not_saved", not_saved),
    ("not_saved_below", |language| {
        pressed(not_saved(language), "Esc")
    }),
    ("services", |language| Walk::services(language)),
    ("services_rating", |language| services(language, "1.05")),
    ("other_language", other_language),
    ("refused_key", |language| keys(language, "2.01", "9")),
];

/// A state by its name.
pub fn by_name(name: &str, language: &str) -> Walk {
    let found = ALL.iter().find(|(known, _)| *known == name);
    let (_, state) = found.unwrap_or_else(|| panic!("no state is called {name}"));
    state(language)
}

fn first_run(language: &str) -> Walk {
    let mut walk = Walk::home(language);
    let screen = FirstRunScreen::new(&walk.model.core, Some("sq-AL"));
    walk.model.stack.reset(Screen::FirstRun(screen));
    walk
}

fn home(language: &str) -> Walk {
    let mut walk = at(language, "1.03");
    walk.press("1 2 3 PgDn Ctrl+C 2");
    walk
}

fn at(language: &str, number: &str) -> Walk {
    let mut walk = Walk::small(language);
    walk.go(number);
    walk
}

fn pressed(mut walk: Walk, keys: &str) -> Walk {
    walk.press(keys);
    walk
}

fn keys(language: &str, number: &str, keys: &str) -> Walk {
    pressed(at(language, number), keys)
}

fn typed(language: &str, number: &str, text: &str) -> Walk {
    typed_after(language, number, "", text)
}

fn typed_after(language: &str, number: &str, before: &str, text: &str) -> Walk {
    let mut walk = keys(language, number, before);
    walk.types(text);
    walk
}

fn services(language: &str, number: &str) -> Walk {
    let mut walk = Walk::services(language);
    // A shelter, so that the questions for shelters are asked.
    walk.go("0.01").press("1").go(number);
    walk
}

/// The rows of the repeat, the first of which was filled.
fn rows(language: &str) -> Walk {
    let mut walk = at(language, "2.02");
    walk.press("1 PgDn +");
    walk.types("Room 1").press("Enter 2 PgUp PgUp");
    walk
}

/// A rating with all that can stand under it.
fn everything_beside(language: &str) -> Walk {
    let mut walk = keys(language, "2.01", "1");
    let place = walk.place("2.01");
    let evidence = Evidence {
        id: EvidenceId(1),
        kind: Means::Document,
        source: None,
        reference: "Internal rules, 2024 edition".to_owned(),
        at: "12".to_owned(),
        date: None,
        strength: Strength::Usual,
        resident: None,
    };
    let flag = Flag {
        id: FlagId(1),
        place: Some(place.clone()),
        kind: FlagKind::AskAgain,
        text: "ask for the 2026 list".to_owned(),
    };
    let member = walk.session().assessment.opening.members[1].rater;
    let dissent = Dissent {
        member,
        text: "The address is on a public page.".to_owned(),
    };
    walk.record([
        SessionEvent::Attached {
            place: place.clone(),
            evidence,
        },
        SessionEvent::Noted {
            place: place.clone(),
            text: "The address was found on a web page.".to_owned(),
        },
        SessionEvent::Flagged(flag),
        SessionEvent::Dissented { place, dissent },
    ]);
    walk
}

fn saving(language: &str) -> Walk {
    let mut walk = at(language, "2.01");
    walk.world.holds = true;
    walk.press("2");
    walk
}

fn not_saved(language: &str) -> Walk {
    let mut walk = at(language, "2.01");
    walk.world.refuses = true;
    walk.press("2");
    walk
}

fn other_language(language: &str) -> Walk {
    let second = if language == "sq" { "en" } else { "sq" };
    let mut walk = Walk::small_in_two(language, second);
    walk.go("2.01").press("F8");
    walk
}

#[test]
fn every_screen_is_among_the_states() {
    let shown: Vec<String> = ALL
        .iter()
        .map(|(_, state)| format!("{:?}", state("en").top()))
        .collect();
    // The match has no other arm, so that a new screen cannot be forgotten here.
    let name = |screen: &Screen| match screen {
        Screen::About(_) => "About",
        Screen::Card(_) => "Card",
        Screen::Cover(_) => "Cover",
        Screen::Evidence(_) => "Evidence",
        Screen::Export(_) => "Export",
        Screen::Find(_) => "Find",
        Screen::FirstRun(_) => "FirstRun",
        Screen::Flag(_) => "Flag",
        Screen::Help(_) => "Help",
        Screen::Home(_) => "Home",
        Screen::Leave(_) => "Leave",
        Screen::Menu(_) => "Menu",
        Screen::NewAssessment(_) => "NewAssessment",
        Screen::NotSaved(_) => "NotSaved",
        Screen::Note(_) => "Note",
        Screen::Outline(_) => "Outline",
        Screen::Question(_) => "Question",
        Screen::Rows(_) => "Rows",
        Screen::Settings(_) => "Settings",
        Screen::Sources(_) => "Sources",
        Screen::Standard(_) => "Standard",
        Screen::Team(_) => "Team",
        Screen::VisitNotes(_) => "VisitNotes",
    };
    let _ = name;
    for wanted in [
        "About(",
        "Card(",
        "Cover(",
        "Export(",
        "Find(",
        "FirstRun(",
        "Flag(",
        "Help(",
        "Home(",
        "Leave(",
        "Menu(",
        "NewAssessment(",
        "NotSaved(",
        "Note(",
        "Outline(",
        "Question(",
        "Rows(",
        "Settings(",
        "Standard(",
        "Team(",
    ] {
        assert!(
            shown.iter().any(|screen| screen.starts_with(wanted)),
            "no state shows {wanted}…)"
        );
    }
}
