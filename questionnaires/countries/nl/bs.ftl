### status: draft

country-nl = Nizozemska
nl-identification-body = policija, koja nudi period razmišljanja; o statusu ne odlučuje jedan organ
nl-social-work-centre = općina
nl-rapporteur = Nacionalni izvjestilac
instrument-nl-vc = Uputstvo za primjenu Zakona o strancima
instrument-nl-fund = Fond za naknadu štete od nasilnih krivičnih djela
cite-nl-vc-b8-3 = Period oporavka i razmišljanja i boravak žrtava
nl-source-po_ref_days = Uputstvo za primjenu Zakona o strancima, B8/3: najviše tri mjeseca
nl-source-cm_sta_exists = Fond za naknadu štete od nasilnih krivičnih djela
nl-source-cm_sta_works_now = Fond za naknadu štete od nasilnih krivičnih djela
nl-source-cm_sta_max = Fond za naknadu štete od nasilnih krivičnih djela
po_res_personal =
    .help = Dozvola zavisi od prijave policiji ili saradnje, uz izuzetke zbog prijetnje, zdravlja ili dobi. Sami izuzeci su najviše „djelimično“.
