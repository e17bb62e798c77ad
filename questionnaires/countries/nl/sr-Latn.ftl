### status: draft

country-nl = Holandija
nl-identification-body = policija, koja nudi period za razmišljanje; o statusu ne odlučuje jedno telo
nl-social-work-centre = opština
nl-rapporteur = Nacionalni izvestilac
instrument-nl-vc = Uputstvo za primenu Zakona o strancima
instrument-nl-fund = Fond za naknadu štete od nasilnih krivičnih dela
cite-nl-vc-b8-3 = Period za oporavak i razmišljanje i boravak žrtava
nl-source-po_ref_days = Uputstvo za primenu Zakona o strancima, B8/3: najviše tri meseca
nl-source-cm_sta_exists = Fond za naknadu štete od nasilnih krivičnih dela
nl-source-cm_sta_works_now = Fond za naknadu štete od nasilnih krivičnih dela
nl-source-cm_sta_max = Fond za naknadu štete od nasilnih krivičnih dela
po_res_personal =
    .help = Dozvola zavisi od prijave policiji ili saradnje, uz izuzetke zbog pretnje, zdravlja ili uzrasta. Sami izuzeci su najviše „delimično“.
