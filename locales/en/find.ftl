### status: draft

find-title = Find
find-also = Also works:
find-hint-number = 4.7 or 407   go to question 4.07
find-hint-open = !            only open questions
find-hint-flags = +            only flags
find-hint-letters = Letters, accents and script do not matter.
find-count = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
 }
find-note = note
find-flag = flag
find-standard = standard
find-action = action
find-open = open
find-arrow-then-digit = Arrow down, then 1-9 goes there.
find-first-of = The first { $count } of { $all }
