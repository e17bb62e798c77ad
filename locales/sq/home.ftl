### status: draft

home-title = Fener
home-offline = pa rrjet · gjithçka është në këtë kompjuter
home-offline-short = pa rrjet
home-continue = Vazhdo
home-start = Fillo
home-look-back = Shiko prapa
home-new = Vlerësim i ri
home-all-open = Të gjitha sesionet e hapura ({ $count })
home-all-open-late = Të gjitha sesionet e hapura ({ $count }), { $late ->
    [one] edhe një
   *[other] edhe { $late }
 } me kërkesa me afat të kaluar
home-signed = Sesionet e nënshkruara ({ $count })
home-answered = përgjigjur
home-state = gjendja
home-draft-at = draft, { $when }
home-ready = e plotë, e panënshkruar
home-signed-at = nënshkruar, { $when }
home-risk = rrezik ende i paraportuar
home-overdue = { $code }: { $count ->
    [one] një kërkesë për të dhëna me afat të kaluar
   *[other] { $count } kërkesa për të dhëna me afat të kaluar
 }, më e vjetra që nga { $since }
home-overdue-state = { $count ->
    [one] një kërkesë
   *[other] { $count } kërkesa
 } me afat të kaluar
home-practice = ushtrim
home-today = sot { $time }
home-next-step = Hapi tjetër: { $count ->
    [one] një pyetje është e hapur
   *[other] { $count } pyetje janë të hapura
 } te “{ $code }”. Shtypni { $digit } për të vazhduar.
home-next-risk = Së pari zgjidhni rrezikun te “{ $code }”: shtypni { $digit }, që çon te pyetja e tij.
home-next-begin = Hapi tjetër: te “{ $code }” ende nuk ka përgjigje. Shtypni { $digit } për të filluar.
home-next-review = Hapi tjetër: rishikoni dhe nënshkruani “{ $code }”. Shtypni { $digit }, pastaj . . 2.
home-period = { $from } deri { $to }
home-reading = Po lexohen sesionet …
home-selected = E zgjedhur: { $code }
home-detail-questionnaire = Pyetësori  { $id } { $version }
home-detail-period = Periudha  { $from } deri { $to }
home-detail-open = Të hapura  { $count ->
    [one] një pyetje
   *[other] { $count } pyetje
 }
home-detail-flags = Shenja  { $count }
home-signed-title = Sesionet e nënshkruara
home-open-title = Sesionet e hapura
home-next-rescue = Disku nuk pranon të ruajë. Lironi vend, pastaj shtypni Ctrl+C dhe { $digit } për të provuar përsëri.
