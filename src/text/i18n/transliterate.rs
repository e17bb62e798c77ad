//! Serbian in Cyrillic letters made from Serbian in Latin letters, for texts that nobody has written by hand. It works on the parsed
//! Fluent pattern, so only words change: keys, placeables and the values in them cannot be met. Within the words it leaves alone what a
//! reader must type or find exactly so, by its shape or because `locales/sr-Cyrl.toml` lists it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};
use toml::{Table, Value};

/// The lists that belong to the language.
const DATA: &str = include_str!("../../../locales/sr-Cyrl.toml");

/// Endings of files.
const ENDINGS: [&str; 12] = [
    "toml", "ftl", "csv", "tsv", "json", "html", "svg", "pdf", "xlsx", "docx", "txt", "fener",
];

/// What may stand around a word without belonging to it.
const AROUND: &[char] = &[
    '„', '”', '“', '«', '»', '\'', '’', '(', ')', '.', ',', ';', ':', '!', '?', '…', '–', '—', '·',
];

/// One Fluent text in Cyrillic letters.
pub fn cyrillic(fluent: &str) -> String {
    let (Ok(mut resource) | Err((mut resource, _))) = parser::parse(fluent.to_owned());
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter_mut().for_each(pattern);
                let attributes = message.attributes.iter_mut();
                attributes.for_each(|attribute| pattern(&mut attribute.value));
            }
            Entry::Term(term) => pattern(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn pattern(pattern: &mut Pattern<String>) {
    let is_placeable = |element: Option<&PatternElement<String>>| {
        matches!(element, Some(PatternElement::Placeable { .. }))
    };
    let touching: Vec<(bool, bool)> = (0..pattern.elements.len())
        .map(|at| {
            let before = at.checked_sub(1).and_then(|at| pattern.elements.get(at));
            let after = pattern.elements.get(at + 1);
            (is_placeable(before), is_placeable(after))
        })
        .collect();
    for (element, (before, after)) in pattern.elements.iter_mut().zip(touching) {
        match element {
            PatternElement::TextElement { value } => *value = text(value, before, after),
            PatternElement::Placeable { expression } => variants(expression),
        }
    }
}

fn variants(expression: &mut Expression<String>) {
    match expression {
        Expression::Select { variants, .. } => {
            let values = variants.iter_mut().map(|variant| &mut variant.value);
            values.for_each(pattern);
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => variants(expression),
        Expression::Inline(_) => {}
    }
}

/// Words between placeables; `before` and `after` say whether one touches the first and the last of them.
fn text(words: &str, before: bool, after: bool) -> String {
    let mut made = String::with_capacity(words.len() * 2);
    let mut in_quotes = false;
    let mut is_command = false;
    let length = words.len();
    let mut at = 0;
    for chunk in words.split_inclusive(char::is_whitespace) {
        let word = chunk.trim_end();
        let touches = (before && at == 0) || (after && at + word.len() == length);
        let marks = word.matches('"').count();
        let stays = in_quotes || marks > 0 || (touches && is_code_beside(word));
        in_quotes ^= marks % 2 == 1;
        let core = word.trim_matches(AROUND);
        let continues = is_command && (core.starts_with('-') || lists().commands.contains(core));
        match stays || continues {
            true => made.push_str(word),
            false => made.push_str(&self::word(word)),
        }
        // What closes a quotation or a sentence ends the command in it too.
        let is_open = core.len() == word.trim_start_matches(AROUND).len();
        is_command = (core == "fener" || continues) && is_open;
        made.push_str(chunk.get(word.len()..).unwrap_or_default());
        at += chunk.len();
    }
    made
}

/// A letter or two before a number, as in `S1`, and what is set with `=`.
fn is_code_beside(word: &str) -> bool {
    let core = word.trim_matches(AROUND);
    let is_short = core.len() <= 2 && core.bytes().all(|byte| byte.is_ascii_uppercase());
    !core.is_empty() && (is_short || core.ends_with('='))
}

/// One word with what stands around it.
fn word(whole: &str) -> String {
    let core = whole.trim_matches(AROUND);
    let Some(from) = whole.find(core).filter(|_| !core.is_empty()) else {
        return whole.to_owned();
    };
    let (lead, tail) = (whole.get(..from), whole.get(from + core.len()..));
    let (lead, tail) = (lead.unwrap_or_default(), tail.unwrap_or_default());
    let is_quoted = lead.ends_with(['„', '“']) && tail.starts_with(['”', '“']);
    if has_shape_of_code(core) || whole.starts_with('.') && !lead.ends_with("..") {
        return whole.to_owned();
    }
    if is_quoted && lists().quoted.contains(core) {
        return whole.to_owned();
    }
    let mut made = lead.to_owned();
    for part in core.split_inclusive(['/', '|', '-', '+']) {
        let bare = part.trim_end_matches(['/', '|', '-', '+']);
        match lists().latin.contains(bare) || is_roman(bare) {
            true => made.push_str(bare),
            false => letters(bare, &mut made),
        }
        made.push_str(part.get(bare.len()..).unwrap_or_default());
    }
    made.push_str(tail);
    made
}

/// Options, names with a low line, tables of a file, addresses, names of files, codes with digits or in capitals, keys pressed together.
fn has_shape_of_code(core: &str) -> bool {
    let ending = core.rsplit_once('.').map(|(_, ending)| ending);
    core.starts_with(['-', '/', '%', '[', '~'])
        || core.contains(['_', '@', '\\', '=', '<', '>', '`', '$'])
        || core.contains("://")
        || ending.is_some_and(|ending| ENDINGS.contains(&ending))
        || is_code(core)
}

fn is_code(core: &str) -> bool {
    let has = |of: fn(&u8) -> bool| core.bytes().any(|byte| of(&byte));
    let parts = || core.split(['-', '+']);
    let is_capitals =
        |part: &str| part.len() > 1 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    if core.contains('-') && parts().all(is_capitals) {
        return true;
    }
    if core.contains('+') {
        return parts().all(|part| !part.is_empty() && part.is_ascii());
    }
    // `24-časovni` is a word, and so are the letters at the end of `2011/36/EU`.
    let after = core.trim_start_matches(|c: char| c.is_ascii_digit() || c == '/' || c == '-');
    let is_word = after.len() < core.len()
        && after.chars().count() > 1
        && after.chars().all(char::is_alphabetic);
    has(u8::is_ascii_digit) && has(u8::is_ascii_alphabetic) && !is_word
}

/// Two and more of I, V and X.
fn is_roman(part: &str) -> bool {
    part.len() > 1 && part.bytes().all(|byte| b"IVX".contains(&byte))
}

/// The letters of one word, or the word as it is where it holds a letter that Serbian does not have.
fn letters(word: &str, made: &mut String) {
    let small = word.to_lowercase();
    let is_serbian = small
        .chars()
        .all(|c| !c.is_alphabetic() || single(c).is_some() || !is_latin(c));
    if !is_serbian {
        made.push_str(word);
        return;
    }
    let apart = apart(&small);
    let chars: Vec<char> = word.chars().collect();
    let mut at = 0;
    while let Some(first) = chars.get(at).copied() {
        let second = chars.get(at + 1).copied().filter(|_| !apart.contains(&at));
        if let Some(both) = second.and_then(|second| pair(first, second)) {
            made.push(both);
            at += 2;
            continue;
        }
        let small = first.to_lowercase().next().and_then(single);
        match small {
            Some(c) if first.is_uppercase() => made.extend(c.to_uppercase()),
            Some(c) => made.push(c),
            None => made.push(first),
        }
        at += 1;
    }
}

/// Where in a word, in small letters, a pair begins that is two letters.
fn apart(small: &str) -> Vec<usize> {
    let lists = lists();
    let starts = lists.start.iter().filter(|stem| small.starts_with(**stem));
    let starts = starts.map(|stem| (0, *stem));
    let anywhere = lists.anywhere.iter();
    let anywhere = anywhere.filter_map(|stem| Some((small.find(stem)?, *stem)));
    let mut places = Vec::new();
    for (from, stem) in starts.chain(anywhere) {
        let before = small.get(..from).map_or(0, |before| before.chars().count());
        let chars: Vec<char> = stem.chars().collect();
        let pairs = chars.windows(2).enumerate();
        let first = pairs
            .filter(|(_, two)| matches!(two, [a, b] if pair(*a, *b).is_some()))
            .map(|(at, _)| before + at)
            .next();
        places.extend(first);
    }
    places
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || ('\u{c0}'..='\u{24f}').contains(&c)
}

/// Two Latin letters that are one in Cyrillic.
fn pair(first: char, second: char) -> Option<char> {
    let is_small = second.is_lowercase();
    Some(match (first, second.to_lowercase().next()?) {
        ('l', 'j') if is_small => 'љ',
        ('L', 'j') => 'Љ',
        ('n', 'j') if is_small => 'њ',
        ('N', 'j') => 'Њ',
        ('d', 'ž') if is_small => 'џ',
        ('D', 'ž') => 'Џ',
        _ => return None,
    })
}

/// One Latin letter in Cyrillic.
fn single(small: char) -> Option<char> {
    let latin = "abvgdđežzijklmnoprstćufhcčš".chars();
    let cyrillic = "абвгдђежзијклмнопрстћуфхцчш".chars();
    let found = latin.zip(cyrillic).find(|(latin, _)| *latin == small);
    found.map(|(_, cyrillic)| cyrillic)
}

/// What `locales/sr-Cyrl.toml` lists.
#[derive(Default)]
struct Lists {
    latin: BTreeSet<&'static str>,
    quoted: BTreeSet<&'static str>,
    commands: BTreeSet<&'static str>,
    start: Vec<&'static str>,
    anywhere: Vec<&'static str>,
}

/// Read when the first text is made; a start in another language does without.
fn lists() -> &'static Lists {
    static TABLE: OnceLock<Table> = OnceLock::new();
    static LISTS: OnceLock<Lists> = OnceLock::new();
    LISTS.get_or_init(|| {
        // That the shipped file can be read is held by a test.
        let table = TABLE.get_or_init(|| DATA.parse().unwrap_or_default());
        let of = |table: &'static Table, key: &str| -> Vec<&'static str> {
            let list = table.get(key).and_then(Value::as_array);
            let entries = list.into_iter().flatten();
            entries.filter_map(Value::as_str).collect()
        };
        let apart = table.get("apart").and_then(Value::as_array);
        let apart = || apart.into_iter().flatten().filter_map(Value::as_table);
        Lists {
            latin: of(table, "latin").into_iter().collect(),
            quoted: of(table, "quoted").into_iter().collect(),
            commands: of(table, "commands").into_iter().collect(),
            start: apart().flat_map(|entry| of(entry, "start")).collect(),
            anywhere: apart().flat_map(|entry| of(entry, "anywhere")).collect(),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(words: &str) -> String {
        text(words, false, false)
    }

    #[test]
    fn letters_and_pairs_become_one_letter_each_in_either_case() {
        for (latin, cyrillic) in [
            ("Ljubljana, ljudi, LJUDI", "Љубљана, људи, ЉУДИ"),
            ("Njegoš, njen, NJEN, konj", "Његош, њен, ЊЕН, коњ"),
            ("Džep, džep, DŽEP, budžet", "Џеп, џеп, ЏЕП, буџет"),
            ("Đorđe, ćuti, ČAŠA, žaba", "Ђорђе, ћути, ЧАША, жаба"),
            ("U državi A i B", "У држави А и Б"),
        ] {
            assert_eq!(made(latin), cyrillic);
        }
    }

    #[test]
    fn a_pair_that_is_two_letters_stays_two() {
        for (latin, cyrillic) in [
            (
                "nadživeti, Nadživela, NADŽIVETI",
                "надживети, Надживела, НАДЖИВЕТИ",
            ),
            ("injekcija i Injekcije", "инјекција и Инјекције"),
            ("konjugacija, konjunktura", "конјугација, конјунктура"),
            ("odžaliti, vanjezički", "оджалити, ванјезички"),
            ("Tanjug", "Танјуг"),
            ("inje, konj, hodža", "иње, коњ, хоџа"),
        ] {
            assert_eq!(made(latin), cyrillic);
        }
    }

    #[test]
    fn what_a_reader_types_or_finds_exactly_so_stays_latin() {
        for words in [
            "COE-THB 12(1)(a)",
            "GRETA, CETS",
            "S1 F7 Ctrl+C UTF-8 SHA-256 AL-07 P0904 2.08-AL1",
            "fener export",
            "fener list --sessions",
            "questionnaire.toml sr-Latn.ftl right_minus_wrong",
            "https://example.org/put info@example.org /tmp/put",
            "key = \"neka vrednost\"",
            "[[list]] [grading] %Y %m .parts",
            "III XII",
            "Windows",
        ] {
            assert_eq!(made(words), words);
        }
    }

    #[test]
    fn words_beside_those_change_all_the_same() {
        for (latin, cyrillic) in [
            ("„list” i list", "„list” и лист"),
            (
                "Proverite pomoću „fener check”. Zatim list.",
                "Проверите помоћу „fener check”. Затим лист.",
            ),
            (
                "id-a, UNICEF-a, da/ne, PUTANJA|ID",
                "id-а, УНИЦЕФ-а, да/не, ПУТАЊА|ID",
            ),
            ("24-časovni 2011/36/EU", "24-часовни 2011/36/ЕУ"),
            ("(Enter) dalje", "(Enter) даље"),
        ] {
            assert_eq!(made(latin), cyrillic);
        }
    }

    #[test]
    fn placeables_keys_and_variants_names_stay_and_their_words_change() {
        let made = cyrillic(
            "a = S{ $source } i { $n ->\n    [one] { $n } dan\n   *[other] { $n } dana\n }\n    .help = Piše { a }\n",
        );
        assert!(made.contains("S{ $source } и"), "{made}");
        assert!(made.contains("[one] { $n } дан"), "{made}");
        assert!(made.contains("*[other] { $n } дана"), "{made}");
        assert!(made.contains(".help = Пише { a }"), "{made}");
    }

    #[test]
    fn the_lists_can_be_read_and_every_entry_apart_says_why() {
        let table: Table = DATA.parse().unwrap();
        let apart = table["apart"].as_array().unwrap();
        assert!(
            apart
                .iter()
                .all(|entry| !entry["why"].as_str().unwrap().is_empty())
        );
        let lists = lists();
        let stems = lists.start.iter().chain(&lists.anywhere);
        let pairs = stems.filter(|stem| apart_in(stem));
        assert_eq!(pairs.count(), lists.start.len() + lists.anywhere.len());
        assert!(lists.latin.len() > 40 && !lists.quoted.is_empty());
    }

    fn apart_in(stem: &str) -> bool {
        !apart(stem).is_empty()
    }
}
