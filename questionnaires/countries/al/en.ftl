### status: draft

country-al = Albania
al-identification-body = the joint group of police and social services
al-social-work-centre = the social service unit of the municipality
al-coordinator = the National Coordinator
al-referral-mechanism = the National Referral Mechanism
al-responsible-authority = the Responsible Authority
instrument-al-nrm = Agreement on the National Referral Mechanism
instrument-al-order = Order on the anti-trafficking unit and the National Coordinator
instrument-al-std = Standards of care and assistance for trafficked persons
instrument-al-for-2013 = Law on Foreigners of 2013
instrument-al-for = Law on Foreigners of 2021
cite-al-for-2013-54 = Reflection period of a foreign victim
al-source-po_ref_days = Law 79/2021 on foreigners: three months
al-source-cm_sta_exists = Council of Europe, GRETA, third report on Albania, 2020
po_idn_decoupled =
    .help = Two locks to try: the opened case and the statement. The status of potential victim (VMT) is enough for services, and { $identification_body } gives it without either.
po_idn_count_presumed =
    .help = Count both: potential victims (VMT) and victims (VT), each person once. Both have the same right to services.
