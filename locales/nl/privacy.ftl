### status: draft

privacy-help-profile = Voor wie het bestand is: internal houdt alles, service laat weg wat bewoners en personeel verraadt, ministry ook notities, markeringen en initialen, public alle bewijs en vrije tekst
privacy-help-resident = Wat er gebeurt met oordelen waarachter alleen woorden van bewoners staan: keep schrijft ze, withhold laat ze weg
privacy-rests-hint = Bekijk elk oordeel en geef dan --resident keep of --resident withhold; of geef het oordeel ander bewijs.
privacy-not-in-profile = { $option } gaat niet samen met het profiel { $profile }.
privacy-not-in-profile-hint = Laat het weg, of kies een profiel dat het mag bevatten: internal of service; met --internal gaat alleen internal samen.
privacy-help-leaks = Wat er gebeurt met e-mailadressen, telefoon- en persoonsnummers, rekeningen, coördinaten, namen, straten en geboortedatums in de teksten: keep of redact
privacy-leaks = Dit wijst naar een persoon: { $found }.
privacy-leaks-hint = Herschrijf de antwoorden, of geef --leaks redact of --leaks keep. Niet elke naam en elk adres wordt gevonden: lees het bestand voordat u het deelt.
