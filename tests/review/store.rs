//! Signing over a real store: the signature holds the head of the chain, and checking the chain finds no fault.

use fener::record::session::event::{Event, Seq, SessionEvent, StreamId};
use fener::storage::store::Store;

use crate::review::{complete, sign};

#[test]
fn the_signature_holds_the_head_of_the_chain_and_the_chain_verifies() {
    let mut walk = complete();
    let store = walk.world.keep_in(Store::in_memory().unwrap());
    walk.go("2.02").press("1");
    sign(&mut walk);
    let stream = StreamId::Session(walk.session().session.id);
    let store = store.borrow();
    let recorded = store.events(stream).unwrap();
    let last = recorded.last().unwrap();
    let Event::Session(SessionEvent::SignedOff { digest, .. }) = &last.new.event else {
        panic!("the last event is no signature: {last:?}");
    };
    let before = Seq(last.seq.0 - 1);
    assert_eq!(store.head(stream, before).unwrap(), Some(*digest));
    let verified = store.verify(stream).unwrap().unwrap();
    assert_eq!((verified.fault, verified.events), (None, last.seq.0));
}

#[test]
fn a_second_signature_after_reopening_holds_too() {
    let mut walk = complete();
    let store = walk.world.keep_in(Store::in_memory().unwrap());
    sign(&mut walk);
    walk.press("Enter 9")
        .types("A page was missing")
        .press("Enter");
    walk.go("2.02").press("3");
    sign(&mut walk);
    assert!(walk.session().session.is_signed());
    let stream = StreamId::Session(walk.session().session.id);
    let verified = store.borrow().verify(stream).unwrap().unwrap();
    assert_eq!(verified.fault, None);
}
