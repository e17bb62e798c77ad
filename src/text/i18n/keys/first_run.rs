//! Phrases of the first start.

phrases! {
    /// Header, right.
    title() => "first_run-title";
    /// Head: in this language first, then in the others, because nobody has chosen one yet.
    choose_language() => "first_run-choose-language";
    /// Head.
    how() => "first_run-how";
    /// Way of use.
    as_it_is() => "first_run-as-it-is";
    /// Way of use.
    contrast() => "first_run-contrast";
    /// Way of use.
    projector() => "first_run-projector";
    /// Footer.
    later() => "first_run-later";
    /// Mark on a language.
    draft_language() => "first_run-draft-language";
    /// In a low window: Tab leads to the other part of the page. what: what was chosen there.
    other(what) => "first_run-other";
}
