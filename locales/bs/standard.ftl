### status: draft

standard-title = { $number } · standard i uputa
standard-standards = Standardi
standard-source = { $name }; pouzdanost { $certainty }
standard-weight = Ponder { $weight }.
standard-must-pass = Obavezan uslov: bez njega odjeljak nije ispunjen, bez obzira na ostalo.
standard-guidance = Uputa
standard-levels = Šta znači svaki nivo
standard-verify = Kako provjeriti
standard-with-partner = i { $means }
standard-nothing-more = Ovo pitanje ne služi nijednom standardu i nema upute: gore je sve.
standard-stays = Vaš odgovor ostaje kakav je. Možete odgovoriti i odavde.
standard-stays-below = Vaš odgovor ostaje kakav je. Esc vraća na pitanje.
standard-below = Na { $number } se odavde ne odgovara. Pritisnite Esc i odgovorite kod pitanja.
