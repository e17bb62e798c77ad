//! A team's words: who declares, and what is flagged.

use fener::record::session::event::FlagKind;
use fener::record::session::rater::Link;

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
    walk.press(". . 9 . 7");
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
