### status: draft

country-al = Shqipëria
al-level-state = Shteti
al-level-city = Qyteti
al-identification-body = grupi i përbashkët
al-hide-place = Ligji përmend një vend.
instrument-al-care = Standardet e kujdesit
cite-al-care-4 = Ushqimi
al_cook = A gatuan { $identification_body }?
    .help = Shihni planin.
al_region = Cili rajon?
al_region-north = Veriu
al_region-south = Jugu
b_groups = Cilat grupe i përmend ligji?
    .help = Lexoni ligjin.
