### status: draft

country-me = Crna Gora
me-identification-body = Tim za formalnu identifikaciju
me-social-work-centre = centar za socijalni rad
instrument-me-for = Zakon o strancima
instrument-me-comp = Zakon o naknadi štete žrtvama krivičnih djela nasilja
instrument-me-guide = Smjernice o naknadi štete u krivičnom postupku
po_idn_multi_agency =
    .help = Pogledajte ko sjedi u organu ({ $identification_body }) i ko odlučuje. Ako je u njemu i neko iz vašeg tima, navedite to u izjavi o nezavisnosti.
me_cor_building = Može li NVO dobiti dozvolu za sigurnu kuću ako nije vlasnica zgrade?
    .help = Pročitajte pravila o dozvoli i pitajte službe koje su je tražile ili odustale.
