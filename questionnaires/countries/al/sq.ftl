### status: draft

country-al = Shqipëria
al-identification-body = grupi i përbashkët i policisë dhe i shërbimeve sociale
al-social-work-centre = njësia e shërbimit social në bashki
al-coordinator = Koordinatori Kombëtar
al-referral-mechanism = Mekanizmi Kombëtar i Referimit
al-responsible-authority = Autoriteti Përgjegjës
instrument-al-nrm = Marrëveshja për Mekanizmin Kombëtar të Referimit
instrument-al-order = Urdhri për njësinë antitrafik dhe Koordinatorin Kombëtar
instrument-al-std = Standardet e kujdesit dhe të ndihmës për personat e trafikuar
instrument-al-for-2013 = Ligji për të huajt i vitit 2013
instrument-al-for = Ligji për të huajt i vitit 2021
cite-al-for-2013-54 = Periudha e reflektimit e viktimës së huaj
al-source-po_ref_days = Ligji 79/2021 për të huajt: tre muaj
al-source-cm_sta_exists = Këshilli i Evropës, GRETA, raporti i tretë për Shqipërinë, 2020
po_idn_decoupled =
    .help = Dy pengesa për t'u provuar: çështja e hapur dhe dëshmia. Statusi i viktimës së mundshme (VMT) mjafton për shërbimet, dhe { $identification_body } e jep pa asnjërën prej tyre.
po_idn_count_presumed =
    .help = Numëroni të dyja: viktimat e mundshme (VMT) dhe viktimat (VT), çdo person një herë. Të dyja kanë të njëjtën të drejtë për shërbime.
