//! What Home reads first: the same lines as the beginning of the whole list, without reading the whole list.

use fener::base::time::Date;
use fener::record::session::event::{Event, Seq, SessionEvent};
use fener::record::session::summary::{Counts, SessionRow, Summary, WAITING_FIRST, Waiting};
use fener::storage::store::Store;
use fener::storage::store::sessions::SessionFilter;
use proptest::prelude::*;

use super::support::{answered, create, ids, session_stream, stamped};

fn is_unsettled(row: &SessionRow) -> bool {
    row.summary
        .as_ref()
        .is_some_and(|(_, summary)| summary.unsettled)
}

fn until(row: &SessionRow) -> Option<Date> {
    let (_, summary) = row.summary.as_ref()?;
    Some(summary.waiting.first()?.until)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_newest_are_the_first_of_the_whole_list_with_what_is_urgent_before_all_and_what_waits_longest_behind(
        kinds in proptest::collection::vec((any::<bool>(), any::<bool>(), any::<bool>(), proptest::option::of(1..4u8)), 0..14),
        most in 0..8usize,
    ) {
        let mut store = Store::in_memory().unwrap();
        for (n, (signed, unsettled, has_summary, waits)) in (1u128..).zip(&kinds) {
            create(&mut store, n);
            let until = |day| Waiting { until: Date::new(2026, 10, day).unwrap(), place: "q[1]".into() };
            let waiting = waits.iter().flat_map(|day| [until(*day), until(day + 3)]).collect();
            let summary = Summary { unsettled: *unsettled, waiting, ..Summary::default() };
            let id = 10_000 + n * 10;
            store
                .append(session_stream(n), Seq(1), &[answered(id, "q")], has_summary.then_some(&summary))
                .unwrap();
            if *signed {
                let digest = store.head(session_stream(n), Seq(2)).unwrap().unwrap();
                let event = SessionEvent::SignedOff { digest, codes: vec!["AB".into()] };
                store
                    .append(session_stream(n), Seq(2), &[stamped(id + 1, Event::Session(event))], None)
                    .unwrap();
            }
        }
        let all = store.sessions(&SessionFilter::default()).unwrap();
        let signed = all.iter().filter(|row| row.signed).count();
        let first = |row: &&SessionRow| !row.signed || is_unsettled(row);
        let mut first: Vec<SessionRow> = all.iter().filter(first).cloned().collect();
        first.sort_by_key(|row| !is_unsettled(row));
        first.truncate(most);
        let mut longest: Vec<&SessionRow> = all.iter().filter(|row| !row.signed && until(row).is_some()).collect();
        longest.sort_by_key(|row| until(row));
        let waiting = longest.iter().filter_map(|row| until(row)).collect();
        let counts = Counts { open: all.len() - signed, signed, waiting };
        longest.truncate(WAITING_FIRST);
        longest.retain(|row| !first.contains(row));
        let longest: Vec<SessionRow> = longest.into_iter().cloned().collect();
        first.extend(longest);
        prop_assert_eq!(store.newest(most).unwrap(), (first, counts));
    }
}

#[test]
fn the_summary_of_a_session_can_be_made_again_without_an_event() {
    let mut store = Store::in_memory().unwrap();
    create(&mut store, 1);
    let until = Date::new(2026, 10, 15).unwrap();
    let place = "q[1]".to_owned();
    let summary = Summary {
        waiting: vec![Waiting { until, place }],
        ..Summary::default()
    };
    let before = store.session(ids(1).1).unwrap().unwrap().seq;
    store
        .append(session_stream(1), before, &[], Some(&summary))
        .unwrap();
    let row = store.session(ids(1).1).unwrap().unwrap();
    assert_eq!((row.seq, row.summary), (before, Some((before, summary))));
}
