### status: draft

privacy-help-profile = Za koga je datoteka: internal čuva sve, service izostavlja ono što odaje smještene osobe i osoblje, ministry i bilješke, oznake i inicijale, public sve dokaze i slobodne tekstove
privacy-help-resident = Šta biva s ocjenama iza kojih stoje samo riječi smještenih osoba: keep ih piše, withhold izostavlja
privacy-rests-hint = Pogledajte svaku, pa navedite --resident keep ili --resident withhold; ili ocjeni dodajte drugi dokaz.
privacy-not-in-profile = { $option } ne ide uz profil { $profile }.
privacy-not-in-profile-hint = Izostavite to ili izaberite profil koji ga smije sadržavati: internal ili service; uz --internal ide samo internal.
privacy-help-leaks = Šta biva s adresama e-pošte, brojevima telefona, ličnim brojevima, računima, koordinatama, imenima, ulicama i datumima rođenja u tekstovima: keep ih piše, redact zamjenjuje
privacy-leaks = Ovo odaje osobu: { $found }.
privacy-leaks-hint = Preformulirajte odgovore ili navedite --leaks redact ili --leaks keep. Ne nalazi se svako ime i svaka adresa: pročitajte datoteku prije dijeljenja.
