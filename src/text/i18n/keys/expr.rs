//! Phrases about expressions.

phrases! {
    /// A name in an expression that nothing in the questionnaire has. name: as written.
    unknown_name(name) => "expr-unknown-name";
}
