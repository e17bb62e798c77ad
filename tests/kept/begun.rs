//! What was typed for an assessment that is being set up outlives a lock.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::new_assessment::stage::Stage;
use fener::interface::app::screen::unlock::UnlockScreen;
use fener::text::i18n::keys::seal as say;

use crate::support::driver::Walk;
use crate::support::world::PASSPHRASE;

/// What an order keeps of a new assessment: the step and its text.
fn kept(orders: &[Order]) -> Vec<(String, Option<String>)> {
    let drafts = orders.iter().filter_map(|order| match order {
        Order::KeepDraft(draft) if draft.place == "new" => {
            Some((draft.field.clone(), draft.text.clone()))
        }
        _ => None,
    });
    drafts.collect()
}

#[test]
fn a_lock_keeps_what_was_typed_and_after_it_stands_in_its_boxes_until_the_assessment_is_there() {
    let mut walk = Walk::home("en");
    walk.model.core.is_encrypted = true;
    walk.press("1 1")
        .types("AL-07")
        .press("Enter")
        .types("The shelter");
    walk.press("F12");
    let typed = kept(&walk.orders);
    assert_eq!(
        typed,
        [
            ("subject".to_owned(), Some("AL-07".to_owned())),
            ("name".to_owned(), Some("The shelter".to_owned())),
        ]
    );
    // The program begins anew, and knows nothing but what is in the store.
    let mut walk = Walk::home("en");
    let begun = typed.into_iter();
    walk.world.begun = begun.map(|(step, text)| (step, text.unwrap())).collect();
    walk.model
        .stack
        .reset(Screen::Unlock(UnlockScreen::new(Some(walk.model.core.now))));
    walk.types(PASSPHRASE).press("Enter");
    assert_eq!(walk.message(), walk.texts.first.say(&say::begun_kept()));
    walk.press("1 1");
    let Screen::NewAssessment(screen) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    assert_eq!(
        (screen.stage, screen.field.text()),
        (Stage::Subject, "AL-07")
    );
    assert_eq!(screen.text(Stage::Name), "The shelter");
    walk.press("Enter Enter")
        .types("2026")
        .press("Enter Enter 1 2");
    walk.types("AK").press("Enter 1 1 Enter Enter");
    let gone = kept(&walk.orders);
    assert!(
        gone.iter().all(|(_, text)| text.is_none()) && gone.len() == 2,
        "{gone:?}"
    );
    assert!(walk.model.core.begun.is_empty());
}

#[test]
fn a_digit_beside_known_subjects_takes_one_that_is_there() {
    let mut walk = Walk::services("en");
    walk.press("Ctrl+C 2");
    let line = walk.text();
    assert!(line.contains("AL-SH-01"), "{line}");
    let digit = ["1", "2", "3"]
        .into_iter()
        .find(|digit| line.contains(&format!("{digit}  New assessment")));
    walk.press(digit.unwrap()).press("1 Down");
    for wrong in ["0", "5"] {
        walk.press(wrong);
        let Screen::NewAssessment(screen) = walk.top() else {
            panic!("{:?}", walk.top());
        };
        assert_eq!(
            (screen.stage, screen.known.clone()),
            (Stage::Subject, None),
            "{wrong}"
        );
        assert!(walk.message().contains(wrong), "{}", walk.message());
    }
    walk.press("1");
    let Screen::NewAssessment(screen) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    assert_eq!(screen.stage, Stage::Name);
}
