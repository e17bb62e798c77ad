### status: draft

new-title = Novo ocjenjivanje
new-step = korak { $at } od { $of }
new-which-questionnaire = Koji upitnik?
new-which-subject = { $kind ->
    [institution] Koju instituciju ocjenjujete? Upišite šifru.
    [country] Koju državu, ili nivo njene vlasti, ocjenjujete? Upišite šifru.
    [case] Koji slučaj ocjenjujete? Upišite šifru.
   *[service] Koju službu ocjenjujete? Upišite šifru.
 }
new-subject-help = Šifra, a ne naziv: samo nju prikazuju ekrani, datoteke i izvoz. Na primjer AL-07.
new-subject-known = Ranije ocijenjeno
new-which-name = Naziv, ako ga želite čuvati
new-name-help = Ostaje u podacima na ovom računaru i na stranici samog ocjenjivanja. Enter nastavlja bez njega.
new-which-period = Koji period se ocjenjuje?
new-period-help = Godina, mjesec ili dva datuma: 2026   ili   1.2026 – 6.2026
new-which-visits = { $kind ->
    [country] Kojih dana se tim sastaje?
    [case] Kojih dana je vježba?
   *[service] Kojih dana je posjeta?
 }
new-visits-help = Datumi odvojeni zarezima: 12.11.2026, 13.11.2026. Ostavite prazno ako još nije poznato.
new-which-language = Na kojem jeziku su pitanja?
new-which-second = I koji jezik uz njega (F8)?
new-no-second = Nijedan
new-who = Ko je u timu?
new-who-help = Inicijali ili pseudonimi odvojeni zarezima, na primjer AK, BM. Bez imena.
new-which-way = Kako tim radi?
new-together = Zajedno na ovom laptopu: jedan zapis, može se upisati izdvojeno mišljenje
new-each-alone = Svako ocjenjuje sam: ovo je zapis prve osobe, ostali svoj započinju s . . 9
new-shared-out = Dijelovi su podijeljeni: jedan zapis, svaki odjeljak ima svoju osobu
new-independence = { $kind ->
    [institution] Ima li neko u timu vezu s ovom institucijom?
    [country] Ima li neko u timu vezu s organima koji se ocjenjuju?
    [case] Ima li neko u timu vezu s ovim slučajem?
   *[service] Ima li neko u timu vezu s ovom službom?
 }
new-independence-help = Rad, finansiranje, ista mreža, porodica. Navodi se u izvještaju i ništa ne sprečava.
new-link-none = Nema veze
new-link-network = Ista mreža
new-link-worked = Rad tamo u posljednje tri godine
new-link-funder = Finansiranje
new-link-other = Druga veza
new-link-describe = Opišite vezu i kako tim ograničava njen utjecaj.
new-which-mode = O kakvom radu je riječ?
new-site-visit = { $kind ->
    [country] Ocjenjivanje
   *[service] Terenska posjeta
 }
new-workshop = Radionica studijske posjete: bilješke za učenje, ocjene se ne objavljuju
new-practice = Vježba
new-which-purpose = Čemu služi i ko dobija rezultat?
new-purpose-help = Jedan red: mandat Vašim riječima. Enter nastavlja bez njega.
new-confirm = Je li sve tačno?
new-confirm-help = Enter pravi ocjenjivanje i otvara prvo pitanje. Esc vraća nazad.
new-nothing-yet = Ništa ne nastaje prije posljednjeg koraka. Esc vraća nazad i sve čuva.
new-creating = Ocjenjivanje se pravi …
new-choose-by-digit = Pritisnite broj reda, ili ga prvo označite strelicama.
new-code-needed = Upišite šifru subjekta koji ocjenjujete.
new-code-too-long = „{ $code }” je predugo za inicijale: najviše 8 slova, bez imena.
new-team-needed = Upišite bar jednu šifru.
new-period-needed = Upišite godinu, mjesec ili dva datuma s crticom između njih.
new-period-backwards = Period završava prije nego što počne: prvo upišite raniji datum.
new-visit-needs-day = { $kind ->
    [country] Za sastanak su potrebni dan, mjesec i godina.
    [case] Za vježbu su potrebni dan, mjesec i godina.
   *[service] Za posjetu su potrebni dan, mjesec i godina.
 }
new-link-needed = Opišite vezu u jednom redu.
new-independence-needed = Prvo izjavite nezavisnost, ili prijavite vezu.
new-mode-needed = Prvo izaberite vrstu rada.
new-questionnaire-needed = Prvo izaberite upitnik.
new-reading = Upitnici se čitaju …
new-label-questionnaire = Upitnik
new-label-subject = Subjekt
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
new-other-version = Vaša verzija { $own } ovog upitnika ima greške, pa se koristi verzija { $other } iz programa. Pokazuje ih fener check.
new-being-read = Upitnik se još čita. Ponovo pritisnite Enter.
new-empty = nema
new-independence-own = { $kind ->
    [institution] Imate li Vi, { $code }, vezu s ovom institucijom?
    [country] Imate li Vi, { $code }, vezu s organima koji se ocjenjuju?
    [case] Imate li Vi, { $code }, vezu s ovim slučajem?
   *[service] Imate li Vi, { $code }, vezu s ovom službom?
 }
new-code-no-name = Šifra nema razmaka i ima najviše 16 znakova, npr. AL-07: stoji u izvozu i nikada ne imenuje nikoga.
new-year-needed = Upišite godinu od { $least } do { $most }.
