### status: draft

country-nl = Holandija
nl-identification-body = policija, koja nudi period za razmišljanje; o statusu ne odlučuje jedno tijelo
nl-social-work-centre = opština
nl-rapporteur = Nacionalni izvjestilac
instrument-nl-vc = Uputstvo za primjenu Zakona o strancima
instrument-nl-fund = Fond za naknadu štete od nasilnih krivičnih djela
cite-nl-vc-b8-3 = Period za oporavak i razmišljanje i boravak žrtava
nl-source-po_ref_days = Uputstvo za primjenu Zakona o strancima, B8/3: najviše tri mjeseca
nl-source-cm_sta_exists = Fond za naknadu štete od nasilnih krivičnih djela
nl-source-cm_sta_works_now = Fond za naknadu štete od nasilnih krivičnih djela
nl-source-cm_sta_max = Fond za naknadu štete od nasilnih krivičnih djela
po_res_personal =
    .help = Dozvola zavisi od prijave policiji ili saradnje, s izuzecima zbog prijetnje, zdravlja ili uzrasta. Sami izuzeci su najviše „djelimično“.
