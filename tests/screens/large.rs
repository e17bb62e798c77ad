//! The large view: short lines and a strong mark for a room that follows from far away, two languages at once where there is room.

use fener::base::settings::{Glyphs, Look};
use fener::interface::ui::palette::Depth;
use fener::interface::ui::theme::{Ground, Role, Theme};

use crate::screens::{keep, states};
use crate::support::driver::Walk;
use crate::support::printer::Drawn;

/// The large view on a projector.
fn large(mut walk: Walk) -> Walk {
    walk.model.core.enlarge(true);
    walk.theme = theme();
    walk.sized(60, 20)
}

fn theme() -> Theme {
    Theme::new(Look::Light, Glyphs::Blocks, Depth::True).in_large_view(true)
}

#[test]
fn the_large_view_is_drawn_as_kept() {
    let rating = |language: &str| {
        let mut rating = large(Walk::services(language));
        rating.go("0.01").press("1").go("1.05").press("Down");
        rating
    };
    keep("large_rating_sq", &rating("sq"));
    keep("large_rating_sr_cyrl", &rating("sr-Cyrl"));
    let mut two = large(Walk::small_in_two("sq", "en"));
    two.go("1.01").press("Down");
    keep("large_two_languages", &two);
}

#[test]
fn no_line_of_text_is_longer_than_sixty_columns_and_the_page_stands_in_the_middle() {
    for (name, state) in states::ALL {
        let mut walk = large(state("sq"));
        walk.resize(120, 36);
        let drawn = Drawn::of(&walk.model, &walk.texts, &walk.theme, (120, 36));
        for row in drawn.rows() {
            let cells: Vec<char> = row.chars().collect();
            let (edge, page) = (cells.iter().take(29), cells.iter().skip(29));
            assert!(edge.clone().all(|c| *c == ' '), "{name}: {row}");
            let text: String = page.collect();
            assert!(text.trim_end().chars().count() <= 62, "{name}: {row}");
        }
    }
}

#[test]
fn the_marked_line_is_marked_over_the_whole_row_in_the_colours_of_the_page_exchanged() {
    let page = theme().style(Role::Text, Ground::Page);
    let marked = theme().style(Role::Text, Ground::Selected);
    assert_eq!((page.fg, page.bg), (marked.bg, marked.fg));
    for (name, keys) in [
        ("rating", "Down"),
        ("single", "Down*3"),
        ("single", "Down*4"),
        ("home", ""),
        ("settings", "Down"),
        ("menu", ""),
        ("outline", ""),
    ] {
        let mut walk = large(states::by_name(name, "en"));
        walk.press(keys);
        let drawn = walk.draw();
        let rows = drawn.rows();
        let at = rows.iter().position(|row| row.contains('►'));
        let at = at.unwrap_or_else(|| panic!("{name} {keys}: no mark\n{}", walk.text()));
        let lit = drawn
            .row(at as u16)
            .filter(|cell| cell.style().bg == marked.bg);
        // A pop-over has a row of its own inside its frame.
        let wide = if name == "menu" { 30 } else { 58 };
        assert!(lit.count() >= wide, "{name} {keys}: {}", rows[at]);
    }
}

#[test]
fn what_every_level_means_is_shown_and_turned_by_pages_where_it_is_long() {
    let mut walk = large(Walk::services("sq"));
    walk.go("0.01").press("1").go("1.05");
    let open = walk.session();
    let question = open.questionnaire.question(&walk.place("1.05").question);
    let scale = question
        .and_then(|question| question.scale())
        .unwrap()
        .clone();
    let mut seen = String::new();
    for _ in &scale.levels {
        walk.press("Down");
        seen.push_str(&walk.text());
    }
    let seen: Vec<&str> = seen.split_whitespace().collect();
    for level in &scale.levels {
        let meaning = walk.texts.first.text(&scale.meaning(&level.id)).text;
        let words: Vec<&str> = meaning.split_whitespace().collect();
        let stands = seen.windows(words.len()).any(|part| part == words);
        assert!(stands, "{meaning}\n{}", walk.text());
    }
}

#[test]
fn both_languages_stand_on_a_question_where_there_is_room() {
    let mut walk = large(Walk::small_in_two("en", "sq"));
    walk.go("1.01");
    let place = walk.place("1.01");
    let question = walk.session().questionnaire.question(&place.question);
    let key = question.unwrap().text();
    let said = |walk: &Walk, second: bool| {
        let texts = match second {
            true => walk.texts.second.as_ref().unwrap(),
            false => &walk.texts.first,
        };
        let said = texts.text(&key).marked();
        let shown: Vec<String> = walk.text().split_whitespace().map(str::to_owned).collect();
        let words: Vec<&str> = said.split_whitespace().collect();
        shown.windows(words.len()).position(|part| part == words)
    };
    let (first, second) = (said(&walk, false), said(&walk, true));
    assert!(first.is_some() && first < second, "{}", walk.text());
    // F8 exchanges the two.
    walk.press("F8");
    let (first, second) = (said(&walk, false), said(&walk, true));
    assert!(second.is_some() && second < first, "{}", walk.text());
    // Without the large view there is one at a time.
    walk.model.core.enlarge(false);
    assert_eq!(said(&walk, false), None, "{}", walk.text());
}

#[test]
fn a_long_rating_stands_in_both_languages_with_all_its_levels_on_one_page_and_what_it_is_about_folds()
 {
    for (first, second) in [("sq", "en"), ("mk", "sq"), ("sr-Cyrl", "nl")] {
        let mut walk = large(Walk::services_in_two(first, second));
        walk.go("0.01").press("1").go("1.05");
        let place = walk.place("1.05");
        let open = walk.session();
        let question = open.questionnaire.question(&place.question).unwrap();
        let scale = question.scale().unwrap();
        let mut wanted = vec![question.text()];
        wanted.extend(scale.levels.iter().map(|level| scale.text(&level.id)));
        let text = walk.text();
        let shown: Vec<&str> = text.split_whitespace().collect();
        for catalog in [&walk.texts.first, walk.texts.second.as_ref().unwrap()] {
            for key in &wanted {
                let said = catalog.text(key).marked();
                let words: Vec<&str> = said.split_whitespace().collect();
                let stands = shown.windows(words.len()).any(|part| part == words);
                assert!(stands, "{first} {second}: {said}\n{text}");
            }
        }
    }
}
