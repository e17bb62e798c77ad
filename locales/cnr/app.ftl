### status: draft

app-refused-no-session = Prvo otvorite ocjenjivanje: ovo mu pripada.
app-refused-read-only = Ovaj prozor samo čita, pa se ovdje ništa ne može promijeniti.
app-refused-signed = Ova sesija je potpisana i ne može se mijenjati. Ponovo je otvorite iz pregleda, uz razlog.
app-refused-nothing-to-undo = Nema što da se poništi.
app-refused-nothing-to-redo = Nema što da se ponovi.
app-nothing-to-undo-here = Ovdje nema što da se poništi. Odgovor se povlači kod svog pitanja.
app-nothing-to-redo-here = Ovdje nema što da se ponovi.
app-refused-no-second-language = Drugi jezik nije izabran. Izaberite ga u podešavanjima.
app-refused-no-question = Ovo pripada pitanju. Prvo otvorite neko pitanje.
app-refused-takes-no-answer = Ovdje nema na što da se odgovori: pročitajte i nastavite.
app-refused-hidden = Ovo pitanje se sada ne postavlja, pa se ovdje ne može odgovoriti.
app-refused-fixed = Ovaj odgovor je utvrđen upitnikom i ne može se promijeniti.
app-refused-no-special = Na ovo pitanje se ne može tako odgovoriti.
app-refused-not-a-team = Tim ima jednog člana, pa nema ko da se izdvoji ni saglasi.
app-refused-at-start = Ovdje sve počinje. Ctrl+C, ili . 9, izlazi iz programa.
app-nothing-to-do-here = Taj taster na ovom ekranu ne radi ništa.
app-being-opened = Sesija se otvara. Sačekajte trenutak.
app-no-meaning = { $key } ovdje nema značenje. ? pokazuje tastere ovog ekrana.
app-no-meaning-in-box = { $key } u ovom polju nema značenje. F1 pokazuje tastere.
app-no-such-entry = { $digit } nije na ovoj strani menija. . okreće stranu.
app-no-such-line = { $digit } ovdje nema značenje: redovi idu od 1 do { $last }.
app-no-such-code = { $digit } ovdje nema značenje: odgovori na ovo pitanje su { $codes }.
app-undone = Poništeno: { $what }. Ponavljanje je u meniju.
app-redone = Ponovljeno: { $what }.
app-pasted-ignored = Zalijepljeni tekst je ovdje zanemaren ({ $count ->
    [one] { $count } znak
    [few] { $count } znaka
   *[other] { $count } znakova
 }). Prvo otvorite polje za tekst.
app-saved = Sačuvano { $time }
app-saving = Čuva se …
app-not-saved = NIJE SAČUVANO od { $time }
app-saved-before = Sačuvano
app-read-only = SAMO ČITANJE
app-not-encrypted = NEŠIFROVANO: samo za probu
app-conflict = Podaci su se promijenili ispod ovog prozora, koji sada samo čita. Otvorite program ponovo.
app-unstored = { $count ->
    [one] { $count } promjena nije mogla biti sačuvana i poništena je
    [few] { $count } promjene nijesu mogle biti sačuvane i poništene su
   *[other] { $count } promjena nije moglo biti sačuvano i poništeno je
 } na ekranu. { $why }
app-paste-cut = Zalijepljeni tekst je bio predug: izostavljeno bajtova s kraja: { $count }.
app-no-such-section = Odjeljka { $number } ovdje nema.
app-nothing-found = Ništa nije nađeno. Slova, akcenti i pismo nijesu važni; ! daje otvorena pitanja.
app-saved-after-all = Čuvanje opet radi; sve je na disku ili na putu do njega.
app-already-here = Već ste ovdje. Esc vraća nazad.
app-paste-unseen = Ništa nije zalijepljeno: prvo povećajte prozor.
app-at-work = Jedna datoteka se još upisuje. Sačekajte da se javi kraj.
