//! Answering the same again is no change, but it is an answer.

use crate::support::driver::Walk;

#[test]
fn the_same_answer_again_is_echoed_and_goes_on_and_writes_nothing_new() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    let (first, seq) = (walk.message(), walk.session().session.seq);
    let next = walk.session().here();
    walk.press("PgUp 1");
    // What the answer added the first time is there already.
    let again = walk.message();
    assert!(
        again.starts_with("0.01 = 1") && first.starts_with(&again),
        "{again}"
    );
    assert_eq!(walk.session().here(), next);
    assert_eq!(walk.session().session.seq, seq);
}

#[test]
fn the_same_reason_again_closes_the_reasons() {
    let mut walk = Walk::small("en");
    walk.go("2.01").press("* 2");
    let first = walk.message();
    walk.press("* 2");
    assert_eq!(walk.message(), first);
}
