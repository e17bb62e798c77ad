### status: draft

country-me = Montenegro
me-identification-body = het Team voor formele identificatie
me-social-work-centre = het centrum voor maatschappelijk werk
instrument-me-for = Vreemdelingenwet
instrument-me-comp = Wet schadevergoeding voor slachtoffers van geweldsmisdrijven
instrument-me-guide = Richtlijnen over schadevergoeding in strafzaken
me-source-po_ref_days = Vreemdelingenwet; Raad van Europa, GRETA, vierde rapport over Montenegro, 2025
me-source-cm_sta_exists = Wet schadevergoeding voor slachtoffers van geweldsmisdrijven, 2015
me-source-cm_sta_works_now = de wet van 2015 geldt vanaf de toetreding tot de EU
po_idn_multi_agency =
    .help = Kijk wie er zitting heeft in { $identification_body } en wie beslist. Zit iemand uit uw team erin, meld dat dan in de verklaring van onafhankelijkheid.
me_cor_building = Kan een ngo een vergunning voor een opvang krijgen zonder eigenaar van het gebouw te zijn?
    .help = Lees de regels voor de vergunning en vraag het aan diensten die er een aanvroegen of afhaakten.
