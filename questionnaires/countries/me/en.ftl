### status: draft

country-me = Montenegro
me-identification-body = the Team for Formal Identification
me-social-work-centre = the centre for social work
instrument-me-for = Law on Foreigners
instrument-me-comp = Law on compensation for victims of violent crime
instrument-me-guide = Guidelines on compensation in criminal proceedings
me-source-po_ref_days = Law on Foreigners; Council of Europe, GRETA, fourth report on Montenegro, 2025
me-source-cm_sta_exists = Law on compensation for victims of violent crime, 2015
me-source-cm_sta_works_now = the law of 2015 applies from EU accession
po_idn_multi_agency =
    .help = Look at who sits in { $identification_body } and decides. If a member of your team sits there, say so in the declaration of independence.
me_cor_building = Can an NGO get a licence for a shelter without owning the building?
    .help = Read the licence rules, and ask services that applied or gave up.
