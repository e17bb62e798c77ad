### status: draft

to_do-key = lijsten
to_do-open = Open { $count }
to_do-ask-again = Opnieuw vragen { $count }
to_do-unconfirmed = Onbevestigd { $count }
to_do-nothing-open = Er staat niets open. De controle (. . 2) zegt wat er voor het ondertekenen nog te doen is.
to_do-nothing-to-ask = Er hoeft niets opnieuw gevraagd te worden. De vlag “Opnieuw vragen” (. 7), of “Niet geverifieerd” (*) omdat er geen antwoord, toegang of tijd was, zet een vraag hier.
to_do-nothing-unconfirmed = Geen antwoord wacht op bevestiging.
to_do-in-review = Opnieuw vragen: { $count } · de toetsen ! en Tab tonen de lijst
