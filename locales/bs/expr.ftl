### status: draft

expr-unknown-name = Nijedno pitanje, grupa ni varijabla ne zove se „{ $name }”.
expr-no-name = „{ $text }” nije ime: ime počinje slovom i nema razmaka.
expr-unexpected-character = „{ $text }” ne može stajati u izrazu izvan navodnika.
expr-write-instead = Umjesto toga napišite „{ $text }”.
expr-straight-quotes = Tekstove stavite u ravne navodnike: 'text'.
expr-unclosed-text = Ovaj tekst nema završni navodnik; dodajte { $quote } na kraj.
expr-number-exponent = „{ $text }” ima eksponent; napišite broj sa svim ciframa.
expr-empty = Izraz je prazan; napišite ga ili izostavite ključ.
expr-too-long = Izraz je duži od dozvoljenog (bajtova: { $most }); podijelite ga pomoću varijabli.
expr-too-deep = Izraz se gnijezdi dublje od dozvoljenog (nivoa: { $most }); podijelite ga pomoću varijabli.
expr-too-large = Izraz ima više dijelova od dozvoljenog ({ $most }); podijelite ga pomoću varijabli.
expr-unexpected-token = „{ $text }” ovdje ne može stajati.
expr-unexpected-end = Izraz ovdje završava, a još nedostaje vrijednost.
expr-operator-missing = Stavite operator, npr. „and” ili „=”, između dvije vrijednosti, ili jednu uklonite.
expr-empty-parentheses = Između ovih zagrada nema ničega; stavite vrijednost ili ih uklonite.
expr-unclosed = Ovo nema para; dodajte „{ $text }” gdje završava.
expr-unopened = „{ $text }” zatvara nešto što nije otvoreno; uklonite ga ili otvorite ranije.
expr-unknown-function = Nema funkcije „{ $name }”.
expr-argument-count = „{ $name }”: potrebno argumenata { $wanted }, navedeno { $given }.
expr-argument-nodes = „{ $name }” ovdje traži pitanje ili putanju, a ne vrijednost.
expr-argument-repeat = Ovo mora biti ponavljanje u kojem se pitanje nalazi.
expr-argument-literal = Ovo mora biti tekst u navodnicima, jer je potreban prije bilo kojeg odgovora.
expr-argument-question = Ovo mora imenovati pitanje, npr. '${"{"}q{"}"}'.
expr-bad-argument = „{ $name }” ne poznaje „{ $text }”.
expr-unsupported-axis = „{ $text }” ovdje nije korak; putanje idu naniže po imenima, naviše s „..”, a na sebe s „.”.
expr-unknown-option = Pitanje nema opciju „{ $name }”.
expr-options-are = Njegove opcije su: { $names }.
expr-never-holds = Pitanje nikada ne može sadržavati „{ $text }”; poredite ga s vrijednošću njegove vrste.
expr-bare-boolean = Ovaj izračun se čuva kao tekst true ili false, a oba vrijede kao tačno.
expr-compare-true = Poredite ga: = 'true', ili neka izračun daje 1 ili 0 pomoću if().
expr-bare-question = Pitanje samo po sebi je tačno kad god je prikazano, s odgovorom ili bez njega.
expr-compare-blank = Poredite ga: != '' pita ima li odgovora.
expr-self-reference = Ovo čita pitanje kojem pripada, a to smije samo ograničenje.
expr-bad-pattern = Obrazac „{ $text }” ne može se pročitati kod „{ $part }”.
expr-slow-pattern = Poređenje s ovim obrascem traje predugo; napišite ga bez ugniježđenih ponavljanja.
expr-not-supported = „{ $name }” se čita, ali ovdje ne radi ništa; računa se kao prazno.
expr-not-nodes = Odavde se mogu spajati ili nastavljati samo pitanja i putanje, a ne vrijednosti.
expr-unknown-list = Nema spiska „{ $name }”.
expr-unknown-column = Spisak nema kolonu „{ $name }”.
expr-bad-date = „{ $text }” nije datum; napišite godina-mjesec-dan, npr. 2026-11-23.
expr-bad-date-format = „{ $text }” u obrascu datuma ne znači ništa; napišite jedno od %Y %y %m %n %b %d %e %a %W %H %h %M %S %3 %%.
expr-stored-boolean = Ovo daje true ili false, što se čuva kao tekst u kojem oba vrijede kao tačno; neka if() daje 1 ili 0.
expr-mend-name = Napišite id pitanja, grupe ili varijable ovog upitnika; fener show ih ispisuje.
expr-mend-token = Uklonite to, ili napišite ono što ispred toga nedostaje.
expr-mend-end = Napišite vrijednost, ili uklonite operator ispred nje.
expr-mend-function = Napišite funkciju koju ima XLSForm; fener eval isprobava izraz.
expr-mend-arguments = Uklonite višak, ili napišite ono što nedostaje.
expr-mend-self-reference = Čitajte drugo pitanje, ili to napišite kao constraint.
expr-mend-pattern = Uklonite znak, ili ispred njega stavite obrnutu kosu crtu (\).
expr-mend-not-supported = Uklonite to: ovdje od toga ništa ne smije zavisiti.
expr-mend-not-nodes = Stavite tu pitanje ili putanju, ili uklonite ono što slijedi.
expr-mend-list = Napišite id nekog [[list]] iz ove datoteke, ili dodajte listu.
expr-mend-column = Napišite ključ koji opcije liste imaju, ili im ga dodajte.
