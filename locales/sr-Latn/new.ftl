### status: draft

new-title = Novo ocenjivanje
new-step = korak { $at } od { $of }
new-which-questionnaire = Koji upitnik?
new-which-subject = { $kind ->
    [institution] Koju ustanovu ocenjujete? Napišite šifru.
    [country] Koju zemlju, ili nivo njene vlasti, ocenjujete? Napišite šifru.
    [case] Koji slučaj ocenjujete? Napišite šifru.
   *[service] Koju uslugu ocenjujete? Napišite šifru.
 }
new-subject-help = Šifra, a ne naziv: samo nju prikazuju ekrani, datoteke i izvozi. Na primer AL-07.
new-subject-known = Ranije ocenjeno
new-which-name = Naziv, ako želite da ga čuvate
new-name-help = Ostaje u podacima ovog računara i na strani tog ocenjivanja. Enter nastavlja bez njega.
new-which-period = Koji se period ocenjuje?
new-period-help = Godina, mesec ili dva datuma: 2026   ili   1.2026 – 6.2026
new-which-visits = { $kind ->
    [country] Kojih se dana tim sastaje?
    [case] Kojih je dana vežba?
   *[service] Kojih je dana poseta?
 }
new-visits-help = Datumi odvojeni zarezima: 12.11.2026, 13.11.2026. Ostavite prazno ako se još ne zna.
new-which-language = Na kom su jeziku pitanja?
new-which-second = A koji je jezik pored njega (F8)?
new-no-second = Nijedan
new-who = Ko je u timu?
new-who-help = Inicijali ili pseudonimi odvojeni zarezima, na primer AK, BM. Bez imena.
new-which-way = Kako tim radi?
new-together = Zajedno na ovom laptopu: jedan zapis, može se zabeležiti izdvojeno mišljenje
new-each-alone = Svako ocenjuje zasebno: ovaj zapis pripada prvoj osobi, ostale svoj započinju sa . . 9
new-shared-out = Delovi su podeljeni: jedan zapis, svaki odeljak ima svoju osobu
new-independence = { $kind ->
    [institution] Da li je neko iz tima povezan s ovom ustanovom?
    [country] Da li je neko iz tima povezan s organima koji se ocenjuju?
    [case] Da li je neko iz tima povezan s ovim slučajem?
   *[service] Da li je neko iz tima povezan s ovom uslugom?
 }
new-independence-help = Posao, finansiranje, ista mreža, porodica. Štampa se u izveštaju i ništa ne sprečava.
new-link-none = Nema povezanosti
new-link-network = Ista mreža
new-link-worked = Rad tamo u poslednje tri godine
new-link-funder = Finansiranje
new-link-other = Druga povezanost
new-link-describe = Opišite povezanost i kako tim ograničava njen uticaj.
new-which-mode = Koje je vrste rad?
new-site-visit = { $kind ->
    [country] Ocenjivanje
   *[service] Terenska poseta
 }
new-workshop = Radionica na studijskoj poseti: beleške za učenje, ocena se ne objavljuje
new-practice = Vežba
new-which-purpose = Zbog čega i ko dobija rezultat?
new-purpose-help = Jedan red: mandat Vašim rečima. Enter nastavlja bez toga.
new-confirm = Da li je sve tačno?
new-confirm-help = Enter pravi ocenjivanje i otvara prvo pitanje. Esc vraća nazad.
new-nothing-yet = Ništa se ne pravi pre poslednjeg koraka. Esc vraća nazad i sve čuva.
new-creating = Ocenjivanje se pravi …
new-choose-by-digit = Pritisnite broj reda, ili ga prvo označite strelicama.
new-code-needed = Napišite šifru za ono što ocenjujete.
new-code-too-long = „{ $code }” je predugačko za inicijale: najviše 8 slova, bez imena.
new-team-needed = Napišite bar jednu šifru.
new-period-needed = Napišite godinu, mesec ili dva datuma s crtom između njih.
new-period-backwards = Period se završava pre nego što počne: prvo napišite raniji datum.
new-visit-needs-day = { $kind ->
    [country] Sastanak traži dan, mesec i godinu.
    [case] Vežba traži dan, mesec i godinu.
   *[service] Poseta traži dan, mesec i godinu.
 }
new-link-needed = Opišite povezanost u jednom redu.
new-independence-needed = Prvo izjavite nezavisnost ili povezanost.
new-mode-needed = Prvo izaberite vrstu rada.
new-questionnaire-needed = Prvo izaberite upitnik.
new-reading = Upitnici se učitavaju …
new-label-questionnaire = Upitnik
new-label-subject = Predmet
new-label-name = Naziv
new-label-period = Period
new-label-visits = { $kind ->
    [country] Sastanci
    [case] Vežba
   *[service] Poseta
 }
new-label-languages = Jezici
new-label-team = Tim
new-label-way = Način rada
new-label-independence = Nezavisnost
new-label-mode = Vrsta rada
new-label-purpose = Svrha
new-now = sada
new-other-version = Vaša verzija { $own } ovog upitnika ima greške, pa se koristi verzija { $other } iz programa. fener check ih prikazuje.
new-being-read = Upitnik se još učitava. Ponovo pritisnite Enter.
new-empty = nema
new-independence-own = { $kind ->
    [institution] Da li ste Vi, { $code }, povezani s ovom ustanovom?
    [country] Da li ste Vi, { $code }, povezani s organima koji se ocenjuju?
    [case] Da li ste Vi, { $code }, povezani s ovim slučajem?
   *[service] Da li ste Vi, { $code }, povezani s ovom uslugom?
 }
new-code-no-name = Šifra nema razmaka i ima najviše 16 znakova, na primer AL-07: stoji u izvozima i nikoga ne imenuje.
new-year-needed = Napišite godinu od { $least } do { $most }.
