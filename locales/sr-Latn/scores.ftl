### status: draft

scores-title = Ocene
scores-total = Ukupno
scores-sections = Odeljci
scores-layers = Slojevi
scores-standards = Standardi
scores-law = Zakon
scores-policy = Politike
scores-practice = Praksa
scores-outcome = Ishod
scores-head-score = ocena
scores-head-range = raspon
scores-head-coverage = pokriveno
scores-head-band = stepen
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = u potpunosti ispunjeno
scores-band-partly-met = delimično ispunjeno
scores-band-not-met = nije ispunjeno
scores-band-must-pass-failed = nije ispunjeno: obavezan uslov
scores-band-not-rated = nije ocenjeno
scores-band-not-applicable = nije primenljivo
scores-failed-list = Obavezni uslovi koji nisu ispunjeni: { $list }
scores-pulls = Najviše snižavaju: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } ocena   { $range } još moguće
scores-marked-settled = { $score } od 100; svi odgovori su poznati.
scores-marked-open = Između { $lowest } i { $highest }: { $count ->
    [one] { $count } pitanje je otvoreno ili neprovereno
    [few] { $count } pitanja su otvorena ili neproverena
   *[other] { $count } pitanja je otvoreno ili neprovereno
 }.
scores-marked-nothing = Nijedno pitanje ovde nije primenljivo, pa nema ocene.
scores-score-between = { $score } od 100, između { $lowest } i { $highest }
scores-score-exact = { $score } od 100
scores-score-open = Još nema ocene; između { $lowest } i { $highest }
scores-score-none = Nema ocene
scores-covered = Odgovoreno je na { $coverage } pondera.
scores-covered-sections = Ocenjeno je { $coverage } odeljaka.
scores-because-nothing = Nijedno pitanje ovde nije primenljivo, pa nema ocene.
scores-because-failed = { $count ->
    [one] { $count } obavezan uslov dobio je 0, pa ovo nije ispunjeno, ma kakvo bilo ostalo
    [few] { $count } obavezna uslova dobila su 0, pa ovo nije ispunjeno, ma kakvo bilo ostalo
   *[other] { $count } obaveznih uslova dobilo je 0, pa ovo nije ispunjeno, ma kakvo bilo ostalo
 }: { $list }.
scores-because-coverage = Odgovoreno je na samo { $coverage } pondera; za stepen je potrebno { $floor }.
scores-because-coverage-sections = Ocenjeno je samo { $coverage } odeljaka; za stepen je potrebno { $floor }.
scores-because-unknown = { $count ->
    [one] { $count } obavezan uslov je otvoren ili neproveren, a stepen ga traži
    [few] { $count } obavezna uslova su otvorena ili neproverena, a stepen ih traži
   *[other] { $count } obaveznih uslova je otvoreno ili neprovereno, a stepen ih traži
 }: { $list }.
scores-because-between = Sama ocena bi dala „{ $band }”, ali { $count ->
    [one] { $count } obavezan uslov je ispunjen samo delimično
    [few] { $count } obavezna uslova su ispunjena samo delimično
   *[other] { $count } obaveznih uslova je ispunjeno samo delimično
 }: { $list }.
scores-because-sections = { $count ->
    [one] U { $count } odeljku nije ispunjen obavezan uslov
    [few] U { $count } odeljka nije ispunjen obavezan uslov
   *[other] U { $count } odeljaka nije ispunjen obavezan uslov
 }, pa ukupno ne može biti „{ $band }”: { $list }.
scores-because-reaches = Od { $from } naviše je „{ $band }”.
scores-because-below = Ispod { $from } je „{ $band }”.
scores-made = Kako nastaje
scores-made-sections = Kako nastaje: odeljci
scores-made-questions = Pitanja iza toga
scores-head-points = bodovi
scores-head-weight = ponder
scores-head-counts = vredi
scores-head-adds = dodaje
scores-head-worst = najgore
scores-head-best = najbolje
scores-line-counts = { $answer }: { $points } × ponder { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, ponder { $weight }, dodaje { $adds }
scores-line-section = { $score }, dodaje { $adds }: { $band }
scores-line-section-out = ne računa se: { $band }
scores-line-moves = najgore { $lowest }, najbolje { $highest }
scores-sum = Zbir vrednosti { $counts } / zbir pondera { $weights } = { $score }
scores-sum-sections = Zbir ocena { $scores } / ocenjeni odeljci { $sections } = { $score }
scores-unknown = Otvoreno ili neprovereno: to širi raspon
scores-left-out = Izostavljeno
scores-weak = Slab dokaz: bodovi ostaju
scores-is-open = otvoreno
scores-not-verified = nije provereno: { $reason }
scores-not-applicable = nije primenljivo: { $reason }
scores-not-applicable-bare = nije primenljivo
scores-hidden-by = ne postavlja se zbog { $list }
scores-hidden-by-rule = ne postavlja se u ovom ocenjivanju
scores-retired = u ovoj verziji se više ne postavlja
scores-weak-none = nijedan dokaz nije priložen
scores-weak-only-weak = počiva na onome što je iz druge ruke, staro ili rečeno pred osobljem
scores-weak-only-said = samo je rečeno, od jedne vrste osoba; ništa nije viđeno ni pročitano
scores-weak-partner = uz to nedostaje: { $means }
scores-must-pass = obavezan uslov
scores-must-pass-failed = obavezan uslov nije ispunjen
scores-must-pass-between = obavezan uslov, samo delimično
scores-change = Šta bi je promenilo: prvo pitanja koja je najviše pomeraju
scores-ways = Šta bi promenilo stepen
scores-way-better = { $count ->
    [one] { $count } odgovor podigao bi
    [few] { $count } odgovora podigla bi
   *[other] { $count } odgovora podiglo bi
 } na „{ $band }” ({ $score }):
scores-way-worse = { $count ->
    [one] { $count } odgovor spustio bi
    [few] { $count } odgovora spustila bi
   *[other] { $count } odgovora spustilo bi
 } na „{ $band }” ({ $score }):
scores-way-maybe-smaller = Možda postoji manji skup; previše ih je da bi se svi isprobali.
scores-no-way = Nikakvi drugi odgovori ne bi promenili stepen.
scores-what-if = Kada bi odgovor na { $number } bio
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
scores-closing = Neprimenljivo i ono što se ne postavlja izostavlja se. Otvoreno i neprovereno širi raspon.
scores-arithmetic = Ova strana prikazuje samo račun; ne menja nijedan odgovor.
scores-no-what-if = Na ovom redu se ne može isprobati drugi odgovor. Idite na pitanje koje važi.
scores-goes-nowhere = Ovaj red nije o pitanju. Idite na neko pitanje i Enter vodi do njega.
scores-is-hidden = { $number } se sada ne postavlja, pa nema kuda da se ide.
