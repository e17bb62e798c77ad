### status: draft

app-refused-no-session = Prvo otvorite ocjenjivanje: ovo pripada ocjenjivanju.
app-refused-read-only = Ovaj prozor samo čita, pa se ovdje ništa ne može mijenjati.
app-refused-signed = Sesija je potpisana i ne može se mijenjati. Ponovo je otvorite iz pregleda, uz razlog.
app-refused-nothing-to-undo = Nema se šta poništiti.
app-refused-nothing-to-redo = Nema se šta ponoviti.
app-nothing-to-undo-here = Ovdje se nema šta poništiti. Odgovor se poništava kod svog pitanja.
app-nothing-to-redo-here = Ovdje se nema šta ponoviti.
app-refused-no-second-language = Drugi jezik nije izabran. Izaberite ga u postavkama.
app-refused-no-question = Ovo pripada pitanju. Prvo idite na neko pitanje.
app-refused-takes-no-answer = Ovdje se nema šta odgovoriti: pročitajte i idite dalje.
app-refused-hidden = Ovo pitanje se sada ne postavlja, pa se ovdje ne može odgovoriti.
app-refused-fixed = Ovaj odgovor određuje upitnik i ne može se mijenjati.
app-refused-no-special = Na ovo pitanje se ne može tako odgovoriti.
app-refused-not-a-team = U timu je jedna osoba, pa nema ko izdvojiti mišljenje ili se složiti.
app-refused-at-start = Odavde sve počinje. Ctrl+C, ili . 9, napušta program.
app-nothing-to-do-here = Ta tipka na ovom ekranu nema šta raditi.
app-being-opened = Sesija se otvara. Sačekajte trenutak.
app-no-meaning = { $key } ovdje nema značenje. ? pokazuje tipke ovog ekrana.
app-no-meaning-in-box = { $key } u ovom polju nema značenje. F1 pokazuje tipke.
app-no-such-entry = { $digit } nije na ovoj stranici menija. . okreće stranicu.
app-no-such-line = { $digit } ovdje nema značenje: redovi idu od 1 do { $last }.
app-no-such-code = { $digit } ovdje nema značenje: ovo pitanje ima odgovore { $codes }.
app-undone = Poništeno: { $what }. Ponavljanje je u meniju.
app-redone = Ponovljeno: { $what }.
app-pasted-ignored = Zalijepljeni tekst je ovdje zanemaren ({ $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
 }). Prvo idite u polje za tekst.
app-saved = Sačuvano { $time }
app-saving = Čuva se …
app-not-saved = NIJE SAČUVANO od { $time }
app-saved-before = Sačuvano
app-read-only = SAMO ČITANJE
app-not-encrypted = NIJE ŠIFRIRANO: samo za probu
app-conflict = Podaci su se promijenili ispod ovog prozora, koji sada samo čita. Ponovo otvorite program.
app-unstored = { $count ->
    [one] { $count } promjena nije mogla biti sačuvana i na ekranu je poništena.
    [few] { $count } promjene nisu mogle biti sačuvane i na ekranu su poništene.
   *[other] { $count } promjena nije moglo biti sačuvano i na ekranu je poništeno.
 } { $why }
app-paste-cut = Zalijepljeni tekst je bio predug: izostavljeno bajtova na kraju: { $count }.
app-no-such-section = Ovdje nema odjeljka { $number }.
app-nothing-found = Ništa nije nađeno. Slova, akcenti i pismo nisu važni; ! navodi otvorena pitanja.
app-saved-after-all = Čuvanje opet radi; sve je na disku ili na putu do njega.
app-already-here = Već ste ovdje. Esc vraća nazad.
app-paste-unseen = Ništa nije zalijepljeno: prvo povećajte prozor.
app-at-work = Jedna datoteka se još upisuje. Sačekajte da se javi kraj.
