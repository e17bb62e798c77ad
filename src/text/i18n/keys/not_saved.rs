//! Phrases of the page about a disk that refused.

phrases! {
    /// Head.
    title() => "not-saved-title";
    /// What it means.
    only_here() => "not-saved-only-here";
    /// A way.
    try_again() => "not-saved-try-again";
    /// A way.
    go_on() => "not-saved-go-on";
    /// Detail.
    code(code) => "not-saved-code";
    /// Message line.
    new_answers_wait() => "not-saved-new-answers-wait";
}
