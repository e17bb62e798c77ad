//! A list of a new assessment that the window does not hold: its pages are turned with the keys for it, the key row says so, and every
//! line comes into sight.

use fener::interface::app::screen::Screen;
use fener::interface::app::screen::new_assessment::asked::choosable;
use fener::interface::app::screen::new_assessment::stage::Stage;

use crate::support::driver::Walk;
use crate::support::fixture::small_in_albania;

/// The step about the country, with as many packs as there are countries.
fn countries(language: &str, (columns, rows): (u16, u16)) -> Walk {
    let mut walk = Walk::home(language).sized(columns, rows);
    walk.world.adapted = vec![small_in_albania()];
    walk.press("1 2");
    let Screen::NewAssessment(screen) = walk.top() else {
        panic!("{:?}", walk.top());
    };
    assert_eq!(screen.stage, Stage::Country);
    let albania = walk.model.core.countries[0].clone();
    walk.model.core.countries = (b'A'..b'H')
        .map(|letter| {
            let mut other = albania.clone();
            other.country = format!("{}X", char::from(letter));
            other.name = format!("Land{}", char::from(letter));
            other
        })
        .collect();
    walk.resize(columns, rows);
    walk
}

fn marked(walk: &Walk) -> Option<usize> {
    match walk.top() {
        Screen::NewAssessment(screen) => screen.cursor.has_mark.then_some(screen.cursor.at),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_line_of_a_long_list_comes_into_sight_by_turning_its_pages() {
    for language in ["en", "mk", "sq", "nl"] {
        for size in [(60, 20), (60, 16), (40, 16), (80, 16)] {
            let mut walk = countries(language, size);
            let first = walk.text();
            assert!(first.contains("PgDn"), "{language} {size:?}: {first}");
            assert_eq!(marked(&walk), None, "nothing is preselected");
            let mut pages = vec![first];
            while !pages.last().is_some_and(|page| page.contains("LandG")) {
                walk.press("PgDn");
                let page = walk.text();
                assert!(!pages.contains(&page), "{language} {size:?}: {page}");
                pages.push(page);
            }
            let Screen::NewAssessment(screen) = walk.top() else {
                panic!("{:?}", walk.top());
            };
            for line in choosable(screen, &walk.model.core, &walk.texts) {
                let begins = line.text.split(' ').next_back().unwrap_or_default();
                let is_seen = pages.iter().any(|page| page.contains(begins));
                assert!(is_seen, "{language} {size:?}: {begins} of {pages:#?}");
            }
            // Every page says which it is, and all say the same number.
            let of = pages.len();
            for (at, page) in pages.iter().enumerate() {
                let said = walk
                    .texts
                    .first
                    .say(&fener::text::i18n::keys::ui::pages(at + 1, of));
                assert!(page.contains(&said), "{language} {size:?} {said}: {page}");
            }
        }
    }
}

#[test]
fn a_page_turned_to_marks_its_first_line_and_enter_chooses_it() {
    let mut walk = countries("en", (60, 20));
    walk.press("PgDn");
    let at = marked(&walk).unwrap();
    assert!(at > 0 && walk.text().contains("►"), "{}", walk.text());
    walk.press("PgUp");
    assert!(
        walk.text().contains("Whose country pack"),
        "{}",
        walk.text()
    );
    walk.press("PgDn*9");
    assert_eq!(marked(&walk), Some(7), "the last line");
    walk.press("PgUp*9");
    assert_eq!(marked(&walk), Some(0), "the first line");
    walk.press("PgDn Enter");
    assert!(
        walk.text().contains("Which level of government"),
        "{}",
        walk.text()
    );
    assert_eq!(marked(&walk), None, "the next list begins at its top");
}

#[test]
fn a_list_that_fits_its_window_does_not_name_the_keys_for_pages() {
    let walk = countries("en", (80, 40));
    assert!(!walk.text().contains("PgDn"), "{}", walk.text());
}

#[test]
fn the_question_of_a_step_is_wrapped_and_never_cut() {
    for (language, size) in [("mk", (60, 20)), ("en", (40, 16)), ("nl", (40, 16))] {
        let mut walk = Walk::home(language).sized(size.0, size.1);
        walk.press("1 1").types("AL-07").press("Enter Enter");
        walk.types("2026").press("Enter Enter 1 2");
        walk.types("AK, BM").press("Enter 1 2");
        let asked = walk
            .texts
            .first
            .say(&fener::text::i18n::keys::new::link_describe());
        let text = walk.text().split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(&asked), "{language}: {text}");
    }
}
