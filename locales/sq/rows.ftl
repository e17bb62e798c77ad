### status: draft

rows-intro = { $count ->
    [0] Ende asnjë rresht
    [one] Një rresht
   *[other] { $count } rreshta
 }
rows-add = Shto një rresht
rows-is-complete = A është lista e plotë?
rows-yes-complete = Po, e plotë
rows-no-not-yet = Ende jo, do të kthehem
rows-complete = Lista është e plotë.
rows-not-yet = Lista ende nuk është e plotë.
rows-removed = Rreshti { $row } u hoq me përgjigjet; zhbërja i kthen të dyja.
rows-mark-a-row = Shënoni më parë një rresht.
rows-counted = Sa rreshta ka, varet nga një përgjigje e mëparshme.
rows-answered = { $done }/{ $all }
rows-silent = u regjistrua pa përgjigje
rows-silence-recorded = U regjistrua se s’pati përgjigje: kërkesa nuk është më e vonuar.
rows-open-in = { $count ->
    [one] Rreshti { $row } ka një pyetje të hapur.
   *[other] Rreshti { $row } ka { $count } pyetje të hapura.
 }
