### status: draft

scores-title = Bodovi
scores-total = Ukupno
scores-sections = Odjeljci
scores-layers = Slojevi
scores-standards = Standardi
scores-law = Zakon
scores-policy = Politika
scores-practice = Praksa
scores-outcome = Ishod
scores-head-score = bodovi
scores-head-range = raspon
scores-head-coverage = obuhvat
scores-head-band = kategorija
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = u potpunosti ispunjeno
scores-band-partly-met = djelimično ispunjeno
scores-band-not-met = nije ispunjeno
scores-band-must-pass-failed = nije ispunjeno (obavezan uslov)
scores-band-not-rated = nije ocijenjeno
scores-band-not-applicable = nije primjenjivo
scores-failed-list = Neispunjeni obavezni uslovi: { $list }
scores-pulls = Najviše spuštaju: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } bodovi   { $range } još moguće
scores-marked-settled = { $score } od 100; svi odgovori su poznati.
scores-marked-open = Između { $lowest } i { $highest }: { $count ->
    [one] { $count } pitanje je otvoreno ili neprovjereno
    [few] { $count } pitanja su otvorena ili neprovjerena
   *[other] { $count } pitanja je otvoreno ili neprovjereno
 }.
scores-marked-nothing = Ovdje nijedno pitanje nije primjenjivo, pa bodova nema.
scores-score-between = { $score } od 100, između { $lowest } i { $highest }
scores-score-exact = { $score } od 100
scores-score-open = Još nema bodova; između { $lowest } i { $highest }
scores-score-none = Nema bodova
scores-covered = Odgovoreno je { $coverage } pondera.
scores-covered-sections = Ocijenjeno je { $coverage } odjeljaka.
scores-because-nothing = Ovdje nijedno pitanje nije primjenjivo, pa bodova nema.
scores-because-failed = { $count ->
    [one] { $count } obavezan uslov je ispao 0
    [few] { $count } obavezna uslova su ispala 0
   *[other] { $count } obaveznih uslova je ispalo 0
 }, pa ovo nije ispunjeno, ma kakvo bilo ostalo: { $list }.
scores-because-coverage = Odgovoreno je samo { $coverage } pondera; za kategoriju treba { $floor }.
scores-because-coverage-sections = Ocijenjeno je samo { $coverage } odjeljaka; za kategoriju treba { $floor }.
scores-because-unknown = { $count ->
    [one] { $count } obavezan uslov je otvoren ili neprovjeren, a potreban je za kategoriju
    [few] { $count } obavezna uslova su otvorena ili neprovjerena, a potrebna su za kategoriju
   *[other] { $count } obaveznih uslova je otvoreno ili neprovjereno, a potrebni su za kategoriju
 }: { $list }.
scores-because-between = Samo po bodovima bilo bi „{ $band }“, ali { $count ->
    [one] { $count } obavezan uslov je ispunjen samo djelimično
    [few] { $count } obavezna uslova su ispunjena samo djelimično
   *[other] { $count } obaveznih uslova je ispunjeno samo djelimično
 }: { $list }.
scores-because-sections = { $count ->
    [one] U { $count } odjeljku obavezan uslov nije ispunjen
    [few] U { $count } odjeljka obavezan uslov nije ispunjen
   *[other] U { $count } odjeljaka obavezan uslov nije ispunjen
 }, pa ukupno ne može biti „{ $band }“: { $list }.
scores-because-reaches = Od { $from } naviše je „{ $band }“.
scores-because-below = Ispod { $from } je „{ $band }“.
scores-made = Kako je nastalo
scores-made-sections = Kako je nastalo: odjeljci
scores-made-questions = Pitanja iza toga
scores-head-points = poeni
scores-head-weight = ponder
scores-head-counts = vrijedi
scores-head-adds = dodaje
scores-head-worst = najgore
scores-head-best = najbolje
scores-line-counts = { $answer }: { $points } × ponder { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, ponder { $weight }, dodaje { $adds }
scores-line-section = { $score }, dodaje { $adds }: { $band }
scores-line-section-out = ne računa se: { $band }
scores-line-moves = u najgorem { $lowest }, u najboljem { $highest }
scores-sum = Zbir vrijednosti { $counts } / zbir pondera { $weights } = { $score }
scores-sum-sections = Zbir bodova { $scores } / ocijenjeni odjeljci { $sections } = { $score }
scores-unknown = Otvoreno ili neprovjereno: ovo širi raspon
scores-left-out = Izostavljeno
scores-weak = Slabi dokazi: poeni ostaju
scores-is-open = otvoreno
scores-not-verified = nije provjereno: { $reason }
scores-not-applicable = nije primjenjivo: { $reason }
scores-not-applicable-bare = nije primjenjivo
scores-hidden-by = ne pita se zbog { $list }
scores-hidden-by-rule = ne pita se u ovom ocjenjivanju
scores-retired = u ovoj verziji se više ne pita
scores-weak-none = nije priložen nijedan dokaz
scores-weak-only-weak = ono na čemu počiva je iz druge ruke, staro ili rečeno pred osobljem
scores-weak-only-said = samo je rečeno, od jedne vrste ljudi; ništa nije viđeno ni pročitano
scores-weak-partner = uz to nedostaje: { $means }
scores-must-pass = obavezan uslov
scores-must-pass-failed = obavezan uslov neispunjen
scores-must-pass-between = obavezan uslov, ispunjen samo djelimično
scores-change = Što bi promijenilo bodove: prvo pitanja koja ih najviše pomjeraju
scores-ways = Što bi promijenilo kategoriju
scores-way-better = { $count ->
    [one] { $count } odgovor bi podigao
    [few] { $count } odgovora bi podigla
   *[other] { $count } odgovora bi podiglo
 } kategoriju na „{ $band }“ ({ $score }):
scores-way-worse = { $count ->
    [one] { $count } odgovor bi spustio
    [few] { $count } odgovora bi spustila
   *[other] { $count } odgovora bi spustilo
 } kategoriju na „{ $band }“ ({ $score }):
scores-way-maybe-smaller = Možda postoji manji skup; previše ih je da bi se svi isprobali.
scores-no-way = Nikakvi drugi odgovori ne bi promijenili kategoriju.
scores-what-if = Kad bi odgovor na { $number } bio
scores-what-if-part = { $score }, { $band }; ukupno { $total }
scores-what-if-total = ukupno { $total }, { $band }
scores-options = { $count ->
    [one] { $count } opcija
    [few] { $count } opcije
   *[other] { $count } opcija
 }
scores-from = { $number } ili više
scores-below = manje od { $number }
scores-level = { $code } { $text }
scores-none = nema
scores-closing = Što nije primjenjivo ili se ne pita, izostavlja se. Što je otvoreno ili neprovjereno, širi raspon.
scores-arithmetic = Ova strana pokazuje samo račun; ne mijenja nijedan odgovor.
scores-no-what-if = U ovom redu se ne može isprobati drugi odgovor. Pređite na pitanje koje je primjenjivo.
scores-goes-nowhere = Ovaj red nije o pitanju. Pređite na neko pitanje, i Enter vodi na njega.
scores-is-hidden = { $number } se sada ne postavlja, pa se tamo ne može otići.
