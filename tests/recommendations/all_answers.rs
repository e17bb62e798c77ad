//! All answers as a page to read.

use fener::form::model::instrument::Means;
use fener::interface::app::action::Action;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::all_answers::AllAnswersScreen;
use fener::record::session::answer::{Evidence, EvidenceId, ResidentTerms, Strength};
use fener::record::session::event::SessionEvent;

use crate::screens::states;
use crate::support::driver::Walk;

fn page(walk: &Walk) -> &AllAnswersScreen {
    match walk.top() {
        Screen::AllAnswers(screen) => screen,
        _ => panic!("another screen\n{}", walk.text()),
    }
}

fn marked(walk: &Walk) -> String {
    let entry = page(walk).entry().unwrap();
    walk.session().number(&entry.place)
}

fn opened(mut walk: Walk) -> Walk {
    walk.open(Action::AllAnswers);
    walk
}

fn at_first() -> Walk {
    let mut walk = states::gaps("en");
    walk.go("0.01");
    opened(walk)
}

#[test]
fn every_question_that_is_asked_stands_there_once_in_reading_order() {
    let walk = at_first();
    let open = walk.session();
    let asked: Vec<String> = open
        .evaluation
        .standings
        .iter()
        .filter(|standing| standing.takes_answer)
        .map(|standing| open.number(&standing.place))
        .collect();
    let shown: Vec<String> = page(&walk)
        .answers
        .entries
        .iter()
        .map(|entry| open.number(&entry.place))
        .collect();
    assert_eq!(shown, asked);
    assert!(shown.len() > 70, "{}", shown.len());
}

#[test]
fn turning_the_pages_shows_every_question_and_ends() {
    for (columns, rows) in [(40, 16), (60, 20), (80, 24), (120, 36)] {
        let mut walk = at_first().sized(columns, rows);
        let numbers: Vec<String> = page(&walk)
            .answers
            .entries
            .iter()
            .map(|entry| walk.session().number(&entry.place))
            .collect();
        let mut seen = String::new();
        for _ in 0..200 {
            seen.push_str(&walk.text());
            let before = walk.text();
            walk.press("PgDn");
            if walk.text() == before {
                break;
            }
        }
        for number in &numbers {
            assert!(
                seen.contains(number.as_str()),
                "{number} at {columns}x{rows}"
            );
        }
        assert_eq!(marked(&walk), *numbers.last().unwrap());
        walk.press("Home");
        assert_eq!(marked(&walk), numbers[0]);
    }
}

#[test]
fn the_mark_is_always_in_view() {
    for (columns, rows) in [(40, 16), (60, 20), (80, 24)] {
        let mut walk = at_first().sized(columns, rows);
        let mut keys: Vec<&str> = vec!["Down"; 120];
        keys.extend([
            "PgUp", "Up", "Up", "PgUp", "Up", "5", "Up", "Tab", "Down", "End", "Up",
        ]);
        for key in keys {
            walk.press(key);
            let drawn = walk.draw();
            let row = &drawn.rows()[usize::from(drawn.cursor.y)];
            assert!(
                row.starts_with(" ►"),
                "after {key} at {columns}x{rows}: {row}\n{}",
                walk.text()
            );
        }
    }
}

#[test]
fn down_reads_a_long_answer_to_its_end_before_it_goes_on() {
    let mut walk = Walk::small("en");
    let story: Vec<String> = (1..=40).map(|n| format!("Line {n}.")).collect();
    walk.go("1.08").paste(&story.join("\n")).press("Tab");
    let mut walk = opened(walk);
    let mut seen = walk.text();
    for _ in 0..10 {
        walk.press("Down");
        seen.push_str(&walk.text());
    }
    for line in &story {
        assert!(seen.contains(line.as_str()), "{line} was never shown");
    }
}

#[test]
fn digits_and_tab_go_to_sections() {
    let mut walk = at_first();
    walk.press("2");
    assert_eq!(marked(&walk), "2.01");
    walk.press("1 0");
    assert!(marked(&walk).starts_with("10."), "{}", marked(&walk));
    walk.press("Tab");
    assert!(marked(&walk).starts_with("11."), "{}", marked(&walk));
    walk.press("Tab");
    assert_eq!(walk.message(), "This is the last section.");
    walk.press("3 Down Shift+Tab");
    assert_eq!(marked(&walk), "3.01");
    walk.press("Shift+Tab");
    assert_eq!(marked(&walk), "2.01");
    walk.press("0 Shift+Tab");
    assert_eq!(walk.message(), "This is the first section.");
}

