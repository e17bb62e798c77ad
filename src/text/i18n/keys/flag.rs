//! Phrases about flags.

phrases! {
    /// Title.
    title() => "flag-title";
    /// Title with the question's number.
    title_at(number) => "flag-title-at";
    /// Title without a question.
    title_visit() => "flag-title-visit";
    /// A kind of flag.
    ask_again() => "flag-ask-again";
    /// A kind of flag.
    urgent() => "flag-urgent";
    /// A kind of flag.
    good_practice() => "flag-good-practice";
    /// Label of the box.
    for_what() => "flag-for-what";
    /// After flagging.
    kept() => "flag-kept";
    /// After the words of a flag were left with Esc.
    draft_kept() => "flag-draft-kept";
    /// After removing a flag.
    removed() => "flag-removed";
    /// Nothing to remove.
    none_here() => "flag-none-here";
    /// Hint in the pop-over.
    remove_hint() => "flag-remove-hint";
    /// Below the kinds, on a question.
    tab_to_visit() => "flag-tab-to-visit";
    /// Below the kinds, on the visit.
    tab_to_question(number) => "flag-tab-to-question";
}
