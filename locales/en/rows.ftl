### status: draft

rows-intro = { $count ->
    [0] No rows yet
    [one] One row
   *[other] { $count } rows
 }
rows-add = Add a row
rows-is-complete = Is the list complete?
rows-yes-complete = Yes, complete
rows-no-not-yet = Not yet, I will come back
rows-complete = The list is complete.
rows-not-yet = The list is not complete yet.
rows-removed = Row { $row } is gone with its answers; undo brings both back.
rows-mark-a-row = Mark a row first.
rows-counted = How many rows there are follows from an earlier answer.
rows-answered = { $done }/{ $all }
rows-silent = no reply recorded
rows-silence-recorded = No reply is recorded: the request is no longer overdue.
rows-open-in = { $count ->
    [one] Row { $row } has one open question.
   *[other] Row { $row } has { $count } open questions.
 }
