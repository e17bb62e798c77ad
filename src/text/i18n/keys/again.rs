//! Phrases that send somebody back to look again, or to what is not in sight.

phrases! {
    /// In the box of the reason why a question does not apply, after a lone digit. typed: the digit, which is also a key.
    reason_digit(typed) => "again-reason-digit";
    /// The same after something else without a letter.
    reason_words(typed) => "again-reason-words";
    /// After a key that would answer something out of sight; it is in sight now. code: the key.
    was_out_of_sight(code) => "again-was-out-of-sight";
    /// Which page of a question is in sight. key: the key that shows the next one.
    pages(at, of, key) => "again-pages";
    /// In place of a note that was begun and not finished.
    half_written() => "again-half-written";
    /// On the safeguarding card, after something was flagged as urgent.
    opened_by_flag() => "again-opened-by-flag";
    /// After Home led to the question that tells of a risk. "=" is a key.
    risk_here() => "again-risk-here";
    /// Above the members of a team on the page for signing, while the number is typed. key: the key that leads to them.
    who_signs(key) => "again-who-signs";
}
