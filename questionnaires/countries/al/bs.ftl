### status: draft

country-al = Albanija
al-identification-body = zajednička grupa policije i socijalnih službi
al-social-work-centre = jedinica za socijalne usluge u općini
al-coordinator = Državni koordinator
al-referral-mechanism = Državni mehanizam za upućivanje
al-responsible-authority = Odgovorni organ
instrument-al-nrm = Sporazum o Državnom mehanizmu za upućivanje
instrument-al-order = Naredba o jedinici za borbu protiv trgovine ljudima i o Državnom koordinatoru
instrument-al-std = Standardi zbrinjavanja i pomoći žrtvama trgovine ljudima
instrument-al-for-2013 = Zakon o strancima iz 2013. godine
instrument-al-for = Zakon o strancima iz 2021. godine
cite-al-for-2013-54 = Period oporavka i razmišljanja žrtve koja je strani državljanin
al-source-po_ref_days = Zakon 79/2021 o strancima: tri mjeseca
al-source-cm_sta_exists = Vijeće Evrope, GRETA, treći izvještaj o Albaniji iz 2020. godine
po_idn_decoupled =
    .help = Provjerite dvije prepreke: otvoren predmet i iskaz. Status potencijalne žrtve (VMT) dovoljan je za usluge i daje se bez obje (odlučuje: { $identification_body }).
po_idn_count_presumed =
    .help = Brojte i potencijalne žrtve (VMT) i žrtve (VT), svaku osobu jednom. Imaju isto pravo na usluge.
