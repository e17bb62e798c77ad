### status: draft

states-plain = Or work line by line: { $command }
states-recovered = Fener was cut off the last time. What said “Saved” is here: “{ $code }” with { $done } of { $all } answered, last change { $date }, { $time }. { $digit } goes on there.
states-home = Nothing yet. { $digit } starts an assessment; { $practice } lets you practise first, with nothing at stake.
states-none-signed = Nothing is signed yet. Esc goes back; the review of a session (. . 2) leads to signing.
states-no-evidence = None yet: + adds what was read, seen or said.
states-no-recommendations = None yet: + writes the first.
states-no-scores = Nothing is answered yet, so there is no score. Esc goes back to the questions.
states-uncounted = Kept, but no longer counted: { $numbers }. Undo brings them back.
states-counted-again = Counted again: { $numbers }.
states-none-open = Nothing is open. { $digit } starts an assessment; { $signed } shows what is signed.
