### status: draft

new-title = Novo ocjenjivanje
new-step = korak { $at } od { $of }
new-which-questionnaire = Koji upitnik?
new-which-subject = { $kind ->
    [institution] Koju instituciju ocjenjujete? Upišite šifru.
    [country] Koju državu ili nivo vlasti ocjenjujete? Upišite šifru.
    [case] Koji slučaj ocjenjujete? Upišite šifru.
   *[service] Koju službu ocjenjujete? Upišite šifru.
 }
new-subject-help = Šifra, a ne naziv: samo nju pokazuju ekrani, datoteke i izvozi. Na primjer AL-07.
new-subject-known = Već ocjenjivano
new-which-name = Naziv, ako želite da ga sačuvate
new-name-help = Ostaje u podacima ovog računara i na strani ocjenjivanja. Enter nastavlja bez njega.
new-which-period = Koji period se ocjenjuje?
new-period-help = Godina, mjesec ili dva datuma: 2026   ili   1.2026 – 6.2026
new-which-visits = { $kind ->
    [country] Kojih dana se sastaje tim?
    [case] Kojih dana je vježba?
   *[service] Kojih dana je posjeta?
 }
new-visits-help = Datumi odvojeni zarezima: 12.11.2026, 13.11.2026. Ostavite prazno ako se još ne zna.
new-which-language = Na kom jeziku su pitanja?
new-which-second = A koji jezik uz njega (F8)?
new-no-second = Nijedan
new-who = Ko je u timu?
new-who-help = Inicijali ili pseudonimi odvojeni zarezima, na primjer AK, BM. Bez imena.
new-which-way = Kako tim radi?
new-together = Zajedno na ovom laptopu: jedan zapis, izdvojeno mišljenje se može zabilježiti
new-each-alone = Svako ocjenjuje sam: ovo je zapis prvog člana, ostali svoj započinju sa . . 9
new-shared-out = Djelovi se raspodijele: jedan zapis, svaki odjeljak ima svog člana
new-independence = { $kind ->
    [institution] Da li neko iz tima ima vezu s ovom institucijom?
    [country] Da li neko iz tima ima vezu s organima koji se ocjenjuju?
    [case] Da li neko iz tima ima vezu s ovim slučajem?
   *[service] Da li neko iz tima ima vezu s ovom službom?
 }
new-independence-help = Posao, finansiranje, ista mreža, porodica. Štampa se u izvještaju i ništa ne zaustavlja.
new-link-none = Nema veze
new-link-network = Ista mreža
new-link-worked = Rad tamo u posljednje tri godine
new-link-funder = Finansiranje
new-link-other = Druga veza
new-link-describe = Opišite vezu i kako tim ograničava njen uticaj.
new-which-mode = Koja je vrsta rada?
new-site-visit = { $kind ->
    [country] Ocjenjivanje
   *[service] Terenska posjeta
 }
new-workshop = Radionica na studijskoj posjeti: bilješke za učenje, ocjene se ne objavljuju
new-practice = Vježba
new-which-purpose = Za što, i ko dobija rezultat?
new-purpose-help = Jedan red: mandat Vašim riječima. Enter nastavlja bez njega.
new-confirm = Da li je sve tačno?
new-confirm-help = Enter pravi ocjenjivanje i otvara prvo pitanje. Esc vraća nazad.
new-nothing-yet = Ništa se ne pravi prije posljednjeg koraka. Esc vraća nazad i sve čuva.
new-creating = Ocjenjivanje se pravi …
new-choose-by-digit = Pritisnite broj reda, ili ga prvo označite strelicama.
new-code-needed = Upišite šifru onoga što ocjenjujete.
new-code-too-long = „{ $code }“ je dugo za inicijale: najviše 8 slova, i bez imena.
new-team-needed = Upišite bar jednu šifru.
new-period-needed = Upišite godinu, mjesec ili dva datuma s crtom između.
new-period-backwards = Period se završava prije nego što počne: prvo upišite raniji datum.
new-visit-needs-day = { $kind ->
    [country] Za sastanak trebaju dan, mjesec i godina.
    [case] Za vježbu trebaju dan, mjesec i godina.
   *[service] Za posjetu trebaju dan, mjesec i godina.
 }
new-link-needed = Opišite vezu u jednom redu.
new-independence-needed = Prvo izjavite nezavisnost, ili prijavite vezu.
new-mode-needed = Prvo izaberite vrstu rada.
new-questionnaire-needed = Prvo izaberite upitnik.
new-reading = Upitnici se učitavaju …
new-label-questionnaire = Upitnik
new-label-subject = Predmet
new-label-name = Naziv
new-label-period = Period
new-label-visits = { $kind ->
    [country] Sastanci
    [case] Vježba
   *[service] Posjeta
 }
new-label-languages = Jezici
new-label-team = Tim
new-label-way = Način rada
new-label-independence = Nezavisnost
new-label-mode = Vrsta rada
new-label-purpose = Svrha
new-now = sada
new-other-version = Vaša verzija { $own } ovog upitnika ima greške, pa se koristi programska verzija { $other }. Pokazuje ih fener check.
new-being-read = Upitnik se još učitava. Pritisnite Enter ponovo.
new-empty = nema
new-independence-own = { $kind ->
    [institution] Imate li Vi, { $code }, vezu s ovom institucijom?
    [country] Imate li Vi, { $code }, vezu s organima koji se ocjenjuju?
    [case] Imate li Vi, { $code }, vezu s ovim slučajem?
   *[service] Imate li Vi, { $code }, vezu s ovom službom?
 }
new-code-no-name = Šifra nema razmake i ima najviše 16 znakova, kao AL-07: stoji u izvozima i nikad nikoga ne imenuje.
new-year-needed = Upišite godinu od { $least } do { $most }.
