//! What was said of an assessment when it began can be put right: a visit that was only planned gets its days.

use fener::base::time::Date;

use crate::support::driver::Walk;

#[test]
fn the_days_of_a_visit_that_was_planned_are_written_once_they_are_known() {
    let mut walk = Walk::services("en");
    let opening = walk.session().assessment.opening.clone();
    walk.press(". . 9 - Enter");
    walk.press("Home")
        .press("Delete*40")
        .types("30.9.2026, 1.10.2026");
    walk.press("Enter Enter");
    let now = &walk.session().assessment.opening;
    let days = [Date::new(2026, 9, 30), Date::new(2026, 10, 1)];
    assert_eq!(
        now.visits.iter().copied().map(Some).collect::<Vec<_>>(),
        days
    );
    assert_eq!(
        (now.period, &now.purpose),
        (opening.period, &opening.purpose)
    );
    assert!(walk.text().contains("30 September 2026"), "{}", walk.text());
}

#[test]
fn what_cannot_be_read_is_refused_in_its_box_and_what_was_typed_is_there_again() {
    let mut walk = Walk::services("en");
    let before = walk.session().assessment.opening.clone();
    walk.press(". . 9 - Delete*40 Home Delete*40").types("soon");
    walk.press("Enter");
    assert!(!walk.message().is_empty());
    assert!(walk.text().contains("[ soon"), "{}", walk.text());
    walk.press("Esc").press("-");
    assert!(walk.text().contains("[ soon"), "{}", walk.text());
    assert_eq!(walk.session().assessment.opening, before);
}

#[test]
fn what_stands_in_the_boxes_reads_as_what_is_recorded_in_every_language() {
    for language in ["en", "sq", "sr-Cyrl", "bs", "cnr", "mk", "nl"] {
        let mut walk = Walk::services(language);
        walk.press(". . 9 - Enter").press("Home").press("Delete*40");
        walk.types("30.9.2026, 1.10.2026").press("Enter Enter");
        let before = walk.session().assessment.opening.clone();
        walk.press("- Enter Enter Enter");
        assert_eq!(walk.session().assessment.opening, before, "{language}");
        assert_eq!(before.visits.len(), 2, "{language}");
    }
}
