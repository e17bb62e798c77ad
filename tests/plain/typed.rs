//! What a line means, and what is refused with a reason instead of being guessed.

use fener::base::time::{Moment, Timestamp, Zone};
use fener::interface::app::keymap::key::Key;
use fener::interface::app::msg::{Input, Msg};
use fener::interface::app::screen::Screen;
use fener::interface::app::update;
use fener::text::i18n::keys::plain as say;

use crate::plain::talk::Talk;
use crate::support::driver::{START, Walk};

fn at(number: &str) -> Talk {
    let mut walk = Walk::small("en");
    walk.go(number);
    Talk::of(walk)
}

/// A question with twelve answers, and one of two before it.
fn long() -> Talk {
    const HEAD: &str = r#"
format = 1
id = "long"
version = "1.0.0"
purpose = "assessment"
default_language = "en"

[grading]
coverage_floor = "70%"
bands = [{ id = "met", from = "0%" }]
round = { to = "0.1%", half = "up" }

[[list]]
id = "many"
options = [
"#;
    const TAIL: &str = r#"]

[[section]]
id = "one"
number = 1

[[section.item]]
kind = "question"
id = "which"
number = "1.01"
type = "select_one"
list = "many"
advance = "wait"
"#;
    let mut structure = HEAD.to_owned();
    let mut english = "\
### status: draft

questionnaire-title = Long
    .about = For a test.
band-met = Met
one-title = One
which = Which one?
"
    .to_owned();
    for code in 1..=12 {
        structure += &format!("  {{ id = \"o{code}\", code = {code} }},\n");
        english += &format!("many-o{code} = Answer {code}\n");
    }
    structure += TAIL;
    Talk::of(Walk::written(&structure, &english))
}

#[test]
fn a_number_of_two_digits_is_one_answer() {
    let mut talk = long();
    talk.line("12");
    let answer = format!("{:?}", talk.walk.answer("1.01"));
    assert!(answer.contains("o12"), "{answer}");
    talk.line("/1.01").line("1");
    let answer = format!("{:?}", talk.walk.answer("1.01"));
    assert!(answer.contains("(o1)"), "{answer}");
}

#[test]
fn a_number_that_no_line_has_answers_nothing() {
    let mut talk = at("1.01");
    for number in ["12", "21", "9", "0"] {
        talk.line(number);
        assert!(talk.walk.answer("1.01").is_none(), "{number}");
        assert!(talk.walk.answer("1.02").is_none(), "{number}");
        assert!(talk.heard().contains(&number[..1]), "{}", talk.heard());
    }
}

#[test]
fn several_numbers_answer_only_where_several_may_be_chosen() {
    let mut talk = at("1.01");
    talk.line("1 2");
    assert_eq!(talk.heard(), talk.say(&say::one_number()));
    assert!(talk.walk.answer("1.01").is_none());
}

#[test]
fn words_that_mean_nothing_are_said_back() {
    let mut talk = at("1.01");
    talk.line("a public body");
    assert_eq!(
        talk.heard(),
        talk.say(&say::not_understood("a public body"))
    );
    assert!(talk.walk.answer("1.01").is_none());
}

#[test]
fn the_same_number_answers_two_questions_within_a_moment() {
    let mut walk = Walk::small("en");
    let moment = Moment {
        at: Timestamp(START),
        zone: Zone {
            name: "UTC".into(),
            offset: 0,
        },
        seed: 1,
    };
    // The first goes on to the second by itself; a key held down would answer the first alone.
    for input in [Input::Said(Key::char('2')), Input::Said(Key::char('2'))] {
        let msg = Msg {
            moment: moment.clone(),
            input,
        };
        update(&mut walk.model, &msg, &walk.texts);
    }
    assert!(walk.answer("1.01").is_some() && walk.answer("1.02").is_some());
}

#[test]
fn what_begins_with_a_blank_is_text_whatever_it_holds() {
    let mut talk = at("1.07");
    talk.line(" ?");
    assert!(format!("{:?}", talk.walk.answer("1.07")).contains("\"?\""));
    talk.line("/1.07").line("?");
    assert!(talk.heard().starts_with(&talk.say(&say::help_title())));
}

#[test]
fn a_box_takes_the_new_text_in_place_of_the_old() {
    let mut talk = at("1.07");
    talk.types(&["director", "/1.07", "night worker, cook", "/1.07", "--"]);
    assert!(format!("{:?}", talk.walk.answer("1.07")).contains("night worker, cook"));
    assert!(talk.heard().contains("empty"), "{}", talk.heard());
}

#[test]
fn lines_of_a_long_text_are_added_below_what_is_there() {
    let mut talk = at("1.08");
    talk.types(&["One.", "/- is text here", "", "/1.08", "Two.", ""]);
    let answer = format!("{:?}", talk.walk.answer("1.08"));
    assert!(answer.contains("One.\\n/- is text here\\nTwo."), "{answer}");
}

#[test]
fn back_and_on_lead_to_the_questions_beside() {
    let mut talk = at("1.02");
    talk.line("/-");
    let place = |talk: &Talk| match talk.walk.top() {
        Screen::Question(screen) => talk.walk.session().number(&screen.place),
        other => panic!("{other:?}"),
    };
    assert_eq!(place(&talk), "1.01");
    talk.types(&["/+", "/+"]);
    assert_eq!(place(&talk), "1.03");
    talk.line("/106");
    assert_eq!(place(&talk), "1.06");
    talk.line("/-");
    assert_eq!(place(&talk), "1.05");
}

#[test]
fn on_the_same_page_only_what_is_new_is_said() {
    let mut talk = at("1.02");
    talk.line("1");
    assert!(!talk.heard().contains("Legal advice"), "{}", talk.heard());
    assert!(talk.heard().contains("Crisis accommodation. Chosen."));
    talk.line("");
    assert!(talk.heard().contains("Legal advice"), "{}", talk.heard());
}

#[test]
fn the_covered_page_says_nothing_about_the_case() {
    let mut talk = at("2.01");
    talk.line("3").line("/.0");
    assert!(!talk.heard().contains("2.01"), "{}", talk.heard());
    talk.types(&["1", "?", ""]);
    assert!(!talk.heard().contains("2.01"), "{}", talk.heard());
    talk.line("/+");
    assert!(talk.heard().contains("2.01"), "{}", talk.heard());
    assert!(format!("{:?}", talk.walk.answer("2.01")).contains("started"));
}

#[test]
fn every_line_of_the_menu_is_reached_by_its_number_at_once() {
    for page in [".", ".."] {
        for digit in 0..=9 {
            let mut by_line = at("2.01");
            by_line.line(&format!("/{page}{digit}"));
            let mut by_menu = at("2.01");
            by_menu.line(page).line(&digit.to_string());
            assert_eq!(
                by_line.walk.model.stack, by_menu.walk.model.stack,
                "{page}{digit}"
            );
        }
    }
}

#[test]
fn a_folder_may_be_typed_as_it_is_though_its_path_begins_as_commands_do() {
    let mut talk = Talk::of(Walk::home("en"));
    talk.line("/..4").line("8").line("/srv/exports");
    let exports = talk.walk.model.core.settings.exports.clone();
    assert_eq!(exports.as_deref(), Some("/srv/exports"));
    talk.line("8").line("//");
    let exports = talk.walk.model.core.settings.exports.clone();
    assert_eq!(exports.as_deref(), Some("/srv/exports"));
}

#[test]
fn in_find_a_slash_looks_for_something_else_and_a_number_behind_it_goes_there() {
    let mut talk = at("2.01");
    talk.line("/night").line("/room");
    assert!(matches!(talk.walk.top(), Screen::Find(find) if find.field.text() == "room"));
    talk.line("/1.02");
    let Screen::Question(screen) = talk.walk.top() else {
        panic!("{:?}", talk.walk.top())
    };
    assert_eq!(talk.walk.session().number(&screen.place), "1.02");
    assert!(talk.walk.answer("2.01").is_none());
}

#[test]
fn several_numbers_are_the_whole_set_and_one_that_is_not_there_changes_nothing() {
    let mut talk = at("1.02");
    let chosen = |talk: &Talk| {
        format!(
            "{:?}",
            talk.walk
                .answer("1.02")
                .map(|answer| answer.response.clone())
        )
    };
    talk.line("1 2");
    let both = chosen(&talk);
    assert!(both.contains("bed") && both.contains("law"), "{both}");
    talk.line("1 2");
    assert_eq!(chosen(&talk), both);
    talk.line("1,9");
    assert_eq!(chosen(&talk), both);
    assert!(talk.heard().contains('9'), "{}", talk.heard());
    talk.line("2 3");
    let others = chosen(&talk);
    assert!(
        !others.contains("bed") && others.contains("health"),
        "{others}"
    );
}

#[test]
fn a_long_text_is_kept_line_by_line_as_everything_that_is_typed() {
    let mut talk = at("2.01");
    talk.line("/.1").line("Seen: 1 plan").line("2");
    let session = talk.walk.session().session.id;
    let drafts = talk.walk.world.opened(session).unwrap().drafts;
    let kept = drafts.iter().find(|draft| draft.field == "note");
    let kept = kept.and_then(|draft| draft.text.clone());
    assert_eq!(kept.as_deref(), Some("Seen: 1 plan\n2"));
    talk.line("");
    let note = talk
        .walk
        .answer("2.01")
        .and_then(|answer| answer.note.clone());
    assert_eq!(note.as_deref(), Some("Seen: 1 plan\n2"));
    assert!(
        talk.walk
            .answer("2.01")
            .is_none_or(|answer| answer.response.is_none())
    );
}

#[test]
fn pasted_lines_are_a_text_where_one_is_taken_and_no_answers_anywhere_else() {
    let mut talk = at("1.01");
    talk.pastes(&["1", "2"]);
    assert_eq!(
        talk.heard().replace('\n', " "),
        talk.say(&say::pasted(2usize))
    );
    assert!(talk.walk.answer("1.01").is_none() && talk.walk.answer("1.02").is_none());
    talk.line("/1.08").pastes(&["One.", "", "1"]).line("");
    let answer = format!("{:?}", talk.walk.answer("1.08"));
    assert!(answer.contains("One.\\n\\n1\""), "{answer}");
    talk.line("/1.07").pastes(&["night worker,", "cook"]);
    let answer = format!("{:?}", talk.walk.answer("1.07"));
    assert!(answer.contains("night worker, cook"), "{answer}");
}

#[test]
fn a_number_leads_to_its_question_or_it_is_said_why_not() {
    let mut talk = at("1.01");
    talk.line("/9.99");
    assert_eq!(talk.heard(), talk.say(&say::no_such_question("9.99")));
    assert!(matches!(talk.walk.top(), Screen::Question(_)));
    let open = talk.walk.session();
    let is_hidden = |standing: &&fener::engine::flow::evaluation::Standing| !standing.is_active();
    let hidden = open.evaluation.standings.iter().find(is_hidden).unwrap();
    let number = open.number(&hidden.place);
    talk.line(&format!("/{number}"));
    assert_eq!(talk.heard(), talk.say(&say::not_asked(number)));
    assert!(matches!(talk.walk.top(), Screen::Question(_)));
}

#[test]
fn what_an_answer_needs_below_it_is_asked_for_at_once() {
    let walk = Walk::small("en");
    let failing = walk
        .session()
        .questionnaire
        .questions()
        .find(|(_, question)| question.is_must_pass())
        .map(|(_, question)| question.number.clone())
        .unwrap();
    let mut talk = at(&failing);
    let lowest = talk.before.numbers.last().copied().unwrap();
    talk.line(&lowest.to_string());
    assert!(
        talk.before.prompt == talk.say(&say::gap_prompt()),
        "{}\n{}",
        talk.heard(),
        talk.before.prompt
    );
    talk.line("No plan at night.");
    let gap = talk
        .walk
        .answer(&failing)
        .and_then(|answer| answer.gap.clone());
    assert_eq!(gap.as_deref(), Some("No plan at night."));
}
