//! Lists of sessions, and projections that are the same whether they grew or were made again.

use std::collections::BTreeMap;

use fener::base::id::SubjectId;
use fener::base::time::Date;
use fener::base::value::Value;
use fener::record::session::answer::Response;
use fener::record::session::assessment::Mode;
use fener::record::session::event::{Event, NewEvent, Seq, SessionEvent, StreamId};
use fener::record::session::fold::Session;
use fener::record::session::summary::{Summary, Waiting};
use fener::storage::store::Store;
use fener::storage::store::rebuild::Rebuilt;
use fener::storage::store::sessions::SessionFilter;
use proptest::prelude::*;
use rusqlite::types::Value as Cell;

use crate::record::play::{Play, any_wish};
use crate::store::every_event::later_in_session;
use crate::store::support::{
    Folder, answered, bare, create, ids, keep_editions, session_stream, stamped, writer,
};

fn summary(done: u32) -> Summary {
    Summary {
        done,
        all: 88,
        required_open: 3,
        flags: 1,
        unsettled: true,
        here: "2.08".into(),
        waiting: ["2026-10-01", "2026-11-30"]
            .map(|day| Waiting {
                until: Date::parse(day).unwrap(),
                place: "po_req_answered[2]".into(),
            })
            .into(),
    }
}

#[test]
fn a_session_is_listed_with_its_assessment_and_its_summary() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let row = store.session(ids(1).1).unwrap().unwrap();
    assert_eq!(
        (row.code.as_str(), row.questionnaire.as_str(), row.mode),
        ("AL-1", "services", Mode::SiteVisit)
    );
    assert_eq!((row.seq, row.summary, row.signed), (Seq(1), None, false));
    store
        .append(
            session_stream(1),
            Seq(1),
            &[answered(10, "sv_acc_food")],
            Some(&summary(1)),
        )
        .unwrap();
    store
        .append(
            session_stream(1),
            Seq(2),
            &[answered(11, "sv_acc_rooms")],
            None,
        )
        .unwrap();
    let row = store.session(ids(1).1).unwrap().unwrap();
    assert_eq!((row.seq, row.summary), (Seq(3), Some((Seq(2), summary(1)))));
    assert_eq!(store.assessment_of(ids(1).1).unwrap(), Some(ids(1).0));
    assert_eq!(store.session(ids(2).1).unwrap(), None);
}

#[test]
fn signing_and_opening_again_show_in_the_list() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let digest = store.head(session_stream(1), Seq(1)).unwrap().unwrap();
    let signed = Event::Session(SessionEvent::SignedOff {
        digest,
        codes: vec!["AB".into()],
    });
    let reopened = Event::Session(SessionEvent::Reopened {
        reason: "a page was missing".into(),
    });
    for (seq, event, is_signed) in [(1, signed, true), (2, reopened, false)] {
        store
            .append(
                session_stream(1),
                Seq(seq),
                &[stamped(10 + u128::from(seq), event)],
                None,
            )
            .unwrap();
        assert_eq!(store.session(ids(1).1).unwrap().unwrap().signed, is_signed);
    }
}

#[test]
fn sessions_are_listed_newest_change_first_and_by_what_is_asked() {
    let mut store = Store::in_memory().unwrap();
    (1..=5).for_each(|n| drop(create(&mut store, n)));
    store
        .append(
            session_stream(2),
            Seq(1),
            &[answered(90_000, "sv_acc_food")],
            None,
        )
        .unwrap();
    let listed = |filter: SessionFilter| -> Vec<u128> {
        store
            .sessions(&filter)
            .unwrap()
            .iter()
            .map(|row| row.session.as_u128() / 100)
            .collect()
    };
    let all = SessionFilter::default;
    assert_eq!(listed(all()), [2, 5, 4, 3, 1]);
    assert_eq!(
        listed(SessionFilter {
            limit: Some(2),
            offset: 1,
            ..all()
        }),
        [5, 4]
    );
    assert_eq!(
        listed(SessionFilter {
            subject: Some(SubjectId::new(4)),
            ..all()
        }),
        [4]
    );
    assert_eq!(
        listed(SessionFilter {
            assessment: Some(ids(3).0),
            ..all()
        }),
        [3]
    );
    assert_eq!(
        listed(SessionFilter {
            mode: Some(Mode::Practice),
            ..all()
        }),
        []
    );
    assert_eq!(
        listed(SessionFilter {
            signed: Some(false),
            ..all()
        })
        .len(),
        5
    );
    assert_eq!(
        listed(SessionFilter {
            questionnaire: Some("state_policy".into()),
            ..all()
        }),
        []
    );
}

