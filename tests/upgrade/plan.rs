//! What an upgrade would do, answer by answer.

use fener::base::number::Number;
use fener::base::time::{PartialDate, TimeOfDay};
use fener::base::value::Value;
use fener::engine::flow::evaluation::Origin;
use fener::form::diff::{Aspect, Fate};
use fener::record::session::answer::Response;
use fener::record::session::event::SessionEvent;
use fener::record::session::place::Place;

use crate::support::driver::Walk;
use crate::support::fixture;

pub fn choice(id: &str) -> Response {
    Response::Value(Value::Choice(fener::base::id::OptionId::new(id)))
}

pub fn number(n: i64) -> Response {
    Response::Value(Value::Number(Number::whole(n)))
}

pub fn answered(id: &str, response: Response) -> SessionEvent {
    SessionEvent::Answered {
        place: Place::new(id.into()),
        response,
    }
}

/// Every kind of change at once: what stays, other words, another scale, gone, renamed, moved.
pub fn filled(walk: &mut Walk) {
    let text = |text: &str| Response::Value(Value::Text(text.into()));
    walk.record([
        answered("operator", choice("ngo")),
        answered("beds", number(12)),
        answered(
            "opened",
            Response::Value(Value::Date(PartialDate::parse("2005").unwrap())),
        ),
        answered(
            "doors_close",
            Response::Value(Value::Time(TimeOfDay {
                hour: 22,
                minute: 30,
            })),
        ),
        answered("spoke_with", text("director")),
        answered("address", choice("in_part")),
        answered("night", choice("yes")),
    ]);
}

/// Version 1 filled, with version 2 on offer.
pub fn behind(languages: &[&str]) -> Walk {
    let mut walk = Walk::small_behind(languages);
    filled(&mut walk);
    walk.reopen();
    walk
}

fn ids(places: &[Place]) -> Vec<String> {
    places.iter().map(Place::to_string).collect()
}

#[test]
fn a_session_opens_as_it_was_while_a_newer_version_is_at_hand() {
    let walk = behind(&["en"]);
    let open = walk.session();
    assert_eq!(open.questionnaire.version.to_string(), "1.0.0");
    assert!(open.session.upgrades.is_empty());
    assert!(
        open.evaluation
            .standings
            .iter()
            .all(|standing| standing.origin != Origin::Unconfirmed)
    );
}

#[test]
fn the_plan_says_what_carries_over_what_must_be_confirmed_and_what_is_gone() {
    let walk = behind(&["en"]);
    let plan = walk.session().plan().unwrap();
    assert_eq!(ids(&plan.confirm), ["address", "night"]);
    assert_eq!(
        ids(&plan.carried),
        ["beds", "opened", "operator", "talked_with"]
    );
    assert_eq!(ids(&plan.gone), ["doors_close"]);
    let added: Vec<&str> = plan.added.iter().map(|id| id.as_str()).collect();
    assert_eq!(added, ["visitors"]);
    let renamed: Vec<(&str, &str)> = plan
        .upgrade
        .renamed
        .iter()
        .map(|(before, now)| (before.as_str(), now.as_str()))
        .collect();
    assert_eq!(renamed, [("spoke_with", "talked_with")]);
    assert_eq!(plan.upgrade.from.version.to_string(), "1.0.0");
    assert_eq!(plan.upgrade.to.version.to_string(), "2.0.0");
}

#[test]
fn a_question_without_an_answer_has_nothing_to_confirm() {
    let mut walk = Walk::small_behind(&["en"]);
    walk.record([SessionEvent::Noted {
        place: Place::new("night".into()),
        text: "ask the director".into(),
    }]);
    let plan = walk.reopen().session().plan().unwrap();
    assert!(plan.confirm.is_empty());
    assert_eq!(ids(&plan.carried), ["night"]);
}

#[test]
fn what_changed_is_said_in_the_language_of_the_session() {
    let walk = behind(&["sq"]);
    let open = walk.session();
    let passage = open.newer().unwrap();
    let night = passage.of(&"night".into()).unwrap();
    assert_eq!(night.fate, Fate::Confirm);
    let albanian = fener::text::i18n::locale::Locale::parse("sq").unwrap();
    let said = passage.changes_in(&"night".into(), &albanian);
    assert_eq!(said.len(), 1);
    assert_eq!(said[0].aspect, Aspect::Text);
    assert!(said[0].new.starts_with("A është një person i trajnuar"));
}

#[test]
fn an_upgrade_marks_what_changed_and_the_marked_neither_counts_nor_scores() {
    let mut walk = behind(&["en"]);
    let before = walk.session().evaluation.progress;
    let upgrade = walk.session().plan().unwrap().upgrade;
    walk.record([SessionEvent::Upgraded(upgrade)]);
    let open = walk.session();
    assert_eq!(open.questionnaire.version.to_string(), "2.0.0");
    let standing = |id: &str| {
        let place = Place::new(id.into());
        open.evaluation
            .standing(&open.questionnaire, &place)
            .unwrap()
    };
    // The response stays as it was given, and rules still read it.
    assert_eq!(standing("night").response, Some(choice("yes")));
    assert_eq!(standing("night").origin, Origin::Unconfirmed);
    assert!(standing("night").is_open() && !standing("night").is_done());
    assert!(standing("beds").is_done() && standing("talked_with").is_done());
    assert!(standing("opened").is_done(), "it only moved");
    // Two wait, and one is gone.
    assert_eq!(open.evaluation.progress.done, before.done - 3);
    let score = open.score();
    let of = |id: &str| score.contribution(&Place::new(id.into())).unwrap();
    assert_eq!(of("night").points, None);
    assert_eq!(of("address").points, None);
    // What is gone is still there, and is listed.
    let left = open.left_behind(&open.questionnaire.default_locale);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].0.to_string(), "doors_close");
    assert_eq!(
        left[0].1.unwrap().text,
        "When are the doors locked in the evening?"
    );
}

