//! The page behind a number: every line of it, what would change it, and where its lines lead.

use std::collections::BTreeSet;

use fener::base::number::Number;
use fener::engine::score::Graded;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::scores::entry::Entry;
use fener::interface::app::screen::scores::explain::ExplainScreen;
use fener::record::session::answer::{NotVerified, Response};
use fener::record::session::event::SessionEvent;

use crate::scores_screen::{rate, read, visited};
use crate::support::driver::Walk;

/// The explanation on top of the stack.
fn explained(walk: &Walk) -> &ExplainScreen {
    match walk.top() {
        Screen::Explain(screen) => screen,
        other => panic!("no explanation is on top, but {other:?}"),
    }
}

/// Moves down until the marked line is one that is looked for.
fn mark(walk: &mut Walk, wanted: impl Fn(&Entry) -> bool) {
    for _ in 0..explained(walk).entries.len() {
        if explained(walk).marked().is_some_and(&wanted) {
            return;
        }
        walk.press("Down");
    }
    panic!("no such line:\n{}", walk.text());
}

/// Marks the first line of a kind that is about a question.
fn mark_question(walk: &mut Walk, number: &str, kind: fn(&Entry) -> bool) {
    let place = walk.place(number);
    let screen = explained(walk).clone();
    mark(walk, |entry| {
        let one = screen.contribution(entry);
        kind(entry) && one.is_some_and(|(_, one)| one.place == place)
    });
}

/// The page about the whole with every part of it opened.
fn whole(language: &str) -> Walk {
    let mut walk = visited(language);
    walk.press("F7 Enter");
    let is_closed = |entry: &Entry| matches!(entry, Entry::Part(part) if !part.is_open);
    while explained(&walk).entries.iter().any(is_closed) {
        if explained(&walk).marked().is_some_and(is_closed) {
            walk.press("Enter");
        }
        walk.press("Down");
    }
    walk.press("Home");
    walk
}

fn hundredths(share: &Number) -> String {
    (share * &Number::whole(100)).to_fixed(1, fener::base::number::Half::Up)
}

/// The row of the marked line.
fn marked_row(walk: &Walk) -> String {
    let rows = walk.draw().rows();
    rows.into_iter().find(|row| row.contains('►')).unwrap()
}

fn pressed(keys: &str) -> Walk {
    let mut walk = visited("en");
    walk.press(keys);
    walk
}

fn safety(language: &str) -> Walk {
    let mut walk = visited(language);
    walk.press("F7 Down*2 Enter");
    walk
}

#[test]
fn the_page_begins_with_the_score_its_range_its_band_and_the_rules_behind_it() {
    let walk = safety("en");
    let said = read(&walk);
    for wanted in [
        "71.8 of 100, between 54.9 and 78.4 · not met: must-pass failed",
        "A must-pass question came out at 0, so this is not met, whatever the rest: 2.05.",
        "76.5% of the weight is answered.",
        "This page shows arithmetic only; it changes no answer.",
    ] {
        assert!(said.contains(wanted), "“{wanted}” is missing:\n{said}");
    }
}

#[test]
fn a_failed_must_pass_decides_whatever_is_known() {
    let mut walk = visited("en").sized(120, 50);
    walk.press("F7 Enter");
    let said = read(&walk);
    assert!(
        said.contains("In 2 sections a must-pass question failed"),
        "{said}"
    );
    assert!(said.contains("40.0% of the sections are rated."), "{said}");
    assert!(!said.contains("a band needs"), "it has one: {said}");
}

