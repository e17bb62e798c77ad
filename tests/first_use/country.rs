//! A country pack on the screen: chosen in a new assessment, its values confirmed with one key and never answers before.

use fener::base::number::Number;
use fener::base::value::Value;
use fener::interface::app::effect::Order;
use fener::interface::app::screen::Screen;
use fener::interface::app::screen::new_assessment::stage::Stage;
use fener::record::session::answer::Response;
use fener::record::session::event::{AssessmentEvent, Event};

use crate::support::driver::Walk;
use crate::support::fixture::small_in_albania;

fn stage(walk: &Walk) -> Stage {
    match walk.top() {
        Screen::NewAssessment(screen) => screen.stage,
        other => panic!("not a new assessment: {other:?}"),
    }
}

/// A new assessment with the small questionnaire, whose pack is at hand.
fn choosing() -> Walk {
    let mut walk = Walk::home("en");
    walk.world.adapted = vec![small_in_albania()];
    walk.press("1 2");
    walk
}

/// The opening that was written.
fn written(walk: &Walk) -> fener::record::session::assessment::Opening {
    let mut orders = walk.answered.iter();
    let opening = orders.find_map(|order| match order {
        Order::Create { opening, .. } => match &opening.first()?.event {
            Event::Assessment(AssessmentEvent::Opened(opening)) => Some(opening.clone()),
            _ => None,
        },
        _ => None,
    });
    opening.unwrap()
}

fn finish(walk: &mut Walk) {
    walk.types("AL-07").press("Enter Enter").types("2026");
    walk.press("Enter Enter 1 1").types("AK").press("Enter");
    walk.press("1 1 Enter Enter");
}

#[test]
fn a_questionnaire_with_packs_asks_the_country_and_names_its_state() {
    let walk = choosing();
    assert_eq!(stage(&walk), Stage::Country);
    let text = walk.text();
    assert!(
        text.contains("1  None: the regional questionnaire"),
        "{text}"
    );
    assert!(text.contains("2  AL Albania"), "{text}");
    let state = "law as of 1 November 2026, draft until a partner signs";
    assert!(text.contains(state), "{text}");
}

#[test]
fn a_questionnaire_without_packs_does_not_ask() {
    let mut walk = Walk::home("en");
    walk.press("1 2");
    assert_eq!(stage(&walk), Stage::Subject);
    walk.press("Esc");
    assert_eq!(stage(&walk), Stage::Questionnaire);
}

#[test]
fn without_a_pack_the_assessment_is_regional() {
    let mut walk = choosing();
    walk.press("1");
    assert_eq!(stage(&walk), Stage::Subject);
    finish(&mut walk);
    let opening = written(&walk);
    assert_eq!((opening.country, opening.pack), (None, None));
    assert!(walk.session().questionnaire.pack.is_none());
}

#[test]
fn a_country_with_levels_asks_one_and_the_opening_records_pack_and_level() {
    let mut walk = choosing();
    walk.press("2");
    assert_eq!(stage(&walk), Stage::Country);
    assert!(
        walk.text().contains("Which level of government"),
        "{}",
        walk.text()
    );
    walk.press("2");
    assert_eq!(stage(&walk), Stage::Subject);
    finish(&mut walk);
    let opening = written(&walk);
    assert_eq!(opening.country.as_deref(), Some("AL"));
    assert_eq!(opening.government_level.as_deref(), Some("city"));
    let digest = small_in_albania()
        .questionnaire
        .pack
        .as_ref()
        .unwrap()
        .digest;
    assert_eq!(opening.pack, Some(digest));
    assert!(walk.session().questionnaire.pack.is_some());
}

#[test]
fn going_back_from_the_levels_leads_to_the_countries() {
    let mut walk = choosing();
    walk.press("2 Esc");
    assert!(
        walk.text().contains("Whose country pack"),
        "{}",
        walk.text()
    );
    walk.press("Esc");
    assert_eq!(stage(&walk), Stage::Questionnaire);
}

#[test]
fn a_value_of_the_pack_is_shown_with_its_certainty_and_is_no_answer() {
    let mut walk = Walk::small_in_albania("en");
    walk.go("1.04");
    let text = walk.text().split_whitespace().collect::<Vec<_>>().join(" ");
    let said = "From the country pack: 12, certainty B, law as of 1 November 2026, draft until a partner signs \
                · Source: Decision 195/2007 · Space confirms it";
    assert!(text.contains(said), "{text}");
    assert!(walk.answer("1.04").is_none());
    walk.press("Enter");
    walk.go("1.04");
    assert!(walk.answer("1.04").is_none(), "Enter never answers");
}

#[test]
fn one_key_confirms_and_undo_takes_it_back() {
    let mut walk = Walk::small_in_albania("en");
    walk.go("1.04").press("Space");
    let given = Response::Value(Value::Number(Number::whole(12)));
    assert_eq!(walk.answer("1.04").unwrap().response, Some(given));
    assert_eq!(
        walk.message(),
        "The value of the country pack is the answer now."
    );
    assert!(walk.text().contains("confirmed"), "{}", walk.text());
    walk.go("1.01").press("Ctrl+Z");
    assert!(walk.answer("1.04").unwrap().response.is_none());
}

