### status: draft

country-mk = Severna Makedonija
mk-identification-body = Operativni tim
mk-social-work-centre = centar za socijalni rad
mk-rapporteur = Narodni pravobranilac kao nacionalni izvestilac
mk-referral-office = Kancelarija Nacionalnog mehanizma za upućivanje
instrument-mk-for = Zakon o strancima iz 2018. godine
instrument-mk-comp = Zakon o isplati novčane naknade žrtvama krivičnih dela nasilja
mk-source-po_ref_days = Zakon o strancima iz 2018. godine: dva meseca
mk-source-cm_sta_exists = Službeni glasnik 247/2022
mk-source-cm_sta_works_now = komisija je obrazovana 13. februara 2024. i radi od jeseni 2024. godine
mk-source-cm_sta_max = Službeni glasnik 247/2022
po_npu_no_detention =
    .help = Mesto je zatvoreno ako osoba ne može da izađe kad hoće, kako god se zvalo. Pitajte da li je neko proveo period za oporavak i razmišljanje u prihvatnom centru za strance, kao po starijem zakonu.
