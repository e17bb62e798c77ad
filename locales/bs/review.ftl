### status: draft

review-title = Pregled · { $code }
review-title-short = Pregled
review-not-ready = NIJE SPREMNO ZA POTPIS: { $problems ->
    [one] treba riješiti { $problems } stvar
    [few] treba riješiti { $problems } stvari
   *[other] treba riješiti { $problems } stvari
 }{ $looks ->
    [0] {""}
    [one] , a { $looks } možete pogledati
    [few] , a { $looks } možete pogledati
   *[other] , a { $looks } možete pogledati
 }
review-is-ready = Spremno za potpis{ $looks ->
    [0] . Nema više ničega za pogledati.
    [one] . { $looks } stvar možda prvo želite pogledati.
    [few] . { $looks } stvari možda prvo želite pogledati.
   *[other] . { $looks } stvari možda prvo želite pogledati.
 }
review-is-signed = POTPISANO { $date } u { $time }: { $codes }
review-fingerprint = Otisak { $digest }. Odgovori se mogu čitati i više se ne mogu mijenjati.
review-problems = Postoji problem
review-looks = Pogledajte ponovo (ne sprečava Vas)
review-sections = Odjeljci
review-answered = odgovoreno
review-not-applicable = nije primjenjivo
review-not-verified-head = nije provjereno
review-flags = zastavice
review-sign = Potpiši
review-sign-after = Potpiši ({ $count ->
    [1] kad se problem riješi
    [one] kad se riješi { $count } problem
    [few] kad se riješe { $count } problema
   *[other] kad se riješi { $count } problema
 })
review-reopen = Ponovo otvori, uz razlog
review-enter-goes = Enter ide na { $number }; Esc se odande vraća ovamo.
review-enter-section = Enter ide na prvo pitanje odjeljka { $number }; Esc se odande vraća ovamo.
review-enter-opens = Enter to otvara; Esc se odande vraća ovamo.
review-cannot-sign = Potpis čeka rješenje { $count ->
    [1] problema
    [one] { $count } problema
    [few] { $count } problema
   *[other] { $count } problema
 } s vrha spiska. Enter ide tamo.
review-in-row = Red { $row }: { $words }
review-words = { $text }
review-not-saved = Nešto nije sačuvano. Oslobodite mjesto na disku ili pokušajte ponovo.
review-unconfirmed = Nešto je još na putu do diska. To prolazi samo od sebe.
review-independence = Još niko nije izjavio nezavisnost. Izjavite da veze nema, ili navedite koja je.
review-urgent-open = Ovo pitanje je o riziku za nekoga i nema odgovor. Prvo odgovorite na njega.
review-unsettled = Rizik je zabilježen, još neprijavljen. Prijavite ga, pa promijenite odgovor.
review-no-answer = „{ $question }” nema odgovor.
review-gap-missing = Obavezan uslov nije ispunjen. Navedite u jednom redu šta nedostaje.
review-flag = { $kind }: „{ $text }”
review-flag-alone = { $kind }
review-no-reason = Nije primjenjivo, a razlog još nije napisan.
review-must-pass-excused = Ovo je obavezan uslov, a označeno je „nije primjenjivo”: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } je dopola upisano i još se ne računa.
review-half-note = Napomena { $text } je dopola napisana.
review-half-evidence = Red s dokazom je dopola napisan.
review-half-visit-note = Bilješka o posjeti je dopola napisana.
review-half-source = Izvor posjete je dopola napisan.
review-half-recommendation = Preporuka je dopola napisana.
review-half-flag = Riječi uz zastavicu su dopola napisane.
review-replied = Odgovor je stigao: { $count ->
    [one] { $count } pitanje još nije provjereno
    [few] { $count } pitanja još nisu provjerena
   *[other] { $count } pitanja još nije provjereno
 } jer odgovora nije bilo.
