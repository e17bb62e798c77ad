//! Phrases of the lists of what is to be done, which Find shows.

phrases! {
    /// The key row: the key that shows the other lists.
    key() => "to_do-key";
    /// Name of a list: questions without an answer, and how many.
    open(count) => "to_do-open";
    /// Name of a list: what is to be asked again, and how much.
    ask_again(count) => "to_do-ask-again";
    /// Name of a list: answers that wait for a yes of this rater or of the team, and how many.
    unconfirmed(count) => "to_do-unconfirmed";
    /// The first list is empty.
    nothing_open() => "to_do-nothing-open";
    /// The second list is empty.
    nothing_to_ask() => "to_do-nothing-to-ask";
    /// The third list is empty.
    nothing_unconfirmed() => "to_do-nothing-unconfirmed";
    /// In the review: how much is to be asked again, and the keys that list it.
    in_review(count) => "to_do-in-review";
}
