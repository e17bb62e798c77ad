### status: draft

question-where = { $section } { $title } · { $number } · { $at } of { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Choose one answer.
question-choose-any = Choose all that apply. Press a number again to take it away.
question-rank-them = Press the numbers in your order of preference. Press one again to take it out.
question-not-applicable = Not applicable
question-none-of-these = None of these
question-not-verified = Could not be verified
question-why-not-verified = Why could it not be verified?
question-no-reply = Asked, no reply
question-no-access = No access
question-no-time = No time
question-sources-conflict = Sources conflict
question-protects-person = Not asked, to protect a person
question-why-not-applicable = Why can it not apply here?
question-gap = What is missing?  (if you want to say it)
question-gap-needed = What is missing?  (needed: this must be met)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp goes back.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } is not asked now; you go on here.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } is open again.
question-nothing-to-take = There is no answer to take away.
question-left-open = { $number } is left open.
question-reason-missing = { $number } does not apply; its reason is still missing, and the review lists it.
question-marked = { $code } is marked, not yet chosen. Press { $code }, or Space, to record it.
question-marked-for-space = { $code } is marked, not yet chosen. Press Space to record it.
question-taken-out = Taken out with it, because one of them must stand alone: { $options }.
question-kept-typed = It is kept as you typed it, but does not count as an answer yet.
question-declared = As declared under independence. Another answer replaces it.
question-kept-draft = { $number }: the text is kept as a draft and is not an answer yet.
question-first-question = This is the first question.
question-last-question = This is the last question. Press { $keys } for the review.
question-no-open = No question is open. Press . . 2 for the review.
question-next-open-is = First open question: { $number }.
question-section-done = Section { $section } is done. First open question: { $number }.
question-where-was-i = You stopped here. Last answers: { $answers }.
question-answer-at = { $number } { $words } at { $time }
question-help-box = Tab, then - or *, for not applicable or not verified.
question-standard-label = Standard
question-evidence-label = Evidence
question-evidence-none = none yet
question-evidence-count = { $count ->
    [one] one piece
   *[other] { $count } pieces
 }
question-evidence-weak = weak evidence
question-evidence-asks = asks for: { $means }
question-evidence-asks-seen = asks for something seen or read, such as: { $means }
question-evidence-asks-anything = asks for something seen or read, or for two different interviews
question-evidence-asks-with = asks for: { $partners }, and with it: { $means }
question-note-label = Note
question-flag-label = Flag
question-must-pass = must be met
question-from-package = Calculated
question-chosen = { $count } chosen: { $list }
question-one-rater = one rater
question-filtered-out = What was chosen is no longer offered here, so it does not count. Choose another answer.
question-constraint = This answer is outside what the question allows. Look at it again.
question-unlikely = It is recorded and stops nothing. Enter keeps it and goes on; or type another.
question-off-step = Write a number in steps of { $step }.
question-not-alone = One of the chosen answers stands alone: take it or the others away.
question-unranked = { $count ->
    [one] One line is not ranked yet.
   *[other] { $count } lines are not ranked yet.
 }
question-down-to-answers = ↓ shows the answers; ↑ from the first one comes back here.
