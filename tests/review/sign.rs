//! Signing: the number, who signs, and what the signature holds.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::record::session::event::SessionEvent;

use crate::review::{complete, number, sign, written};
use crate::support::driver::Walk;

fn signed_by(walk: &Walk) -> Vec<String> {
    match written(walk).as_slice() {
        [SessionEvent::SignedOff { codes, .. }] => codes.clone(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_wrong_number_says_so_and_signs_nothing() {
    let mut walk = complete();
    walk.press(". . 2 9 Tab 1 Tab").types("12").press("Enter");
    assert!(
        walk.message().contains("12 is not the number"),
        "{}",
        walk.message()
    );
    assert!(written(&walk).is_empty());
    assert!(!walk.session().session.is_signed());
    let number = number(&walk);
    walk.types(&number).press("Enter");
    assert!(walk.session().session.is_signed());
}

#[test]
fn enter_alone_never_signs() {
    let mut walk = complete();
    walk.press(". . 2 9 Tab Enter");
    assert!(
        walk.message().contains("Nobody is marked yet"),
        "{}",
        walk.message()
    );
    walk.press("1 Enter Enter");
    assert!(
        walk.message().contains("Type the number"),
        "{}",
        walk.message()
    );
    assert!(!walk.session().session.is_signed());
}

#[test]
fn each_member_who_is_here_signs_with_a_code_and_others_are_named() {
    let mut walk = complete();
    walk.press(". . 2 9 Tab 2 Tab");
    let number = number(&walk);
    walk.types(&number).press("Enter");
    assert_eq!(signed_by(&walk), ["BM"]);
    assert!(
        walk.message().contains("Signed by BM, without AK"),
        "{}",
        walk.message()
    );
}

#[test]
fn a_whole_team_signs_and_no_name_is_shown() {
    let mut walk = complete();
    sign(&mut walk);
    assert_eq!(signed_by(&walk), ["AK", "BM"]);
    assert!(
        !walk.text().contains("A house that exists nowhere"),
        "{}",
        walk.text()
    );
}

#[test]
fn who_rates_alone_signs_without_being_asked_who() {
    let mut walk = complete();
    let open = walk.model.core.open.as_mut().unwrap();
    open.assessment.opening.way = fener::record::session::rater::TeamWay::EachAlone;
    walk.press(". . 2 9");
    assert!(!walk.text().contains("Who signs now"), "{}", walk.text());
    let number = number(&walk);
    walk.types(&number).press("Enter");
    assert_eq!(signed_by(&walk), ["AK"]);
}

#[test]
fn the_signature_holds_the_digest_of_the_last_event_before_it() {
    let mut walk = complete();
    let seq = walk.session().session.seq;
    walk.press(". . 2 9");
    let session = walk.session().session.id;
    assert_eq!(walk.orders, [Order::ReadHead { session, at: seq }]);
    walk.press("Tab 1 2 Tab");
    let number = number(&walk);
    walk.types(&number).press("Enter");
    let events = written(&walk);
    let [SessionEvent::SignedOff { digest, .. }] = events.as_slice() else {
        panic!("not signed");
    };
    assert_eq!(
        *digest,
        fener::base::digest::Digest::of(&seq.0.to_be_bytes())
    );
}

#[test]
fn nothing_is_signed_while_something_is_on_its_way_to_the_disk() {
    let mut walk = complete();
    walk.world.holds = true;
    walk.press("1 . . 2");
    assert!(
        walk.text()
            .contains("Something is still on its way to the disk"),
        "{}",
        walk.text()
    );
    walk.press("9");
    assert!(matches!(walk.top(), Screen::Review(_)), "{}", walk.text());
}

#[test]
fn a_disk_that_refuses_while_the_page_is_open_leads_back_to_the_review() {
    let mut walk = complete();
    walk.press(". . 2 9 Tab 1 Tab");
    let number = number(&walk);
    walk.types(&number);
    walk.world.refuses = true;
    let place = walk.place("2.02");
    walk.record([SessionEvent::Noted {
        place,
        text: "late".to_owned(),
    }]);
    // The page about the disk waited for the end of the typing.
    walk.press("Enter Esc");
    assert!(!walk.session().session.is_signed());
    assert!(matches!(walk.top(), Screen::Review(_)), "{}", walk.text());
    walk.press("Esc");
    assert!(
        matches!(walk.top(), Screen::Question(_)),
        "one review alone was open: {}",
        walk.text()
    );
    walk.press(". . 2");
    assert!(
        walk.text().contains("Something could not be saved"),
        "{}",
        walk.text()
    );
}

#[test]
fn a_signature_is_not_called_signed_before_the_disk_has_it() {
    let mut walk = complete();
    walk.press(". . 2 9 Tab 1 2 Tab");
    let number = number(&walk);
    walk.types(&number);
    walk.world.holds = true;
    walk.press("Enter");
    assert!(
        walk.text().contains("on its way to the disk"),
        "{}",
        walk.text()
    );
    assert!(
        !walk.text().contains("This assessment is signed"),
        "{}",
        walk.text()
    );
}

#[test]
fn the_number_is_not_pasted() {
    let mut walk = complete();
    walk.press(". . 2 9 Tab 1 Tab");
    let number = number(&walk);
    walk.paste(&number).press("Enter");
    assert!(!walk.session().session.is_signed());
}
