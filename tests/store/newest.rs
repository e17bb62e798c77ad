//! What Home reads first: the same lines as the beginning of the whole list, without reading the whole list.

use fener::record::session::event::{Event, Seq, SessionEvent};
use fener::record::session::summary::{Counts, SessionRow, Summary};
use fener::storage::store::Store;
use fener::storage::store::sessions::SessionFilter;
use proptest::prelude::*;

use super::support::{answered, create, session_stream, stamped};

fn is_unsettled(row: &SessionRow) -> bool {
    row.summary
        .as_ref()
        .is_some_and(|(_, summary)| summary.unsettled)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_newest_are_the_first_of_the_whole_list_with_what_is_urgent_before_all(
        kinds in proptest::collection::vec((any::<bool>(), any::<bool>(), any::<bool>()), 0..14),
        most in 0..8usize,
    ) {
        let mut store = Store::in_memory().unwrap();
        for (n, (signed, unsettled, has_summary)) in (1u128..).zip(&kinds) {
            create(&mut store, n);
            let summary = Summary { unsettled: *unsettled, ..Summary::default() };
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
        let counts = Counts { open: all.len() - signed, signed };
        let first = |row: &&SessionRow| !row.signed || is_unsettled(row);
        let mut first: Vec<SessionRow> = all.iter().filter(first).cloned().collect();
        first.sort_by_key(|row| !is_unsettled(row));
        first.truncate(most);
        prop_assert_eq!(store.newest(most).unwrap(), (first, counts));
    }
}
