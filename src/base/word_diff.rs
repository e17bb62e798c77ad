//! What changed between two texts, word by word: the longest row of words that both have stands, and around it what went and what came.

/// Beyond so many words the texts are shown one after the other: nobody reads such a row of marks, and finding it takes long.
const MOST: usize = 1500;

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Run {
    /// In both.
    Same(String),
    /// Only in the old one.
    Old(String),
    /// Only in the new one.
    New(String),
}

/// The runs that make the new text out of the old one. White space between words counts as one blank.
pub fn word_diff(old: &str, new: &str) -> Vec<Run> {
    let old: Vec<&str> = old.split_whitespace().collect();
    let new: Vec<&str> = new.split_whitespace().collect();
    let mut runs = Vec::new();
    if old.len() > MOST || new.len() > MOST {
        put(&mut runs, Run::Old, &old);
        put(&mut runs, Run::New, &new);
        return runs;
    }
    let common = common(&old, &new);
    let (mut i, mut n) = (0, 0);
    for (at_old, at_new) in common.into_iter().chain([(old.len(), new.len())]) {
        put(&mut runs, Run::Old, old.get(i..at_old).unwrap_or_default());
        put(&mut runs, Run::New, new.get(n..at_new).unwrap_or_default());
        put(
            &mut runs,
            Run::Same,
            old.get(at_old..at_old + 1).unwrap_or_default(),
        );
        (i, n) = (at_old + 1, at_new + 1);
    }
    runs
}

/// The runs in one line, marked by signs that need no colour: `[-went-]` and `{+came+}`.
pub fn marked(runs: &[Run]) -> String {
    let shown = runs.iter().map(|run| match run {
        Run::Same(words) => words.clone(),
        Run::Old(words) => format!("[-{words}-]"),
        Run::New(words) => format!("{{+{words}+}}"),
    });
    shown.collect::<Vec<_>>().join(" ")
}

/// Adds words to the last run where it is of the same kind.
fn put(runs: &mut Vec<Run>, kind: fn(String) -> Run, words: &[&str]) {
    if words.is_empty() {
        return;
    }
    let words = words.join(" ");
    match (runs.last_mut(), kind(words)) {
        (Some(Run::Same(known)), Run::Same(words)) => *known = format!("{known} {words}"),
        (_, run) => runs.push(run),
    }
}

/// The pairs of places of the longest row of words that both have.
fn common(old: &[&str], new: &[&str]) -> Vec<(usize, usize)> {
    let width = new.len() + 1;
    let mut lengths = vec![0u16; (old.len() + 1) * width];
    let at = |lengths: &[u16], i: usize, n: usize| lengths.get(i * width + n).copied().unwrap_or(0);
    for (i, word) in old.iter().enumerate().rev() {
        for (n, other) in new.iter().enumerate().rev() {
            let longest = match word == other {
                true => at(&lengths, i + 1, n + 1) + 1,
                false => at(&lengths, i + 1, n).max(at(&lengths, i, n + 1)),
            };
            if let Some(length) = lengths.get_mut(i * width + n) {
                *length = longest;
            }
        }
    }
    let mut pairs = Vec::new();
    let (mut i, mut n) = (0, 0);
    while let (Some(word), Some(other)) = (old.get(i), new.get(n)) {
        if word == other {
            pairs.push((i, n));
            (i, n) = (i + 1, n + 1);
        } else if at(&lengths, i + 1, n) >= at(&lengths, i, n + 1) {
            i += 1;
        } else {
            n += 1;
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        marked(&word_diff(old, new))
    }

    #[test]
    fn what_went_and_what_came_stand_between_what_stayed() {
        assert_eq!(
            shown("Is there enough food?", "Is there enough warm food?"),
            "Is there enough {+warm+} food?"
        );
        assert_eq!(
            shown("Is there a night nurse", "Is there a day nurse"),
            "Is there a [-night-] {+day+} nurse"
        );
        assert_eq!(shown("one two", ""), "[-one two-]");
        assert_eq!(shown("", "one"), "{+one+}");
        assert_eq!(shown("the  same\ntext", "the same text"), "the same text");
    }

    #[test]
    fn without_what_came_it_is_the_old_text_and_without_what_went_the_new_one() {
        let (old, new) = ("a b c d e f g", "c a b x d g g h");
        let runs = word_diff(old, new);
        let of = |leave_out: fn(&Run) -> bool| {
            let kept = runs.iter().filter(|run| !leave_out(run));
            let words = kept.map(|run| match run {
                Run::Same(words) | Run::Old(words) | Run::New(words) => words.as_str(),
            });
            words.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(|run| matches!(run, Run::New(_))), old);
        assert_eq!(of(|run| matches!(run, Run::Old(_))), new);
    }

    #[test]
    fn texts_beyond_reading_stand_one_after_the_other() {
        let long = "word ".repeat(MOST + 1);
        let runs = word_diff(&long, "word");
        assert!(matches!(runs.as_slice(), [Run::Old(_), Run::New(_)]));
    }
}
