### status: draft

country-mk = Sjeverna Makedonija
mk-identification-body = Operativni tim
mk-social-work-centre = centar za socijalni rad
mk-rapporteur = Ombudsman kao nacionalni izvjestilac
mk-referral-office = Ured Državnog mehanizma za upućivanje
instrument-mk-for = Zakon o strancima iz 2018. godine
instrument-mk-comp = Zakon o isplati novčane naknade žrtvama krivičnih djela nasilja
mk-source-po_ref_days = Zakon o strancima iz 2018. godine: dva mjeseca
mk-source-cm_sta_exists = Službeni glasnik 247/2022
mk-source-cm_sta_works_now = komisija je formirana 13. februara 2024. i radi od jeseni 2024. godine
mk-source-cm_sta_max = Službeni glasnik 247/2022
po_npu_no_detention =
    .help = Mjesto je zatvoreno ako osoba ne može izaći kad želi, ma kako se zvalo. Pitajte je li iko proveo period oporavka i razmišljanja u prihvatnom centru za strance, kao po starijem zakonu.
