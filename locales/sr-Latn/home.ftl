### status: draft

home-title = Fener
home-offline = bez mreže · sve je na ovom računaru
home-offline-short = bez mreže
home-continue = Nastavi
home-start = Započni
home-look-back = Ranije
home-new = Novo ocenjivanje
home-all-open = Sve otvorene sesije ({ $count })
home-all-open-late = Sve otvorene sesije ({ $count }), { $late ->
    [one] još { $late } sa zahtevima kojima je istekao rok
    [few] još { $late } sa zahtevima kojima je istekao rok
   *[other] još { $late } sa zahtevima kojima je istekao rok
 }
home-signed = Potpisane sesije ({ $count })
home-answered = odgovoreno
home-state = stanje
home-draft-at = nacrt, { $when }
home-ready = potpuno, nije potpisano
home-signed-at = potpisano, { $when }
home-risk = rizik još nije prijavljen
home-overdue = { $code }: { $count ->
    [one] { $count } zahtev za podatke kome je istekao rok
    [few] { $count } zahteva za podatke kojima je istekao rok
   *[other] { $count } zahteva za podatke kojima je istekao rok
 }; najstariji: { $since }
home-overdue-state = istekao rok: { $count ->
    [one] { $count } zahtev
    [few] { $count } zahteva
   *[other] { $count } zahteva
 }
home-practice = vežba
home-today = danas { $time }
home-next-step = Sledeći korak: { $count ->
    [one] { $count } pitanje je otvoreno
    [few] { $count } pitanja su otvorena
   *[other] { $count } pitanja je otvoreno
 } u „{ $code }”. Pritisnite { $digit } za nastavak.
home-next-risk = Prvo rešite rizik u „{ $code }”: pritisnite { $digit }, što vodi na pitanje o njemu.
home-next-begin = Sledeći korak: u „{ $code }” još nema odgovora. Pritisnite { $digit } za početak.
home-next-review = Sledeći korak: pregledajte i potpišite „{ $code }”. Pritisnite { $digit }, zatim . . 2.
home-period = { $from } – { $to }
home-reading = Sesije se učitavaju …
home-selected = Izabrano: { $code }
home-detail-questionnaire = Upitnik  { $id } { $version }
home-detail-period = Period  { $from } – { $to }
home-detail-open = Otvoreno  { $count ->
    [one] { $count } pitanje
    [few] { $count } pitanja
   *[other] { $count } pitanja
 }
home-detail-flags = Zastavice  { $count }
home-signed-title = Potpisane sesije
home-open-title = Otvorene sesije
home-next-rescue = Disk odbija da sačuva. Oslobodite mesto, pa Ctrl+C i { $digit } za nov pokušaj.
