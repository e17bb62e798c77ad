//! Phrases of find.

phrases! {
    /// Title.
    title() => "find-title";
    /// Above the hints.
    also() => "find-also";
    /// Hint.
    hint_number() => "find-hint-number";
    /// Hint.
    hint_open() => "find-hint-open";
    /// Hint.
    hint_flags() => "find-hint-flags";
    /// Hint.
    hint_letters() => "find-hint-letters";
    /// How many results.
    count(count) => "find-count";
    /// Kind of a result.
    note() => "find-note";
    /// Kind of a result.
    flag() => "find-flag";
    /// Kind of a result.
    standard() => "find-standard";
    /// Kind of a result.
    action() => "find-action";
    /// State of a found question.
    open() => "find-open";
    /// Message line.
    arrow_then_digit() => "find-arrow-then-digit";
    /// How many results are listed of how many.
    first_of(count, all) => "find-first-of";
}
