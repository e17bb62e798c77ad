//! Phrases of levels of government side by side.

phrases! {
    /// Help of --roll-up.
    help() => "roll_up-help";
    /// Help of --period.
    help_period() => "roll_up-help-period";
    /// Stands for the value of --period; capitals where the script has them.
    value_period() => "roll_up-value-period";
    /// A period that cannot be read. text: what was typed.
    invalid_period(text) => "roll_up-invalid-period";
    /// How a period is written.
    invalid_period_hint() => "roll_up-invalid-period-hint";
    /// No session of a name is of the period asked for. name, period: as they were typed.
    none_in_period(name, period) => "roll_up-none-in-period";
    /// Column head: what the levels make together; capitals where the script has them.
    head_together() => "roll_up-head-together";
    /// Column head: a level of government.
    head_level() => "roll_up-head-level";
    /// Tab of the scores: the levels of government.
    levels() => "roll_up-levels";
    /// The rule, under the table.
    rule() => "roll_up-rule";
    /// What two signs beside a number mean.
    signs() => "roll_up-signs";
    /// What the signs of the bar mean. score, range: the signs.
    legend(score, range) => "roll_up-legend";
    /// Levels without an assessment. levels: a list of names.
    missing(levels) => "roll_up-missing";
    /// A level that is shown and does not count. level: its name.
    not_counted(level) => "roll_up-not-counted";
    /// Several sessions without the switch.
    several() => "roll_up-several";
    /// What to do.
    several_hint() => "roll_up-several-hint";
    /// A session that is about no level. code: of its subject.
    no_level(code) => "roll_up-no-level";
    /// A session that is about something else than the first. code: of its subject.
    other(code) => "roll_up-other";
    /// A session of another edition of the questionnaire or of the country pack. code: of its subject.
    other_edition(code) => "roll_up-other-edition";
    /// What to do.
    other_edition_hint() => "roll_up-other-edition-hint";
    /// A session of another period. code: of its subject; own, first: its period and that of the first session.
    other_period(code, own, first) => "roll_up-other-period";
    /// What to do. period: that of the first session.
    other_period_hint(period) => "roll_up-other-period-hint";
    /// A practice run. code: of its subject.
    practice(code) => "roll_up-practice";
    /// Two sessions about one level. level: its name.
    twice(level) => "roll_up-twice";
    /// What to do.
    hint() => "roll_up-hint";
}
