### status: draft

review-title = Controleren · { $code }
review-title-short = Controleren
review-not-ready = NIET KLAAR VOOR ONDERTEKENING: { $problems ->
    [one] één punt moet
   *[other] { $problems } punten moeten
 } worden opgelost{ $looks ->
    [0] {""}
    [one] , één kunt u nog bekijken
   *[other] , { $looks } kunt u nog bekijken
 }
review-is-ready = Klaar voor ondertekening{ $looks ->
    [0] . Er is niets meer te bekijken.
    [one] . Eén punt kunt u eerst nog bekijken.
   *[other] . { $looks } punten kunt u eerst nog bekijken.
 }
review-is-signed = ONDERTEKEND op { $date } om { $time } door { $codes }
review-fingerprint = Vingerafdruk { $digest }. Antwoorden zijn te lezen en niet meer te wijzigen.
review-problems = Er is een probleem
review-looks = Nog eens bekijken (houdt u niet tegen)
review-sections = Onderdelen
review-answered = beantwoord
review-not-applicable = niet van toepassing
review-not-verified-head = niet geverifieerd
review-flags = vlaggen
review-sign = Ondertekenen
review-sign-after = Ondertekenen (nadat { $count ->
    [one] het probleem is
   *[other] de { $count } problemen zijn
 } opgelost)
review-reopen = Heropenen, met een reden
review-enter-goes = Enter gaat naar { $number }; Esc komt daar hier terug.
review-enter-section = Enter gaat naar de eerste vraag van onderdeel { $number }; Esc komt daar hier terug.
review-enter-opens = Enter opent het; Esc komt daar hier terug.
review-cannot-sign = Ondertekenen wacht op { $count ->
    [one] het probleem
   *[other] de { $count } problemen
 } bovenaan. Enter gaat erheen.
review-in-row = Rij { $row }: { $words }
review-words = { $text }
review-not-saved = Iets kon niet worden opgeslagen. Maak ruimte op de schijf of probeer het opnieuw.
review-unconfirmed = Iets is nog op weg naar de schijf. Dit gaat vanzelf over.
review-independence = Niemand heeft nog onafhankelijkheid verklaard. Verklaar dat er geen band is, of welke.
review-urgent-open = Deze vraag gaat over een risico voor iemand en heeft geen antwoord. Beantwoord haar eerst.
review-unsettled = Er is een risico vastgelegd en nog niet gemeld. Meld het en wijzig dan het antwoord.
review-no-answer = “{ $question }” heeft geen antwoord.
review-gap-missing = Een verplichte eis is niet gehaald. Zeg in één regel wat ontbreekt.
review-flag = { $kind }: “{ $text }”
review-flag-alone = { $kind }
review-no-reason = Niet van toepassing, en de reden is nog niet opgeschreven.
review-must-pass-excused = Dit is een verplichte eis, en is niet van toepassing genoemd: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } is half getypt en telt nog niet.
review-half-note = De opmerking { $text } is half geschreven.
review-half-evidence = Een regel bewijs is half geschreven.
review-half-visit-note = Een opmerking over het bezoek is half geschreven.
review-half-source = Een bron van het bezoek is half geschreven.
review-half-recommendation = Een aanbeveling is half geschreven.
review-half-flag = De woorden bij een vlag zijn half geschreven.
review-replied = Er is antwoord gekomen: { $count ->
    [one] één vraag staat
   *[other] { $count } vragen staan
 } nog op niet geverifieerd bij gebrek aan antwoord.
review-no-deadline = { $count ->
    [one] Eén gegevensverzoek wacht op antwoord
   *[other] { $count } gegevensverzoeken wachten op antwoord
 } zonder termijn, dus vertraging is nergens te zien.
review-open-more = Heeft geen antwoord, zoals { $count ->
    [one] nog één
   *[other] nog { $count }
 } in dit onderdeel.
review-rows = “{ $title }”: niemand heeft nog gezegd of de lijst compleet is.
review-visit-notes = { $count ->
    [one] Eén opmerking over het bezoek is
   *[other] { $count } opmerkingen over het bezoek zijn
 } niet aan een vraag gekoppeld.
review-declared-otherwise = Bij onafhankelijkheid is anders verklaard: “{ $link }”. Een van de twee moet worden gewijzigd.
review-dissent = { $code } ziet het anders: “{ $text }”
review-not-taken = Nog niemand heeft “{ $title }”.
review-not-agreed = Door één lid beantwoord; het team heeft nog niet ingestemd.
review-not-agreed-more = Door één lid beantwoord, zoals { $count ->
    [one] nog één
   *[other] nog { $count }
 } in dit onderdeel; het team heeft nog niet ingestemd.
review-not-verified = { $count ->
    [one] Eén vraag kon niet worden geverifieerd
   *[other] { $count } vragen konden niet worden geverifieerd
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Het antwoord is bewaard maar telt niet: de vraag wordt niet meer gesteld.
review-kept-because = Het antwoord is bewaard maar telt niet: het antwoord op { $number } sluit de vraag.
review-weak = Het hoogste niveau steunt op zwak bewijs.
review-weak-more = Het hoogste niveau steunt op zwak bewijs, zoals { $count ->
    [one] nog één
   *[other] nog { $count }
 } in dit onderdeel.
review-answer = Antwoord
review-note = Opmerking
review-gap = Ontbreekt
review-evidence = Bewijs
review-none = geen
review-you-can = U kunt
review-can-go = Naar { $number } gaan en met Esc hier terugkomen.
review-can-safeguard = De veiligheidskaart openen. Zij zegt wie u belt.
review-can-gap = Daar leidt Tab naar de regel “Wat ontbreekt?”.
review-can-evidence = Op F3 drukken om hier bewijs toe te voegen. Een lager niveau heeft het niet nodig.
review-can-answer = Daar antwoorden, of open laten: het telt dan als open.
review-can-leave = Het zo laten. Het houdt u niet tegen.
review-reopen-title = Heropenen
review-reopen-means = Antwoorden zijn weer te wijzigen. De handtekening en uw reden blijven in de geschiedenis, en de sessie moet opnieuw worden ondertekend.
review-reopen-why = Waarom wordt zij weer geopend?  Eén regel, geen namen.
review-reason-needed = Schrijf de reden in één regel. Esc laat haar ondertekend.
review-reopened = De sessie is weer open. Onderteken haar opnieuw als zij klaar is.
review-signed-walk = Ondertekend op { $date }: antwoorden zijn te lezen, niet te wijzigen. De controle (. . 2) heropent haar, met een reden.
review-not-signed = Deze sessie is niet ondertekend, dus er is niets te heropenen.
review-recommendations = Aanbevelingen ({ $gaps ->
    [0] geen tekort
    [one] één tekort
   *[other] { $gaps } tekorten
 }, { $written } geschreven)
review-all-answers = Alle antwoorden lezen
review-can-be-signed = { $open ->
    [one] Eén vraag is
   *[other] { $open } vragen zijn
 } nog open. Ondertekenen kan toch.
