//! The program in every state that the laws of drawing are held against. A new screen belongs here; a test says so.

use fener::base::time::{PartialDate, Timestamp};
use fener::form::model::instrument::Means;
use fener::interface::app::action::Action;
use fener::interface::app::effect::Ticket;
use fener::interface::app::msg::Outcome;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::first_run::{FirstRunScreen, Places};
use fener::interface::app::screen::protect::ProtectScreen;
use fener::interface::app::screen::unlock::UnlockScreen;
use fener::record::session::answer::{Dissent, Evidence, EvidenceId, Strength};
use fener::record::session::event::{
    AssessmentEvent, Flag, FlagId, FlagKind, Owner, Recommendation, RecommendationId, SessionEvent,
};

use crate::requests;
use crate::scores_screen::{levels, visited};
use crate::support::driver::{START, Walk};
use crate::support::transfer::OTHER;
use crate::support::world::PASSPHRASE;
use crate::upgrade::keys::{behind, review_newer, upgraded};

/// A state by its name, made in a language.
pub type State = (&'static str, fn(&str) -> Walk);

/// Every state.
pub const ALL: &[State] = &[
    ("first_run", first_run),
    ("first_run_ways", |language| {
        pressed(first_run(language), "Tab 3")
    }),
    ("first_run_signs", |language| {
        let mut walk = Walk::home(language);
        let screen = FirstRunScreen::new(&walk.model.core, None).asking_for_signs();
        walk.model.stack.reset(Screen::FirstRun(screen));
        walk
    }),
    ("first_run_place", |language| {
        let mut walk = Walk::home(language);
        let screen = FirstRunScreen::new(&walk.model.core, None);
        let places = Places {
            usual: "usual/fener".to_owned(),
            beside: Some("stick/fener-data".to_owned()),
        };
        let screen = screen.asking_for_place(places);
        walk.model.stack.reset(Screen::FirstRun(screen));
        pressed(walk, "Enter 3 Enter")
    }),
    ("unlock", |language| unlock(language, None)),
    ("unlock_locked", |language| {
        unlock(language, Some(Timestamp(START)))
    }),
    ("unlock_recovery", |language| {
        pressed(unlock(language, None), "Tab")
    }),
    ("unlock_wrong", |language| {
        let mut walk = unlock(language, None);
        walk.types("no").press("Enter").types("no").press("Enter");
        walk.types("no").press("Enter");
        walk
    }),
    ("protect", protect),
    ("protect_recovery", |language| {
        let mut walk = protect(language);
        walk.types(PASSPHRASE).press("Enter");
        walk.types(PASSPHRASE).press("Enter");
        walk
    }),
    ("safety", |language| pressed(encrypted(language), ". . 4 0")),
    ("safety_old", |language| {
        pressed(encrypted(language), ". . 4 0 1")
    }),
    ("safety_wrong", |language| {
        let mut walk = pressed(encrypted(language), ". . 4 0 1");
        walk.types("not it").press("Enter");
        walk
    }),
    ("safety_recovery", |language| {
        let mut walk = pressed(encrypted(language), ". . 4 0 2");
        walk.types(PASSPHRASE).press("Enter");
        walk
    }),
    ("home_empty", |language| Walk::home(language)),
    ("home", home),
    ("home_overdue", requests::home_overdue),
    ("recovered", recovered),
    ("describe", |language| {
        keys(language, "2.01", ". . 9 - Enter")
    }),
    ("scores_levels", levels::levels),
    ("review_replied", requests::review_replied),
    ("requests_silent", requests::listed::silent),
    ("review_newer", review_newer),
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
    ("help_last", |language| keys(language, "2.01", "? End")),
    ("key_test", |language| keys(language, "2.01", "? 1")),
    ("key_test_met", |language| {
        keys(language, "2.01", "? 1 2 F2 F9 Ctrl+Z w Shift+Tab Esc")
    }),
    ("leave", |language| keys(language, "2.01", "Ctrl+C")),
    ("backup", |language| keys(language, "2.01", "Ctrl+C 7")),
    ("cover", |language| keys(language, "2.01", "F12")),
    ("card", |language| keys(language, "2.01", "=")),
    ("export", |language| keys(language, "2.01", ". . 3")),
    ("export_deciding", |language| {
        let mut walk = at(language, "2.01");
        let place = walk.place("2.01");
        let text = "ask mira@example.org about it".to_owned();
        walk.record([SessionEvent::Noted { place, text }]);
        pressed(walk, ". . 3 3 6")
    }),
    ("export_writing", |language| {
        let mut walk = keys(language, "2.01", ". . 3 3");
        walk.held("6");
        walk
    }),
    ("bundle", |language| {
        let mut walk = keys(language, "2.01", ". . 3 - 1");
        walk.paste(OTHER).press("Enter");
        walk
    }),
    ("bundle_home", |language| pressed(Walk::home(language), "-")),
    ("bundle_key", |language| {
        let mut walk = keys(language, "2.01", ". . 3 - 1");
        walk.paste("nobody").press("Enter");
        walk
    }),
    ("bundle_writing", |language| {
        let mut walk = keys(language, "2.01", ". . 3 - 1");
        walk.paste(OTHER).press("Enter");
        walk.held("3");
        walk
    }),
    ("import", |language| pressed(Walk::home(language), "+")),
    ("import_refused", |language| looked(language, "other")),
    ("import_seen", |language| looked(language, "new")),
    ("import_known", |language| looked(language, "known")),
    ("import_undo", |language| {
        pressed(Walk::home(language), "+ 2")
    }),
    ("settings", |language| keys(language, "2.01", ". . 4")),
    ("settings_folder", |language| {
        typed_after(language, "2.01", ". . 4 8", "/media/stick")
    }),
    ("about", |language| keys(language, "2.01", ". . 9")),
    ("review", review),
    ("review_ready", |language| {
        pressed(complete(language), ". . 2")
    }),
    ("review_services", |language| {
        pressed(services(language, "1.05"), ". . 2")
    }),
    ("sign_open", |language| {
        pressed(complete(language), ". . 2 9")
    }),
    ("review_weak", |language| {
        keys(language, "2.01", "1 . . 2 End Up*6")
    }),
    ("sign", |language| {
        pressed(complete(language), ". . 2 9 Tab 1")
    }),
    ("sign_number", |language| {
        let mut walk = pressed(complete(language), ". . 2 9 Tab 1 2 Tab");
        walk.types("12");
        walk
    }),
    ("signed", signed),
    ("review_signed", |language| pressed(signed(language), "Esc")),
    ("reopen", |language| pressed(signed(language), "Esc 9")),
    ("about_signed", |language| {
        pressed(signed(language), "Esc . . 9")
    }),
    ("independence", |language| {
        pressed(at(language, "2.01"), ". . 2 + 1")
    }),
    ("independence_words", |language| {
        typed_after(language, "2.01", ". . 2 + 2 5", "A cousin works there")
    }),
    ("team", |language| keys(language, "2.01", ". . 8")),
    ("shared_out", shared_out),
    ("review_shared_out", |language| {
        pressed(shared_out(language), ". . 2 End Up*8")
    }),
    ("recommendations_none", |language| {
        let mut walk = Walk::small(language);
        walk.open(Action::Recommendations);
        walk
    }),
    ("recommendations", recommendations),
    ("recommendations_marked", |language| {
        pressed(recommendations(language), "Tab")
    }),
    ("recommendation_text", |language| {
        let mut walk = pressed(recommendations(language), "+");
        walk.types("Show every door to the fire service");
        walk
    }),
    ("recommendation_questions", |language| {
        pressed(recommendations(language), "Tab Enter Tab Down Space")
    }),
    ("recommendation_nothing_to_tie", |language| {
        let mut walk = Walk::small(language);
        walk.open(Action::Recommendations).press("+ Tab");
        walk
    }),
    ("recommendation_owner", |language| {
        pressed(recommendations(language), "Tab Enter Tab Tab")
    }),
    ("recommendation_priority", |language| {
        pressed(recommendations(language), "+ Tab Tab Tab Enter")
    }),
    ("recommendation_due", |language| {
        pressed(recommendations(language), "Tab Enter Tab Tab Tab Tab")
    }),
    ("upgrade", |language| {
        let mut walk = behind(&[language]);
        walk.open(Action::Upgrade);
        walk
    }),
    ("upgraded", |language| {
        let mut walk = upgraded(&[language]);
        walk.open(Action::Upgrade);
        walk
    }),
    ("confirm_again", |language| {
        let mut walk = upgraded(&[language]);
        walk.go("2.01");
        walk
    }),
    ("confirm_again_elsewhere", |language| {
        let mut walk = upgraded(&[language]);
        walk.go("2.02").press("Down");
        walk
    }),
    ("open_after_upgrade", |language| {
        pressed(upgraded(&[language]), "!")
    }),
    ("all_answers_none", |language| {
        let mut walk = Walk::small(language);
        walk.open(Action::AllAnswers);
        walk
    }),
    ("all_answers", all_answers),
    ("all_answers_beside", |language| {
        let mut walk = everything_beside(language);
        walk.open(Action::AllAnswers);
        walk
    }),
    ("all_answers_section", |language| {
        pressed(all_answers(language), "2 Down Down")
    }),
    ("saving", saving),
    ("not_saved", not_saved),
    ("not_saved_below", |language| {
        pressed(not_saved(language), "Esc")
    }),
    ("services", |language| Walk::services(language)),
    ("scores_fresh", |language| {
        pressed(Walk::services(language), "F7")
    }),
    ("scores", |language| pressed(visited(language), "F7")),
    ("scores_layers", |language| {
        pressed(visited(language), "F7 Tab Down")
    }),
    ("scores_standards", |language| {
        pressed(visited(language), "F7 Tab Tab Down*4")
    }),
    ("explain_total", |language| {
        pressed(visited(language), "F7 Enter Down*3")
    }),
    ("explain_failed", |language| {
        pressed(visited(language), "F7 Down*2 Enter Down*4")
    }),
    ("explain_weak", |language| {
        pressed(visited(language), "F7 Down*3 Enter End Up*6")
    }),
    ("explain_standard", |language| {
        pressed(visited(language), "F7 Tab Tab Down*4 Enter Down*5")
    }),
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

/// The page for taking over, with a bundle looked at.
fn looked(language: &str, path: &str) -> Walk {
    let mut walk = pressed(Walk::home(language), "+ 1");
    walk.paste(&format!("/media/stick/{path}")).press("Enter");
    walk
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

/// Something of every kind to solve and to look at.
fn review(language: &str) -> Walk {
    let mut walk = everything_beside(language);
    walk.press("4").go("2.02").press("-").go("1.04");
    walk.types("900").press("Tab").go("1.03").press("*");
    walk.press("1 . . 2");
    walk
}

/// Parts shared out, the second section given to nobody, and a rating that one member answered.
pub fn shared_out(language: &str) -> Walk {
    let mut walk = at(language, "2.01");
    let open = walk.session();
    let first = open.evaluation.sections[0].id.clone();
    let member = open.assessment.opening.members[0].rater;
    walk.record_assessment(AssessmentEvent::SharedOut(vec![(first, member)]));
    walk.press("1").go("2.01");
    walk.model.core.message = None;
    walk
}

/// A session in which nothing blocks and little is open.
fn complete(language: &str) -> Walk {
    let mut walk = at(language, "1.01");
    walk.press("1").go("1.02").press("1").go("1.07");
    walk.types("director").press("Enter");
    walk.go("2.01").press("2").go("2.02").press("2");
    walk
}

fn signed(language: &str) -> Walk {
    let mut walk = pressed(complete(language), ". . 2 9 Tab 1 2 Tab");
    let Screen::SignOff(page) = walk.top() else {
        panic!("the page for signing is not open");
    };
    let number = page.number.to_string();
    walk.types(&number).press("Enter");
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

/// A shelter with five gaps, one of which failed, and two recommendations, the first of which answers to two of them.
pub fn recommendations(language: &str) -> Walk {
    let mut walk = gaps(language);
    let places = |numbers: &[&str]| numbers.iter().map(|number| walk.place(number)).collect();
    let first = Recommendation {
        id: RecommendationId(1),
        text: "Write the house rules in the languages of the people who live there".to_owned(),
        owner: Some(Owner::Service),
        priority: 1,
        due: Some(PartialDate {
            year: 2027,
            month: Some(3),
            day: None,
        }),
        places: places(&["1.04", "2.02"]),
    };
    let second = Recommendation {
        id: RecommendationId(2),
        text: "Pay a second night worker".to_owned(),
        owner: Some(Owner::Municipality),
        priority: 2,
        due: None,
        places: places(&["2.01"]),
    };
    walk.record([
        SessionEvent::Recommended(first),
        SessionEvent::Recommended(second),
    ]);
    walk.open(Action::Recommendations);
    walk
}

/// A shelter with five gaps, the first two of which have a line.
pub fn gaps(language: &str) -> Walk {
    let mut walk = services(language, "0.01");
    walk.press("1");
    for (number, keys) in [
        ("1.01", "3"),
        ("1.03", "2"),
        ("1.04", "2"),
        ("2.01", "2"),
        ("2.02", "2"),
        ("2.03", "1"),
    ] {
        walk.go(number).press(keys);
    }
    let gap = |number: &str, text: &str| SessionEvent::GapWritten {
        place: walk.place(number),
        text: text.to_owned(),
    };
    let written = [
        gap("1.03", "Two rooms have no window that opens"),
        gap("2.02", "The rules hang there in one language only"),
    ];
    walk.record(written);
    walk
}

/// The same shelter, read from the beginning.
fn all_answers(language: &str) -> Walk {
    let mut walk = recommendations(language);
    walk.go("0.01").open(Action::AllAnswers);
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

/// The start after a run that was cut off in the middle of a note.
fn recovered(language: &str) -> Walk {
    let mut walk = keys(language, "2.01", "2 F2");
    walk.types("Ask the dire").press("Ctrl+C 2");
    walk.model.core.was_cut_off = true;
    let rows = walk.model.core.sessions.clone().unwrap();
    let listed = Outcome::Newest(rows, walk.model.core.counts());
    walk.result(Ticket(9_999), listed);
    walk
}

fn unlock(language: &str, locked_at: Option<Timestamp>) -> Walk {
    let mut walk = Walk::home(language);
    let screen = UnlockScreen::new(locked_at);
    walk.model.stack.reset(Screen::Unlock(screen));
    walk
}

fn encrypted(language: &str) -> Walk {
    let mut walk = Walk::home(language);
    walk.model.core.is_encrypted = true;
    walk
}

fn protect(language: &str) -> Walk {
    let mut walk = Walk::home(language);
    let screen = ProtectScreen::new(None);
    walk.model.stack.push(Screen::Protect(screen));
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
        Screen::AllAnswers(_) => "AllAnswers",
        Screen::Bundle(_) => "Bundle",
        Screen::Import(_) => "Import",
        Screen::Card(_) => "Card",
        Screen::Cover(_) => "Cover",
        Screen::Describe(_) => "Describe",
        Screen::Evidence(_) => "Evidence",
        Screen::Explain(_) => "Explain",
        Screen::Export(_) => "Export",
        Screen::Backup(_) => "Backup",
        Screen::Find(_) => "Find",
        Screen::FirstRun(_) => "FirstRun",
        Screen::Flag(_) => "Flag",
        Screen::Help(_) => "Help",
        Screen::Home(_) => "Home",
        Screen::Independence(_) => "Independence",
        Screen::KeyTest(_) => "KeyTest",
        Screen::Leave(_) => "Leave",
        Screen::Menu(_) => "Menu",
        Screen::NewAssessment(_) => "NewAssessment",
        Screen::NotSaved(_) => "NotSaved",
        Screen::Note(_) => "Note",
        Screen::Outline(_) => "Outline",
        Screen::Protect(_) => "Protect",
        Screen::Question(_) => "Question",
        Screen::Recommendations(_) => "Recommendations",
        Screen::Recovered(_) => "Recovered",
        Screen::Reopen(_) => "Reopen",
        Screen::Review(_) => "Review",
        Screen::Rows(_) => "Rows",
        Screen::Safety(_) => "Safety",
        Screen::Scores(_) => "Scores",
        Screen::Settings(_) => "Settings",
        Screen::SignOff(_) => "SignOff",
        Screen::Sources(_) => "Sources",
        Screen::Standard(_) => "Standard",
        Screen::Team(_) => "Team",
        Screen::Unlock(_) => "Unlock",
        Screen::Upgrade(_) => "Upgrade",
        Screen::VisitNotes(_) => "VisitNotes",
    };
    let _ = name;
    for wanted in [
        "About(",
        "AllAnswers(",
        "Card(",
        "Cover(",
        "Describe(",
        "Explain(",
        "Export(",
        "Find(",
        "FirstRun(",
        "Flag(",
        "Help(",
        "Home(",
        "Independence(",
        "KeyTest(",
        "Leave(",
        "Menu(",
        "NewAssessment(",
        "NotSaved(",
        "Note(",
        "Outline(",
        "Protect(",
        "Question(",
        "Recommendations(",
        "Recovered(",
        "Reopen(",
        "Review(",
        "Rows(",
        "Safety(",
        "Scores(",
        "Settings(",
        "SignOff(",
        "Standard(",
        "Team(",
        "Unlock(",
        "Upgrade(",
    ] {
        assert!(
            shown.iter().any(|screen| screen.starts_with(wanted)),
            "no state shows {wanted}…)"
        );
    }
}
