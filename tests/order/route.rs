//! By section, by means of verification, by place: one walk each, and nothing else changes.

use std::collections::BTreeSet;

use fener::base::value::Value;
use fener::engine::flow::evaluation::Standing;
use fener::engine::flow::route::Route;
use fener::form::model::question::QuestionKind;
use fener::interface::app::screen::Screen;
use fener::interface::app::walk::{self as stops, Stop};
use fener::record::session::answer::{NotVerified, Response};
use fener::record::session::event::SessionEvent;
use fener::record::session::place::Place;

use crate::support::driver::Walk;

const SHIPPED: [&str; 4] = ["services", "state_policy", "compensation", "practice"];

/// The orders a session offers, by pressing Tab in the outline until the first comes again.
fn routes(walk: &mut Walk) -> Vec<Route> {
    walk.press("F5");
    let mut met = vec![walk.session().plan.route];
    loop {
        walk.press("Tab");
        let route = walk.session().plan.route;
        if met.contains(&route) {
            break;
        }
        met.push(route);
    }
    walk.press("Esc");
    met
}

/// Chooses an order in the outline.
fn by(walk: &mut Walk, route: Route) {
    walk.press("F5");
    for _ in 0..3 {
        if walk.session().plan.route != route {
            walk.press("Tab");
        }
    }
    walk.press("Esc");
    assert_eq!(walk.session().plan.route, route);
}

fn active(walk: &Walk) -> Vec<&Standing> {
    let open = walk.session();
    let standings = open.evaluation.standings.iter();
    let is_stop = |standing: &&Standing| {
        let question = open.questionnaire.question(&standing.place.question);
        standing.is_active() && !matches!(question.unwrap().kind, QuestionKind::Derived)
    };
    standings.filter(is_stop).collect()
}

/// An answer that hangs on the question and a seed alone, whatever was answered before.
fn answer(walk: &Walk, place: &Place, seed: usize) -> SessionEvent {
    let open = walk.session();
    let question = open.questionnaire.question(&place.question).unwrap();
    let hash = place.to_string().bytes().fold(seed, |hash, byte| {
        hash.wrapping_mul(31).wrapping_add(usize::from(byte))
    });
    let options: Vec<_> = match &question.kind {
        QuestionKind::Rating(scale) => scale.levels.iter().map(|level| level.id.clone()).collect(),
        QuestionKind::Single(list) => list.options.iter().map(|one| one.id.clone()).collect(),
        _ => Vec::new(),
    };
    let response = match options.get(hash % options.len().max(1)) {
        Some(option) => Response::Value(Value::Choice(option.clone())),
        None => Response::NotVerified(NotVerified::NoTime),
    };
    SessionEvent::Answered {
        place: place.clone(),
        response,
    }
}

#[test]
fn the_means_are_offered_everywhere_and_the_place_where_rooms_are_named() {
    let offered = |id: &str| routes(&mut Walk::shipped(id, "en"));
    assert_eq!(offered("services"), Route::ALL);
    assert_eq!(offered("state_policy"), [Route::Section, Route::Means]);
    assert_eq!(offered("practice"), [Route::Section]);
}

#[test]
fn a_walk_in_any_order_stops_once_at_every_question_that_is_asked() {
    for id in SHIPPED {
        let mut walk = Walk::shipped(id, "en");
        for seed in 0..3 {
            for route in routes(&mut walk) {
                by(&mut walk, route);
                let open = walk.session();
                let mut met = Vec::new();
                let mut at = stops::first(open);
                while let Some(stop) = at {
                    at = stops::step(open, &stop, 1);
                    met.push(stop.to_string());
                }
                let asked: BTreeSet<String> = active(&walk)
                    .iter()
                    .map(|standing| standing.place.to_string())
                    .chain(open.evaluation.repeats.iter().filter_map(|repeat| {
                        let id = open.questionnaire.node(repeat.node).unwrap().id();
                        repeat.hidden.is_none().then(|| id.to_owned())
                    }))
                    .collect();
                let once: BTreeSet<String> = met.iter().cloned().collect();
                assert_eq!(once.len(), met.len(), "{id} {route:?}: a stop is met twice");
                assert_eq!(once, asked, "{id} {route:?}");
            }
            // And once more with other questions asked.
            let places: Vec<Place> = active(&walk).iter().map(|one| one.place.clone()).collect();
            for place in places.into_iter().step_by(3) {
                let event = answer(&walk, &place, seed);
                walk.record([event]);
            }
        }
    }
}

