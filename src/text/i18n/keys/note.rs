//! Phrases of the page for a note.

phrases! {
    /// Header. number: of the question.
    title(number) => "note-title";
    /// Under the page.
    words(count) => "note-words";
    /// Message line.
    saved_while_typing() => "note-saved-while-typing";
    /// In place of a note where there is none and none may be written.
    nothing_written() => "note-nothing-written";
}
