//! Where problems are collected while a package is read, and how similar names are found.

use crate::form::load::limit;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::diag::{Diagnostic, Diagnostics, Severity};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::{Arg, Phrase};

/// Problems found so far. It keeps no more than [`limit::PROBLEMS`], so that a hostile file cannot fill the memory with them.
#[derive(Debug, Default)]
pub(crate) struct Log {
    list: Vec<Diagnostic>,
    more: usize,
    looked: usize,
    errors: bool,
}

impl Log {
    /// Adds a problem.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        self.errors |= diagnostic.severity == Severity::Error;
        match self.list.len() < limit::PROBLEMS {
            true => self.list.push(diagnostic),
            false => self.more += 1,
        }
    }

    /// Adds a problem at one place with one mend.
    pub(crate) fn report(
        &mut self,
        code: Code,
        what: Phrase,
        (file, span): (SourceId, Span),
        mend: Phrase,
    ) {
        self.push(Diagnostic::new(code, what).at(file, span).hint(mend));
    }

    /// Says whether an error was found, whether or not it was kept.
    pub(crate) fn has_errors(&self) -> bool {
        self.errors
    }

    /// The name most like one that is not known, if one is like it at all.
    pub(crate) fn nearest<'n>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        if self.looked >= limit::SUGGESTIONS {
            return None;
        }
        self.looked += 1;
        nearest(name, known)
    }

    /// All problems in the order of the files.
    pub(crate) fn finish(mut self) -> Diagnostics {
        self.list.sort_by_key(|diagnostic| {
            diagnostic
                .labels
                .first()
                .map(|label| (label.source, label.span.start))
        });
        if self.more > 0 {
            let mut last = Diagnostic::new(Code::TooManyProblems, say::too_many_problems(self.more))
                .hint(say::too_many_problems_hint());
            last.labels = self.list.last().map_or(Vec::new(), |d| d.labels.clone());
            if self.errors {
                last.severity = Severity::Error;
            }
            self.list.push(last);
        }
        Diagnostics(self.list)
    }
}

/// Mends for a name that is not known: the nearest one, or else all of them when they are few.
pub(crate) fn mends<'n>(
    log: &mut Log,
    name: &str,
    known: impl IntoIterator<Item = &'n str>,
) -> Vec<Phrase> {
    let known: Vec<&str> = known.into_iter().collect();
    match log.nearest(name, known.iter().copied()) {
        Some(nearest) => vec![say::did_you_mean(nearest)],
        None if known.is_empty() => Vec::new(),
        None if known.len() <= 12 => vec![say::one_of(list(known))],
        None => Vec::new(),
    }
}

/// Names as an argument that the language joins.
pub(crate) fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> Arg {
    Arg::List(names.into_iter().map(Arg::from).collect())
}

fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let name: Vec<char> = name.chars().take(80).collect();
    let most = (name.len() / 3).clamp(1, 4);
    known
        .into_iter()
        .filter(|other| other.len().abs_diff(name.len()) <= most + 8)
        .filter_map(|other| Some((distance(&name, other, most)?, other)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, other)| other)
}

/// How many letters must be changed, added, left out or swapped with their neighbour; `None` when more than `most`.
fn distance(name: &[char], other: &str, most: usize) -> Option<usize> {
    let other: Vec<char> = other.chars().take(80).collect();
    if name.len().abs_diff(other.len()) > most {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    for (row, letter) in name.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other_letter) in other.iter().enumerate() {
            let at = |line: &[usize], index: usize| line.get(index).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&last, column) + usize::from(!letter.eq_ignore_ascii_case(other_letter));
            let added = at(&line, column).min(at(&last, column + 1)) + 1;
            let swapped = match (row.checked_sub(1), column.checked_sub(1)) {
                (Some(above), Some(left))
                    if name.get(above) == Some(other_letter) && other.get(left) == Some(letter) =>
                {
                    at(&before_last, left) + 1
                }
                _ => usize::MAX / 2,
            };
            line.push(changed.min(added).min(swapped));
        }
        before_last = std::mem::replace(&mut last, line);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_its_word_and_another_word_does_not() {
        let known = ["must_pass", "relevant", "required", "verify"];
        assert_eq!(nearest("must_pas", known), Some("must_pass"));
        assert_eq!(nearest("relevnat", known), Some("relevant"));
        assert_eq!(nearest("Verify", known), Some("verify"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }
}
