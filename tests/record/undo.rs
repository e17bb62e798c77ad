//! Undo: what it takes back is as if it had not been done, and redo does it again.

use fener::base::id::OptionId;
use fener::base::value::Value;
use fener::record::session::answer::Response;
use fener::record::session::event::{Cause, SessionEvent};
use fener::record::session::fold::Session;
use fener::record::session::place::{Place, RepeatPlace, RowId, RowPath};
use proptest::prelude::*;

use crate::record::play::{Play, Wish, any_wish, rater, wish};

/// Everything in a session that a person put there: not when, not by which event, not what comes next.
fn content(session: &Session) -> String {
    let mut text = String::new();
    for (place, answer) in &session.answers {
        let blank = answer.response.is_none()
            && answer.note.is_none()
            && answer.gap.is_none()
            && answer.evidence.is_empty()
            && answer.dissents.is_empty()
            && !answer.agreed;
        if !blank {
            text += &format!(
                "{place}: {:?} {:?} {:?} {:?} {:?} {} {} by {:?}\n",
                answer.response,
                answer.note,
                answer.gap,
                answer.evidence,
                answer.dissents,
                answer.agreed,
                answer.confirm,
                answer.by,
            );
        }
    }
    for (repeat, rows) in &session.rows {
        if !rows.rows.is_empty() || rows.complete {
            text += &format!("{repeat:?}: {rows:?}\n");
        }
    }
    text + &format!(
        "{:?} {:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{:?}",
        session.header.package,
        session.upgrades,
        session.flags,
        session.sources,
        session.visit_notes,
        session.recommendations,
        session.state
    )
}

proptest! {
    #[test]
    fn undoing_n_and_redoing_n_changes_nothing(
        wishes in proptest::collection::vec(wish(), 0..40),
        n in 0..20usize,
    ) {
        let mut play = Play::with(&wishes);
        let before = content(&play.session);
        let depth = play.session.ledger.depth();
        let undone = (0..n).filter(|_| play.undo()).count();
        for _ in 0..undone {
            prop_assert!(play.redo());
        }
        prop_assert_eq!(content(&play.session), before);
        prop_assert_eq!(play.session.ledger.depth(), depth);
    }

    #[test]
    fn undoing_everything_gives_the_session_as_it_was_opened(
        wishes in proptest::collection::vec(wish(), 0..40),
    ) {
        let mut play = Play::with(&wishes);
        while play.undo() {}
        prop_assert_eq!(content(&play.session), content(&Play::new().session));
    }

    #[test]
    fn one_undo_takes_back_exactly_the_last_thing_done(
        wishes in proptest::collection::vec(wish(), 0..30),
        last in wish(),
    ) {
        let mut play = Play::with(&wishes);
        let (before, events) = (content(&play.session), play.events.len());
        play.carry_out(&last);
        prop_assume!(play.events.len() > events && play.events[events].cause == Cause::Done);
        let depth = play.session.ledger.depth();
        prop_assert!(play.undo());
        prop_assert_eq!(content(&play.session), before);
        prop_assert_eq!(play.session.ledger.depth(), depth - 1);
    }

    #[test]
    fn undo_never_reaches_behind_a_signature(
        wishes in proptest::collection::vec(any_wish(), 0..30),
    ) {
        let mut play = Play::with(&wishes);
        play.carry_out(&Wish::Reopen);
        play.carry_out(&Wish::SignOff);
        prop_assert!(!play.undo());
        prop_assert!(!play.redo());
    }
}

#[test]
fn a_removed_row_comes_back_in_its_place_with_its_answers() {
    let repeat = RepeatPlace {
        repeat: "cases".into(),
        at: RowPath::root(),
    };
    let place = Place {
        question: "sv_case_code".into(),
        at: RowPath(vec![RowId(2)]),
    };
    let mut play = Play::new();
    for row in 1..=3 {
        play.record(
            Cause::Done,
            SessionEvent::RowAdded {
                repeat: repeat.clone(),
                row: RowId(row),
                before: None,
            },
        );
    }
    play.record(
        Cause::Done,
        SessionEvent::Answered {
            place: place.clone(),
            response: Response::Value(Value::Choice(OptionId::new("mostly"))),
        },
    );
    let before = content(&play.session);
    play.record(
        Cause::Done,
        SessionEvent::RowRemoved {
            repeat: repeat.clone(),
            row: RowId(2),
        },
    );
    assert_eq!(play.session.rows_of(&repeat), [RowId(1), RowId(3)]);
    assert!(play.undo());
    assert_eq!(
        play.session.rows_of(&repeat),
        [RowId(1), RowId(2), RowId(3)]
    );
    assert_eq!(content(&play.session), before);
}

#[test]
fn what_is_done_after_an_undo_makes_redo_impossible() {
    let mut play = Play::with(&[
        Wish::Note { place: 0, text: 1 },
        Wish::Note { place: 0, text: 2 },
        Wish::Undo,
        Wish::Note { place: 1, text: 3 },
    ]);
    assert!(!play.redo());
    assert!(play.undo());
    assert!(play.undo());
    assert!(!play.undo());
}

#[test]
fn undoing_an_answer_gives_it_back_to_whoever_gave_it() {
    let mut play = Play::with(&[
        Wish::Answer {
            place: 0,
            response: 0,
        },
        Wish::Agree { place: 0, on: true },
    ]);
    let place = Place::new("sv_acc_food".into());
    let by = play.session.answer(&place).unwrap().by;
    play.carry_out(&Wish::Answer {
        place: 0,
        response: 1,
    });
    assert!(play.undo());
    let answer = play.session.answer(&place).unwrap();
    assert_eq!((answer.by, answer.agreed), (by, true));
    assert_ne!(by, Some(rater(1)));
}
