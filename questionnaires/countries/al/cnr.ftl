### status: draft

country-al = Albanija
al-identification-body = zajednička grupa policije i socijalnih službi
al-social-work-centre = jedinica za socijalne usluge u opštini
al-coordinator = Nacionalni koordinator
al-referral-mechanism = Nacionalni mehanizam za upućivanje
al-responsible-authority = Odgovorni organ
instrument-al-nrm = Sporazum o Nacionalnom mehanizmu za upućivanje
instrument-al-order = Naredba o jedinici za borbu protiv trgovine ljudima i Nacionalnom koordinatoru
instrument-al-std = Standardi njege i pomoći žrtvama trgovine ljudima
instrument-al-for-2013 = Zakon o strancima iz 2013. godine
instrument-al-for = Zakon o strancima iz 2021. godine
cite-al-for-2013-54 = Period za oporavak i razmišljanje žrtve koja je strankinja ili stranac
al-source-po_ref_days = Zakon 79/2021 o strancima: tri mjeseca
al-source-cm_sta_exists = Savjet Evrope, GRETA, treći izvještaj o Albaniji iz 2020. godine
po_idn_decoupled =
    .help = Provjerite dvije brave: otvoren predmet i izjavu. Status potencijalne žrtve (VMT) dovoljan je za usluge, a daje se bez ijedne od njih (odlučuje: { $identification_body }).
po_idn_count_presumed =
    .help = Brojite i jedne i druge: potencijalne žrtve (VMT) i žrtve (VT), svaku osobu jednom. Imaju isto pravo na usluge.
