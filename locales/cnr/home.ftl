### status: draft

home-title = Fener
home-offline = bez mreže · sve je na ovom računaru
home-offline-short = bez mreže
home-continue = Nastavi
home-start = Počni
home-look-back = Pogled unazad
home-new = Novo ocjenjivanje
home-all-open = Sve otvorene sesije ({ $count })
home-all-open-late = Sve otvorene sesije ({ $count }), { $late ->
    [one] još { $late } sa zahtjevima van roka
    [few] još { $late } sa zahtjevima van roka
   *[other] još { $late } sa zahtjevima van roka
 }
home-signed = Potpisane sesije ({ $count })
home-answered = odgovoreno
home-state = stanje
home-draft-at = nacrt, { $when }
home-ready = potpuno, nepotpisano
home-signed-at = potpisano, { $when }
home-risk = rizik još nije prijavljen
home-overdue = { $code }: { $count ->
    [one] { $count } zahtjev za podatke je van roka
    [few] { $count } zahtjeva za podatke su van roka
   *[other] { $count } zahtjeva za podatke je van roka
 }; najstariji: { $since }
home-overdue-state = van roka: { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
 }
home-practice = vježba
home-today = danas { $time }
home-next-step = Sljedeći korak: { $count ->
    [one] { $count } pitanje je otvoreno
    [few] { $count } pitanja su otvorena
   *[other] { $count } pitanja je otvoreno
 } u „{ $code }“. Pritisnite { $digit } da nastavite.
home-next-risk = Prvo riješite rizik u „{ $code }“: pritisnite { $digit }, što vodi na pitanje o njemu.
home-next-begin = Sljedeći korak: u „{ $code }“ još ništa nije odgovoreno. Pritisnite { $digit } da počnete.
home-next-review = Sljedeći korak: pregledajte i potpišite „{ $code }“. Pritisnite { $digit }, pa . . 2.
home-period = { $from } do { $to }
home-reading = Sesije se učitavaju …
home-selected = Izabrano: { $code }
home-detail-questionnaire = Upitnik  { $id } { $version }
home-detail-period = Period  { $from } do { $to }
home-detail-open = Otvoreno  { $count ->
    [one] { $count } pitanje
    [few] { $count } pitanja
   *[other] { $count } pitanja
 }
home-detail-flags = Zastavice  { $count }
home-signed-title = Potpisane sesije
home-open-title = Otvorene sesije
home-next-rescue = Disk odbija da sačuva. Oslobodite mjesto na njemu, pa pritisnite Ctrl+C i { $digit } da pokušate ponovo.
