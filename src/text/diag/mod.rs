//! Diagnostics: what is wrong, where, and how to mend it. One type for packages, expressions, texts, imports and stored data.

pub mod code;
mod codes;
pub mod render;
pub mod source;
pub mod suggest;

use crate::text::diag::code::Code;
use crate::text::diag::source::{SourceId, Span};
use crate::text::i18n::keys::tui;
use crate::text::i18n::phrase::Phrase;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// What it is in can be used, but probably not as meant.
    Warning,
    /// What it is in cannot be used.
    Error,
}

/// A place in a source, underlined, with a word on it if one is needed.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Which source.
    pub source: SourceId,
    /// Which bytes of it.
    pub span: Span,
    /// What to say at the underlining; the first label of a diagnostic is where it happened and mostly needs none.
    pub text: Option<Phrase>,
}

/// One problem.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// Stable for ever; has an explanation.
    pub code: Code,
    /// Error or warning; a code has a usual one, see [`Code::severity`].
    pub severity: Severity,
    /// What is wrong, in one sentence.
    pub summary: Phrase,
    /// Where; the first is the place itself.
    pub labels: Vec<Label>,
    /// How to mend it, one sentence each.
    pub hints: Vec<Phrase>,
}

impl Diagnostic {
    /// A problem without a place yet.
    pub fn new(code: Code, summary: Phrase) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity(),
            summary,
            labels: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// What happened and what to do, as one phrase.
    pub fn in_one(&self) -> Phrase {
        match self.hints.first() {
            Some(mend) => tui::what_and_mend(self.summary.clone(), mend.clone()),
            None => self.summary.clone(),
        }
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, source: SourceId, span: Span) -> Diagnostic {
        self.labels.push(Label {
            source,
            span,
            text: None,
        });
        self
    }

    /// Adds a place with a word on it.
    #[must_use]
    pub fn and(mut self, source: SourceId, span: Span, text: Phrase) -> Diagnostic {
        self.labels.push(Label {
            source,
            span,
            text: Some(text),
        });
        self
    }

    /// Adds a mend.
    #[must_use]
    pub fn hint(mut self, hint: Phrase) -> Diagnostic {
        self.hints.push(hint);
        self
    }
}

/// A list of problems in the order they were found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diagnostics(pub Vec<Diagnostic>);

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another list.
    pub fn extend(&mut self, other: Diagnostics) {
        self.0.extend(other.0);
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.0
            .iter()
            .filter(|d| d.severity == Severity::Error)
            .count()
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.0
            .iter()
            .filter(|d| d.severity == Severity::Warning)
            .count()
    }

    /// Says whether anything stops what the problems are in from being used.
    pub fn has_errors(&self) -> bool {
        self.errors() > 0
    }

    /// Says whether there is nothing at all to say.
    pub fn is_clean(&self) -> bool {
        self.0.is_empty()
    }
}
