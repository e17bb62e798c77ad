### status: draft

review-title = Review · { $code }
review-title-short = Review
review-not-ready = NOT READY TO SIGN: { $problems ->
    [one] one thing
   *[other] { $problems } things
 } must be solved{ $looks ->
    [0] {""}
    [one] , one you may want to look at
   *[other] , { $looks } you may want to look at
 }
review-is-ready = Ready to sign{ $looks ->
    [0] . Nothing is left to look at.
    [one] . One thing you may want to look at first.
   *[other] . { $looks } things you may want to look at first.
 }
review-is-signed = SIGNED on { $date } at { $time } by { $codes }
review-fingerprint = Fingerprint { $digest }. Answers can be read and no longer changed.
review-problems = There is a problem
review-looks = Look again (does not stop you)
review-sections = Sections
review-answered = answered
review-not-applicable = not applicable
review-not-verified-head = not verified
review-flags = flags
review-sign = Sign
review-sign-after = Sign (after { $count ->
    [one] the problem is
   *[other] the { $count } problems are
 } solved)
review-reopen = Reopen, with a reason
review-enter-goes = Enter goes to { $number }; Esc there comes back here.
review-enter-section = Enter goes to the first question of section { $number }; Esc there comes back here.
review-enter-opens = Enter opens it; Esc there comes back here.
review-cannot-sign = Signing waits for { $count ->
    [one] the problem
   *[other] the { $count } problems
 } listed first. Enter goes there.
review-in-row = Row { $row }: { $words }
review-words = { $text }
review-not-saved = Something could not be saved. Make room on the disk or try again.
review-unconfirmed = Something is still on its way to the disk. This passes by itself.
review-independence = Nobody has declared independence yet. Declare that there is no link, or which.
review-urgent-open = This question is about a risk to somebody and has no answer. Answer it first.
review-unsettled = A risk was recorded and not reported yet. Report it, then change the answer.
review-no-answer = “{ $question }” has no answer.
review-gap-missing = A must-pass has failed. Say in one line what is missing.
review-flag = { $kind }: “{ $text }”
review-flag-alone = { $kind }
review-no-reason = Not applicable, and the reason is not written yet.
review-must-pass-excused = This must be met, and was called not applicable: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } is half typed and does not count yet.
review-half-note = The note { $text } is half written.
review-half-evidence = A line of evidence is half written.
review-half-visit-note = A note on the visit is half written.
review-half-source = A source of the visit is half written.
review-half-recommendation = A recommendation is half written.
review-half-flag = The words of a flag are half written.
review-replied = A reply has come: { $count ->
    [one] one question still stands
   *[other] { $count } questions still stand
 } not verified for no reply.
review-no-deadline = { $count ->
    [one] One data request waits for a reply without a deadline, so it never shows
   *[other] { $count } data requests wait for a reply without a deadline, so they never show
 } as overdue.
review-open-more = Has no answer, like { $count ->
    [one] one more
   *[other] { $count } more
 } of this section.
review-rows = “{ $title }”: nobody has said yet whether the list is complete.
review-visit-notes = { $count ->
    [one] One note on the visit is
   *[other] { $count } notes on the visit are
 } not tied to a question.
review-declared-otherwise = Independence was declared otherwise: “{ $link }”. One of the two needs changing.
review-dissent = { $code } sees it otherwise: “{ $text }”
review-not-taken = Nobody has taken “{ $title }” yet.
review-not-agreed = Answered by one member; the team has not agreed yet.
review-not-agreed-more = Answered by one member, like { $count ->
    [one] one more
   *[other] { $count } more
 } of this section; the team has not agreed yet.
review-not-verified = { $count ->
    [one] One question could not be verified
   *[other] { $count } questions could not be verified
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Its answer is kept but does not count: the question is no longer asked.
review-kept-because = Its answer is kept but does not count: the answer to { $number } closes it.
review-weak = The highest level rests on weak evidence.
review-weak-more = The highest level rests on weak evidence, like { $count ->
    [one] one more
   *[other] { $count } more
 } of this section.
review-answer = Answer
review-note = Note
review-gap = Missing
review-evidence = Evidence
review-none = none
review-you-can = You can
review-can-go = Go to { $number } and come back here with Esc.
review-can-safeguard = Open the safeguarding card. It says whom to call.
review-can-gap = There, Tab leads to the line “What is missing?”.
review-can-evidence = Press F3 to add evidence from here. A lower level needs none.
review-can-answer = Answer it there, or leave it open: it is counted as open.
review-can-leave = Leave it as it is. It does not stop you.
review-reopen-title = Reopen
review-reopen-means = Answers can be changed again. The signature and your reason stay in the history, and the session needs a new signature.
review-reopen-why = Why is it opened again?  One line, no names.
review-reason-needed = Write the reason in one line. Esc leaves it signed.
review-reopened = The session is open again. Sign it anew when it is ready.
review-signed-walk = Signed on { $date }: answers can be read, not changed. The review (. . 2) opens it again, with a reason.
review-not-signed = This session is not signed, so there is nothing to reopen.
review-recommendations = Recommendations ({ $gaps ->
    [0] no gap
    [one] one gap
   *[other] { $gaps } gaps
 }, { $written } written)
review-all-answers = Read all answers
review-can-be-signed = { $open ->
    [one] One question is
   *[other] { $open } questions are
 } still open. It can be signed all the same.
