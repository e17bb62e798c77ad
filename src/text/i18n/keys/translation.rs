//! How far a text is translated and checked.

phrases! {
    /// The state of a translation in the language picker: nobody has checked it yet.
    review_draft() => "translation-review-draft";
    /// The state of a translation in the language picker: checked. by: the partner who checked it. date: when.
    review_signed(by, date) => "translation-review-signed";
    /// Explains the tag behind a text that stands in for a missing translation. language: the name of the language it is in.
    stand_in(language) => "translation-stands-in";
}
