### status: draft

help-title = Pomoć
help-answer = Odgovaranje
help-move = Kretanje
help-type = Tokom pisanja
help-look = Pregled
help-do = Radnje
help-letters = Slova nikada nisu potrebna: cifre, strelice i znakovi rade sve.
help-function-keys = Funkcijske tipke ne rade? Držite Fn, ili koristite . i broj.
