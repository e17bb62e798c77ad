### status: draft

country-ba = Bosnië en Herzegovina
ba-level-state = Staat
ba-level-fbih = Federatie van Bosnië en Herzegovina
ba-level-rs_entity = Republika Srpska
ba-level-brcko = District Brčko
ba-level-canton = Kanton
ba-social-work-centre = het centrum voor maatschappelijk werk
ba-coordinator = de coördinator van de staat tegen mensenhandel
instrument-ba-for = Reglement voor de bescherming van buitenlandse slachtoffers
instrument-ba-nat = Regels voor de bescherming van slachtoffers met de eigen nationaliteit
ba-source-po_ref_days = Reglement 79/16 bij de Vreemdelingenwet; artikel nog te bevestigen
ba-source-cm_sta_exists = Raad van Europa, GRETA, derde rapport over Bosnië en Herzegovina, 2022
ba_chd_not_given_back = Is in de periode geen enkel kind teruggegeven aan familie die aan de uitbuiting meedeed?
    .help = Kijk naar besluiten van officieren van justitie en van { $social_work_centre } over kinderen die bedelend zijn aangetroffen. Eén kind dat zo is teruggegeven, maakt het antwoord “nee”.