#[test]
fn pages_back_go_the_same_way_and_end_at_the_first_question() {
    let mut walk = Walk::services("en");
    by(&mut walk, Route::Means);
    let open = walk.session();
    let (mut stop, mut back) = (stops::stops(open).pop().unwrap(), Vec::new());
    while let Some(before) = stops::step(open, &stop, -1) {
        back.push(stop);
        stop = before;
    }
    back.push(stop);
    back.reverse();
    assert_eq!(back, stops::stops(open));
}

#[test]
fn the_same_answers_make_the_same_evaluation_progress_and_score_in_every_order() {
    for id in SHIPPED {
        for seed in 0..2 {
            let mut outcomes = Vec::new();
            for route in routes(&mut Walk::shipped(id, "en")) {
                let mut walk = Walk::shipped(id, "en");
                by(&mut walk, route);
                let mut at = None;
                while let Some(place) = stops::next_open(walk.session(), at.as_ref()) {
                    let event = answer(&walk, &place, seed);
                    walk.record([event]);
                    at = Some(place);
                }
                let open = walk.session();
                assert_eq!(open.evaluation.progress.open(), 0, "{id} {route:?}");
                let stand: Vec<_> = open
                    .evaluation
                    .standings
                    .iter()
                    .map(|one| {
                        (
                            one.place.to_string(),
                            one.hidden,
                            one.response.clone(),
                            one.is_done(),
                        )
                    })
                    .collect();
                let of_legs: usize = open.trail.legs.iter().map(|leg| leg.progress.done).sum();
                assert_eq!(of_legs, open.evaluation.progress.done, "{id} {route:?}");
                let sections: Vec<_> = open.evaluation.sections.iter().collect();
                let sections: Vec<_> = sections.iter().map(|one| one.progress).collect();
                let score = format!("{:?}", open.score().overall);
                outcomes.push((stand, open.evaluation.progress, sections, score));
            }
            let first = &outcomes[0];
            for other in &outcomes {
                assert_eq!(other, first, "{id} with seed {seed}");
            }
        }
    }
}

#[test]
fn rows_and_what_a_question_opens_stay_together() {
    for id in SHIPPED {
        let mut walk = Walk::shipped(id, "en");
        for route in routes(&mut walk) {
            let plan = fener::engine::flow::route::Plan::new(&walk.session().questionnaire, route);
            let questionnaire = &walk.session().questionnaire;
            for (node, question) in questionnaire.questions() {
                let leg = plan.leg_of(node);
                assert!(leg.is_some(), "{id} {route:?}: {} is nowhere", question.id);
                let found = questionnaire.node(node).unwrap();
                if let Some(repeat) = found.repeats.first() {
                    assert_eq!(leg, plan.leg_of(*repeat), "{id} {route:?} {}", question.id);
                } else if let Some(before) = &question.follow_up_of
                    && route != Route::Section
                {
                    let before = questionnaire.find(before.as_str()).unwrap();
                    assert_eq!(leg, plan.leg_of(before), "{id} {route:?} {}", question.id);
                }
            }
        }
    }
}

