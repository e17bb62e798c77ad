### status: draft

roll_up-help = Uporedo prikaži nivoe vlasti jedne zemlje
roll_up-head-together = ZAJEDNO
roll_up-head-level = NIVO
roll_up-levels = Nivoi
roll_up-rule = Zajedno je obična sredina nivoa koji se računaju, svaki sa jednakim ponderom; raspon je od najnižeg do najvišeg nivoa.
roll_up-signs = ! nije ispunjen obavezan uslov   ? nije ocijenjeno
roll_up-legend = { $score } zajedno   { $range } od najnižeg nivoa do najvišeg
roll_up-missing = Još nije ocijenjeno: { $levels }. Do tada ni zemlja nije ocijenjena.
roll_up-not-counted = { $level } (samo prikazano, ne računa se)
roll_up-several = Više sesija boduje se zajedno samo kao nivoi vlasti jedne zemlje.
roll_up-several-hint = Dodajte --roll-up, ili navedite jednu sesiju.
roll_up-no-level = „{ $code }“ se ne odnosi ni na jedan nivo vlasti, pa ne može stajati uz druge.
roll_up-other = „{ $code }“ ima drugi upitnik, državu ili period od prve sesije.
roll_up-twice = Na isti nivo odnose se dvije sesije: { $level }.
roll_up-hint = Za svaki nivo navedite jednu sesiju istog upitnika, države i perioda; fener list --sessions ih nabraja.
