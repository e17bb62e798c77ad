//! Folding: the order of the work never matters, only the order of the events.

use fener::record::session::event::{Event, NewEvent, Seq};
use fener::record::session::fold::Session;
use proptest::prelude::*;

use crate::record::play::{Play, SESSION, any_wish, numbers_in};

fn numbered(events: &[NewEvent]) -> impl Iterator<Item = (Seq, &NewEvent)> {
    (1..).map(Seq).zip(events)
}

proptest! {
    #[test]
    fn folding_a_beginning_and_then_the_rest_is_folding_all(
        wishes in proptest::collection::vec(any_wish(), 0..40),
        cut in any::<proptest::sample::Index>(),
    ) {
        let play = Play::with(&wishes);
        let cut = 1 + cut.index(play.events.len());
        let mut session = Session::fold(SESSION, numbered(&play.events[..cut])).unwrap();
        for (seq, event) in numbered(&play.events).skip(cut) {
            session.apply(seq, event);
        }
        prop_assert_eq!(&session, &Session::fold(SESSION, numbered(&play.events)).unwrap());
        prop_assert_eq!(&session, &play.session);
    }

    #[test]
    fn a_number_is_never_offered_twice(wishes in proptest::collection::vec(any_wish(), 0..60)) {
        let mut play = Play::new();
        let mut used = std::collections::BTreeSet::new();
        for wish in &wishes {
            let before = play.events.len();
            play.carry_out(wish);
            for event in &play.events[before..] {
                if let Event::Session(event) = &event.event {
                    used.extend(numbers_in(event));
                }
            }
            let session = &play.session;
            for offered in [
                ("evidence", session.next_evidence().0),
                ("flag", session.next_flag().0),
                ("source", session.next_source().0),
                ("note", session.next_visit_note().0),
                ("recommendation", session.next_recommendation().0),
                ("row", session.next_row().0),
            ] {
                prop_assert!(!used.contains(&offered), "{offered:?} was used before");
            }
        }
    }
}

#[test]
fn a_stream_that_does_not_begin_with_an_opening_is_no_session() {
    let play = Play::with(&[crate::record::play::Wish::Flag {
        text: 1,
        again: false,
    }]);
    assert_eq!(Session::fold(SESSION, numbered(&play.events[1..])), None);
    assert_eq!(Session::fold(SESSION, numbered(&[])), None);
}
