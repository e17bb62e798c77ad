### status: draft

card-title = Veiligheidskaart
card-opened-by-answer = Het antwoord op { $number } wijst op een risico. Stop en lees dit eerst.
card-first = Eerst
card-first-1 = Is er nu iemand in gevaar? Bel politie of ambulance en blijf tot die er is.
card-first-2 = Doe geen schade: doe niets waarmee de persoon niet heeft ingestemd, tenzij een leven op het spel staat.
card-first-3 = Een kind: licht vandaag de kinderbescherming in, wie ook wordt verdacht.
card-now = Dan
card-now-1 = Ondervraag de persoon niet over wat er gebeurde. Luister, en noteer alleen wat u nodig hebt.
card-now-2 = Waarschuw of confronteer de verdachte persoon niet, en meld niet alleen binnen de voorziening.
card-now-3 = Licht direct uw teamleider in. Spreek af wie meldt, bij wie en uiterlijk wanneer.
card-now-4 = Meld bij de instantie buiten de voorziening die uw mandaat noemt.
card-now-5 = Beantwoord de vraag over het risico opnieuw als het is gemeld; tot dan staat zij bovenaan op het beginscherm.
card-contacts = Contacten
card-contacts-none = 112 in nood. Contacten van uw land komen met het landenpakket; schrijf ze tot dan vóór het bezoek op papier.
card-talking = Als u met bewoners spreekt
card-talking-1 = Ken de risico’s van deze plek voordat u begint, en heb adressen voor hulp bij de hand.
card-talking-2 = Niemand hoeft u te spreken: vraag toestemming, zeg dat nee goed is, en vraag het tijdens het gesprek opnieuw.
card-talking-3 = Spreek onder vier ogen, zonder personeel. Laat de tolk niet door de voorziening kiezen.
card-talking-4 = Beloof niets dat u niet zelf kunt doen.
card-talking-5 = Schrijf geen namen, adressen of geboortedata, en niets waaraan iemand te herkennen is.
card-talking-6 = Stop als het te veel wordt. Eindig met iets goeds, en laat een weg naar hulp achter.
card-contacts-not-in-pack = 112 in nood. Het pakket van uw land noemt nog geen contacten; schrijf de uwe vóór het bezoek op papier.
