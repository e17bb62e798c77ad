### status: draft

roll_up-help = Zet de bestuursniveaus van één land naast elkaar
roll_up-help-period = Van de genoemde sessies alleen die van deze periode: 2026, 2026-01 of 2026-01/2026-06
roll_up-value-period = PERIODE
roll_up-invalid-period = “{ $text }” is geen periode.
roll_up-invalid-period-hint = Schrijf een jaar, een maand of een dag, of twee daarvan met een schuine streep ertussen: 2026, 2026-01 of 2026-01/2026-06.
roll_up-none-in-period = Geen sessie die “{ $name }” heet valt in de periode { $period }.
roll_up-head-together = SAMEN
roll_up-head-level = NIVEAU
roll_up-levels = Niveaus
roll_up-rule = Samen is het gewone gemiddelde van de niveaus die meetellen en beoordeeld zijn, elk met hetzelfde gewicht; het bereik loopt van het laagste niveau tot het hoogste.
roll_up-signs = ! aan een verplichte eis niet voldaan   ? niet beoordeeld
roll_up-legend = { $score } samen   { $range } laagste tot hoogste niveau
roll_up-missing = Niet beoordeeld: { $levels }. Tot dat is gebeurd, krijgt het land geen oordeel.
roll_up-not-counted = { $level } (getoond, telt niet mee)
roll_up-several = Meerdere sessies krijgen alleen samen een score als bestuursniveaus van één land.
roll_up-several-hint = Voeg --roll-up toe, of noem één sessie.
roll_up-no-level = “{ $code }” gaat over geen enkel bestuursniveau en kan dus niet naast andere staan.
roll_up-other = “{ $code }” hoort bij een andere vragenlijst, een ander onderwerp of een ander land dan de eerste sessie. Een onderwerp is hetzelfde als zijn code opnieuw is gekozen, niet als er een andere is gegeven.
roll_up-other-edition = “{ $code }” is ingevuld met een andere versie van de vragenlijst of van het landenpakket dan de eerste sessie.
roll_up-other-edition-hint = Zet de sessies over naar dezelfde versie: fener upgrade, voor elke één keer.
roll_up-other-period = “{ $code }” is van de periode { $own }, de eerste sessie van { $first }.
roll_up-other-period-hint = Voeg --period { $period } toe om alleen die van één periode te nemen.
roll_up-practice = “{ $code }” is een oefening; de antwoorden ervan tellen nooit mee naast andere.
roll_up-twice = Twee sessies gaan over hetzelfde niveau: { $level }.
roll_up-hint = Noem voor elk niveau één sessie, van één vragenlijst, onderwerp en periode; fener list --sessions noemt ze.
