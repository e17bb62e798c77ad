//! Phrases about what was typed into a box and is not a value yet.

phrases! {
    /// What was typed is no number.
    not_a_number() => "typed-not-a-number";
    /// Decimals where only whole numbers are possible.
    not_whole() => "typed-not-whole";
    /// The number is too small. least: the smallest possible.
    below(least) => "typed-below";
    /// The number is too large. most: the largest possible.
    above(most) => "typed-above";
    /// What was typed is no date.
    not_a_date() => "typed-not-a-date";
    /// The month is unknown.
    not_a_month() => "typed-not-a-month";
    /// The day does not exist. month: its name; year; days: how many it has.
    no_such_day(month, year, days) => "typed-no-such-day";
    /// What was typed is no time.
    not_a_time() => "typed-not-a-time";
}
