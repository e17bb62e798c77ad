### status: draft

country-ba = Bosna i Hercegovina
ba-level-state = Država
ba-level-fbih = Federacija Bosne i Hercegovine
ba-level-rs_entity = Republika Srpska
ba-level-brcko = Brčko distrikt
ba-level-canton = Kanton
ba-social-work-centre = centar za socijalni rad
ba-coordinator = Državni koordinator za borbu protiv trgovine ljudima
instrument-ba-for = Pravilnik o zaštiti žrtava trgovine ljudima koje su stranci
instrument-ba-nat = Pravila o zaštiti žrtava koje su državljani
ba-source-po_ref_days = Pravilnik 79/16 na osnovu Zakona o strancima; član tek treba potvrditi
ba-source-cm_sta_exists = Savjet Evrope, GRETA, treći izvještaj o Bosni i Hercegovini iz 2022. godine
ba_chd_not_given_back = Da li je sigurno da u periodu nijedno dijete nije vraćeno rođacima koji su učestvovali u eksploataciji?
    .help = Pogledajte odluke tužilaca i ustanove (na primjer: { $social_work_centre }) o djeci zatečenoj u prosjačenju. Jedno tako vraćeno dijete znači odgovor „ne“.