#[test]
fn every_rule_that_decides_a_band_is_said() {
    let first = |fill: &dyn Fn(&mut Walk)| {
        let mut walk = Walk::services("en").sized(120, 50);
        walk.go("0.01").press("1");
        fill(&mut walk);
        walk.press("F7 Down*3 Enter");
        read(&walk)
    };
    let health = |walk: &mut Walk, levels: [&str; 7]| {
        for (n, level) in levels.iter().enumerate() {
            if !level.is_empty() {
                rate(walk, &format!("3.0{}", n + 1), level);
            }
        }
    };
    let all = ["yes", "yes", "in_full", "in_full", "in_full", "yes", "yes"];
    let full = first(&|walk| health(walk, all));
    assert!(full.contains("From 85% on it is “fully met”."), "{full}");
    let between = first(&|walk| {
        health(walk, all);
        rate(walk, "3.01", "partly");
    });
    let wanted =
        "The score alone would be “fully met”, but a must-pass question is met only in part: 3.01.";
    assert!(between.contains(wanted), "{between}");
    let low = first(&|walk| {
        health(
            walk,
            [
                "partly",
                "partly",
                "not_started",
                "not_started",
                "started",
                "no",
                "no",
            ],
        );
    });
    assert!(low.contains("Below 40% it is “not met”."), "{low}");
    let open = first(&|walk| health(walk, ["", "yes", "", "", "", "", ""]));
    let wanted = "A must-pass question is open or not verified, and a band needs it: 3.01.";
    assert!(open.contains(wanted), "{open}");
    assert!(
        open.contains("of the weight is answered; a band needs 70%."),
        "{open}"
    );
    let nothing = first(&|walk| {
        for n in 1..=7 {
            let place = walk.place(&format!("3.0{n}"));
            let response = Response::NotApplicable("no health care here".to_owned());
            walk.record([SessionEvent::Answered { place, response }]);
        }
    });
    assert!(
        nothing.contains("No question applies here, so there is no score."),
        "{nothing}"
    );
}

#[test]
fn every_question_that_counts_shows_its_points_its_weight_and_what_it_counts() {
    let mut walk = safety("en");
    let screen = explained(&walk).clone();
    assert_eq!(screen.explanation.counted.len(), 5);
    for (at, line) in screen.explanation.counted.iter().enumerate() {
        mark(&mut walk, |entry| *entry == Entry::Counted(at));
        let one = &screen.report.contributions[line.contribution];
        let wanted = [
            hundredths(one.points.as_ref().unwrap()),
            one.weight.to_string(),
            hundredths(&line.counts),
        ];
        let row = marked_row(&walk);
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells[cells.len() - 3..], wanted, "{row}");
        let text = walk
            .session()
            .questionnaire
            .question(&one.place.question)
            .unwrap()
            .text();
        let whole = walk.texts.first.text(&text).text.to_owned();
        assert!(read(&walk).contains(&whole), "{whole}");
    }
    let sum = "Sum of counts 933.3 / sum of weights 13 = 71.8";
    walk.press("Down");
    assert!(marked_row(&walk).contains(sum), "{}", walk.text());
}

#[test]
fn the_total_shows_its_sections_and_what_each_adds() {
    let mut walk = visited("en");
    walk.press("F7 Enter");
    let sections = explained(&walk).explanation.sections.clone();
    for (at, part) in sections.iter().enumerate() {
        mark(&mut walk, |entry| *entry == Entry::Section(at));
        let row = marked_row(&walk);
        match &part.adds {
            Some(adds) => assert!(row.ends_with(&hundredths(adds)), "{row}"),
            None => assert!(row.contains("not counted"), "{row}"),
        }
    }
    walk.press("Down");
    let sum = "Sum of scores 244.7 / rated sections 4 = 61.2";
    assert!(marked_row(&walk).contains(sum), "{}", walk.text());
}

#[test]
fn what_does_not_count_says_why() {
    let mut walk = whole("en");
    let kind = |entry: &Entry| matches!(entry, Entry::LeftOut(_) | Entry::Unknown(_));
    for (number, why) in [
        ("2.03", "open"),
        ("5.01", "not verified: No access · must-pass"),
        ("1.07", "not applicable: Nobody stays overnight"),
        ("9.03", "not asked because of 0.06 and 0.08"),
    ] {
        mark_question(&mut walk, number, kind);
        assert!(read(&walk).contains(why), "{number}: {}", walk.text());
    }
}

#[test]
fn weak_evidence_says_why_it_is_weak() {
    let mut walk = whole("en");
    for (number, why) in [
        ("1.02", "no evidence is attached"),
        ("2.01", "missing besides: interview with staff"),
        ("3.02", "it was only said, by one kind of person"),
    ] {
        mark_question(&mut walk, number, |entry| matches!(entry, Entry::Weak(_)));
        assert!(read(&walk).contains(why), "{number}: {}", walk.text());
    }
}

