//! Find takes what is printed on the screen.

use crate::support::driver::Walk;

/// Where find leads with these words.
fn leads_to(words: &str) -> String {
    let mut walk = Walk::services("sq");
    walk.press("1 /").types(words).press("Enter");
    let text = walk.text();
    let (_, after) = text.split_once(" · ").unwrap();
    after.split(" · ").next().unwrap().to_owned()
}

#[test]
fn a_number_with_a_letter_leads_to_its_question() {
    assert_eq!(leads_to("1.07a"), "1.07a");
    assert_eq!(leads_to("1.7A"), "1.07a");
    assert_eq!(leads_to("107a"), "1.07a");
}

#[test]
fn a_number_leads_to_its_question_with_and_without_zeros() {
    assert_eq!(leads_to("1.07"), "1.07");
    assert_eq!(leads_to("1.7"), "1.07");
    assert_eq!(leads_to("107"), "1.07");
}

#[test]
fn a_question_without_standard_and_guidance_says_so() {
    let mut walk = Walk::services("en");
    walk.go("0.01").press("1").go("1.01").press("2 Enter F4");
    let text = walk.text();
    assert!(text.contains("serves no standard"), "{text}");
}
