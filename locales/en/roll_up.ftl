### status: draft

roll_up-help = Set the levels of government of one country side by side
roll_up-head-together = TOGETHER
roll_up-head-level = LEVEL
roll_up-levels = Levels
roll_up-rule = Together is the plain mean of the levels that count, each weighing the same; the range runs from the lowest level to the highest.
roll_up-signs = ! a must-pass failed   ? not rated
roll_up-legend = { $score } together   { $range } lowest to highest level
roll_up-missing = Not assessed: { $levels }. Until they are, the country is not rated.
roll_up-not-counted = { $level } (shown, not counted)
roll_up-several = Several sessions are scored together only as levels of government of one country.
roll_up-several-hint = Add --roll-up, or name one session.
roll_up-no-level = “{ $code }” is about no level of government, so it cannot stand beside others.
roll_up-other = “{ $code }” is of another questionnaire, country or period than the first session.
roll_up-twice = Two sessions are about the same level: { $level }.
roll_up-hint = Name one session for each level, of one questionnaire, country and period; fener list --sessions names them.
