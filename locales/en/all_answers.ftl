### status: draft

all_answers-title = All answers
all_answers-title-in = All answers · { $section } { $name }
all_answers-done-of = { $done } of { $all } answered
all_answers-section-hidden = not asked
all_answers-unasked = { $count ->
    [one] One question is not asked here, because of other answers.
   *[other] { $count } questions are not asked here, because of other answers.
 }
all_answers-open = open
all_answers-open-required = open; needed before signing
all_answers-nothing = no value yet
all_answers-reason = Reason
all_answers-missing = Missing
all_answers-recommendation = To do
all_answers-page = page or article: { $page }
all_answers-not-counted = Not counted: another answer leaves this question out. It is kept.
all_answers-lacks-reason = The reason is not written yet.
all_answers-lacks-gap = Must be met, and is not: what is missing is needed before signing.
all_answers-last-section = This is the last section.
all_answers-first-section = This is the first section.
all_answers-cannot-go = This question is not asked now, so there is nothing to go to.
all_answers-only-to-read = This page is to read. Enter goes to a question to change it.
all_answers-enter-goes = Enter goes to { $number }; Esc there comes back to this page.
