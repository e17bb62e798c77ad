//! Phrases of the page about a disk that refused.

phrases! {
    /// Head.
    title() => "not_saved-title";
    /// What it means.
    only_here() => "not_saved-only-here";
    /// A way.
    try_again() => "not_saved-try-again";
    /// A way.
    go_on() => "not_saved-go-on";
    /// Detail.
    code(code) => "not_saved-code";
    /// Message line.
    new_answers_wait() => "not_saved-new-answers-wait";
}
