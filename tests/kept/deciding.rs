//! Before a file for others is written, somebody decides about everything in it that points to a person.

use fener::exchange::profile::Profile;
use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;

use fener::record::session::event::SessionEvent;

use crate::support::driver::Walk;

/// A session in whose notes two things point to a person.
fn noted() -> Walk {
    let mut walk = Walk::small("en");
    let notes = [
        ("2.01", "ask mira@example.org about it"),
        ("2.02", "ring +355 69 123 4567 first"),
    ];
    let notes = notes.map(|(number, text)| SessionEvent::Noted {
        place: walk.place(number),
        text: text.to_owned(),
    });
    walk.record(notes);
    walk
}

/// Whether a file was written.
fn written(walk: &Walk) -> bool {
    match walk.top() {
        Screen::Export(screen) => screen.written.is_some(),
        other => panic!("{other:?}"),
    }
}

fn export(walk: &mut Walk) -> &mut Walk {
    walk.press(". . 3 1 6")
}

#[test]
fn nothing_is_written_before_every_hit_is_decided() {
    let mut walk = noted();
    export(&mut walk);
    let text = walk.text();
    for words in [
        "To decide: 1 of 2",
        "E-mail address – 2.01, note",
        "mira@example.org",
        "… ask mira@example.org about it …",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!written(&walk));
    walk.press("1");
    assert!(walk.text().contains("Phone number"), "{}", walk.text());
    assert!(!written(&walk));
    walk.press("2");
    assert!(written(&walk), "{}", walk.text());
}

#[test]
fn what_was_decided_is_not_asked_again_for_the_same_readers_and_is_for_others() {
    let mut walk = noted();
    export(&mut walk).press("1 2 6");
    assert!(written(&walk), "{}", walk.text());
    // A ministry sees no notes, so there is nothing to ask.
    walk.press("5 6");
    assert!(written(&walk), "{}", walk.text());
    let mut profiles = walk.orders.iter().filter_map(|order| match order {
        Order::Export { profile, .. } => Some(*profile),
        _ => None,
    });
    assert_eq!(profiles.next_back(), Some(Profile::Ministry));
}

#[test]
fn one_key_marks_all_that_are_left_and_escape_writes_nothing() {
    let mut walk = noted();
    export(&mut walk).press("Esc");
    assert!(!written(&walk));
    assert!(walk.text().contains("What do you need?"), "{}", walk.text());
    walk.press("6 4");
    assert!(written(&walk), "{}", walk.text());
}

#[test]
fn going_to_the_answer_leads_back_and_what_still_points_to_a_person_is_asked_again() {
    let mut walk = noted();
    export(&mut walk).press("3");
    assert!(matches!(walk.top(), Screen::Question(_)), "{}", walk.text());
    walk.press("Esc");
    assert!(walk.text().contains("Phone number"), "{}", walk.text());
    walk.press("1");
    assert!(!written(&walk));
    assert!(walk.text().contains("mira@example.org"), "{}", walk.text());
    walk.press("2");
    assert!(written(&walk), "{}", walk.text());
}

#[test]
fn the_team_itself_is_asked_nothing() {
    let mut walk = noted();
    walk.press(". . 3 1 Down*4 Left 6");
    assert!(written(&walk), "{}", walk.text());
}
