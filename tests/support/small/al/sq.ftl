### status: draft

country-al = Shqipëria
al-level-state = Shteti
al-level-city = Qyteti
al-identification-body = grupi i përbashkët
al-hide-doors = Këtu dyert nuk kanë orar.
instrument-al-care = Standardet e kujdesit
al_keys = A i mban çelësat { $identification_body }?
spoke_with = Me kë nga { $identification_body } folët?
