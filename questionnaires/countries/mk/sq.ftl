### status: draft

country-mk = Maqedonia e Veriut
mk-identification-body = Ekipi Operativ
mk-social-work-centre = qendra për punë sociale
mk-rapporteur = Avokati i Popullit si Raportues Kombëtar
mk-referral-office = Zyra e Mekanizmit Kombëtar të Referimit
instrument-mk-for = Ligji për të huajt i vitit 2018
instrument-mk-comp = Ligji për pagesën e kompensimit në të holla për viktimat e krimeve të dhunshme
mk-source-po_ref_days = Ligji për të huajt, 2018: dy muaj
mk-source-cm_sta_exists = Gazeta Zyrtare 247/2022
mk-source-cm_sta_works_now = komisioni u formua më 13 shkurt 2024 dhe punon nga vjeshta e vitit 2024
mk-source-cm_sta_max = Gazeta Zyrtare 247/2022
po_npu_no_detention =
    .help = Vendi është i mbyllur nëse personi nuk mund të dalë kur do, si do që të quhet. Pyesni nëse dikush e kaloi periudhën e reflektimit në qendrën e pranimit për të huaj, si sipas ligjit të vjetër.
