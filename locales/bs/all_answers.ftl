### status: draft

all_answers-title = Svi odgovori
all_answers-title-in = Svi odgovori · { $section } { $name }
all_answers-done-of = odgovoreno { $done } od { $all }
all_answers-section-hidden = ne postavlja se
all_answers-unasked = { $count ->
    [one] Ovdje se ne postavlja { $count } pitanje, zbog drugih odgovora.
    [few] Ovdje se ne postavljaju { $count } pitanja, zbog drugih odgovora.
   *[other] Ovdje se ne postavlja { $count } pitanja, zbog drugih odgovora.
 }
all_answers-open = otvoreno
all_answers-open-required = otvoreno; potrebno prije potpisa
all_answers-nothing = još nema vrijednosti
all_answers-reason = Razlog
all_answers-missing = Nedostaje
all_answers-recommendation = Treba učiniti
all_answers-page = stranica ili član: { $page }
all_answers-not-counted = Ne računa se: drugi odgovor izostavlja ovo pitanje. Čuva se.
all_answers-lacks-reason = Razlog još nije napisan.
all_answers-lacks-gap = Obavezan uslov, a nije ispunjen: prije potpisa treba napisati šta nedostaje.
all_answers-last-section = Ovo je posljednji odjeljak.
all_answers-first-section = Ovo je prvi odjeljak.
all_answers-cannot-go = Ovo pitanje se sada ne postavlja, pa se nema kuda ići.
all_answers-only-to-read = Ova stranica služi za čitanje. Enter ide na pitanje radi izmjene.
all_answers-enter-goes = Enter ide na { $number }; Esc se odande vraća na ovu stranicu.
