### status: draft

country-nl = Holanda
nl-identification-body = policia, që ofron periudhën e reflektimit; asnjë organ i vetëm nuk vendos për statusin
nl-social-work-centre = bashkia
nl-rapporteur = Raportuesi Kombëtar
instrument-nl-vc = Udhëzimet për zbatimin e ligjit për të huajt
instrument-nl-fund = Fondi i kompensimit për krimet e dhunshme
cite-nl-vc-b8-3 = Periudha e reflektimit dhe qëndrimi i viktimave
po_res_personal =
    .help = Leja varet nga kallëzimi në polici ose nga bashkëpunimi, me përjashtime për kërcënim, shëndet ose moshë. Vetëm përjashtimet janë më së shumti “pjesërisht”.
