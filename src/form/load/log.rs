//! Where problems are collected while a package is read, and how similar names are found.

use crate::form::load::limit;
use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::diag::{Diagnostic, Diagnostics, Severity, suggest};
use crate::text::i18n::keys::load as say;
use crate::text::i18n::phrase::{Arg, Phrase};

/// Problems found so far. It keeps no more than [`limit::PROBLEMS`] errors and as many warnings, so that a hostile file cannot fill
/// the memory with them, nor hide an error behind warnings.
#[derive(Debug, Default)]
pub(crate) struct Log {
    list: Vec<Diagnostic>,
    more: usize,
    looked: usize,
    errors: usize,
    warnings: usize,
}

impl Log {
    /// Adds a problem.
    pub(crate) fn push(&mut self, diagnostic: Diagnostic) {
        let count = match diagnostic.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        *count += 1;
        match *count <= limit::PROBLEMS {
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

    /// Takes over what was found elsewhere.
    pub(crate) fn absorb(&mut self, found: Diagnostics) {
        found.0.into_iter().for_each(|problem| self.push(problem));
    }

    /// Says whether an error was found, whether or not it was kept.
    pub(crate) fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// A mend that names what is most like a name that is not known, if anything is.
    pub(crate) fn nearest<'n>(
        &mut self,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> Option<Phrase> {
        if self.looked >= limit::SUGGESTIONS {
            return None;
        }
        self.looked += 1;
        suggest::hint(name, known)
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
            let mut last =
                Diagnostic::new(Code::TooManyProblems, say::too_many_problems(self.more))
                    .hint(say::too_many_problems_hint());
            last.labels = self.list.last().map_or(Vec::new(), |d| d.labels.clone());
            if self.errors > limit::PROBLEMS {
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
        Some(nearest) => vec![nearest],
        None if known.is_empty() => Vec::new(),
        None if known.len() <= 12 => vec![say::one_of(list(known))],
        None => Vec::new(),
    }
}

/// Names as an argument that the language joins.
pub(crate) fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> Arg {
    Arg::List(names.into_iter().map(Arg::from).collect())
}
