### status: draft

plain-answer-prompt = Odgovor, ili upitnik za pomoć:
plain-text-prompt = Tekst, ili upitnik za pomoć:
plain-long-prompt = Tekst, završava ga prazan red:
plain-number-prompt = Broj, ili upitnik za pomoć:
plain-command-prompt = Komanda, ili upitnik za pomoć:
plain-words-prompt = Riječi ili broj sa spiska, ili upitnik za pomoć:
plain-chosen = Izabrano
plain-chosen-here = { " " }(izabrano)
plain-open = otvoreno
plain-empty = prazno
plain-place-in-order = Mjesto { $n }
plain-marked = Označeno
plain-fill-now = Sada se popunjava: { $text }
plain-becomes = postaje
plain-minus = Minus
plain-star = Zvjezdica
plain-plus = Plus
plain-not-understood = „{ $text }“ ovdje nema značenje. Upitnik daje pomoć.
plain-no-such-line = Nijedan red ovdje nema broj { $number }.
plain-one-number = Ovdje se prima samo jedan broj; ništa nije promijenjeno.
plain-cover = Redovi koji su ranije ispisani ostaju u ovom prozoru: obrišite ga ili okrenite ekran.
plain-welcome = Fener u običnim redovima. Upitnik i Enter daju pomoć.
plain-bye = Sve je sačuvano. Možete da nastavite drugi put. Doviđenja.
plain-help-title = Pomoć. Upišite red, pa pritisnite Enter.
plain-help-numbers = Broj je uvijek odgovor ili red spiska. Gdje se može izabrati više odgovora, upišite više brojeva s razmakom ili zarezom između: svaki dodaje svoj odgovor ili ga skida.
plain-help-special = - nije primjenjivo, ili ništa od ovoga. * ne može da se provjeri. -- skida odgovor.
plain-help-again = Prazan red čita sve ponovo.
plain-help-moving = /- nazad. /+ dalje, bez odgovora. /4.07 ili /407 pravo na to pitanje. /! sljedeće otvoreno pitanje. // napolje sa ove strane, na ono ispod nje.
plain-help-menu = . meni. .. njegova druga strana. /.5 odmah red 5 menija, /..2 red 2 njegove druge strane.
plain-help-find = /riječi traži riječi. ! nabraja otvorena pitanja. = pokazuje karticu za zaštitu.
plain-help-lists = Na spiskovima: ++ sljedeći red, +- prethodni red, /+ otvara označeni red, /* uzima ga ili potvrđuje, + dodaje, -- uklanja, / prelazi na sljedeći dio strane, /++ i /-- mijenjaju vrijednost, ili otvaraju i zatvaraju granu.
plain-help-boxes = U polju je svaki drugi red njegov tekst i dolazi na mjesto onoga što je u njemu bilo. -- prazni polje. Red koji počinje razmakom je tekst, šta god da sadrži.
plain-help-long = Gdje se može pisati više redova, dodaju se ispod onoga što već stoji, a prazan red ih završava.
plain-help-keys = Gdje tekst pominje taster: Enter je /+, Esc je // ili /-, Tab je /, Space je /*.
plain-help-here = Ovdje: { $list }
