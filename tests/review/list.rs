//! What blocks and what is worth a look, as values.

use fener::interface::app::ready::{Disk, Item, Ready, Target, What, answered, ready, sections};
use fener::interface::app::walk::Stop;
use fener::record::session::answer::Dissent;
use fener::record::session::event::{
    AssessmentEvent, Flag, FlagId, FlagKind, SessionEvent, VisitNote, VisitNoteId,
};
use fener::record::session::rater::TeamWay;

use crate::review::complete;
use crate::support::driver::Walk;

fn of(walk: &Walk) -> Ready {
    ready(walk.session(), Disk::Settled, &walk.texts.first)
}

fn what(items: &[Item]) -> Vec<(What, &str)> {
    items
        .iter()
        .map(|item| (item.what, item.number.as_str()))
        .collect()
}

fn looks(walk: &Walk, wanted: What) -> Vec<String> {
    let items = of(walk).looks.into_iter();
    let said = items.filter(|item| item.what == wanted);
    said.map(|item| walk.texts.first.say(&item.words)).collect()
}

#[test]
fn an_untouched_session_waits_for_its_required_question_alone() {
    let walk = Walk::small("en");
    let ready = of(&walk);
    assert_eq!(what(&ready.problems), [(What::Required, "1.07")]);
    assert!(!ready.is_ready());
}

#[test]
fn open_questions_are_counted_by_section_lead_to_the_first_and_stop_nobody() {
    let walk = complete();
    let ready = of(&walk);
    assert!(ready.is_ready());
    let open: Vec<&Item> = ready
        .looks
        .iter()
        .filter(|item| item.what == What::Open)
        .collect();
    assert_eq!(open.len(), 1);
    assert_eq!(
        open[0].target,
        Target::Stop(Stop::Question(walk.place("1.01")))
    );
    assert_eq!(
        looks(&walk, What::Open),
        ["Has no answer, like 6 more of this section."]
    );
}

#[test]
fn what_blocks_is_a_closed_list() {
    let blocks = [
        What::NotOnDisk,
        What::Independence,
        What::UrgentOpen,
        What::Unsettled,
        What::Wrong,
        What::Required,
        What::GapMissing,
    ];
    let looks = [
        What::Flag(FlagKind::Urgent),
        What::NoReason,
        What::HalfTyped,
        What::Open,
        What::Rows,
        What::VisitNotes,
        What::DeclaredOtherwise,
        What::Dissent,
        What::NotAgreed,
        What::NotVerified,
        What::Kept,
        What::Weak,
    ];
    assert!(blocks.iter().all(|what| what.blocks()));
    assert!(looks.iter().all(|what| !what.blocks()));
}

#[test]
fn the_count_is_the_length_of_the_list() {
    for walk in [Walk::small("en"), Walk::services("en"), complete()] {
        let ready = of(&walk);
        let count = fener::interface::app::ready::count(&walk.model.core);
        assert_eq!(count, ready.problems.len() + ready.looks.len());
    }
}

#[test]
fn the_list_of_problems_holds_only_what_blocks() {
    for walk in [Walk::small("en"), Walk::services("en"), complete()] {
        let ready = of(&walk);
        assert!(ready.problems.iter().all(|item| item.what.blocks()));
        assert!(ready.looks.iter().all(|item| !item.what.blocks()));
    }
}

#[test]
fn what_is_not_on_the_disk_comes_first() {
    let walk = Walk::small("en");
    for (disk, target) in [
        (Disk::Waiting, Target::Nowhere),
        (Disk::Refused, Target::NotSaved),
    ] {
        let ready = ready(walk.session(), disk, &walk.texts.first);
        assert_eq!(ready.problems[0].what, What::NotOnDisk);
        assert_eq!(ready.problems[0].target, target);
    }
}

#[test]
fn an_answer_that_is_no_longer_asked_for_is_listed_and_leads_to_what_closes_it() {
    let mut walk = complete();
    walk.go("2.02")
        .press("3")
        .go("2.03")
        .types("no money")
        .press("Enter");
    walk.go("2.02").press("1");
    let ready = of(&walk);
    let kept: Vec<&Item> = ready
        .looks
        .iter()
        .filter(|item| item.what == What::Kept)
        .collect();
    assert!(what(&ready.looks).contains(&(What::Kept, "2.03")));
    assert_eq!(
        kept[0].target,
        Target::Stop(Stop::Question(walk.place("2.02")))
    );
}

#[test]
fn half_typed_texts_are_listed_once_each_and_the_place_of_the_rater_is_none() {
    let mut walk = complete();
    walk.go("1.04").types("900").press("Tab");
    walk.go("1.04").press("F2").types("a note");
    assert_eq!(
        looks(&walk, What::HalfTyped),
        [
            "The note “a note” is half written.",
            "“900” is half typed and does not count yet."
        ]
    );
}

#[test]
fn flags_come_with_their_kind_and_words_the_urgent_ones_first() {
    let mut walk = complete();
    let place = Some(walk.place("2.01"));
    let flag = |id, kind, text: &str, place| {
        SessionEvent::Flagged(Flag {
            id: FlagId(id),
            place,
            kind,
            text: text.to_owned(),
        })
    };
    walk.record([
        flag(1, FlagKind::GoodPractice, "the garden", None),
        flag(2, FlagKind::Urgent, "", place),
    ]);
    let ready = of(&walk);
    assert_eq!(
        what(&ready.looks[..2]),
        [
            (What::Flag(FlagKind::Urgent), "2.01"),
            (What::Flag(FlagKind::GoodPractice), "")
        ]
    );
    assert_eq!(ready.looks[1].target, Target::VisitFlags);
}

