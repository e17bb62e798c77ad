### status: draft

states-plain = Ili radite red po red: { $command }
states-home = Još ničega nema. { $digit } započinje ocenjivanje; { $practice } je za vežbu pre toga, bez rizika.
states-none-signed = Još ništa nije potpisano. Esc vraća nazad; pregled sesije (. . 2) vodi do potpisa.
states-no-evidence = Još ništa: + dodaje ono što je pročitano, viđeno ili rečeno.
states-no-recommendations = Još nijedna: + piše prvu.
states-no-scores = Još ništa nije odgovoreno, pa nema ocene. Esc vraća na pitanja.
states-uncounted = Čuva se, ali se više ne računa: { $numbers }. Poništavanje vraća.
states-counted-again = Ponovo se računa: { $numbers }.
states-none-open = Ništa nije otvoreno. { $digit } započinje ocenjivanje; { $signed } pokazuje šta je potpisano.
states-cut-off = Fener je prošli put prekinut.
states-kept = Ono što je reklo „Sačuvano“ je ovde: „{ $code }“, odgovoreno { $done } od { $all }, poslednja izmena { $date }, { $time }.
states-kept-means = Šta je ovde od sesije koja se pisala kada je Fener prekinut, i kako dalje.
states-checking = Zapis se proverava …
states-checked = { $entries ->
    [one] Proverena je { $entries } stavka i onakva je kakva je upisana.
    [few] Proverene su { $entries } stavke i svaka je onakva kakva je upisana.
   *[other] Provereno je { $entries } stavki i svaka je onakva kakva je upisana.
 }
states-not-whole = Jedna stavka nije onakva kakva je upisana. Prvo napravite rezervnu kopiju, završite i pokrenite „{ $command }“.
states-half-written = { $count ->
    [one] { $count } nedovršen tekst je u svom polju.
    [few] { $count } nedovršena teksta su u svojim poljima.
   *[other] { $count } nedovršenih tekstova je u svojim poljima.
 }
states-last-answers = Poslednji odgovori pre toga
states-go-on = Nastaviti u „{ $code }“
states-back-up-first = Prvo napraviti rezervnu kopiju
states-to-home = Videti sve što je ovde
states-not-readable = Njegov zapis se ne može pročitati. Prvo napravite rezervnu kopiju, završite i pokrenite „{ $command }“.
