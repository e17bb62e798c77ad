//! Three editions in a row: what one left behind never meets a question of the next, and what changed meanwhile is asked again.

use std::collections::BTreeMap;

use fener::interface::app::action::Action;
use fener::interface::app::screen::Screen;
use fener::record::session::answer::Response;
use fener::record::session::event::SessionEvent;
use fener::record::session::place::Place;

use crate::support::driver::Walk;
use crate::support::fixture::{self, Fixture};
use crate::upgrade::plan::{answered, number};

/// A question: its id, its words, and a line more of its structure.
pub(super) type Asked<'a> = (&'a str, &'a str, &'a str);

/// An edition: its structure and its English texts.
fn texts(version: &str, renamed: &str, questions: &[Asked<'_>]) -> (String, String) {
    let mut structure = format!(
        "format = 1\nid = \"thrice\"\nversion = \"{version}\"\npurpose = \"assessment\"\ndefault_language = \"en\"\n\
         renamed = {{ {renamed} }}\n\n[grading]\ncoverage_floor = \"70%\"\nbands = [{{ id = \"met\", from = \"0%\" }}]\n\
         round = {{ to = \"0.1%\", half = \"up\" }}\n\n[[section]]\nid = \"one\"\nnumber = 1\n"
    );
    let mut english = "### status: draft\n\nquestionnaire-title = Thrice\n    .about = For a test.\nband-met = Met\none-title = One\n"
        .to_owned();
    for (at, (id, words, more)) in questions.iter().enumerate() {
        structure += &format!(
            "\n[[section.item]]\nkind = \"question\"\nid = \"{id}\"\nnumber = \"1.0{}\"\ntype = \"integer\"\n{more}\n",
            at + 1
        );
        english += &format!("{id} = {words}\n");
    }
    (structure, english)
}

pub(super) fn edition(version: &str, renamed: &str, questions: &[Asked<'_>]) -> Fixture {
    let (structure, english) = texts(version, renamed, questions);
    fixture::written(&structure, &english)
}

/// A session of the first edition.
pub(super) fn begun(questions: &[Asked<'_>]) -> Walk {
    let (structure, english) = texts("1.0.0", "", questions);
    Walk::written(&structure, &english)
}

/// Offers another edition and upgrades to it.
pub(super) fn upgraded(walk: &mut Walk, edition: Fixture) {
    offered(walk, edition);
    let upgrade = walk.session().plan().unwrap().upgrade;
    walk.record([SessionEvent::Upgraded(upgrade)]);
}

/// Offers another edition, and opens the session again.
pub(super) fn offered(walk: &mut Walk, edition: Fixture) {
    let before = std::mem::replace(&mut walk.world.offers, vec![edition]);
    walk.world.earlier.extend(before);
    walk.reopen();
}

pub(super) fn place(id: &str) -> Place {
    Place::new(id.into())
}

pub(super) fn response(walk: &Walk, id: &str) -> Option<Response> {
    let answer = walk.session().session.answer(&place(id));
    answer.and_then(|answer| answer.response.clone())
}

pub(super) const BEDS: Asked<'_> = ("beds", "How many beds?", "");
pub(super) const ROOMS: Asked<'_> = ("rooms", "How many rooms?", "");
pub(super) const STAFF: Asked<'_> = ("staff", "How many staff?", "");

/// The first edition asks for beds, the second no more, and the third calls the rooms so.
pub(super) fn called_alike() -> Walk {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([answered("beds", number(12)), answered("rooms", number(4))]);
    upgraded(&mut walk, edition("2.0.0", "", &[ROOMS, STAFF]));
    walk
}

pub(super) fn third() -> Fixture {
    let rooms = ("beds", "How many rooms?", "");
    edition("3.0.0", "rooms = \"beds\"", &[rooms, STAFF])
}

#[test]
fn a_renamed_question_takes_its_answer_along_where_an_older_edition_left_another_behind() {
    let mut walk = called_alike();
    upgraded(&mut walk, third());
    assert_eq!(response(&walk, "beds"), Some(number(4)));
    assert_eq!(response(&walk, "rooms"), None);
    // The old one is kept, counts nowhere, and is listed by the question that it answered.
    let open = walk.session();
    let left = open.left_behind(&open.questionnaire.default_locale);
    let told: Vec<_> = left
        .iter()
        .map(|(place, known)| {
            let answer = open.session.answer(place).unwrap();
            (answer.response.clone(), known.unwrap().text.as_str())
        })
        .collect();
    assert_eq!(told, [(Some(number(12)), "How many beds?")]);
    walk.press("Ctrl+Z");
    assert_eq!(response(&walk, "beds"), Some(number(12)));
    assert_eq!(response(&walk, "rooms"), Some(number(4)));
}

#[test]
fn the_plan_counts_the_old_answer_as_gone_and_only_the_other_as_carried() {
    let mut walk = called_alike();
    let before = std::mem::replace(&mut walk.world.offers, vec![third()]);
    walk.world.earlier.extend(before);
    let plan = walk.reopen().session().plan().unwrap();
    assert_eq!(plan.carried, [place("beds")]);
    assert_eq!(plan.gone, [place("beds")], "by its id before");
}

#[test]
fn an_answer_moves_also_where_only_a_note_was_left_behind() {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([
        SessionEvent::Noted {
            place: place("beds"),
            text: "two are broken".into(),
        },
        answered("rooms", number(4)),
    ]);
    upgraded(&mut walk, edition("2.0.0", "", &[ROOMS, STAFF]));
    upgraded(&mut walk, third());
    let session = &walk.session().session;
    let folded: BTreeMap<String, Option<Response>> = session
        .answers
        .iter()
        .filter(|(_, answer)| answer.response.is_some())
        .map(|(place, answer)| (place.to_string(), answer.response.clone()))
        .collect();
    assert_eq!(
        folded.into_iter().collect::<Vec<_>>(),
        [("beds".to_owned(), Some(number(4)))]
    );
    let noted = session
        .answers
        .values()
        .filter(|answer| answer.note.is_some());
    assert_eq!(noted.count(), 1);
}

#[test]
fn half_typed_words_of_two_questions_never_become_one() {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([answered("beds", number(12)), answered("rooms", number(4))]);
    walk.go("1.01").press("End").types("9");
    upgraded(&mut walk, edition("2.0.0", "", &[ROOMS, STAFF]));
    walk.go("1.01").press("End").types("7");
    upgraded(&mut walk, third());
    let drafts = &walk.session().drafts;
    assert_eq!(drafts.get("beds", "response"), Some("47"));
    assert_eq!(drafts.get("rooms", "response"), None);
    assert!(drafts.all().any(|(_, _, text)| text == "129"));
    // Taken back, each is where it was.
    walk.press("Ctrl+Z");
    let drafts = &walk.session().drafts;
    assert_eq!(drafts.get("beds", "response"), Some("129"));
    assert_eq!(drafts.get("rooms", "response"), Some("47"));
}

#[test]
fn an_answer_to_other_words_is_confirmed_again_also_when_its_question_was_not_asked_between() {
    let other = ("beds", "How many beds are free tonight?", "");
    let retired = (other.0, other.1, "retired = \"2.0.0\"");
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([answered("beds", number(12)), answered("rooms", number(4))]);
    upgraded(&mut walk, edition("2.0.0", "", &[retired, ROOMS, STAFF]));
    upgraded(&mut walk, edition("3.0.0", "", &[other, ROOMS, STAFF]));
    let waits = |walk: &Walk, id: &str| walk.session().session.answer(&place(id)).unwrap().confirm;
    assert!(waits(&walk, "beds"));
    assert!(!waits(&walk, "rooms"), "it means the same all along");
    let (upgrade, ..) = walk.session().changed_by(&place("beds")).unwrap();
    assert_eq!(upgrade.to.version.to_string(), "2.0.0");
}

#[test]
fn what_the_page_counts_as_gone_before_it_counts_after_too() {
    let retired = (BEDS.0, BEDS.1, "retired = \"2.0.0\"");
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    walk.record([answered("beds", number(12))]);
    let two = edition("2.0.0", "", &[retired, ROOMS, STAFF]);
    walk.world.earlier = std::mem::replace(&mut walk.world.offers, vec![two]);
    let gone = walk.reopen().session().plan().unwrap().gone;
    assert_eq!(gone, [place("beds")]);
    walk.open(Action::Upgrade).press("Enter");
    assert_eq!(walk.session().count_left_behind(), 1);
}

/// The place of the question on top.
fn here(walk: &Walk) -> String {
    match walk.top() {
        Screen::Question(question) => question.place.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_upgrade_over_a_renamed_question_and_taking_it_back_leave_the_rater_there() {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    let rooms = ("chambers", ROOMS.1, "");
    let two = edition("2.0.0", "rooms = \"chambers\"", &[BEDS, rooms, STAFF]);
    walk.world.earlier = std::mem::replace(&mut walk.world.offers, vec![two]);
    walk.reopen()
        .go("1.02")
        .open(Action::Upgrade)
        .press("Enter");
    assert_eq!(here(&walk), "chambers");
    assert!(!walk.message().contains("not asked"), "{}", walk.message());
    walk.press("Ctrl+Z");
    assert_eq!(here(&walk), "rooms");
    walk.press("Ctrl+Y");
    assert_eq!(here(&walk), "chambers");
}

#[test]
fn a_question_that_an_upgrade_takes_away_is_named_by_the_number_it_had() {
    let mut walk = begun(&[BEDS, ROOMS, STAFF]);
    let two = edition("2.0.0", "", &[BEDS, STAFF]);
    walk.world.earlier = std::mem::replace(&mut walk.world.offers, vec![two]);
    walk.reopen()
        .go("1.02")
        .open(Action::Upgrade)
        .press("Enter");
    assert!(walk.message().contains("1.02"), "{}", walk.message());
}
