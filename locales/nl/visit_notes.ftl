### status: draft

visit_notes-title = Opmerkingen over het bezoek
visit_notes-title-at = Opmerkingen over het bezoek · boven { $number }
visit_notes-writing = Opmerking over het bezoek
visit_notes-intro = Schrijf direct; koppel een opmerking later aan haar vraag. De controle noemt wat niet is gekoppeld.
visit_notes-add = Een opmerking schrijven
visit_notes-add-begun = Doorgaan met de begonnen opmerking
visit_notes-none-yet = Nog geen opmerkingen: + schrijft de eerste.
visit_notes-tied-to = { $number }
visit_notes-not-tied = niet gekoppeld
visit_notes-here = { $number }, hier
visit_notes-written = De opmerking is geschreven.
visit_notes-written-here = De opmerking is geschreven. Spatie koppelt haar aan { $number }.
visit_notes-removed = De opmerking is weg; ongedaan maken haalt haar terug.
visit_notes-mark-one = Markeer eerst een opmerking.
visit_notes-tied = Gekoppeld aan { $number }. Nog eens spatie maakt los.
visit_notes-moved = Gekoppeld aan { $number }, niet meer aan { $before }.
visit_notes-untied = Niet meer gekoppeld aan { $number }.
visit_notes-no-question = Open deze lijst bij een vraag om er een opmerking aan te koppelen.
visit_notes-resumed = Dit begon u eerder.
visit_notes-count = { $count ->
    [0] Geen opmerking wacht op koppeling.
    [one] Eén opmerking is nog niet gekoppeld.
   *[other] { $count } opmerkingen zijn nog niet gekoppeld.
 }
visit_notes-privacy = Geen namen, adressen of geboortedata. Bewaard terwijl u typt; Tab is klaar.
