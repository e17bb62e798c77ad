### status: draft

states-plain = Ili radite red po red: { $command }
states-recovered = Fener je prošli put prekinut. Ono što je reklo „Sačuvano“ je ovdje: „{ $code }“, odgovoreno { $done } od { $all }, posljednja izmjena { $date }, { $time }. { $digit } nastavlja tamo.
states-home = Još ničega nema. { $digit } započinje ocjenjivanje; { $practice } je za vježbu prije toga, bez rizika.
states-none-signed = Još ništa nije potpisano. Esc vraća nazad; pregled sesije (. . 2) vodi do potpisa.
states-no-evidence = Još ništa: + dodaje ono što je pročitano, viđeno ili rečeno.
states-no-recommendations = Još nijedna: + piše prvu.
states-no-scores = Još ništa nije odgovoreno, pa nema bodova. Esc vraća na pitanja.
states-uncounted = Čuva se, ali se više ne računa: { $numbers }. Poništavanje vraća.
states-counted-again = Ponovo se računa: { $numbers }.
states-none-open = Ništa nije otvoreno. { $digit } započinje ocjenjivanje; { $signed } pokazuje što je potpisano.
