//! Home on a laptop of many years: it shows the newest five at once and reads the rest only when somebody asks for all.

use fener::interface::app::effect::Order;

use crate::support::driver::Walk;

/// Home after so many assessments were begun.
fn after(assessments: usize) -> Walk {
    let mut walk = Walk::home("en");
    for n in 1..=assessments {
        let new = walk.text();
        let line = new
            .lines()
            .find(|line| line.contains("New assessment"))
            .and_then(|line| line.chars().find(char::is_ascii_digit))
            .unwrap();
        walk.press(&format!("{line} 1"))
            .types(&format!("FICT-{n}\n\n2026\n\n"));
        walk.press("1 1").types("AB\n");
        walk.press("1 1 Enter Enter");
        assert_eq!(
            walk.session().assessment.opening.subject.code,
            format!("FICT-{n}")
        );
        walk.press("Ctrl+C 2");
    }
    walk
}

#[test]
fn home_reads_the_newest_and_the_rest_when_asked() {
    let mut walk = after(7);
    assert!(
        walk.orders.contains(&Order::ListNewest(5)),
        "{:?}",
        walk.orders
    );
    let text = walk.text();
    assert!(text.contains("FICT-7") && text.contains("FICT-3"), "{text}");
    assert!(!text.contains("FICT-2"), "{text}");
    assert_eq!(walk.model.core.counts().open, 7);
    walk.press("6");
    assert_eq!(walk.orders, [Order::ListSessions]);
    let text = walk.text();
    assert!(text.contains("FICT-7") && text.contains("FICT-1"), "{text}");
}

#[test]
fn a_new_assessment_knows_every_subject_that_was_assessed_before() {
    let mut walk = after(7);
    walk.press("7");
    assert!(
        walk.orders.contains(&Order::ListSessions),
        "{:?}",
        walk.orders
    );
    assert_eq!(walk.model.core.subjects().count(), 7);
}