#[test]
fn every_kind_of_value_is_confirmed_with_the_same_key() {
    let mut walk = Walk::small_in_albania("en");
    for (number, code) in [
        ("1.01", "ngo"),
        ("1.02", "bed law"),
        ("1.04", "12"),
        ("1.08", "It began in 2005."),
        ("2.01", "in_part"),
    ] {
        walk.go(number).press("Space");
        let answer = walk.answer(number).unwrap().response.clone().unwrap();
        assert_eq!(answer.value().unwrap().to_code(), code, "{number}");
    }
}

#[test]
fn whoever_answers_otherwise_is_not_overruled() {
    let mut walk = Walk::small_in_albania("en");
    walk.go("1.04").types("7 ").press("PgDn").go("1.04");
    let given = |walk: &Walk, number: &str| {
        let answer = walk.answer(number).unwrap().response.clone().unwrap();
        answer.value().unwrap().to_code()
    };
    assert_eq!(given(&walk, "1.04"), "7");
    assert!(!walk.text().contains("confirms"), "{}", walk.text());
    walk.go("1.02").press("Down Down Space");
    assert_eq!(given(&walk, "1.02"), "health");
    walk.press("Space");
    assert!(walk.answer("1.02").unwrap().response.is_none());
    walk.go("1.01").press("Up Space");
    assert_eq!(given(&walk, "1.01"), "public");
}

#[test]
fn a_text_may_still_begin_with_a_blank_where_the_country_says_nothing() {
    let mut walk = Walk::small_in_albania("en");
    walk.go("1.07").types(" AB").press("PgDn");
    let answer = walk.answer("1.07").unwrap().response.clone().unwrap();
    assert_eq!(answer.value().unwrap().to_code(), "AB");
}

#[test]
fn the_standard_shows_the_status_the_national_place_and_the_value_of_the_country() {
    let mut walk = Walk::small_in_albania("en");
    walk.go("2.01").press("F4");
    let mut seen = walk.text();
    for _ in 0..4 {
        walk.press("PgDn");
        seen.push_str(&walk.text());
    }
    assert!(!seen.contains("[cite"), "{seen}");
    for words in [
        "In this country: Albania",
        "COE-THB is binding here",
        "AL-CARE",
        "Standards of care",
        "certainty B",
        "Source: Report 2024",
        "draft until a partner signs",
    ] {
        assert!(seen.contains(words), "{words}\n{seen}");
    }
}

#[test]
fn names_are_those_of_the_country_in_the_language_of_the_questions() {
    let mut walk = Walk::small_in_albania("en");
    walk.go("1.07");
    assert!(
        walk.text().contains("With whom of the joint group"),
        "{}",
        walk.text()
    );
    let mut walk = Walk::small_in_albania("sq");
    walk.go("2.02-AL1");
    assert!(
        walk.text().contains("A i mban çelësat grupi i përbashkët?"),
        "{}",
        walk.text()
    );
}

#[test]
fn what_the_country_hides_is_not_walked_and_the_scores_stand_side_by_side() {
    let mut walk = Walk::small_in_albania("en");
    let places = walk.session().evaluation.standings.iter();
    let hidden = places.filter(|one| one.place.question.as_str() == "doors_close");
    assert!(hidden.clone().count() == 1 && hidden.clone().all(|one| !one.is_active()));
    walk.go("2.01")
        .press("1")
        .go("2.02")
        .press("1")
        .go("2.02-AL1")
        .press("3");
    walk.press("F7");
    let text = walk.text();
    assert!(
        text.contains("National, with 1 question of the country"),
        "{text}"
    );
    assert!(text.contains("draft until a partner signs"), "{text}");
    walk.press("Tab Tab Tab");
    let text = walk.text();
    assert!(text.contains("[National]"), "{text}");
    assert!(
        text.contains("Regional, without the questions of the country: 100"),
        "{text}"
    );
    walk.press("Enter Tab Tab Right");
    let text = [walk.text(), walk.press("PgDn").text()].concat();
    assert!(text.contains("2.02-AL1"), "{text}");
}

#[test]
fn the_page_of_the_assessment_names_the_country_and_how_old_its_law_is() {
    let mut walk = Walk::small_in_albania("en");
    walk.press(". . 9");
    let text = walk.text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("Albania"), "{text}");
    assert!(text.contains("draft until a partner signs"), "{text}");
}

#[test]
fn where_a_value_was_seen_is_shown_in_a_small_window_too_as_long_as_there_is_room() {
    let said = |columns, rows| {
        let mut walk = Walk::small_in_albania("en").sized(columns, rows);
        walk.go("1.04");
        walk.text().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let small = said(60, 20);
    assert!(
        small.contains("Source: Decision 195/2007 · Space confirms it"),
        "{small}"
    );
    // In the smallest it is left to the page of the standard; the value and the key are not.
    let smallest = said(40, 16);
    assert!(!smallest.contains("Decision 195/2007"), "{smallest}");
    assert!(smallest.contains("certainty B"), "{smallest}");
}
