### status: draft

scores-title = Scores
scores-total = Total
scores-sections = Sections
scores-layers = Layers
scores-standards = Standards
scores-law = Law
scores-policy = Policy
scores-practice = Practice
scores-outcome = Outcome
scores-head-score = score
scores-head-range = range
scores-head-coverage = coverage
scores-head-band = band
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = fully met
scores-band-partly-met = partly met
scores-band-not-met = not met
scores-band-must-pass-failed = not met: must-pass failed
scores-band-not-rated = not rated
scores-band-not-applicable = not applicable
scores-failed-list = Must-pass questions that failed: { $list }
scores-pulls = Biggest pulls down: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } score   { $range } still possible
scores-marked-settled = { $score } of 100; every answer is known.
scores-marked-open = Between { $lowest } and { $highest }: { $count ->
    [one] one question is
   *[other] { $count } questions are
 } open or not verified.
scores-marked-nothing = No question applies here, so there is no score.
scores-score-between = { $score } of 100, between { $lowest } and { $highest }
scores-score-exact = { $score } of 100
scores-score-open = No score yet; between { $lowest } and { $highest }
scores-score-none = No score
scores-covered = { $coverage } of the weight is answered.
scores-covered-sections = { $coverage } of the sections are rated.
scores-because-nothing = No question applies here, so there is no score.
scores-because-failed = { $count ->
    [one] A must-pass question came out at 0, so this is not met, whatever the rest
   *[other] { $count } must-pass questions came out at 0, so this is not met, whatever the rest
 }: { $list }.
scores-because-coverage = Only { $coverage } of the weight is answered; a band needs { $floor }.
scores-because-coverage-sections = Only { $coverage } of the sections are rated; a band needs { $floor }.
scores-because-unknown = { $count ->
    [one] A must-pass question is open or not verified, and a band needs it
   *[other] { $count } must-pass questions are open or not verified, and a band needs them
 }: { $list }.
scores-because-between = The score alone would be “{ $band }”, but { $count ->
    [one] a must-pass question is met only in part
   *[other] { $count } must-pass questions are met only in part
 }: { $list }.
scores-because-sections = { $count ->
    [one] In one section a must-pass question failed
   *[other] In { $count } sections a must-pass question failed
 }, so the total cannot be “{ $band }”: { $list }.
scores-because-reaches = From { $from } on it is “{ $band }”.
scores-because-below = Below { $from } it is “{ $band }”.
scores-made = How it is made
scores-made-sections = How it is made: the sections
scores-made-questions = The questions behind it
scores-head-points = points
scores-head-weight = weight
scores-head-counts = counts
scores-head-adds = adds
scores-head-worst = if worst
scores-head-best = if best
scores-line-counts = { $answer }: { $points } × weight { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, weight { $weight }, adds { $adds }
scores-line-section = { $score }, adds { $adds }: { $band }
scores-line-section-out = not counted: { $band }
scores-line-moves = if worst { $lowest }, if best { $highest }
scores-sum = Sum of counts { $counts } / sum of weights { $weights } = { $score }
scores-sum-sections = Sum of scores { $scores } / rated sections { $sections } = { $score }
scores-unknown = Open or not verified: this makes the range wide
scores-left-out = Left out
scores-weak = Weak evidence: the points are kept
scores-is-open = open
scores-not-verified = not verified: { $reason }
scores-not-applicable = not applicable: { $reason }
scores-not-applicable-bare = not applicable
scores-hidden-by = not asked because of { $list }
scores-hidden-by-rule = not asked in this assessment
scores-retired = no longer asked in this version
scores-weak-none = no evidence is attached
scores-weak-only-weak = what it rests on is second-hand, old or was said in front of staff
scores-weak-only-said = it was only said, by one kind of person; nothing was seen or read
scores-weak-partner = missing besides: { $means }
scores-must-pass = must-pass
scores-must-pass-failed = must-pass failed
scores-must-pass-between = must-pass, met only in part
scores-change = What would change it: the questions that move it furthest come first
scores-ways = What would change the band
scores-way-better = { $count ->
    [one] One answer
   *[other] { $count } answers
 } would lift it to “{ $band }” ({ $score }):
scores-way-worse = { $count ->
    [one] One answer
   *[other] { $count } answers
 } would lower it to “{ $band }” ({ $score }):
scores-way-maybe-smaller = A smaller set may exist; there are too many to try them all.
scores-no-way = No other answers would change the band.
scores-what-if = If the answer to { $number } were
scores-what-if-part = { $score }, { $band }; total { $total }
scores-what-if-total = total { $total }, { $band }
scores-options = { $count ->
    [one] one option
   *[other] { $count } options
 }
scores-from = { $number } or more
scores-below = less than { $number }
scores-level = { $code } { $text }
scores-none = none
scores-closing = What is not applicable or not asked is left out. What is open or not verified makes the range wide.
scores-arithmetic = This page shows arithmetic only; it changes no answer.
scores-no-what-if = No other answer can be tried on this line. Move to a question that applies.
scores-goes-nowhere = This line is about no question. Move to one, and Enter goes to it.
scores-is-hidden = { $number } is not asked now, so there is nothing to go to.
