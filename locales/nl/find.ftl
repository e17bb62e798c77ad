### status: draft

find-title = Zoeken
find-also = Werkt ook:
find-hint-number = 4.7 of 407   ga naar vraag 4.07
find-hint-open = !            alleen open vragen
find-hint-flags = +            alleen vlaggen
find-hint-letters = Hoofdletters, accenten en schrift maken niet uit.
find-count = { $count ->
    [0] Niets gevonden
    [one] Eén gevonden
   *[other] { $count } gevonden
 }
find-note = opmerking
find-flag = vlag
find-standard = norm
find-action = actie
find-open = open
find-arrow-then-digit = Pijltje omlaag, dan gaat 1-9 daarheen.
find-first-of = De eerste { $count } van { $all }
