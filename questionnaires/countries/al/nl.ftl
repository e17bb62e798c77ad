### status: draft

country-al = Albanië
al-identification-body = de gezamenlijke groep van politie en sociale diensten
al-social-work-centre = de afdeling sociale dienstverlening van de gemeente
al-coordinator = de nationaal coördinator
al-referral-mechanism = het nationaal verwijsmechanisme
al-responsible-authority = de Verantwoordelijke Autoriteit
instrument-al-nrm = Overeenkomst over het nationaal verwijsmechanisme
instrument-al-order = Besluit over de eenheid tegen mensenhandel en de nationaal coördinator
instrument-al-std = Normen voor zorg en hulp aan slachtoffers van mensenhandel
instrument-al-for-2013 = Vreemdelingenwet van 2013
instrument-al-for = Vreemdelingenwet van 2021
cite-al-for-2013-54 = Bedenktijd van een buitenlands slachtoffer
al-source-po_ref_days = Vreemdelingenwet 79/2021: drie maanden
al-source-cm_sta_exists = Raad van Europa, GRETA, derde rapport over Albanië, 2020
po_idn_decoupled =
    .help = Twee sloten om te proberen: geopende zaak en verklaring. De status van vermoedelijk slachtoffer (VMT) is genoeg voor hulp en wordt zonder een van beide gegeven (beslist door: { $identification_body }).
po_idn_count_presumed =
    .help = Tel beide: vermoedelijke slachtoffers (VMT) en slachtoffers (VT), ieder één keer. Beide hebben evenveel recht op hulp.
