//! Practice: begun without a form, kept apart, and guided the first time.

use fener::base::digest::Digest;
use fener::interface::app::guide::{Tip, tip};
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::home::Entry;
use fener::record::session::assessment::Mode;
use fener::record::session::event::SessionEvent;
use fener::record::session::summary::Counts;
use fener::text::i18n::keys::guide as say;

use crate::support::driver::Walk;

/// A practice run that was just begun from Home.
fn begun(language: &str) -> Walk {
    let mut walk = Walk::home_offering("practice", language);
    walk.press("2");
    // The case is read first; its last page ends where the answers begin.
    for _ in 0..4 {
        if matches!(walk.top(), Screen::Question(screen) if screen.reading.is_some()) {
            walk.press("Down");
        }
    }
    walk
}

/// Signs the run that is open.
fn signed(walk: &mut Walk) {
    walk.record([SessionEvent::SignedOff {
        digest: Digest::of(b"fictional"),
        codes: vec!["P".to_owned()],
    }]);
}

/// The last row of the screen above the key row's rule: the message or the hint.
fn said(walk: &Walk) -> String {
    let text = walk.text();
    let rows: Vec<&str> = text.lines().collect();
    rows[..rows.len() - 2].join(" ")
}

#[test]
fn one_key_on_home_begins_a_run_with_the_mode_practice_and_no_names() {
    let walk = begun("en");
    let Screen::Question(screen) = walk.top() else {
        panic!("{}", walk.text())
    };
    let open = walk.session();
    assert_eq!(open.number(&screen.place), "1.01");
    let opening = &open.assessment.opening;
    assert_eq!(opening.mode, Mode::Practice);
    assert_eq!(opening.subject.code, "P1");
    assert_eq!(opening.subject.name, "");
    assert!(
        opening.members.iter().all(|member| member.code == "P"),
        "{:?}",
        opening.members
    );
}

#[test]
fn a_run_that_is_open_goes_on_and_a_signed_one_is_followed_by_the_next() {
    let mut walk = begun("en");
    walk.press("2 Enter");
    let first = walk.session().session.id;
    walk.press("Ctrl+C 2");
    assert!(matches!(walk.top(), Screen::Home(_)));
    let Screen::Home(home) = walk.top() else {
        panic!("not Home")
    };
    let entries = home.entries(&walk.model.core);
    assert_eq!(entries, [Entry::Continue(0), Entry::New, Entry::Practice]);
    walk.press("3");
    assert_eq!(walk.session().session.id, first);
    signed(&mut walk);
    walk.press("Ctrl+C 2 2");
    assert_ne!(walk.session().session.id, first);
    assert_eq!(walk.session().assessment.opening.subject.code, "P2");
}

#[test]
fn a_run_that_real_visits_have_pushed_off_home_goes_on_all_the_same() {
    let mut walk = begun("en");
    let first = walk.session().session.id;
    walk.press("Ctrl+C 2");
    // Home was told of no session but newer ones.
    walk.model.core.sessions = Some(Vec::new());
    walk.model.core.counted = Some(Counts {
        open: 7,
        ..Counts::default()
    });
    let Screen::Home(home) = walk.top() else {
        panic!("not Home")
    };
    let entries = home.entries(&walk.model.core);
    let at = entries.iter().position(|entry| *entry == Entry::Practice);
    walk.press(&(at.unwrap() + 1).to_string());
    assert_eq!(walk.session().session.id, first);
}

#[test]
fn an_invented_service_is_no_subject_of_a_real_visit() {
    let mut walk = begun("en");
    walk.press("Ctrl+C 2");
    assert_eq!(walk.model.core.sessions.as_ref().unwrap().len(), 1);
    assert_eq!(walk.model.core.subjects().count(), 0);
}

#[test]
fn without_cases_on_the_computer_it_says_so() {
    let mut walk = Walk::home("en");
    walk.press("2");
    assert_eq!(
        walk.message(),
        "No questionnaire for practice is on this computer."
    );
}

#[test]
fn the_first_hint_names_the_digit_and_goes_once_a_digit_was_pressed() {
    for language in ["en", "sq"] {
        let mut walk = begun(language);
        assert_eq!(tip(&walk.model), Some(Tip::Digit));
        let hint = walk.texts.first.say(&say::digit());
        let first = hint.split(' ').take(4).collect::<Vec<_>>().join(" ");
        assert!(said(&walk).contains(&first), "{}", walk.text());
        walk.press("1");
        // These facts wait for a second look.
        assert_eq!(tip(&walk.model), Some(Tip::GoOn));
        walk.press("Enter");
        assert_ne!(tip(&walk.model), Some(Tip::GoOn));
        assert!(!said(&walk).contains(&first), "{}", walk.text());
    }
}

