### status: draft

app-refused-no-session = Prvo otvorite ocenjivanje: ovo pripada ocenjivanju.
app-refused-read-only = Ovaj prozor samo čita, pa se ovde ništa ne može menjati.
app-refused-signed = Ova sesija je potpisana i ne može se menjati. Otvorite je ponovo iz pregleda, uz razlog.
app-refused-nothing-to-undo = Nema šta da se poništi.
app-refused-nothing-to-redo = Nema šta da se ponovi.
app-nothing-to-undo-here = Ovde nema šta da se poništi. Odgovor se povlači kod njegovog pitanja.
app-nothing-to-redo-here = Ovde nema šta da se ponovi.
app-refused-no-second-language = Drugi jezik nije izabran. Izaberite ga u podešavanjima.
app-refused-no-question = Ovo pripada pitanju. Prvo idite na neko pitanje.
app-refused-takes-no-answer = Ovde se ne odgovara: pročitajte i nastavite.
app-refused-hidden = Ovo pitanje se sada ne postavlja, pa se ovde ne može odgovoriti.
app-refused-fixed = Ovaj odgovor određuje upitnik i ne može se menjati.
app-refused-no-special = Na ovo pitanje se ne može tako odgovoriti.
app-refused-not-a-team = Tim ima samo jednu osobu, pa nema ko da izdvoji mišljenje ni da se saglasi.
app-refused-at-start = Ovde sve počinje. Ctrl+C, ili . 9, izlazi iz programa.
app-nothing-to-do-here = Taj taster na ovom ekranu ničemu ne služi.
app-being-opened = Sesija se otvara. Sačekajte trenutak.
app-no-meaning = { $key } ovde nema značenje. ? prikazuje tastere ovog ekrana.
app-no-meaning-in-box = { $key } u ovom polju nema značenje. F1 prikazuje tastere.
app-no-such-entry = { $digit } nije na ovoj strani menija. . okreće stranu.
app-no-such-line = { $digit } ovde nema značenje: redovi idu od 1 do { $last }.
app-no-such-code = { $digit } ovde nema značenje: odgovori na ovo pitanje su { $codes }.
app-undone = Poništeno: { $what }. „Ponovi” je u meniju.
app-redone = Ponovo urađeno: { $what }.
app-pasted-ignored = Nalepljeni tekst je ovde zanemaren ({ $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
 }). Prvo idite u polje za tekst.
app-saved = Sačuvano { $time }
app-saving = Čuva se …
app-not-saved = NIJE SAČUVANO od { $time }
app-saved-before = Sačuvano
app-read-only = SAMO ČITANJE
app-not-encrypted = NIJE ŠIFROVANO: samo za probe
app-conflict = Podaci su se promenili ispod ovog prozora, koji sada samo čita. Ponovo otvorite program.
app-unstored = { $count ->
    [one] { $count } promena nije mogla da se sačuva, pa je povučena
    [few] { $count } promene nisu mogle da se sačuvaju, pa su povučene
   *[other] { $count } promena nije moglo da se sačuva, pa je povučeno
 } s ekrana. { $why }
app-paste-cut = Nalepljeni tekst je predugačak; izostavljeno bajtova na kraju: { $count }.
app-no-such-section = Ovde nema odeljka { $number }.
app-nothing-found = Ništa nije nađeno. Slova, kvačice i pismo nisu važni; ! navodi otvorena pitanja.
app-saved-after-all = Čuvanje opet radi; sve je na disku ili na putu do njega.
app-already-here = Već ste ovde. Esc vraća nazad.
app-paste-unseen = Ništa nije nalepljeno: prvo povećajte prozor.
app-at-work = Jedna datoteka se još upisuje. Sačekajte da se javi kraj.
