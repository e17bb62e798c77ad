### status: draft

flag-title = Zastavica
flag-title-at = Zastavica na { $number }
flag-title-visit = Zastavica na posjetu
flag-ask-again = Pitati ponovo
flag-urgent = Hitno
flag-good-practice = Dobra praksa
flag-for-what = Zbog čega?  Jedan red, bez imena.
flag-kept = Zastavica stavljena. Pregled je navodi.
flag-draft-kept = Zastavica još nije stavljena: riječi ovdje čekaju kao nacrt. Enter bi je stavio.
flag-removed = Zastavica je uklonjena; poništavanje je vraća.
flag-none-here = Ovdje nema zastavice.
flag-remove-hint = Delete uklanja zastavicu.
flag-tab-to-visit = Tab stavlja zastavicu na posjetu umjesto na pitanje.
flag-tab-to-question = Tab stavlja zastavicu na pitanje { $number } umjesto na posjetu.
