### status: draft

scores-title = Ocjene
scores-total = Ukupno
scores-sections = Odjeljci
scores-layers = Slojevi
scores-standards = Standardi
scores-law = Zakon
scores-policy = Politika
scores-practice = Praksa
scores-outcome = Ishod
scores-head-score = ocjena
scores-head-range = raspon
scores-head-coverage = obuhvat
scores-head-band = stepen
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = u potpunosti ispunjeno
scores-band-partly-met = djelimično ispunjeno
scores-band-not-met = nije ispunjeno
scores-band-must-pass-failed = nije ispunjeno zbog obaveznog uslova
scores-band-not-rated = nije ocijenjeno
scores-band-not-applicable = nije primjenjivo
scores-failed-list = Obavezni uslovi koji nisu ispunjeni: { $list }
scores-pulls = Najviše smanjuju: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } ocjena   { $range } još moguće
scores-marked-settled = { $score } od 100; svi odgovori su poznati.
scores-marked-open = Između { $lowest } i { $highest }: { $count ->
    [one] { $count } pitanje je otvoreno ili nije provjereno
    [few] { $count } pitanja su otvorena ili nisu provjerena
   *[other] { $count } pitanja je otvoreno ili nije provjereno
 }.
scores-marked-nothing = Ovdje nijedno pitanje nije primjenjivo, pa nema ocjene.
scores-score-between = { $score } od 100, između { $lowest } i { $highest }
scores-score-exact = { $score } od 100
scores-score-open = Još nema ocjene; između { $lowest } i { $highest }
scores-score-none = Nema ocjene
scores-covered = Odgovoreno je na { $coverage } pondera.
scores-covered-sections = Ocijenjeno je { $coverage } odjeljaka.
scores-because-nothing = Ovdje nijedno pitanje nije primjenjivo, pa nema ocjene.
scores-because-failed = { $count ->
    [one] { $count } obavezan uslov ima 0 bodova, pa ovo nije ispunjeno, bez obzira na ostalo
    [few] { $count } obavezna uslova imaju 0 bodova, pa ovo nije ispunjeno, bez obzira na ostalo
   *[other] { $count } obaveznih uslova ima 0 bodova, pa ovo nije ispunjeno, bez obzira na ostalo
 }: { $list }.
scores-because-coverage = Odgovoreno je samo na { $coverage } pondera; za stepen treba { $floor }.
scores-because-coverage-sections = Ocijenjeno je samo { $coverage } odjeljaka; za stepen treba { $floor }.
scores-because-unknown = { $count ->
    [one] { $count } obavezan uslov je otvoren ili nije provjeren, a za stepen je potreban
    [few] { $count } obavezna uslova su otvorena ili nisu provjerena, a za stepen su potrebni
   *[other] { $count } obaveznih uslova je otvoreno ili nije provjereno, a za stepen su potrebni
 }: { $list }.
scores-because-between = Sama ocjena bila bi „{ $band }”, ali { $count ->
    [one] { $count } obavezan uslov je ispunjen samo djelimično
    [few] { $count } obavezna uslova su ispunjena samo djelimično
   *[other] { $count } obaveznih uslova je ispunjeno samo djelimično
 }: { $list }.
scores-because-sections = { $count ->
    [one] U { $count } odjeljku obavezan uslov nije ispunjen
    [few] U { $count } odjeljka obavezan uslov nije ispunjen
   *[other] U { $count } odjeljaka obavezan uslov nije ispunjen
 }, pa ukupno ne može biti „{ $band }”: { $list }.
scores-because-reaches = Od { $from } naviše je „{ $band }”.
scores-because-below = Ispod { $from } je „{ $band }”.
scores-made = Kako nastaje
scores-made-sections = Kako nastaje: odjeljci
scores-made-questions = Pitanja iza toga
scores-head-points = bodovi
scores-head-weight = ponder
scores-head-counts = vrijedi
scores-head-adds = dodaje
scores-head-worst = najgore
scores-head-best = najbolje
scores-line-counts = { $answer }: { $points } × ponder { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, ponder { $weight }, dodaje { $adds }
scores-line-section = { $score }, dodaje { $adds }: { $band }
scores-line-section-out = ne računa se: { $band }
scores-line-moves = najgore { $lowest }, najbolje { $highest }
scores-sum = Zbir vrijednosti { $counts } / zbir pondera { $weights } = { $score }
scores-sum-sections = Zbir ocjena { $scores } / ocijenjeni odjeljci { $sections } = { $score }
scores-unknown = Otvoreno ili nije provjereno: to širi raspon
scores-left-out = Izostavljeno
scores-weak = Slab dokaz: bodovi ostaju
scores-is-open = otvoreno
scores-not-verified = nije provjereno: { $reason }
scores-not-applicable = nije primjenjivo: { $reason }
scores-not-applicable-bare = nije primjenjivo
scores-hidden-by = ne postavlja se zbog { $list }
scores-hidden-by-rule = ne postavlja se u ovom ocjenjivanju
scores-retired = u ovoj verziji se više ne postavlja
scores-weak-none = nije priložen nijedan dokaz
scores-weak-only-weak = počiva na onome što je iz druge ruke, staro ili rečeno pred osobljem
scores-weak-only-said = samo je rečeno, i to od jedne vrste osoba; ništa nije viđeno ni pročitano
scores-weak-partner = uz to nedostaje: { $means }
scores-must-pass = obavezan uslov
scores-must-pass-failed = obavezan uslov nije ispunjen
scores-must-pass-between = obavezan uslov, ispunjen samo djelimično
scores-change = Šta bi to promijenilo: prva su pitanja koja najviše pomjeraju
scores-ways = Šta bi promijenilo stepen
scores-way-better = { $count ->
    [one] { $count } odgovor podigao bi
    [few] { $count } odgovora podigla bi
   *[other] { $count } odgovora podiglo bi
 } to na „{ $band }” ({ $score }):
scores-way-worse = { $count ->
    [one] { $count } odgovor spustio bi
    [few] { $count } odgovora spustila bi
   *[other] { $count } odgovora spustilo bi
 } to na „{ $band }” ({ $score }):
scores-way-maybe-smaller = Možda postoji manji skup; previše ih je da bi se svi isprobali.
scores-no-way = Nikakvi drugi odgovori ne bi promijenili stepen.
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
scores-closing = Neprimjenjivo i ono što se ne postavlja izostavlja se. Otvoreno i neprovjereno širi raspon.
scores-arithmetic = Ova stranica pokazuje samo račun; ne mijenja nijedan odgovor.
scores-no-what-if = U ovom redu nema drugog odgovora za probu. Idite na primjenjivo pitanje.
scores-goes-nowhere = Ovaj red nije ni o jednom pitanju. Idite na neko, i Enter vodi do njega.
scores-is-hidden = { $number } se sada ne postavlja, pa se nema kuda ići.
