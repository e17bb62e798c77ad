### status: draft

new-title = Nieuwe beoordeling
new-step = stap { $at } van { $of }
new-which-questionnaire = Welke vragenlijst?
new-which-subject = { $kind ->
    [institution] Welke instelling beoordeelt u? Schrijf de code.
    [country] Welk land of bestuursniveau beoordeelt u? Schrijf de code.
    [case] Welke casus beoordeelt u? Schrijf de code.
   *[service] Welke voorziening beoordeelt u? Schrijf de code.
 }
new-subject-help = Een code, geen naam: meer tonen schermen, bestanden en exports niet. Bijvoorbeeld AL-07.
new-subject-known = Eerder beoordeeld
new-which-name = De naam, als u die wilt bewaren
new-name-help = Blijft in de gegevens van deze computer en op de pagina van de beoordeling zelf. Enter gaat zonder door.
new-which-period = Welke periode wordt beoordeeld?
new-period-help = Een jaar, een maand of twee data: 2026   of   1.2026 – 6.2026
new-which-visits = { $kind ->
    [country] Op welke dagen komt het team bijeen?
    [case] Op welke dagen is de oefening?
   *[service] Op welke dagen is het bezoek?
 }
new-visits-help = Data met komma’s ertussen: 12.11.2026, 13.11.2026. Laat leeg als het nog niet bekend is.
new-which-language = In welke taal zijn de vragen?
new-which-second = En welke taal ernaast (F8)?
new-no-second = Geen
new-who = Wie zit er in het team?
new-who-help = Initialen of pseudoniemen met komma’s ertussen, bijvoorbeeld AK, BM. Geen namen.
new-which-way = Hoe werkt het team?
new-together = Samen op deze laptop: één sessie, een afwijkende mening kan worden genoteerd
new-each-alone = Elk beoordeelt alleen: deze sessie is van het eerste lid, de anderen beginnen de hunne met . . 9
new-shared-out = Delen zijn verdeeld: één sessie, elk onderdeel heeft zijn lid
new-independence = { $kind ->
    [institution] Heeft iemand in het team een band met deze instelling?
    [country] Heeft iemand in het team een band met de autoriteiten die worden beoordeeld?
    [case] Heeft iemand in het team een band met deze casus?
   *[service] Heeft iemand in het team een band met deze voorziening?
 }
new-independence-help = Werk, financiering, zelfde netwerk, familie. Het staat in het rapport en houdt niets tegen.
new-link-none = Geen band
new-link-network = Zelfde netwerk
new-link-worked = Werkte er in de laatste drie jaar
new-link-funder = Financiering
new-link-other = Andere band
new-link-describe = Beschrijf de band en hoe het team de invloed ervan beperkt.
new-which-mode = Wat voor werk is het?
new-site-visit = { $kind ->
    [country] Beoordeling
   *[service] Locatiebezoek
 }
new-workshop = Workshop bij een studiebezoek: leernotities, geen gepubliceerd oordeel
new-practice = Oefening
new-which-purpose = Waarvoor, en wie krijgt het resultaat?
new-purpose-help = Eén regel: het mandaat in uw woorden. Enter gaat zonder door.
new-confirm = Klopt alles?
new-confirm-help = Enter maakt de beoordeling en opent de eerste vraag. Esc gaat terug.
new-nothing-yet = Vóór de laatste stap wordt niets gemaakt. Esc gaat terug en bewaart alles.
new-creating = Beoordeling wordt gemaakt …
new-choose-by-digit = Druk op het nummer van de regel, of markeer die eerst met de pijltjes.
new-code-needed = Schrijf een code voor wat u beoordeelt.
new-code-too-long = “{ $code }” is lang voor initialen: gebruik hooguit 8 letters, en geen namen.
new-team-needed = Schrijf ten minste één code.
new-period-needed = Schrijf een jaar, een maand of twee data met een streepje ertussen.
new-period-backwards = De periode eindigt voordat zij begint: schrijf de vroegste datum eerst.
new-visit-needs-day = { $kind ->
    [country] Een bijeenkomst heeft dag, maand en jaar nodig.
    [case] Een oefening heeft dag, maand en jaar nodig.
   *[service] Een bezoek heeft dag, maand en jaar nodig.
 }
new-link-needed = Beschrijf de band in één regel.
new-independence-needed = Verklaar eerst de onafhankelijkheid, of de band.
new-mode-needed = Kies eerst het soort werk.
new-questionnaire-needed = Kies eerst een vragenlijst.
new-reading = Vragenlijsten worden gelezen …
new-label-questionnaire = Vragenlijst
new-label-subject = Onderwerp
new-label-name = Naam
new-label-period = Periode
new-label-visits = { $kind ->
    [country] Bijeenkomsten
    [case] Oefening
   *[service] Bezoek
 }
new-label-languages = Talen
new-label-team = Team
new-label-way = Werkwijze
new-label-independence = Onafhankelijkheid
new-label-mode = Soort werk
new-label-purpose = Doel
new-now = nu
new-other-version = Uw versie { $own } van deze vragenlijst heeft fouten, dus versie { $other } van het programma wordt gebruikt. fener check toont ze.
new-being-read = De vragenlijst wordt nog gelezen. Druk nog eens op Enter.
new-empty = geen
new-independence-own = { $kind ->
    [institution] Hebt u, { $code }, een band met deze instelling?
    [country] Hebt u, { $code }, een band met de autoriteiten die worden beoordeeld?
    [case] Hebt u, { $code }, een band met deze casus?
   *[service] Hebt u, { $code }, een band met deze voorziening?
 }
new-code-no-name = Een code heeft geen spaties en hooguit 16 tekens, zoals AL-07: zij staat in exports en noemt nooit iemand.
new-year-needed = Schrijf een jaar van { $least } tot en met { $most }.
