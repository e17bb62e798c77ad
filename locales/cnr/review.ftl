### status: draft

review-title = Pregled · { $code }
review-title-short = Pregled
review-not-ready = NIJE SPREMNO ZA POTPIS: treba riješiti { $problems ->
    [one] { $problems } stvar
    [few] { $problems } stvari
   *[other] { $problems } stvari
 }{ $looks ->
    [0] {""}
    [one] , a { $looks } možda pogledati
    [few] , a { $looks } možda pogledati
   *[other] , a { $looks } možda pogledati
 }
review-is-ready = Spremno za potpis{ $looks ->
    [0] . Nema više što da se pogleda.
    [one] . { $looks } stvar možda prvo želite da pogledate.
    [few] . { $looks } stvari možda prvo želite da pogledate.
   *[other] . { $looks } stvari možda prvo želite da pogledate.
 }
review-is-signed = POTPISANO { $date } u { $time }: { $codes }
review-fingerprint = Otisak { $digest }. Odgovori se mogu čitati, ali ne i mijenjati.
review-problems = Postoji problem
review-looks = Pogledajte ponovo (ne zaustavlja Vas)
review-sections = Odjeljci
review-answered = odgovoreno
review-not-applicable = nije primjenjivo
review-not-verified-head = nije provjereno
review-flags = zastavice
review-sign = Potpiši
review-sign-after = Potpiši (prvo riješiti { $count ->
    [one] { $count } problem
    [few] { $count } problema
   *[other] { $count } problema
 })
review-reopen = Otvori ponovo, uz razlog
review-enter-goes = Enter vodi na { $number }; Esc odande vraća ovamo.
review-enter-section = Enter vodi na prvo pitanje odjeljka { $number }; Esc odande vraća ovamo.
review-enter-opens = Enter ga otvara; Esc odande vraća ovamo.
review-cannot-sign = Prije potpisa treba riješiti { $count ->
    [one] { $count } problem s početka spiska
    [few] { $count } problema s početka spiska
   *[other] { $count } problema s početka spiska
 }. Enter vodi tamo.
review-in-row = Red { $row }: { $words }
review-words = { $text }
review-not-saved = Nešto se nije moglo sačuvati. Oslobodite mjesto na disku ili pokušajte ponovo.
review-unconfirmed = Nešto je još na putu do diska. To prolazi samo od sebe.
review-independence = Niko još nije izjavio nezavisnost. Izjavite da veze nema, ili koja je.
review-urgent-open = Ovo pitanje je o nečijem riziku i nema odgovor. Odgovorite prvo na njega.
review-unsettled = Rizik je zabilježen, a još nije prijavljen. Prijavite ga, pa promijenite odgovor.
review-no-answer = „{ $question }“ nema odgovor.
review-gap-missing = Obavezan uslov nije ispunjen. U jednom redu recite što nedostaje.
review-flag = { $kind }: „{ $text }“
review-flag-alone = { $kind }
review-no-reason = Nije primjenjivo, a razlog još nije napisan.
review-must-pass-excused = Ovo mora biti ispunjeno, a označeno je kao „nije primjenjivo“: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } je napola ukucano i još se ne računa.
review-half-note = Napomena { $text } je napola napisana.
review-half-evidence = Red dokaza je napola napisan.
review-half-visit-note = Napomena o posjeti je napola napisana.
review-half-source = Izvor posjete je napola napisan.
review-half-recommendation = Preporuka je napola napisana.
review-half-flag = Riječi uz zastavicu su napola napisane.
review-replied = Stigao je odgovor: { $count ->
    [one] { $count } pitanje još nije provjereno
    [few] { $count } pitanja još nijesu provjerena
   *[other] { $count } pitanja još nije provjereno
 } jer odgovora nije bilo.
review-no-deadline = { $count ->
    [one] { $count } zahtjev za podatke čeka odgovor
    [few] { $count } zahtjeva za podatke čekaju odgovor
   *[other] { $count } zahtjeva za podatke čeka odgovor
 } bez roka, pa se nigdje ne vidi da kasni.