#[test]
fn another_order_keeps_the_place_and_counts_along_its_own_legs() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.05");
    let here = walk.place("1.05");
    let before = walk.text();
    walk.press("F5 Tab");
    assert_eq!(
        walk.message(),
        "Order of walking: by means of verification."
    );
    let text = walk.text();
    assert!(
        text.contains("1.05") && text.contains("by means of"),
        "{text}"
    );
    walk.press("Esc");
    let Screen::Question(screen) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    assert_eq!(screen.place, here);
    let (at, of) = stops::position(walk.session(), &here);
    let text = walk.text();
    assert_ne!(text, before);
    assert!(text.contains(&format!("{at} of {of}")), "{text}");
    // Home is the first question of what the walk goes by, and PgDn follows it.
    walk.press("Home");
    let Screen::Question(first) = walk.top() else {
        panic!("{:?}", walk.top())
    };
    assert_eq!(stops::position(walk.session(), &first.place), (1, of));
}

#[test]
fn answering_goes_on_in_the_chosen_order() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    by(&mut walk, Route::Means);
    let open = walk.session();
    // A fact that goes on by itself, and whose neighbour on this route is not its neighbour in its section.
    let found = stops::stops(open).into_iter().find_map(|stop| {
        let Stop::Question(place) = &stop else {
            return None;
        };
        let next = stops::step(open, &stop, 1)?;
        let standings = &open.evaluation.standings;
        let at = standings.iter().position(|one| one.place == *place)?;
        let beside = standings[at + 1..].iter().find(|one| one.is_active())?;
        let rating = open.questionnaire.question(&place.question)?.scale()?;
        let differs = next != Stop::Question(beside.place.clone());
        (differs && rating.levels.len() > 1).then(|| (place.clone(), next))
    });
    let (place, next) = found.unwrap();
    walk.go_to(place).press("1 Enter");
    assert_eq!(walk.session().bookmark(), Some(next));
}

#[test]
fn the_order_is_kept_with_the_session_and_writes_no_event() {
    let mut walk = Walk::services("en");
    let seq = walk.session().session.seq;
    by(&mut walk, Route::Room);
    assert_eq!(walk.session().session.seq, seq);
    walk.reopen();
    assert_eq!(walk.session().plan.route, Route::Room);
    by(&mut walk, Route::Section);
    walk.reopen();
    assert_eq!(walk.session().plan.route, Route::Section);
}

#[test]
fn a_questionnaire_without_means_and_rooms_says_that_it_has_one_order() {
    let mut walk = Walk::shipped("practice", "en");
    walk.press("F5 Tab");
    assert_eq!(
        walk.message(),
        "This questionnaire has one order only: by section."
    );
}

#[test]
fn the_next_open_question_says_when_a_room_is_done() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1");
    by(&mut walk, Route::Room);
    let mut last = None;
    loop {
        let open = walk.session();
        let in_room =
            |place: &&Place| stops::leg_of(open, &Stop::Question((*place).clone())) == Some(0);
        let waiting = active(&walk).into_iter().filter(|one| one.is_open());
        let Some(place) = waiting.map(|one| &one.place).find(in_room).cloned() else {
            break;
        };
        let event = answer(&walk, &place, 0);
        walk.record([event]);
        last = Some(place);
    }
    walk.go_to(last.unwrap()).press("End");
    let said = walk.message();
    assert!(said.starts_with("Done: "), "{said}");
}

#[test]
fn what_is_left_of_a_section_by_means_is_not_called_the_section() {
    let mut walk = Walk::services("en");
    by(&mut walk, Route::Means);
    let leg = stops::leg_of(walk.session(), &Stop::Question(walk.place("0.03")));
    let mut last = None;
    loop {
        let open = walk.session();
        let on_leg = |place: &&Place| stops::leg_of(open, &Stop::Question((*place).clone())) == leg;
        let waiting = active(&walk).into_iter().filter(|one| one.is_open());
        let Some(place) = waiting.map(|one| &one.place).find(on_leg).cloned() else {
            break;
        };
        let event = answer(&walk, &place, 0);
        walk.record([event]);
        last = Some(place);
    }
    walk.go_to(last.unwrap()).press("End");
    let said = walk.message();
    assert!(
        said.starts_with("Done: Profile of the service: the rest."),
        "{said}"
    );
    walk.press("F5");
    assert!(walk.text().contains(": the rest"), "{}", walk.text());
}
