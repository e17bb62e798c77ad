### status: draft

expr-unknown-name = Nijedno pitanje, grupa ni promenljiva ne zove se „{ $name }”.
expr-no-name = „{ $text }” nije naziv: naziv počinje slovom i nema razmaka.
expr-unexpected-character = „{ $text }” ne može stajati u izrazu van navodnika.
expr-write-instead = Umesto toga napišite „{ $text }”.
expr-straight-quotes = Tekst stavite u ravne navodnike: 'tekst'.
expr-unclosed-text = Ovaj tekst nema završni navodnik; na kraj dodajte { $quote }.
expr-number-exponent = „{ $text }” ima eksponent; napišite broj sa svim ciframa.
expr-empty = Izraz je prazan; napišite ga ili izostavite ključ.
expr-too-long = Izraz je predugačak (granica u bajtovima: { $most }); podelite ga pomoću promenljivih.
expr-too-deep = Izraz je preduboko ugnežđen (granica: { $most }); podelite ga pomoću promenljivih.
expr-too-large = Izraz ima previše delova (granica: { $most }); podelite ga pomoću promenljivih.
expr-unexpected-token = „{ $text }” ne može stajati ovde.
expr-unexpected-end = Izraz se ovde završava, a još nedostaje vrednost.
expr-operator-missing = Između dve vrednosti stavite operator kao „and” ili „=”, ili uklonite jednu.
expr-empty-parentheses = Između ovih zagrada nema ničega; stavite vrednost ili ih uklonite.
expr-unclosed = Ovo nema par; dodajte „{ $text }” tamo gde se završava.
expr-unopened = „{ $text }” ne zatvara ništa što je otvoreno; uklonite to ili prvo otvorite.
expr-unknown-function = Nema funkcije pod nazivom „{ $name }”.
expr-argument-count = „{ $name }”: broj argumenata treba da bude { $wanted }, a naveden je { $given }.
expr-argument-nodes = „{ $name }” ovde traži pitanje ili putanju, a ne vrednost.
expr-argument-repeat = Ovo mora biti ponavljanje u kojem pitanje stoji.
expr-argument-literal = Ovo mora biti tekst u navodnicima, jer je potreban pre bilo kakvog odgovora.
expr-argument-question = Ovo mora navesti pitanje, na primer '${"{"}q{"}"}'.
expr-bad-argument = „{ $name }” ne poznaje „{ $text }”.
expr-unsupported-axis = „{ $text }” ovde nije korak; putanje idu naniže po nazivima, naviše pomoću „..”, a do sebe pomoću „.”.
expr-unknown-option = Pitanje nema opciju „{ $name }”.
expr-options-are = Njegove opcije su: { $names }.
expr-never-holds = Pitanje nikada ne može sadržati „{ $text }”; uporedite ga s vrednošću njegove vrste.
expr-bare-boolean = Ovaj račun se čuva kao tekst true ili false, a oba se računaju kao tačno.
expr-compare-true = Uporedite ga: = 'true', ili neka račun pomoću if() da 1 ili 0.
expr-bare-question = Pitanje samo po sebi je tačno kad god je prikazano, s odgovorom ili bez njega.
expr-compare-blank = Uporedite ga: != '' pita da li ima odgovor.
expr-self-reference = Ovo čita pitanje kojem pripada, a to sme samo ograničenje.
expr-bad-pattern = Obrazac „{ $text }” se ne može pročitati kod „{ $part }”.
expr-slow-pattern = Poređenje s ovim obrascem predugo traje; napišite ga bez ugnežđenih ponavljanja.
expr-not-supported = „{ $name }” se čita, ali ovde ne radi ništa; računa se kao prazno.
expr-not-nodes = Odavde se mogu spajati i nastavljati samo pitanja i putanje, a ne vrednosti.
expr-unknown-list = Nema liste pod nazivom „{ $name }”.
expr-unknown-column = Lista nema kolonu „{ $name }”.
expr-bad-date = „{ $text }” nije datum; napišite godina-mesec-dan, na primer 2026-11-23.
expr-bad-date-format = „{ $text }” ne znači ništa u obrascu datuma; napišite nešto od %Y %y %m %n %b %d %e %a %W %H %h %M %S %3 %%.
expr-stored-boolean = Ovo daje true ili false, što se čuva kao tekst u kojem se oba računaju kao tačno; neka if() da 1 ili 0.
expr-mend-name = Napišite id pitanja, grupe ili promenljive ovog upitnika; fener show ih ispisuje.
expr-mend-token = Uklonite to, ili napišite ono što ispred toga nedostaje.
expr-mend-end = Napišite vrednost, ili uklonite operator ispred nje.
expr-mend-function = Napišite funkciju koju ima "XLSForm"; fener eval isprobava izraz.
expr-mend-arguments = Uklonite višak, ili napišite ono što nedostaje.
expr-mend-self-reference = Čitajte drugo pitanje, ili to napišite kao "constraint".
expr-mend-pattern = Uklonite znak, ili ispred njega stavite obrnutu kosu crtu (\).
expr-mend-not-supported = Uklonite to: ovde od toga ništa ne sme da zavisi.
expr-mend-not-nodes = Stavite tu pitanje ili putanju, ili uklonite ono što sledi.
expr-mend-list = Napišite id nekog "[[list]]" iz ove datoteke, ili dodajte listu.
expr-mend-column = Napišite ključ koji opcije liste imaju, ili im ga dodajte.
