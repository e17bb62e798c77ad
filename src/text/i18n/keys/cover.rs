//! Phrases of the covered screen.

phrases! {
    /// On the covered screen.
    covered(time) => "cover-covered";
    /// On the covered screen.
    enter() => "cover-enter";
    /// Honest words on what the cover does not do.
    not_locked() => "cover-not-locked";
    /// The store is encrypted, and the disk has refused what is on the screen: forgetting it would lose it.
    locks_when_saved() => "cover-locks-when-saved";
}
