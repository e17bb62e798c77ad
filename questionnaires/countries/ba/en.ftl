### status: draft

country-ba = Bosnia and Herzegovina
ba-level-state = State
ba-level-fbih = Federation of Bosnia and Herzegovina
ba-level-rs_entity = Republika Srpska
ba-level-brcko = Brčko District
ba-level-canton = Canton
ba-social-work-centre = the centre for social work
ba-coordinator = the State Coordinator for combating trafficking in human beings
instrument-ba-for = Rulebook on the protection of foreign victims
instrument-ba-nat = Rules on the protection of victims who are nationals
ba-source-po_ref_days = Rulebook 79/16 under the Law on Aliens; article to be confirmed
ba-source-cm_sta_exists = Council of Europe, GRETA, third report on Bosnia and Herzegovina, 2022
ba_chd_not_given_back = Was no child given back in the period to relatives who took part in the exploitation?
    .help = Look at decisions of { $social_work_centre } and of prosecutors on children found begging. One child given back this way makes the answer “no”.
