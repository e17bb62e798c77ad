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
ba-source-po_ref_days = Pravilnik 79/16 na osnovu Zakona o strancima; član treba potvrditi
ba-source-cm_sta_exists = Savet Evrope, GRETA, treći izveštaj o Bosni i Hercegovini iz 2022. godine
ba_chd_not_given_back = Da li je sigurno da u periodu nijedno dete nije vraćeno srodnicima koji su učestvovali u eksploataciji?
    .help = Pogledajte odluke tužilaca i ustanove (na primer: { $social_work_centre }) o deci zatečenoj u prosjačenju. Jedno tako vraćeno dete znači odgovor „ne“.