/// Every row of every projection.
fn projections(path: &std::path::Path) -> BTreeMap<&'static str, Vec<Vec<Cell>>> {
    let bare = bare(path);
    ["stream", "assessment_row", "session_row", "answer_row"]
        .into_iter()
        .map(|table| {
            let mut statement = bare
                .prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2"))
                .unwrap();
            let columns = statement.column_count();
            let rows = statement
                .query_map([], |row| {
                    (0..columns)
                        .map(|column| row.get(column))
                        .collect::<Result<Vec<Cell>, _>>()
                })
                .unwrap();
            (table, rows.collect::<Result<_, _>>().unwrap())
        })
        .collect()
}

/// Appends in pieces, with a summary now and then.
fn append_in_pieces(store: &mut Store, stream: StreamId, events: &[NewEvent], cuts: &[usize]) {
    let (mut rest, mut at) = (events, Seq(1));
    for (n, cut) in cuts.iter().cycle().enumerate() {
        if rest.is_empty() {
            return;
        }
        let (now, later) = rest.split_at((*cut).min(rest.len()));
        let summary = (n % 3 == 0).then(|| summary(n as u32));
        store.append(stream, at, now, summary.as_ref()).unwrap();
        (rest, at) = (later, Seq(at.0 + now.len() as u64));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn projections_made_again_equal_those_that_grew(
        first in proptest::collection::vec(later_in_session(), 0..25),
        second in proptest::collection::vec(later_in_session(), 0..25),
        cuts in proptest::collection::vec(1..5usize, 1..10),
    ) {
        let folder = Folder::new();
        let mut store = writer(&folder.store());
        create(&mut store, 1);
        create(&mut store, 2);
        keep_editions(&mut store, &first);
        keep_editions(&mut store, &second);
        append_in_pieces(&mut store, session_stream(1), &first, &cuts);
        append_in_pieces(&mut store, session_stream(2), &second, &cuts);
        let grown = projections(&folder.store());
        let rebuilt = store.rebuild().unwrap();
        prop_assert_eq!(projections(&folder.store()), grown.clone());
        prop_assert_eq!(rebuilt, Rebuilt { assessments: 2, sessions: 2, answers: grown["answer_row"].len() as u64 });
        // Nothing of it depends on what was there before.
        bare(&folder.store())
            .execute_batch("DELETE FROM answer_row; UPDATE stream SET changed_at = 0, signed_at = 0; UPDATE session_row SET opened_at = 0; UPDATE assessment_row SET subject_code = ''")
            .unwrap();
        store.rebuild().unwrap();
        prop_assert_eq!(projections(&folder.store()), grown);
    }

    #[test]
    fn the_answers_of_the_projection_are_those_of_the_fold(
        wishes in proptest::collection::vec(any_wish(), 0..60),
        cuts in proptest::collection::vec(1..5usize, 1..10),
    ) {
        let mut store = Store::in_memory().unwrap();
        create(&mut store, 1);
        let mut play = Play::with(&wishes);
        // The ids of the openings are taken.
        play.events.iter_mut().for_each(|event| event.id = fener::base::id::EventId::new(event.id.as_u128() + 50_000));
        keep_editions(&mut store, &play.events);
        append_in_pieces(&mut store, session_stream(1), &play.events[1..], &cuts);
        let events = store.events(session_stream(1)).unwrap();
        let folded = Session::fold(ids(1).1, events.iter().map(|one| (one.seq, &one.new))).unwrap();
        let expected: BTreeMap<String, Option<String>> = folded
            .answers
            .iter()
            .filter_map(|(place, answer)| Some((place.to_string(), code(answer.response.as_ref()?))))
            .collect();
        let projected: BTreeMap<_, _> = store.answer_codes(ids(1).1).unwrap().into_iter().collect();
        prop_assert_eq!(projected, expected);
        let row = store.session(ids(1).1).unwrap().unwrap();
        prop_assert_eq!((row.seq, row.changed_at, row.signed), (folded.seq, folded.changed_at, folded.is_signed()));
        prop_assert_eq!(row.package, folded.header.package);
        let version = folded.upgrades.last().map(|upgrade| upgrade.to.version);
        prop_assert_eq!(row.version, version.unwrap_or(fener::form::model::version::Version { major: 1, minor: 0, patch: 0 }));
    }
}

fn code(response: &Response) -> Option<String> {
    match response {
        Response::Value(Value::Text(_)) => None,
        Response::Value(value) => Some(value.to_code()),
        Response::NotApplicable(_) => Some("not_applicable".into()),
        Response::NotVerified(reason) => Some(format!("not_verified_{}", reason.as_str())),
    }
}
