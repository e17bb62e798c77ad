### status: draft

country-mk = North Macedonia
mk-identification-body = the Operational Team
mk-social-work-centre = the centre for social work
mk-rapporteur = the Ombudsman as National Rapporteur
mk-referral-office = the Office of the National Referral Mechanism
instrument-mk-for = Law on Foreigners of 2018
instrument-mk-comp = Law on payment of monetary compensation to victims of violent crimes
mk-source-po_ref_days = Law on Foreigners, 2018: two months
mk-source-cm_sta_exists = Official Gazette 247/2022
mk-source-cm_sta_works_now = commission formed on 13 February 2024, working from autumn 2024
mk-source-cm_sta_max = Official Gazette 247/2022
po_npu_no_detention =
    .help = A place is closed if the person cannot leave when they want, whatever it is called. Ask whether anybody spent the reflection period in the reception centre for foreigners, as under the older law.
