### status: draft

expr-unknown-name = Nijedno pitanje, grupa ni promjenljiva se ne zove „{ $name }“.
expr-no-name = „{ $text }“ nije ime: ime počinje slovom i nema razmake.
expr-unexpected-character = „{ $text }“ ne može stajati u izrazu van navodnika.
expr-write-instead = Umjesto toga napišite „{ $text }“.
expr-straight-quotes = Stavite tekstove u ravne navodnike: 'tekst'.
expr-unclosed-text = Ovaj tekst nema završni navodnik; dodajte { $quote } na kraj.
expr-number-exponent = „{ $text }“ ima eksponent; napišite broj svim ciframa.
expr-empty = Izraz je prazan; napišite ga ili izostavite ključ.
expr-too-long = Izraz je duži od { $most } bajtova; podijelite ga promjenljivama.
expr-too-deep = Izraz je ugniježđen dublje od dozvoljenog ({ $most }); podijelite ga promjenljivama.
expr-too-large = Izraz ima više djelova od dozvoljenog ({ $most }); podijelite ga promjenljivama.
expr-unexpected-token = „{ $text }“ ovdje ne može stajati.
expr-unexpected-end = Izraz se ovdje završava, a vrijednost još nedostaje.
expr-operator-missing = Između dvije vrijednosti stavite operator, kao „and“ ili „=“, ili jednu uklonite.
expr-empty-parentheses = Između ovih zagrada nema ničega; stavite vrijednost ili ih uklonite.
expr-unclosed = Ovo nema para; dodajte „{ $text }“ gdje se završava.
expr-unopened = „{ $text }“ ne zatvara ništa što je otvoreno; uklonite ga ili ranije otvorite.
expr-unknown-function = Funkcija „{ $name }“ ne postoji.
expr-argument-count = „{ $name }“ prima argumenata: { $wanted }, a ima: { $given }.
expr-argument-nodes = „{ $name }“ ovdje traži pitanje ili putanju, a ne vrijednost.
expr-argument-repeat = Ovo mora biti ponavljanje u kojem pitanje stoji.
expr-argument-literal = Ovo mora biti tekst u navodnicima, jer je potreban prije bilo kog odgovora.
expr-argument-question = Ovo mora navesti pitanje, kao '${"{"}q{"}"}'.
expr-bad-argument = „{ $name }“ ne poznaje „{ $text }“.
expr-unsupported-axis = „{ $text }“ ovdje nije korak; putanje idu naniže po imenima, naviše po „..“ i na sebe po „.“.
expr-unknown-option = Pitanje nema opciju „{ $name }“.
expr-options-are = Njegove opcije su: { $names }.
expr-never-holds = Pitanje nikad ne može imati „{ $text }“; uporedite ga s vrijednošću njegove vrste.
expr-bare-boolean = Ovaj račun se čuva kao tekst true ili false, a oba vrijede kao istina.
expr-compare-true = Uporedite ga: = 'true', ili neka račun daje 1 ili 0 pomoću if().
expr-bare-question = Pitanje samo po sebi je istina kad god je prikazano, bilo odgovora ili ne.
expr-compare-blank = Uporedite ga: != '' pita da li je odgovoreno.
expr-self-reference = Ovo čita pitanje kojem pripada, što smije samo ograničenje.
expr-bad-pattern = Uzorak „{ $text }“ ne može se pročitati kod „{ $part }“.
expr-slow-pattern = Poređenje s ovim uzorkom traje predugo; napišite ga bez ugniježđenih ponavljanja.
expr-not-supported = „{ $name }“ se čita, ali ovdje ne radi ništa; vrijedi kao prazno.
expr-not-nodes = Odavde se mogu spajati ili nastaviti samo pitanja i putanje, a ne vrijednosti.
expr-unknown-list = Lista „{ $name }“ ne postoji.
expr-unknown-column = Lista nema kolonu „{ $name }“.
expr-bad-date = „{ $text }“ nije datum; napišite godina-mjesec-dan, kao 2026-11-23.
expr-bad-date-format = „{ $text }“ u obrascu datuma ne znači ništa; napišite nešto od %Y %y %m %n %b %d %e %a %W %H %h %M %S %3 %%.
expr-stored-boolean = Ovo daje true ili false, što se čuva kao tekst gdje oba vrijede kao istina; neka if() daje 1 ili 0.
expr-mend-name = Napišite id pitanja, grupe ili promjenljive ovog upitnika; fener show ih ispisuje.
expr-mend-token = Uklonite to, ili napišite ono što ispred toga nedostaje.
expr-mend-end = Napišite vrijednost, ili uklonite operator ispred nje.
expr-mend-function = Napišite funkciju koju ima XLSForm; fener eval isprobava izraz.
expr-mend-arguments = Uklonite višak, ili napišite ono što nedostaje.
expr-mend-self-reference = Čitajte drugo pitanje, ili to napišite kao constraint.
expr-mend-pattern = Uklonite znak, ili ispred njega stavite obrnutu kosu crtu (\).
expr-mend-not-supported = Uklonite to: ovdje od toga ništa ne smije da zavisi.
expr-mend-not-nodes = Stavite tu pitanje ili putanju, ili uklonite ono što slijedi.
expr-mend-list = Napišite id nekog [[list]] iz ove datoteke, ili dodajte listu.
expr-mend-column = Napišite ključ koji opcije liste imaju, ili im ga dodajte.
