//! A second conversation as a golden file, in two languages: the pages that the walk of a visit never opens, so that a word too few or a
//! key without a command is seen there too.

use fener::interface::app::wrap::width;
use fener::interface::ui::plain::WIDEST;

use crate::plain::talk::Talk;
use crate::support::driver::Walk;

/// Settings with a folder that is typed, team, the assessment's own page, export, all answers, recommendations, the key test, the cover,
/// a backup.
const WALKED: &[&[&str]] = &[
    &["/..4", "8", "--", "/srv/exports", "7", "/-"],
    &["/..8", "/-", "/..9", "/-"],
    &["/..3", "/-"],
    &["/..2", "8", "/-", "7", "/-", "/-"],
    &["/..6", "/-", "/..5", "/-", "/..0", "/-"],
    &["/.0", "", "/+"],
    &["/.9", "7", "/media/stick"],
];

fn hold(language: &str, golden: &str) {
    let mut walk = Walk::small(language);
    walk.go("2.01");
    let mut talk = Talk::of(walk);
    talk.types(&["3", "/", "No written rule."]);
    for lines in WALKED {
        talk.types(lines);
    }
    let said = talk.said.join("\n");
    assert!(!said.contains('\u{1b}'));
    let asked = |line: &str| line.contains(": ") && width(line) > WIDEST;
    assert!(
        talk.said
            .iter()
            .all(|line| width(line) <= WIDEST || asked(line))
    );
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("golden");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(golden, said));
}

#[test]
fn the_other_pages_are_said_in_english() {
    hold("en", "places-en");
}

#[test]
fn the_other_pages_are_said_in_albanian() {
    hold("sq", "places-sq");
}
