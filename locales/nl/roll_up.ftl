### status: draft

roll_up-help = Zet de bestuursniveaus van één land naast elkaar
roll_up-head-together = SAMEN
roll_up-head-level = NIVEAU
roll_up-levels = Niveaus
roll_up-rule = Samen is het gewone gemiddelde van de niveaus die meetellen, elk met hetzelfde gewicht; het bereik loopt van het laagste niveau tot het hoogste.
roll_up-signs = ! aan een verplichte eis niet voldaan   ? niet beoordeeld
roll_up-legend = { $score } samen   { $range } laagste tot hoogste niveau
roll_up-missing = Niet beoordeeld: { $levels }. Tot dat is gebeurd, krijgt het land geen oordeel.
roll_up-not-counted = { $level } (getoond, telt niet mee)
roll_up-several = Meerdere sessies krijgen alleen samen een score als bestuursniveaus van één land.
roll_up-several-hint = Voeg --roll-up toe, of noem één sessie.
roll_up-no-level = “{ $code }” gaat over geen enkel bestuursniveau en kan dus niet naast andere staan.
roll_up-other = “{ $code }” hoort bij een andere vragenlijst, een ander land of een andere periode dan de eerste sessie.
roll_up-twice = Twee sessies gaan over hetzelfde niveau: { $level }.
roll_up-hint = Noem voor elk niveau één sessie, van één vragenlijst, land en periode; fener list --sessions noemt ze.
