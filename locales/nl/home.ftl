### status: draft

home-title = Fener
home-offline = offline · alles staat op deze computer
home-offline-short = offline
home-continue = Doorgaan
home-start = Beginnen
home-look-back = Terugkijken
home-new = Nieuwe beoordeling
home-all-open = Alle open sessies ({ $count })
home-all-open-late = Alle open sessies ({ $count }), { $late ->
    [one] nog één
   *[other] nog { $late }
 } met verzoeken over de termijn
home-signed = Ondertekende sessies ({ $count })
home-answered = beantwoord
home-state = status
home-draft-at = concept, { $when }
home-ready = compleet, niet ondertekend
home-signed-at = ondertekend, { $when }
home-risk = risico nog niet gemeld
home-overdue = { $code }: { $count ->
    [one] één gegevensverzoek is over de termijn
   *[other] { $count } gegevensverzoeken zijn over de termijn
 }, het oudste sinds { $since }
home-overdue-state = { $count ->
    [one] één verzoek
   *[other] { $count } verzoeken
 } over de termijn
home-practice = oefening
home-today = vandaag { $time }
home-next-step = Volgende stap: { $count ->
    [one] één vraag is
   *[other] { $count } vragen zijn
 } open in “{ $code }”. Druk op { $digit } om door te gaan.
home-next-risk = Los eerst het risico in “{ $code }” op: druk op { $digit }, dat leidt naar de vraag erover.
home-next-begin = Volgende stap: in “{ $code }” is nog niets beantwoord. Druk op { $digit } om te beginnen.
home-next-review = Volgende stap: controleer en onderteken “{ $code }”. Druk op { $digit }, dan . . 2.
home-period = { $from } tot { $to }
home-reading = Sessies worden gelezen …
home-selected = Gekozen: { $code }
home-detail-questionnaire = Vragenlijst  { $id } { $version }
home-detail-period = Periode  { $from } tot { $to }
home-detail-open = Open  { $count ->
    [one] één vraag
   *[other] { $count } vragen
 }
home-detail-flags = Vlaggen  { $count }
home-signed-title = Ondertekende sessies
home-open-title = Open sessies
home-next-rescue = De schijf weigert op te slaan. Maak ruimte, en druk dan op Ctrl+C en { $digit } om het opnieuw te proberen.
