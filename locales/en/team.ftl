### status: draft

team-title = The team at { $number }
team-agree = The team agrees to this answer
team-take-back = Take the agreement back
team-dissent = { $code } sees it otherwise
team-answers = { $code } answers now
team-words = In the words of { $code } (empty takes it back):
team-agreed = The team agrees. The answer carries the mark “one rater”.
team-not-agreed = The agreement is taken back.
team-answers-now = { $code } answers from now on.
team-dissent-kept = The dissent is kept with the answer.
team-dissent-draft = Not kept with the answer: the words wait here as a draft.
