### status: draft

first_run-title = eerste start
first_run-choose-language = Kies uw taal     Choose your language
first_run-how = Hoe gaat u dit scherm gebruiken?
first_run-as-it-is = Zoals het nu is
first_run-contrast = Meer contrast (zwart en wit)
first_run-projector = Op een projector: lichte achtergrond, korte regels
first_run-later = Beide zijn later te wijzigen: . . 4 voor de instellingen.
first_run-draft-language = concept, nog niet nagekeken
first_run-other = Met Tab: { $what }
