### status: draft

help-title = Hulp
help-answer = Antwoorden
help-move = Bewegen
help-type = Tijdens typen
help-look = Bekijken
help-do = Doen
help-letters = Letters zijn nooit nodig: cijfers, pijltjes en tekens doen alles.
help-function-keys = Doen functietoetsen niets? Houd Fn vast, of gebruik . en een nummer.
