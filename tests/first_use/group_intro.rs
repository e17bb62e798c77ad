//! What is to be read before a group: drawn as what is to be read before a section, above the first question of the group.

use crate::support::driver::Walk;

const STRUCTURE: &str = r#"
format = 1
id = "grouped"
version = "1.0.0"
purpose = "assessment"
default_language = "en"

[grading]
coverage_floor = "70%"
bands = [{ id = "met", from = "0%" }]
round = { to = "0.1%", half = "up" }

[[section]]
id = "one"
number = 1

[[section.item]]
kind = "group"
id = "outer"

[[section.item.item]]
kind = "question"
id = "g_first"
number = "1.01"
type = "text"

[[section.item.item]]
kind = "group"
id = "inner"

[[section.item.item.item]]
kind = "question"
id = "g_hidden"
number = "1.02"
type = "text"
relevant = "${g_first} = 'x'"

[[section.item.item.item]]
kind = "question"
id = "g_second"
number = "1.03"
type = "text"

[[section.item.item.item]]
kind = "question"
id = "g_third"
number = "1.04"
type = "text"
"#;

const ENGLISH: &str = "\
### status: draft

questionnaire-title = Grouped
    .about = For a test.
band-met = Met
one-title = One
one-intro = Before the section.
outer-intro = Before the outer group.
inner-intro = Before the inner group.
g_first = The first?
g_hidden = The hidden?
g_second = The second?
g_third = The third?
";

const INTROS: [&str; 3] = [
    "Before the section.",
    "Before the outer group.",
    "Before the inner group.",
];

/// Which of the texts stand on the screen, in their order.
fn shown(walk: &Walk) -> Vec<usize> {
    let text = walk.text();
    let mut found: Vec<(usize, usize)> = INTROS
        .iter()
        .enumerate()
        .filter_map(|(n, intro)| Some((text.find(intro)?, n)))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, n)| n).collect()
}

#[test]
fn it_stands_above_the_first_question_of_its_group_behind_that_of_the_section() {
    let mut walk = Walk::written(STRUCTURE, ENGLISH);
    assert_eq!(shown(walk.go("1.01")), [0, 1]);
    // The first of the inner group is the first that is asked.
    assert_eq!(shown(walk.go("1.03")), [2]);
    assert!(shown(walk.go("1.04")).is_empty());
}

#[test]
fn answered_it_is_not_in_the_way() {
    let mut walk = Walk::written(STRUCTURE, ENGLISH);
    walk.go("1.03").types("here").press("Enter");
    assert!(shown(walk.go("1.03")).is_empty());
}
