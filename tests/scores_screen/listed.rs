//! The list: opened when asked for, the same numbers as the score report, nothing changed by looking.

use fener::base::number::Number;
use fener::engine::score::Graded;
use fener::engine::score::grade::Grade;
use fener::interface::app::core::Access;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::scores::{Area, ScoresScreen};
use fener::record::session::event::SessionEvent;
use fener::text::i18n::keys::app;

use crate::scores_screen::{rate, read, visited};
use crate::support::driver::Walk;

/// The scores on top of the stack.
fn scores(walk: &Walk) -> &ScoresScreen {
    match walk.top() {
        Screen::Scores(screen) => screen,
        other => panic!("the scores are not on top, but {other:?}"),
    }
}

/// A share as the English screens write it.
fn shown(walk: &Walk, share: &Number) -> String {
    let rounding = walk.session().questionnaire.grading.rounding;
    (share * &Number::whole(100)).to_fixed(rounding.decimals, rounding.half)
}

/// What the row of the marked line says after its name.
fn marked_row(walk: &Walk) -> Vec<String> {
    let row = walk
        .draw()
        .rows()
        .into_iter()
        .find(|row| row.contains('►'))
        .unwrap();
    row.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn f7_opens_the_scores_and_closes_them_again() {
    let mut walk = visited("en");
    // Walked to, so that the place is marked already.
    walk.go("3.01").press("PgDn PgUp");
    let before = walk.text();
    walk.press("F7");
    assert_eq!(scores(&walk).marked(), Graded::Overall);
    walk.press("F7");
    assert_eq!(walk.text(), before);
    walk.press("F7 Esc");
    assert_eq!(walk.text(), before);
}

#[test]
fn the_menu_leads_to_the_scores_with_5() {
    let mut walk = visited("en");
    walk.press(". 5");
    assert_eq!(scores(&walk).area, Area::Sections);
}

#[test]
fn without_a_session_the_key_says_why_it_does_nothing() {
    let mut walk = Walk::home("en");
    walk.press("F7");
    assert!(matches!(walk.top(), Screen::Home(_)));
    let why = walk.texts.first.say(&app::refused_no_session());
    assert_eq!(walk.message(), why);
}

#[test]
fn every_line_shows_the_numbers_of_the_score_report() {
    let mut walk = visited("en").sized(120, 36);
    let report = walk.session().score();
    let sections = report.sections.iter().map(|(_, grade)| grade);
    let layers = report.layers.iter().map(|(_, grade)| grade);
    let standards = report.standards.iter().map(|(_, grade)| grade);
    let lists: [Vec<&Grade>; 3] = [sections.collect(), layers.collect(), standards.collect()];
    walk.press("F7");
    for grades in lists {
        for grade in std::iter::once(&report.overall).chain(grades) {
            let row = marked_row(&walk);
            let say = format!("{:?} in {row:?}", scores(&walk).marked());
            for share in [&grade.score, &grade.lowest, &grade.highest] {
                let wanted = share.as_ref().map_or("-".to_owned(), |n| shown(&walk, n));
                let has = row.iter().any(|cell| cell.split('–').any(|n| n == wanted));
                assert!(has, "{wanted} is missing: {say}");
            }
            let covered = grade
                .coverage
                .as_ref()
                .map(|n| format!("{}%", shown(&walk, n)));
            assert!(row.contains(&covered.unwrap_or("-".to_owned())), "{say}");
            walk.press("Down");
        }
        walk.press("Tab");
    }
}

#[test]
fn every_line_says_its_band_in_words() {
    let mut walk = visited("en");
    walk.press("F7");
    let row = |walk: &Walk| marked_row(walk).join(" ");
    assert!(row(&walk).ends_with("partly met"), "{}", row(&walk));
    walk.press("Down*2");
    assert!(row(&walk).ends_with("not met"), "{}", row(&walk));
    walk.press("Down");
    assert!(row(&walk).ends_with("fully met"), "{}", row(&walk));
    walk.press("Down");
    assert!(row(&walk).ends_with("not rated"), "{}", row(&walk));
    walk.press("Down*5");
    assert!(row(&walk).ends_with("not applicable"), "{}", row(&walk));
}

#[test]
fn the_failed_must_pass_questions_stand_beside_the_total_on_every_list() {
    for size in [(40, 16), (60, 20), (80, 24)] {
        let mut walk = visited("en").sized(size.0, size.1);
        walk.press("F7");
        for _ in Area::ALL {
            let said = read(&walk);
            assert!(
                said.contains("! Must-pass questions that failed: 2.05 and 7.02"),
                "{said}"
            );
            walk.press("Tab");
        }
    }
}

#[test]
fn what_pulls_the_total_down_most_is_named_with_how_much() {
    let mut walk = visited("en");
    walk.press("F7");
    assert!(
        read(&walk).contains("Biggest pulls down: 7.02 (-25.0), 2.05 (-5.8) and 1.06 (-2.7)"),
        "{}",
        walk.text()
    );
}

#[test]
fn a_session_without_answers_shows_ranges_and_no_score() {
    let mut walk = Walk::services("en").sized(120, 36);
    walk.press("F7");
    for _ in 0..scores(&walk).lines().len() {
        let row = marked_row(&walk);
        let marked = scores(&walk).marked();
        let grade = walk.session().score().grade(&marked).cloned().unwrap();
        assert_eq!(grade.score, None);
        if grade.lowest.is_some() {
            assert!(row.contains(&"0.0–100.0".to_owned()), "{row:?}");
            assert!(row.join(" ").ends_with("not rated"), "{row:?}");
        }
        walk.press("Down");
    }
    assert!(!walk.text().contains("Biggest pulls down"));
}

#[test]
fn scores_are_shown_nowhere_before_they_are_asked_for() {
    let mut walk = visited("en").sized(170, 50);
    let report = walk.session().score();
    let grades = report.sections.iter().map(|(_, grade)| grade);
    let numbers: Vec<String> = grades
        .chain([&report.overall])
        .filter_map(|grade| grade.score.as_ref())
        .map(|score| shown(&walk, score))
        .filter(|number| number != "0.0")
        .collect();
    assert!(numbers.len() > 3);
    let mut check = |keys: &str| {
        walk.press(keys);
        let text = walk.text();
        for number in &numbers {
            assert!(!text.contains(number), "{number} after {keys}:\n{text}");
        }
    };
    for keys in [
        "", "F5", "Esc", "F4", "Esc", "/", "Esc", ".", "Esc", "?", "Esc", "Ctrl+C", "2",
    ] {
        check(keys);
    }
}

#[test]
fn looking_at_the_scores_writes_nothing() {
    let mut walk = visited("en");
    // Walked to, so that the place is marked already.
    walk.go("3.01").press("PgDn PgUp");
    let before = walk.session().clone();
    for key in
        "F7 Down Enter Down*3 Right Down Left Tab Esc Tab Down Enter Esc Tab End Enter PgDn Esc F7"
            .split_whitespace()
    {
        walk.press(key);
        assert!(walk.orders.is_empty(), "{key}: {:?}", walk.orders);
    }
    assert!(*walk.session() == before);
}

#[test]
fn closing_the_explanation_comes_back_to_the_very_line() {
    for keys in ["Down*3", "Tab Down", "Tab Tab Down*9"] {
        let mut walk = visited("en");
        walk.press("F7").press(keys);
        let before = walk.model.stack.clone();
        let text = walk.text();
        walk.press("Enter");
        assert!(matches!(walk.top(), Screen::Explain(_)));
        walk.press("Down*4 Esc");
        assert!(walk.model.stack == before, "{keys}");
        assert_eq!(walk.text(), text);
    }
}

#[test]
fn each_list_keeps_its_marked_line() {
    let mut walk = visited("en");
    walk.press("F7 Down*4");
    let section = scores(&walk).marked();
    walk.press("Right Down Right Down*2");
    let standard = scores(&walk).marked();
    assert!(matches!(standard, Graded::Standard(_)));
    walk.press("Right");
    assert_eq!(scores(&walk).marked(), section);
    walk.press("Left");
    assert_eq!(scores(&walk).marked(), standard);
    walk.press("Shift+Tab");
    assert!(matches!(scores(&walk).marked(), Graded::Layer(_)));
}

#[test]
fn a_number_marks_its_section_and_explains_its_layer() {
    let mut walk = visited("en");
    walk.press("F7 1");
    let first = scores(&walk).marked();
    walk.press("1");
    assert_ne!(
        scores(&walk).marked(),
        first,
        "11 is another section than 1"
    );
    assert!(
        read(&walk).contains("► 11 Participation"),
        "{}",
        read(&walk)
    );
    walk.press("Tab 1");
    assert!(matches!(walk.top(), Screen::Explain(_)));
    walk.press("Esc Tab 1");
    assert!(matches!(walk.top(), Screen::Scores(_)));
    assert_eq!(
        walk.message(),
        walk.texts.first.say(&app::no_meaning("1".to_owned()))
    );
}

#[test]
fn undo_on_the_scores_changes_them_at_once() {
    let mut walk = visited("en");
    rate(&mut walk, "2.07", "no");
    walk.press("F7");
    let before = scores(&walk).report.clone();
    walk.press("Ctrl+Z");
    let after = &scores(&walk).report;
    assert_ne!(before.overall.score, after.overall.score);
    assert_eq!(*after, walk.session().score());
}

#[test]
fn the_scores_can_be_read_where_nothing_may_be_written() {
    let mut signed = visited("en");
    let digest = signed.session().questionnaire.digest;
    signed.record([SessionEvent::SignedOff {
        digest,
        codes: vec!["AK".to_owned()],
    }]);
    let mut reading = visited("en");
    reading.model.core.access = Access::Read(app::refused_read_only());
    for walk in [&mut signed, &mut reading] {
        walk.press("F7");
        assert!(read(walk).contains("Total 61.2"), "{}", walk.text());
        walk.press("Down*2 Enter");
        assert!(matches!(walk.top(), Screen::Explain(_)));
        walk.press("Tab Down Enter");
        assert!(matches!(walk.top(), Screen::Question(_)));
    }
}
