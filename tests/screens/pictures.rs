//! The pictures of the README: drawn from the program, held against the files in this folder. `UPDATE_PICTURES=1` writes them anew.

use std::fs;

use crate::screens::states;
use crate::support::driver::Walk;
use crate::support::fixture::root;
use crate::support::picture::svg;

fn hold(name: &str, title: &str, walk: &Walk) {
    let file = root().join("tests/screens").join(name);
    let drawn = svg(&walk.draw(), title);
    if std::env::var_os("UPDATE_PICTURES").is_some() {
        fs::write(&file, &drawn).unwrap();
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    assert!(
        kept == drawn,
        "{name} is not what the program draws; UPDATE_PICTURES=1 writes it anew"
    );
}

/// A visit to a shelter, so that the questions for shelters are asked.
fn shelter(language: &str) -> Walk {
    let mut walk = Walk::services(language);
    walk.go("0.01").press("1");
    walk
}

#[test]
fn the_pictures_show_what_the_program_draws() {
    let mut question = shelter("en");
    question.go("1.03").press("2");
    hold(
        "question.svg",
        "A question on a scale with three levels, the second chosen",
        &question,
    );

    let mut wide = shelter("sq").sized(120, 36);
    wide.go("1.03").press("Down");
    hold(
        "wide.svg",
        "The same question in Albanian, with the outline and the standard beside it",
        &wide,
    );

    hold(
        "several.svg",
        "A question with several answers",
        &states::by_name("several", "en"),
    );
}
