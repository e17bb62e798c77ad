//! Nearest names: what an author may have meant by a name that nothing has.

use crate::text::i18n::fold::fold;
use crate::text::i18n::keys;
use crate::text::i18n::phrase::{Arg, Phrase};

/// More than three are a list to read, not a hint.
const MOST: usize = 3;

/// Longer names are not compared: no id is that long, and a hostile one would only cost time.
const LONGEST: usize = 64;

/// The names most like the wanted one, the best first, three at most; none when nothing is close. How many letters may differ grows
/// with the length: none in one or two letters, one in up to five, a third of longer ones. Case, script and accents do not count.
pub fn nearest<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = comparable(wanted);
    let mut found: Vec<(usize, &str)> = Vec::new();
    if wanted.is_empty() || wanted.len() > LONGEST {
        return Vec::new();
    }
    for name in names {
        let letters = comparable(name);
        let allowed = allowed(wanted.len().min(letters.len()));
        if letters.len().abs_diff(wanted.len()) > allowed {
            continue;
        }
        let distance = distance(&wanted, &letters);
        if distance <= allowed && !found.iter().any(|(_, other)| *other == name) {
            found.push((distance, name));
        }
    }
    // Stable: names equally close stay in the order given, which is the order of the questionnaire.
    found.sort_by_key(|(distance, _)| *distance);
    found.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// A hint that proposes the nearest names, if there are any.
pub fn hint<'a>(wanted: &str, names: impl IntoIterator<Item = &'a str>) -> Option<Phrase> {
    let nearest = nearest(wanted, names);
    match nearest.as_slice() {
        [] => None,
        [name] => Some(keys::diag::nearest_name(keys::diag::quoted(*name))),
        names => {
            let quoted = names.iter().map(|name| keys::diag::quoted(*name).into());
            Some(keys::diag::nearest_names(quoted.collect::<Vec<Arg>>()))
        }
    }
}

fn comparable(name: &str) -> Vec<char> {
    let folded = fold(name);
    folded
        .chars()
        .map(|c| if c == '-' { '_' } else { c })
        .take(LONGEST + 1)
        .collect()
}

fn allowed(length: usize) -> usize {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        _ => length / 3,
    }
}

/// How many letters must be added, removed, changed or swapped with their neighbour (optimal string alignment).
fn distance(one: &[char], two: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    let mut above = None;
    for (row, a) in one.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut left = None;
        for (column, b) in two.iter().enumerate() {
            let at =
                |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&last, column) + usize::from(a != b))
                .min(at(&last, column + 1) + 1)
                .min(at(&current, column) + 1);
            if above == Some(b) && left == Some(a) {
                best = best.min(at(&before_last, column.wrapping_sub(1)) + 1);
            }
            current.push(best);
            left = Some(b);
        }
        before_last = std::mem::replace(&mut last, current);
        above = Some(a);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NAMES: [&str; 6] = [
        "sv_acc_food",
        "sv_acc_heat",
        "sv_saf_urgent",
        "sv_saf_locks",
        "country",
        "x",
    ];

    #[test]
    fn slips_of_the_keyboard_find_the_name_that_was_meant() {
        for (wanted, meant) in [
            ("sv_acc_fod", "sv_acc_food"),
            ("sv_acc_fodo", "sv_acc_food"),
            ("SV-ACC-FOOD", "sv_acc_food"),
            ("sv_aсc_food", "sv_acc_food"),
            ("sv_saf_lock", "sv_saf_locks"),
            ("contry", "country"),
        ] {
            assert_eq!(nearest(wanted, NAMES).first(), Some(&meant), "{wanted}");
        }
    }

    #[test]
    fn what_is_far_from_everything_gets_no_proposal() {
        for wanted in ["", "y", "po_idn_lists", "кућа", "q"] {
            assert_eq!(nearest(wanted, NAMES), Vec::<&str>::new(), "{wanted}");
        }
        let long = "a".repeat(10_000);
        assert_eq!(nearest(&long, [long.as_str()]), Vec::<&str>::new());
    }

    #[test]
    fn at_most_three_are_proposed_the_nearest_first_and_each_once() {
        let names = [
            "abcdefgh1",
            "abcdefgh22",
            "abcdefgh3",
            "abcdefgh4",
            "abcdefgh1",
        ];
        assert_eq!(
            nearest("abcdefgh", names),
            ["abcdefgh1", "abcdefgh3", "abcdefgh4"]
        );
        assert_eq!(
            hint("abcdefgh", names).unwrap().key(),
            "diag-nearest-several"
        );
        assert_eq!(hint("contry", NAMES).unwrap().key(), "diag-nearest-one");
        assert_eq!(hint("zzzzzz", NAMES), None);
    }

    proptest! {
        #[test]
        fn the_distance_is_symmetric_and_zero_only_for_the_same(one in "[abc]{0,8}", two in "[abc]{0,8}") {
            let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
            prop_assert_eq!(distance(&a, &b), distance(&b, &a));
            prop_assert_eq!(distance(&a, &b) == 0, one == two);
            prop_assert!(distance(&a, &b) <= a.len().max(b.len()));
        }
    }
}
