### status: draft

all_answers-title = Svi odgovori
all_answers-title-in = Svi odgovori · { $section } { $name }
all_answers-done-of = odgovoreno { $done } od { $all }
all_answers-section-hidden = ne pita se
all_answers-unasked = { $count ->
    [one] { $count } pitanje se ovdje ne postavlja, zbog drugih odgovora.
    [few] { $count } pitanja se ovdje ne postavljaju, zbog drugih odgovora.
   *[other] { $count } pitanja se ovdje ne postavlja, zbog drugih odgovora.
 }
all_answers-open = otvoreno
all_answers-open-required = otvoreno; potrebno prije potpisa
all_answers-nothing = još nema vrijednosti
all_answers-reason = Razlog
all_answers-missing = Nedostaje
all_answers-recommendation = Uraditi
all_answers-page = strana ili član: { $page }
all_answers-not-counted = Ne računa se: drugi odgovor izostavlja ovo pitanje. Čuva se.
all_answers-lacks-reason = Razlog još nije napisan.
all_answers-lacks-gap = Mora biti ispunjeno, a nije: prije potpisa treba napisati što nedostaje.
all_answers-last-section = Ovo je posljednji odjeljak.
all_answers-first-section = Ovo je prvi odjeljak.
all_answers-cannot-go = Ovo pitanje se sada ne postavlja, pa se na njega ne može otići.
all_answers-only-to-read = Ova strana služi za čitanje. Enter vodi na pitanje da ga promijenite.
all_answers-enter-goes = Enter vodi na { $number }; Esc odande vraća na ovu stranu.
