### status: draft

country-rs = Serbia
rs-identification-body = Qendra për mbrojtjen e viktimave të trafikimit të qenieve njerëzore
rs-social-work-centre = qendra për punë sociale
rs-rapporteur = Mbrojtësi i Qytetarëve si Raportues Kombëtar
instrument-rs-for = Ligji për të huajt
instrument-rs-omb = Ligji për Mbrojtësin e Qytetarëve
instrument-rs-prog = Programi kundër trafikimit të qenieve njerëzore 2024-2029
cite-rs-for-40 = Shkaqet e qëndrimit të përkohshëm
cite-rs-for-40-1 = Shkaqet një për një
cite-rs-for-40-1-12 = Qëndrimi i përkohshëm i viktimës së mundshme
rs-source-po_ref_days = Ligji për të huajt, neni 40, paragrafi 1, pika 12
rs-source-cm_sta_exists = Këshilli i Evropës, GRETA, raporti i tretë për Serbinë, 2023
rs_res_card_ended = A ka pushuar shtypja e shkakut “viktimë e trafikimit” në kartat e qëndrimit, siç kërkoi komisionerja për barazi më 19 korrik 2024?
    .help = Shihni një kartë të lëshuar në periudhën e shqyrtuar, me pëlqimin e personit dhe pa e kopjuar. “Pjesërisht”: vetëm kartat e reja.
