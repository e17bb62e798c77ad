//! Search: whatever script, capitals or marks a word is typed with, it is found, both ways, in every language.

use fener::interface::app::screen::Screen;
use fener::text::i18n::fold::fold;

use crate::support::driver::Walk;

/// A word as it may be written or typed; each way finds each other.
const SAME: &[&[&str]] = &[
    // Albanian: ë and ç are typed without their marks.
    &["strehëz", "strehez", "STREHËZ", "strehe\u{308}z", "стрехез"],
    &["çështje", "ceshtje", "Çeshtje", "c\u{327}e\u{308}shtje"],
    &["gjykatë", "gjykate", "GJYKATË"],
    &["dhëndër", "dhender"],
    // The letters of Latin Serbian, Bosnian, Croatian and Montenegrin, and their Cyrillic.
    &[
        "čaršav",
        "carsav",
        "чаршав",
        "ČARŠAV",
        "c\u{30c}ars\u{30c}av",
    ],
    &["ćerka", "cerka", "ћерка", "ЋЕРКА", "c\u{301}erka"],
    &["žrtva", "zrtva", "жртва", "ŽRTVA"],
    &["šuma", "suma", "шума"],
    &["đak", "djak", "ђак", "Đak", "DJAK", "Đ\u{61}k"],
    &["džep", "dzep", "џеп", "ǆep", "Ǆep", "Џеп"],
    &["ljubav", "љубав", "ǉubav", "Ǉubav", "LJUBAV", "ЉУБАВ"],
    &["njega", "њега", "ǌega", "NJEGA"],
    &["jug", "југ", "ЈУГ"],
    &["hrana", "храна"],
    &["cijena", "цијена"],
    // Montenegrin ś and ź, in either script.
    &["śutra", "sutra", "с\u{301}утра", "s\u{301}utra"],
    &["źenica", "zenica", "з\u{301}еница", "z\u{301}enica"],
    // Macedonian.
    &["меѓу", "megju", "meǵu", "мег\u{301}у", "МЕЃУ"],
    &["куќа", "kukja", "kuḱa", "кук\u{301}а", "КУЌА"],
    &["ѕвезда", "dzvezda", "ЅВЕЗДА"],
    &["љубов", "ljubov"],
    &["њива", "njiva"],
    &["џамија", "dzamija", "džamija"],
    &["сѐ", "се", "se", "се\u{300}"],
    &["ѝ", "и", "i"],
    // Dutch.
    &["geïnformeerd", "geinformeerd", "GEÏNFORMEERD"],
    &["één", "een"],
    &["ĳs", "ijs", "IJS"],
];

#[test]
fn every_way_of_writing_a_word_finds_every_other() {
    for words in SAME {
        let folded: Vec<String> = words.iter().map(|word| fold(word)).collect();
        for (word, own) in words.iter().zip(&folded) {
            assert_eq!(own, &folded[0], "{word} and {}", words[0]);
            // What is found is found within a longer text, too.
            assert!(fold(&format!("… {word} …")).contains(own.as_str()));
        }
    }
}

#[test]
fn words_that_differ_by_more_than_script_capitals_and_marks_stay_apart() {
    for (one, other) in [
        ("дом", "том"),
        ("ѓавол", "гавол"),
        ("куќа", "кука"),
        ("đon", "don"),
        ("strehë", "stres"),
        ("12(1)", "121"),
    ] {
        assert_ne!(fold(one), fold(other), "{one} {other}");
    }
}

/// The number of the question that each way of typing finds first.
fn first_found(language: &str, typed: &str) -> Vec<String> {
    let mut walk = Walk::services(language);
    walk.press("/").types(typed);
    let Screen::Find(find) = walk.top() else {
        panic!("{}", walk.text());
    };
    let found = find.found.iter();
    found.map(|found| format!("{found:?}")).collect()
}

#[test]
fn a_question_is_found_whatever_it_is_typed_with_in_every_language() {
    for (language, ways) in [
        ("sq", ["Çfarë lloj", "cfare lloj", "ÇFARË LLOJ"]),
        ("sr-Latn", ["Kakva je", "kakva je", "каква је"]),
        ("sr-Cyrl", ["Каква је", "kakva je", "KAKVA JE"]),
        ("bs", ["Kakva je", "каква је", "KAKVA"]),
        ("cnr", ["službe", "sluzbe", "службе"]),
        ("mk", ["каква", "kakva", "КАКВА"]),
        ("nl", ["voorziening", "VOORZIENING", "vóórziening"]),
        ("en", ["shelter", "SHELTER", "shélter"]),
    ] {
        let found = ways.map(|typed| first_found(language, typed));
        assert!(
            !found[0].is_empty(),
            "{language}: {} finds nothing",
            ways[0]
        );
        let same = ways[1..].iter().zip(&found[1..]);
        for (typed, other) in same.filter(|(typed, _)| fold(typed) == fold(ways[0])) {
            assert_eq!(other, &found[0], "{language}: {typed}");
        }
        for (typed, other) in ways.iter().zip(&found) {
            assert!(!other.is_empty(), "{language}: {typed} finds nothing");
        }
    }
}
