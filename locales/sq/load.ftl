### status: draft

## Kinds of values, as in "must be …"

load-type-text = tekst në thonjëza
load-type-truth = true ose false, pa thonjëza
load-type-whole = numër i plotë
load-type-number = numër, ose numër në thonjëza si "2/3"
load-type-texts = listë tekstesh në kllapa katrore
load-type-table = tabelë
load-type-tables = listë tabelash

## Words that return

load-example = Shkruaje kështu: { $text }
load-add-line = Shto këtë rresht: { $text }
load-add-text = Shto këtë rresht te “{ $file }”: { $text }
load-take-out = Hiqe “{ $name }”, ose përdore.
load-one-of = Këtu mund të qëndrojë: { $names }.
load-first-here = herën e parë këtu

## Files

load-file-missing = Paketa nuk ka “{ $file }”, prandaj nuk mund të përdoret.
load-file-missing-hint = Shto skedarin: paketës i duhet “questionnaire.toml” për strukturën dhe “en.ftl” për tekstet anglisht.
load-file-unreadable = “{ $file }” nuk u lexua dot: { $reason }.
load-file-unreadable-hint = Kontrollo që skedari është aty dhe që ke të drejtë ta lexosh.
load-file-link = “{ $file }” është lidhje që del jashtë paketës, prandaj nuk u lexua.
load-file-link-hint = Vendose vetë skedarin në dosje.
load-file-not-utf8 = “{ $file }” përmban bajte që nuk janë tekst UTF-8.
load-file-not-utf8-hint = Hape skedarin në një redaktor dhe ruaje si UTF-8.
load-file-too-large = “{ $file }” është më i madh se kufiri prej { $limit } MiB.
load-file-too-large-hint = Kontrollo që është skedari i duhur; një pyetësor kaq i madh duhet ndarë.
load-too-many-files = Paketa ka { $count } skedarë; kufiri është { $limit }.
load-too-many-files-hint = Nxirri nga dosja ata që nuk i takojnë pyetësorit.
load-stray-file = “{ $file }” nuk ka emër që e përdor paketa, prandaj nuk lexohet.
load-stray-file-hint = Emërto skedarin e teksteve sipas gjuhës, si “sq.ftl” ose “sr-Latn.ftl”.
load-toml-syntax = Kjo nuk lexohet dot si TOML: { $what }.
load-toml-duplicate-hint = Mbaj njërin nga të dy, ose fillo tabelë të re mbi të dytin.
load-toml-quote-hint = Vëre tekstin në thonjëza.
load-toml-string-hint = Mbylle tekstin me të njëjtat thonjëza në të njëjtin rresht, dhe shkruaje \ si \\.
load-toml-header-hint = Mbylle kokën e tabelës: [grading] për një tabelë, [[section]] për një nga shumë.
load-toml-array-hint = Vër presje mes zërave dhe mbylle listën me ].
load-toml-key-hint = Shkruaj një çelës dhe një vlerë në rresht: key = "value".
load-toml-hint = Krahasoje rreshtin me ata përmbi të.
load-format-too-new = Ky skedar është në formatin { $found }; ky program lexon formate deri në { $known }.
load-format-too-new-hint = Merr një version më të ri të programit, ose kërkoje skedarin në një format më të vjetër.
load-too-many-problems = Ka edhe { $count } probleme të tjera që nuk shfaqen.
load-too-many-problems-hint = Ndreqi të parat dhe kontrollo përsëri.

## Keys and values

load-unknown-key = { $place } nuk ka çelës “{ $key }”.
load-missing-key = { $place } ka nevojë për çelësin “{ $key }”.
load-wrong-type = “{ $key }” duhet të jetë { $expected }.
load-misplaced-key = “{ $key }” nuk ka kuptim për llojin “{ $type_name }”.
load-unknown-word = “{ $word }” nuk është e mundur për “{ $key }”.
load-invalid-number = “{ $text }” nuk është numër.
load-invalid-number-hint = Shkruaj 12, "0.5", "2/3" ose "70%".
load-out-of-range = “{ $key }” duhet të jetë mes { $lowest } dhe { $highest }.
load-not-above-zero = “{ $key }” duhet të jetë mbi 0.
load-invalid-version = “{ $text }” nuk është version me tre numra të plotë të lidhur me pika.
load-invalid-locale = “{ $text }” nuk është shenja e një gjuhe.
load-invalid-word = “{ $key }” duhet të jetë një rresht me 1 deri { $limit } shenja, pa hapësira në skaje.
load-invalid-word-hint = Shkurtoje, dhe hiq kalimet në rresht të ri dhe tabulimet.
load-invalid-date = “{ $text }” nuk është datë si 2008-02-01, 2008-02 ose 2008.
load-repeated-entry = “{ $word }” gjendet këtu dy herë.

