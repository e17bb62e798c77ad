### status: draft

country-nl = Holanda
nl-identification-body = policia, që ofron periudhën e reflektimit; asnjë organ i vetëm nuk vendos për statusin
nl-social-work-centre = bashkia
nl-rapporteur = Raportuesi Kombëtar
instrument-nl-vc = Udhëzimet për zbatimin e ligjit për të huajt
instrument-nl-fund = Fondi i kompensimit për krimet e dhunshme
cite-nl-vc-b8-3 = Periudha e reflektimit dhe qëndrimi i viktimave
nl-source-po_ref_days = Udhëzimet për zbatimin e ligjit për të huajt, B8/3: më së shumti tre muaj
nl-source-cm_sta_exists = Fondi i kompensimit për krimet e dhunshme
nl-source-cm_sta_works_now = Fondi i kompensimit për krimet e dhunshme
nl-source-cm_sta_max = Fondi i kompensimit për krimet e dhunshme
po_res_personal =
    .help = Leja varet nga kallëzimi në polici ose nga bashkëpunimi, me përjashtime për kërcënim, shëndet ose moshë. Vetëm përjashtimet janë më së shumti “pjesërisht”.
