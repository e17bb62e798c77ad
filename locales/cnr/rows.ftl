### status: draft

rows-intro = { $count ->
    [0] Još nema redova
    [one] { $count } red
    [few] { $count } reda
   *[other] { $count } redova
 }
rows-add = Dodaj red
rows-is-complete = Da li je spisak potpun?
rows-yes-complete = Da, potpun je
rows-no-not-yet = Još ne, vratiću se
rows-complete = Spisak je potpun.
rows-not-yet = Spisak još nije potpun.
rows-removed = Red { $row } je uklonjen sa svojim odgovorima; poništavanje vraća oboje.
rows-mark-a-row = Prvo označite red.
rows-counted = Koliko ima redova slijedi iz ranijeg odgovora.
rows-answered = { $done }/{ $all }
rows-silent = upisano: nema odgovora
rows-silence-recorded = Upisano je da nema odgovora: zahtjev više nije van roka.
rows-open-in = { $count ->
    [one] Red { $row } ima { $count } otvoreno pitanje.
    [few] Red { $row } ima { $count } otvorena pitanja.
   *[other] Red { $row } ima { $count } otvorenih pitanja.
 }
