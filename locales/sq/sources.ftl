### status: draft

sources-title = Burimet e vizitës
sources-intro = Shkruhen një herë, bashkëngjiten te pyetjet me numrat e tyre.
sources-form-new = Burim i ri i vizitës
sources-form-source = Burimi S{ $source }
sources-who-or-what = kush ose çfarë
sources-used = përdoret
sources-add = Shto një burim
sources-add-begun = Vazhdo burimin që nisët
sources-none-yet = Ende asnjë burim: + shkruan të parin.
sources-written = S{ $source } u shkrua. Numri i tij e bashkëngjit te një pyetje.
sources-changed = S{ $source } u ndryshua kudo ku përdoret.
sources-removed = S{ $source } u hoq; zhbërja e kthen.
sources-in-use = S{ $source } mbetet: { $count ->
    [one] te { $numbers } mbështetet një përgjigje
   *[other] { $count } pyetje mbështeten te ai, të parat { $numbers }
 }. Hiqeni më parë dëshminë atje.
sources-mark-one = Shënoni më parë një burim.
sources-marked = U shtyp { $number }: Enter hap burimin e shënuar, një shifër tjetër vazhdon.
sources-not-used = ende i papërdorur
sources-expects = Hapësira punon me burimin e shënuar: i bashkëngjitet çdo përgjigjeje që vjen.
