//! Names, street addresses and dates of birth: found by the words they are made of and those beside them. A single name without a
//! title, a name in small letters or in capitals alone, and a date of birth without a word about being born are not found.

use std::sync::LazyLock;

use regex::Regex;

use crate::exchange::leak::vocabulary::VOCABULARY;
use crate::exchange::leak::{Hit, Kind};
use crate::text::i18n::fold::fold;

/// How many words may stand between a street word and the number of the house.
const STREET_WORDS: usize = 5;

/// How far a word about being born may stand from the date, in words: before it and after it.
const BORN: (usize, usize) = (6, 3);

static WORD: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*|\d+\p{L}?\b").ok());

static DATE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"\b\d{1,2}[./-] ?\d{1,2}[./-] ?(?:19|20)\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?\p{L}{3,} (?:i |te )?(?:19|20)\d{2}\b|\b\p{L}{3,} \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d{2}\b",
    )
    .ok()
});

/// One word of a text.
struct Word<'t> {
    from: usize,
    to: usize,
    folded: String,
    /// A capital and then small letters.
    is_capital: bool,
    /// One capital letter with a point after it.
    is_initial: bool,
    is_number: bool,
    /// What stands between it and the word before.
    gap: &'t str,
    starts_sentence: bool,
}

/// All of them; where two overlap the earlier in the list is the surer.
pub fn hits(text: &str) -> Vec<Hit> {
    let words = words(text);
    let mut found = births(text, &words);
    found.extend(addresses(&words));
    found.extend(names(&words));
    found
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words: Vec<Word<'_>> = Vec::new();
    for hit in WORD.iter().flat_map(|word| word.find_iter(text)) {
        let shown = hit.as_str();
        let before = words.last();
        let gap = text.get(before.map_or(0, |word| word.to)..hit.start());
        let gap = gap.unwrap_or_default();
        let after = text.get(hit.end()..).unwrap_or_default();
        let mut letters = shown.chars();
        let is_upper = letters.next().is_some_and(char::is_uppercase);
        let has_small = letters.any(char::is_lowercase);
        words.push(Word {
            from: hit.start(),
            to: hit.end(),
            folded: fold(shown),
            is_capital: is_upper && has_small,
            is_initial: is_upper && shown.chars().count() == 1 && after.starts_with('.'),
            is_number: shown.starts_with(|c: char| c.is_numeric()),
            gap,
            starts_sentence: before.is_none_or(|word| ends_sentence(word, gap)),
        });
    }
    words
}

/// A point after a title, an initial or a short form ends no sentence.
fn ends_sentence(before: &Word<'_>, gap: &str) -> bool {
    let is_short = before.is_initial
        || VOCABULARY.titles.has(&before.folded)
        || VOCABULARY.short.has(&before.folded);
    gap.contains(['!', '?', '…', ':', '\n']) || (gap.contains('.') && !is_short)
}

fn births<'w>(text: &str, words: &'w [Word<'w>]) -> Vec<Hit> {
    let dates = DATE.iter().flat_map(|date| date.find_iter(text));
    dates
        .filter(|date| {
            let near = |word: &&Word<'_>| VOCABULARY.born.has(&word.folded);
            let before = words.iter().rev().filter(|word| word.to <= date.start());
            let after = words.iter().filter(|word| word.from >= date.end());
            before.take(BORN.0).any(|word| near(&word))
                || after.take(BORN.1).any(|word| near(&word))
        })
        .map(|date| Hit {
            kind: Kind::Birth,
            from: date.start(),
            to: date.end(),
        })
        .collect()
}

