### status: draft

note-title = { $number } · opmerking
note-words = { $count ->
    [one] Eén woord
   *[other] { $count } woorden
 } · geen namen, geen adressen
note-saved-while-typing = Elke toets wordt bewaard. Tab is klaar, Esc ook; de tekst blijft.
note-nothing-written = Hier is geen opmerking geschreven.
