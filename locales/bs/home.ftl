### status: draft

home-title = Fener
home-offline = bez mreže · sve je na ovom računaru
home-offline-short = bez mreže
home-continue = Nastavi
home-start = Započni
home-look-back = Osvrt
home-new = Novo ocjenjivanje
home-all-open = Sve otvorene sesije ({ $count })
home-all-open-late = Sve otvorene sesije ({ $count }), { $late ->
    [one] još { $late } sa zahtjevima kojima je istekao rok
    [few] još { $late } sa zahtjevima kojima je istekao rok
   *[other] još { $late } sa zahtjevima kojima je istekao rok
 }
home-signed = Potpisane sesije ({ $count })
home-answered = odgovoreno
home-state = stanje
home-draft-at = nacrt, { $when }
home-ready = potpuno, nije potpisano
home-signed-at = potpisano, { $when }
home-risk = rizik još nije prijavljen
home-overdue = { $code }: { $count ->
    [one] { $count } zahtjev za podatke kojem je istekao rok
    [few] { $count } zahtjeva za podatke kojima je istekao rok
   *[other] { $count } zahtjeva za podatke kojima je istekao rok
 }; najstariji: { $since }
home-overdue-state = istekao rok: { $count ->
    [one] { $count } zahtjev
    [few] { $count } zahtjeva
   *[other] { $count } zahtjeva
 }
home-practice = vježba
home-today = danas { $time }
home-next-step = Sljedeći korak: { $count ->
    [one] otvoreno je { $count } pitanje
    [few] otvorena su { $count } pitanja
   *[other] otvoreno je { $count } pitanja
 } u „{ $code }”. Pritisnite { $digit } za nastavak.
home-next-risk = Prvo riješite rizik u „{ $code }”: pritisnite { $digit }, što vodi na pitanje o njemu.
home-next-begin = Sljedeći korak: u „{ $code }” još nema odgovora. Pritisnite { $digit } za početak.
home-next-review = Sljedeći korak: pregledajte i potpišite „{ $code }”. Pritisnite { $digit }, zatim . . 2.
home-period = { $from } do { $to }
home-reading = Sesije se čitaju …
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
home-next-rescue = Disk odbija čuvanje. Oslobodite mjesto, zatim pritisnite Ctrl+C i { $digit } za novi pokušaj.
