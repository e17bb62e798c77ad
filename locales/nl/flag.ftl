### status: draft

flag-title = Vlag
flag-title-at = Vlag { $number }
flag-title-visit = Vlag voor het bezoek
flag-ask-again = Opnieuw vragen
flag-urgent = Dringend
flag-good-practice = Goede praktijk
flag-for-what = Waarvoor?  Eén regel, geen namen.
flag-kept = Vlag gezet. De controle noemt haar.
flag-draft-kept = Nog geen vlag gezet: de woorden wachten hier als concept. Enter zet de vlag.
flag-removed = De vlag is weg; ongedaan maken haalt haar terug.
flag-none-here = Hier is geen vlag.
flag-remove-hint = Delete haalt de vlag weg.
flag-tab-to-visit = Tab zet de vlag bij het bezoek in plaats van deze vraag.
flag-tab-to-question = Tab zet de vlag bij vraag { $number } in plaats van het bezoek.
