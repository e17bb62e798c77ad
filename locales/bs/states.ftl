### status: draft

states-plain = Ili radite red po red: { $command }
states-home = Još ničega nema. { $digit } započinje ocjenjivanje; { $practice } je za vježbu prije toga, bez rizika.
states-none-signed = Još ništa nije potpisano. Esc vraća nazad; pregled sesije (. . 2) vodi do potpisa.
states-no-evidence = Još ništa: + dodaje ono što je pročitano, viđeno ili rečeno.
states-no-recommendations = Još nijedna: + piše prvu.
states-no-scores = Još ništa nije odgovoreno, pa nema ocjene. Esc vraća na pitanja.
states-uncounted = Čuva se, ali se više ne računa: { $numbers }. Poništavanje vraća.
states-counted-again = Ponovo se računa: { $numbers }.
states-none-open = Ništa nije otvoreno. { $digit } započinje ocjenjivanje; { $signed } pokazuje šta je potpisano.
states-cut-off = Fener je prošli put prekinut.
states-kept = Ono što je reklo „Sačuvano“ je ovdje: „{ $code }“, odgovoreno { $done } od { $all }, posljednja izmjena { $date }, { $time }.
states-kept-means = Šta je ovdje od sesije koja se pisala kada je Fener prekinut, i kako dalje.
states-checking = Zapis se provjerava …
states-checked = { $entries ->
    [one] Provjerena je { $entries } stavka i onakva je kakva je upisana.
    [few] Provjerene su { $entries } stavke i svaka je onakva kakva je upisana.
   *[other] Provjereno je { $entries } stavki i svaka je onakva kakva je upisana.
 }
states-not-whole = Jedna stavka nije onakva kakva je upisana. Prvo napravite rezervnu kopiju, završite i pokrenite „{ $command }“.
states-half-written = { $count ->
    [one] { $count } nedovršen tekst je u svom polju.
    [few] { $count } nedovršena teksta su u svojim poljima.
   *[other] { $count } nedovršenih tekstova je u svojim poljima.
 }
states-last-answers = Posljednji odgovori prije toga
states-go-on = Nastaviti u „{ $code }“
states-back-up-first = Prvo napraviti rezervnu kopiju
states-to-home = Vidjeti sve što je ovdje
states-not-readable = Njegov zapis se ne može pročitati. Prvo napravite rezervnu kopiju, završite i pokrenite „{ $command }“.
