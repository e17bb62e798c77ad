### status: draft

country-me = Mali i Zi
me-identification-body = Ekipi për identifikim formal
me-social-work-centre = qendra për punë sociale
instrument-me-for = Ligji për të huajt
instrument-me-comp = Ligji për kompensimin e viktimave të krimit të dhunshëm
instrument-me-guide = Udhëzimet për kompensimin në procedurën penale
me-source-po_ref_days = Ligji për të huajt; Këshilli i Evropës, GRETA, raporti i katërt për Malin e Zi, 2025
me-source-cm_sta_exists = Ligji për kompensimin e viktimave të krimit të dhunshëm, 2015
me-source-cm_sta_works_now = ligji i vitit 2015 zbatohet nga anëtarësimi në BE
po_idn_multi_agency =
    .help = Shihni kush merr pjesë në organin ({ $identification_body }) dhe vendos. Nëse aty është një anëtar i ekipit tuaj, thuajeni në deklaratën e pavarësisë.
me_cor_building = A mund të marrë një OJF licencë për strehëz pa qenë pronare e ndërtesës?
    .help = Lexoni rregullat e licencës dhe pyesni shërbimet që kanë aplikuar ose kanë hequr dorë.
