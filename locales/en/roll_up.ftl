### status: draft

roll_up-help = Set the levels of government of one country side by side
roll_up-help-period = Of the sessions named, only those of this period: 2026, 2026-01, or 2026-01/2026-06
roll_up-value-period = PERIOD
roll_up-invalid-period = “{ $text }” is no period.
roll_up-invalid-period-hint = Write a year, a month or a day, or two of them with a slash between: 2026, 2026-01 or 2026-01/2026-06.
roll_up-none-in-period = No session that “{ $name }” means lies in the period { $period }.
roll_up-head-together = TOGETHER
roll_up-head-level = LEVEL
roll_up-levels = Levels
roll_up-rule = Together is the plain mean of the levels that count and are rated, each weighing the same; the range runs from the lowest level to the highest.
roll_up-signs = ! a must-pass failed   ? not rated
roll_up-legend = { $score } together   { $range } lowest to highest level
roll_up-missing = Not assessed: { $levels }. Until they are, the country is not rated.
roll_up-not-counted = { $level } (shown, not counted)
roll_up-several = Several sessions are scored together only as levels of government of one country.
roll_up-several-hint = Add --roll-up, or name one session.
roll_up-no-level = “{ $code }” is about no level of government, so it cannot stand beside others.
roll_up-other = “{ $code }” is of another questionnaire, subject or country than the first session. A subject is the same where its code was chosen again, not where another was given.
roll_up-other-edition = “{ $code }” is filled with another version of the questionnaire or of the country pack than the first session.
roll_up-other-edition-hint = Carry the sessions over to the same version: fener upgrade, once for each.
roll_up-other-period = “{ $code }” is of the period { $own }, the first session of { $first }.
roll_up-other-period-hint = Add --period { $period } to take only those of one period.
roll_up-practice = “{ $code }” is a practice run; its answers never count beside others.
roll_up-twice = Two sessions are about the same level: { $level }.
roll_up-hint = Name one session for each level, of one questionnaire, subject and period; fener list --sessions names them.
