//! Phrases of levels of government side by side.

phrases! {
    /// Help of --roll-up.
    help() => "roll_up-help";
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
    /// A session that does not belong to the others. code: of its subject.
    other(code) => "roll_up-other";
    /// Two sessions about one level. level: its name.
    twice(level) => "roll_up-twice";
    /// What to do.
    hint() => "roll_up-hint";
}
