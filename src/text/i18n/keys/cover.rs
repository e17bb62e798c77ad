//! Phrases of the covered screen.

phrases! {
    /// On the covered screen.
    covered(time) => "cover-covered";
    /// On the covered screen.
    enter() => "cover-enter";
    /// Honest words on what the cover does not do.
    not_locked() => "cover-not-locked";
}