#[test]
fn untied_notes_dissent_and_missing_reasons_are_worth_a_look() {
    let mut walk = complete();
    let place = walk.place("2.01");
    let member = walk.session().assessment.opening.members[1].rater;
    walk.record([
        SessionEvent::VisitNoteWritten(VisitNote {
            id: VisitNoteId(1),
            text: "The kitchen was locked.".to_owned(),
            tied: None,
        }),
        SessionEvent::Dissented {
            place,
            dissent: Dissent {
                member,
                text: "It is on the web.".to_owned(),
            },
        },
    ]);
    walk.go("2.02").press("-");
    assert_eq!(
        looks(&walk, What::VisitNotes),
        ["One note on the visit is not tied to a question."]
    );
    assert_eq!(
        looks(&walk, What::Dissent),
        ["BM sees it otherwise: “It is on the web.”"]
    );
    assert_eq!(looks(&walk, What::NoReason).len(), 1);
}

#[test]
fn what_could_not_be_verified_is_counted_with_its_reasons() {
    let mut walk = complete();
    walk.go("2.02").press("* 3").go("2.01").press("* 1");
    assert_eq!(
        looks(&walk, What::NotVerified),
        ["2 questions could not be verified (Asked, no reply: 1 and No time: 1)."]
    );
}

#[test]
fn rows_that_nobody_called_complete_lead_to_their_table() {
    let walk = complete();
    let ready = of(&walk);
    let rows: Vec<&Item> = ready
        .looks
        .iter()
        .filter(|item| item.what == What::Rows)
        .collect();
    assert!(matches!(rows[0].target, Target::Stop(Stop::Rows(_))));
    let mut walk = complete();
    walk.press("PgDn 2");
    assert!(looks(&walk, What::Rows).is_empty(), "{}", walk.text());
}

#[test]
fn a_question_in_a_row_says_which_row() {
    let mut walk = complete();
    walk.press("PgDn +").press("Enter").press("1");
    assert!(
        looks(&walk, What::Weak)
            .iter()
            .any(|said| said.starts_with("Row 1: ")),
        "{:?}",
        looks(&walk, What::Weak)
    );
}

#[test]
fn answers_of_one_member_wait_for_the_team_where_parts_are_shared_out() {
    let mut walk = complete();
    assert!(looks(&walk, What::NotAgreed).is_empty());
    walk.model
        .core
        .open
        .as_mut()
        .unwrap()
        .assessment
        .opening
        .way = TeamWay::SharedOut(Vec::new());
    assert_eq!(looks(&walk, What::NotAgreed).len(), 2);
}

#[test]
fn the_highest_level_without_evidence_is_weak() {
    let mut walk = complete();
    walk.go("2.01").press("1").go("2.02").press("1");
    let ready = of(&walk);
    let weak: Vec<(What, &str)> = what(&ready.looks)
        .into_iter()
        .filter(|(what, _)| *what == What::Weak)
        .collect();
    assert_eq!(weak, [(What::Weak, "2.01"), (What::Weak, "2.02")]);
}

#[test]
fn the_counts_of_the_sections_add_up() {
    let mut walk = complete();
    walk.go("2.02").press("* 3").go("1.01").press("-");
    let all = answered(walk.session());
    let lines = sections(walk.session());
    let sum = |count: fn(&fener::interface::app::ready::Answered) -> usize| -> usize {
        lines.iter().map(|line| count(&line.answered)).sum()
    };
    assert_eq!(sum(|answered| answered.done), all.done);
    assert_eq!(sum(|answered| answered.all), all.all);
    assert_eq!((all.not_applicable, all.not_verified), (1, 1));
    assert_eq!(all.done, walk.session().evaluation.progress.done);
}

#[test]
fn where_parts_are_shared_out_a_section_that_nobody_has_taken_is_listed() {
    let mut walk = crate::screens::states::shared_out("en");
    let section = &walk.session().evaluation.sections[1];
    let title = fener::form::model::text::section_title(&section.id);
    let title = walk.texts.first.text(&title).text;
    let said = format!("Nobody has taken “{title}” yet.");
    assert_eq!(looks(&walk, What::NotTaken), [said]);
    let item = of(&walk)
        .looks
        .into_iter()
        .find(|item| item.what == What::NotTaken)
        .unwrap();
    assert_eq!((item.number.as_str(), item.target), ("2", Target::About));
    // The line leads to where sections are given out.
    walk.press(". . 2 Home");
    for _ in 0..40 {
        let rows = walk.draw().rows();
        if rows
            .iter()
            .any(|row| row.contains('►') && row.contains("Nobody has taken"))
        {
            break;
        }
        walk.press("Down");
    }
    walk.press("Enter");
    assert!(
        walk.text().contains("Who has which section?"),
        "{}",
        walk.text()
    );
}

#[test]
fn where_no_section_is_given_out_one_line_says_so() {
    let mut walk = Walk::small("en");
    walk.record_assessment(AssessmentEvent::SharedOut(Vec::new()));
    let said = "Nobody has a section yet: . . 9 gives them out.";
    assert_eq!(looks(&walk, What::NotTaken), [said]);
    assert!(looks(&complete(), What::NotTaken).is_empty());
}