## Ids and numbers

load-invalid-id = “{ $id }” nuk mund të jetë id: shkronja të vogla a deri z, shifra dhe _, shkronja e para, më së shumti { $limit } shenja.
load-reserved-id = “{ $id }” është emër që e përdor vetë programi.
load-reserved-mark = “{ $id }” ka dy _ radhazi, që eksportet i përdorin për kolonat e veta.
load-reserved-hint = Zgjidh një emër tjetër.
load-duplicate-id = Id-ja “{ $id }” përdoret dy herë.
load-duplicate-number = Numri { $number } përdoret dy herë.
load-duplicate-option = “{ $id }” gjendet dy herë në të njëjtën listë.
load-duplicate-entry = “{ $id }” gjendet dy herë në tabelë.
load-duplicate-hint = Jepi njërit nga të dy një emër tjetër, ose hiqe.
load-invalid-printed-number = “{ $number }” nuk është numër i shtypur si 1.05, 1.05a ose 2.08-AL1.
load-invalid-printed-number-hint = Shkruaj numrin e seksionit, një pikë dhe dy shifra.
load-number-elsewhere = Numri { $number } gjendet në seksionin { $section }.
load-number-elsewhere-hint = Filloje numrin me { $section } dhe një pikë.
load-follow-up-number = Pyetja vijuese { $number } i takon pyetjes { $parent }, por numri i saj nuk fillon me të.
load-follow-up-number-hint = Numëroje { $example } ose me një shkronjë tjetër.

## Scales and lists

load-empty-list = Nuk ka asgjë për të zgjedhur.
load-empty-list-hint = Shto të paktën një zë me “id” dhe “code”.
load-duplicate-code = Kodi { $code } përdoret dy herë në të njëjtën listë.
load-code-out-of-reach = Kodi { $code } nuk zgjidhet dot me një shifër nga 1 deri 9.
load-code-hint = Numëroji zërat 1, 2, 3 e kështu me radhë.
load-not-best-first = Nivelet e “{ $scale }” nuk shkojnë nga më i miri te më i dobëti.
load-less-than-below = këtu, përmbi të, vetëm { $points }
load-not-best-first-hint = Vëre të parin nivelin me më shumë pikë.
load-mixed-directions = Kjo shkallë shkon në drejtim të kundërt me të parën.
load-other-direction = kjo shkon në drejtimin tjetër
load-mixed-directions-hint = Jepi kodin 1 nivelit më të mirë të çdo shkalle.
load-unknown-scale = Nuk ka shkallë “{ $scale }”.
load-unknown-scale-hint = Shkallët qëndrojnë nën [[scale]].
load-unknown-list = Nuk ka listë “{ $list }”.
load-unknown-list-hint = Listat e përbashkëta qëndrojnë nën [[list]]; opsionet e vetë pyetjes te “options”.
load-unknown-option = Pyetja nuk ka opsion “{ $option }”.
load-list-and-options = Pyetja ka edhe “list” edhe “options”.
load-list-or-options = Pyetja kërkon zgjedhje, por nuk ka as “list” as “options”.
load-list-or-options-hint = Emërto një listë të përbashkët me “list”, ose shkruaj “options” të vetë pyetjes.
load-unused-scale = Asnjë pyetje nuk e përdor shkallën “{ $scale }”.
load-unused-list = Asnjë pyetje nuk e përdor listën “{ $list }”.
load-top-below-one = Niveli më i mirë i “{ $scale }” jep më pak se pikët e plota.
load-top-hint = Jepi nivelit të parë points = "1", përveç kur asgjë s'duhet të përmbushet plotësisht.
load-too-many-options = “{ $key }” ka { $count } zëra; kufiri është { $limit }.
load-too-many-options-hint = Ndaje listën, ose kërko një tekst.

## Questions

