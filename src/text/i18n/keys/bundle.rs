//! Phrases of bundles: what laptops send each other, and what becomes of it.

phrases! {
    /// Error: behind what can be read of the session stand entries of a merge that was withdrawn, so nothing is written.
    withdrawn_error() => "bundle-withdrawn-error";
    /// What to do then.
    withdrawn_hint() => "bundle-withdrawn-hint";
}
