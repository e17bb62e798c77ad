//! The printed card: one page in every language, with every key that every keyboard has, and no word cut.

use fener::interface::app::keymap::binding::Keys;
use fener::interface::app::keymap::defaults::TABLE;
use fener::interface::app::keymap::help::EVERYWHERE;
use fener::interface::app::wrap::width;

use crate::cli::support::Home;
use crate::support::fixture;

const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];
/// Where the second column begins.
const SECOND: usize = 41;

fn card(language: &str, more: &str) -> String {
    let called = format!("keys --card {more} --language {language}");
    Home::new().call(&called).done().out
}

#[test]
fn it_is_one_page_in_every_language() {
    for language in LANGUAGES {
        let card = card(language, "");
        let lines: Vec<&str> = card.lines().collect();
        assert!(lines.len() <= 60, "{language}: {} lines", lines.len());
        let widest = lines.iter().map(|line| width(line)).max();
        assert!(widest <= Some(80), "{language}: {widest:?} columns");
    }
}

#[test]
fn every_key_that_every_keyboard_has_is_on_it() {
    let bound = |key| {
        let mut keys = TABLE.iter().map(|binding| binding.keys);
        keys.any(|keys| matches!(keys, Keys::These(keys) if keys.contains(key)))
    };
    for language in LANGUAGES {
        for card in [card(language, ""), unmarked(&card(language, "--html"))] {
            let words: Vec<&str> = card.split_whitespace().collect();
            for key in EVERYWHERE.iter().filter(|key| bound(key)) {
                let name = key.to_string();
                let is_digit = key.digit().is_some() && words.contains(&"0-9");
                assert!(
                    is_digit || words.contains(&name.as_str()),
                    "{language}: {name} is missing"
                );
            }
        }
    }
}

#[test]
fn no_word_is_cut_and_no_label_is_shortened() {
    for language in LANGUAGES {
        let card = card(language, "");
        // A column read from top to bottom, so that what was wrapped stands together again.
        let column = |from: usize, to: usize| -> String {
            let cut = |line: &str| line.chars().skip(from).take(to - from).collect::<String>();
            let lines: Vec<String> = card.lines().map(cut).collect();
            lines
                .join(" ")
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        };
        let columns = [column(0, SECOND), column(SECOND, 200)];
        let catalog = fixture::catalog(language, None);
        for binding in TABLE.iter().filter(|binding| binding.menu.is_some()) {
            let label = catalog.say(&(binding.label)());
            let words = label.split_whitespace().collect::<Vec<_>>().join(" ");
            // A key of the next row may stand between the parts of a wrapped label.
            let whole = columns.iter().any(|column| {
                words
                    .split(' ')
                    .all(|word| column.split(' ').any(|known| known == word))
            });
            assert!(whole, "{language}: “{label}” is not whole");
        }
        assert!(!card.contains('…'), "{language}");
    }
}

#[test]
fn the_page_for_a4_needs_nothing_but_itself() {
    for language in LANGUAGES {
        let page = card(language, "--html");
        for outside in ["<script", "src=", "href=", "url(", "@import", "http"] {
            let found = page.replace("http-equiv", "").contains(outside);
            assert!(!found, "{language}: {outside}");
        }
        assert!(page.contains("size: A4") && page.contains(&format!("lang=\"{language}\"")));
    }
}

#[test]
fn html_alone_means_nothing() {
    Home::new().call("keys --html").refused(2, "A0103");
}

/// The text of a page without its tags and the way three signs are written in it.
fn unmarked(page: &str) -> String {
    let body = page.split_once("<body>").map_or("", |(_, body)| body);
    let mut text = String::new();
    let mut inside = false;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}
