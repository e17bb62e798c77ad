//! The characters that are really on the screen: the letters and the punctuation of the eight languages, and the signs of the old PC set
//! that nearly every font has; or, with ASCII alone, the letters and ASCII.

use std::collections::BTreeSet;

use fener::base::settings::{Glyphs, Look};
use fener::interface::ui::palette::Depth;

use crate::screens::states;

const LANGUAGES: [&str; 8] = ["en", "sq", "sr-Latn", "sr-Cyrl", "bs", "cnr", "mk", "nl"];

/// The letters of the eight languages that are not ASCII; a language is named in itself on every screen that offers it. An accent stands
/// on a letter of its own where Unicode has none with it.
const LATIN: &str = "ëçčćđšžśźéèêïöüóáíàä";
const CYRILLIC: &str = "абвгдежзијклмнопрстуфхцчшљњђћџѓќѕѐѝ\u{301}";

/// What texts are punctuated with.
const PUNCTUATION: &str = "“”„‘’–×…·\u{a0}";

/// The signs that draw.
const SIGNS: &str = "►■√·…█▓▒░─│┌┐└┘├┤┼←↑→↓";

fn is_letter(c: char) -> bool {
    let small: String = c.to_lowercase().collect();
    c.is_ascii_graphic()
        || small
            .chars()
            .all(|c| LATIN.contains(c) || CYRILLIC.contains(c))
}

#[test]
fn only_characters_of_the_languages_and_of_the_old_set_are_drawn() {
    let strange: BTreeSet<String> = std::thread::scope(|scope| {
        let checks = LANGUAGES.map(|language| scope.spawn(move || strange_in(language)));
        let found = checks.map(|check| check.join().unwrap());
        found.into_iter().flatten().collect()
    });
    assert!(strange.is_empty(), "{strange:#?}");
}

fn strange_in(language: &str) -> BTreeSet<String> {
    let mut strange = BTreeSet::new();
    for (name, state) in states::ALL {
        for (columns, rows) in [(60, 20), (120, 36)] {
            let walk = state(language).sized(columns, rows);
            let plain = walk.clone().looking(Look::Mono, Glyphs::Ascii, Depth::Mono);
            for (walk, has_signs) in [(walk, true), (plain, false)] {
                let is_sign = |c: char| has_signs && (PUNCTUATION.contains(c) || SIGNS.contains(c));
                let text = walk.text();
                let found = text.chars().filter(|c| !" \n".contains(*c));
                let found = found.filter(|c| !is_letter(*c) && !is_sign(*c));
                strange.extend(found.map(|c| format!("{c} {language} {name} {columns}x{rows}")));
            }
        }
    }
    strange
}
