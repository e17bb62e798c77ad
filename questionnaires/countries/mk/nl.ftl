### status: draft

country-mk = Noord-Macedonië
mk-identification-body = het Operationele Team
mk-social-work-centre = het centrum voor maatschappelijk werk
mk-rapporteur = de Ombudsman als Nationaal Rapporteur
mk-referral-office = het bureau van het nationaal verwijsmechanisme
instrument-mk-for = Vreemdelingenwet van 2018
instrument-mk-comp = Wet op de uitbetaling van een geldelijke vergoeding aan slachtoffers van geweldsmisdrijven
mk-source-po_ref_days = Vreemdelingenwet van 2018: twee maanden
mk-source-cm_sta_exists = Staatsblad 247/2022
mk-source-cm_sta_works_now = commissie ingesteld op 13 februari 2024, aan het werk sinds het najaar van 2024
mk-source-cm_sta_max = Staatsblad 247/2022
po_npu_no_detention =
    .help = Een plek is gesloten als iemand niet weg kan wanneer die wil, hoe zij ook heet. Vraag of iemand de bedenktijd in het opvangcentrum voor vreemdelingen doorbracht, zoals onder de oudere wet.
