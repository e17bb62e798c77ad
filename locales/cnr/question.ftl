### status: draft

question-where = { $section } { $title } · { $number } · { $at } od { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Izaberite jedan odgovor.
question-choose-any = Izaberite sve što važi. Ponovo pritisnite broj da ga uklonite.
question-rank-them = Pritiskajte brojeve redom kojim dajete prednost. Ponovo pritisnite broj da ga izbacite.
question-not-applicable = Nije primjenjivo
question-none-of-these = Ništa od navedenog
question-not-verified = Nije provjereno
question-why-not-verified = Zašto se nije moglo provjeriti?
question-no-reply = Pitano, nema odgovora
question-no-access = Nema pristupa
question-no-time = Nema vremena
question-sources-conflict = Izvori protivrječni
question-protects-person = Nije pitano, radi zaštite osobe
question-why-not-applicable = Zašto ovdje ne može biti primjenjivo?
question-gap = Što nedostaje?  (ako želite reći)
question-gap-needed = Što nedostaje?  (potrebno: ovo mora biti ispunjeno)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp vraća nazad.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } se sada ne postavlja; nastavljate ovdje.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } je opet otvoreno.
question-nothing-to-take = Nema odgovora za uklanjanje.
question-left-open = { $number } ostaje otvoreno.
question-reason-missing = { $number } nije primjenjivo; razlog još nedostaje, i pregled to navodi.
question-marked = { $code } je označeno, još nije izabrano. Pritisnite { $code }, ili Space, da se upiše.
question-marked-for-space = { $code } je označeno, još nije izabrano. Pritisnite Space da se upiše.
question-taken-out = Uz to je skinuto, jer jedno od njih mora da stoji samo: { $options }.
question-kept-typed = Čuva se kako ste ukucali, ali se još ne računa kao odgovor.
question-declared = Prema izjavi o nezavisnosti. Drugi odgovor zamjenjuje ovaj.
question-kept-draft = { $number }: tekst se čuva kao nacrt i još nije odgovor.
question-first-question = Ovo je prvo pitanje.
question-last-question = Ovo je posljednje pitanje. Pritisnite { $keys } za pregled.
question-no-open = Nijedno pitanje nije otvoreno. Pritisnite . . 2 za pregled.
question-next-open-is = Prvo otvoreno pitanje: { $number }.
question-section-done = Odjeljak { $section } je gotov. Prvo otvoreno pitanje: { $number }.
question-where-was-i = Ovdje ste stali. Posljednji odgovori: { $answers }.
question-answer-at = { $number } { $words } u { $time }
question-help-box = Tab, pa - ili *, za nije primjenjivo ili nije provjereno.
question-standard-label = Standard
question-evidence-label = Dokazi
question-evidence-none = još nema
question-evidence-count = { $count ->
    [one] { $count } dokaz
    [few] { $count } dokaza
   *[other] { $count } dokaza
 }
question-evidence-weak = slab dokaz
question-evidence-asks = traži: { $means }
question-evidence-asks-seen = traži nešto viđeno ili pročitano, na primjer: { $means }
question-evidence-asks-anything = traži nešto viđeno ili pročitano, ili dva različita intervjua
question-evidence-asks-with = traži: { $partners }, i uz to: { $means }
question-note-label = Napomena
question-flag-label = Zastavica
question-must-pass = mora biti ispunjeno
question-from-package = Izračunato
question-chosen = Izabrano { $count }: { $list }
question-one-rater = jedna osoba
question-filtered-out = Ono što je izabrano ovdje se više ne nudi, pa se ne računa. Izaberite drugi odgovor.
question-constraint = Ovaj odgovor je van onoga što pitanje dozvoljava. Pogledajte ga ponovo.
question-unlikely = Zabilježeno je i ništa ne zaustavlja. Enter to zadržava i ide dalje; ili upišite drugo.
question-off-step = Upišite broj u koracima od { $step }.
question-not-alone = Jedan od izabranih odgovora stoji sam: uklonite njega ili ostale.
question-unranked = { $count ->
    [one] { $count } red još nije rangiran.
    [few] { $count } reda još nijesu rangirana.
   *[other] { $count } redova još nije rangirano.
 }
question-down-to-answers = ↓ pokazuje odgovore; ↑ s prvog vraća ovamo.