#[test]
fn every_other_level_of_the_marked_question_shows_what_it_would_make() {
    let mut walk = safety("en").sized(80, 32);
    mark_question(&mut walk, "2.05", |entry| {
        matches!(entry, Entry::Counted(_))
    });
    let said = read(&walk);
    for wanted in [
        "If the answer to 2.05 were",
        "1 Yes 94.9, fully met; total 67.0",
        "2 Partly 83.3, partly met; total 64.1",
    ] {
        assert!(said.contains(wanted), "“{wanted}” is missing:\n{said}");
    }
    assert!(!said.contains("3 No 71.8"), "the answer now is no other");
    let what_if = &explained(&walk).what_if;
    assert_eq!(what_if.len(), 3);
    rate(&mut walk, "2.05", "yes");
    walk.press("F5 Esc");
    assert!(
        read(&walk).contains("94.9 of 100"),
        "what was foretold holds"
    );
}

#[test]
fn in_a_small_window_other_answers_unfold_under_the_question_and_fold_again() {
    let mut walk = safety("en").sized(40, 16);
    mark_question(&mut walk, "2.05", |entry| {
        matches!(entry, Entry::Counted(_))
    });
    let before = explained(&walk).clone();
    walk.press("Right Down");
    let said = read(&walk);
    assert!(
        said.contains("1 Yes: 94.9, fully met; total 67.0"),
        "{said}"
    );
    walk.press("Down");
    let said = read(&walk);
    assert!(
        said.contains("2 Partly: 83.3, partly met; total 64.1"),
        "{said}"
    );
    walk.press("Left");
    assert_eq!(*explained(&walk), before);
    walk.press("Home Right");
    assert!(!walk.message().is_empty(), "a key never fails silently");
}

#[test]
fn the_smallest_set_of_answers_that_changes_the_band_is_named() {
    let mut walk = safety("en");
    mark(&mut walk, |entry| *entry == Entry::Change(0, 0));
    let said = read(&walk);
    let wanted = "One answer would lift it to “fully met” (94.9):";
    assert!(said.contains(wanted), "{said}");
    assert!(said.contains("3 No → 1 Yes"), "{said}");
}

#[test]
fn the_questions_that_could_move_the_score_come_furthest_first() {
    let mut walk = safety("en");
    mark(&mut walk, |entry| *entry == Entry::Movable(0));
    let by: Vec<Number> = explained(&walk)
        .explanation
        .movable
        .iter()
        .map(|one| one.by.clone())
        .collect();
    assert!(by.is_sorted_by(|left, right| left >= right));
    for (at, one) in explained(&walk)
        .explanation
        .movable
        .clone()
        .iter()
        .enumerate()
    {
        mark(&mut walk, |entry| *entry == Entry::Movable(at));
        let row = marked_row(&walk);
        let cells: Vec<&str> = row.split_whitespace().rev().take(2).collect();
        let wanted = [&one.highest, &one.lowest].map(|share| hundredths(share.as_ref().unwrap()));
        assert_eq!(cells, wanted, "{row}");
    }
}

#[test]
fn enter_goes_to_the_question_and_nothing_of_the_scores_stays() {
    let mut walk = safety("en");
    mark_question(&mut walk, "2.05", |entry| {
        matches!(entry, Entry::Counted(_))
    });
    walk.press("Enter");
    let Screen::Question(question) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    assert_eq!(question.place, walk.place("2.05"));
    let is_score = |frame: &Screen| matches!(frame, Screen::Scores(_) | Screen::Explain(_));
    assert!(!walk.model.stack.frames().iter().any(is_score));
}

#[test]
fn a_question_that_is_not_asked_leads_nowhere_and_says_so() {
    let mut walk = whole("en");
    mark_question(&mut walk, "9.03", |entry| {
        matches!(entry, Entry::LeftOut(_))
    });
    walk.press("Enter");
    assert!(matches!(walk.top(), Screen::Explain(_)));
    assert_eq!(
        walk.message(),
        "9.03 is not asked now, so there is nothing to go to."
    );
}

