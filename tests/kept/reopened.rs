//! A signature that stands no more stays visible, with why the session was opened again.

use fener::record::session::event::SessionEvent;

use crate::support::driver::Walk;

#[test]
fn a_reopened_session_says_so_on_its_own_page_and_in_its_review() {
    let mut walk = Walk::services("en");
    let digest = walk.session().questionnaire.digest;
    walk.record([
        SessionEvent::SignedOff {
            digest,
            codes: vec!["AB".into()],
        },
        SessionEvent::Reopened {
            reason: "a page was missing".into(),
        },
    ]);
    for keys in [". . 9", "Esc . . 2"] {
        walk.press(keys);
        let text: String = walk.text().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains("by AB, reopened "), "{text}");
        assert!(text.contains("a page was missing"), "{text}");
    }
}

#[test]
fn a_session_that_was_never_signed_says_nothing_of_it() {
    let mut walk = Walk::services("en");
    walk.press(". . 9");
    assert!(
        !walk.text().to_lowercase().contains("reopened"),
        "{}",
        walk.text()
    );
}
