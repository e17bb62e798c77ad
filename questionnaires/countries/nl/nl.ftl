### status: draft

country-nl = Nederland
nl-identification-body = de politie, die de bedenktijd aanbiedt; geen enkele instantie beslist alleen over de status
nl-social-work-centre = gemeente
nl-rapporteur = Nationaal Rapporteur
instrument-nl-vc = Vreemdelingencirculaire
instrument-nl-fund = Schadefonds Geweldsmisdrijven
cite-nl-vc-b8-3 = Bedenktijd en verblijf van slachtoffers
nl-source-po_ref_days = Vreemdelingencirculaire B8/3: ten hoogste drie maanden
nl-source-cm_sta_exists = Schadefonds Geweldsmisdrijven
nl-source-cm_sta_works_now = Schadefonds Geweldsmisdrijven
nl-source-cm_sta_max = Schadefonds Geweldsmisdrijven
po_res_personal =
    .help = De vergunning hangt af van aangifte of medewerking, met uitzonderingen bij dreiging, gezondheid of leeftijd. Alleen uitzonderingen is hooguit “deels”.
