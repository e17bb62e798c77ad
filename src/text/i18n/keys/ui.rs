//! Phrases that only drawing needs: pages, the window, what stands beside a question.

phrases! {
    /// At the end of a column that is longer than the window. at, of: pages.
    pages(at, of) => "ui-pages";
    /// Header: the session is signed.
    signed() => "ui-signed";
    /// Header in a narrow window: the same as 'NOT ENCRYPTED: for trials only' in one or two words.
    not_encrypted_short() => "ui-not-encrypted-short";
    /// The window is too small for any screen.
    too_small() => "ui-too-small";
    /// What the window must have. columns, rows: numbers of cells.
    window_needs(columns, rows) => "ui-window-needs";
    /// What the window has.
    window_is(columns, rows) => "ui-window-is";
    /// What to do about a window that is too small.
    make_larger() => "ui-make-larger";
    /// Nothing is waiting for the disk.
    all_saved() => "ui-all-saved";
    /// Head of the outline beside a question.
    sections() => "ui-sections";
    /// Head of the column of open questions in the outline.
    open() => "ui-open";
    /// Explains a mark of the outline.
    legend_done() => "ui-legend-done";
    /// Explains a mark of the outline.
    legend_open() => "ui-legend-open";
    /// Explains a mark of the outline.
    legend_look() => "ui-legend-look";
    /// Explains a mark of the outline.
    legend_flag() => "ui-legend-flag";
    /// The rest of a list that is longer than its place. count: how many lines.
    more(count) => "ui-more";
    /// Head of the standard beside a question.
    standard() => "ui-standard";
    /// Head of the guidance beside a question.
    guidance() => "ui-guidance";
    /// Head of the kinds of evidence beside a question.
    look_at() => "ui-look-at";
    /// A kind of evidence that must stand beside another. means: the kind.
    together_with(means) => "ui-together-with";
    /// How many places a question cites besides the first. count: how many.
    more_cites(count) => "ui-more-cites";
    /// Under a box for a number: what is allowed. least, most: numbers.
    between(least, most) => "ui-between";
    /// Under a box for a date: how it can be typed.
    date_hint() => "ui-date-hint";
    /// Under a box for a time: how it can be typed.
    time_hint() => "ui-time-hint";
    /// A default nobody has recorded. value: in words.
    suggested(value) => "ui-suggested";
    /// A question that must be answered before signing.
    required() => "ui-required";
    /// Where in the building. room: its name.
    room(room) => "ui-room";
    /// Which entry of a repeat. title: of the repeat; at: which; of: how many.
    entry(title, at, of) => "ui-entry";
    /// A member sees an answer otherwise. member: the code; text: in the member's words.
    dissent(member, text) => "ui-dissent";
    /// Label of the members who see an answer otherwise.
    dissent_label() => "ui-dissent-label";
    /// A kind of flag with its text. kind: such as 'ask again'.
    flagged(kind, text) => "ui-flagged";
}
