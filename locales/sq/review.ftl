### status: draft

review-title = Rishikim · { $code }
review-title-short = Rishikim
review-not-ready = ENDE JO GATI PËR NËNSHKRIM: { $problems ->
    [one] duhet zgjidhur një gjë
   *[other] duhen zgjidhur { $problems } gjëra
 }{ $looks ->
    [0] {""}
    [one] , një mund ta shihni përsëri
   *[other] , { $looks } mund t’i shihni përsëri
 }
review-is-ready = Gati për nënshkrim{ $looks ->
    [0] . Nuk mbetet asgjë për të parë.
    [one] . Një gjë mund ta shihni më parë.
   *[other] . { $looks } gjëra mund t’i shihni më parë.
 }
review-is-signed = NËNSHKRUAR më { $date } në { $time } nga { $codes }
review-fingerprint = Gjurma { $digest }. Përgjigjet mund të lexohen, por jo të ndryshohen.
review-problems = Ka një problem
review-looks = Shiheni përsëri (nuk ju ndalon)
review-sections = Seksionet
review-answered = përgjigjur
review-not-applicable = nuk zbatohet
review-not-verified-head = e paverifikuar
review-flags = shenja
review-sign = Nënshkruaj
review-sign-after = Nënshkruaj ({ $count ->
    [one] pasi të zgjidhet problemi
   *[other] pasi të zgjidhen { $count } problemet
 })
review-reopen = Rihap, me arsye
review-enter-goes = Enter shkon te { $number }; Esc andej kthehet këtu.
review-enter-section = Enter shkon te pyetja e parë e seksionit { $number }; Esc andej kthehet këtu.
review-enter-opens = Enter e hap; Esc andej kthehet këtu.
review-cannot-sign = Nënshkrimi pret { $count ->
    [one] problemin
   *[other] { $count } problemet
 } në krye të listës. Enter shkon atje.
review-in-row = Rreshti { $row }: { $words }
review-words = { $text }
review-not-saved = Diçka nuk u ruajt dot. Lironi vend në disk ose provoni përsëri.
review-unconfirmed = Diçka po shkon ende në disk. Kjo kalon vetë.
review-independence = Ende askush nuk ka deklaruar pavarësinë. Deklaroni që nuk ka lidhje, ose cila është.
review-urgent-open = Kjo pyetje është për një rrezik ndaj dikujt dhe s’ka përgjigje. Përgjigjjuni asaj së pari.
review-unsettled = U shënua një rrezik që ende nuk është raportuar. Raportojeni, pastaj ndryshoni përgjigjen.
review-no-answer = “{ $question }” nuk ka përgjigje.
review-gap-missing = Një kërkesë e domosdoshme nuk është përmbushur. Thoni në një rresht çfarë mungon.
review-flag = { $kind }: “{ $text }”
review-flag-alone = { $kind }
review-no-reason = Nuk zbatohet, por arsyeja ende nuk është shkruar.
review-must-pass-excused = Kjo është e domosdoshme, por u tha se nuk zbatohet: { $text }.
review-unlikely = { $value }: { $asks }
review-half-typed = { $text } është shkruar përgjysmë dhe ende nuk llogaritet.
review-half-note = Shënimi { $text } është shkruar përgjysmë.
review-half-evidence = Një dëshmi është shkruar përgjysmë.
review-half-visit-note = Një shënim i vizitës është shkruar përgjysmë.
review-half-source = Një burim i vizitës është shkruar përgjysmë.
review-half-recommendation = Një rekomandim është shkruar përgjysmë.
review-half-flag = Fjalët e një shenje janë shkruar përgjysmë.
review-replied = Erdhi një përgjigje: { $count ->
    [one] një pyetje është ende e paverifikuar
   *[other] { $count } pyetje janë ende të paverifikuara
 } për mungesë përgjigjeje.
