### status: draft

scores-title = Pikët
scores-total = Gjithsej
scores-sections = Seksionet
scores-layers = Shtresat
scores-standards = Standardet
scores-law = Ligji
scores-policy = Politikat
scores-practice = Praktika
scores-outcome = Rezultati
scores-head-score = pikë
scores-head-range = intervali
scores-head-coverage = mbulimi
scores-head-band = niveli
scores-range = { $lowest }–{ $highest }
scores-band-fully-met = përmbushur plotësisht
scores-band-partly-met = përmbushur pjesërisht
scores-band-not-met = nuk është përmbushur
scores-band-must-pass-failed = nuk është përmbushur: dështoi një kërkesë e domosdoshme
scores-band-not-rated = pa vlerësim
scores-band-not-applicable = nuk zbatohet
scores-failed-list = Kërkesat e domosdoshme që dështuan: { $list }
scores-pulls = Më shumë e ulin: { $list }
scores-pull = { $number } (-{ $points })
scores-legend = { $score } pikët   { $range } ende e mundur
scores-marked-settled = { $score } nga 100; të gjitha përgjigjet dihen.
scores-marked-open = Mes { $lowest } dhe { $highest }: { $count ->
    [one] një pyetje është e hapur ose e paverifikuar
   *[other] { $count } pyetje janë të hapura ose të paverifikuara
 }.
scores-marked-nothing = Këtu nuk zbatohet asnjë pyetje, prandaj nuk ka pikë.
scores-score-between = { $score } nga 100, mes { $lowest } dhe { $highest }
scores-score-exact = { $score } nga 100
scores-score-open = Ende pa pikë; mes { $lowest } dhe { $highest }
scores-score-none = Pa pikë
scores-covered = { $coverage } e peshës ka përgjigje.
scores-covered-sections = { $coverage } e seksioneve janë vlerësuar.
scores-because-nothing = Këtu nuk zbatohet asnjë pyetje, prandaj nuk ka pikë.
scores-because-failed = { $count ->
    [one] Një kërkesë e domosdoshme doli me 0, prandaj nuk është përmbushur, pavarësisht nga të tjerat
   *[other] { $count } kërkesa të domosdoshme dolën me 0, prandaj nuk është përmbushur, pavarësisht nga të tjerat
 }: { $list }.
scores-because-coverage = Vetëm { $coverage } e peshës ka përgjigje; për një nivel duhen { $floor }.
scores-because-coverage-sections = Vetëm { $coverage } e seksioneve janë vlerësuar; për një nivel duhen { $floor }.
scores-because-unknown = { $count ->
    [one] Një kërkesë e domosdoshme është e hapur ose e paverifikuar, dhe niveli e kërkon
   *[other] { $count } kërkesa të domosdoshme janë të hapura ose të paverifikuara, dhe niveli i kërkon
 }: { $list }.
scores-because-between = Vetëm sipas pikëve do të ishte “{ $band }”, por { $count ->
    [one] një kërkesë e domosdoshme është përmbushur vetëm pjesërisht
   *[other] { $count } kërkesa të domosdoshme janë përmbushur vetëm pjesërisht
 }: { $list }.
scores-because-sections = { $count ->
    [one] Në një seksion dështoi një kërkesë e domosdoshme
   *[other] Në { $count } seksione dështoi një kërkesë e domosdoshme
 }, prandaj gjithsej nuk mund të jetë “{ $band }”: { $list }.
scores-because-reaches = Nga { $from } e lart është “{ $band }”.
scores-because-below = Nën { $from } është “{ $band }”.
scores-made = Si llogaritet
scores-made-sections = Si llogaritet: seksionet
scores-made-questions = Pyetjet pas saj
scores-head-points = pikë
scores-head-weight = pesha
scores-head-counts = vlen
scores-head-adds = shton
scores-head-worst = më keq
scores-head-best = më mirë
scores-line-counts = { $answer }: { $points } × pesha { $weight } = { $counts }
scores-line-adds = { $answer }: { $points }, pesha { $weight }, shton { $adds }
scores-line-section = { $score }, shton { $adds }: { $band }
scores-line-section-out = nuk llogaritet: { $band }
scores-line-moves = më keq { $lowest }, më mirë { $highest }
scores-sum = Shuma { $counts } / shuma e peshave { $weights } = { $score }
scores-sum-sections = Shuma e pikëve { $scores } / seksione të vlerësuara { $sections } = { $score }
scores-unknown = Të hapura ose të paverifikuara: zgjerojnë intervalin
scores-left-out = Lënë jashtë
scores-weak = Dëshmi e dobët: pikët mbeten
scores-is-open = e hapur
scores-not-verified = e paverifikuar: { $reason }
scores-not-applicable = nuk zbatohet: { $reason }
scores-not-applicable-bare = nuk zbatohet
scores-hidden-by = nuk pyetet për shkak të { $list }
scores-hidden-by-rule = nuk pyetet në këtë vlerësim
scores-retired = në këtë version nuk pyetet më
scores-weak-none = nuk është bashkëngjitur asnjë dëshmi
scores-weak-only-weak = mbështetet në diçka të tërthortë, të vjetër ose të thënë para personelit
scores-weak-only-said = vetëm u tha, nga një lloj personi; asgjë nuk u pa e nuk u lexua
scores-weak-partner = mungon krahas: { $means }
scores-must-pass = e domosdoshme
scores-must-pass-failed = e domosdoshme, por dështoi
scores-must-pass-between = e domosdoshme, vetëm pjesërisht
scores-change = Çfarë do ta ndryshonte: së pari pyetjet që e lëvizin më shumë
scores-ways = Çfarë do ta ndryshonte nivelin
scores-way-better = { $count ->
    [one] Një përgjigje
   *[other] { $count } përgjigje
 } do ta ngrinin në “{ $band }” ({ $score }):
scores-way-worse = { $count ->
    [one] Një përgjigje
   *[other] { $count } përgjigje
 } do ta ulnin në “{ $band }” ({ $score }):
scores-way-maybe-smaller = Mund të ketë një grup më të vogël; janë tepër për t’i provuar të gjitha.
scores-no-way = Asnjë përgjigje tjetër nuk do ta ndryshonte nivelin.
scores-what-if = Nëse përgjigjja te { $number } do të ishte
scores-what-if-part = { $score }, { $band }; gjithsej { $total }
scores-what-if-total = gjithsej { $total }, { $band }
scores-options = { $count ->
    [one] një mundësi
   *[other] { $count } mundësi
 }
scores-from = { $number } ose më shumë
scores-below = më pak se { $number }
scores-level = { $code } { $text }
scores-none = asnjë
scores-closing = Ajo që nuk zbatohet ose nuk pyetet lihet jashtë. Ajo që është e hapur ose e paverifikuar zgjeron intervalin.
scores-arithmetic = Kjo faqe tregon vetëm llogaritje; nuk ndryshon asnjë përgjigje.
scores-no-what-if = Në këtë rresht s’mund të provohet përgjigje tjetër. Shkoni te një pyetje që zbatohet.
scores-goes-nowhere = Ky rresht nuk flet për ndonjë pyetje. Shkoni te një pyetje dhe Enter ju çon tek ajo.
scores-is-hidden = { $number } tani nuk pyetet, prandaj s’ka ku të shkohet.
