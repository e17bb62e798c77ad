### status: draft

country-ba = Bosnja dhe Hercegovina
ba-level-state = Shteti
ba-level-fbih = Federata e Bosnjës dhe Hercegovinës
ba-level-rs_entity = Republika Srpska
ba-level-brcko = Distrikti i Bërçkos
ba-level-canton = Kantoni
ba-social-work-centre = qendra për punë sociale
ba-coordinator = Koordinatori Shtetëror për luftën kundër trafikimit të qenieve njerëzore
instrument-ba-for = Rregullorja për mbrojtjen e viktimave të huaja
instrument-ba-nat = Rregullat për mbrojtjen e viktimave që janë shtetas
ba-source-po_ref_days = Rregullorja 79/16 sipas Ligjit për të huajt; neni duhet konfirmuar
ba-source-cm_sta_exists = Këshilli i Evropës, GRETA, raporti i tretë për Bosnjën dhe Hercegovinën, 2022
ba_chd_not_given_back = A është e sigurt se në periudhën e shqyrtuar asnjë fëmijë nuk iu kthye të afërmve që morën pjesë në shfrytëzim?
    .help = Shihni vendimet (të tilla si: { $social_work_centre }) dhe të prokurorëve për fëmijët e gjetur duke lypur. Një fëmijë i kthyer kështu e bën përgjigjen “jo”.
