//! The tree of an expression as it was written, every part with its place in the text. It knows no names and no values.

use crate::text::diag::source::Span;

/// A whole expression.
#[derive(Clone, Debug)]
pub struct Ast {
    /// Its outermost part.
    pub root: Part,
}

/// One part with its place. Places do not count when parts are compared.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// What a part is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Text in quotes.
    Text(String),
}
