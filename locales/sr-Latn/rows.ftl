### status: draft

rows-intro = { $count ->
    [0] Još nema redova
    [one] { $count } red
    [few] { $count } reda
   *[other] { $count } redova
 }
rows-add = Dodaj red
rows-is-complete = Da li je lista potpuna?
rows-yes-complete = Da, potpuna je
rows-no-not-yet = Ne još, vratiću se
rows-complete = Lista je potpuna.
rows-not-yet = Lista još nije potpuna.
rows-removed = Red { $row } je uklonjen sa svojim odgovorima; poništavanje vraća oboje.
rows-mark-a-row = Prvo označite red.
rows-counted = Koliko ima redova, sledi iz ranijeg odgovora.
rows-answered = { $done }/{ $all }
rows-silent = upisano: bez odgovora
rows-silence-recorded = Upisano je da nema odgovora: zahtev više nije van roka.
rows-open-in = { $count ->
    [one] Red { $row } ima { $count } otvoreno pitanje.
    [few] Red { $row } ima { $count } otvorena pitanja.
   *[other] Red { $row } ima { $count } otvorenih pitanja.
 }
