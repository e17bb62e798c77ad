//! Phrases that many screens share.

phrases! {
    /// The state of a translation in the language picker: nobody has checked it yet.
    review_draft() => "common-review-draft";
    /// The state of a translation in the language picker: checked. by: the partner who checked it. date: when.
    review_signed(by, date) => "common-review-signed";
    /// Explains the tag behind a text that stands in for a missing translation. language: the name of the language it is in.
    stand_in(language) => "common-text-stands-in";
}
