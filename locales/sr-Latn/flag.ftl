### status: draft

flag-title = Zastavica
flag-title-at = Zastavica uz { $number }
flag-title-visit = Zastavica za posetu
flag-ask-again = Pitati ponovo
flag-urgent = Hitno
flag-good-practice = Dobra praksa
flag-for-what = Za šta?  Jedan red, bez imena.
flag-kept = Zastavica je postavljena. Pregled je navodi.
flag-draft-kept = Zastavica još nije postavljena: reči čekaju ovde kao nacrt. Enter bi je postavio.
flag-removed = Zastavica je uklonjena; poništavanje je vraća.
flag-none-here = Ovde nema zastavice.
flag-remove-hint = Delete uklanja zastavicu.
flag-tab-to-visit = Tab stavlja zastavicu na posetu umesto na ovo pitanje.
flag-tab-to-question = Tab stavlja zastavicu na pitanje { $number } umesto na posetu.
