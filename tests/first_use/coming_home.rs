//! Home tells how things stand now, by whatever way it is reached.

use fener::interface::app::effect::Order;
use fener::interface::app::screen::home::NEWEST;

use crate::support::driver::Walk;

#[test]
fn home_after_esc_counts_what_was_just_answered() {
    let mut walk = Walk::services("en");
    walk.press("1 2 Esc");
    assert!(walk.text().contains(" 2/"), "{}", walk.text());
}

#[test]
fn a_risk_that_is_not_reported_stands_first_on_home_as_soon_as_esc_leads_there() {
    let mut walk = Walk::services("en");
    walk.go("2.06").press("3").go("2.06c").press("3 Esc Esc");
    let home = walk.text();
    assert!(home.contains("risk not yet reported"), "{home}");
    assert!(home.contains("settle the risk"), "{home}");
}

#[test]
fn esc_and_the_leave_page_come_home_in_the_same_way() {
    let mut by_esc = Walk::services("en");
    by_esc.press("1 Esc");
    let mut by_page = Walk::services("en");
    by_page.press("1 . 9 2");
    assert_eq!(by_esc.orders, vec![Order::ListNewest(NEWEST)]);
    assert_eq!(by_page.orders, vec![Order::ListNewest(NEWEST)]);
    assert_eq!(by_esc.text(), by_page.text());
    assert!(by_esc.model.core.open.is_none());
}

#[test]
fn a_pop_over_that_closes_over_home_reads_nothing_again() {
    let mut walk = Walk::home("en");
    walk.press(". Esc");
    assert!(walk.orders.is_empty());
}

#[test]
fn an_assessment_without_answers_is_to_be_begun_and_not_complete() {
    let mut walk = Walk::services("en");
    walk.press("Esc");
    let home = walk.text();
    assert!(home.contains("nothing is answered yet"), "{home}");
    assert!(!home.contains("is complete"), "{home}");
}

#[test]
fn a_session_that_is_opened_says_that_it_is_saved_and_when_if_that_was_today() {
    use fener::interface::app::core::Save;
    for (language, today, before) in [
        ("en", "Saved 14:30", "Saved"),
        ("sq", "Ruajtur 14:30", "Ruajtur"),
    ] {
        for (columns, rows) in [(80, 24), (60, 20)] {
            let mut walk = Walk::services(language).sized(columns, rows);
            walk.press("Ctrl+C 2");
            // As in a sitting that wrote nothing yet.
            walk.model.core.settled = Save::Nothing;
            walk.press("1");
            let header = |walk: &Walk| walk.draw().rows()[0].trim_end().to_owned();
            assert!(header(&walk).ends_with(today), "{}", walk.text());
            walk.passes(24 * 60 * 60 * 1000).press("F1 Esc");
            assert!(header(&walk).ends_with(before), "{}", walk.text());
        }
    }
}
