//! Phrases of the outline.

phrases! {
    /// Header.
    title() => "outline-title";
    /// Column head.
    section() => "outline-section";
    /// Column head.
    answered() => "outline-answered";
    /// Column head.
    open() => "outline-open";
    /// Column head.
    flags() => "outline-flags";
    /// Last line.
    total() => "outline-total";
    /// State of a question.
    is_open() => "outline-is-open";
    /// State of a question.
    weak() => "outline-weak";
    /// Message line.
    enter_goes(number) => "outline-enter-goes";
    /// Message line on a list of rows.
    enter_list(title) => "outline-enter-list";
    /// Message line.
    enter_opens() => "outline-enter-opens";
    /// What is expected at a section that is open.
    enter_closes() => "outline-enter-closes";
    /// Under a list that is longer than the window. above, below: how many lines are out of sight there.
    out_of_sight(above, below) => "outline-out-of-sight";
    /// State of a section.
    done() => "outline-done";
}
