//! Phrases of the first start.

phrases! {
    /// Header, right.
    title() => "first-run-title";
    /// Head.
    choose_language() => "first-run-choose-language";
    /// Head.
    how() => "first-run-how";
    /// Way of use.
    as_it_is() => "first-run-as-it-is";
    /// Way of use.
    contrast() => "first-run-contrast";
    /// Way of use.
    projector() => "first-run-projector";
    /// Footer.
    later() => "first-run-later";
    /// Mark on a language.
    draft_language() => "first-run-draft-language";
}