#[test]
fn every_hint_but_the_one_for_boxes_comes_and_its_key_ends_the_guide_for_good() {
    let mut walk = begun("en");
    let mut met: Vec<Tip> = Vec::new();
    for _ in 0..60 {
        let Some(now) = tip(&walk.model) else {
            if walk.model.core.settings.guided {
                break;
            }
            walk.press("1 PgDn");
            continue;
        };
        if met.last() != Some(&now) {
            met.push(now);
        }
        match now {
            Tip::Digit | Tip::Several => walk.press("1"),
            Tip::GoOn | Tip::LeaveBox => walk.press("Enter"),
            Tip::Back => walk.press("PgUp PgDn"),
            Tip::Special => walk.press("- PgDn"),
            Tip::Undo => walk.press("Ctrl+Z"),
            Tip::Menu => walk.press(". Esc"),
            Tip::NextOpen => walk.press("End"),
            Tip::Cover => walk.press("F12 Enter"),
        };
    }
    assert!(walk.model.core.settings.guided, "met {met:?}");
    for tip in Tip::ALL {
        assert!(
            tip == Tip::LeaveBox || met.contains(&tip),
            "{tip:?} of {met:?}"
        );
    }
    // The next run says nothing more.
    walk.press("PgDn 1");
    assert_eq!(tip(&walk.model), None);
    let mut kept = walk.answered.iter();
    assert!(kept.any(|order| matches!(
        order,
        fener::interface::app::effect::Order::KeepSettings(settings) if settings.guided
    )));
}

#[test]
fn whoever_answers_on_without_the_key_is_not_told_for_ever() {
    let mut walk = begun("en");
    walk.press("1 Enter");
    let first = tip(&walk.model).unwrap();
    for _ in 0..3 {
        walk.press("1 PgDn");
    }
    assert_ne!(tip(&walk.model), Some(first));
}

#[test]
fn hints_never_change_what_a_key_does() {
    let script = "1 Enter 2 Enter 1 PgDn 2 Enter - PgUp Ctrl+Z End 1 2 Enter";
    let (mut guided, mut silent) = (begun("en"), begun("en"));
    silent.model.core.settings.guided = true;
    guided.press(script);
    silent.press(script);
    let answers = |walk: &Walk| walk.session().session.answers.clone();
    assert_eq!(answers(&guided), answers(&silent));
    assert_eq!(guided.session().bookmark(), silent.session().bookmark());
}

#[test]
fn hints_are_switched_off_and_on_in_the_settings() {
    let mut walk = begun("en");
    walk.press(". . 4 9");
    assert!(
        walk.text().contains("off: the keys are known"),
        "{}",
        walk.text()
    );
    walk.press("Esc");
    assert_eq!(tip(&walk.model), None);
    walk.press(". . 4 9 Esc");
    assert_eq!(tip(&walk.model), Some(Tip::Digit));
}

#[test]
fn a_real_visit_is_never_guided() {
    let walk = Walk::services("en");
    assert_eq!(tip(&walk.model), None);
}

#[test]
fn a_hint_is_whole_in_every_language_and_every_window() {
    for language in ["en", "sq", "sr-Latn", "bs", "cnr", "mk", "nl"] {
        for (columns, rows) in [(80, 24), (60, 20), (40, 16)] {
            let mut walk = begun(language).sized(columns, rows);
            walk.model.core.message = None;
            for tip in Tip::ALL {
                let text = walk.texts.first.say(&tip.words());
                let lines = fener::interface::app::wrap::wrap(&text, usize::from(columns) - 2);
                assert!(lines.len() <= 4, "{language} {tip:?} in {columns} columns");
            }
            let hint = walk.texts.first.say(&say::digit());
            let last = hint.split(' ').next_back().unwrap();
            assert!(walk.text().contains(last), "{language}: {}", walk.text());
        }
    }
}

#[test]
fn an_invented_case_is_never_begun_as_a_real_visit() {
    let mut walk = Walk::home_offering("practice", "en");
    walk.press("1");
    assert!(!walk.text().contains("Practice"), "{}", walk.text());
    walk.press("1");
    assert!(walk.text().contains("step 1 of"), "{}", walk.text());
}

#[test]
fn a_key_of_the_menu_teaches_what_its_short_key_teaches() {
    let mut walk = begun("en");
    let until = |walk: &mut Walk, wanted: Tip| {
        for _ in 0..60 {
            if tip(&walk.model) == Some(wanted) {
                return;
            }
            walk.press("1 PgDn");
        }
        panic!("{wanted:?} never came");
    };
    until(&mut walk, Tip::Undo);
    walk.press(". 8");
    assert_ne!(tip(&walk.model), Some(Tip::Undo));
}

#[test]
fn a_signed_practice_run_leaves_the_first_real_assessment_the_first() {
    let mut walk = begun("en");
    signed(&mut walk);
    walk.press("Ctrl+C 2");
    walk.model.core.may_protect = true;
    assert!(walk.model.core.needs_protection());
    let mut real = Walk::small("en");
    real.press("Ctrl+C 2");
    real.model.core.may_protect = true;
    assert!(!real.model.core.needs_protection());
}
