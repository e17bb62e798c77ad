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
    /// Message when the disk refuses while something is typed.
    while_typing() => "not_saved-while-typing";
    /// Message after trying again in vain.
    refused_again() => "not_saved-refused-again";
    /// Message line under a box while the disk refuses.
    typed_stays() => "not_saved-typed-stays";
}
