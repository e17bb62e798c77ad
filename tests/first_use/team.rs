//! A team's words: who declares, and what is flagged.

use fener::record::session::event::FlagKind;
use fener::record::session::rater::Link;

use crate::screens::states;
use crate::support::driver::Walk;

/// An assessment that AK and BM make together, declared with a link.
fn together(way: &str) -> Walk {
    let mut walk = crate::first_use::first_steps::up_to_the_team();
    walk.types("AK BM").press("Enter").press(way).press("2");
    walk
}

#[test]
fn a_link_in_the_team_is_declared_by_the_team_and_not_by_its_first_member() {
    let mut walk = together("1");
    walk.types("One of us advises them")
        .press("Enter 1 Enter Enter");
    let open = walk.session();
    let declared = &open.assessment.declarations[0];
    assert_eq!(declared.link, Link::SameNetwork);
    assert_eq!(open.assessment.code_of(declared.by), None);
    walk.press(". . 9");
    assert!(
        walk.text().contains("the whole team: Same network"),
        "{}",
        walk.text()
    );
}

#[test]
fn where_each_rates_alone_the_first_member_is_asked_for_itself() {
    let mut walk = crate::first_use::first_steps::up_to_the_team();
    walk.types("AK BM").press("Enter 2");
    assert!(
        walk.text().contains("Do you, AK, have a link"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_visit_is_flagged_from_the_review_and_by_tab_from_a_question() {
    let mut walk = Walk::services("en");
    walk.press(". 7 Tab");
    assert!(walk.text().contains("Flag the visit"), "{}", walk.text());
    walk.press("2").types("no contract").press("Enter");
    let flags = |walk: &Walk| {
        let flags = walk.session().session.flags.values();
        flags
            .map(|flag| (flag.place.is_none(), flag.kind))
            .collect::<Vec<_>>()
    };
    assert_eq!(flags(&walk), [(true, FlagKind::Urgent)]);
    // The safeguarding card has opened by itself.
    walk.press("Esc . . 9 . 7");
    assert!(walk.text().contains("Flag the visit"), "{}", walk.text());
    walk.press("Esc Esc . 7");
    assert!(!walk.text().contains("Flag the visit"), "{}", walk.text());
}

#[test]
fn where_parts_are_shared_out_it_is_said_where_they_are_given_out() {
    let mut walk = crate::first_use::first_steps::up_to_the_team();
    walk.types("AK BM").press("Enter 3 1 1 Enter Enter");
    assert!(
        walk.message().contains(". . 9 gives them out"),
        "{}",
        walk.text()
    );
}

/// The row of the mark.
fn marked(walk: &Walk) -> String {
    let rows = walk.draw().rows();
    rows.into_iter()
        .find(|row| row.contains('►'))
        .unwrap_or_default()
}

/// The review with the mark on a row that says something.
fn review_at(mut walk: Walk, words: &str) -> Walk {
    walk.press(". . 2 Home");
    for _ in 0..40 {
        if marked(&walk).contains(words) {
            return walk;
        }
        walk.press("Down");
    }
    panic!("no row says “{words}”:\n{}", walk.text());
}

#[test]
fn at_the_question_one_key_agrees_to_the_answer_of_one_member() {
    let mut walk = states::shared_out("en");
    let text = walk.text();
    assert!(text.contains("  Space agree"), "{text}");
    walk.press("Space");
    assert!(walk.answer("2.01").unwrap().agreed);
    assert!(walk.message().contains("“one rater”"), "{}", walk.message());
    assert!(!walk.text().contains("Space agree"), "{}", walk.text());
    // Where nobody has answered, or another level is marked, the same key answers.
    walk.go("2.01").press("Ctrl+Z Down Space");
    assert!(!walk.answer("2.01").unwrap().agreed);
    assert!(walk.text().contains("■2"), "{}", walk.text());
    walk.go("2.02").press("Space");
    assert!(!walk.answer("2.02").unwrap().agreed);
}

#[test]
fn a_key_that_is_pressed_twice_answers_and_does_not_agree() {
    let mut walk = states::shared_out("en");
    walk.go("2.02").press("Down Space Space");
    assert!(walk.answer("2.02").unwrap().response.is_some());
    assert!(!walk.answer("2.02").unwrap().agreed);
    let text = walk.text();
    assert!(!text.contains("  Space agree"), "{text}");
    // The mark that was moved and came back, and the question that was come back to, say that it is meant.
    walk.press("Up Down Space");
    assert!(walk.answer("2.02").unwrap().agreed);
    walk.press("1").go("2.01").go("2.02").press("Space");
    assert!(walk.answer("2.02").unwrap().agreed);
}

#[test]
fn one_key_agrees_to_an_answer_of_every_kind() {
    let given = [
        ("1.01", "1", ""),
        ("1.02", "1 2", ""),
        ("1.03", "2 1 3", ""),
        ("1.04", "", "12"),
        ("1.05", "", "30.9.2026"),
        ("1.06", "", "7:30"),
        ("1.07", "", "director"),
        ("1.08", "", "Two rooms."),
        ("2.01", "-", ""),
        ("2.02", "* 1", ""),
    ];
    let mut walk = states::shared_out("en");
    for (number, keys, words) in given {
        walk.go(number).press(keys).types(words).press("Tab");
        walk.go(number);
        assert!(!walk.answer(number).unwrap().agreed, "{number}");
        assert!(walk.text().contains("Space agree"), "{}", walk.text());
        walk.press("Ctrl+Space");
        assert!(walk.answer(number).unwrap().agreed, "{number}");
        assert!(!walk.text().contains("Space agree"), "{}", walk.text());
    }
}

#[test]
fn while_something_else_is_typed_no_key_agrees_to_what_stood_before() {
    let mut walk = states::shared_out("en");
    walk.go("1.07").types("director").press("Tab").go("1.07");
    walk.types(" and cook").press("Ctrl+Space");
    assert!(!walk.answer("1.07").unwrap().agreed);
    assert!(!walk.text().contains("Space agree"), "{}", walk.text());
}

#[test]
fn in_the_review_one_key_agrees_and_the_next_answer_takes_its_place() {
    let mut walk = states::shared_out("en");
    walk.go("2.02").press("1");
    let mut walk = review_at(walk, "Answered by one member");
    assert!(walk.text().contains("Space agree"), "{}", walk.text());
    assert!(marked(&walk).contains("2.01"), "{}", marked(&walk));
    walk.press("Space");
    assert!(walk.answer("2.01").unwrap().agreed);
    assert!(marked(&walk).contains("2.02"), "{}", walk.text());
    walk.press("Space");
    assert!(walk.answer("2.02").unwrap().agreed);
    let text = walk.press("Home").text();
    assert!(!text.contains("Space agree"), "{text}");
}

#[test]
fn where_the_team_works_together_no_key_agrees() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("1");
    assert!(!walk.text().contains("Space agree"), "{}", walk.text());
    walk.press("Space");
    assert!(!walk.answer("2.01").unwrap().agreed);
}

#[test]
fn the_pages_of_the_list_that_gives_the_parts_out_are_turned() {
    for (columns, rows) in [(80, 24), (60, 20)] {
        let mut walk = crate::first_use::first_steps::up_to_the_team().sized(columns, rows);
        walk.types("AK BM").press("Enter 3 1 1 Enter Enter");
        walk.resize(columns, rows).press(". . 9");
        let opened = walk.text();
        assert!(opened.contains("of 2 pages") || opened.contains("of 3 pages"));
        walk.press("PgDn");
        assert_ne!(walk.text(), opened);
        assert!(walk.message().is_empty(), "{}", walk.message());
        assert!(marked(&walk).contains('►'), "{}", walk.text());
        walk.press("PgUp");
        assert_eq!(walk.text(), opened);
        // Once more leads to what stands above the list.
        walk.press("PgUp");
        assert!(walk.text().contains("1 of "), "{}", walk.text());
        assert!(walk.text().contains("AL-07"), "{}", walk.text());
        walk.press("PgDn");
        assert!(marked(&walk).contains('►'), "{}", walk.text());
    }
}

#[test]
fn esc_in_the_words_of_a_flag_flags_nothing_and_keeps_them() {
    let mut walk = Walk::services("en");
    walk.press(". 7 2").types("no con").press("Esc");
    assert!(walk.session().session.flags.is_empty());
    assert!(walk.message().contains("Not flagged"), "{}", walk.message());
    walk.press(". 7 2");
    assert!(walk.text().contains("no con"), "{}", walk.text());
    walk.types("tract").press("Enter");
    let flags: Vec<_> = walk.session().session.flags.values().collect();
    assert_eq!(flags[0].text, "no contract");
    // Half-changed words leave the flag as it was; words as they were are no draft.
    walk.press(". 7 2").types("s").press("Esc");
    let flags: Vec<_> = walk.session().session.flags.values().collect();
    assert_eq!(flags[0].text, "no contract");
    walk.press(". 7 2 Backspace Esc");
    assert!(walk.message().is_empty(), "{}", walk.message());
    assert!(
        walk.session()
            .drafts
            .all()
            .all(|(_, field, _)| field == "here")
    );
}

#[test]
fn esc_in_the_words_of_a_dissent_keeps_them_and_dissents_nothing() {
    let mut walk = Walk::services("en");
    walk.go("2.01").press("2").go("2.01");
    walk.press(". . 8 2").types("I saw the").press("Esc");
    let dissents = |walk: &Walk| walk.answer("2.01").unwrap().dissents.len();
    assert_eq!(dissents(&walk), 0);
    assert!(walk.message().contains("draft"), "{}", walk.message());
    walk.press("2").types(" room").press("Enter");
    assert_eq!(
        walk.answer("2.01").unwrap().dissents[0].text,
        "I saw the room"
    );
}
