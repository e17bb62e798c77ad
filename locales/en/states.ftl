### status: draft

states-plain = Or work line by line: { $command }
states-home = Nothing yet. { $digit } starts an assessment; { $practice } lets you practise first, with nothing at stake.
states-none-signed = Nothing is signed yet. Esc goes back; the review of a session (. . 2) leads to signing.
states-no-evidence = None yet: + adds what was read, seen or said.
states-no-recommendations = None yet: + writes the first.
states-no-scores = Nothing is answered yet, so there is no score. Esc goes back to the questions.
states-uncounted = Kept, but no longer counted: { $numbers }. Undo brings them back.
states-counted-again = Counted again: { $numbers }.
states-none-open = Nothing is open. { $digit } starts an assessment; { $signed } shows what is signed.
states-cut-off = Fener was cut off the last time.
states-kept = What said “Saved” is here: “{ $code }” with { $done } of { $all } answered, last change { $date }, { $time }.
states-kept-means = What is here of the session that was being written when Fener was cut off, and the ways on from there.
states-checking = The record is being checked …
states-checked = { $entries ->
    [one] Its one entry was checked and is as it was written.
   *[other] Its { $entries } entries were checked, and each is as it was written.
 }
states-not-whole = An entry is not as it was written. Make a backup first, end, and run “{ $command }”.
states-half-written = { $count ->
    [one] One text that was not finished is in its box.
   *[other] { $count } texts that were not finished are in their boxes.
 }
states-last-answers = The last answers before that
states-go-on = Go on in “{ $code }”
states-back-up-first = Make a backup first
states-to-home = See everything that is here
states-not-readable = Its record cannot be read. Make a backup first, end, and run “{ $command }”.
