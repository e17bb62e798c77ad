### status: draft

question-where = { $section } { $title } · { $number } · { $at } od { $of }
question-where-short = { $number } · { $at }/{ $of }
question-choose-one = Izaberite jedan odgovor.
question-choose-any = Izaberite sve što vrijedi. Ponovo pritisnite broj da ga uklonite.
question-rank-them = Pritisnite brojeve po redoslijedu važnosti. Ponovni pritisak uklanja broj.
question-not-applicable = Nije primjenjivo
question-none-of-these = Ništa od ovoga
question-not-verified = Nije provjereno
question-why-not-verified = Zašto nije provjereno?
question-no-reply = Pitano, bez odgovora
question-no-access = Nije bilo pristupa
question-no-time = Nije bilo vremena
question-sources-conflict = Izvori su u suprotnosti
question-protects-person = Nije pitano, radi zaštite osobe
question-why-not-applicable = Zašto ovdje nije primjenjivo?
question-gap = Šta nedostaje?  (ako želite reći)
question-gap-needed = Šta nedostaje?  (potrebno: obavezan uslov)
question-echo = { $number } = { $code } { $text }.
question-echo-advanced = { $number } = { $code } { $text }.  PgUp vraća nazad.
question-echo-value = { $number } = { $text }.
question-not-asked-now = { $number } se sada ne postavlja; nastavljate ovdje.
question-echo-and = { $echo }  { $consequence }
question-taken-away = { $number } je opet otvoreno.
question-nothing-to-take = Nema odgovora koji bi se uklonio.
question-left-open = { $number } ostaje otvoreno.
question-reason-missing = { $number } nije primjenjivo; razlog još nedostaje, i pregled to navodi.
question-marked = { $code } je označeno, još nije izabrano. Pritisnite { $code } ili Space za upis.
question-marked-for-space = { $code } je označeno, još nije izabrano. Pritisnite Space za upis.
question-taken-out = Uz to je uklonjeno, jer jedno od njih mora stajati samo: { $options }.
question-kept-typed = Čuva se kako ste napisali, ali se još ne računa kao odgovor.
question-declared = Kako je izjavljeno pod nezavisnošću. Drugi odgovor to zamjenjuje.
question-kept-draft = { $number }: tekst se čuva kao nacrt i još nije odgovor.
question-first-question = Ovo je prvo pitanje.
question-last-question = Ovo je posljednje pitanje. Pritisnite { $keys } za pregled.
question-no-open = Nijedno pitanje nije otvoreno. Pritisnite . . 2 za pregled.
question-next-open-is = Prvo otvoreno pitanje: { $number }.
question-section-done = Odjeljak { $section } je gotov. Prvo otvoreno pitanje: { $number }.
question-where-was-i = Ovdje ste stali. Posljednji odgovori: { $answers }.
question-answer-at = { $number } { $words } u { $time }
question-help-box = Tab, zatim - ili *, za nije primjenjivo ili nije provjereno.
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
question-evidence-asks-seen = traži nešto viđeno ili pročitano, npr.: { $means }
question-evidence-asks-anything = traži nešto viđeno ili pročitano, ili dva različita razgovora
question-evidence-asks-with = traži: { $partners }, i uz to: { $means }
question-note-label = Napomena
question-flag-label = Zastavica
question-must-pass = obavezan uslov
question-from-package = Izračunato
question-chosen = izabrano { $count }: { $list }
question-one-rater = jedna osoba
question-filtered-out = Ono što je izabrano ovdje se više ne nudi, pa se ne računa. Izaberite drugi odgovor.
question-constraint = Ovaj odgovor je izvan onoga što pitanje dopušta. Pogledajte ga ponovo.
question-unlikely = Zabilježeno je i ništa ne zaustavlja. Enter to zadržava i ide dalje; ili upišite drugo.
question-off-step = Upišite broj u koracima od { $step }.
question-not-alone = Jedan od izabranih odgovora ide sam: uklonite njega ili ostale.
question-unranked = { $count ->
    [one] { $count } red još nije poredan.
    [few] { $count } reda još nisu poredana.
   *[other] { $count } redova još nije poredano.
 }
question-down-to-answers = ↓ pokazuje odgovore; ↑ s prvog vraća ovamo.
