//! Phrases of the deeper checks that authors ask for: names over the years, conditions, weights, texts in their place.

phrases! {
    /// Diagnostic: renamed names a question that is not there.
    renamed_unknown(id) => "check-renamed-unknown";
    /// Remedy: renamed names a question that is not there.
    renamed_unknown_hint() => "check-renamed-unknown-hint";
    /// Diagnostic: renamed gives another name to something that still has its own.
    renamed_still_there(id) => "check-renamed-still-there";
    /// Remedy: renamed gives another name to something that still has its own.
    renamed_still_there_hint() => "check-renamed-still-there-hint";
}
