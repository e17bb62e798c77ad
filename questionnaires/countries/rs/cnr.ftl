### status: draft

country-rs = Srbija
rs-identification-body = Centar za zaštitu žrtava trgovine ljudima
rs-social-work-centre = centar za socijalni rad
rs-rapporteur = Zaštitnik građana kao nacionalni izvjestilac
instrument-rs-for = Zakon o strancima
instrument-rs-omb = Zakon o Zaštitniku građana
instrument-rs-prog = Program borbe protiv trgovine ljudima 2024-2029
cite-rs-for-40 = Osnovi privremenog boravka
cite-rs-for-40-1 = Osnovi jedan po jedan
cite-rs-for-40-1-12 = Privremeni boravak potencijalne žrtve
rs-source-po_ref_days = Zakon o strancima, član 40 stav 1 tačka 12
rs-source-cm_sta_exists = Savjet Evrope, GRETA, treći izvještaj o Srbiji iz 2023. godine
rs_res_card_ended = Da li je prestalo štampanje osnova „žrtva trgovine ljudima“ na boravišnim kartama, kako je povjerenica za zaštitu ravnopravnosti tražila 19. jula 2024?
    .help = Pogledajte kartu izdatu u periodu, uz pristanak osobe i bez kopiranja. „Djelimično“: samo nove karte.
