### status: draft

home-title = Fener
home-offline = offline · everything is on this computer
home-offline-short = offline
home-continue = Continue
home-start = Start
home-look-back = Look back
home-new = New assessment
home-all-open = All open sessions ({ $count })
home-all-open-late = All open sessions ({ $count }), { $late ->
    [one] one more
   *[other] { $late } more
 } with requests overdue
home-signed = Signed sessions ({ $count })
home-answered = answered
home-state = state
home-draft-at = draft, { $when }
home-ready = complete, not signed
home-signed-at = signed, { $when }
home-risk = risk not yet reported
home-overdue = { $code }: { $count ->
    [one] one data request
   *[other] { $count } data requests
 } overdue, oldest since { $since }
home-overdue-state = { $count ->
    [one] one request
   *[other] { $count } requests
 } overdue
home-practice = practice
home-today = today { $time }
home-next-step = Next step: { $count ->
    [one] one question is
   *[other] { $count } questions are
 } open in “{ $code }”. Press { $digit } to go on.
home-next-risk = First settle the risk in “{ $code }”: press { $digit }, which leads to its question.
home-next-begin = Next step: nothing is answered yet in “{ $code }”. Press { $digit } to begin.
home-next-review = Next step: review and sign “{ $code }”. Press { $digit }, then . . 2.
home-period = { $from } to { $to }
home-reading = Reading the sessions …
home-selected = Selected: { $code }
home-detail-questionnaire = Questionnaire  { $id } { $version }
home-detail-period = Period  { $from } to { $to }
home-detail-open = Open  { $count ->
    [one] one question
   *[other] { $count } questions
 }
home-detail-flags = Flags  { $count }
home-signed-title = Signed sessions
home-open-title = Open sessions
home-next-rescue = The disk refuses to save. Make room on it, then press Ctrl+C and { $digit } to try again.