#[test]
fn a_section_of_the_total_leads_to_its_own_explanation_and_back() {
    let mut walk = visited("en");
    walk.press("F7 Enter");
    mark(&mut walk, |entry| *entry == Entry::Section(1));
    let before = walk.text();
    walk.press("Enter");
    assert!(matches!(explained(&walk).graded, Graded::Section(_)));
    walk.press("Esc");
    assert_eq!(walk.text(), before);
}

#[test]
fn f7_closes_the_scores_from_any_depth() {
    let mut walk = visited("en");
    walk.go("3.01");
    let before = walk.text();
    walk.press("F7 Enter");
    mark(&mut walk, |entry| *entry == Entry::Section(1));
    walk.press("Enter F7");
    assert_eq!(walk.text(), before);
}

#[test]
fn tab_goes_from_part_to_part() {
    let mut walk = safety("en");
    let kinds: Vec<Entry> = (0..5)
        .map(|_| {
            walk.press("Tab");
            explained(&walk).marked().cloned().unwrap()
        })
        .collect();
    assert!(
        matches!(
            kinds[..],
            [
                Entry::Counted(0),
                Entry::Unknown(_),
                Entry::Weak(_),
                Entry::Said(_),
                Entry::Movable(0)
            ]
        ),
        "{kinds:?}"
    );
    walk.press("Shift+Tab");
    assert!(matches!(explained(&walk).marked(), Some(Entry::Said(_))));
}

#[test]
fn a_standard_says_what_it_asks_and_how_sure_that_is() {
    let mut walk = visited("en");
    walk.press("F7 Tab Tab");
    let citation = "COE-THB 12(1)(a)";
    for _ in 0..200 {
        if marked_row(&walk).contains(citation) {
            break;
        }
        walk.press("Down");
    }
    assert!(marked_row(&walk).contains(citation));
    walk.press("Enter");
    let key = fener::form::model::text::citation(citation);
    let words = walk.texts.first.text(&key).text.to_owned();
    let said = read(&walk);
    assert!(said.contains(&words), "{words}\n{said}");
    assert!(said.contains("; certainty A"), "{said}");
    assert!(walk.draw().rows()[0].contains(citation));
}

#[test]
fn an_answer_that_changes_is_explained_anew_when_the_page_comes_back() {
    let mut walk = safety("en");
    rate(&mut walk, "2.05", "yes");
    let place = walk.place("2.08");
    let response = Response::NotVerified(NotVerified::NoTime);
    walk.record([SessionEvent::Answered { place, response }]);
    walk.press("? Esc");
    assert!(!read(&walk).contains("must-pass failed"), "{}", walk.text());
    assert_eq!(explained(&walk).report, walk.session().score());
}

#[test]
fn every_row_of_a_long_page_can_be_brought_into_view() {
    for (columns, rows, keys) in [
        (40, 16, "F7 Enter"),
        (60, 20, "F7 Down*2 Enter"),
        (80, 24, "F7 Down Enter"),
    ] {
        let mut walk = visited("sq").sized(columns, rows);
        walk.press(keys);
        let mut seen = BTreeSet::new();
        for _ in 0..explained(&walk).entries.len() {
            seen.extend(unmarked(&walk));
            walk.press("Down");
        }
        walk.press("Home").resize(columns, 4000);
        let missing: Vec<String> = unmarked(&walk)
            .into_iter()
            .filter(|row| !seen.contains(row))
            .collect();
        // In a window that high what other answers would make stands below; it is read by itself.
        assert!(missing.is_empty(), "{columns}x{rows}: {missing:#?}");
    }
}

/// The rows of the content without the mark.
fn unmarked(walk: &Walk) -> Vec<String> {
    let rows = walk.draw().rows();
    let content = rows.iter().skip(2);
    content
        .map(|row| row.replace('►', " ").trim_end().to_owned())
        .collect()
}

