### status: draft

standard-title = { $number } · standard i uputstvo
standard-standards = Standardi
standard-source = { $name }; pouzdanost { $certainty }
standard-weight = Ponder { $weight }.
standard-must-pass = Ovo mora biti ispunjeno: ako nije, ni odjeljak nije ispunjen, ma kakvo bilo ostalo.
standard-guidance = Uputstvo
standard-levels = Što znači svaki nivo
standard-verify = Kako se provjerava
standard-with-partner = i { $means }
standard-nothing-more = Ovo pitanje ne služi nijednom standardu i nema uputstvo: gore stoji sve.
standard-stays = Vaš odgovor ostaje kakav jeste. I odavde možete odgovoriti.
standard-stays-below = Vaš odgovor ostaje kakav jeste. Esc vraća na pitanje.
standard-below = Na { $number } se s ove strane ne može odgovoriti. Pritisnite Esc i odgovorite kod pitanja.
