### status: draft

all_answers-title = Svi odgovori
all_answers-title-in = Svi odgovori · { $section } { $name }
all_answers-done-of = odgovoreno { $done } od { $all }
all_answers-section-hidden = ne postavlja se
all_answers-unasked = { $count ->
    [one] { $count } pitanje se ovde ne postavlja, zbog drugih odgovora.
    [few] { $count } pitanja se ovde ne postavljaju, zbog drugih odgovora.
   *[other] { $count } pitanja se ovde ne postavlja, zbog drugih odgovora.
 }
all_answers-open = otvoreno
all_answers-open-required = otvoreno; potrebno pre potpisivanja
all_answers-nothing = još nema vrednosti
all_answers-reason = Razlog
all_answers-missing = Nedostaje
all_answers-recommendation = Uraditi
all_answers-page = strana ili član: { $page }
all_answers-not-counted = Ne računa se: drugi odgovor izostavlja ovo pitanje. Čuva se.
all_answers-lacks-reason = Razlog još nije napisan.
all_answers-lacks-gap = Obavezan uslov nije ispunjen: pre potpisivanja treba napisati šta nedostaje.
all_answers-last-section = Ovo je poslednji odeljak.
all_answers-first-section = Ovo je prvi odeljak.
all_answers-cannot-go = Ovo pitanje se sada ne postavlja, pa nema kuda da se ide.
all_answers-only-to-read = Ova strana je za čitanje. Enter vodi do pitanja, gde se menja.
all_answers-enter-goes = Enter vodi na { $number }; Esc se odatle vraća na ovu stranu.
