### status: draft

help-title = Pomoć
help-answer = Odgovaranje
help-move = Kretanje
help-type = Tokom kucanja
help-look = Gledanje
help-do = Radnje
help-letters = Slova nikada nisu potrebna: cifre, strelice i znaci rade sve.
help-function-keys = Funkcijski tasteri ne rade ništa? Držite Fn, ili koristite . i broj.