load-unknown-question = Nuk ka pyetje “{ $id }” për ta vijuar.
load-follow-up-circle = Vijimi i “{ $id }” kthehet te kjo pyetje.
load-follow-up-circle-hint = Emërto pyetjen që bëhet e para.
load-min-above-max = Numri më i ulët i lejuar, { $lowest }, është mbi më të lartin, { $highest }.
load-below-it = më i larti
load-min-above-max-hint = Ndërroji vendet.
load-step-misses = Hapat prej { $step } nuk e arrijnë kurrë numrin më të lartë të lejuar, { $highest }.
load-step-misses-hint = Zgjidh një hap që e ndan largësinë mes “min” dhe “max”.
load-not-whole = “{ $key }” ka thyesë, por pyetja merr numra të plotë.
load-not-whole-hint = Shkruaj numër të plotë, ose bëje llojin "decimal".
load-too-many-questions = Pyetësori ka më shumë se { $limit } pyetje, grupe dhe variabla, që është kufiri.
load-too-many-questions-hint = Ndaje në disa pyetësorë.
load-nesting-too-deep = Grupet dhe përsëritjet janë njëra brenda tjetrës më thellë se kufiri prej { $limit }.
load-nesting-too-deep-hint = Hiq disa nga shkallët e futjes njëra në tjetrën.
load-nothing-inside = Këtu nuk ka asnjë pyetje.
load-nothing-inside-hint = Shto një zë, ose hiqe këtë.
load-retired-later = Pyetja është tërhequr që nga { $since }, por ky është vetëm versioni { $now }.
load-retired-later-hint = Ngrije versionin e paketës, ose shkruaj këtu një më të hershëm.
load-declares-in-repeat = Kjo pyetje bëhet në çdo rresht të një përsëritjeje; ajo që deklarohet një herë nuk mund të jetë përgjigjja e saj.
load-request-elsewhere = “{ $id }” nuk qëndron në rreshtat e kësaj liste kërkesash për të dhëna.
load-request-elsewhere-hint = Emërto një pyetje që qëndron drejtpërdrejt në këtë përsëritje.
load-request-other-type = “{ $id }” është e llojit “{ $is }”, që kjo pjesë e një kërkese për të dhëna nuk mund ta ketë.
load-no-request-list = Asnjë përsëritje e këtij pyetësori nuk liston kërkesa për të dhëna, prandaj asnjë përgjigje nuk mund të vijë prej tyre.
load-partner-alone = “+ { $means }” është plotësues, por para tij nuk qëndron asgjë.
load-partner-alone-hint = Fillo me një burim pa +, si "DOC".

## Scoring

load-points-hint = Shkruaj numër nga 0 deri 1, si "1/2" ose "50%".
load-must-pass-unscored = Pyetja pa pikë nuk mund të jetë kërkesë e domosdoshme.
load-must-pass-unscored-hint = Hiq “must_pass”, ose vlerësoje pyetjen me scored = true.
load-not-scored = “{ $key }” nuk ka efekt, sepse pyetja nuk vlerësohet me pikë.
load-not-scored-hint = Hiq “{ $key }”, ose vlerësoje pyetjen me scored = true.
load-points-missing = Pyetja vlerësohet, por asgjë nuk thotë nga vijnë pikët.
load-points-unclear = Këto pikë nuk i përshtaten këtij lloji pyetjeje.
load-points-unclear-hint = Shkruaj {"{"} share_of_options = true {"}"} për disa opsione, ose një listë me {"{"} from = 36, is = "1" {"}"} për një numër.
load-not-descending = Pragjet nuk shkojnë nga më i larti te më i ulëti.
load-not-above-this = ai përmbi të
load-not-descending-hint = Vëre të parin pragun më të lartë dhe shkruaje secilin vetëm një herë.
load-last-band = Brezi i fundit duhet të fillojë nga 0, që çdo rezultat të ketë brez.
load-last-band-hint = Mbylli brezat me {"{"} id = "not_met", from = "0%" {"}"}.
load-invalid-rounding = “{ $text }” nuk është rrumbullakim.
load-invalid-rounding-hint = Shkruaj "1%", "0.1%" ose "0.01%".

## Rules

load-rule-cycle = Këto rregulla presin njëra-tjetrën: { $path }.
load-rule-cycle-hint = Bëje njërën të lexojë diçka tjetër.
load-cycle-reads = “{ $kind }” i “{ $owner }” lexon “{ $name }”
load-cycle-stands-in = “{ $owner }” qëndron brenda ose pret “{ $around }”
load-unused-variable = Asnjë rregull nuk e lexon variablën “{ $id }”.

## Sources of law and practice

