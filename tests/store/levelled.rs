//! The country and the level of government of an assessment stand in lists, also in a store from before lists knew them.

use fener::record::session::assessment::Mode;
use fener::record::session::event::{AssessmentEvent, Event, StreamId};
use fener::storage::store::Store;
use fener::storage::store::sessions::SessionFilter;

use crate::store::support::{
    Folder, bare, ids, keep_package, opening, openings, part, session_stream, stamped, writer,
};

/// Opens an assessment of a level of government, or of none.
fn opened(store: &mut Store, n: u128, level: Option<&str>) {
    let mut opening = opening(0xBA, Mode::SiteVisit);
    opening.country = level.map(|_| "BA".to_owned());
    opening.government_level = level.map(str::to_owned);
    let event = Event::Assessment(AssessmentEvent::Opened(opening));
    keep_package(store);
    store
        .create(&[
            part(
                StreamId::Assessment(ids(n).0),
                &[stamped(n * 1000 + 1, event)],
            ),
            part(session_stream(n), &[openings(n).1]),
        ])
        .unwrap();
}

/// The level of each listed session, the first opened first.
fn levels(store: &Store) -> Vec<(Option<String>, Option<String>)> {
    let (mut newest, _) = store.newest(9).unwrap();
    let mut all = store.sessions(&SessionFilter::default()).unwrap();
    for rows in [&mut newest, &mut all] {
        rows.sort_by_key(|row| row.session);
    }
    assert_eq!(newest, all);
    all.into_iter()
        .map(|row| (row.country, row.level))
        .collect()
}

fn expected() -> Vec<(Option<String>, Option<String>)> {
    let of = |level: &str| (Some("BA".to_owned()), Some(level.to_owned()));
    vec![of("state"), of("fbih"), (None, None)]
}

#[test]
fn sessions_that_differ_in_nothing_but_the_level_are_listed_with_it() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    for (n, level) in [(1, Some("state")), (2, Some("fbih")), (3, None)] {
        opened(&mut store, n, level);
    }
    assert_eq!(levels(&store), expected());
    store.rebuild().unwrap();
    assert_eq!(levels(&store), expected(), "made again from the events");
}

#[test]
fn a_store_of_before_takes_the_level_from_the_event_that_opened_the_assessment() {
    let folder = Folder::new();
    let mut store = writer(&folder.store());
    for (n, level) in [(1, Some("state")), (2, Some("fbih")), (3, None)] {
        opened(&mut store, n, level);
    }
    drop(store);
    let old = bare(&folder.store());
    old.execute_batch(
        "ALTER TABLE stream DROP COLUMN visible_seq;
         ALTER TABLE assessment_row DROP COLUMN level;
         ALTER TABLE assessment_row DROP COLUMN country;
         DROP TRIGGER stream_never_comes_back;
         DROP TABLE leaving;
         DROP TABLE tombstone;
         DROP TABLE copy_made;
         DROP TABLE own_key;
         DROP TABLE sender;
         DROP TABLE merge_part;
         DROP TABLE merge;
         PRAGMA user_version = 4;",
    )
    .unwrap();
    drop(old);
    assert_eq!(levels(&writer(&folder.store())), expected());
}
