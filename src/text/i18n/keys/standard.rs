//! Phrases of the page with the standard and the guidance.

phrases! {
    /// Header.
    title(number) => "standard-title";
    /// Head.
    standards() => "standard-standards";
    /// Under a standard: its instrument and how sure the reference data are (A, B, C).
    source(name, certainty) => "standard-source";
    /// The weight in the score.
    weight(weight) => "standard-weight";
    /// Explains a must-pass.
    must_pass() => "standard-must-pass";
    /// Head.
    guidance() => "standard-guidance";
    /// Head.
    levels() => "standard-levels";
    /// Head.
    verify() => "standard-verify";
    /// A means of verification that must be there besides. means: in words.
    with_partner(means) => "standard-with-partner";
    /// Page: the question serves no standard and has no guidance.
    nothing_more() => "standard-nothing-more";
    /// Message line, where a digit answers from here.
    stays() => "standard-stays";
    /// Message line, where the question is answered by typing or in a long list.
    stays_below() => "standard-stays-below";
    /// A digit where it does not answer from here. number: of the question.
    below(number) => "standard-below";
}
