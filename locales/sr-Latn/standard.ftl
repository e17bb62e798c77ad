### status: draft

standard-title = { $number } · standard i uputstvo
standard-standards = Standardi
standard-source = { $name }; pouzdanost { $certainty }
standard-weight = Ponder { $weight }.
standard-must-pass = Ovo je obavezan uslov: bez njega odeljak nije ispunjen, ma kakvo bilo ostalo.
standard-guidance = Uputstvo
standard-levels = Šta svaki nivo znači
standard-verify = Kako se proverava
standard-with-partner = i { $means }
standard-nothing-more = Ovo pitanje ne služi nijednom standardu i nema uputstvo: gore stoji sve.
standard-stays = Vaš odgovor ostaje kakav jeste. Možete odgovoriti i odavde.
standard-stays-below = Vaš odgovor ostaje kakav jeste. Esc vraća na pitanje.
standard-below = Na { $number } se odavde ne može odgovoriti. Pritisnite Esc i odgovorite kod pitanja.
