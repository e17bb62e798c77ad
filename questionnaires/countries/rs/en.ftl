### status: draft

country-rs = Serbia
rs-identification-body = the Centre for Human Trafficking Victims’ Protection
rs-social-work-centre = the centre for social work
rs-rapporteur = the Protector of Citizens as National Rapporteur
instrument-rs-for = Law on Foreigners
instrument-rs-omb = Law on the Protector of Citizens
instrument-rs-prog = Programme against trafficking in human beings 2024-2029
cite-rs-for-40 = Grounds of temporary residence
cite-rs-for-40-1 = The grounds one by one
cite-rs-for-40-1-12 = Temporary residence of a presumed victim
rs-source-po_ref_days = Law on Foreigners, article 40(1)(12)
rs-source-cm_sta_exists = Council of Europe, GRETA, third report on Serbia, 2023
rs_res_card_ended = Has printing the ground “victim of trafficking” on residence cards ended, as the equality commissioner asked on 19 July 2024?
    .help = Look at a card issued in the period, with the person’s consent and without copying it. “Partly”: new cards only.
