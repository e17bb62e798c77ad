//! Where the data lie in a folder that carries them to other computers, a real assessment begins only with a reason, which is kept.

use fener::base::carrier::Carrier;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::new_assessment::stage::Stage;
use fener::record::session::assessment::Carried;
use fener::text::i18n::keys::place as say;

use crate::support::driver::Walk;

/// Every step before the reason filled.
fn before_the_reason(language: &str, carrier: Option<Carrier>) -> Walk {
    let mut walk = Walk::home(language);
    walk.model.core.folders.carrier = carrier;
    walk.press("1 1").types("AL-07").press("Enter Enter");
    walk.types("2026").press("Enter Enter 1 2");
    walk.types("AK, BM").press("Enter 1 1 1 Enter");
    walk
}

fn stage(walk: &Walk) -> Stage {
    match walk.top() {
        Screen::NewAssessment(screen) => screen.stage,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_folder_of_this_computer_needs_no_reason() {
    let walk = before_the_reason("en", None);
    assert_eq!(stage(&walk), Stage::Confirm);
}

#[test]
fn in_a_folder_of_a_service_the_reason_is_asked_and_kept_with_the_assessment() {
    let mut walk = before_the_reason("en", Some(Carrier::OneDrive));
    assert_eq!(stage(&walk), Stage::Carried);
    assert!(walk.text().contains("OneDrive"), "{}", walk.text());
    walk.press("Enter");
    assert_eq!(stage(&walk), Stage::Carried);
    assert_eq!(walk.message(), walk.texts.first.say(&say::reason_needed()));
    walk.types("The ministry's laptop has no other folder")
        .press("Enter");
    assert_eq!(stage(&walk), Stage::Confirm);
    walk.press("Enter");
    let open = walk.model.core.open.as_ref().expect("it was begun");
    let kept = open.assessment.opening.carried.as_ref();
    let expected = Carried {
        by: Carrier::OneDrive,
        reason: "The ministry's laptop has no other folder".to_owned(),
    };
    assert_eq!(kept, Some(&expected));
}

#[test]
fn going_back_over_the_reason_keeps_it_and_a_network_drive_is_named_in_every_language() {
    for language in ["sq", "mk", "nl"] {
        let mut walk = before_the_reason(language, Some(Carrier::Network));
        let network = walk.texts.first.say(&say::network());
        assert!(
            walk.text().replace('\n', " ").contains(&network),
            "{language}: {}",
            walk.text()
        );
        walk.types("x1").press("Enter Esc");
        assert_eq!(stage(&walk), Stage::Carried);
        assert!(walk.text().contains("x1"), "{language}");
    }
}
