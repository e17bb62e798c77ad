### status: draft

country-xk = Kosovo
xk-identification-body = de politie met de belangenbehartiger van slachtoffers
xk-social-work-centre = het centrum voor maatschappelijk werk
instrument-xk-sop = Standaardprocedures
instrument-xk-care = Minimumnormen voor zorg
instrument-xk-comp = Wet schadevergoeding voor slachtoffers van misdrijven
xk-source-po_ref_days = vernieuwde standaardprocedures
xk-source-cm_sta_exists = Wet 05/L-036, 2015
xk-source-cm_sta_works_now = regeling bij het Ministerie van Justitie, weinig zaken
sv_acc_freedom_movement =
    .help = Uit de tijdelijke veiligheidsopvang mogen bewoners onder begeleiding naar buiten zolang de zaak loopt, en vertrekken vraagt goedkeuring. Beoordeel wat bewoners kunnen, niet hoe de regels van het risiconiveau heten.
xk_idn_begging = Wordt gedwongen bedelarij door ouders behandeld als mensenhandel, en niet als verwaarlozing?
    .help = Vergelijk de artikelen over mensenhandel en over verwaarlozing in het wetboek van strafrecht.