#[test]
fn the_whole_is_told_by_its_sections_and_each_other_part_opens_by_enter() {
    for (size, most) in [((80, 24), 2), ((60, 20), 4)] {
        let mut walk = visited("sq").sized(size.0, size.1);
        walk.press("F7 Enter End");
        let said = read(&walk);
        let pages = said.split(" faqe").next().unwrap().rsplit(' ').next();
        let pages: usize = pages.unwrap().parse().unwrap();
        assert!(pages <= most, "{pages} pages at {size:?}");
    }
    let mut walk = visited("en");
    walk.press("F7 Enter Tab Tab");
    let closed = explained(&walk).clone();
    let Some(Entry::Part(part)) = closed.marked() else {
        panic!("{:?}", closed.marked());
    };
    let row = marked_row(&walk);
    assert!(row.contains("The questions behind it"), "{row}");
    assert!(row.ends_with(&part.lines.len().to_string()), "{row}");
    walk.press("Enter Down");
    assert_eq!(explained(&walk).marked(), Some(&Entry::Counted(0)));
    walk.press("Left");
    assert_eq!(*explained(&walk), closed);
    walk.press("Right");
    assert!(explained(&walk).entries.len() > closed.entries.len());
}

#[test]
fn a_part_that_was_opened_stays_open_when_an_answer_changes() {
    let mut walk = whole("en");
    let before = explained(&walk).entries.len();
    rate(&mut walk, "2.01", "in_part");
    walk.press("? Esc");
    let is_closed = |entry: &Entry| matches!(entry, Entry::Part(part) if !part.is_open);
    let entries = &explained(&walk).entries;
    assert!(
        !entries.iter().any(is_closed),
        "{} of {before}",
        entries.len()
    );
}

/// Which page of how many is shown; the first of one where nothing says so.
fn page(walk: &Walk) -> (usize, usize) {
    let rows = walk.draw().rows();
    let numbers = rows.iter().find_map(|row| {
        let (before, of) = row.split_once(" pages")?.0.rsplit_once(" of ")?;
        let at = before.rsplit(' ').next()?;
        Some((at.parse().ok()?, of.parse().ok()?))
    });
    numbers.unwrap_or((1, 1))
}

/// The rows of the middle without the mark and without what stands beside them.
fn middle(walk: &Walk) -> Vec<String> {
    let rows = unmarked(walk).into_iter();
    rows.map(|row| {
        row.split('│')
            .next()
            .unwrap_or_default()
            .trim_end()
            .to_owned()
    })
    .collect()
}

#[test]
fn pages_turn_one_by_one_and_every_line_stands_on_one_of_them() {
    for (columns, rows) in [(40, 16), (60, 20), (80, 20), (80, 24), (120, 36)] {
        for section in ["", "Down*2", "Down*3"] {
            let mut walk = match section {
                "" if rows == 20 && columns == 60 => whole("en"),
                _ => pressed(&format!("F7 {section} Enter")),
            };
            walk.resize(columns, rows);
            let mut numbers = vec![page(&walk).0];
            let (mut seen, of) = (middle(&walk), page(&walk).1);
            while numbers.len() < of {
                walk.press("PgDn");
                assert_eq!(page(&walk).1, of, "{columns}x{rows}");
                numbers.push(page(&walk).0);
                seen.extend(middle(&walk));
            }
            let say = format!("{section}at {columns}x{rows}");
            let all: Vec<usize> = (1..=of).collect();
            assert_eq!(numbers, all, "{say}");
            for back in (1..of).rev() {
                walk.press("PgUp");
                assert_eq!(page(&walk).0, back, "back, {say}");
            }
            // Wherever the mark stands on a page, the page has the same lines.
            let mut before = 1;
            for _ in 0..explained(&walk).entries.len().min(60) {
                walk.press("Down");
                let at = page(&walk).0;
                assert!(at == before || at == before + 1, "{before} to {at}, {say}");
                before = at;
            }
            walk.press("Home").resize(columns, 4000);
            let missing: Vec<String> = middle(&walk)
                .into_iter()
                .filter(|row| !seen.contains(row))
                .collect();
            assert!(missing.is_empty(), "{say}: {missing:#?}");
        }
    }
}

#[test]
fn at_either_end_a_page_key_marks_the_first_or_the_last_line() {
    let mut walk = safety("en").sized(60, 20);
    walk.press("PgDn*40");
    let last = explained(&walk).entries.len() - 1;
    assert_eq!(explained(&walk).at, last);
    walk.press("PgUp*40");
    assert_eq!(explained(&walk).at, 0);
}