#[test]
fn enter_goes_to_the_question_and_esc_comes_back_to_it_on_the_page() {
    let mut walk = at_first();
    walk.press("2 Down Down");
    let before = walk.text();
    assert_eq!(marked(&walk), "2.03");
    walk.press("Enter");
    assert!(walk.top().is_walk());
    walk.press("Esc");
    assert_eq!(walk.text(), before);
    walk.press("Enter 3 Esc");
    assert_eq!(marked(&walk), "2.03");
    assert!(walk.text().contains("3  No"), "{}", walk.text());
    // The note of the marked question is one key away too.
    walk.press("F2").types("Asked twice.").press("Esc");
    assert!(walk.text().contains("Asked twice."), "{}", walk.text());
}

#[test]
fn find_opens_the_page_by_its_name() {
    for (language, name) in [("en", "all answers"), ("sq", "gjitha përgjigjet")] {
        let mut walk = Walk::services(language);
        walk.press("/").types(name).press("Enter");
        let _ = page(&walk);
    }
}

#[test]
fn it_opens_at_the_question_it_was_opened_over() {
    let mut walk = states::gaps("en");
    walk.go("2.02");
    let walk = opened(walk);
    assert_eq!(marked(&walk), "2.02");
}

#[test]
fn an_answer_that_another_one_leaves_out_is_shown_as_not_counted() {
    let mut walk = Walk::small("en");
    walk.go("2.02").press("3");
    walk.go("2.03").types("Nobody is paid for it").press("Tab");
    walk.go("2.02").press("1");
    let mut walk = opened(walk);
    walk.press("Down");
    assert_eq!(marked(&walk), "2.03");
    assert!(
        walk.text().contains("Nobody is paid for it"),
        "{}",
        walk.text()
    );
    assert!(walk.text().contains("! Not counted"), "{}", walk.text());
    walk.press("Enter");
    assert!(
        walk.message().contains("not asked now"),
        "{}",
        walk.message()
    );
    let _ = page(&walk);
}

#[test]
fn what_a_resident_said_is_shown_as_the_evidence_screen_shows_it() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("1");
    let evidence = Evidence {
        id: EvidenceId(1),
        kind: Means::Beneficiary,
        source: None,
        reference: "The gate is open at night".to_owned(),
        at: String::new(),
        date: None,
        strength: Strength::Usual,
        resident: Some(ResidentTerms {
            staff_present: true,
        }),
    };
    let place = walk.place("2.01");
    walk.record([SessionEvent::Attached { place, evidence }]);
    walk.press("F3");
    let on_evidence = walk.text();
    walk.press("Esc");
    let walk = opened(walk);
    for words in ["The gate is open at night", "weak: staff present"] {
        assert!(on_evidence.contains(words), "{on_evidence}");
        assert!(walk.text().contains(words), "{}", walk.text());
    }
}

#[test]
fn no_score_stands_on_the_page() {
    let mut walk = at_first();
    for _ in 0..40 {
        assert!(!walk.text().contains('%'), "{}", walk.text());
        walk.press("PgDn");
    }
}

#[test]
fn the_second_language_is_shown_in_the_place_of_the_first() {
    let mut walk = Walk::small_in_two("en", "sq");
    walk.go("2.01");
    let mut walk = opened(walk);
    assert!(walk.text().contains("How far does the shelter protect"));
    walk.press("F8");
    assert_eq!(marked(&walk), "2.01");
    assert!(
        walk.text().contains("Sa e mbron streha adresën"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_longest_number_keeps_a_blank_from_its_question() {
    let mut walk = Walk::services("en");
    walk.go("10.01").press("3");
    let walk = opened(walk);
    let rows = page(&walk).answers.rows.iter();
    let long: Vec<_> = rows.filter(|row| row.label.trim().len() >= 6).collect();
    assert!(!long.is_empty(), "{}", walk.text());
    assert!(long.iter().all(|row| row.label.ends_with(' ')), "{long:?}");
}
