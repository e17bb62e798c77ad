### status: draft

country-xk = Kosovo
xk-identification-body = policija sa zastupnikom žrtava
xk-social-work-centre = centar za socijalni rad
instrument-xk-sop = Standardne operativne procedure
instrument-xk-care = Minimalni standardi njege
instrument-xk-comp = Zakon o naknadi štete žrtvama krivičnih djela
xk-source-po_ref_days = obnovljene standardne operativne procedure
xk-source-cm_sta_exists = Zakon 05/L-036 iz 2015. godine
xk-source-cm_sta_works_now = program u Ministarstvu pravde, malo slučajeva
sv_acc_freedom_movement =
    .help = Iz Privremenog sigurnog objekta korisnici izlaze uz pratnju dok traje postupak, a za odlazak je potrebno odobrenje. Ocijenite šta korisnici mogu, a ne kako se pravila o nivou rizika zovu.
xk_idn_begging = Da li se prinudno prosjačenje od strane roditelja tretira kao trgovina ljudima, a ne kao zanemarivanje?
    .help = Uporedite članove o trgovini ljudima i o zanemarivanju u krivičnom zakoniku.