load-unknown-citation = “{ $citation }” nuk është në tabelën e burimeve.
load-unknown-citation-hint = Shtoje te “instruments.toml”, nëse është i saktë.
load-unknown-instrument = Nuk ka instrument “{ $code }”.
load-invalid-instrument = “{ $code }” nuk mund të jetë kod instrumenti.
load-invalid-citation = “{ $citation }” nuk është kod, një hapësirë dhe një vend.
load-missing-ancestor = “{ $citation }” gjendet brenda “{ $around }”, që nuk është në tabelë.
load-missing-ancestor-hint = Shto një [[citation]] me id = "{ $around }".
load-colliding-key = Teksti i këtij citimi do të qëndronte te “{ $key }”, që është i një tjetri.
load-colliding-key-hint = Shkruaje ndryshe njërin nga të dy.

## Packages in the user's folder

load-override-not-newer = “{ $id }” { $version } yti nuk është më i ri se ai i programit, { $known }, që përdoret.
load-override-not-newer-hint = Ngrija versionin, ose hiqe nga dosja.
load-override-twice = Ka dy paketa “{ $id }”; përdoret versioni { $version }.
load-override-twice-hint = Hiq njërën nga të dyja nga dosja.
load-override-broken = “{ $id }” yti nuk mund të përdoret kështu; përdoret ai që erdhi me programin.
load-override-broken-hint = Ndreq ato që u përmendën më sipër, pastaj shihe me “fener check”.
load-practice-only = Këtë e ka vetëm një paketë për ushtrim.
load-practice-only-hint = Shkruaj purpose = "practice", ose hiqe këtë.
load-case-questionnaire = Rasti i përket pyetësorit “{ $id }”, jo “{ $own }”.
load-case-named = Rasti “{ $id }” gjendet në skedarin “{ $file }”.
load-case-section = Nuk ka seksion “{ $id }” që e tregon këtë rast.
load-case-section-hint = Emërto rastin dhe skedarin e tij sipas seksionit me pyetjet e tij.
load-case-question = Seksioni “{ $section }” nuk ka pyetje “{ $id }”.
load-method-unfit = Metoda “{ $method }” nuk mund të krahasojë përgjigje të llojit “{ $type_name }”.
load-method-hint = Përdor “exact” ku zgjidhet një opsion, “steps” për një vlerësim dhe “right_minus_wrong” ku zgjidhen disa.
load-key-one-answer = Këtu mund të jetë e saktë vetëm një përgjigje.
load-key-no-answer = Këtu asnjë përgjigje nuk është e saktë.
load-near-unused = Përgjigjet e afërta vlejnë vetëm me metodën “steps”.
load-key-missing = Rasti nuk ka çelës për pyetjen “{ $id }”.

## Texts

load-text-syntax = Kjo nuk lexohet dot si tekst: { $what }.
load-text-syntax-hint = Shkruaj key = tekst; rreshtat e tjerë dhe .pjesët vendosi poshtë, katër hapësira brenda.
load-text-duplicate = Teksti “{ $id }” gjendet këtu dy herë.
load-text-duplicate-hint = Mbaj njërin nga të dy.
load-text-empty = Teksti “{ $id }” është bosh.
load-text-empty-hint = Shkruaje tekstin, ose hiqe çelësin e tij.
load-text-missing = “{ $file }” nuk ka tekst “{ $id }”.
load-text-surplus = Asgjë në pyetësor nuk e përdor tekstin “{ $id }”.
load-text-not-in-english = Anglishtja nuk ka tekst “{ $id }”.
load-attribute-missing = Tekstit “{ $id }” i mungon “.{ $name }”.
load-attribute-surplus = Asgjë nuk e përdor “.{ $name }” të tekstit “{ $id }”.
load-attribute-not-in-english = Teksti anglisht “{ $id }” nuk ka “.{ $name }”.
load-variables-differ = Teksti “{ $id }” përdor variabla të tjera nga ai anglisht.
load-variables-hint = Përdor këto: { $names }.
load-no-variables-hint = Mos përdor asnjë: teksti anglisht nuk ka.
load-unknown-reference = Teksti “{ $id }” përdor “{ $name }”, që nuk është në këtë skedar.
load-text-cycle = Teksti “{ $id }” përmban vetveten.
load-text-cycle-hint = Shkruaji fjalët të plota.
load-text-too-deep = Kllapat janë njëra brenda tjetrës më thellë se kufiri prej { $limit }.
load-text-too-deep-hint = Mbyll çdo kllapë, dhe shkruaje tekstin pa kaq shumë.
load-review-missing = “{ $file }” nuk thotë nëse është rishikuar.
load-review-malformed = Ky rresht për rishikimin nuk lexohet dot.
load-review-hint = Filloje skedarin me “### status: draft”, ose me “### reviewed-by: kush, 2027-02-01”.
