//! At the questions of a data request it is said which request it is: what is asked for, and of whom.

use fener::base::value::Value;

use crate::requests::{LATE, answer, part, with};

#[test]
fn every_question_of_a_request_names_what_is_asked_for_and_of_whom() {
    let mut walk = with("en", LATE);
    let body = Value::Text("Ministry of the interior".to_owned());
    walk.record([answer(part("po_req_body", 1), body)]);
    let said = |walk: &crate::support::driver::Walk| {
        walk.text().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for question in ["po_req_asked", "po_req_deadline", "po_req_answered"] {
        walk.go_to(part(question, 1));
        let wanted =
            "Data request: 1 of 4 · Presumed and identified victims, “Ministry of the interior”";
        assert!(said(&walk).contains(wanted), "{}", walk.text());
        walk.go_to(part(question, 2));
        let wanted = "Data request: 2 of 4 · Money for victim services";
        assert!(said(&walk).contains(wanted), "{}", walk.text());
    }
    // What the question itself asks is not said above it.
    walk.go_to(part("po_req_item", 1));
    let wanted = "Data request: 1 of 4 · “Ministry of the interior”";
    assert!(said(&walk).contains(wanted), "{}", walk.text());
}

#[test]
fn from_the_overdue_row_of_home_the_request_is_named() {
    let mut walk = crate::requests::home_overdue("bs");
    walk.press("2");
    let text = walk.text();
    let title = walk.texts.first.say(&fener::text::i18n::keys::ui::entry(
        "Zahtjev za podatke",
        2_usize,
        4_usize,
    ));
    assert!(text.contains(&format!("{title} · ")), "{text}");
}
