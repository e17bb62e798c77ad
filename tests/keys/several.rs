//! Questions with several answers.

use fener::record::session::answer::Response;
use fener::text::i18n::keys::question as say;
use fener::text::i18n::phrase::Arg;

use crate::support::driver::Walk;

#[test]
fn taking_the_last_tick_away_takes_the_answer_away_and_says_not_that_there_is_none() {
    let mut walk = Walk::small("en");
    walk.go("1.02").press("2");
    assert!(walk.answer("1.02").unwrap().response.is_some());
    walk.press("2");
    assert_eq!(walk.answer("1.02").unwrap().response, None);
    walk.press("-");
    assert!(walk.answer("1.02").unwrap().response.is_some());
}

#[test]
fn a_list_with_an_answer_that_stands_alone_has_no_second_none_of_these() {
    let mut walk = Walk::shipped("compensation", "en");
    walk.go("0.02");
    let text = walk.text();
    assert_eq!(text.matches("None of these").count(), 1, "{text}");
    assert!(text.contains("-  Not applicable"), "{text}");
    walk.press("-");
    let response = walk
        .answer("0.02")
        .and_then(|answer| answer.response.as_ref());
    assert!(
        matches!(response, Some(Response::NotApplicable(_))),
        "{response:?}"
    );
}

#[test]
fn what_an_answer_that_stands_alone_takes_out_is_named_both_ways() {
    for language in ["en", "sq", "sr-Latn", "bs", "cnr", "mk", "nl"] {
        let mut walk = Walk::shipped("compensation", language);
        walk.go("0.02").press("4").passes(1000).press("7");
        let text = |walk: &Walk, id: &str| {
            let place = walk.place("0.02");
            let open = walk.session();
            let question = open.questionnaire.question(&place.question).unwrap();
            let key = question.list().unwrap().text(&id.into());
            Arg::Key(key)
        };
        let out = |walk: &Walk, id: &str| {
            let out = say::taken_out(vec![text(walk, id)]);
            walk.texts.first.say(&out)
        };
        let said = walk.message();
        assert!(said.ends_with(&out(&walk, "state_scheme")), "{said}");
        walk.passes(1000).press("4");
        let said = walk.message();
        assert!(said.ends_with(&out(&walk, "none")), "{said}");
        walk.passes(1000).press("5");
        assert!(!walk.message().contains(&out(&walk, "none")));
    }
}
