### status: draft

country-me = Crna Gora
me-identification-body = Tim za formalnu identifikaciju
me-social-work-centre = centar za socijalni rad
instrument-me-for = Zakon o strancima
instrument-me-comp = Zakon o naknadi štete žrtvama krivičnih djela nasilja
instrument-me-guide = Smjernice o naknadi štete u krivičnom postupku
me-source-po_ref_days = Zakon o strancima; Savjet Evrope, GRETA, četvrti izvještaj o Crnoj Gori iz 2025. godine
me-source-cm_sta_exists = Zakon o naknadi štete žrtvama krivičnih djela nasilja iz 2015. godine
me-source-cm_sta_works_now = zakon iz 2015. godine primjenjuje se od pristupanja EU
po_idn_multi_agency =
    .help = Pogledajte ko je u tijelu ({ $identification_body }) i ko odlučuje. Ako je u njemu i neko iz vašeg tima, navedite to u izjavi o nezavisnosti.
me_cor_building = Može li NVO dobiti licencu za sklonište ako nije vlasnica zgrade?
    .help = Pročitajte pravila o licenci i pitajte službe koje su se prijavile ili odustale.
