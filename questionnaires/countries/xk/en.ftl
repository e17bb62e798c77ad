### status: draft

country-xk = Kosovo
xk-identification-body = the police with the victims’ advocate
xk-social-work-centre = the centre for social work
instrument-xk-sop = Standard operating procedures
instrument-xk-care = Minimum Standards of Care
instrument-xk-comp = Law on crime victim compensation
xk-source-po_ref_days = renewed standard operating procedures
xk-source-cm_sta_exists = Law 05/L-036, 2015
xk-source-cm_sta_works_now = programme at the Ministry of Justice, few cases
sv_acc_freedom_movement =
    .help = The Interim Security Facility lets residents out with an escort while proceedings run, and leaving needs approval. Rate what residents can do, not what the rules of the level of risk are called.
xk_idn_begging = Is forced begging by parents dealt with as trafficking, and not as neglect?
    .help = Compare the articles on trafficking and on neglect in the criminal code.