review-no-deadline = { $count ->
    [one] Një kërkesë për të dhëna pret përgjigje pa afat
   *[other] { $count } kërkesa për të dhëna presin përgjigje pa afat
 }, prandaj vonesa nuk shihet askund.
review-open-more = Nuk ka përgjigje, si edhe { $count ->
    [one] një tjetër
   *[other] { $count } të tjera
 } në këtë seksion.
review-rows = “{ $title }”: askush nuk ka thënë ende nëse lista është e plotë.
review-visit-notes = { $count ->
    [one] Një shënim i vizitës nuk është lidhur
   *[other] { $count } shënime të vizitës nuk janë lidhur
 } me asnjë pyetje.
review-declared-otherwise = Te pavarësia u deklarua ndryshe: “{ $link }”. Njëra nga të dyja duhet ndryshuar.
review-dissent = { $code } e sheh ndryshe: “{ $text }”
review-not-taken = “{ $title }”: ende nuk e ka marrë askush.
review-not-agreed = E dha një anëtar; ekipi ende nuk është pajtuar.
review-not-agreed-more = E dha një anëtar, si edhe { $count ->
    [one] një tjetër
   *[other] { $count } të tjera
 } në këtë seksion; ekipi ende nuk është pajtuar.
review-not-verified = { $count ->
    [one] Një pyetje nuk mund të verifikohej
   *[other] { $count } pyetje nuk mund të verifikoheshin
 } ({ $reasons }).
review-counted = { $reason }: { $count }
review-kept = Përgjigjja ruhet, por nuk llogaritet: pyetja nuk bëhet më.
review-kept-because = Përgjigjja ruhet, por nuk llogaritet: e mbyll përgjigjja te { $number }.
review-weak = Niveli më i lartë mbështetet në dëshmi të dobët.
review-weak-more = Niveli më i lartë mbështetet në dëshmi të dobët, si edhe { $count ->
    [one] një tjetër
   *[other] { $count } të tjerë
 } në këtë seksion.
review-answer = Përgjigjja
review-note = Shënimi
review-gap = Mungon
review-evidence = Dëshmitë
review-none = asnjë
review-you-can = Mundeni
review-can-go = Të shkoni te { $number } dhe të ktheheni këtu me Esc.
review-can-safeguard = Të hapni kartën e mbrojtjes. Ajo thotë kë të thirrni.
review-can-gap = Andej, Tab të çon te rreshti “Çfarë mungon?”.
review-can-evidence = Të shtypni F3 për të shtuar dëshmi që këtu. Një nivel më i ulët nuk e kërkon.
review-can-answer = T’i përgjigjeni andej, ose ta lini të hapur: numërohet si e hapur.
review-can-leave = Ta lini siç është. Nuk ju ndalon.
review-reopen-title = Rihapje
review-reopen-means = Përgjigjet mund të ndryshohen përsëri. Nënshkrimi dhe arsyeja juaj mbeten në histori, dhe sesioni kërkon nënshkrim të ri.
review-reopen-why = Pse hapet përsëri?  Një rresht, pa emra.
review-reason-needed = Shkruani arsyen në një rresht. Esc e lë të nënshkruar.
review-reopened = Sesioni është hapur përsëri. Nënshkruajeni sërish kur të jetë gati.
review-signed-walk = Nënshkruar më { $date }: përgjigjet lexohen, nuk ndryshohen. Rishikimi (. . 2) e rihap, me arsye.
review-not-signed = Ky sesion nuk është nënshkruar, prandaj s’ka çfarë të rihapet.
review-recommendations = Rekomandimet ({ $gaps ->
    [0] asnjë mangësi
    [one] një mangësi
   *[other] { $gaps } mangësi
 }, të shkruara: { $written })
review-all-answers = Lexo të gjitha përgjigjet
review-can-be-signed = { $open ->
    [one] Një pyetje është
   *[other] { $open } pyetje janë
 } ende pa përgjigje. Gjithsesi mund të nënshkruhet.
