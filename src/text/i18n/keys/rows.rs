//! Phrases of the table of rows of a repeat.

phrases! {
    /// Header: how many rows.
    intro(count) => "rows-intro";
    /// Line of the table.
    add() => "rows-add";
    /// Above the two answers.
    is_complete() => "rows-is-complete";
    /// Answer.
    yes_complete() => "rows-yes-complete";
    /// Answer.
    no_not_yet() => "rows-no-not-yet";
    /// After declaring.
    complete() => "rows-complete";
    /// After declaring.
    not_yet() => "rows-not-yet";
    /// After removing a row.
    removed(row) => "rows-removed";
    /// Delete without a row.
    mark_a_row() => "rows-mark-a-row";
    /// Adding or removing where a rule counts.
    counted() => "rows-counted";
    /// How much of a row is answered.
    answered(done, all) => "rows-answered";
    /// Behind the item of a data request whose silence was recorded.
    silent() => "rows-silent";
    /// After recording that a data request had no reply.
    silence_recorded() => "rows-silence-recorded";
    /// Message line about the marked row.
    open_in(row, count) => "rows-open-in";
}
