//! Independence that was not declared at the start, or a link that is reported later.

use fener::record::session::rater::Link;

use crate::review::complete;
use crate::support::driver::Walk;

fn undeclared() -> Walk {
    let mut walk = complete();
    walk.model
        .core
        .open
        .as_mut()
        .unwrap()
        .assessment
        .declarations
        .clear();
    walk
}

#[test]
fn without_a_declaration_nothing_is_signed_and_the_review_leads_to_it() {
    let mut walk = undeclared();
    walk.press(". . 2");
    assert!(
        walk.text()
            .contains("1  Nobody has declared independence yet"),
        "{}",
        walk.text()
    );
    walk.press("1 Enter");
    assert!(
        walk.session().assessment.declarations.is_empty(),
        "nothing is preselected"
    );
    walk.press("1 Enter");
    assert!(walk.session().assessment.declarations.is_empty());
    walk.press("1");
    assert_eq!(walk.session().assessment.declarations[0].link, Link::None);
    assert!(
        walk.text().contains("It can be signed all the same."),
        "{}",
        walk.text()
    );
}

#[test]
fn a_link_needs_its_words_and_replaces_what_the_same_member_said() {
    let mut walk = complete();
    walk.press(". . 9 + 1 4 Enter");
    assert!(
        walk.message().contains("Describe the link in one line"),
        "{}",
        walk.message()
    );
    walk.types("Pays a third of the budget").press("Enter");
    let declared = &walk.session().assessment.declarations;
    assert_eq!(declared.len(), 1);
    assert_eq!(
        (declared[0].link, declared[0].text.as_str()),
        (Link::Funder, "Pays a third of the budget")
    );
    assert!(
        walk.text().contains("Funds it: Pays a third of the budget"),
        "{}",
        walk.text()
    );
}

#[test]
fn esc_goes_back_step_by_step_and_declares_nothing() {
    let mut walk = undeclared();
    walk.press(". . 2 + 2 5").types("x").press("Esc Esc Esc");
    assert!(
        walk.text().contains("Nobody has declared independence yet"),
        "{}",
        walk.text()
    );
    assert!(walk.session().assessment.declarations.is_empty());
}

#[test]
fn each_member_declares_for_itself() {
    let mut walk = complete();
    walk.press(". . 2 + 2 1");
    let declared = &walk.session().assessment.declarations;
    assert_eq!(declared.len(), 2);
}
