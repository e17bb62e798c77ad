### status: draft

question-where = { $section } { $title } · { $number } · { $at } od { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Izaberite jedan odgovor.
question-choose-any = Izaberite sve što važi. Ponovni pritisak na broj uklanja izbor.
question-rank-them = Pritisnite brojeve redom po prednosti. Ponovni pritisak na broj ga izbacuje.
question-not-applicable = Nije primenljivo
question-none-of-these = Ništa od ovoga
question-not-verified = Nije provereno
question-why-not-verified = Zašto nije moglo da se proveri?
question-no-reply = Pitano, bez odgovora
question-no-access = Bez pristupa
question-no-time = Nije bilo vremena
question-sources-conflict = Izvori su u sukobu
question-protects-person = Nije pitano, radi zaštite osobe
question-why-not-applicable = Zašto ovde nije primenljivo?
question-gap = Šta nedostaje?  (ako želite da navedete)
question-gap-needed = Šta nedostaje?  (potrebno: ovo je obavezan uslov)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp vraća nazad.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } se sada ne postavlja; nastavljate ovde.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } je opet otvoreno.
question-nothing-to-take = Nema odgovora koji bi se uklonio.
question-left-open = { $number } ostaje otvoreno.
question-reason-missing = { $number } nije primenljivo; razlog još nedostaje, i pregled to navodi.
question-marked = { $code } je označeno, još nije izabrano. Pritisnite { $code }, ili Space, da ga upišete.
question-marked-for-space = { $code } je označeno, još nije izabrano. Pritisnite Space da ga upišete.
question-taken-out = Uz to je skinuto, jer jedno od njih mora da stoji samo: { $options }.
question-kept-typed = Čuva se kako ste otkucali, ali se još ne računa kao odgovor.
question-declared = Kako je izjavljeno kod nezavisnosti. Drugi odgovor to zamenjuje.
question-kept-draft = { $number }: tekst se čuva kao nacrt i još nije odgovor.
question-first-question = Ovo je prvo pitanje.
question-last-question = Ovo je poslednje pitanje. Pritisnite { $keys } za pregled.
question-no-open = Nijedno pitanje nije otvoreno. Pritisnite . . 2 za pregled.
question-next-open-is = Prvo otvoreno pitanje: { $number }.
question-section-done = Odeljak { $section } je gotov. Prvo otvoreno pitanje: { $number }.
question-where-was-i = Ovde ste stali. Poslednji odgovori: { $answers }.
question-answer-at = { $number } { $words } u { $time }
question-help-box = Tab, zatim - ili *, za nije primenljivo ili nije provereno.
question-standard-label = Standard
question-evidence-label = Dokazi
question-evidence-none = još nijedan
question-evidence-count = { $count ->
    [one] { $count } dokaz
    [few] { $count } dokaza
   *[other] { $count } dokaza
 }
question-evidence-weak = slab dokaz
question-evidence-asks = traži: { $means }
question-evidence-asks-seen = traži nešto viđeno ili pročitano, na primer: { $means }
question-evidence-asks-anything = traži nešto viđeno ili pročitano, ili dva različita razgovora
question-evidence-asks-with = traži: { $partners }, a uz to: { $means }
question-note-label = Napomena
question-flag-label = Zastavica
question-must-pass = obavezan uslov
question-from-package = Izračunato
question-chosen = izabrano { $count }: { $list }
question-one-rater = ocena jedne osobe
question-filtered-out = Izabrano se ovde više ne nudi, pa se ne računa. Izaberite drugi odgovor.
question-constraint = Ovaj odgovor je van onoga što pitanje dozvoljava. Pogledajte ga ponovo.
question-unlikely = Zabeleženo je i ništa ne zaustavlja. Enter to zadržava i ide dalje; ili upišite drugo.
question-off-step = Napišite broj u koracima od { $step }.
question-not-alone = Jedan od izabranih odgovora stoji sam: uklonite njega ili ostale.
question-unranked = { $count ->
    [one] { $count } red još nije rangiran.
    [few] { $count } reda još nisu rangirana.
   *[other] { $count } redova još nije rangirano.
 }
question-down-to-answers = ↓ prikazuje odgovore; ↑ s prvog od njih vraća ovamo.