review-no-deadline = { $count ->
    [one] { $count } zahtjev za podatke čeka odgovor
    [few] { $count } zahtjeva za podatke čekaju odgovor
   *[other] { $count } zahtjeva za podatke čeka odgovor
 } bez roka, pa se nigdje ne vidi da kasni.
review-open-more = Nema odgovor, kao ni { $count ->
    [1] još jedno
    [one] još { $count } pitanje
    [few] još { $count } pitanja
   *[other] još { $count } pitanja
 } iz ovog odjeljka.
review-rows = „{ $title }”: još niko nije rekao je li spisak potpun.
review-visit-notes = { $count ->
    [one] { $count } bilješka o posjeti nije vezana
    [few] { $count } bilješke o posjeti nisu vezane
   *[other] { $count } bilješki o posjeti nije vezano
 } za pitanje.
review-declared-otherwise = Nezavisnost je drugačije izjavljena: „{ $link }”. Jedno od toga treba promijeniti.
review-dissent = { $code } izdvaja mišljenje: „{ $text }”
review-not-taken = „{ $title }” još niko nije preuzeo.
review-not-agreed = Odgovor jedne osobe; tim se još nije složio.
review-not-agreed-more = Odgovor jedne osobe, kao i { $count ->
    [1] još jedan
    [one] još { $count } odgovor
    [few] još { $count } odgovora
   *[other] još { $count } odgovora
 } iz ovog odjeljka; tim se još nije složio.
review-not-verified = { $count ->
    [one] { $count } pitanje nije provjereno
    [few] { $count } pitanja nisu provjerena
   *[other] { $count } pitanja nije provjereno
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Odgovor se čuva, ali se ne računa: pitanje se više ne postavlja.
review-kept-because = Odgovor se čuva, ali se ne računa: zatvara ga odgovor na { $number }.
review-weak = Najviši nivo počiva na slabom dokazu.
review-weak-more = Najviši nivo počiva na slabom dokazu, kao i { $count ->
    [1] kod još jednog pitanja
    [one] kod još { $count } pitanja
    [few] kod još { $count } pitanja
   *[other] kod još { $count } pitanja
 } iz ovog odjeljka.
review-answer = Odgovor
review-note = Napomena
review-gap = Nedostaje
review-evidence = Dokazi
review-none = nema
review-you-can = Možete
review-can-go = Ići na { $number } i vratiti se ovamo s Esc.
review-can-safeguard = Otvoriti karticu zaštite. Ona kaže koga zvati.
review-can-gap = Tamo Tab vodi do reda „Šta nedostaje?”.
review-can-evidence = Pritisnuti F3 i odavde dodati dokaz. Niži nivo ga ne traži.
review-can-answer = Odgovoriti tamo, ili ostaviti otvoreno: tako se i broji.
review-can-leave = Ostaviti kako jest. Ne sprečava Vas.
review-reopen-title = Ponovno otvaranje
review-reopen-means = Odgovori se opet mogu mijenjati. Potpis i Vaš razlog ostaju u historiji, a sesiji treba novi potpis.
review-reopen-why = Zašto se ponovo otvara?  Jedan red, bez imena.
review-reason-needed = Napišite razlog u jednom redu. Esc je ostavlja potpisanu.
review-reopened = Sesija je opet otvorena. Potpišite je ponovo kad bude spremna.
review-signed-walk = Potpisano { $date }: odgovori se mogu čitati, ne i mijenjati. Pregled (. . 2) je ponovo otvara, uz razlog.
review-not-signed = Ova sesija nije potpisana, pa se nema šta ponovo otvoriti.
review-recommendations = Preporuke ({ $gaps ->
    [0] nema nedostataka
    [one] { $gaps } nedostatak
    [few] { $gaps } nedostatka
   *[other] { $gaps } nedostataka
 }, napisano: { $written })
review-all-answers = Čitaj sve odgovore
review-can-be-signed = { $open ->
    [one] { $open } pitanje je još otvoreno
    [few] { $open } pitanja su još otvorena
   *[other] { $open } pitanja je još otvoreno
 }. Ipak se može potpisati.
