### status: draft

help-title = Pomoć
help-answer = Odgovaranje
help-move = Kretanje
help-type = Pri kucanju
help-look = Gledanje
help-do = Rad
help-letters = Slova nikad nijesu potrebna: sve rade cifre, strelice i znakovi.
help-function-keys = Funkcijski tasteri ne rade ništa? Držite Fn, ili koristite . i broj.
