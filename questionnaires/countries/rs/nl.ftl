### status: draft

country-rs = Servië
rs-identification-body = het Centrum voor de bescherming van slachtoffers van mensenhandel
rs-social-work-centre = het centrum voor maatschappelijk werk
rs-rapporteur = de Beschermer van de Burgers als Nationaal Rapporteur
instrument-rs-for = Vreemdelingenwet
instrument-rs-omb = Wet op de Beschermer van de Burgers
instrument-rs-prog = Programma tegen mensenhandel 2024-2029
cite-rs-for-40 = Gronden voor tijdelijk verblijf
cite-rs-for-40-1 = De gronden één voor één
cite-rs-for-40-1-12 = Tijdelijk verblijf van een vermoedelijk slachtoffer
rs-source-po_ref_days = Vreemdelingenwet, artikel 40, lid 1, onder 12
rs-source-cm_sta_exists = Raad van Europa, GRETA, derde rapport over Servië, 2023
rs_res_card_ended = Is gestopt met het drukken van de grond “slachtoffer van mensenhandel” op verblijfskaarten, zoals de gelijkheidscommissaris op 19 juli 2024 vroeg?
    .help = Bekijk een kaart die in de periode is afgegeven, met toestemming van de persoon en zonder te kopiëren. “Deels”: alleen nieuwe kaarten.
