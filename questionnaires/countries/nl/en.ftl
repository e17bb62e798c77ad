### status: draft

country-nl = Netherlands
nl-identification-body = the police, who offer the reflection period; no single body decides on status
nl-social-work-centre = the municipality
nl-rapporteur = the National Rapporteur
instrument-nl-vc = Aliens Act Implementation Guidelines
instrument-nl-fund = Violent Offences Compensation Fund
cite-nl-vc-b8-3 = Reflection period and residence of victims
nl-source-po_ref_days = Vreemdelingencirculaire B8/3: at most three months
nl-source-cm_sta_exists = Schadefonds Geweldsmisdrijven
nl-source-cm_sta_works_now = Schadefonds Geweldsmisdrijven
nl-source-cm_sta_max = Schadefonds Geweldsmisdrijven
po_res_personal =
    .help = The permit hangs on a report to the police or cooperation, with exceptions for threat, health or age. Exceptions alone are at most “partly”.
