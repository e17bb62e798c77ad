### status: draft

country-xk = Kosova
xk-identification-body = policia me mbrojtësin e viktimave
xk-social-work-centre = qendra për punë sociale
instrument-xk-sop = Procedurat standarde të veprimit
instrument-xk-care = Standardet minimale të kujdesit
instrument-xk-comp = Ligji për kompensimin e viktimave të krimit
xk-source-po_ref_days = procedurat standarde të veprimit, të rinovuara
xk-source-cm_sta_exists = Ligji 05/L-036, 2015
xk-source-cm_sta_works_now = program në Ministrinë e Drejtësisë, pak raste
sv_acc_freedom_movement =
    .help = Nga Objekti i Përkohshëm i Sigurisë banorët dalin me shoqërim derisa zgjat procedura, dhe largimi kërkon miratim. Vlerësoni çfarë mund të bëjnë banorët, jo si quhen rregullat e nivelit të rrezikut.
xk_idn_begging = A trajtohet lypja e detyruar nga prindërit si trafikim, e jo si lënie pas dore?
    .help = Krahasoni nenet për trafikimin dhe për lënien pas dore në kodin penal.
