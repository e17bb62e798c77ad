//! Phrases of the notes on the visit.

phrases! {
    /// Header.
    title() => "visit_notes-title";
    /// Header over a question.
    title_at(number) => "visit_notes-title-at";
    /// Header while a note is written.
    writing() => "visit_notes-writing";
    /// Under the header.
    intro() => "visit_notes-intro";
    /// Line of the list.
    add() => "visit_notes-add";
    /// Line of the list when one was begun and left.
    add_begun() => "visit_notes-add-begun";
    /// The list is empty.
    none_yet() => "visit_notes-none-yet";
    /// Mark on a note.
    tied_to(number) => "visit_notes-tied-to";
    /// Mark on a note.
    not_tied() => "visit_notes-not-tied";
    /// Mark on a note that is tied to the question below.
    here(number) => "visit_notes-here";
    /// After writing.
    written() => "visit_notes-written";
    /// After writing a note over a question.
    written_here(number) => "visit_notes-written-here";
    /// After taking a note away.
    removed() => "visit_notes-removed";
    /// Space or Delete without a note.
    mark_one() => "visit_notes-mark-one";
    /// After Space.
    tied(number) => "visit_notes-tied";
    /// After Space on a note that was tied elsewhere.
    moved(number, before) => "visit_notes-moved";
    /// After Space on a note that was tied here.
    untied(number) => "visit_notes-untied";
    /// Space without a question below.
    no_question() => "visit_notes-no-question";
    /// A note that was left opens again.
    resumed() => "visit_notes-resumed";
    /// Message line.
    count(count) => "visit_notes-count";
    /// Under the box.
    privacy() => "visit_notes-privacy";
}