fn addresses(words: &[Word<'_>]) -> Vec<Hit> {
    let starts = words.iter().enumerate();
    let found = starts.filter_map(|(at, word)| {
        let rest = words.get(at + 1..).unwrap_or_default();
        let to = if VOCABULARY.before.has(&word.folded) {
            house(word, rest)
        } else if word.is_capital && VOCABULARY.is_compound(&word.folded) {
            let number = rest
                .first()
                .filter(|next| next.is_number && next.gap == " ");
            number.map(|number| number.to)
        } else if word.is_number {
            street_after(rest)
        } else {
            None
        };
        to.map(|to| Hit {
            kind: Kind::Address,
            from: word.from,
            to,
        })
    });
    found.collect()
}

/// The end of the number of a house after a street word: the name of the street stands between.
fn house(street: &Word<'_>, rest: &[Word<'_>]) -> Option<usize> {
    let mut has_name = false;
    let mut has_capital =
        VOCABULARY.short.has(&street.folded) || (street.is_capital && !street.starts_sentence);
    let mut leads = false;
    for word in rest.iter().take(STREET_WORDS + 1) {
        if word.gap.contains(['!', '?', ';', '\n']) || word.starts_sentence {
            return None;
        }
        let is_house = word.is_number || VOCABULARY.bare.has(&word.folded);
        if is_house && has_name && has_capital && leads {
            return Some(word.to);
        }
        let is_number_word = VOCABULARY.number.has(&word.folded);
        has_name |= !is_number_word;
        has_capital |= word.is_capital;
        leads =
            word.is_capital || word.is_initial || is_number_word || has_capital && !is_small(word);
    }
    None
}

/// Small words such as `in` do not stand before the number of a house.
fn is_small(word: &Word<'_>) -> bool {
    word.folded.chars().count() < 4 || VOCABULARY.common.has(&word.folded)
}

/// The end of a street word after a number and the name of the street.
fn street_after(rest: &[Word<'_>]) -> Option<usize> {
    let mut named = rest
        .iter()
        .take(4)
        .take_while(|word| word.is_capital && word.gap == " ");
    named.next()?;
    named
        .find(|word| VOCABULARY.after.has(&word.folded))
        .map(|word| word.to)
}

fn names(words: &[Word<'_>]) -> Vec<Hit> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if !word.is_capital && !word.is_initial {
            at += 1;
            continue;
        }
        let end = run(words, at);
        let all = words.get(at..end).unwrap_or_default();
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let titled = before.is_some_and(|title| is_title(title, word.gap));
        found.extend(name(all, titled));
        at = end;
    }
    found
}

/// A title counts right before what it is the title of; one of a single letter only with its point.
fn is_title(word: &Word<'_>, gap: &str) -> bool {
    VOCABULARY.titles.has(&word.folded)
        && matches!(gap, " " | ". " | ".")
        && (word.folded.chars().count() > 1 || gap.starts_with('.'))
}

/// Where the words end that could be one name.
fn run(words: &[Word<'_>], from: usize) -> usize {
    let mut end = from + 1;
    loop {
        let Some(last) = words.get(end - 1) else {
            return end;
        };
        let joins = |word: &Word<'_>| {
            word.gap == " "
                || (matches!(word.gap, "." | ". ")
                    && (last.is_initial || VOCABULARY.titles.has(&last.folded)))
        };
        let is_named = |word: &&Word<'_>| (word.is_capital || word.is_initial) && joins(word);
        if words.get(end).is_some_and(|word| is_named(&word)) {
            end += 1;
            continue;
        }
        let inside = words.get(end..).unwrap_or_default();
        let inside = inside.iter().take(2);
        let inside =
            inside.take_while(|word| VOCABULARY.particles.has(&word.folded) && word.gap == " ");
        let inside = inside.count();
        let next = words.get(end + inside);
        match next.filter(|word| inside > 0 && word.is_capital && word.gap == " ") {
            Some(_) => end += inside + 1,
            None => return end,
        }
    }
}

/// The name among words that could be one: without the title and without what only begins the sentence.
fn name(all: &[Word<'_>], titled: bool) -> Option<Hit> {
    let mut rest = all;
    let mut titled = titled;
    while let Some((first, others)) = rest.split_first() {
        let is_title = VOCABULARY.titles.has(&first.folded) && !others.is_empty();
        if !is_title && !VOCABULARY.common.has(&first.folded) {
            break;
        }
        titled |= is_title;
        rest = others;
    }
    let is_known = rest.iter().any(|word| VOCABULARY.known.has(&word.folded));
    let count = rest.iter().filter(|word| word.is_capital).count();
    let enough = count >= 2 || (count == 1 && (titled || rest.len() >= 2));
    match (rest.first(), rest.last()) {
        (Some(first), Some(last)) if enough && !is_known => Some(Hit {
            kind: Kind::Name,
            from: first.from,
            to: last.to,
        }),
        _ => None,
    }
}