review-open-more = Nema odgovor, kao ni još { $count ->
    [one] { $count } pitanje
    [few] { $count } pitanja
   *[other] { $count } pitanja
 } ovog odjeljka.
review-rows = „{ $title }“: niko još nije rekao da li je spisak potpun.
review-visit-notes = { $count ->
    [one] { $count } napomena o posjeti nije vezana
    [few] { $count } napomene o posjeti nijesu vezane
   *[other] { $count } napomena o posjeti nije vezano
 } za pitanje.
review-declared-otherwise = Nezavisnost je izjavljena drugačije: „{ $link }“. Jedno od to dvoje treba promijeniti.
review-dissent = { $code } misli drugačije: „{ $text }“
review-not-taken = Niko još nije preuzeo „{ $title }“.
review-not-agreed = Odgovorio je jedan član; tim se još nije saglasio.
review-not-agreed-more = Odgovorio je jedan član, kao i na još { $count ->
    [one] { $count } pitanje
    [few] { $count } pitanja
   *[other] { $count } pitanja
 } ovog odjeljka; tim se još nije saglasio.
review-not-verified = { $count ->
    [one] { $count } pitanje se nije moglo provjeriti
    [few] { $count } pitanja se nijesu mogla provjeriti
   *[other] { $count } pitanja se nije moglo provjeriti
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Njegov odgovor se čuva, ali se ne računa: pitanje se više ne postavlja.
review-kept-because = Njegov odgovor se čuva, ali se ne računa: zatvara ga odgovor na { $number }.
review-weak = Najviši nivo počiva na slabom dokazu.
review-weak-more = Najviši nivo počiva na slabom dokazu, kao i kod još { $count ->
    [one] { $count } pitanja
    [few] { $count } pitanja
   *[other] { $count } pitanja
 } ovog odjeljka.
review-answer = Odgovor
review-note = Napomena
review-gap = Nedostaje
review-evidence = Dokazi
review-none = nema
review-you-can = Možete
review-can-go = Idite na { $number } i vratite se ovamo tasterom Esc.
review-can-safeguard = Otvorite karticu za zaštitu. Ona kaže koga zvati.
review-can-gap = Tamo Tab vodi na red „Što nedostaje?“.
review-can-evidence = Pritisnite F3 da odavde dodate dokaz. Nižem nivou dokaz ne treba.
review-can-answer = Odgovorite tamo, ili ostavite otvoreno: računa se kao otvoreno.
review-can-leave = Ostavite kako jeste. Ne zaustavlja Vas.
review-reopen-title = Ponovno otvaranje
review-reopen-means = Odgovori se opet mogu mijenjati. Potpis i Vaš razlog ostaju u istoriji, a sesiji treba nov potpis.
review-reopen-why = Zašto se otvara ponovo?  Jedan red, bez imena.
review-reason-needed = Napišite razlog u jednom redu. Esc ostavlja potpisano.
review-reopened = Sesija je opet otvorena. Potpišite je nanovo kad bude spremna.
review-signed-walk = Potpisano { $date }: odgovori se mogu čitati, ne i mijenjati. Pregled (. . 2) je ponovo otvara, uz razlog.
review-not-signed = Ova sesija nije potpisana, pa nema što da se ponovo otvori.
review-recommendations = Preporuke ({ $gaps ->
    [0] bez nedostataka
    [one] { $gaps } nedostatak
    [few] { $gaps } nedostatka
   *[other] { $gaps } nedostataka
 }, napisano { $written })
review-all-answers = Pročitaj sve odgovore
review-can-be-signed = { $open ->
    [one] { $open } pitanje je još otvoreno
    [few] { $open } pitanja su još otvorena
   *[other] { $open } pitanja je još otvoreno
 }. Ipak može da se potpiše.