#[test]
fn an_answer_given_again_is_confirmed_whoever_gave_it_before() {
    let mut walk = behind(&["en"]);
    let upgrade = walk.session().plan().unwrap().upgrade;
    walk.record([SessionEvent::Upgraded(upgrade)]);
    walk.record([answered("night", choice("yes"))]);
    let open = walk.session();
    let night = Place::new("night".into());
    let standing = open.evaluation.standing(&open.questionnaire, &night);
    assert!(standing.unwrap().is_done());
    assert!(open.score().contribution(&night).unwrap().points.is_some());
}

#[test]
fn undo_brings_the_older_edition_and_every_answer_back_and_redo_the_newer_one() {
    let mut walk = behind(&["en"]);
    let (answers, progress) = (
        walk.session().session.answers.clone(),
        walk.session().evaluation.progress,
    );
    let upgrade = walk.session().plan().unwrap().upgrade;
    walk.record([SessionEvent::Upgraded(upgrade.clone())]);
    walk.record([answered("night", choice("no"))]);
    walk.press("Ctrl+Z Ctrl+Z");
    let open = walk.session();
    assert_eq!(open.questionnaire.version.to_string(), "1.0.0");
    assert_eq!(open.session.header.package, upgrade.from.package);
    let said = |all: &std::collections::BTreeMap<Place, fener::record::session::answer::Answer>| {
        let each = all.iter();
        each.map(|(place, answer)| {
            (
                place.clone(),
                answer.response.clone(),
                answer.by,
                answer.confirm,
            )
        })
        .collect::<Vec<_>>()
    };
    assert_eq!(said(&open.session.answers), said(&answers));
    assert_eq!(open.evaluation.progress, progress);
    assert!(walk.message().contains("1.0.0"), "{}", walk.message());
    walk.press("Ctrl+Y");
    let open = walk.session();
    assert_eq!(open.questionnaire.version.to_string(), "2.0.0");
    let night = open.session.answer(&Place::new("night".into())).unwrap();
    assert!(night.confirm, "what was undone before waits again");
}

#[test]
fn half_typed_words_move_with_a_renamed_question_and_back() {
    let mut walk = behind(&["en"]);
    walk.go("1.07").press("End").types(" and");
    let upgrade = walk.session().plan().unwrap().upgrade;
    walk.record([SessionEvent::Upgraded(upgrade)]);
    let draft = |walk: &Walk, place: &str| {
        let drafts = &walk.session().drafts;
        drafts.get(place, "response").map(str::to_owned)
    };
    assert_eq!(draft(&walk, "talked_with").unwrap(), "director and");
    assert_eq!(draft(&walk, "spoke_with"), None);
    walk.reopen();
    assert_eq!(draft(&walk, "talked_with").unwrap(), "director and");
}

#[test]
fn a_newer_country_pack_asks_again_only_where_the_answer_rests_on_a_value_that_changed() {
    let mut walk = Walk::small_in_albania("en");
    walk.record([
        answered("beds", number(12)),
        answered("operator", choice("ngo")),
    ]);
    walk.world.earlier = vec![fixture::small_in_albania()];
    walk.world.adapted = vec![fixture::small_in_albania_later()];
    walk.reopen();
    let plan = walk.session().plan().unwrap();
    assert_eq!(ids(&plan.confirm), ["beds"]);
    assert_eq!(ids(&plan.carried), ["operator"]);
    assert_eq!(plan.upgrade.from.version, plan.upgrade.to.version);
    assert_ne!(plan.upgrade.from.pack, plan.upgrade.to.pack);
    // Somebody counted another number than the pack: that stays.
    walk.record([answered("beds", number(9))]);
    let plan = walk.session().plan().unwrap();
    assert!(plan.confirm.is_empty());
    assert_eq!(ids(&plan.carried), ["beds", "operator"]);
}

#[test]
fn undoing_an_upgrade_of_the_pack_alone_names_the_days_of_the_packs() {
    let mut walk = Walk::small_in_albania("en");
    walk.world.earlier = vec![fixture::small_in_albania()];
    walk.world.adapted = vec![fixture::small_in_albania_later()];
    let upgrade = walk.reopen().session().plan().unwrap().upgrade;
    walk.record([SessionEvent::Upgraded(upgrade)])
        .press("Ctrl+Z");
    let said = walk.message();
    assert!(said.contains("AL"), "{said}");
    assert!(
        said.contains("1 November 2026") && said.contains("1 December 2026"),
        "{said}"
    );
    assert!(!said.contains("1.0.0"), "{said}");
}
