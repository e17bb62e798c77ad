### status: draft

review-title = Pregled · { $code }
review-title-short = Pregled
review-not-ready = NIJE SPREMNO ZA POTPIS: { $problems ->
    [one] { $problems } stvar mora da se reši
    [few] { $problems } stvari moraju da se reše
   *[other] { $problems } stvari mora da se reši
 }{ $looks ->
    [0] {""}
    [one] , { $looks } možete pogledati
    [few] , { $looks } možete pogledati
   *[other] , { $looks } možete pogledati
 }
review-is-ready = Spremno za potpis{ $looks ->
    [0] . Nema više šta da se pogleda.
    [one] . { $looks } stvar možete prvo pogledati.
    [few] . { $looks } stvari možete prvo pogledati.
   *[other] . { $looks } stvari možete prvo pogledati.
 }
review-is-signed = POTPISANO ({ $date }, { $time }): { $codes }
review-fingerprint = Otisak { $digest }. Odgovori se mogu čitati, ali ne i menjati.
review-problems = Postoji problem
review-looks = Pogledajte ponovo (ne sprečava Vas)
review-sections = Odeljci
review-answered = odgovoreno
review-not-applicable = nije primenljivo
review-not-verified-head = nije provereno
review-flags = zastavice
review-sign = Potpiši
review-sign-after = Potpiši (kada se { $count ->
    [one] reši { $count } problem
    [few] reše { $count } problema
   *[other] reši { $count } problema
 })
review-reopen = Ponovo otvori, uz razlog
review-enter-goes = Enter vodi na { $number }; Esc odatle vraća ovamo.
review-enter-section = Enter vodi na prvo pitanje odeljka { $number }; Esc odatle vraća ovamo.
review-enter-opens = Enter otvara; Esc odatle vraća ovamo.
review-cannot-sign = Prvo treba rešiti { $count ->
    [one] { $count } problem
    [few] { $count } problema
   *[other] { $count } problema
 } na vrhu. Enter vodi tamo.
review-in-row = Red { $row }: { $words }
review-words = { $text }
review-not-saved = Nešto nije moglo da se sačuva. Oslobodite mesto na disku ili pokušajte opet.
review-unconfirmed = Nešto je još na putu do diska. To prolazi samo od sebe.
review-independence = Niko još nije izjavio nezavisnost. Izjavite da povezanosti nema, ili kakva je.
review-urgent-open = Ovo pitanje je o riziku za nekoga i nema odgovor. Prvo odgovorite na njega.
review-unsettled = Rizik je zabeležen, a još nije prijavljen. Prijavite ga, pa promenite odgovor.
review-no-answer = „{ $question }” nema odgovor.
review-gap-missing = Obavezan uslov nije ispunjen. U jednom redu navedite šta nedostaje.
review-flag = { $kind }: „{ $text }”
review-flag-alone = { $kind }
review-no-reason = Nije primenljivo, a razlog još nije napisan.
review-must-pass-excused = Ovo je obavezan uslov, a navedeno je da nije primenljivo: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } je upola otkucano i još se ne računa.
review-half-note = Napomena { $text } je upola napisana.
review-half-evidence = Jedan dokaz je upola napisan.
review-half-visit-note = Jedna napomena o poseti je upola napisana.
review-half-source = Jedan izvor iz posete je upola napisan.
review-half-recommendation = Jedna preporuka je upola napisana.
review-half-flag = Reči jedne zastavice su upola napisane.
review-replied = Odgovor je stigao: { $count ->
    [one] { $count } pitanje još nije provereno
    [few] { $count } pitanja još nisu proverena
   *[other] { $count } pitanja još nije provereno
 } jer ga nije bilo.
review-no-deadline = { $count ->
    [one] { $count } zahtev za podatke čeka odgovor
    [few] { $count } zahteva za podatke čekaju odgovor
   *[other] { $count } zahteva za podatke čeka odgovor
 } bez roka, pa se nigde ne vidi da kasni.
review-open-more = Nema odgovora, kao ni kod još { $count } pitanja ovog odeljka.
review-rows = „{ $title }”: još niko nije rekao da li je lista potpuna.
review-visit-notes = { $count ->
    [one] { $count } napomena o poseti nije povezana
    [few] { $count } napomene o poseti nisu povezane
   *[other] { $count } napomena o poseti nije povezano
 } s pitanjem.
review-declared-otherwise = Kod nezavisnosti je izjavljeno drugačije: „{ $link }”. Jedno od to dvoje treba promeniti.
review-dissent = { $code } to vidi drugačije: „{ $text }”
review-not-taken = Još niko nije preuzeo „{ $title }”.
review-not-agreed = Odgovor jedne osobe; tim se još nije saglasio.
review-not-agreed-more = Odgovor jedne osobe, kao i kod još { $count } pitanja ovog odeljka; tim se još nije saglasio.
review-not-verified = { $count ->
    [one] { $count } pitanje nije moglo da se proveri
    [few] { $count } pitanja nisu mogla da se provere
   *[other] { $count } pitanja nije moglo da se proveri
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Odgovor se čuva, ali se ne računa: pitanje se više ne postavlja.
review-kept-because = Odgovor se čuva, ali se ne računa: zatvara ga odgovor na { $number }.
review-weak = Najviši nivo počiva na slabom dokazu.
review-weak-more = Najviši nivo počiva na slabom dokazu, kao i kod još { $count } pitanja ovog odeljka.
review-answer = Odgovor
review-note = Napomena
review-gap = Nedostaje
review-evidence = Dokazi
review-none = nema
review-you-can = Možete
review-can-go = Idite na { $number } i vratite se ovamo sa Esc.
review-can-safeguard = Otvorite karticu za zaštitu. Na njoj piše koga da pozovete.
review-can-gap = Tamo Tab vodi do reda „Šta nedostaje?”.
review-can-evidence = Pritisnite F3 da odavde dodate dokaz. Nižem nivou nije potreban.
review-can-answer = Odgovorite tamo, ili ostavite otvoreno: računa se kao otvoreno.
review-can-leave = Ostavite kako jeste. Ne sprečava Vas.
review-reopen-title = Ponovno otvaranje
review-reopen-means = Odgovori se opet mogu menjati. Potpis i Vaš razlog ostaju u istoriji, a sesija traži nov potpis.
review-reopen-why = Zašto se ponovo otvara?  Jedan red, bez imena.
review-reason-needed = Napišite razlog u jednom redu. Esc je ostavlja potpisanu.
review-reopened = Sesija je opet otvorena. Potpišite je ponovo kada bude spremna.
review-signed-walk = Potpisano ({ $date }): odgovori se čitaju, ne menjaju se. Pregled (. . 2) je opet otvara, uz razlog.
review-not-signed = Ova sesija nije potpisana, pa nema šta da se ponovo otvori.
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
