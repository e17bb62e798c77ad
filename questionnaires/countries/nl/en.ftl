### status: draft

country-nl = Netherlands
nl-identification-body = the police, who offer the reflection period; no single body decides on status
nl-social-work-centre = the municipality
nl-rapporteur = the National Rapporteur
instrument-nl-vc = Aliens Act Implementation Guidelines
instrument-nl-fund = Violent Offences Compensation Fund
cite-nl-vc-b8-3 = Reflection period and residence of victims
po_res_personal =
    .help = The permit hangs on a report to the police or cooperation, with exceptions for threat, health or age. Exceptions alone are at most “partly”.
