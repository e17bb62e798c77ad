### status: draft

flag-title = Flag
flag-title-at = Flag { $number }
flag-title-visit = Flag the visit
flag-ask-again = Ask again
flag-urgent = Urgent
flag-good-practice = Good practice
flag-for-what = For what?  One line, no names.
flag-kept = Flagged. The review lists it.
flag-draft-kept = Not flagged: the words wait as a draft and are there again with . 7.
flag-removed = The flag is gone; undo brings it back.
flag-none-here = There is no flag here.
flag-remove-hint = Delete takes the flag away.
flag-tab-to-visit = Tab flags the visit instead of this question.
flag-tab-to-question = Tab flags question { $number } instead of the visit.
